// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

#define CARD_COLUMNS                                                                                         \
    "card, kind, state, place, box, valid_until, loads, loaded_day, loaded_month, loaded_year, balance,"     \
    " transferred_day, day, category, pan_mac, change, bank_balance, bank_at, unnamed_from"

/// A day is kept by its Julian number, none as 0.
Result<QDate> readDay(const Statement& row, ColumnName column)
{
    const qint64 day = TRY(readNumber<qint64>(row, column, QDate(2099, 12, 31).toJulianDay()));
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

qint64 numberOf(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

Result<std::optional<BankBalance>> readBank(const Statement& row)
{
    if (row.isNull("bank_at")) {
        return std::nullopt;
    }
    const Money amount = TRY(readMoney(row, "bank_balance"));
    return BankBalance{amount,
                       BusinessTime::at(QDateTime::fromMSecsSinceEpoch(row.integer("bank_at"), Qt::UTC))};
}

Result<CardFacts> readCard(const Statement& row)
{
    CardFacts card;
    card.card = MokId::fromNumber(TRY(readNumber<quint32>(row, "card", 999'999'999)));
    card.kind = TRY(readNumber<CardKind>(row, "kind", int(allCardKinds.back())));
    card.state = TRY(readNumber<CardState>(row, "state", int(allCardStates.back())));
    card.holdingDesk = TRY(readIdentifier<DeskId>(row, "place"));
    card.box = TRY(readIdentifier<BoxId>(row, "box"));
    const int month = TRY(readNumber<int>(row, "valid_until", 2099'12));
    card.validUntil = YearMonth{month / 100, month % 100};
    card.loads = TRY(readNumber<int>(row, "loads", std::numeric_limits<int>::max()));
    card.loadedDay = TRY(readMoney(row, "loaded_day"));
    card.loadedMonth = TRY(readMoney(row, "loaded_month"));
    card.loadedYear = TRY(readMoney(row, "loaded_year"));
    card.balance = TRY(readMoney(row, "balance"));
    card.transferredDay = TRY(readMoney(row, "transferred_day"));
    card.day = TRY(readDay(row, "day"));
    const int category = TRY(readNumber<int>(row, "category", int(allHolderCategories.size())));
    card.category = category == 0 ? std::nullopt : std::optional(HolderCategory(category - 1));
    card.change = row.integer("change");
    card.panMac = row.blob("pan_mac");
    card.bank = TRY(readBank(row));
    card.unnamedFrom = TRY(readDay(row, "unnamed_from"));
    return card;
}

} // namespace

Done Replica::put(const CardFacts& card)
{
    return m_database.run("REPLACE INTO card(card, kind, state, place, box, valid_until, loads, loaded_day,"
                          " loaded_month, loaded_year, balance, transferred_day, day, category, pan_mac,"
                          " change, bank_balance, bank_at, unnamed_from)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          card.card.number(), int(card.kind), int(card.state), card.holdingDesk.text(),
                          card.box.text(), card.validUntil.year * 100 + card.validUntil.month, card.loads,
                          card.loadedDay.cents(), card.loadedMonth.cents(), card.loadedYear.cents(),
                          card.balance.cents(), card.transferredDay.cents(), numberOf(card.day),
                          card.category ? int(*card.category) + 1 : 0,
                          card.panMac.isEmpty() ? std::nullopt : std::optional(card.panMac), card.change,
                          card.bank ? std::optional(card.bank->amount.cents()) : std::nullopt,
                          card.bank ? std::optional(card.bank->at.msecsSinceEpoch()) : std::nullopt,
                          numberOf(card.unnamedFrom));
}

Result<std::optional<CardFacts>> Replica::card(MokId card)
{
    return firstOf(readAll(
        m_database.query("SELECT " CARD_COLUMNS " FROM card WHERE card = ?", card.number()), readCard));
}

// The index of stock is used only by a query that names its condition.
Result<std::vector<CardFacts>> Replica::cardsAt(DeskId desk, CardState state, int atMost)
{
    if (state < CardState::HandedOver) {
        return readAll(m_database.query("SELECT " CARD_COLUMNS
                                        " FROM card WHERE state < 5 AND place = ? AND state = ?"
                                        " ORDER BY card LIMIT ?",
                                        desk.text(), int(state), atMost),
                       readCard);
    }
    return readAll(m_database.query("SELECT " CARD_COLUMNS
                                    " FROM card WHERE place = ? AND state = ? ORDER BY card LIMIT ?",
                                    desk.text(), int(state), atMost),
                   readCard);
}

Result<std::map<CardState, int>> Replica::countsAt(DeskId desk)
{
    Statement rows = TRY(m_database.query(
        "SELECT state, count(*) AS cards FROM card WHERE place = ? GROUP BY state", desk.text()));
    std::map<CardState, int> counts;
    TRY(rows.forEachRow([&counts](const Statement& row) -> Done {
        const auto state = TRY(readNumber<CardState>(row, "state", int(allCardStates.back())));
        counts[state] = int(row.integer("cards"));
        return row.rowFault();
    }));
    return counts;
}

Result<std::vector<CardFacts>> Replica::deliveredIn(BoxId box, DeskId desk)
{
    return readAll(m_database.query("SELECT " CARD_COLUMNS
                                    " FROM card WHERE state < 5 AND place = ? AND state = ? AND box = ?"
                                    " ORDER BY card",
                                    desk.text(), int(CardState::Delivered), box.text()),
                   readCard);
}

Result<std::vector<quint32>> Replica::cardNumbers()
{
    auto numbers = readAll(m_database.query("SELECT card FROM card ORDER BY card"), [](const Statement& row) {
        return readNumber<quint32>(row, "card", 999'999'999);
    });
    m_database.forgetPages();
    return numbers;
}

} // namespace cekr
