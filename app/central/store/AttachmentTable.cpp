// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/AttachmentTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

Done AttachmentTable::add(const QByteArray& hash, const DeskId& desk, QByteArrayView sealed,
                          const QDateTime& now)
{
    return m_database.run("INSERT INTO attachment (hash, desk, received_at, sealed) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (hash) DO NOTHING",
                          QByteArrayView(hash), QStringView(desk.text()), now.toMSecsSinceEpoch(), sealed);
}

Result<bool> AttachmentTable::contains(const QByteArray& hash)
{
    return TRY(m_database.integer("SELECT 1 FROM attachment WHERE hash = ?1", QByteArrayView(hash)))
        .has_value();
}

Result<std::optional<QByteArray>> AttachmentTable::find(const QByteArray& hash)
{
    return firstRow(
        m_database, "SELECT sealed FROM attachment WHERE hash = ?1",
        [](const Statement& row) { return row.blob("sealed"); }, QByteArrayView(hash));
}

} // namespace cekr::central
