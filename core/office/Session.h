// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Secret.h"
#include "core/domain/View.h"
#include "core/office/Later.h"

namespace cekr
{

class OfficeState;
class OfflineLoads;
struct KeySlotRecord;
namespace wire
{
struct SignIn;
}

/// Who works here: signs clerks in and out, with central or without.
class Session final
{
public:
    Session(OfficeState& state, OfflineLoads& offline) : m_state(state), m_offline(offline) {}

    /// Checks a clerk's password: by the key slot of this desk, or by central when there is none, it has
    /// expired or it does not fit (the password may be new). WrongPassword, SignInDelayed, ClerkDisabled,
    /// FirstSignInNeedsConnection, OfflineSignInExpired, ContactNeeded.
    void signIn(ClerkId typed, Secret password, Later<SessionView> done);
    /// Who is signed in.
    [[nodiscard]] const std::optional<SessionView>& current() const;
    /// Forgets the data key; the clerk's drafts stay.
    void signOut();
    /// What central says about a clerk holds from the next contact on: who is disabled works no further, and
    /// an old password opens nothing any more.
    [[nodiscard]] Done revokeOldSlot(const ClerkId& clerk);

private:
    /// How a clerk comes in.
    struct Way
    {
        ClerkId clerk;
        std::optional<SessionView> session = {}; ///< by the key slot of this desk; none: central is asked
        ErrorCode whenOffline = ErrorCode::WrongPassword; ///< what it means should central not be reached
    };
    [[nodiscard]] Result<Way> wayIn(const ClerkId& typed, const Secret& password);
    void signInOnline(ClerkId clerk, Secret password, ErrorCode whenOffline, Later<SessionView> done);
    [[nodiscard]] Result<Secret> openSlot(const KeySlotRecord& slot, const Secret& password) const;
    [[nodiscard]] Result<SessionView> begin(const ClerkState& clerk, Secret dataKey);
    [[nodiscard]] Result<SessionView> beginOnline(wire::SignIn answer, const Secret& password);
    [[nodiscard]] Error notSignedIn(ClerkId clerk, ErrorCode whenOffline, const Error& why);
    [[nodiscard]] Error noteFailure(ClerkId clerk);
    [[nodiscard]] Done keepSlot(const wire::SignIn& answer, const Secret& dataKey, const Secret& password);

    OfficeState& m_state;
    OfflineLoads& m_offline;
};

} // namespace cekr
