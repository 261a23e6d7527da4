// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"

#include "core/base/DurableFile.h"
#include "core/store/SqliteError.h"

#include <sqlite3.h>

namespace cekr
{
namespace
{

// On top of what SQLite does by itself: no page is believed to be sound, nothing temporary reaches the
// disk, REPLACE runs the triggers that refuse a DELETE, and an emptied log gives its space back.
constexpr char settings[] = "PRAGMA cell_size_check = ON;"
                            "PRAGMA temp_store = MEMORY;"
                            "PRAGMA recursive_triggers = ON;"
                            "PRAGMA secure_delete = ON;"
                            "PRAGMA journal_size_limit = 8388608;";

void limitTrust(sqlite3* connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

QByteArray settingsFor(const DatabaseOptions& options)
{
    // The locking mode comes first: it has to be known before the file is read.
    QByteArray sql = options.exclusive ? "PRAGMA locking_mode = EXCLUSIVE;" : "";
    sql += settings;
    sql += "PRAGMA cache_size = -" + QByteArray::number(options.cacheKb) + ';';
    sql += options.synchronous == Synchronous::Full ? "PRAGMA synchronous = FULL;"
                                                    : "PRAGMA synchronous = NORMAL;";
    return sql;
}

Error about(const QString& path, Error error)
{
    error.subject = path;
    return error;
}

} // namespace

void Database::Close::operator()(sqlite3* connection) const
{
    // Waits for statements that outlive the database.
    sqlite3_close_v2(connection);
}

Database::Database(Connection connection) : m_connection(std::move(connection)) {}

Result<Database> Database::open(const DatabaseOptions& options)
{
    if (options.path.isEmpty()) {
        return failure(ErrorCode::FileUnusable, QStringLiteral("no path"));
    }
    TRY(options.readOnly ? Done() : makePrivateFile(options.path));
    Result<Connection> connection =
        connect(options.path, options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    if (!connection) {
        return failure(about(options.path, connection.error()));
    }
    Database database(std::move(*connection));
    if (Done done = database.configure(options); !done) {
        return failure(about(options.path, done.error()));
    }
    return database;
}

Result<Database::Connection> Database::connect(const QString& path, int access)
{
    // A bare name may have a meaning of its own to SQLite (":memory:", "file:").
    const QByteArray name = path.startsWith(u'/') ? path.toUtf8() : "./" + path.toUtf8();
    return connectAt(name.constData(), access);
}

Result<Database::Connection> Database::connectAt(const char* name, int access)
{
    sqlite3* made = nullptr;
    const int code =
        sqlite3_open_v2(name, &made, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(made);
    if (code != SQLITE_OK) {
        return failure(sqliteError(made, code));
    }
    return connection;
}

Done Database::configure(const DatabaseOptions& options)
{
    sqlite3* connection = m_connection.get();
    sqlite3_busy_timeout(connection, options.busyTimeoutMs);
    limitTrust(connection);
    TRY(execute(settingsFor(options).constData()));
    if (Done done = readKind(options.applicationId); !done || options.readOnly) {
        return done;
    }
    if (sqlite3_db_readonly(connection, "main") != 0) {
        return failure(ErrorCode::FileUnusable, QStringLiteral("the file may not be written"));
    }
    return startWriteAheadLog();
}

// The file is not touched before it is known to be ours.
Done Database::readKind(qint32 applicationId)
{
    const bool isNew = TRY(number("PRAGMA schema_version")) == 0;
    const qint64 found = TRY(number("PRAGMA application_id"));
    const qint64 version = TRY(number("PRAGMA user_version"));
    if (applicationId != 0 && !isNew && found != applicationId) {
        return failure(ErrorCode::FileUnusable,
                       QStringLiteral("application_id is %1, not %2").arg(found).arg(applicationId));
    }
    m_applicationId = applicationId;
    m_schemaVersion = int(version);
    return {};
}

Done Database::startWriteAheadLog()
{
    Statement pragma = TRY(prepare("PRAGMA journal_mode = WAL"));
    TRY(pragma.step());
    if (pragma.text(0) != u"wal") {
        return failure(ErrorCode::DatabaseFailed, QStringLiteral("no write-ahead log here"));
    }
    return {};
}

Result<std::shared_ptr<Statement::Compiled>> Database::compile(const char* sql, bool keep)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql, -1, keep ? SQLITE_PREPARE_PERSISTENT : 0,
                                        &statement, nullptr);
    if (code != SQLITE_OK) {
        return failure(sqliteError(m_connection.get(), code));
    }
    return std::make_shared<Statement::Compiled>(statement);
}

Result<Statement> Database::prepare(const char* sql)
{
    auto compiled = TRY(compile(sql, false));
    return Statement(std::move(compiled));
}

Result<Statement> Database::cached(SqlLiteral sql)
{
    std::shared_ptr<Statement::Compiled>& kept = m_cache[sql.text()];
    if (kept.use_count() > 1) {
        return prepare(sql.text());
    }
    if (!kept) {
        kept = TRY(compile(sql.text(), true));
    }
    return Statement(kept);
}

Result<std::optional<qint64>> Database::firstInteger(Result<Statement> statement)
{
    const bool row = TRY(statement ? statement->step() : Result<bool>(failure(statement.error())));
    return row ? statement->optionalInteger(0) : std::nullopt;
}

Result<qint64> Database::number(SqlLiteral pragma)
{
    const auto value = TRY(integer(pragma));
    return value.value_or(0);
}

Done Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failure(sqliteError(m_connection.get(), code));
    }
    return {};
}

Done Database::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failure(sqliteError(m_connection.get(), code));
    }
    return {};
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(m_connection.get());
}

bool Database::isWriting() const
{
    return sqlite3_txn_state(m_connection.get(), "main") == SQLITE_TXN_WRITE;
}

qint64 Database::statementsRun() const
{
    qint64 runs = 0;
    for (const auto& [sql, compiled] : m_cache) {
        runs += compiled ? sqlite3_stmt_status(compiled->statement, SQLITE_STMTSTATUS_RUN, 0) : 0;
    }
    return runs;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection.get());
}

} // namespace cekr
