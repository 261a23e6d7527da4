// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Files that are not what they should be.
class DamageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void quickCheck_soundFile_isDone();
    void quickCheck_anyPageInUseDamaged_saysSo();
    void quickCheck_fileCutShort_saysSo_data();
    void quickCheck_fileCutShort_saysSo();
    void fullCheck_indexDiffersFromTable_saysSo();
    void fullCheck_rowPointsAtNothing_saysSo();
    void open_notADatabase_isCorruptAndUntouched_data();
    void open_notADatabase_isCorruptAndUntouched();
    void open_damagedLog_readsUpToTheLastWholeCommit();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.db"_s); }
    void write(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound;
    // Free pages, but for the one that lists them.
    qint64 m_emptyPages = 0;
};

namespace
{

constexpr qsizetype pageSize = 4096;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Done fill(Database& database)
{
    // Interior pages, leaves, an index, overflow pages and free pages.
    return database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c BLOB);"
                            "CREATE INDEX by_b ON t(b);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
                            " INSERT INTO t SELECT i, printf('card %09d', i), zeroblob(i % 50 * 200) FROM n;"
                            "DELETE FROM t WHERE a BETWEEN 200 AND 250");
}

// Opening may find the damage already; if not, the check has to.
Done openAndCheck(const QString& path)
{
    Result<Database> database = Database::open({.path = path});
    return database ? database->quickCheck() : Done(failure(database.error()));
}

} // namespace

void DamageTest::initTestCase()
{
    init();
    {
        Database database = take(Database::open({.path = path()}));
        EXPECT_DONE(fill(database));
        m_emptyPages = take(database.integer("PRAGMA freelist_count")).value_or(0) - 1;
        QVERIFY(m_emptyPages > 0);
    }
    m_sound = contentOf(path());
    QVERIFY(m_sound.size() > 100 * pageSize);
}

void DamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DamageTest::write(const QByteArray& bytes) const
{
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void DamageTest::quickCheck_soundFile_isDone()
{
    write(m_sound);
    EXPECT_DONE(openAndCheck(path()));
    Database database = take(Database::open({.path = path()}));
    EXPECT_DONE(database.fullCheck());
}

void DamageTest::quickCheck_anyPageInUseDamaged_saysSo()
{
    qsizetype harmless = 0;
    for (qsizetype page = 0; page < m_sound.size() / pageSize; ++page) {
        QByteArray damaged = m_sound;
        // The first page begins with the file's header; its own header follows.
        const qsizetype at = page * pageSize + (page == 0 ? 100 : 0);
        for (qsizetype i = at; i < at + 4; ++i) {
            damaged[i] = char(~damaged[i]);
        }
        write(damaged);
        const Done done = openAndCheck(path());
        QVERIFY(done || done.error().code == ErrorCode::DatabaseCorrupt);
        harmless += done ? 1 : 0;
    }
    QCOMPARE(harmless, m_emptyPages);
}

void DamageTest::quickCheck_fileCutShort_saysSo_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one page missing") << m_sound.size() - pageSize;
    QTest::newRow("half") << m_sound.size() / 2;
    QTest::newRow("one page left") << pageSize;
}

void DamageTest::quickCheck_fileCutShort_saysSo()
{
    QFETCH(const qsizetype, size);
    write(m_sound.first(size));
    EXPECT_FAILURE(openAndCheck(path()), ErrorCode::DatabaseCorrupt);
}

void DamageTest::fullCheck_indexDiffersFromTable_saysSo()
{
    // One letter of a text in the index alone; the structure stays sound.
    const qsizetype inIndex = m_sound.lastIndexOf("card 000000456");
    const qsizetype inTable = m_sound.indexOf("card 000000456");
    QVERIFY(inIndex > 0 && inTable > 0 && inIndex != inTable);
    QByteArray damaged = m_sound;
    damaged[inIndex] = 'b';
    write(damaged);
    Database database = take(Database::open({.path = path()}));
    EXPECT_FAILURE(database.fullCheck(), ErrorCode::DatabaseCorrupt);
}

void DamageTest::fullCheck_rowPointsAtNothing_saysSo()
{
    Database database = take(Database::open({.path = path()}));
    EXPECT_DONE(database.execute("CREATE TABLE p (a INTEGER PRIMARY KEY);"
                                 "CREATE TABLE c (p INTEGER REFERENCES p(a));"
                                 "PRAGMA foreign_keys = OFF;"
                                 "INSERT INTO c VALUES (5)"));
    EXPECT_DONE(database.quickCheck());
    EXPECT_FAILURE(database.fullCheck(), ErrorCode::DatabaseCorrupt);
}

void DamageTest::open_notADatabase_isCorruptAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("five bytes") << QByteArray("hello");
    QTest::newRow("text") << QByteArray("MOK ID;PAN;month;box\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(3 * pageSize, '\0');
    QTest::newRow("another format's name") << QByteArray("SQLite format 4").leftJustified(2 * pageSize, '\0');
    QTest::newRow("header without a body") << m_sound.first(100);
}

void DamageTest::open_notADatabase_isCorruptAndUntouched()
{
    QFETCH(const QByteArray, content);
    write(content);
    EXPECT_FAILURE(openAndCheck(path()), ErrorCode::DatabaseCorrupt);
    QCOMPARE(contentOf(path()), content);
}

void DamageTest::open_damagedLog_readsUpToTheLastWholeCommit()
{
    QByteArray log;
    qsizetype firstCommit = 0;
    {
        Database database = take(Database::open({.path = path()}));
        EXPECT_DONE(database.execute("CREATE TABLE t (a)"));
        EXPECT_DONE(database.checkpoint());
        EXPECT_DONE(database.execute("INSERT INTO t VALUES (1)"));
        firstCommit = contentOf(path() + u"-wal"_s).size();
        EXPECT_DONE(database.execute("INSERT INTO t VALUES (2)"));
        log = contentOf(path() + u"-wal"_s);
        QVERIFY(QFile::copy(path(), path() + u".copy"_s));
    }
    QVERIFY(log.size() > firstCommit);
    log[log.size() - 1] = char(~log[log.size() - 1]);
    QFile::remove(path());
    QVERIFY(QFile::rename(path() + u".copy"_s, path()));
    QFile file(path() + u"-wal"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(log), log.size());
    file.close();
    Database database = take(Database::open({.path = path()}));
    QCOMPARE(take(database.integer("SELECT max(a) FROM t")), std::optional(qint64(1)));
    EXPECT_DONE(database.fullCheck());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::DamageTest)
#include "DamageTest.moc"
