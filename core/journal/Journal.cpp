// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalTables.h"

#include "core/crypto/Digest.h"
#include "core/journal/JournalRow.h"
#include "core/journal/JournalSchema.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Journal::Journal(std::unique_ptr<Tables> tables) : m_tables(std::move(tables)) {}
Journal::Journal(Journal&& other) noexcept = default;
Journal& Journal::operator=(Journal&& other) noexcept = default;
Journal::~Journal() = default;

Result<Journal> Journal::open(const QString& path)
{
    Database database = TRY(Database::open({.path = path, .applicationId = journalApplicationId}));
    // A damaged file is not touched.
    TRY(database.quickCheck());
    TRY(database.migrate(journalMigrations()));
    Journal journal(std::make_unique<Tables>(std::move(database)));
    TRY(journal.m_tables->till.addAccounts());
    TRY(journal.readHead());
    return journal;
}

Result<Journal> Journal::openReadOnly(const QString& path)
{
    Database database =
        TRY(Database::open({.path = path, .applicationId = journalApplicationId, .readOnly = true}));
    // Has nothing to do in a file that can be read as it is, and cannot do it in another.
    TRY(database.migrate(journalMigrations()));
    return reading(std::move(database));
}

Result<Journal> Journal::openToSalvage(const QString& path)
{
    Database database =
        TRY(Database::open({.path = path, .applicationId = journalApplicationId, .readOnly = true}));
    return reading(std::move(database));
}

Result<Journal> Journal::reading(Database database)
{
    Journal journal(std::make_unique<Tables>(std::move(database)));
    if (Done done = journal.readHead(); !done && done.error().code != ErrorCode::DatabaseCorrupt) {
        return failure(done.error());
    }
    return journal;
}

Done Journal::readHead()
{
    Statement last =
        TRY(m_tables->database.query("SELECT " KEPT_COLUMNS " FROM kept ORDER BY sequence DESC LIMIT 1"));
    const bool row = TRY(last.step());
    if (!row) {
        return {};
    }
    // Nothing is signed on top of an entry that is not what was recorded.
    const JournalEntry entry = TRY(readSoundEntry(last));
    m_head = Head{entry.sequence, sha256(entry.jws), entry.at};
    return {};
}

TillTable& Journal::till()
{
    return m_tables->till;
}

ReceiptTable& Journal::receipts()
{
    return m_tables->receipts;
}

PrintTable& Journal::prints()
{
    return m_tables->prints;
}

DraftTable& Journal::drafts()
{
    return m_tables->drafts;
}

KeySlotTable& Journal::keySlots()
{
    return m_tables->keySlots;
}

NoteTable& Journal::notes()
{
    return m_tables->notes;
}

Done Journal::backupTo(const QString& path)
{
    return m_tables->database.backupTo(path);
}

Done Journal::fullCheck()
{
    return m_tables->database.fullCheck();
}

} // namespace cekr
