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
        if (Done done =
                m_database.run("INSERT INTO entry(sequence, part, shift, account, cents) VALUES"
                               " (?1, (SELECT count(*) FROM entry WHERE sequence = ?1), ?2, ?3, ?4)",
                               qint64(sequence), shift.bytes(), name(entry.account), entry.amount.cents());
            !done) {
            return done;
        }
    }
    return {};
}

// In the drawer of the shift that the operation itself belongs to.
Done Journal::bookCorrection(const Settlement& settlement)
{
    Result<Statement> query = m_database.query("SELECT shift FROM entry WHERE sequence = ? AND part = 0",
                                               qint64(settlement.sequence));
    const Result<bool> row = query ? query->step() : Result<bool>(failure(query.error()));
    if (!row) {
        return failure(row.error());
    }
    const QUuid shift = *row ? QUuid::fromRfc4122(query->blob(0)) : QUuid();
    return book(settlement.sequence, OperationId::fromUuid(shift), settlement.correction);
}

Result<std::optional<ShiftFacts>> Journal::openShift()
{
    if (!m_openShift) {
        Result<std::optional<ShiftFacts>> read = readOpenShift();
        if (!read) {
            return read;
        }
        m_openShift = std::move(*read);
    }
    return *m_openShift;
}

Result<std::optional<ShiftFacts>> Journal::readOpenShift()
{
    // A shift that central refuses was never open: what depends on it would be refused as well. One whose
    // close it refuses is not closed.
    const Result<std::vector<JournalEntry>> last = readEntries(m_database.query(
        "SELECT * FROM kept WHERE type = 'shift.open' AND standing <> 'refused' AND NOT EXISTS"
        " (SELECT 1 FROM kept AS later WHERE later.type = 'shift.close' AND later.sequence > kept.sequence"
        "  AND later.standing <> 'refused') ORDER BY sequence DESC LIMIT 1"));
    if (!last || last->empty()) {
        return last ? Result<std::optional<ShiftFacts>>(std::nullopt) : failure(last.error());
    }
    const JournalEntry& shift = last->front();
    const Result<std::vector<Entry>> totals = this->totals(shift.id);
    if (!totals) {
        return failure(totals.error());
    }
    const auto sumOf = [&totals](Account account) {
        const auto found = std::ranges::find(*totals, account, &Entry::account);
        return found == totals->end() ? Money() : found->amount;
    };
    return ShiftFacts{shift.id, shift.clerk, shift.at, sumOf(Account::Drawer), -sumOf(Account::Float)};
}

Result<std::vector<Entry>> Journal::totals(OperationId shift)
{
    Result<Statement> rows = m_database.query(
        "SELECT account, sum(cents) FROM entry WHERE shift = ? GROUP BY account", shift.bytes());
    if (!rows) {
        return failure(rows.error());
    }
    std::vector<Entry> totals;
    const Done done = rows->forEachRow([&totals](const Statement& row) -> Done {
        const Result<Account> account = readAccount(row, 0);
        const Result<Money> amount = readCents(row, 1);
        if (!account || !amount) {
            return failure(account ? amount.error() : account.error());
        }
        totals.push_back({*account, *amount});
        return {};
    });
    if (!done) {
        return failure(done.error());
    }
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
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM operation WHERE type = 'shift.close'");
    return count ? Result<qint64>(count->value_or(0)) : failure(count.error());
}

Result<bool> Journal::isCorrected(OperationId operation)
{
    const Result<std::vector<JournalEntry>> corrections =
        readEntries(m_database.query("SELECT * FROM kept WHERE type = 'correction' AND standing <> 'refused'"
                                     " AND sequence IN (SELECT sequence FROM operation WHERE refers_to = ?)",
                                     operation.bytes()));
    return corrections ? Result<bool>(!corrections->empty()) : failure(corrections.error());
}

} // namespace cekr
