// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SecretTable.h"

#include "app/central/store/Rows.h"
#include "core/crypto/SealedBox.h"

namespace cekr::central
{

Result<Secret> SecretTable::keyNamed(const QByteArray& name)
{
    const auto sealed = firstRow(
        m_database, "SELECT sealed FROM secret WHERE name = ?1",
        [](const Statement& row) { return row.blob(0); }, QLatin1StringView(name));
    if (!sealed) {
        return failure(sealed.error());
    }
    if (*sealed) {
        return open(m_masterKey, **sealed, name);
    }
    Secret key = Secret::random(32);
    const Result<QByteArray> box = seal(m_masterKey, key.view(), name);
    const Done kept = box ? m_database.run("INSERT INTO secret (name, sealed) VALUES (?1, ?2)",
                                           QLatin1StringView(name), QByteArrayView(*box))
                          : Done(failure(box.error()));
    if (!kept) {
        return failure(kept.error());
    }
    return key;
}

} // namespace cekr::central
