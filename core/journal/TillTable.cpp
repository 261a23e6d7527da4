// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/TillTable.h"

#include "core/domain/Facets.h"
#include "core/journal/JournalRow.h"
#include "core/journal/Record.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace cekr
{
namespace
{

Result<UnresolvedRefusal> readRefusal(const Statement& row)
{
    JournalEntry entry = TRY(readSoundEntry(row));
    const Money cash = TRY(readCents(row, "cash"));
    const QUuid escalation = QUuid::fromRfc4122(row.blob("escalation")); // null of NULL
    return UnresolvedRefusal{std::move(entry), cash, OperationId::fromUuid(escalation),
                             row.integer("paid_back") != 0};
}

} // namespace

Done TillTable::addAccounts()
{
    std::vector<QLatin1StringView> missing;
    for (const Account account : allAccounts) {
        if (!TRY(m_database.integer("SELECT 1 FROM account WHERE name = ?", name(account)))) {
            missing.push_back(name(account));
        }
    }
    if (missing.empty()) {
        return {}; // nothing is written while all is as it was
    }
    Transaction transaction = TRY(Transaction::begin(m_database));
    for (const QLatin1StringView account : missing) {
        TRY(m_database.run("INSERT INTO account(name) VALUES (?)", account));
    }
    return transaction.commit();
}

// Further entries of an operation stand beside its first ones.
Done TillTable::book(quint64 sequence, OperationId shift, const std::vector<Entry>& entries)
{
    TRY(requireBalanced(entries));
    for (const Entry& entry : entries) {
        TRY(m_database.run("INSERT INTO entry(sequence, part, shift, account, cents) VALUES"
                           " (?1, (SELECT count(*) FROM entry WHERE sequence = ?1), ?2, ?3, ?4)",
                           qint64(sequence), shift.bytes(), name(entry.account), entry.amount.cents()));
    }
    return {};
}

// In the drawer of the shift that the operation itself belongs to.
Done TillTable::bookCorrection(quint64 sequence, const std::vector<Entry>& correction)
{
    if (correction.empty()) {
        return {};
    }
    Statement query =
        TRY(m_database.query("SELECT shift FROM entry WHERE sequence = ? AND part = 0", qint64(sequence)));
    const bool row = TRY(query.step());
    const QUuid shift = row ? QUuid::fromRfc4122(query.blob("shift")) : QUuid();
    return book(sequence, OperationId::fromUuid(shift), correction);
}

// The sum over a long shift is not taken anew for every record.
void TillTable::follow(const Record& record)
{
    for (const NewEntry& entry : record.entries) {
        const Facets says = facetsOf(entry.operation.body);
        if (opensShift(says)) {
            m_openShift =
                ShiftFacts{entry.operation.id, entry.operation.clerk, entry.operation.at, Money(), says.cash};
        }
        if (!m_openShift || !*m_openShift || (*m_openShift)->id != drawerShiftOf(entry.operation)) {
            continue;
        }
        for (const Entry& side : entry.entries) {
            if (side.account == Account::Drawer) {
                (*m_openShift)->drawer += side.amount;
            }
        }
        if (closesShift(says)) {
            m_openShift = std::optional<ShiftFacts>();
        }
    }
}

Result<std::optional<ShiftFacts>> TillTable::openShift()
{
    if (!m_openShift) {
        m_openShift = TRY(readOpenShift());
    }
    return *m_openShift;
}

Result<std::optional<ShiftFacts>> TillTable::readOpenShift()
{
    // A shift that central refuses was never open: what depends on it would be refused as well. One whose
    // close it refuses is not closed.
    const std::vector<JournalEntry> last = TRY(readEntries(m_database.query(
        "SELECT " KEPT_COLUMNS " FROM kept WHERE sequence ="
        " (SELECT max(sequence) FROM operation WHERE type IN (SELECT value FROM json_each(?1))"
        "  AND sequence NOT IN (SELECT sequence FROM answer WHERE standing = 'refused'))"
        " AND NOT EXISTS (SELECT 1 FROM operation AS later"
        "  WHERE later.type IN (SELECT value FROM json_each(?2)) AND later.sequence > kept.sequence"
        "  AND later.sequence NOT IN (SELECT sequence FROM answer WHERE standing = 'refused'))",
        typesAsJson(opensShift), typesAsJson(closesShift))));
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

Result<std::vector<Entry>> TillTable::totals(OperationId shift)
{
    Statement rows = TRY(m_database.query(
        "SELECT account, sum(cents) AS cents FROM entry WHERE shift = ? GROUP BY account", shift.bytes()));
    std::vector<Entry> totals;
    TRY(rows.forEachRow([&totals](const Statement& row) -> Done {
        const Account account = TRY(readAccount(row, "account"));
        const Money amount = TRY(readCents(row, "cents"));
        totals.push_back({account, amount});
        return {};
    }));
    std::ranges::sort(totals, {}, &Entry::account);
    return totals;
}

Result<std::vector<JournalEntry>> TillTable::ofShift(OperationId shift)
{
    return readEntries(m_database.query(R"(
        WITH opened AS (SELECT sequence FROM operation WHERE id = ?1),
             closed AS (SELECT min(sequence) AS sequence FROM operation
                        WHERE type IN (SELECT value FROM json_each(?2))
                        AND sequence NOT IN (SELECT sequence FROM answer WHERE standing = 'refused')
                        AND sequence > (SELECT sequence FROM opened))
        SELECT )" KEPT_COLUMNS R"( FROM kept WHERE sequence >= (SELECT sequence FROM opened)
        AND sequence <= coalesce((SELECT sequence FROM closed), (SELECT max(sequence) FROM operation))
        ORDER BY sequence)",
                                        shift.bytes(), typesAsJson(closesShift)));
}

Result<std::vector<JournalEntry>> TillTable::resolutionsOf(OperationId refused)
{
    return readEntries(m_database.query(
        "SELECT " KEPT_COLUMNS " FROM kept WHERE id = ?1 OR (type IN (SELECT value FROM json_each(?2))"
        " AND sequence IN (SELECT sequence FROM operation WHERE refers_to = ?1)) ORDER BY sequence",
        refused.bytes(), typesAsJson(resolvesRefusal)));
}

Result<std::vector<JournalEntry>> TillTable::closings(int atMost)
{
    return readEntries(
        m_database.query("SELECT " KEPT_COLUMNS " FROM kept WHERE sequence IN"
                         " (SELECT sequence FROM operation WHERE type IN (SELECT value FROM json_each(?))"
                         "  ORDER BY sequence DESC LIMIT ?) ORDER BY sequence DESC",
                         typesAsJson(closesShift), atMost));
}

Result<qint64> TillTable::closingCount()
{
    const std::optional<qint64> count = TRY(
        m_database.integer("SELECT count(*) FROM operation WHERE type IN (SELECT value FROM json_each(?))",
                           typesAsJson(closesShift)));
    return count.value_or(0);
}

Result<bool> TillTable::isCorrected(OperationId operation)
{
    const std::optional<qint64> stands = TRY(
        m_database.integer("SELECT 1 FROM kept WHERE type IN (SELECT value FROM json_each(?2))"
                           " AND standing <> 'refused'"
                           " AND sequence IN (SELECT sequence FROM operation WHERE refers_to = ?1) LIMIT 1",
                           operation.bytes(), typesAsJson(takesBack)));
    return stands.has_value();
}

// A refund or an escalation that central refuses in its turn resolves nothing; but the cash of the refund is
// with the customer.
Result<std::vector<UnresolvedRefusal>> TillTable::unresolved()
{
    Statement rows = TRY(m_database.query(R"(
        SELECT )" KEPT_COLUMNS R"(,
               (SELECT coalesce(sum(cents), 0) FROM entry
                WHERE entry.sequence = kept.sequence AND account = ?1) AS cash,
               (SELECT later.id FROM kept AS later
                WHERE later.sequence IN (SELECT sequence FROM operation WHERE refers_to = kept.id)
                  AND later.type IN (SELECT value FROM json_each(?2)) AND later.standing <> 'refused'
                ORDER BY later.sequence DESC LIMIT 1) AS escalation,
               EXISTS (SELECT 1 FROM operation AS later JOIN entry USING (sequence)
                       WHERE later.refers_to = kept.id
                         AND later.type IN (SELECT value FROM json_each(?3)) AND account = ?1 AND cents < 0) AS paid_back
        FROM kept
        WHERE kept.sequence IN (SELECT sequence FROM answer WHERE standing = 'refused')
          AND NOT EXISTS (SELECT 1 FROM kept AS later
                          WHERE later.sequence IN (SELECT sequence FROM operation WHERE refers_to = kept.id)
                            AND later.type IN (SELECT value FROM json_each(?3))
                            AND later.standing <> 'refused')
        ORDER BY kept.sequence)",
                                          name(Account::Drawer), typesAsJson(handsRefusalOn),
                                          typesAsJson(resolvesRefusal)));
    std::vector<UnresolvedRefusal> refusals;
    TRY(rows.forEachRow([&refusals](const Statement& row) -> Done {
        refusals.push_back(TRY(readRefusal(row)));
        return row.rowFault();
    }));
    return refusals;
}

} // namespace cekr
