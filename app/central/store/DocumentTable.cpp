// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/DocumentTable.h"

#include "app/central/store/Rows.h"
#include "core/crypto/Digest.h"

namespace cekr::central
{

Result<std::optional<DocumentTable::Document>> DocumentTable::find(const QString& sha256)
{
    return firstRow(
        m_database, "SELECT name, bytes FROM document WHERE sha256 = ?1",
        [](const Statement& row) {
            return Document{row.text("name"), row.blob("bytes")};
        },
        QStringView(sha256));
}

Result<QByteArray> DocumentTable::add(const Document& document)
{
    if (document.bytes.size() > largestDocument) {
        return failure(ErrorCode::TooLarge, {}, {}, document.name);
    }
    const QByteArray hash = sha256(document.bytes).toHex();
    TRY(m_database.run(
        "INSERT INTO document (sha256, name, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (sha256) DO NOTHING",
        QLatin1StringView(hash), QStringView(document.name), QByteArrayView(document.bytes)));
    return hash;
}

} // namespace cekr::central
