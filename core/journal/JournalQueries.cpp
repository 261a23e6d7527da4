// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalTables.h"

#include "core/domain/View.h"
#include "core/journal/JournalRow.h"

namespace cekr
{
namespace
{

Result<std::optional<JournalEntry>> firstOf(Result<std::vector<JournalEntry>> entries)
{
    std::vector<JournalEntry> all = TRY(std::move(entries));
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

} // namespace

Result<std::optional<JournalEntry>> Journal::entry(OperationId id)
{
    return firstOf(
        readEntries(m_tables->database.query("SELECT " KEPT_COLUMNS " FROM kept WHERE id = ?", id.bytes())));
}

Result<std::optional<JournalEntry>> Journal::entryAt(quint64 sequence)
{
    return firstOf(readEntries(
        m_tables->database.query("SELECT " KEPT_COLUMNS " FROM kept WHERE sequence = ?", qint64(sequence))));
}

Result<std::vector<JournalEntry>> Journal::between(const QDateTime& from, const QDateTime& to, int atMost)
{
    return readEntries(m_tables->database.query("SELECT " KEPT_COLUMNS
                                                " FROM kept WHERE at_ms >= ? AND at_ms < ?"
                                                " ORDER BY at_ms DESC, sequence DESC LIMIT ?",
                                                toMsecs(from), toMsecs(to), atMost));
}

Result<std::vector<JournalEntry>> Journal::answeredBetween(const QDateTime& from, const QDateTime& to,
                                                           int atMost)
{
    return readEntries(m_tables->database.query("SELECT " KEPT_COLUMNS
                                                " FROM kept WHERE at_ms >= ? AND at_ms < ?"
                                                " AND standing IN ('applied', 'refused')"
                                                " ORDER BY at_ms DESC, sequence DESC LIMIT ?",
                                                toMsecs(from), toMsecs(to), atMost));
}

Result<DayCounts> Journal::countsBetween(const QDateTime& from, const QDateTime& to)
{
    Statement query =
        TRY(m_tables->database.query("SELECT count(*) AS operations, sum(standing = 'applied') AS applied,"
                                     " sum(standing = 'refused') AS refused"
                                     " FROM kept WHERE at_ms >= ? AND at_ms < ?",
                                     toMsecs(from), toMsecs(to)));
    TRY(query.step());
    return DayCounts{int(query.integer("operations")), int(query.integer("applied")),
                     int(query.integer("refused"))};
}

Result<std::vector<JournalEntry>> Journal::touching(MokId card, int atMost)
{
    return readEntries(m_tables->database.query("SELECT " KEPT_COLUMNS " FROM kept WHERE sequence IN"
                                                " (SELECT sequence FROM operation_card WHERE card = ?"
                                                "  ORDER BY sequence DESC LIMIT ?)"
                                                " ORDER BY sequence DESC",
                                                card.number(), atMost));
}

Done Journal::forEach(const std::function<bool(const JournalEntry&)>& visit)
{
    Statement rows = TRY(m_tables->database.query("SELECT " KEPT_COLUMNS " FROM kept ORDER BY sequence"));
    for (;;) {
        const bool more = TRY(rows.step());
        if (!more) {
            return {};
        }
        const JournalEntry entry = TRY(readEntry(rows));
        if (!visit(entry)) {
            return {};
        }
    }
}

} // namespace cekr
