// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Secret.h"
#include "core/domain/ApprovalWish.h"
#include "core/domain/FeedStates.h"
#include "core/domain/View.h"
#include "core/office/Later.h"

#include <memory>

namespace cekr
{

class OfficeState;
class OfflineLoads;
struct KeySlotRecord;
namespace wire
{
struct SignIn;
}

/// Who works here: signs clerks in and out, with central or without, and lets a second person approve.
class Session final
{
public:
    Session(OfficeState& state, OfflineLoads& offline) : m_state(state), m_offline(offline) {}

    /// Checks a clerk's password: by the key slot of this desk, or by central when there is none, it has
    /// expired or it does not fit (the password may be new). WrongPassword, SignInDelayed, ClerkDisabled,
    /// FirstSignInNeedsConnection, OfflineSignInExpired, ContactNeeded.
    void signIn(ClerkId typed, Secret password, Later<SessionView> done);
    /// Checks the password of a second person in the same way, while the clerk stays signed in. They
    /// may be named once, by an order for the body of the wish and nothing else. Also SecondPersonNeeded,
    /// ApproverLacksRole, NotSignedIn.
    void approve(ClerkId typed, Secret password, ApprovalWish wish, Later<SessionView> done);
    /// What was approved and is not recorded is not approved any more.
    void forgetApproval();
    /// Who is signed in.
    [[nodiscard]] const std::optional<SessionView>& current() const;
    /// Forgets the data key; the clerk's drafts stay.
    void signOut();
    /// What central says about a clerk holds from the next contact on: who is disabled works no further, and
    /// an old password opens nothing any more.
    [[nodiscard]] Done revokeOldSlot(const ClerkId& clerk);

private:
    /// Somebody whose password fits.
    struct Proven
    {
        ClerkState clerk;
        Secret dataKey;
    };
    /// How a clerk comes in.
    struct Way
    {
        ClerkId clerk;
        std::optional<Proven> proven = {}; ///< by the key slot of this desk; none: central is asked
        ErrorCode whenOffline = ErrorCode::WrongPassword; ///< what it means should central not be reached
    };
    [[nodiscard]] Result<Way> wayIn(const ClerkId& typed, const Secret& password);
    void askCentral(ClerkId clerk, std::shared_ptr<Secret> password, ErrorCode whenOffline,
                    Later<wire::SignIn> done);
    [[nodiscard]] Result<Secret> openSlot(const KeySlotRecord& slot, const Secret& password) const;
    [[nodiscard]] Result<SessionView> begin(Proven proven);
    [[nodiscard]] Result<SessionView> beginOnline(wire::SignIn answer, const Secret& password);
    [[nodiscard]] Done mayBeAsked(const ClerkId& typed, const ApprovalWish& wish);
    [[nodiscard]] Result<SessionView> approved(const ClerkState& clerk, const ApprovalWish& wish);
    [[nodiscard]] Result<SessionView> viewOf(const ClerkState& clerk);
    [[nodiscard]] Error notSignedIn(ClerkId clerk, ErrorCode whenOffline, const Error& why);
    [[nodiscard]] Error noteFailure(ClerkId clerk);
    [[nodiscard]] Done keepSlot(const wire::SignIn& answer, const Secret& dataKey, const Secret& password);

    OfficeState& m_state;
    OfflineLoads& m_offline;
};

} // namespace cekr
