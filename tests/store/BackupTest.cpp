// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/support/Expect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A copy of one moment that replaces the last one only when it is whole.
class BackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backupTo_newFile_isPrivateAndStandsAlone();
    void backupTo_whileAnotherWrites_isOneMomentAndEnds();
    void backupTo_cancelled_leavesNothing_data();
    void backupTo_cancelled_leavesNothing();
    void backupTo_reportsProgressUpToTheTotal();
    void backupTo_leftoversOfAKill_areReplaced();
    void backupTo_itself_isRefused();
    void backupTo_liveDatabase_isRefused();
    void backupTo_damagedSource_keepsTheOldBackup();
    void backupTo_inTransaction_isLocked();
    void backupTo_missingFolder_isUnusable();
    void backupTo_fromBackup_restoresEverything();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"live/test.db"_s); }
    [[nodiscard]] QString backup() const { return m_folder->filePath(u"backup/test.db"_s); }
    [[nodiscard]] QStringList backupFolder() const
    {
        return QDir(m_folder->filePath(u"backup"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] Database open() const { return take(Database::open({.path = path()})); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

namespace
{

constexpr qint64 rowCount = 5000;

qint64 rowsIn(const QString& path)
{
    Database copy = take(Database::open({.path = path, .readOnly = true}));
    return take(copy.integer("SELECT count(*) FROM t")).value_or(-1);
}

} // namespace

void BackupTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"live"_s) && QDir(m_folder->path()).mkdir(u"backup"_s));
    m_database = open();
    EXPECT_DONE(m_database->execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)"));
    EXPECT_DONE(m_database->run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                                " INSERT INTO t SELECT i, zeroblob(1000) FROM n",
                                rowCount));
}

void BackupTest::backupTo_newFile_isPrivateAndStandsAlone()
{
    const mode_t before = ::umask(0);
    EXPECT_DONE(m_database->backupTo(backup()));
    ::umask(before);
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(backup()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    QCOMPARE(rowsIn(backup()), rowCount);
    QCOMPARE(backupFolder(), QStringList(u"test.db"_s));
}

void BackupTest::backupTo_whileAnotherWrites_isOneMomentAndEnds()
{
    Database writer = open();
    int writes = 0;
    EXPECT_DONE(m_database->backupTo(backup(), [&](int, int) {
        // Two rows at a time: a copy with an odd number of them has seen half a commit.
        const Done done = writer.execute("INSERT INTO t(b) VALUES (zeroblob(3000)), (zeroblob(3000))");
        writes += done ? 1 : 0;
        return done.has_value();
    }));
    QVERIFY(writes > 3);
    QCOMPARE(rowsIn(backup()), rowCount);
    EXPECT_DONE(m_database->backupTo(backup()));
    QCOMPARE(rowsIn(backup()), rowCount + 2 * writes);
}

void BackupTest::backupTo_cancelled_leavesNothing_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("at once") << 1;
    QTest::newRow("later") << 3;
}

void BackupTest::backupTo_cancelled_leavesNothing()
{
    QFETCH(int, calls);
    EXPECT_FAILURE(m_database->backupTo(backup(), [&calls](int, int) { return --calls > 0; }),
                   ErrorCode::Cancelled);
    QCOMPARE(calls, 0);
    QCOMPARE(backupFolder(), QStringList());
    EXPECT_DONE(m_database->backupTo(backup()));
}

void BackupTest::backupTo_reportsProgressUpToTheTotal()
{
    int last = 0;
    int all = 0;
    EXPECT_DONE(m_database->backupTo(backup(), [&](int done, int total) {
        const bool forward = done > last && done <= total;
        last = done;
        all = total;
        return forward;
    }));
    QVERIFY(all > 1000);
    QVERIFY(last > all / 2);
}

void BackupTest::backupTo_leftoversOfAKill_areReplaced()
{
    for (const QString& suffix : {u".part"_s, u".part-wal"_s, u".part-journal"_s}) {
        QFile leftover(backup() + suffix);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.write(QByteArray(100'000, 'x'));
    }
    EXPECT_DONE(m_database->backupTo(backup()));
    QCOMPARE(rowsIn(backup()), rowCount);
    QCOMPARE(backupFolder(), QStringList(u"test.db"_s));
}

void BackupTest::backupTo_itself_isRefused()
{
    EXPECT_FAILURE(m_database->backupTo(path()), ErrorCode::FileUnusable);
    QCOMPARE(rowsIn(path()), rowCount);
}

void BackupTest::backupTo_liveDatabase_isRefused()
{
    Database other = take(Database::open({.path = backup()}));
    EXPECT_DONE(other.execute("CREATE TABLE kept (a)"));
    EXPECT_FAILURE(m_database->backupTo(backup()), ErrorCode::FileUnusable);
    EXPECT_DONE(other.execute("INSERT INTO kept VALUES (1)"));
}

void BackupTest::backupTo_damagedSource_keepsTheOldBackup()
{
    EXPECT_DONE(m_database->backupTo(backup()));
    m_database.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(20 * 4096));
    file.write(QByteArray(64, '\xff'));
    file.close();
    Database damaged = open();
    EXPECT_FAILURE(damaged.backupTo(backup()), ErrorCode::DatabaseCorrupt);
    QCOMPARE(rowsIn(backup()), rowCount);
    QCOMPARE(backupFolder(), QStringList(u"test.db"_s));
}

void BackupTest::backupTo_inTransaction_isLocked()
{
    const auto transaction = take(Transaction::begin(*m_database));
    EXPECT_FAILURE(m_database->backupTo(backup()), ErrorCode::DatabaseLocked);
    QCOMPARE(backupFolder(), QStringList());
}

void BackupTest::backupTo_missingFolder_isUnusable()
{
    EXPECT_FAILURE(m_database->backupTo(m_folder->filePath(u"no/such/folder.db"_s)), ErrorCode::FileUnusable);
}

void BackupTest::backupTo_fromBackup_restoresEverything()
{
    EXPECT_DONE(m_database->backupTo(backup()));
    const QString restored = m_folder->filePath(u"live/restored.db"_s);
    {
        Database copy = take(Database::open({.path = backup(), .readOnly = true}));
        EXPECT_DONE(copy.backupTo(restored));
    }
    Database database = take(Database::open({.path = restored}));
    EXPECT_DONE(database.execute("INSERT INTO t VALUES (0, NULL)"));
    EXPECT_DONE(database.fullCheck());
    QCOMPARE(take(database.integer("SELECT count(*) FROM t")), std::optional(rowCount + 1));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::BackupTest)
#include "BackupTest.moc"
