// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/LoadTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

bool isSame(const ChannelLoad& a, const ChannelLoad& b)
{
    return a.reference == b.reference && a.card == b.card && a.amount == b.amount && a.day == b.day &&
           a.channel == b.channel;
}

Result<std::optional<ChannelLoad>> LoadTable::find(const QString& reference)
{
    return firstRow(
        m_database, "SELECT card, cents, day, channel, at FROM load WHERE reference = ?1",
        [&reference](const Statement& row) {
            return ChannelLoad{reference,
                               MokId::fromNumber(quint32(row.integer("card"))),
                               moneyOf(row.integer("cents")),
                               dayOf(row.integer("day")),
                               row.text("channel"),
                               momentOf(row.integer("at"))};
        },
        QStringView(reference));
}

Result<std::optional<LoadTable::OfDesk>> LoadTable::ofOperation(OperationId load)
{
    return firstRow(
        m_database, "SELECT day, at FROM load WHERE operation = ?1",
        [](const Statement& row) {
            return OfDesk{dayOf(row.integer("day")), momentOf(row.integer("at"))};
        },
        QByteArrayView(load.bytes()));
}

Done LoadTable::add(const ChannelLoad& load)
{
    return m_database.run(
        "INSERT INTO load (reference, card, cents, day, channel, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        QStringView(load.reference), load.card.number(), load.amount.cents(), numberOf(load.day),
        QStringView(load.channel), load.at.toMSecsSinceEpoch());
}

} // namespace cekr::central
