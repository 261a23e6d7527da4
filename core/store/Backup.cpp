// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"
#include "core/store/Database.h"
#include "core/store/SqliteError.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace cekr
{
namespace
{

constexpr int pagesAtOnce = 256;

// A database in use cannot be replaced under its log: the log would be applied to the new file.
Done refuseLiveFile(const QString& path)
{
    if (QFileInfo::exists(path + QStringLiteral("-wal"))) {
        return failure(ErrorCode::FileUnusable, QStringLiteral("a database with a log stands there"), {},
                       path);
    }
    return {};
}

// Also what an earlier copy left that was killed: a log must never meet another file than its own.
void removeWithCompanions(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1StringView(suffix));
    }
}

// Copies until the end or until `goOn` says no.
int copyAll(sqlite3_backup* backup, const std::function<bool(int, int)>& goOn)
{
    for (;;) {
        const int code = sqlite3_backup_step(backup, pagesAtOnce);
        if (code != SQLITE_OK) {
            return code == SQLITE_DONE ? SQLITE_OK : code;
        }
        const int total = sqlite3_backup_pagecount(backup);
        if (goOn && !goOn(total - sqlite3_backup_remaining(backup), total)) {
            return SQLITE_INTERRUPT;
        }
    }
}

} // namespace

Done Database::backupTo(const QString& path, const std::function<bool(int, int)>& goOn)
{
    TRY(refuseLiveFile(path));
    const QString part = path + QStringLiteral(".part");
    removeWithCompanions(part);
    const auto cleanUp = qScopeGuard([&part] { removeWithCompanions(part); });
    TRY(makePrivateFile(part));
    TRY(copyTo(part, goOn));
    return replaceFile(part, path);
}

Done Database::copyTo(const QString& path, const std::function<bool(int, int)>& goOn)
{
    Connection connection = TRY(connect(path, SQLITE_OPEN_READWRITE));
    Database copy(std::move(connection));
    // A copy that fails is thrown away and one that succeeds is flushed as a whole: no journal, no waiting.
    TRY(copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
    TRY(copyPages(copy, goOn));
    // The copy stands alone: it needs no log to be read.
    TRY(copy.execute("PRAGMA journal_mode = DELETE"));
    return copy.quickCheck();
}

Done Database::copyPages(Database& copy, const std::function<bool(int, int)>& goOn)
{
    // The pages of one moment: without this, every write of another connection would start it again.
    const Savepoint moment = TRY(Savepoint::begin(*this));
    TRY(integer("SELECT count(*) FROM sqlite_schema"));
    sqlite3_backup* backup = sqlite3_backup_init(copy.m_connection.get(), "main", m_connection.get(), "main");
    if (backup == nullptr) {
        return failure(
            sqliteError(copy.m_connection.get(), sqlite3_extended_errcode(copy.m_connection.get())));
    }
    const int code = copyAll(backup, goOn);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_OK) {
        return failure(sqliteError(copy.m_connection.get(), code));
    }
    return {};
}

} // namespace cekr
