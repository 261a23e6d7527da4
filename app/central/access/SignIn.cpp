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
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    ClerkTable clerks(database);
    if (const Done begun = clerks.beginTry(clerk, now); !begun) {
        return failure(begun.error());
    }
    Result<std::optional<Clerk>> found = clerks.findTyped(clerk);
    if (const Done committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
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
                                    const DeskId& desk)
{
    if (!clerk.state.enabled) {
        return failure(ErrorCode::ClerkDisabled, {}, "ROLE-1", clerk.state.clerk.text());
    }
    const Result<QByteArray> sealed = DeskTable(database).sealedDataKey(desk);
    const Result<wire::DeskSettings> settings = SettingTable(database).read();
    if (!sealed || !settings) {
        return failure(sealed ? settings.error() : sealed.error());
    }
    const Result<Secret> dataKey = open(keys.master, *sealed, dataKeyLabel(desk));
    const Result<Secret> panKey = SecretTable(database, keys.master).keyNamed(panMacKeyName);
    if (!dataKey || !panKey) {
        return failure(dataKey ? panKey.error() : dataKey.error());
    }
    if (const Done forgotten = ClerkTable(database).forgetTries(clerk.state.clerk); !forgotten) {
        return failure(forgotten.error());
    }
    return wire::SignIn{.clerk = clerk.state,
                        .dataKey = dataKey->view().toByteArray(),
                        .offlineDays = settings->offlineSignInDays,
                        .panKey = panKey->view().toByteArray()};
}

QByteArray dataKeyLabel(const DeskId& desk)
{
    return "data key of " + desk.text().toUtf8();
}

} // namespace cekr::central
