// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/SignIn.h"

#include "app/central/admin/Administration.h"

#include "app/central/store/DeskTable.h"
#include "app/central/store/SecretTable.h"
#include "app/central/store/SettingTable.h"
#include "core/crypto/PasswordVerifier.h"
#include "core/crypto/SealedBox.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

namespace
{

/// A verifier that no password fits, for those who have none.
const PasswordVerifier& nobodysVerifier()
{
    static const PasswordVerifier verifier = [] {
        Result<PasswordVerifier> made = PasswordVerifier::make(Secret::random(32));
        if (!made) {
            qFatal("%s", qPrintable(made.error().toLogLine()));
        }
        return std::move(*made);
    }();
    return verifier;
}

} // namespace

Result<std::optional<Clerk>> beginSignIn(Database& database, const ClerkId& clerk, const QDateTime& now)
{
    Transaction transaction = TRY(Transaction::begin(database));
    ClerkTable clerks(database);
    TRY(clerks.beginTry(clerk, now));
    Result<std::optional<Clerk>> found = clerks.findTyped(clerk);
    TRY(transaction.commit());
    return found;
}

bool isPasswordOf(const std::optional<Clerk>& clerk, const QString& password)
{
    const Secret secret = Secret::fromPassword(password);
    const auto own = clerk ? PasswordVerifier::parse(clerk->verifier)
                           : Result<PasswordVerifier>(failure(ErrorCode::WrongPassword));
    return own ? own->matches(secret) : nobodysVerifier().matches(secret);
}

Result<wire::SignIn> completeSignIn(Database& database, const CentralKeys& keys, const Clerk& clerk,
                                    const DeskId& desk, const QDateTime& now)
{
    if (!clerk.state.enabled) {
        return failure(ErrorCode::ClerkDisabled, {}, "ROLE-1", clerk.state.clerk.text());
    }
    const QByteArray sealed = TRY(DeskTable(database).sealedDataKey(desk));
    const SettingHistory history = TRY(SettingTable(database).history());
    const wire::DeskSettings settings = history.at(now);
    const Secret dataKey = TRY(open(keys.master, sealed, dataKeyLabel(desk)));
    const Secret panKey = TRY(SecretTable(database, keys.master).keyNamed(panMacKeyName));
    TRY(ClerkTable(database).forgetTries(clerk.state.clerk));
    return wire::SignIn{.clerk = clerk.state,
                        .dataKey = dataKey.view().toByteArray(),
                        .offlineDays = settings.offlineSignInDays,
                        .panKey = panKey.view().toByteArray()};
}

QByteArray dataKeyLabel(const DeskId& desk)
{
    return "data key of " + desk.text().toUtf8();
}

} // namespace cekr::central
