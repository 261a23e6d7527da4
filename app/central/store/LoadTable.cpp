// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/LoadTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

Result<std::optional<ChannelLoad>> LoadTable::find(const QString& reference)
{
    return firstRow(
        m_database, "SELECT card, cents, day, channel FROM load WHERE reference = ?1",
        [&reference](const Statement& row) {
            return ChannelLoad{reference, MokId::fromNumber(quint32(row.integer("card"))),
                               moneyOf(row.integer("cents")), dayOf(row.integer("day")), row.text("channel")};
        },
        QStringView(reference));
}

Result<std::optional<QDate>> LoadTable::dayOfOperation(OperationId load)
{
    return firstRow(
        m_database, "SELECT day FROM load WHERE operation = ?1",
        [](const Statement& row) { return dayOf(row.integer("day")); }, QByteArrayView(load.bytes()));
}

Done LoadTable::add(const ChannelLoad& load)
{
    return m_database.run(
        "INSERT INTO load (reference, card, cents, day, channel) VALUES (?1, ?2, ?3, ?4, ?5)",
        QStringView(load.reference), load.card.number(), load.amount.cents(), numberOf(load.day),
        QStringView(load.channel));
}

} // namespace cekr::central
