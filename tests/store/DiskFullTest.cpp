// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/store/FaultyVfs.h"
#include "tests/support/Expect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The disk fills up after every possible number of bytes: what is found afterwards is the old state or
/// the new one, the new one if that was reported, and never anything between.
class DiskFullTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commit_diskFullAnywhere_isOldOrNew();
    void commit_diskFull_worksOnceThereIsRoom();
    void migrate_diskFullAnywhere_isOldOrNew();
    void backupTo_diskFullAnywhere_keepsTheOldBackup();
    void commit_flushFails_isReported_data();
    void commit_flushFails_isReported();
    void open_noSharedMemory_isRefused();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.db"_s); }
    [[nodiscard]] Result<Database> open() const { return Database::open({.path = path()}); }
    void startFrom(const QByteArray& content) const;
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] qint64 rowsFound() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

// A prime, so that the disk fills up at ever other places of pages and of the log's frames.
constexpr qint64 stride = 211;
constexpr qint64 oldRows = 40;
constexpr qint64 newRows = 70;

constexpr Migration steps[] = {
    {1, "CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)"},
    {2, "CREATE TABLE u (a INTEGER PRIMARY KEY, b BLOB); INSERT INTO u SELECT * FROM t; DROP TABLE t;"
        "ALTER TABLE u RENAME TO t; WITH RECURSIVE n(i) AS (SELECT 41 UNION ALL SELECT i + 1 FROM n WHERE i "
        "< 70)"
        " INSERT INTO t SELECT i, zeroblob(900) FROM n"},
};

Done insert(Database& database, qint64 from, qint64 to)
{
    for (qint64 row = from; row <= to; ++row) {
        if (Done done = database.run("INSERT INTO t VALUES (?, zeroblob(900))", row); !done) {
            return done;
        }
    }
    return {};
}

Done insertAndCommit(Database& database, qint64 from, qint64 to)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    if (Done done = insert(database, from, to); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace

void DiskFullTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Database database = take(open());
    EXPECT_DONE(database.migrate(std::span(steps).first(1)));
    EXPECT_DONE(insertAndCommit(database, 1, oldRows));
}

QByteArray DiskFullTest::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DiskFullTest::startFrom(const QByteArray& content) const
{
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

qint64 DiskFullTest::rowsFound() const
{
    Database database = take(open());
    const Done whole = database.fullCheck();
    return whole ? take(database.integer("SELECT count(*) FROM t")).value_or(-1) : -1;
}

void DiskFullTest::commit_diskFullAnywhere_isOldOrNew()
{
    FaultyVfs disk;
    const QByteArray before = content();
    bool fits = false;
    int refused = 0;
    for (qint64 room = 0; !fits; room += stride) {
        startFrom(before);
        disk.fillAfter(room);
        Done committed;
        {
            Result<Database> database = open();
            committed =
                database ? insertAndCommit(*database, oldRows + 1, newRows) : Done(failure(database.error()));
            fits = database && committed && database->checkpoint();
        }
        disk.freeSpace();
        const qint64 found = rowsFound();
        QVERIFY2(found == newRows || (!committed && found == oldRows),
                 qPrintable(u"%1 bytes of room: %2 rows"_s.arg(room).arg(found)));
        if (!committed) {
            ++refused;
            QCOMPARE(committed.error().code, ErrorCode::DiskFull);
        }
    }
    QVERIFY(refused > 50);
}

void DiskFullTest::commit_diskFull_worksOnceThereIsRoom()
{
    FaultyVfs disk;
    Database database = take(open());
    disk.fillAfter(20'000);
    EXPECT_FAILURE(insertAndCommit(database, oldRows + 1, newRows), ErrorCode::DiskFull);
    QCOMPARE(take(database.integer("SELECT count(*) FROM t")), std::optional(oldRows));
    disk.freeSpace();
    EXPECT_DONE(insertAndCommit(database, oldRows + 1, newRows));
    QCOMPARE(take(database.integer("SELECT count(*) FROM t")), std::optional(newRows));
    EXPECT_DONE(database.fullCheck());
}

void DiskFullTest::migrate_diskFullAnywhere_isOldOrNew()
{
    FaultyVfs disk;
    const QByteArray before = content();
    bool fits = false;
    int refused = 0;
    for (qint64 room = 0; !fits; room += stride) {
        startFrom(before);
        disk.fillAfter(room);
        {
            Result<Database> database = open();
            const Done done = database ? database->migrate(steps) : Done(failure(database.error()));
            fits = done.has_value();
            refused += fits ? 0 : 1;
            QVERIFY(fits || done.error().code == ErrorCode::DiskFull);
        }
        disk.freeSpace();
        const int version = take(open()).schemaVersion();
        QCOMPARE(rowsFound(), version == 2 ? newRows : oldRows);
        QVERIFY(version == 2 || !fits);
    }
    QVERIFY(refused > 50);
}

void DiskFullTest::backupTo_diskFullAnywhere_keepsTheOldBackup()
{
    FaultyVfs disk;
    const QString backup = m_folder->filePath(u"backup.db"_s);
    Database database = take(open());
    EXPECT_DONE(database.backupTo(backup));
    EXPECT_DONE(insertAndCommit(database, oldRows + 1, newRows));
    bool fits = false;
    int refused = 0;
    for (qint64 room = 0; !fits; room += stride) {
        disk.fillAfter(room);
        const Done done = database.backupTo(backup);
        disk.freeSpace();
        fits = done.has_value();
        refused += fits ? 0 : 1;
        QVERIFY(fits || done.error().code == ErrorCode::DiskFull);
        Database copy = take(Database::open({.path = backup, .readOnly = true}));
        EXPECT_DONE(copy.fullCheck());
        QCOMPARE(take(copy.integer("SELECT count(*) FROM t")), std::optional(fits ? newRows : oldRows));
        QVERIFY(QDir(m_folder->path()).entryList({u"*.part*"_s}).isEmpty());
    }
    QVERIFY(refused > 50);
}

void DiskFullTest::commit_flushFails_isReported_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full") << ENOSPC << ErrorCode::DiskFull;
    QTest::newRow("quota") << EDQUOT << ErrorCode::DiskFull;
    QTest::newRow("broken") << EIO << ErrorCode::DatabaseFailed;
}

void DiskFullTest::commit_flushFails_isReported()
{
    QFETCH(const int, systemError);
    QFETCH(const ErrorCode, code);
    FaultyVfs disk;
    Database database = take(open());
    disk.failFlush(systemError);
    EXPECT_FAILURE(insertAndCommit(database, oldRows + 1, newRows), code);
    disk.failFlush(0);
    EXPECT_DONE(database.fullCheck());
}

void DiskFullTest::open_noSharedMemory_isRefused()
{
    FaultyVfs disk;
    disk.withoutSharedMemory();
    const QString fresh = m_folder->filePath(u"fresh.db"_s);
    EXPECT_FAILURE(Database::open({.path = fresh}), ErrorCode::DatabaseFailed);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::DiskFullTest)
#include "DiskFullTest.moc"
