// SPDX-License-Identifier: EUPL-1.2
#include "app/central/persons/PersonDatabase.h"

#include <array>

namespace cekr::central
{

namespace
{

constexpr qint32 applicationId = 0x43654b50; // "CeKP"

// Moments are milliseconds since 1970 in UTC; hashes are SHA-256.
constexpr char firstSchema[] = R"sql(
CREATE TABLE secret (
    name   TEXT PRIMARY KEY,
    sealed BLOB NOT NULL            -- under the master key
) STRICT, WITHOUT ROWID;

CREATE TABLE upload (               -- attachments that are coming in
    hash     BLOB PRIMARY KEY,
    desk     TEXT NOT NULL,
    size     INTEGER NOT NULL,      -- of the whole
    received INTEGER NOT NULL,
    touched_at INTEGER NOT NULL     -- when the last piece came
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_of_desk ON upload (desk);

CREATE TABLE upload_piece (
    hash  BLOB NOT NULL REFERENCES upload (hash) ON DELETE CASCADE,
    at    INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (hash, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (                 -- that were sent and not entered yet
    confirmation BLOB PRIMARY KEY,
    record       BLOB NOT NULL,     -- SHA-256 of what it confirms
    desk         TEXT NOT NULL,
    clerk        TEXT NOT NULL,
    mac          BLOB NOT NULL,     -- of confirmation and code, under a secret
    sent_at      INTEGER NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE sending (              -- of the last day, for the bounds
    at     INTEGER NOT NULL,
    desk   TEXT NOT NULL,
    number BLOB NOT NULL            -- keyed hash
) STRICT;
CREATE INDEX sending_at ON sending (at);
)sql";

constexpr std::array migrations{
    Migration{1, firstSchema, "16d57b649c05259a3e16c2b92f2dc8e57930c5037815a9d86038eaf1e36be52a"}};

} // namespace

Result<Database> openPersonDatabase(const QString& path)
{
    Result<Database> database = Database::open({.path = path, .applicationId = applicationId});
    TRY(database ? database->migrate(migrations) : Done());
    return database;
}

} // namespace cekr::central
