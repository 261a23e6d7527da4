// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/BookTable.h"

#include "app/central/store/Rows.h"

#include <QUuid>

namespace cekr::central
{

namespace
{

OperationId idOf(const QByteArray& bytes)
{
    return OperationId::fromUuid(QUuid::fromRfc4122(bytes));
}

BookedShift readShift(const Statement& row)
{
    BookedShift shift{.id = idOf(row.blob(0)),
                      .desk = stored(DeskId::parse(row.text(1))),
                      .openedAt = BusinessTime::at(momentOf(row.integer(2))),
                      .openingFloat = moneyOf(row.integer(3)),
                      .drawer = moneyOf(row.integer(4)),
                      .first = quint64(row.integer(5)),
                      .closing = {},
                      .sums = {},
                      .loadedOnCards = {}};
    if (!row.isNull(6)) {
        shift.closing = BookedShift::Closing{.last = quint64(row.integer(6)),
                                             .at = BusinessTime::at(momentOf(row.integer(7))),
                                             .number = row.integer(8),
                                             .expected = moneyOf(row.integer(9)),
                                             .counted = moneyOf(row.integer(10))};
    }
    return shift;
}

} // namespace

Result<std::vector<BookedShift>> BookTable::shifts(const DeskId& desk, std::optional<QDate> opened)
{
    const qint64 from = opened ? startOfBusinessDay(*opened).toMSecsSinceEpoch() : 0;
    const qint64 until = opened ? startOfBusinessDay(opened->addDays(1)).toMSecsSinceEpoch()
                                : std::numeric_limits<qint64>::max();
    auto shifts = TRY(allRows(
        m_database,
        "SELECT shift.id, shift.desk, opened_at, opening_float, drawer, opening.sequence, closing.sequence, "
        "closed_at, report, expected, counted FROM shift JOIN operation opening ON opening.id = shift.id "
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
        m_database, "SELECT account, sum(cents) FROM entry WHERE shift = ?1 GROUP BY account",
        [&shift](const Statement& row) {
            return shift.sums[stored(account(row.text(0)))] = moneyOf(row.integer(1));
        },
        QByteArrayView(shift.id.bytes())));
    const auto loaded = TRY(m_database.integer(
        "SELECT sum(load.cents) FROM load WHERE operation IN (SELECT operation FROM entry WHERE shift = ?1)",
        QByteArrayView(shift.id.bytes())));
    shift.loadedOnCards = moneyOf(loaded.value_or(0));
    return {};
}

Result<std::vector<OpenRefusal>> BookTable::openRefusals(const DeskId& desk, quint64 from, quint64 to)
{
    return allRows(
        m_database,
        "SELECT id, sequence, type, cents, escalated_by IS NOT NULL FROM refusal "
        "JOIN operation ON operation.id = refusal.operation WHERE refusal.desk = ?1 AND resolved_by IS NULL "
        "AND sequence BETWEEN ?2 AND ?3 ORDER BY sequence",
        [](const Statement& row) {
            return OpenRefusal{idOf(row.blob(0)), quint64(row.integer(1)), row.text(2),
                               moneyOf(row.integer(3)), row.integer(4) != 0};
        },
        QStringView(desk.text()), qint64(from), qint64(to));
}

Result<std::vector<PassedLimit>> BookTable::passedLimits(const DeskId& desk, quint64 from, quint64 to)
{
    return allRows(
        m_database,
        "SELECT operation.id, card, cents, passes FROM load JOIN operation ON operation.id = load.operation "
        "WHERE passes IS NOT NULL AND desk = ?1 AND sequence BETWEEN ?2 AND ?3 ORDER BY sequence",
        [](const Statement& row) {
            return PassedLimit{idOf(row.blob(0)), MokId::fromNumber(quint32(row.integer(1))),
                               moneyOf(row.integer(2)), row.text(3).toLatin1()};
        },
        QStringView(desk.text()), qint64(from), qint64(to));
}

Result<std::vector<SettledDay>> BookTable::receivedOn(QDate day)
{
    return allRows(
        m_database,
        "SELECT desk, day, count(DISTINCT id), "
        "coalesce(-sum(cents) FILTER (WHERE account = 'loads' AND type <> 'correction'), 0), "
        "coalesce(-sum(cents) FILTER (WHERE account = 'charges' AND type <> 'correction'), 0), "
        "coalesce(-sum(cents) FILTER (WHERE account = 'loads' AND type = 'correction'), 0), "
        "coalesce(-sum(cents) FILTER (WHERE account = 'charges' AND type = 'correction'), 0) "
        "FROM operation JOIN entry ON entry.operation = operation.id "
        "WHERE received_at >= ?1 AND received_at < ?2 AND account IN ('loads', 'charges') "
        "GROUP BY desk, day ORDER BY desk, day",
        [](const Statement& row) {
            return SettledDay{stored(DeskId::parse(row.text(0))),
                              dayOf(row.integer(1)),
                              row.integer(2),
                              moneyOf(row.integer(3)),
                              moneyOf(row.integer(4)),
                              moneyOf(row.integer(5)),
                              moneyOf(row.integer(6))};
        },
        startOfBusinessDay(day).toMSecsSinceEpoch(), startOfBusinessDay(day.addDays(1)).toMSecsSinceEpoch());
}

Result<BookTable::DayTotals> BookTable::dayTotals()
{
    DayTotals totals;
    TRY(allRows(m_database,
                "SELECT desk, day, account, sum(cents) FROM entry "
                "JOIN operation ON operation.id = entry.operation GROUP BY desk, day, account",
                [&totals](const Statement& row) {
                    return totals[row.text(0)][dayOf(row.integer(1))][row.text(2)] = row.integer(3);
                }));
    return totals;
}

} // namespace cekr::central
