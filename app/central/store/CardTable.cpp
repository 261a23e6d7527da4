// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/CardTable.h"

#include "app/central/store/Rows.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

#define COLUMNS                                                                                              \
    "mok_id, kind, state, place, box, valid_until, loads, balance, category, pan_mac, "                      \
    "bank_balance, bank_at, unnamed_from"

std::optional<BankBalance> readBank(const Statement& row)
{
    if (row.isNull("bank_at")) {
        return std::nullopt;
    }
    return BankBalance{moneyOf(row.integer("bank_balance")),
                       BusinessTime::at(momentOf(row.integer("bank_at")))};
}

CardFacts readCard(const Statement& row)
{
    const int validUntil = int(row.integer("valid_until"));
    return {.card = MokId::fromNumber(quint32(row.integer("mok_id"))),
            .kind = stored(cardKind(row.text("kind"))),
            .state = stored(cardState(row.text("state"))),
            .holdingDesk = storedOrEmpty<DeskId>(row.text("place")),
            .box = storedOrEmpty<BoxId>(row.text("box")),
            .validUntil = {validUntil / 100, validUntil % 100},
            .loads = std::max(0, int(row.integer("loads"))), // a reversal may come before its load
            .loadedDay = {},
            .loadedMonth = {},
            .loadedYear = {},
            .balance = moneyOf(row.integer("balance")),
            .category = row.isNull("category") ? std::nullopt
                                               : std::optional(stored(holderCategory(row.text("category")))),
            .panMac = row.blob("pan_mac"),
            .bank = readBank(row),
            .unnamedFrom = row.isNull("unnamed_from") ? QDate() : dayOf(row.integer("unnamed_from"))};
}

std::optional<qint64> bankAmount(const CardFacts& card)
{
    return card.bank ? std::optional(card.bank->amount.cents()) : std::nullopt;
}

std::optional<qint64> bankMoment(const CardFacts& card)
{
    return card.bank ? std::optional(card.bank->at.msecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> unnamedFrom(const CardFacts& card)
{
    return card.unnamedFrom.isValid() ? std::optional(numberOf(card.unnamedFrom)) : std::nullopt;
}

} // namespace

Result<std::optional<CardFacts>> CardTable::find(MokId card)
{
    return firstRow(m_database, "SELECT " COLUMNS " FROM card WHERE mok_id = ?1", readCard, card.number());
}

Result<QHash<MokId, CardFacts>> CardTable::find(const std::vector<MokId>& cards)
{
    QHash<MokId, CardFacts> found;
    TRY(forEachOf(m_database, "SELECT " COLUMNS " FROM card WHERE mok_id IN (" CEKR_MANY ")", keysOf(cards),
                  [&found](const Statement& row) {
                      const CardFacts card = readCard(row);
                      found.insert(card.card, card);
                  }));
    return found;
}

Result<std::vector<CardFacts>> CardTable::inState(CardState state, int limit)
{
    return allRows(m_database, "SELECT " COLUMNS " FROM card WHERE state = ?1 ORDER BY mok_id LIMIT ?2",
                   readCard, name(state), limit);
}

Result<QHash<MokId, std::vector<CardTable::DayLoad>>> CardTable::loadsOf(const std::vector<MokId>& cards,
                                                                         QDate from, QDate to)
{
    QHash<MokId, std::vector<DayLoad>> loads;
    TRY(forEachOf(
        m_database,
        "SELECT card, day, channel, sum(cents) AS cents FROM load "
        "WHERE card IN (" CEKR_MANY ") AND day BETWEEN ?33 AND ?34 GROUP BY card, day, channel",
        keysOf(cards),
        [&loads](const Statement& row) {
            loads[MokId::fromNumber(quint32(row.integer("card")))].push_back(
                {dayOf(row.integer("day")), row.text("channel") == u"cash", moneyOf(row.integer("cents"))});
        },
        numberOf(from), numberOf(to)));
    return loads;
}

void CardTable::addUp(const std::vector<DayLoad>& loads, QDate day, CardFacts& card)
{
    card.day = day;
    for (const DayLoad& load : loads) {
        Money& ofDay = load.isCash ? card.loadedDay : card.transferredDay;
        ofDay += load.day == day ? load.amount : Money();
        card.loadedMonth += isSameMonth(load.day, day) ? load.amount : Money();
        card.loadedYear += load.day.year() == day.year() ? load.amount : Money();
    }
}

Done CardTable::addLoadsOf(QDate day, CardFacts& card)
{
    const auto loads = TRY(loadsOf({card.card}, QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)));
    addUp(loads.value(card.card), day, card);
    return {};
}

Done CardTable::add(const CardFacts& card)
{
    return m_database.run(
        "INSERT INTO card (mok_id, kind, state, place, box, valid_until, pan_mac, loads, balance, category, "
        "bank_balance, bank_at, unnamed_from) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        card.card.number(), name(card.kind), name(card.state), QStringView(card.holdingDesk.text()),
        QStringView(card.box.text()), card.validUntil.year * 100 + card.validUntil.month,
        card.panMac.isEmpty() ? std::nullopt : std::optional(card.panMac), card.loads, card.balance.cents(),
        card.category ? std::optional(name(*card.category)) : std::nullopt, bankAmount(card),
        bankMoment(card), unnamedFrom(card));
}

Result<CardFacts> CardTable::put(const CardFacts& card, int moreLoads)
{
    const auto changed = TRY(
        firstRow(m_database,
                 "UPDATE card SET kind = ?2, state = ?3, loads = loads + ?4, balance = ?5, category = ?6, "
                 "bank_balance = ?7, bank_at = ?8, unnamed_from = ?9 WHERE mok_id = ?1 RETURNING " COLUMNS,
                 readCard, card.card.number(), name(card.kind), name(card.state), moreLoads,
                 card.balance.cents(), card.category ? std::optional(name(*card.category)) : std::nullopt,
                 bankAmount(card), bankMoment(card), unnamedFrom(card)));
    return changed ? Result<CardFacts>(*changed)
                   : failure(ErrorCode::DatabaseFailed, u"the bank changed a card that is not there"_s);
}

Result<bool> CardTable::contains(MokId card)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM card WHERE mok_id = ?1", card.number()));
    return found.has_value();
}

Result<CardFacts> CardTable::apply(const CardChange& change, const QDateTime& at)
{
    // A load moves money and nothing else: its change names the state the judgement assumed, which a load
    // that central had reserved need not share with the card.
    const auto card =
        TRY(!change.loaded.isZero()
                ? firstRow(m_database,
                           "UPDATE card SET loads = loads + ?3, "
                           "balance = balance + CASE WHEN bank_at >= ?4 THEN 0 ELSE ?2 END "
                           "WHERE mok_id = ?1 RETURNING " COLUMNS,
                           readCard, change.card.number(), change.loaded.cents(), change.loads(),
                           at.toMSecsSinceEpoch())
                : firstRow(m_database,
                           "UPDATE card SET state = ?2, place = ?3 WHERE mok_id = ?1 RETURNING " COLUMNS,
                           readCard, change.card.number(), name(change.state),
                           QStringView(change.holdingDesk.text())));
    if (!card) {
        return failure(ErrorCode::DatabaseFailed, u"an operation changed a card that is not there"_s);
    }
    return *card;
}

Done CardTable::addLoad(OperationId operation, const CardChange& load, const QByteArray& passed,
                        std::optional<LoadGround> ground, const QDateTime& at)
{
    return m_database.run("INSERT INTO load (operation, card, cents, day, channel, passes, ground, at) "
                          "VALUES (?1, ?2, ?3, ?4, 'cash', ?5, ?6, ?7)",
                          QByteArrayView(operation.bytes()), load.card.number(), load.loaded.cents(),
                          numberOf(load.day),
                          passed.isEmpty() ? std::nullopt : std::optional(QLatin1StringView(passed)),
                          ground ? std::optional(name(*ground)) : std::nullopt, at.toMSecsSinceEpoch());
}

Result<std::vector<CardTable::Unreserved>> CardTable::unreservedSince(const DeskId& desk, quint64 sequence)
{
    return allRows(
        m_database,
        "SELECT load.card AS card, load.day AS day, load.cents AS cents, load.ground AS ground FROM "
        "operation "
        "JOIN load ON load.operation = operation.id "
        "WHERE operation.desk = ?1 AND sequence > ?2 AND ground IS NOT NULL "
        "UNION ALL SELECT card, day, cents, ground FROM pending JOIN operation ON operation.id = "
        "pending.operation "
        "WHERE pending.desk = ?1 AND sequence > ?2 AND answer IS NULL AND ground IS NOT NULL",
        [](const Statement& row) {
            return Unreserved{MokId::fromNumber(quint32(row.integer("card"))), dayOf(row.integer("day")),
                              moneyOf(row.integer("cents")), stored(loadGround(row.text("ground")))};
        },
        QStringView(desk.text()), qint64(sequence));
}

} // namespace cekr::central
