// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/replica/ReplicaCards.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A replica that is of no use is begun anew by itself; one that is sound, or not a replica, is left alone.
class ReplicaRebuildTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void open_useless_beginsAnew_data();
    void open_useless_beginsAnew();
    void open_otherDesk_beginsAnew();
    void open_otherKindOfFile_isRefusedUntouched();
    void open_folderInItsPlace_isRefused();
    void open_emptyFile_isNew();
    void anyByteFlipped_opensSomehow();
    void files_areReadableByTheirOwnerOnly();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"replica.db"_s); }
    [[nodiscard]] QByteArray content(const QString& path) const;
    void write(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const DeskId m_desk = deskNamed(u"AP-2"_s);
};

void ReplicaRebuildTest::initTestCase()
{
    // It tells of every new beginning.
    QLoggingCategory::setFilterRules(u"cekr.store=false"_s);
}

void ReplicaRebuildTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Replica replica = take(Replica::open(path(), m_desk));
    std::vector<CardFacts> cards;
    for (quint32 i = 0; i < 2000; ++i) {
        cards.push_back(cardOf(i, allCardStates[i % 11], m_desk));
    }
    EXPECT_DONE(putAll(replica, 41, cards));
}

QByteArray ReplicaRebuildTest::content(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ReplicaRebuildTest::write(const QByteArray& bytes) const
{
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ReplicaRebuildTest::open_useless_beginsAnew_data()
{
    QTest::addColumn<std::function<void(QByteArray&)>>("spoil");
    const auto row = [](const char* tag, std::function<void(QByteArray&)> spoil) {
        QTest::newRow(tag) << std::move(spoil);
    };
    row("garbage", [](QByteArray& bytes) { bytes.fill('\x55'); });
    row("a word", [](QByteArray& bytes) { bytes = "hello"; });
    row("cut short", [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); });
    row("a page damaged", [](QByteArray& bytes) { bytes.replace(3 * 4096, 4096, QByteArray(4096, '\x55')); });
    row("another schema", [](QByteArray& bytes) { bytes[63] = char(bytes[63] + 1); }); // user_version
}

void ReplicaRebuildTest::open_useless_beginsAnew()
{
    QFETCH(const std::function<void(QByteArray&)>, spoil);
    QByteArray bytes = content(path());
    spoil(bytes);
    write(bytes);
    {
        Replica replica = take(Replica::open(path(), m_desk));
        QVERIFY(replica.wasRebuilt());
        QCOMPARE(replica.cursor(), 0);
        QVERIFY(take(replica.cardNumbers()).empty());
        EXPECT_DONE(putAll(replica, 7, std::vector{cardOf(1, CardState::InStock, m_desk)}));
    }
    const Replica replica = take(Replica::open(path(), m_desk));
    QVERIFY(!replica.wasRebuilt());
    QCOMPARE(replica.cursor(), 7);
}

void ReplicaRebuildTest::open_otherDesk_beginsAnew()
{
    {
        Replica replica = take(Replica::open(path(), deskNamed(u"AP-3"_s)));
        QVERIFY(replica.wasRebuilt());
        QCOMPARE(replica.cursor(), 0);
        QVERIFY(take(replica.cardNumbers()).empty());
    }
    QVERIFY(take(Replica::open(path(), m_desk)).wasRebuilt());
}

void ReplicaRebuildTest::open_otherKindOfFile_isRefusedUntouched()
{
    const QString other = m_folder->filePath(u"journal.db"_s);
    {
        Database database = take(Database::open({.path = other}));
        EXPECT_DONE(database.execute("CREATE TABLE t (a); PRAGMA application_id = 1"));
    }
    const QByteArray before = content(other);
    EXPECT_FAILURE(Replica::open(other, m_desk), ErrorCode::FileUnusable);
    QCOMPARE(content(other), before);
}

void ReplicaRebuildTest::open_folderInItsPlace_isRefused()
{
    EXPECT_FAILURE(Replica::open(m_folder->path(), m_desk), ErrorCode::FileUnusable);
    EXPECT_FAILURE(Replica::open(m_folder->filePath(u"no/replica.db"_s), m_desk), ErrorCode::FileUnusable);
    QVERIFY(QFile::exists(path()));
}

void ReplicaRebuildTest::open_emptyFile_isNew()
{
    write({});
    const Replica replica = take(Replica::open(path(), m_desk));
    QVERIFY(!replica.wasRebuilt());
    QCOMPARE(replica.cursor(), 0);
}

void ReplicaRebuildTest::anyByteFlipped_opensSomehow()
{
    const QByteArray sound = content(path());
    QRandomGenerator random(20261121);
    int rebuilt = 0;
    for (int flip = 0; flip < 200; ++flip) {
        QByteArray bytes = sound;
        const int offset = random.bounded(int(bytes.size()));
        bytes[offset] = char(bytes[offset] ^ (1 << random.bounded(8)));
        write(bytes);
        Result<Replica> replica = Replica::open(path(), m_desk);
        // The four bytes that say what kind of file it is may say that it is none of ours.
        QVERIFY(replica || (offset >= 68 && offset < 72));
        if (!replica) {
            continue;
        }
        rebuilt += replica->wasRebuilt() ? 1 : 0;
        for (const CardState state : allCardStates) {
            (void)replica->cardsAt(m_desk, state);
        }
        (void)replica->countsAt(m_desk);
        (void)replica->cardNumbers();
    }
    qInfo("of 200 flips, %d made it begin anew", rebuilt);
}

void ReplicaRebuildTest::files_areReadableByTheirOwnerOnly()
{
    Replica replica = take(Replica::open(path(), m_desk));
    EXPECT_DONE(putAll(replica, 42, std::vector{cardOf(1, CardState::InStock, m_desk)}));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo& file : files) {
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QVERIFY2(file.permissions() == owner, qPrintable(file.fileName()));
    }
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ReplicaRebuildTest)
#include "ReplicaRebuildTest.moc"
