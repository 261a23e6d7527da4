// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facets.h"
#include "core/domain/rules/Effects.h"
#include "core/journal/JournalEntry.h"
#include "core/store/Database.h"

namespace cekr
{

/// The columns of the view `kept` that readEntry() reads.
#define KEPT_COLUMNS "sequence, id, type, at_ms, clerk, receipt, jws, hash, standing, change, problem"

/// An entry from a row of the view `kept`, as it stands there. DatabaseCorrupt, with the sequence as
/// subject, when a column holds what was never written.
[[nodiscard]] Result<JournalEntry> readEntry(const Statement& row);

/// As readEntry(), and the signed bytes must be those that were recorded.
[[nodiscard]] Result<JournalEntry> readSoundEntry(const Statement& row);

/// All rows of a query on the view `kept`, sound.
[[nodiscard]] Result<std::vector<JournalEntry>> readEntries(Result<Statement> rows);
/// As readEntries(), but only those before the first that is not sound; an error when that is the very first.
[[nodiscard]] Result<std::vector<JournalEntry>> readSoundStart(Result<Statement> rows);

/// DatabaseCorrupt unless it is an amount a till can hold.
[[nodiscard]] Result<Money> readCents(const Statement& row, ColumnName column);
[[nodiscard]] Result<ClerkId> readClerk(const Statement& row, ColumnName column);

[[nodiscard]] Result<Account> readAccount(const Statement& row, ColumnName column);

/// An error as kept beside an entry: a JSON object.
[[nodiscard]] std::optional<QString> problemText(const std::optional<Error>& problem);

/// Names of the types of operations for which `is` holds, as a JSON array: `type IN (SELECT value FROM
/// json_each(?))`.
[[nodiscard]] QString typesAsJson(bool (*is)(const Facets&));

/// An instant as kept: milliseconds since 1970, UTC; 0 for an invalid one.
[[nodiscard]] qint64 toMsecs(const QDateTime& instant);
[[nodiscard]] QDateTime fromMsecs(qint64 msecs);

} // namespace cekr
