// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/BookTable.h"

#include "app/central/store/Rows.h"
#include "core/domain/Facets.h"

namespace cekr::central
{

namespace
{

BookedShift readShift(const Statement& row)
{
    BookedShift shift{.id = operationOf(row.blob("id")),
                      .desk = stored(DeskId::parse(row.text("desk"))),
                      .openedAt = BusinessTime::at(momentOf(row.integer("opened_at"))),
                      .openingFloat = moneyOf(row.integer("opening_float")),
                      .drawer = moneyOf(row.integer("drawer")),
                      .first = quint64(row.integer("first")),
                      .closing = {},
                      .sums = {},
                      .loadedOnCards = {}};
    if (!row.isNull("last")) {
        shift.closing = BookedShift::Closing{.last = quint64(row.integer("last")),
                                             .at = BusinessTime::at(momentOf(row.integer("closed_at"))),
                                             .number = row.integer("report"),
                                             .expected = moneyOf(row.integer("expected")),
                                             .counted = moneyOf(row.integer("counted"))};
    }
    return shift;
}

} // namespace

Money BookedShift::owedTo(Creditor creditor) const
{
    Money owed;
    for (const auto& [account, sum] : sums) {
        owed -= creditorOf(account) == creditor ? sum : Money();
    }
    return owed;
}

Money SettledDay::owedTo(Creditor creditor) const
{
    switch (creditor) {
    case Creditor::Municipality:
        return charges + correctedCharges;
    case Creditor::Bank:
        return loads + bankCharges + correctedLoads + correctedBankCharges;
    }
    Q_UNREACHABLE();
}

Money SettledDay::total() const
{
    return owedTo(Creditor::Municipality) + owedTo(Creditor::Bank);
}

SettledDay& SettledDay::operator+=(const SettledDay& other)
{
    count += other.count;
    loads += other.loads;
    charges += other.charges;
    bankCharges += other.bankCharges;
    correctedLoads += other.correctedLoads;
    correctedCharges += other.correctedCharges;
    correctedBankCharges += other.correctedBankCharges;
    return *this;
}

Result<std::vector<BookedShift>> BookTable::shifts(const DeskId& desk, std::optional<QDate> opened)
{
    const qint64 from = opened ? startOfBusinessDay(*opened).toMSecsSinceEpoch() : 0;
    const qint64 until = opened ? startOfBusinessDay(opened->addDays(1)).toMSecsSinceEpoch()
                                : std::numeric_limits<qint64>::max();
    auto shifts =
        TRY(allRows(m_database,
                    "SELECT shift.id AS id, shift.desk AS desk, opened_at, opening_float, drawer, "
                    "opening.sequence AS first, closing.sequence AS last, closed_at, report, expected, "
                    "counted FROM shift JOIN operation opening ON opening.id = shift.id "
                    "LEFT JOIN operation closing ON closing.id = closed_by "
                    "WHERE shift.desk = ?1 AND opened_at >= ?2 AND opened_at < ?3 ORDER BY opening.sequence",
                    readShift, QStringView(desk.text()), from, until));
    for (BookedShift& shift : shifts) {
        TRY(addSums(shift));
    }
    return shifts;
}

Done BookTable::addSums(BookedShift& shift)
{
    TRY(allRows(
        m_database, "SELECT account, sum(cents) AS cents FROM entry WHERE shift = ?1 GROUP BY account",
        [&shift](const Statement& row) {
            return shift.sums[stored(account(row.text("account")))] = moneyOf(row.integer("cents"));
        },
        QByteArrayView(shift.id.bytes())));
    const auto loaded = TRY(m_database.integer(
        "SELECT sum(load.cents) FROM load WHERE operation IN (SELECT operation FROM entry WHERE shift = ?1)",
        QByteArrayView(shift.id.bytes())));
    shift.loadedOnCards = moneyOf(loaded.value_or(0));
    return {};
}

Result<std::vector<UnresolvedRefusal>> BookTable::unresolvedRefusals(const DeskId& desk, quint64 from,
                                                                     quint64 to)
{
    return allRows(
        m_database,
        "SELECT id, sequence, type, cents, escalated_by FROM refusal "
        "JOIN operation ON operation.id = refusal.operation WHERE refusal.desk = ?1 AND resolved_by IS NULL "
        "AND sequence BETWEEN ?2 AND ?3 ORDER BY sequence",
        [](const Statement& row) {
            return UnresolvedRefusal{operationOf(row.blob("id")), quint64(row.integer("sequence")),
                                     row.text("type"), moneyOf(row.integer("cents")),
                                     !row.isNull("escalated_by")};
        },
        QStringView(desk.text()), qint64(from), qint64(to));
}

Result<std::vector<PassedLimit>> BookTable::passedLimits(const DeskId& desk, quint64 from, quint64 to)
{
    return allRows(
        m_database,
        "SELECT operation.id AS id, card, cents, passes FROM load JOIN operation ON operation.id = "
        "load.operation "
        "WHERE passes IS NOT NULL AND desk = ?1 AND sequence BETWEEN ?2 AND ?3 ORDER BY sequence",
        [](const Statement& row) {
            return PassedLimit{operationOf(row.blob("id")), MokId::fromNumber(quint32(row.integer("card"))),
                               moneyOf(row.integer("cents")), row.text("passes").toLatin1()};
        },
        QStringView(desk.text()), qint64(from), qint64(to));
}

Result<std::vector<SettledDay>> BookTable::receivedOn(QDate day)
{
    const std::vector<QLatin1StringView> corrections = typesThat(takesBack);
    std::vector<SettledDay> days;
    Statement rows = TRY(m_database.query(
        "SELECT desk, day, type, count(DISTINCT id) AS operations, "
        "coalesce(-sum(cents) FILTER (WHERE account = 'loads'), 0) AS loads, "
        "coalesce(-sum(cents) FILTER (WHERE account = 'charges'), 0) AS charges, "
        "coalesce(-sum(cents) FILTER (WHERE account = 'bank-charges'), 0) AS bank_charges "
        "FROM (SELECT id AS booked, 0 AS turn FROM operation WHERE received_at >= ?1 AND received_at < ?2 "
        "UNION ALL SELECT DISTINCT operation, 1 FROM entry "
        "WHERE booking = 1 AND booked_at >= ?1 AND booked_at < ?2) AS booking_of_day "
        "JOIN operation ON operation.id = booked "
        "JOIN entry ON entry.operation = booked AND entry.booking = turn "
        "WHERE account IN ('loads', 'charges', 'bank-charges') GROUP BY desk, day, type ORDER BY desk, day",
        startOfBusinessDay(day).toMSecsSinceEpoch(), startOfBusinessDay(day.addDays(1)).toMSecsSinceEpoch()));
    TRY(rows.forEachRow([&](const Statement& row) {
        const DeskId desk = stored(DeskId::parse(row.text("desk")));
        const QDate at = dayOf(row.integer("day"));
        if (days.empty() || days.back().desk != desk || days.back().day != at) {
            days.emplace_back(desk, at);
        }
        SettledDay& sums = days.back();
        const bool isTakenBack = std::ranges::count(corrections, row.text("type")) > 0;
        sums.count += row.integer("operations");
        (isTakenBack ? sums.correctedLoads : sums.loads) += moneyOf(row.integer("loads"));
        (isTakenBack ? sums.correctedCharges : sums.charges) += moneyOf(row.integer("charges"));
        (isTakenBack ? sums.correctedBankCharges : sums.bankCharges) += moneyOf(row.integer("bank_charges"));
    }));
    return days;
}

Result<BookTable::DayTotals> BookTable::dayTotals()
{
    DayTotals totals;
    TRY(allRows(m_database,
                "SELECT desk, day, account, sum(cents) AS cents FROM entry "
                "JOIN operation ON operation.id = entry.operation GROUP BY desk, day, account",
                [&totals](const Statement& row) {
                    return totals[row.text("desk")][dayOf(row.integer("day"))][row.text("account")] =
                               row.integer("cents");
                }));
    return totals;
}

} // namespace cekr::central
