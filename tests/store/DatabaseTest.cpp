// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/store/Child.h"
#include "tests/support/Expect.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Opening, transactions, locks and the settings every file gets.
class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_newFile_makesEverythingPrivate();
    void open_fileOpenToOthers_closesIt();
    void open_anyName_isThatFile_data();
    void open_anyName_isThatFile();
    void open_whatCannotBeAFile_isUnusable();
    void open_readOnly_readsAndRefusesToWrite();
    void open_readOnlyMissing_makesNothing();
    void open_anotherKindOfFile_isRefusedUntouched();
    void open_exclusive_keepsOthersOut();
    void settings_areInForce();
    void replace_refusedByDeleteTrigger_keepsTheRow();
    void transaction_goesOutOfScope_leavesNothing();
    void transaction_committed_isThereForOthers();
    void transaction_inTransaction_isRefused();
    void transaction_whileAnotherWrites_isLockedAfterTheTimeout();
    void transaction_whileAnotherProcessWrites_isLockedUntilItIsKilled();
    void savepoint_goesOutOfScope_undoesOnlyItsPart();
    void savepoint_nested_endsInnerFirst();
    void checkpoint_afterDelete_leavesNoTraceInAnyFile();
    void checkpoint_whileAnotherReads_isLocked();
    void move_database_statementsStillWork();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.db"_s); }
    [[nodiscard]] Database open(int busyTimeoutMs = 5000) const
    {
        return take(Database::open({.path = path(), .busyTimeoutMs = busyTimeoutMs}));
    }
    [[nodiscard]] Database openWithTable() const
    {
        Database database = open();
        if (!database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")) {
            qFatal("no table");
        }
        return database;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

mode_t modeOf(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

std::optional<qint64> rows(Database& database)
{
    return take(database.integer("SELECT count(*) FROM t"));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The child's role: begins to write, says so, and waits until it is killed or left alone.
int holdWriteLock(const QString& path)
{
    Database database = take(Database::open({.path = path}));
    const auto transaction = take(Transaction::begin(database));
    std::puts("writing");
    std::fflush(stdout);
    return std::getchar();
}

} // namespace

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DatabaseTest::open_newFile_makesEverythingPrivate()
{
    const mode_t before = ::umask(0);
    Database database = openWithTable();
    ::umask(before);
    QCOMPARE(modeOf(path()), mode_t(0600));
    QCOMPARE(modeOf(path() + u"-wal"_s), mode_t(0600));
    QCOMPARE(modeOf(path() + u"-shm"_s), mode_t(0600));
}

void DatabaseTest::open_fileOpenToOthers_closesIt()
{
    {
        const Database database = openWithTable();
    }
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0666), 0);
    Database database = open();
    EXPECT_DONE(database.execute("INSERT INTO t VALUES (1, 'x')"));
    QCOMPARE(modeOf(path()), mode_t(0600));
    QCOMPARE(modeOf(path() + u"-wal"_s), mode_t(0600));
}

void DatabaseTest::open_anyName_isThatFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("memory") << u":memory:"_s;
    QTest::newRow("uri") << u"file:x?mode=memory"_s;
    QTest::newRow("slovene") << u"blagajna čšž.db"_s;
    QTest::newRow("quotes") << u"it's \"mine\" %20.db"_s;
}

void DatabaseTest::open_anyName_isThatFile()
{
    QFETCH(const QString, name);
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto leave = qScopeGuard([] { QDir::setCurrent(u"/"_s); });
    EXPECT_DONE(Database::open({.path = name}));
    EXPECT_DONE(take(Database::open({.path = name})).backupTo(name + u".copy"_s));
    QVERIFY(QFile::exists(m_folder->path() + u'/' + name));
    QVERIFY(QFile::exists(m_folder->path() + u'/' + name + u".copy"_s));
}

void DatabaseTest::open_whatCannotBeAFile_isUnusable()
{
    const mode_t before = modeOf(m_folder->path());
    EXPECT_FAILURE(Database::open({.path = QString()}), ErrorCode::FileUnusable);
    EXPECT_FAILURE(Database::open({.path = m_folder->path()}), ErrorCode::FileUnusable);
    EXPECT_FAILURE(Database::open({.path = m_folder->filePath(u"no/such/folder.db"_s)}),
                   ErrorCode::FileUnusable);
    QCOMPARE(modeOf(m_folder->path()), before);
}

void DatabaseTest::open_readOnly_readsAndRefusesToWrite()
{
    Database writer = openWithTable();
    EXPECT_DONE(writer.execute("INSERT INTO t VALUES (1, 'x')"));
    Database reader = take(Database::open({.path = path(), .readOnly = true}));
    QCOMPARE(rows(reader), std::optional(qint64(1)));
    EXPECT_FAILURE(reader.execute("INSERT INTO t VALUES (2, 'y')"), ErrorCode::FileUnusable);
    EXPECT_DONE(reader.quickCheck());
}

void DatabaseTest::open_readOnlyMissing_makesNothing()
{
    const auto result = Database::open({.path = path(), .readOnly = true});
    EXPECT_FAILURE(result, ErrorCode::FileUnusable);
    QCOMPARE(result.error().subject, path());
    QVERIFY(!QFile::exists(path()));
}

void DatabaseTest::open_anotherKindOfFile_isRefusedUntouched()
{
    static constexpr Migration steps[] = {{1, "CREATE TABLE t (a)"}};
    {
        Database mine = take(Database::open({.path = path(), .applicationId = 0x43654b52}));
        EXPECT_DONE(mine.migrate(steps));
    }
    const QByteArray before = contentOf(path());
    EXPECT_FAILURE(Database::open({.path = path(), .applicationId = 0x12345678}), ErrorCode::FileUnusable);
    QCOMPARE(contentOf(path()), before);
    EXPECT_DONE(Database::open({.path = path(), .applicationId = 0x43654b52}));
    EXPECT_DONE(Database::open({.path = path()}));
}

void DatabaseTest::open_exclusive_keepsOthersOut()
{
    {
        Database only = take(Database::open({.path = path(), .exclusive = true}));
        EXPECT_DONE(only.execute("CREATE TABLE t (a)"));
        QVERIFY(!QFile::exists(path() + u"-shm"_s));
        EXPECT_FAILURE(Database::open({.path = path(), .busyTimeoutMs = 1}), ErrorCode::DatabaseLocked);
    }
    EXPECT_DONE(Database::open({.path = path(), .busyTimeoutMs = 1}));
}

void DatabaseTest::settings_areInForce()
{
    Database full = open();
    Database normal =
        take(Database::open({.path = path(), .synchronous = Synchronous::Normal, .cacheKb = 99}));
    QCOMPARE(take(full.integer("PRAGMA synchronous")), std::optional(qint64(2)));
    QCOMPARE(take(normal.integer("PRAGMA synchronous")), std::optional(qint64(1)));
    QCOMPARE(take(normal.integer("PRAGMA cache_size")), std::optional(qint64(-99)));
    QCOMPARE(take(full.integer("PRAGMA foreign_keys")), std::optional(qint64(1)));
    QCOMPARE(take(full.integer("PRAGMA trusted_schema")), std::optional(qint64(0)));
    QCOMPARE(take(full.integer("PRAGMA secure_delete")), std::optional(qint64(1)));
    QCOMPARE(take(full.integer("PRAGMA cell_size_check")), std::optional(qint64(1)));
    QCOMPARE(take(full.integer("PRAGMA temp_store")), std::optional(qint64(2)));
    // A name nobody knows is a mistake, not the text it looks like.
    EXPECT_FAILURE(full.execute("SELECT \"no such column\""), ErrorCode::DatabaseFailed);
    auto mode = take(full.prepare("PRAGMA journal_mode"));
    QVERIFY(take(mode.step()));
    QCOMPARE(mode.text(0), u"wal"_s);
}

void DatabaseTest::replace_refusedByDeleteTrigger_keepsTheRow()
{
    Database database = openWithTable();
    EXPECT_DONE(database.execute("CREATE TRIGGER kept BEFORE DELETE ON t BEGIN"
                                 " SELECT raise(ABORT, 'kept'); END;"
                                 "INSERT INTO t VALUES (1, 'first')"));
    EXPECT_FAILURE(database.run("REPLACE INTO t VALUES (?, ?)", 1, u"second"_s), ErrorCode::DatabaseFailed);
    QCOMPARE(take(database.integer("SELECT count(*) FROM t WHERE b = 'first'")), std::optional(qint64(1)));
}

void DatabaseTest::transaction_goesOutOfScope_leavesNothing()
{
    Database database = openWithTable();
    {
        const auto transaction = take(Transaction::begin(database));
        EXPECT_DONE(database.execute("INSERT INTO t VALUES (1, 'x')"));
        QCOMPARE(rows(database), std::optional(qint64(1)));
    }
    QCOMPARE(rows(database), std::optional(qint64(0)));
}

void DatabaseTest::transaction_committed_isThereForOthers()
{
    Database writer = openWithTable();
    Database reader = open();
    auto transaction = take(Transaction::begin(writer));
    EXPECT_DONE(writer.execute("INSERT INTO t VALUES (1, 'x'), (2, 'y')"));
    QCOMPARE(writer.changes(), 2);
    QCOMPARE(rows(reader), std::optional(qint64(0)));
    EXPECT_DONE(transaction.commit());
    QCOMPARE(rows(reader), std::optional(qint64(2)));
}

void DatabaseTest::transaction_inTransaction_isRefused()
{
    Database database = openWithTable();
    auto outer = take(Transaction::begin(database));
    EXPECT_DONE(database.execute("INSERT INTO t VALUES (1, 'x')"));
    EXPECT_FAILURE(Transaction::begin(database), ErrorCode::DatabaseFailed);
    EXPECT_DONE(outer.commit());
    QCOMPARE(rows(database), std::optional(qint64(1)));
}

void DatabaseTest::transaction_whileAnotherWrites_isLockedAfterTheTimeout()
{
    Database first = openWithTable();
    Database second = open(1);
    auto transaction = take(Transaction::begin(first));
    EXPECT_FAILURE(Transaction::begin(second), ErrorCode::DatabaseLocked);
    EXPECT_FAILURE(second.execute("INSERT INTO t VALUES (1, 'x')"), ErrorCode::DatabaseLocked);
    EXPECT_DONE(transaction.commit());
    EXPECT_DONE(Transaction::begin(second));
}

void DatabaseTest::transaction_whileAnotherProcessWrites_isLockedUntilItIsKilled()
{
    Database database = openWithTable();
    EXPECT_DONE(database.execute("PRAGMA busy_timeout = 1"));
    Child child({u"hold-write-lock"_s, path()});
    QCOMPARE(child.readLine(), "writing");
    EXPECT_FAILURE(Transaction::begin(database), ErrorCode::DatabaseLocked);
    QCOMPARE(rows(database), std::optional(qint64(0)));
    child.kill();
    EXPECT_DONE(Transaction::begin(database));
}

void DatabaseTest::savepoint_goesOutOfScope_undoesOnlyItsPart()
{
    Database database = openWithTable();
    auto transaction = take(Transaction::begin(database));
    EXPECT_DONE(database.execute("INSERT INTO t VALUES (1, 'x')"));
    {
        const auto part = take(Savepoint::begin(database));
        EXPECT_DONE(database.execute("INSERT INTO t VALUES (2, 'y')"));
    }
    EXPECT_DONE(transaction.commit());
    QCOMPARE(rows(database), std::optional(qint64(1)));
}

void DatabaseTest::savepoint_nested_endsInnerFirst()
{
    Database database = openWithTable();
    {
        auto outer = take(Savepoint::begin(database));
        EXPECT_DONE(database.execute("INSERT INTO t VALUES (1, 'x')"));
        {
            auto inner = take(Savepoint::begin(database));
            EXPECT_DONE(database.execute("INSERT INTO t VALUES (2, 'y')"));
            EXPECT_DONE(inner.release());
        }
        {
            const auto undone = take(Savepoint::begin(database));
            EXPECT_DONE(database.execute("INSERT INTO t VALUES (3, 'z')"));
        }
        EXPECT_DONE(outer.release());
    }
    QCOMPARE(rows(database), std::optional(qint64(2)));
    EXPECT_DONE(Transaction::begin(database));
}

void DatabaseTest::checkpoint_afterDelete_leavesNoTraceInAnyFile()
{
    Database database = openWithTable();
    EXPECT_DONE(database.execute("INSERT INTO t VALUES (1, 'Ljubljana1980')"));
    EXPECT_DONE(database.checkpoint());
    QVERIFY(contentOf(path()).contains("Ljubljana1980"));
    EXPECT_DONE(database.execute("DELETE FROM t"));
    EXPECT_DONE(database.checkpoint());
    QVERIFY(!contentOf(path()).contains("Ljubljana1980"));
    QCOMPARE(contentOf(path() + u"-wal"_s), QByteArray());
}

void DatabaseTest::checkpoint_whileAnotherReads_isLocked()
{
    Database writer = openWithTable();
    EXPECT_DONE(writer.execute("PRAGMA busy_timeout = 1; INSERT INTO t VALUES (1, 'x')"));
    Database reader = open();
    auto reading = take(reader.query("SELECT a FROM t"));
    QVERIFY(take(reading.step()));
    EXPECT_FAILURE(writer.checkpoint(), ErrorCode::DatabaseLocked);
    reading.reset();
    EXPECT_DONE(writer.checkpoint());
}

void DatabaseTest::move_database_statementsStillWork()
{
    Database first = openWithTable();
    auto insert = take(first.prepare("INSERT INTO t VALUES (?, 'x')"));
    Database second = std::move(first);
    insert.bindAll(1);
    EXPECT_DONE(insert.run());
    QCOMPARE(rows(second), std::optional(qint64(1)));
}

} // namespace cekr::test

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && application.arguments().at(1) == u"hold-write-lock") {
        return cekr::test::holdWriteLock(application.arguments().at(2));
    }
    cekr::test::DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DatabaseTest.moc"
