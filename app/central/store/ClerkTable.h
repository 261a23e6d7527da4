// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"
#include "core/wire/Change.h"

#include <QDateTime>

namespace cekr::central
{

/// A clerk as central knows them.
struct Clerk
{
    wire::ClerkState state;
    QByteArray verifier; ///< PasswordVerifier::toText()
    std::optional<QDateTime> disabledAt;
};

/// The clerks, and how often somebody has tried to be one of them.
class ClerkTable final
{
public:
    explicit ClerkTable(Database& database) : m_database(database) {}

    /// DatabaseFailed when there is a clerk of that name already.
    [[nodiscard]] Done add(const wire::ClerkState& clerk, QByteArrayView verifier);
    [[nodiscard]] Result<std::optional<Clerk>> find(const ClerkId& clerk);
    /// The clerk whose id was typed, in small or capital letters.
    [[nodiscard]] Result<std::optional<Clerk>> findTyped(const ClerkId& typed);
    [[nodiscard]] Result<std::vector<Clerk>> all();
    [[nodiscard]] Done disable(const ClerkId& clerk, const QDateTime& now);
    /// A new password also enables the clerk and makes older key slots useless.
    [[nodiscard]] Done setVerifier(const ClerkId& clerk, QByteArrayView verifier);

    /// Counts a try as failed before it is made, so that tries at the same time do not get around the delay;
    /// the name need not be a clerk's, nor typed in the same case. SignInDelayed, with the seconds to wait as
    /// subject, when it is too early for another.
    [[nodiscard]] Done beginTry(const ClerkId& clerk, const QDateTime& now);
    /// The try was good: no delay any more.
    [[nodiscard]] Done forgetTries(const ClerkId& clerk);

private:
    Database& m_database;
};

} // namespace cekr::central
