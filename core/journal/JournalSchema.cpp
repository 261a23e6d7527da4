// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalSchema.h"

namespace cekr
{
namespace
{

// What is append only refuses UPDATE and DELETE by trigger; a second trigger refuses REPLACE, which would
// otherwise delete without asking. Times are milliseconds since 1970 UTC, ids the 16 bytes of the UUID.
constexpr Migration steps[] = {{1, R"(
-- What was signed, and the columns that say the same. A hash is the SHA-256 of the JWS.
CREATE TABLE operation (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    type TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    clerk TEXT NOT NULL,
    refers_to BLOB CHECK (length(refers_to) = 16),
    receipt INTEGER REFERENCES receipt(number) DEFERRABLE INITIALLY DEFERRED,
    jws BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX operation_by_time ON operation(at_ms);
CREATE INDEX operation_by_reference ON operation(refers_to) WHERE refers_to IS NOT NULL;
CREATE INDEX operation_shifts ON operation(type) WHERE type = 'shift.open';
CREATE TRIGGER operation_follows BEFORE INSERT ON operation
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM operation)
  OR EXISTS (SELECT 1 FROM operation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an operation follows the last one'); END;
CREATE TRIGGER operation_stays BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'an operation never changes'); END;
CREATE TRIGGER operation_remains BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'an operation is never deleted'); END;

-- Every operation is in exactly one of these two: still waiting for central, or finally answered.
CREATE TABLE waiting (
    sequence INTEGER PRIMARY KEY REFERENCES operation(sequence),
    standing TEXT NOT NULL DEFAULT 'recorded' CHECK (standing IN ('recorded', 'sent')),
    problem TEXT
) STRICT;
CREATE TABLE answer (
    sequence INTEGER PRIMARY KEY REFERENCES operation(sequence),
    standing TEXT NOT NULL CHECK (standing IN ('applied', 'refused')),
    change INTEGER NOT NULL,
    problem TEXT
) STRICT;
CREATE INDEX answer_by_change ON answer(change) WHERE standing = 'applied';
CREATE INDEX answer_refused ON answer(standing) WHERE standing = 'refused';
CREATE TRIGGER waiting_until_answered BEFORE DELETE ON waiting
WHEN NOT EXISTS (SELECT 1 FROM answer WHERE sequence = OLD.sequence)
BEGIN SELECT RAISE(ABORT, 'an operation waits until it is answered'); END;
CREATE TRIGGER answer_is_one BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM answer WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'an answer is final'); END;
CREATE TRIGGER answer_stays BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is final'); END;
CREATE TRIGGER answer_remains BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is final'); END;

CREATE TABLE operation_card (
    card INTEGER NOT NULL,
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    PRIMARY KEY (card, sequence)
) STRICT, WITHOUT ROWID;

-- Double entry; debits are positive. The shift is the id of the operation that opened it.
CREATE TABLE entry (
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    part INTEGER NOT NULL,
    shift BLOB NOT NULL,
    account TEXT NOT NULL
        CHECK (account IN ('drawer', 'float', 'movements', 'loads', 'charges', 'unresolved')),
    cents INTEGER NOT NULL CHECK (cents BETWEEN -100000000000 AND 100000000000),
    PRIMARY KEY (sequence, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_shift ON entry(shift, account, cents);
CREATE TRIGGER entry_is_new BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE sequence = NEW.sequence AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

-- A receipt names the first operation it stands for; each of them names the receipt.
CREATE TABLE receipt (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    sealed BLOB NOT NULL,
    copies INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TRIGGER receipt_follows BEFORE INSERT ON receipt
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM receipt)
BEGIN SELECT RAISE(ABORT, 'a receipt follows the last one'); END;
CREATE TRIGGER receipt_stays BEFORE UPDATE OF number, sequence, sealed ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt never changes'); END;
CREATE TRIGGER receipt_remains BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;

CREATE TABLE draft (
    flow TEXT NOT NULL,
    clerk TEXT NOT NULL,
    changed_ms INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (clerk, flow)
) STRICT;
CREATE TABLE key_slot (
    clerk TEXT PRIMARY KEY NOT NULL,
    slot BLOB NOT NULL,
    credential INTEGER NOT NULL,
    valid_until_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE sign_in_attempt (
    clerk TEXT PRIMARY KEY NOT NULL,
    failures INTEGER NOT NULL,
    last_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE note (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT;

CREATE VIEW kept AS
SELECT operation.sequence, id, type, at_ms, clerk, receipt, jws, hash,
       coalesce(answer.standing, waiting.standing) AS standing,
       coalesce(answer.change, 0) AS change,
       coalesce(answer.problem, waiting.problem) AS problem
FROM operation
LEFT JOIN waiting ON waiting.sequence = operation.sequence
LEFT JOIN answer ON answer.sequence = operation.sequence;
)"},
                               {2, R"(
-- More accounts; the entries are those that were there.
DROP TRIGGER entry_is_new;
DROP TRIGGER entry_stays;
DROP TRIGGER entry_remains;
DROP INDEX entry_by_shift;
ALTER TABLE entry RENAME TO entry_before;
CREATE TABLE entry (
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    part INTEGER NOT NULL,
    shift BLOB NOT NULL,
    account TEXT NOT NULL
        CHECK (account IN ('drawer', 'float', 'movements', 'loads', 'charges', 'unresolved', 'counted',
                           'difference', 'written-off')),
    cents INTEGER NOT NULL CHECK (cents BETWEEN -100000000000 AND 100000000000),
    PRIMARY KEY (sequence, part)
) STRICT, WITHOUT ROWID;
INSERT INTO entry SELECT sequence, part, shift, account, cents FROM entry_before;
DROP TABLE entry_before;
CREATE INDEX entry_by_shift ON entry(shift, account, cents);
CREATE TRIGGER entry_is_new BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE sequence = NEW.sequence AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
DROP INDEX operation_shifts;
CREATE INDEX operation_shifts ON operation(type, sequence) WHERE type IN ('shift.open', 'shift.close');
)"},
                               {3, R"(
-- Papers whose original has gone to a printer, and the copies made since. Of papers from before this it is
-- not known: they count as printed.
CREATE TABLE print (
    document TEXT NOT NULL CHECK (document IN ('receipt', 'till')),
    number INTEGER NOT NULL CHECK (number > 0),
    copies INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
INSERT INTO print SELECT 'receipt', number, copies FROM receipt;
INSERT INTO print
SELECT 'till', number,
       coalesce((SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM note WHERE key = 'till-copies/' || number), 0)
FROM (SELECT row_number() OVER (ORDER BY sequence) AS number FROM operation WHERE type = 'shift.close');
DELETE FROM note WHERE key LIKE 'till-copies/%';
ALTER TABLE receipt DROP COLUMN copies;
)"},
                               {4, R"(
-- The accounts are those that the program knows: it adds their names when it opens the file.
CREATE TABLE account (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO account SELECT DISTINCT account FROM entry;
DROP TRIGGER entry_is_new;
DROP TRIGGER entry_stays;
DROP TRIGGER entry_remains;
DROP INDEX entry_by_shift;
ALTER TABLE entry RENAME TO entry_before;
CREATE TABLE entry (
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    part INTEGER NOT NULL,
    shift BLOB NOT NULL,
    account TEXT NOT NULL REFERENCES account(name),
    cents INTEGER NOT NULL CHECK (cents BETWEEN -100000000000 AND 100000000000),
    PRIMARY KEY (sequence, part)
) STRICT, WITHOUT ROWID;
INSERT INTO entry SELECT sequence, part, shift, account, cents FROM entry_before;
DROP TABLE entry_before;
CREATE INDEX entry_by_shift ON entry(shift, account, cents);
CREATE TRIGGER entry_is_new BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE sequence = NEW.sequence AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
-- Which types begin and end a shift says the program.
DROP INDEX operation_shifts;
CREATE INDEX operation_by_type ON operation(type, sequence);
)",
                                "9c55ab59816275b45c9cb938de8f8ba651cee4e7e2554a4a44f1a83f77c94864"},
                               {5, R"(
-- Every operation is in exactly one of these three: waiting for central, pending there, or finally answered.
CREATE TABLE pending (
    sequence INTEGER PRIMARY KEY REFERENCES operation(sequence),
    problem TEXT
) STRICT;
CREATE TRIGGER pending_until_answered BEFORE DELETE ON pending
WHEN NOT EXISTS (SELECT 1 FROM answer WHERE sequence = OLD.sequence)
BEGIN SELECT RAISE(ABORT, 'an operation is pending until it is answered'); END;
DROP TRIGGER waiting_until_answered;
CREATE TRIGGER waiting_until_answered BEFORE DELETE ON waiting
WHEN NOT EXISTS (SELECT 1 FROM answer WHERE sequence = OLD.sequence)
 AND NOT EXISTS (SELECT 1 FROM pending WHERE sequence = OLD.sequence)
BEGIN SELECT RAISE(ABORT, 'an operation waits until it is answered'); END;
DROP VIEW kept;
CREATE VIEW kept AS
SELECT operation.sequence, id, type, at_ms, clerk, receipt, jws, hash,
       coalesce(answer.standing, waiting.standing, iif(pending.sequence IS NULL, NULL, 'pending')) AS standing,
       coalesce(answer.change, 0) AS change,
       coalesce(answer.problem, waiting.problem, pending.problem) AS problem
FROM operation
LEFT JOIN waiting ON waiting.sequence = operation.sequence
LEFT JOIN answer ON answer.sequence = operation.sequence
LEFT JOIN pending ON pending.sequence = operation.sequence;
)",
                                "0ac1780cdb95b54df875080e91b66513ccd98ec221959eea08dcdd419590cb44"}};

} // namespace

std::span<const Migration> journalMigrations()
{
    return steps;
}

} // namespace cekr
