// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/ConfirmationTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

Done ConfirmationTable::add(const Confirmation& confirmation)
{
    return m_database.run("INSERT INTO confirmation (id, desk, clerk, record, confirmed_at) "
                          "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO NOTHING",
                          QByteArrayView(confirmation.id.bytes()), QStringView(confirmation.desk.text()),
                          QStringView(confirmation.clerk.text()), QByteArrayView(confirmation.record),
                          confirmation.confirmedAt.toMSecsSinceEpoch());
}

Result<std::optional<ConfirmationTable::Confirmation>> ConfirmationTable::find(OperationId id)
{
    return firstRow(
        m_database, "SELECT desk, clerk, record, confirmed_at FROM confirmation WHERE id = ?1",
        [id](const Statement& row) {
            return Confirmation{id, DeskId::parse(row.text("desk")).value_or(DeskId()),
                                ClerkId::parse(row.text("clerk")).value_or(ClerkId()), row.blob("record"),
                                momentOf(row.integer("confirmed_at"))};
        },
        QByteArrayView(id.bytes()));
}

} // namespace cekr::central
