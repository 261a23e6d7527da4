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
    Result<Database> database = Database::open({.path = path, .applicationId = journalApplicationId});
    if (!database) {
        return failure(database.error());
    }
    // A damaged file is not touched.
    if (Done done = database->quickCheck(); !done) {
        return failure(done.error());
    }
    if (Done done = database->migrate(journalMigrations()); !done) {
        return failure(done.error());
    }
    Journal journal(std::move(*database));
    if (Done done = journal.readHead(); !done) {
        return failure(done.error());
    }
    return journal;
}

Result<Journal> Journal::openReadOnly(const QString& path)
{
    Result<Database> database =
        Database::open({.path = path, .applicationId = journalApplicationId, .readOnly = true});
    if (!database) {
        return failure(database.error());
    }
    // Has nothing to do in a file that can be read as it is, and cannot do it in another.
    if (Done done = database->migrate(journalMigrations()); !done) {
        return failure(done.error());
    }
    Journal journal(std::move(*database));
    if (Done done = journal.readHead(); !done && done.error().code != ErrorCode::DatabaseCorrupt) {
        return failure(done.error());
    }
    return journal;
}

Done Journal::readHead()
{
    Result<Statement> last = m_database.query("SELECT * FROM kept ORDER BY sequence DESC LIMIT 1");
    const Result<bool> row = last ? last->step() : Result<bool>(failure(last.error()));
    if (!row || !*row) {
        return row ? Done() : failure(row.error());
    }
    // Nothing is signed on top of an entry that is not what was recorded.
    const Result<JournalEntry> entry = readSoundEntry(*last);
    if (!entry) {
        return failure(entry.error());
    }
    m_head = Head{entry->sequence, sha256(entry->jws), entry->at};
    return {};
}

Result<QByteArray> Journal::note(const QByteArray& key)
{
    Result<Statement> query =
        m_database.query("SELECT value FROM note WHERE key = ?", QLatin1StringView(key));
    const Result<bool> row = query ? query->step() : Result<bool>(failure(query.error()));
    if (!row) {
        return failure(row.error());
    }
    return *row ? query->blob(0) : QByteArray();
}

Done Journal::setNote(const QByteArray& key, const QByteArray& value)
{
    return m_database.run("INSERT INTO note(key, value) VALUES (?, ?)"
                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          QLatin1StringView(key), value);
}

} // namespace cekr
