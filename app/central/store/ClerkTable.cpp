// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/ClerkTable.h"

#include "app/central/store/Rows.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int triesWithoutDelay = 3;
constexpr qint64 longestDelayMs = 15 * 60 * 1000;
constexpr qint64 forgottenAfterMs = 24 * 60 * 60 * 1000;

/// Nothing for the first tries, then a second, doubled by each failure.
qint64 delayAfter(int failures)
{
    const int doublings = std::clamp(failures - triesWithoutDelay, -1, 20);
    return doublings < 0 ? 0 : std::min(1000LL << doublings, longestDelayMs);
}

QString namesOf(const std::vector<Role>& roles)
{
    QStringList names;
    for (const Role role : roles) {
        names.append(name(role));
    }
    return names.join(u',');
}

std::vector<Role> rolesOf(const QString& names)
{
    std::vector<Role> roles;
    for (const QString& each : names.split(u',', Qt::SkipEmptyParts)) {
        roles.push_back(stored(role(each)));
    }
    return roles;
}

Clerk readClerk(const Statement& row)
{
    Clerk clerk{.state = {.clerk = stored(ClerkId::parse(row.text("id"))),
                          .name = row.text("name"),
                          .roles = rolesOf(row.text("roles")),
                          .enabled = row.isNull("disabled_at"),
                          .credential = row.integer("credential")},
                .verifier = row.blob("verifier"),
                .disabledAt = std::nullopt};
    if (const auto at = row.optionalInteger("disabled_at")) {
        clerk.disabledAt = momentOf(*at);
    }
    return clerk;
}

/// Whom tries are counted for: writing a name in another case is no way around the delay.
QString triedName(const ClerkId& typed)
{
    return typed.text().toLower();
}

struct Tries
{
    int failures = 0;
    qint64 next = 0;
};

} // namespace

Done ClerkTable::add(const wire::ClerkState& clerk, QByteArrayView verifier)
{
    return m_database.run(
        "INSERT INTO clerk (id, name, roles, verifier, credential) VALUES (?1, ?2, ?3, ?4, ?5)",
        QStringView(clerk.clerk.text()), QStringView(clerk.name), QStringView(namesOf(clerk.roles)),
        QLatin1StringView(verifier), clerk.credential);
}

Result<std::optional<Clerk>> ClerkTable::find(const ClerkId& clerk)
{
    return firstRow(m_database,
                    "SELECT id, name, roles, verifier, credential, disabled_at FROM clerk WHERE id = ?1",
                    readClerk, QStringView(clerk.text()));
}

Result<std::optional<Clerk>> ClerkTable::findTyped(const ClerkId& typed)
{
    return firstRow(m_database,
                    "SELECT id, name, roles, verifier, credential, disabled_at FROM clerk "
                    "WHERE lower(id) = lower(?1) ORDER BY id = ?1 DESC LIMIT 1",
                    readClerk, QStringView(typed.text()));
}

Result<std::vector<Clerk>> ClerkTable::all()
{
    return allRows(m_database,
                   "SELECT id, name, roles, verifier, credential, disabled_at FROM clerk ORDER BY id",
                   readClerk);
}

Done ClerkTable::disable(const ClerkId& clerk, const QDateTime& now)
{
    return m_database.run("UPDATE clerk SET disabled_at = ?2 WHERE id = ?1 AND disabled_at IS NULL",
                          QStringView(clerk.text()), now.toMSecsSinceEpoch());
}

Done ClerkTable::setVerifier(const ClerkId& clerk, QByteArrayView verifier)
{
    return m_database.run(
        "UPDATE clerk SET verifier = ?2, credential = credential + 1, disabled_at = NULL WHERE id = ?1",
        QStringView(clerk.text()), QLatin1StringView(verifier));
}

Done ClerkTable::beginTry(const ClerkId& clerk, const QDateTime& now)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    const QString name = triedName(clerk);
    const auto before = TRY(firstRow(
        m_database, "SELECT failures, next_try FROM sign_in_attempt WHERE clerk = ?1",
        [](const Statement& row) {
            return Tries{int(row.integer("failures")), row.integer("next_try")};
        },
        QStringView(name)));
    const Tries tries = before.value_or(Tries());
    if (tries.next > moment) {
        return failure(ErrorCode::SignInDelayed, {}, {}, QString::number((tries.next - moment + 999) / 1000));
    }
    const int failures = tries.failures + 1;
    TRY(m_database.run("INSERT INTO sign_in_attempt (clerk, failures, next_try) VALUES (?1, ?2, ?3) "
                       "ON CONFLICT (clerk) DO UPDATE SET failures = excluded.failures, "
                       "next_try = excluded.next_try",
                       QStringView(name), failures, moment + delayAfter(failures)));
    return m_database.run("DELETE FROM sign_in_attempt WHERE next_try < ?1", moment - forgottenAfterMs);
}

Done ClerkTable::forgetTries(const ClerkId& clerk)
{
    return m_database.run("DELETE FROM sign_in_attempt WHERE clerk = ?1", QStringView(triedName(clerk)));
}

} // namespace cekr::central
