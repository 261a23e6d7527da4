// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"

#include "core/journal/JournalRow.h"

#include <algorithm>

namespace cekr
{

// Further entries of an operation stand beside its first ones.
Done Journal::book(quint64 sequence, OperationId shift, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        TRY(m_database.run("INSERT INTO entry(sequence, part, shift, account, cents) VALUES"
                           " (?1, (SELECT count(*) FROM entry WHERE sequence = ?1), ?2, ?3, ?4)",
                           qint64(sequence), shift.bytes(), name(entry.account), entry.amount.cents()));
    }
    return {};
}

// In the drawer of the shift that the operation itself belongs to.
Done Journal::bookCorrection(const Settlement& settlement)
{
    Statement query = TRY(m_database.query("SELECT shift FROM entry WHERE sequence = ? AND part = 0",
                                           qint64(settlement.sequence)));
    const bool row = TRY(query.step());
    const QUuid shift = row ? QUuid::fromRfc4122(query.blob(0)) : QUuid();
    return book(settlement.sequence, OperationId::fromUuid(shift), settlement.correction);
}

Result<std::optional<ShiftFacts>> Journal::openShift()
{
    if (!m_openShift) {
        m_openShift = TRY(readOpenShift());
    }
    return *m_openShift;
}

Result<std::optional<ShiftFacts>> Journal::readOpenShift()
{
    // A shift that central refuses was never open: what depends on it would be refused as well. One whose
    // close it refuses is not closed.
    const std::vector<JournalEntry> last = TRY(readEntries(m_database.query(
        "SELECT * FROM kept WHERE type = 'shift.open' AND standing <> 'refused' AND NOT EXISTS"
        " (SELECT 1 FROM kept AS later WHERE later.type = 'shift.close' AND later.sequence > kept.sequence"
        "  AND later.standing <> 'refused') ORDER BY sequence DESC LIMIT 1")));
    if (last.empty()) {
        return std::nullopt;
    }
    const JournalEntry& shift = last.front();
    const std::vector<Entry> totals = TRY(this->totals(shift.id));
    const auto sumOf = [&totals](Account account) {
        const auto found = std::ranges::find(totals, account, &Entry::account);
        return found == totals.end() ? Money() : found->amount;
    };
    return ShiftFacts{shift.id, shift.clerk, shift.at, sumOf(Account::Drawer), -sumOf(Account::Float)};
}

Result<std::vector<Entry>> Journal::totals(OperationId shift)
{
    Statement rows = TRY(m_database.query(
        "SELECT account, sum(cents) FROM entry WHERE shift = ? GROUP BY account", shift.bytes()));
    std::vector<Entry> totals;
    TRY(rows.forEachRow([&totals](const Statement& row) -> Done {
        const Account account = TRY(readAccount(row, 0));
        const Money amount = TRY(readCents(row, 1));
        totals.push_back({account, amount});
        return {};
    }));
    std::ranges::sort(totals, {}, &Entry::account);
    return totals;
}

Result<std::vector<JournalEntry>> Journal::ofShift(OperationId shift)
{
    return readEntries(m_database.query(R"(
        WITH opened AS (SELECT sequence FROM operation WHERE id = ?1),
             closed AS (SELECT min(sequence) AS sequence FROM kept WHERE type = 'shift.close'
                        AND standing <> 'refused' AND sequence > (SELECT sequence FROM opened))
        SELECT * FROM kept WHERE sequence >= (SELECT sequence FROM opened)
        AND sequence <= coalesce((SELECT sequence FROM closed), (SELECT max(sequence) FROM operation))
        ORDER BY sequence)",
                                        shift.bytes()));
}

Result<std::vector<JournalEntry>> Journal::closings(int atMost)
{
    return readEntries(m_database.query("SELECT * FROM kept WHERE type = 'shift.close'"
                                        " ORDER BY sequence DESC LIMIT ?",
                                        atMost));
}

Result<qint64> Journal::closingCount()
{
    const std::optional<qint64> count =
        TRY(m_database.integer("SELECT count(*) FROM operation WHERE type = 'shift.close'"));
    return count.value_or(0);
}

Result<bool> Journal::isCorrected(OperationId operation)
{
    const std::vector<JournalEntry> corrections = TRY(
        readEntries(m_database.query("SELECT * FROM kept WHERE type = 'correction' AND standing <> 'refused'"
                                     " AND sequence IN (SELECT sequence FROM operation WHERE refers_to = ?)",
                                     operation.bytes())));
    return !corrections.empty();
}

} // namespace cekr
