// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"

#include "core/crypto/Digest.h"
#include "core/journal/JournalRow.h"
#include "core/journal/JournalSchema.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Result<Journal> Journal::open(const QString& path)
{
    Database database = TRY(Database::open({.path = path, .applicationId = journalApplicationId}));
    // A damaged file is not touched.
    TRY(database.quickCheck());
    TRY(database.migrate(journalMigrations()));
    Journal journal(std::move(database));
    TRY(journal.readHead());
    return journal;
}

Result<Journal> Journal::openReadOnly(const QString& path)
{
    Database database =
        TRY(Database::open({.path = path, .applicationId = journalApplicationId, .readOnly = true}));
    // Has nothing to do in a file that can be read as it is, and cannot do it in another.
    TRY(database.migrate(journalMigrations()));
    Journal journal(std::move(database));
    if (Done done = journal.readHead(); !done && done.error().code != ErrorCode::DatabaseCorrupt) {
        return failure(done.error());
    }
    return journal;
}

Done Journal::readHead()
{
    Statement last = TRY(m_database.query("SELECT * FROM kept ORDER BY sequence DESC LIMIT 1"));
    const bool row = TRY(last.step());
    if (!row) {
        return {};
    }
    // Nothing is signed on top of an entry that is not what was recorded.
    const JournalEntry entry = TRY(readSoundEntry(last));
    m_head = Head{entry.sequence, sha256(entry.jws), entry.at};
    return {};
}

Result<QByteArray> Journal::note(const QByteArray& key)
{
    Statement query = TRY(m_database.query("SELECT value FROM note WHERE key = ?", QLatin1StringView(key)));
    const bool row = TRY(query.step());
    return row ? query.blob(0) : QByteArray();
}

Done Journal::setNote(const QByteArray& key, const QByteArray& value)
{
    return m_database.run("INSERT INTO note(key, value) VALUES (?, ?)"
                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          QLatin1StringView(key), value);
}

} // namespace cekr
