// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/store/Statement.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <unordered_map>

struct sqlite3;

namespace cekr
{

/// When a commit counts as done: Full once it is on the disk (money), Normal once the file stays whole
/// though the last commits may be missing after a power cut (what can be pulled again).
enum class Synchronous
{
    Normal,
    Full,
};

struct DatabaseOptions
{
    QString path;
    /// The kind of file ("application_id" of SQLite); 0 takes any. A file of another kind is refused.
    qint32 applicationId = 0;
    /// Opens an existing file and never changes it.
    bool readOnly = false;
    Synchronous synchronous = Synchronous::Full;
    /// Keeps the file to this connection until it closes; others get DatabaseLocked.
    bool exclusive = false;
    /// How long to wait for another connection's lock, in milliseconds.
    int busyTimeoutMs = 5000;
    /// Page cache in KiB.
    int cacheKb = 2048;
};

/// One step of a file's history: SQL that takes the schema to `toVersion`, from the version before it.
struct Migration
{
    int toVersion;
    const char* sql;
    /// Database::schemaDigest() after this step. It only saves time: without it the schema is made once more
    /// to compare with.
    const char* digest = nullptr;
};

/// One SQLite file, mode 0600, with a write-ahead log. Belongs to the thread that uses it. Errors of all
/// functions: DiskFull, DatabaseLocked, DatabaseCorrupt (also: not a database), FileUnusable (no rights,
/// cannot be opened) and DatabaseFailed (all else, with SQLite's words and extended code in the detail).
class Database final
{
public:
    /// Opens the file, and makes it (not its folder) unless `readOnly`. Foreign keys are on, deleted
    /// content is overwritten, the schema is not trusted. FileUnusable for a file of another kind.
    [[nodiscard]] static Result<Database> open(const DatabaseOptions& options);

    /// A statement of its own.
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    /// The same statement every time, made once; reset when it goes out of scope. One that is in use
    /// already is made a second time.
    [[nodiscard]] Result<Statement> cached(SqlLiteral sql);
    /// cached() with every parameter bound, ready to step.
    template <typename... Values>
    [[nodiscard]] Result<Statement> query(SqlLiteral sql, const Values&... values)
    {
        Result<Statement> statement = cached(sql);
        if (statement) {
            statement->bindAll(values...);
        }
        return statement;
    }
    /// cached(), bound and run to its end.
    template <typename... Values>
    [[nodiscard]] Done run(SqlLiteral sql, const Values&... values)
    {
        Statement statement = TRY(query(sql, values...));
        return statement.run();
    }
    /// The first column of the first row, empty when there is no row or it is NULL.
    template <typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> integer(SqlLiteral sql, const Values&... values)
    {
        return firstInteger(query(sql, values...));
    }
    /// Runs one or more statements without parameters.
    [[nodiscard]] Done execute(const char* sql);

    /// Takes the schema from its version to that of the last step, in one transaction: either all steps
    /// apply or the file stays as it was. Steps are in ascending order and never change once released.
    /// Foreign keys are checked at the end instead of on the way, so that a step may rebuild a table.
    /// DatabaseTooNew, untouched, when the file is newer than the last step. DatabaseAltered, untouched,
    /// unless its tables, indexes, triggers and views are to the letter those that the steps up to its
    /// version make.
    [[nodiscard]] Done migrate(std::span<const Migration> steps);
    /// SHA-256 (64 hexadecimal digits) of everything that the file's schema says.
    [[nodiscard]] Result<QByteArray> schemaDigest();
    /// The version that the last step applied ("user_version"), 0 for a new file.
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }

    /// DatabaseCorrupt if the file's structure is damaged. Reads the whole file once.
    [[nodiscard]] Done quickCheck();
    /// As quickCheck(), and every index against its table, and foreign keys. Several times slower.
    [[nodiscard]] Done fullCheck();

    /// Copies the file as it is now, whoever writes meanwhile, to one that stands alone at `path` (0600).
    /// The file there is replaced at the very end and only by a copy that was checked. `goOn(done, total)`
    /// in pages is asked between the steps; false ends it with Cancelled and leaves nothing behind.
    [[nodiscard]] Done backupTo(const QString& path, const std::function<bool(int, int)>& goOn = {});

    /// Moves the write-ahead log into the file and empties it, so that nothing deleted stays in it.
    /// DatabaseLocked while others read or write.
    [[nodiscard]] Done checkpoint();

    /// Gives back the memory of what was read and is not needed again soon.
    void forgetPages();

    /// Whether this connection is the only writer now, within a Transaction.
    [[nodiscard]] bool isWriting() const;
    /// How many statements were run so far, as far as they are cached: for measurements.
    [[nodiscard]] qint64 statementsRun() const;
    /// How many rows the last statement changed.
    [[nodiscard]] qint64 changes() const;

private:
    friend class Transaction;
    friend class Savepoint;
    struct Close
    {
        void operator()(sqlite3* connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;
    /// The SQL that made each, by what it is: "trigger operation_stays of operation".
    using SchemaObjects = std::map<QString, QString>;

    explicit Database(Connection connection);
    [[nodiscard]] static Result<Connection> connect(const QString& path, int access);
    [[nodiscard]] Done configure(const DatabaseOptions& options);
    [[nodiscard]] Done readKind(qint32 applicationId);
    [[nodiscard]] Done startWriteAheadLog();
    [[nodiscard]] static Result<Connection> connectAt(const char* name, int access);
    [[nodiscard]] Done requireSchema(std::span<const Migration> steps);
    [[nodiscard]] Result<SchemaObjects> schemaObjects();
    [[nodiscard]] Done applySteps(std::span<const Migration> steps);
    [[nodiscard]] Done applyStep(const Migration& step);
    [[nodiscard]] Done checkStructure(SqlLiteral pragma);
    [[nodiscard]] Done checkForeignKeys();
    [[nodiscard]] Done copyTo(const QString& path, const std::function<bool(int, int)>& goOn);
    [[nodiscard]] Done copyPages(Database& copy, const std::function<bool(int, int)>& goOn);
    [[nodiscard]] Result<std::shared_ptr<Statement::Compiled>> compile(const char* sql, bool keep);
    [[nodiscard]] Result<qint64> number(SqlLiteral pragma);
    [[nodiscard]] static Result<std::optional<qint64>> firstInteger(Result<Statement> statement);

    Connection m_connection;
    std::unordered_map<const char*, std::shared_ptr<Statement::Compiled>> m_cache;
    qint32 m_applicationId = 0;
    int m_schemaVersion = 0;
};

} // namespace cekr
