// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/OperationTable.h"

#include "app/central/store/Rows.h"
#include "core/base/Log.h"
#include "core/crypto/Jws.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// A decision takes the place of the answer that was given first.
#define COLUMNS                                                                                              \
    "sequence, jws, coalesce(pending.answer, outcome) AS outcome, received_at, "                             \
    "refusal.operation AS refused, "                                                                         \
    "CASE WHEN pending.answer IS NULL THEN pending.operation END AS awaited"
#define TABLES                                                                                               \
    "operation LEFT JOIN refusal ON refusal.operation = operation.id "                                       \
    "LEFT JOIN pending ON pending.operation = operation.id "

constexpr SqlLiteral insertion =
    "INSERT INTO operation (id, desk, sequence, type, jws, received_at, outcome) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

AnsweredOperation readOperation(const Statement& row)
{
    return {quint64(row.integer("sequence")),     row.blob("jws"),        row.blob("outcome"),
            momentOf(row.integer("received_at")), !row.isNull("refused"), !row.isNull("awaited")};
}

} // namespace

Result<Operation> operationIn(const QByteArray& jws)
{
    return wire::decodeOperation(TRY(parseJws(jws)).payload);
}

Result<std::optional<AnsweredOperation>> OperationTable::find(OperationId id)
{
    return firstRow(m_database, "SELECT " COLUMNS " FROM " TABLES "WHERE id = ?1", readOperation,
                    QByteArrayView(id.bytes()));
}

Result<QHash<OperationId, AnsweredOperation>> OperationTable::find(const std::vector<OperationId>& ids)
{
    QHash<OperationId, AnsweredOperation> found;
    TRY(forEachOf(
        m_database, "SELECT id, " COLUMNS " FROM " TABLES "WHERE id IN (" CEKR_MANY ")", keysOf(ids),
        [&found](const Statement& row) { found.insert(operationOf(row.blob("id")), readOperation(row)); }));
    return found;
}

Result<std::vector<AnsweredOperation>> OperationTable::ofDesk(const DeskId& desk, quint64 after, int limit)
{
    return allRows(m_database,
                   "SELECT " COLUMNS " FROM " TABLES "WHERE operation.desk = ?1 AND sequence > ?2 "
                   "ORDER BY sequence LIMIT ?3",
                   readOperation, QStringView(desk.text()), qint64(after), limit);
}

/// They came in as their sequence says: halving finds it however many there are.
Result<QDateTime> OperationTable::lastReceived(const DeskId& desk, quint64 last, const QDateTime& before)
{
    QDateTime found;
    quint64 low = 0; // came in before the moment, as those before it did
    for (quint64 high = last, middle = last; low < high; middle = low + (high - low + 1) / 2) {
        const auto one = TRY(ofDesk(desk, middle - 1, 1));
        const bool isEarlier = !one.empty() && one.front().receivedAt < before;
        found = isEarlier ? one.front().receivedAt : found;
        (isEarlier ? low : high) = isEarlier ? middle : middle - 1;
    }
    return found;
}

Result<bool> OperationTable::hasAnySince(const QDateTime& moment)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM operation WHERE received_at >= ?1 LIMIT 1",
                                              moment.toMSecsSinceEpoch()));
    return found.has_value();
}

Done OperationTable::add(const Operation& operation, QByteArrayView jws, QByteArrayView outcome,
                         const QDateTime& receivedAt)
{
    return m_database.run(insertion, QByteArrayView(operation.id.bytes()), QStringView(operation.desk.text()),
                          qint64(operation.sequence), typeName(operation.body), jws,
                          receivedAt.toMSecsSinceEpoch(), outcome);
}

Done OperationTable::addUnreadable(const wire::ChainLink& link, QByteArrayView jws, QByteArrayView outcome,
                                   const QDateTime& receivedAt)
{
    return m_database.run(insertion, QByteArrayView(link.id.bytes()), QStringView(link.desk.text()),
                          qint64(link.sequence), "unreadable"_L1, jws, receivedAt.toMSecsSinceEpoch(),
                          outcome);
}

Done OperationTable::restate(const DeskId& desk, quint64 sequence, QByteArrayView jws)
{
    return m_database.run("UPDATE operation SET jws = ?3 WHERE desk = ?1 AND sequence = ?2",
                          QStringView(desk.text()), qint64(sequence), jws);
}

Done OperationTable::addEntries(const Operation& operation, OperationId shift,
                                const std::vector<Entry>& entries)
{
    return write(operation, shift, entries, std::nullopt);
}

Done OperationTable::addDecided(const Operation& operation, OperationId shift,
                                const std::vector<Entry>& entries, const QDateTime& at)
{
    return write(operation, shift, entries, at);
}

Done OperationTable::write(const Operation& operation, OperationId shift, const std::vector<Entry>& entries,
                           const std::optional<QDateTime>& decided)
{
    if (const Done balanced = requireBalanced(entries); !balanced) {
        qCCritical(logCentral) << "operation" << operation.id.text() << "of desk" << operation.desk.text()
                               << "is not written:" << balanced.error().toLogLine();
        return balanced;
    }
    const auto account = [&entries](size_t i) {
        return i < entries.size() ? std::optional(name(entries[i].account)) : std::nullopt;
    };
    const auto cents = [&entries](size_t i) {
        return i < entries.size() ? std::optional(entries[i].amount.cents()) : std::nullopt;
    };
    for (size_t i = 0; i < entries.size(); i += 3) { // two or three, as a rule
        TRY(m_database.run("INSERT INTO entry (operation, booking, account, cents, shift, day, booked_at) "
                           "SELECT ?1, ?10, column1, column2, ?2, ?3, ?11 "
                           "FROM (VALUES (?4, ?5), (?6, ?7), (?8, ?9)) AS side WHERE column1 IS NOT NULL",
                           QByteArrayView(operation.id.bytes()), QByteArrayView(shift.bytes()),
                           numberOf(operation.at.date()), account(i), cents(i), account(i + 1), cents(i + 1),
                           account(i + 2), cents(i + 2), qint64(decided ? 1 : 0),
                           decided ? std::optional(decided->toMSecsSinceEpoch()) : std::nullopt));
    }
    return {};
}

Result<OperationTable::Totals> OperationTable::totals()
{
    Totals totals;
    TRY(allRows(m_database,
                "SELECT desk, account, sum(cents) AS cents FROM entry JOIN operation ON operation.id = "
                "entry.operation "
                "GROUP BY desk, account",
                [&totals](const Statement& row) {
                    return totals[row.text("desk")][row.text("account")] = row.integer("cents");
                }));
    return totals;
}

} // namespace cekr::central
