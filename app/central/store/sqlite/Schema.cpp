// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/Schema.h"

#include <array>

namespace cekr::central
{

namespace
{

constexpr qint32 applicationId = 0x43654b43; // "CeKC"

// Moments are milliseconds since 1970 in UTC, days are YYYYMMDD, months YYYYMM, amounts cents, operations
// their 16 bytes of UUID.
constexpr char firstSchema[] = R"sql(
CREATE TABLE secret (
    name   TEXT PRIMARY KEY,
    sealed BLOB NOT NULL            -- under the master key
) STRICT, WITHOUT ROWID;

CREATE TABLE desk (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    certificate   TEXT UNIQUE,      -- fingerprint of the one in force
    data_key      BLOB NOT NULL,    -- sealed under the master key
    last_sequence INTEGER NOT NULL DEFAULT 0,
    last_hash     BLOB NOT NULL,    -- SHA-256 of the last JWS
    last_at       INTEGER           -- business time of the last applied operation
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate (          -- all that were ever issued and not revoked
    fingerprint TEXT PRIMARY KEY,
    desk        TEXT NOT NULL REFERENCES desk (id),
    pem         BLOB NOT NULL,
    issued_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_of_desk ON certificate (desk);

CREATE TABLE enrolment_code (
    hash        BLOB PRIMARY KEY,   -- SHA-256 of the code
    desk        TEXT NOT NULL REFERENCES desk (id),
    expires     INTEGER NOT NULL,
    request     BLOB,               -- SHA-256 of the request it was used for
    certificate TEXT                -- and the fingerprint that came of it
) STRICT, WITHOUT ROWID;

CREATE TABLE clerk (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    roles       TEXT NOT NULL,      -- names with commas between
    verifier    TEXT NOT NULL,
    credential  INTEGER NOT NULL DEFAULT 1,
    disabled_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_attempt (      -- also of names that no clerk has
    clerk    TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    next_try INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
    mok_id      INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL,
    place       TEXT NOT NULL,
    box         TEXT NOT NULL,
    valid_until INTEGER NOT NULL,
    pan_mac     BLOB,
    loads       INTEGER NOT NULL DEFAULT 0,
    balance     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE operation (
    id          BLOB PRIMARY KEY,
    desk        TEXT NOT NULL REFERENCES desk (id),
    sequence    INTEGER NOT NULL,
    type        TEXT NOT NULL,
    jws         BLOB NOT NULL,      -- as received
    received_at INTEGER NOT NULL,
    outcome     BLOB NOT NULL,      -- the line that was answered
    UNIQUE (desk, sequence)
) STRICT;
CREATE TRIGGER operation_stays BEFORE UPDATE ON operation
BEGIN SELECT raise(ABORT, 'operations never change'); END;
CREATE TRIGGER operation_remains BEFORE DELETE ON operation
BEGIN SELECT raise(ABORT, 'operations never go'); END;

CREATE TABLE load (
    operation BLOB PRIMARY KEY REFERENCES operation (id),
    card      INTEGER NOT NULL REFERENCES card (mok_id),
    cents     INTEGER NOT NULL,
    day       INTEGER NOT NULL,
    channel   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX load_of_card ON load (card, day);

CREATE TABLE entry (
    operation BLOB NOT NULL REFERENCES operation (id),
    account   TEXT NOT NULL,
    cents     INTEGER NOT NULL,
    PRIMARY KEY (operation, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (
    id        BLOB PRIMARY KEY REFERENCES operation (id),
    desk      TEXT NOT NULL REFERENCES desk (id),
    clerk     TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    drawer    INTEGER NOT NULL DEFAULT 0,
    closed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX open_shift ON shift (desk) WHERE closed_at IS NULL;

CREATE TABLE refusal (
    operation    BLOB PRIMARY KEY REFERENCES operation (id),
    desk         TEXT NOT NULL,
    cents        INTEGER NOT NULL,
    resolved_by  BLOB REFERENCES operation (id),
    escalated_by BLOB REFERENCES operation (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE authorisation (
    id          BLOB PRIMARY KEY,
    desk        TEXT NOT NULL REFERENCES desk (id),
    card        INTEGER NOT NULL REFERENCES card (mok_id),
    cents       INTEGER NOT NULL,
    clerk       TEXT NOT NULL,
    expires     INTEGER NOT NULL,
    captured_by BLOB,
    freed       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX authorisation_of_card ON authorisation (card);

CREATE TABLE tariff (
    id       TEXT PRIMARY KEY,
    from_day INTEGER NOT NULL UNIQUE,
    state    BLOB NOT NULL          -- as in the feed of changes
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    sha256 TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never used twice
    kind   TEXT NOT NULL,
    key    TEXT NOT NULL,
    desk   TEXT NOT NULL,           -- whom it is for; empty: everybody
    state  BLOB NOT NULL,
    UNIQUE (kind, key, desk)
) STRICT;
)sql";

constexpr char secondSchema[] = R"sql(
ALTER TABLE card ADD COLUMN category TEXT;

-- A load comes of an operation, or from another channel with that channel's own reference.
CREATE TABLE loads (
    number    INTEGER PRIMARY KEY,
    operation BLOB UNIQUE REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE,
    card      INTEGER NOT NULL REFERENCES card (mok_id),
    cents     INTEGER NOT NULL,     -- negative: taken off by a correction
    day       INTEGER NOT NULL,
    channel   TEXT NOT NULL,
    CHECK ((operation IS NULL) <> (reference IS NULL))
) STRICT;
INSERT INTO loads (operation, card, cents, day, channel)
    SELECT operation, card, cents, day, channel FROM load;
DROP TABLE load;
ALTER TABLE loads RENAME TO load;
CREATE INDEX load_of_card ON load (card, day);

ALTER TABLE entry ADD COLUMN shift BLOB;      -- whose drawer or books it moves
ALTER TABLE entry ADD COLUMN day INTEGER NOT NULL DEFAULT 0; -- the business day of its operation
CREATE INDEX entry_of_shift ON entry (shift, account, cents);
CREATE INDEX operation_received ON operation (received_at);
-- Until now a desk had one shift that never ended, and the day it was, was known of loads alone.
UPDATE entry SET
    shift = (SELECT shift.id FROM operation JOIN shift ON shift.desk = operation.desk
             WHERE operation.id = entry.operation),
    day = coalesce((SELECT day FROM load WHERE load.operation = entry.operation),
                   (SELECT CAST(strftime('%Y%m%d', received_at / 1000, 'unixepoch') AS INTEGER)
                    FROM operation WHERE operation.id = entry.operation));

ALTER TABLE shift ADD COLUMN opening_float INTEGER NOT NULL DEFAULT 0;
UPDATE shift SET opening_float = coalesce((SELECT -cents FROM entry WHERE operation = shift.id
                                                                AND account = 'float'), 0);
ALTER TABLE shift ADD COLUMN closed_by BLOB REFERENCES operation (id);
ALTER TABLE shift ADD COLUMN report INTEGER;  -- number of its Z report
ALTER TABLE shift ADD COLUMN expected INTEGER;
ALTER TABLE shift ADD COLUMN counted INTEGER;
CREATE INDEX operation_closings ON operation (desk) WHERE type = 'shift.close';

CREATE TABLE correction (
    corrects  BLOB PRIMARY KEY REFERENCES operation (id),
    operation BLOB NOT NULL REFERENCES operation (id)
) STRICT, WITHOUT ROWID;
ALTER TABLE authorisation ADD COLUMN corrects BLOB REFERENCES operation (id);
ALTER TABLE authorisation ADD COLUMN ended INTEGER NOT NULL DEFAULT 0; -- unused, as its desk has shown

CREATE TABLE settlement (           -- issued once, never changed
    day            INTEGER PRIMARY KEY,
    issued_at      INTEGER NOT NULL,
    csv            BLOB NOT NULL,
    csv_signature  BLOB NOT NULL,
    json           BLOB NOT NULL,
    json_signature BLOB NOT NULL
) STRICT;
CREATE TRIGGER settlement_stays BEFORE UPDATE ON settlement
BEGIN SELECT raise(ABORT, 'settlements never change'); END;
CREATE TRIGGER settlement_remains BEFORE DELETE ON settlement
BEGIN SELECT raise(ABORT, 'settlements never go'); END;

CREATE TABLE card_try (             -- MOK IDs and digits that did not belong together
    desk     TEXT PRIMARY KEY REFERENCES desk (id),
    failures INTEGER NOT NULL,
    next_try INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr char thirdSchema[] = R"sql(
ALTER TABLE load ADD COLUMN passes TEXT; -- rule of the limit it passed, since it was promised

ALTER TABLE authorisation ADD COLUMN day INTEGER NOT NULL DEFAULT 0; -- whose limits it was judged by
UPDATE authorisation SET day = CAST(strftime('%Y%m%d', expires / 1000, 'unixepoch') AS INTEGER);
CREATE VIEW silence AS -- how long a reservation counts whose desk is not heard: a week at least
    SELECT max(168, coalesce((SELECT value FROM setting WHERE key = 'offlineLongestHours'), 0)) * 3600000
        AS milliseconds;
ALTER TABLE desk ADD COLUMN answered INTEGER NOT NULL DEFAULT 0; -- sequence up to which it has the answers
UPDATE desk SET answered = last_sequence;

DROP TABLE card_try; -- nobody used it
)sql";

constexpr char fourthSchema[] = R"sql(
CREATE TABLE place (                -- where desks stand
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    address TEXT NOT NULL,
    kinds   TEXT NOT NULL           -- names with commas between
) STRICT, WITHOUT ROWID;
-- Until now every desk stood at a point of sale, which had no record of its own.
INSERT INTO place (id, name, address, kinds) SELECT id, name, '', 'point-of-sale' FROM desk;
ALTER TABLE desk ADD COLUMN place TEXT REFERENCES place (id);
UPDATE desk SET place = id;
)sql";

// The 64 bytes of a signature are the last 86 characters of a JWS, and its r the first 42 of them and a bit.
constexpr char fifthSchema[] = R"sql(
ALTER TABLE desk ADD COLUMN answered_at INTEGER;       -- when it last showed what it has the answers to
ALTER TABLE desk ADD COLUMN agreement TEXT NOT NULL DEFAULT 'agrees'; -- of its word about its chain
ALTER TABLE desk ADD COLUMN said INTEGER NOT NULL DEFAULT 0; -- last operation it said it had recorded
ALTER TABLE desk ADD COLUMN heard_at INTEGER;          -- with that
UPDATE desk SET said = last_sequence;

-- A setting holds from a moment on; without a value, a limit is that of the terms.
CREATE TABLE setting_since (
    key   TEXT NOT NULL,
    since INTEGER NOT NULL,
    value INTEGER,
    PRIMARY KEY (key, since)
) STRICT, WITHOUT ROWID;
INSERT INTO setting_since (key, since, value)
    SELECT key, 0, CASE WHEN key LIKE 'limit.%' AND value = 0 THEN NULL ELSE value END FROM setting;
DROP VIEW silence;
DROP TABLE setting;
ALTER TABLE setting_since RENAME TO setting;
CREATE VIEW silence AS -- how long a reservation counts whose desk is not heard: a week at least
    SELECT max(168, coalesce((SELECT max(value) FROM setting WHERE key = 'offlineLongestHours'), 0)) * 3600000
        AS milliseconds;

-- Without effect until a person decides. What a load would put on its card counts meanwhile.
CREATE TABLE pending (
    operation  BLOB PRIMARY KEY REFERENCES operation (id),
    desk       TEXT NOT NULL REFERENCES desk (id),
    clerk      TEXT NOT NULL,
    refers_to  BLOB,                -- the earlier operation it is about
    card       INTEGER REFERENCES card (mok_id), -- of a load
    cents      INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    ground     TEXT,                -- of a load: OFF-1 a or b
    code       TEXT NOT NULL,       -- why it waits
    rule       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    since      INTEGER NOT NULL,
    decided_by TEXT,
    reason     TEXT,
    decided_at INTEGER,
    answer     BLOB                 -- the line that answers it since
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_of_desk ON pending (desk) WHERE answer IS NULL;
CREATE INDEX pending_of_card ON pending (card) WHERE answer IS NULL;
CREATE TABLE pending_card (         -- the cards it touches
    operation BLOB NOT NULL REFERENCES pending (operation),
    card      INTEGER NOT NULL,
    PRIMARY KEY (operation, card)
) STRICT, WITHOUT ROWID;
ALTER TABLE load ADD COLUMN ground TEXT; -- of one without a reservation: OFF-1 a or b

-- An operation is booked when it comes in, and once more when a person has decided.
CREATE TABLE entries (
    operation BLOB NOT NULL REFERENCES operation (id),
    booking   INTEGER NOT NULL DEFAULT 0,
    account   TEXT NOT NULL,
    cents     INTEGER NOT NULL,
    shift     BLOB,                 -- whose drawer or books it moves
    day       INTEGER NOT NULL,     -- the business day of its operation
    booked_at INTEGER,              -- of the second booking; the first is when it came in
    PRIMARY KEY (operation, booking, account)
) STRICT, WITHOUT ROWID;
INSERT INTO entries (operation, account, cents, shift, day)
    SELECT operation, account, cents, shift, day FROM entry;
DROP TABLE entry;
ALTER TABLE entries RENAME TO entry;
CREATE INDEX entry_of_shift ON entry (shift, account, cents);
CREATE INDEX entry_decided ON entry (booked_at) WHERE booking = 1;

DROP TRIGGER operation_stays;
CREATE TRIGGER operation_stays BEFORE UPDATE ON operation
WHEN NEW.id IS NOT OLD.id OR NEW.desk IS NOT OLD.desk OR NEW.sequence IS NOT OLD.sequence
  OR NEW.type IS NOT OLD.type OR NEW.received_at IS NOT OLD.received_at OR NEW.outcome IS NOT OLD.outcome
  OR length(NEW.jws) IS NOT length(OLD.jws)
  OR substr(NEW.jws, 1, length(NEW.jws) - 44) IS NOT substr(OLD.jws, 1, length(OLD.jws) - 44)
BEGIN SELECT raise(ABORT, 'of an operation only s of its signature changes'); END;

-- What the bank has told, each once.
CREATE TABLE bank_event (
    reference   TEXT PRIMARY KEY,   -- the bank's
    kind        TEXT NOT NULL,
    card        INTEGER NOT NULL REFERENCES card (mok_id),
    at          INTEGER NOT NULL,
    cents       INTEGER NOT NULL,   -- 0 for kinds without an amount
    day         INTEGER,
    channel     TEXT,
    category    TEXT,
    received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_event_of_card ON bank_event (card, kind, at);
CREATE TABLE bank_refusal (         -- events that could not be taken, for a person to look at
    reference TEXT NOT NULL,
    event     BLOB NOT NULL,        -- as the bank told it
    code      TEXT NOT NULL,
    since     INTEGER NOT NULL,
    PRIMARY KEY (reference, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE bank_client (          -- certificates of the bank's programs
    fingerprint TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    issued_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bank_order (           -- what the bank has to do, offered until it has acknowledged it
    number          INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL,
    operation       BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    card            INTEGER NOT NULL REFERENCES card (mok_id),
    cents           INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    reference       TEXT UNIQUE,    -- the bank's, once it has it
    acknowledged_at INTEGER
) STRICT;
CREATE INDEX bank_order_open ON bank_order (number) WHERE reference IS NULL;
ALTER TABLE card ADD COLUMN bank_balance INTEGER; -- the bank's newest word
ALTER TABLE card ADD COLUMN bank_at INTEGER;
ALTER TABLE card ADD COLUMN unnamed_from INTEGER; -- the day that the bank's approval names
-- A balance that the bank told holds what happened before. It can't have heard of a load before central did;
-- one of another channel, of which only the day is known, counts from the beginning of that day.
ALTER TABLE load ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
UPDATE load SET at = coalesce(
    (SELECT received_at FROM operation WHERE operation.id = load.operation),
    strftime('%s', day / 10000 || '-' || substr(day, 5, 2) || '-' || substr(day, 7, 2)) * 1000);
)sql";

constexpr char sixthSchema[] = R"sql(
-- Sequence of the desk's first operation that is signed with low s, 0 before that: what was signed in the
-- earlier form before it is judged by what was required then.
ALTER TABLE desk ADD COLUMN low_s_from INTEGER NOT NULL DEFAULT 0;
UPDATE desk SET low_s_from = 1 WHERE last_sequence = 0; -- it never was a desk from before
ALTER TABLE pending ADD COLUMN alarmed_at INTEGER; -- when the log said that it waits for too long
-- Every certificate stays. What the key of a revoked one signed and came after that, a person decides about.
ALTER TABLE certificate ADD COLUMN revoked_at INTEGER;
)sql";

constexpr char seventhSchema[] = R"sql(
CREATE TABLE attachment (           -- personal records and evidence, that came in whole
    hash        BLOB PRIMARY KEY,   -- SHA-256 of the bytes as they were sent
    desk        TEXT NOT NULL REFERENCES desk (id),
    received_at INTEGER NOT NULL,
    sealed      BLOB NOT NULL       -- those bytes, under a key that lies in another file
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmation (         -- what customers have confirmed with a code (APP-5)
    id           BLOB PRIMARY KEY,
    desk         TEXT NOT NULL REFERENCES desk (id),
    clerk        TEXT NOT NULL,
    record       BLOB NOT NULL,     -- SHA-256 of the attachment
    confirmed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sms_gateway (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    url   TEXT NOT NULL,
    token BLOB NOT NULL             -- sealed under the master key
) STRICT;
)sql";

constexpr std::array migrations{
    Migration{1, firstSchema},
    Migration{2, secondSchema},
    Migration{3, thirdSchema},
    Migration{4, fourthSchema},
    Migration{5, fifthSchema},
    Migration{6, sixthSchema},
    Migration{7, seventhSchema, "dc47d7445061d5b7bb7b6f6a0d39cd06273faf3404d7abeedfcec0baaf8b1b68"}};

} // namespace

std::span<const Migration> centralMigrations()
{
    return migrations;
}

Result<Database> openCentralDatabase(const QString& path, bool readOnly, int busyTimeoutMs)
{
    Result<Database> database = Database::open({.path = path,
                                                .applicationId = applicationId,
                                                .readOnly = readOnly,
                                                .synchronous = Synchronous::Full,
                                                .busyTimeoutMs = busyTimeoutMs,
                                                .cacheKb = 16 * 1024});
    TRY(database ? database->migrate(migrations) : Done());
    return database;
}

} // namespace cekr::central
