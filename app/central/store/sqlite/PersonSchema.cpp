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
CREATE TABLE attachment_key (
    hash    BLOB PRIMARY KEY,      -- of the attachment as it was sent
    sealed  BLOB NOT NULL,         -- under the master key
    made_at INTEGER NOT NULL
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
)sql";

constexpr std::array migrations{
    Migration{1, firstSchema, "bbb40968e73a83f102b3a43d8fd7ed6c9336ed3c5e525e7cd257ce29b108ed8c"}};

} // namespace

Result<Database> openPersonDatabase(const QString& path)
{
    Result<Database> database = Database::open({.path = path, .applicationId = applicationId});
    TRY(database ? database->migrate(migrations) : Done());
    return database;
}

} // namespace cekr::central
