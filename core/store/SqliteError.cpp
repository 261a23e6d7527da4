// SPDX-License-Identifier: EUPL-1.2
#include "core/store/SqliteError.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace cekr
{
namespace
{

constexpr int primary(int code)
{
    return code & 0xff;
}

int lastErrno(sqlite3_file* file)
{
    int reason = 0;
    if (file != nullptr && file->pMethods != nullptr) {
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &reason);
    }
    return reason;
}

// Which system error was behind it. SQLite keeps it with the connection, but one that came up in a commit
// only with the file: the database or its log.
bool isDiskFull(sqlite3* connection)
{
    sqlite3_file* database = nullptr;
    sqlite3_file* log = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&database));
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log));
    const int reasons[] = {sqlite3_system_errno(connection), lastErrno(database), lastErrno(log)};
    return std::ranges::any_of(
        reasons, [](int reason) { return reason == ENOSPC || reason == EDQUOT || reason == EFBIG; });
}

ErrorCode errorCode(sqlite3* connection, int code)
{
    switch (primary(code)) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::DatabaseLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_IOERR:
        return isDiskFull(connection) ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed;
    case SQLITE_CANTOPEN:
        return isDiskFull(connection) ? ErrorCode::DiskFull : ErrorCode::FileUnusable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::FileUnusable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

Error makeError(sqlite3* connection, int code, const char* words)
{
    return Error{errorCode(connection, code),
                 QStringLiteral("%1 (SQLite %2)").arg(QString::fromUtf8(words)).arg(code)};
}

} // namespace

Error sqliteError(sqlite3* connection, int code)
{
    return makeError(connection, code, sqlite3_errmsg(connection));
}

Error sqliteError(sqlite3_stmt* statement, int code)
{
    sqlite3* connection = sqlite3_db_handle(statement);
    // Functions inside SQL (full-text search, JSON) quote their input in the message of a plain error.
    const bool mayQuote = primary(code) == SQLITE_ERROR;
    return makeError(connection, code, mayQuote ? sqlite3_sql(statement) : sqlite3_errmsg(connection));
}

} // namespace cekr
