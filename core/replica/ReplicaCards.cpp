// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Result<CardFacts> readCard(const Statement& row)
{
    const auto number = readNumber<quint32>(row, 0, 999'999'999);
    const auto kind = readNumber<CardKind>(row, 1, int(allCardKinds.back()));
    const auto state = readNumber<CardState>(row, 2, int(allCardStates.back()));
    const auto place = readIdentifier<DeskId>(row, 3);
    const auto box = readIdentifier<BoxId>(row, 4);
    const auto month = readNumber<int>(row, 5, 2099'12);
    const auto loads = readNumber<int>(row, 6, std::numeric_limits<int>::max());
    const std::array amounts{readMoney(row, 7), readMoney(row, 8), readMoney(row, 9), readMoney(row, 10),
                             readMoney(row, 11)};
    const auto day = readNumber<qint64>(row, 12, QDate(2099, 12, 31).toJulianDay());
    const auto category = readNumber<int>(row, 13, int(allHolderCategories.size()));
    if (!number || !kind || !state || !place || !box || !month || !loads || !day || !category ||
        !std::ranges::all_of(amounts, &Result<Money>::has_value)) {
        return corruptReplica(u"a card"_s);
    }
    return CardFacts{MokId::fromNumber(*number),
                     *kind,
                     *state,
                     *place,
                     *box,
                     YearMonth{*month / 100, *month % 100},
                     *loads,
                     *amounts[0],
                     *amounts[1],
                     *amounts[2],
                     *amounts[3],
                     *amounts[4],
                     *day == 0 ? QDate() : QDate::fromJulianDay(*day),
                     *category == 0 ? std::nullopt : std::optional(HolderCategory(*category - 1)),
                     row.integer(15),
                     row.blob(14)};
}

} // namespace

Done Replica::put(const CardFacts& card)
{
    return m_database.run(
        "REPLACE INTO card(card, kind, state, place, box, valid_until, loads, loaded_day,"
        " loaded_month, loaded_year, balance, transferred_day, day, category, pan_mac,"
        " change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        card.card.number(), int(card.kind), int(card.state), card.place.text(), card.box.text(),
        card.validUntil.year * 100 + card.validUntil.month, card.loads, card.loadedDay.cents(),
        card.loadedMonth.cents(), card.loadedYear.cents(), card.balance.cents(), card.transferredDay.cents(),
        card.day.isValid() ? card.day.toJulianDay() : 0, card.category ? int(*card.category) + 1 : 0,
        card.panMac.isEmpty() ? std::nullopt : std::optional(card.panMac), card.change);
}

Result<std::optional<CardFacts>> Replica::card(MokId card)
{
    return firstOf(readAll(m_database.query("SELECT * FROM card WHERE card = ?", card.number()), readCard));
}

// The index of stock is used only by a query that names its condition.
Result<std::vector<CardFacts>> Replica::cardsAt(DeskId place, CardState state, int atMost)
{
    if (state < CardState::HandedOver) {
        return readAll(m_database.query("SELECT * FROM card WHERE state < 5 AND place = ? AND state = ?"
                                        " ORDER BY card LIMIT ?",
                                        place.text(), int(state), atMost),
                       readCard);
    }
    return readAll(m_database.query("SELECT * FROM card WHERE place = ? AND state = ? ORDER BY card LIMIT ?",
                                    place.text(), int(state), atMost),
                   readCard);
}

Result<std::map<CardState, int>> Replica::countsAt(DeskId place)
{
    Statement rows = TRY(
        m_database.query("SELECT state, count(*) FROM card WHERE place = ? GROUP BY state", place.text()));
    std::map<CardState, int> counts;
    TRY(rows.forEachRow([&counts](const Statement& row) -> Done {
        const auto state = TRY(readNumber<CardState>(row, 0, int(allCardStates.back())));
        counts[state] = int(row.integer(1));
        return {};
    }));
    return counts;
}

Result<std::vector<CardFacts>> Replica::deliveredIn(BoxId box, DeskId place)
{
    return readAll(
        m_database.query("SELECT * FROM card WHERE state < 5 AND place = ? AND state = ? AND box = ?"
                         " ORDER BY card",
                         place.text(), int(CardState::Delivered), box.text()),
        readCard);
}

Result<std::vector<quint32>> Replica::cardNumbers()
{
    return readAll(m_database.query("SELECT card FROM card ORDER BY card"),
                   [](const Statement& row) { return readNumber<quint32>(row, 0, 999'999'999); });
}

} // namespace cekr
