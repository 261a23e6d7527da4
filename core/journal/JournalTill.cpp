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
        if (Done done = m_database.run("INSERT INTO entry(sequence, part, shift, account, cents) VALUES"
                                       " (?1, (SELECT count(*) FROM entry WHERE sequence = ?1), ?2, ?3, ?4)",
                                       qint64(sequence), shift.bytes(), accountName(entry.account),
                                       entry.amount.cents());
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

Result<Money> Journal::drawerOf(OperationId shift)
{
    Result<Statement> query = m_database.query(
        "SELECT coalesce(sum(cents), 0) FROM entry WHERE shift = ? AND account = 'drawer'", shift.bytes());
    const Result<bool> row = query ? query->step() : Result<bool>(failure(query.error()));
    if (!row) {
        return failure(row.error());
    }
    return readCents(*query, 0);
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
    // A shift that central refuses was never open: what depends on it would be refused as well.
    const Result<std::vector<JournalEntry>> last =
        readEntries(m_database.query("SELECT * FROM kept WHERE type = 'shift.open' AND standing <> 'refused'"
                                     " ORDER BY sequence DESC LIMIT 1"));
    if (!last || last->empty()) {
        return last ? Result<std::optional<ShiftFacts>>(std::nullopt) : failure(last.error());
    }
    const JournalEntry& shift = last->front();
    const Result<Money> drawer = drawerOf(shift.id);
    if (!drawer) {
        return failure(drawer.error());
    }
    return ShiftFacts{shift.id, shift.clerk, shift.at, *drawer};
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

} // namespace cekr
