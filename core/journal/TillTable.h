// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Effects.h"
#include "core/journal/JournalEntry.h"

namespace cekr
{

class Database;
struct Record;

/// A refused operation that nobody has resolved yet.
struct UnresolvedRefusal
{
    JournalEntry entry;
    Money cash;               ///< of it in the drawer
    OperationId escalation;   ///< the newest that handed it on to a supervisor; null when none did
    bool wasPaidBack = false; ///< the cash was given to the customer; central has refused that, too
};

/// The double entries of a desk: shifts, what is in their drawers, and what of it waits for somebody.
class TillTable final
{
public:
    explicit TillTable(Database& database) : m_database(database) {}

    /// The open shift with what should be in its drawer.
    [[nodiscard]] Result<std::optional<ShiftFacts>> openShift();
    /// Sum of a shift's entries by account.
    [[nodiscard]] Result<std::vector<Entry>> totals(OperationId shift);
    /// The operations of a shift in order, from its opening to its close or the newest. Empty for an unknown
    /// one.
    [[nodiscard]] Result<std::vector<JournalEntry>> ofShift(OperationId shift);
    /// An operation that was refused, and whatever has resolved it or tried to, in order.
    [[nodiscard]] Result<std::vector<JournalEntry>> resolutionsOf(OperationId refused);
    /// The newest operations that closed a shift, newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> closings(int atMost);
    /// How many operations closed a shift, those that central refused among them: no number is used twice.
    [[nodiscard]] Result<qint64> closingCount();
    /// Whether a correction of that operation stands.
    [[nodiscard]] Result<bool> isCorrected(OperationId operation);
    [[nodiscard]] Result<std::vector<UnresolvedRefusal>> unresolved();

    /// Makes sure that all accounts of this program are known to the file.
    [[nodiscard]] Done addAccounts();

    // Within the transaction of what moves the cash:

    /// Adds entries of an operation to those it has. BooksUnbalanced unless they add up to zero.
    [[nodiscard]] Done book(quint64 sequence, OperationId shift, const std::vector<Entry>& entries);
    /// As book(), in the drawer of the shift that the operation itself belongs to.
    [[nodiscard]] Done bookCorrection(quint64 sequence, const std::vector<Entry>& correction);

    // After its commit:

    /// These were recorded.
    void follow(const Record& record);
    /// openShift() is read anew.
    void forget() { m_openShift.reset(); }

private:
    [[nodiscard]] Result<std::optional<ShiftFacts>> readOpenShift();

    Database& m_database;
    /// What openShift() says, as long as it is known; most answers change neither shift nor drawer.
    std::optional<std::optional<ShiftFacts>> m_openShift;
};

} // namespace cekr
