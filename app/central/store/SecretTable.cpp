// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SecretTable.h"

#include "app/central/store/Rows.h"
#include "core/crypto/SealedBox.h"

namespace cekr::central
{

Result<Secret> SecretTable::keyNamed(const QByteArray& name)
{
    if (auto known = find(name); known || known.error().code != ErrorCode::NotFound) {
        return known;
    }
    Secret key = Secret::random(32);
    const QByteArray box = TRY(seal(m_masterKey, key.view(), name));
    TRY(m_database.run("INSERT INTO secret (name, sealed) VALUES (?1, ?2)", QLatin1StringView(name),
                       QByteArrayView(box)));
    return key;
}

Result<Secret> SecretTable::find(const QByteArray& name)
{
    const auto sealed = TRY(firstRow(
        m_database, "SELECT sealed FROM secret WHERE name = ?1",
        [](const Statement& row) { return row.blob("sealed"); }, QLatin1StringView(name)));
    return sealed ? open(m_masterKey, *sealed, name)
                  : failure(ErrorCode::NotFound, QStringLiteral("no such key"));
}

Done SecretTable::remove(const QByteArray& name)
{
    return m_database.run("DELETE FROM secret WHERE name = ?1", QLatin1StringView(name));
}

} // namespace cekr::central
