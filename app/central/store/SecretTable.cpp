// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SecretTable.h"

#include "app/central/store/Rows.h"
#include "core/crypto/SealedBox.h"

namespace cekr::central
{

Result<Secret> SecretTable::keyNamed(const QByteArray& name)
{
    const auto sealed = TRY(firstRow(
        m_database, "SELECT sealed FROM secret WHERE name = ?1",
        [](const Statement& row) { return row.blob("sealed"); }, QLatin1StringView(name)));
    if (sealed) {
        return open(m_masterKey, *sealed, name);
    }
    Secret key = Secret::random(32);
    const QByteArray box = TRY(seal(m_masterKey, key.view(), name));
    TRY(m_database.run("INSERT INTO secret (name, sealed) VALUES (?1, ?2)", QLatin1StringView(name),
                       QByteArrayView(box)));
    return key;
}

} // namespace cekr::central
