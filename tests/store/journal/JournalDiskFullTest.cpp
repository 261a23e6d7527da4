// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/DraftTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "tests/store/FaultyVfs.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The disk fills up or breaks anywhere within a record: all of it is there, or nothing and the error says
/// so.
class JournalDiskFullTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_diskFull_isReported();
    void record_diskFullAnywhere_isAllOrNothing();
    void record_diskFull_worksOnceThereIsRoom();
    void settle_diskFullAnywhere_isAllOrNothing();
    void record_flushFails_isReported_data();
    void record_flushFails_isReported();

private:
    [[nodiscard]] Record sale(JournalDesk& desk) const;
    void startAnew();
    [[nodiscard]] std::unique_ptr<JournalDesk> copyOfDesk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeviceKey> m_key;
    OperationId m_shift;
    QByteArray m_before;
};

namespace
{

// A prime, so that the disk fills up at ever other places of the log's frames.
constexpr qint64 stride = 509;

} // namespace

void JournalDiskFullTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = std::make_unique<DeviceKey>(take(DeviceKey::generate()));
    {
        JournalDesk desk(m_folder->filePath(u"before.db"_s), take(DeviceKey::fromPem(m_key->toPem().view())));
        m_shift = desk.openShift();
        const QDateTime now(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC);
        EXPECT_DONE(desk.journal().drafts().save({"anonymous", clerk(u"ana"_s), now, QByteArray(500, 's')}));
        for (quint32 i = 0; i < 20; ++i) {
            desk.record(load(m_shift, i, 1'00));
        }
    }
    QFile file(m_folder->filePath(u"before.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_before = file.readAll();
}

/// Two operations, a receipt, the end of a draft.
Record JournalDiskFullTest::sale(JournalDesk& desk) const
{
    return {{desk.sign(handover(m_shift, 7), 1), desk.sign(load(m_shift, 7, 50'00), 1)},
            NewReceipt{1, QByteArray(3000, 'r')},
            "anonymous"};
}

void JournalDiskFullTest::startAnew()
{
    const QString path = m_folder->filePath(u"journal.db"_s);
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_before), m_before.size());
}

std::unique_ptr<JournalDesk> JournalDiskFullTest::copyOfDesk() const
{
    return std::make_unique<JournalDesk>(m_folder->filePath(u"journal.db"_s),
                                         take(DeviceKey::fromPem(m_key->toPem().view())));
}

void JournalDiskFullTest::open_diskFull_isReported()
{
    FaultyVfs disk;
    disk.fillAfter(5000);
    EXPECT_FAILURE(Journal::open(m_folder->filePath(u"fresh.db"_s)), ErrorCode::DiskFull);
    disk.freeSpace();
    QCOMPARE(take(Journal::open(m_folder->filePath(u"fresh.db"_s))).head().sequence, quint64(0));
}

void JournalDiskFullTest::record_diskFullAnywhere_isAllOrNothing()
{
    FaultyVfs disk;
    int refused = 0;
    bool fits = false;
    for (qint64 room = 0; !fits; room += stride) {
        startAnew();
        {
            const std::unique_ptr<JournalDesk> desk = copyOfDesk();
            const Record record = sale(*desk);
            disk.fillAfter(room);
            const Done done = desk->journal().record(record);
            disk.freeSpace();
            fits = done.has_value();
            refused += fits ? 0 : 1;
            QVERIFY(fits || done.error().code == ErrorCode::DiskFull);
            QCOMPARE(desk->journal().head().sequence, quint64(fits ? 23 : 21));
        }
        const std::unique_ptr<JournalDesk> later = copyOfDesk();
        Journal& journal = later->journal();
        EXPECT_DONE(journal.fullCheck());
        QVERIFY(take(journal.verify(m_key->publicKey())).empty());
        QCOMPARE(journal.head().sequence, quint64(fits ? 23 : 21));
        QCOMPARE(take(journal.receipts().nextNumber()), fits ? 2 : 1);
        QCOMPARE(take(journal.drafts().of(clerk(u"ana"_s))).size(), size_t(fits ? 0 : 1));
        QCOMPARE(take(journal.till().openShift())->drawer, Money::fromCents(fits ? 172'00 : 120'00));
        QCOMPARE(take(journal.waiting()).count, fits ? 23 : 21);
    }
    QVERIFY(refused > 50);
}

void JournalDiskFullTest::record_diskFull_worksOnceThereIsRoom()
{
    FaultyVfs disk;
    startAnew();
    const std::unique_ptr<JournalDesk> desk = copyOfDesk();
    const Record record = sale(*desk);
    disk.fillAfter(9000);
    EXPECT_FAILURE(desk->journal().record(record), ErrorCode::DiskFull);
    EXPECT_FAILURE(desk->journal().record(record), ErrorCode::DiskFull);
    disk.freeSpace();
    EXPECT_DONE(desk->journal().record(record));
    QVERIFY(take(desk->journal().verify(m_key->publicKey())).empty());
}

void JournalDiskFullTest::settle_diskFullAnywhere_isAllOrNothing()
{
    FaultyVfs disk;
    std::vector<EntryAnswer> answers;
    for (quint64 sequence = 2; sequence <= 21; ++sequence) {
        answers.push_back({sequence, Standing::Refused, 0, Error{ErrorCode::SecondLoad},
                           correctionOf(load(m_shift, 0, 1'00))});
    }
    bool fits = false;
    for (qint64 room = 0; !fits; room += stride) {
        startAnew();
        const std::unique_ptr<JournalDesk> desk = copyOfDesk();
        disk.fillAfter(room);
        const Done done = desk->journal().settle(answers);
        disk.freeSpace();
        fits = done.has_value();
        QVERIFY(fits || done.error().code == ErrorCode::DiskFull);
        desk->reopen();
        QCOMPARE(take(desk->journal().waiting()).count, fits ? 1 : 21);
        QCOMPARE(take(desk->journal().till().unresolved()).size(), size_t(fits ? 20 : 0));
        QVERIFY(take(desk->journal().verify(m_key->publicKey())).empty());
    }
}

void JournalDiskFullTest::record_flushFails_isReported_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full") << ENOSPC << ErrorCode::DiskFull;
    QTest::newRow("broken") << EIO << ErrorCode::DatabaseFailed;
}

void JournalDiskFullTest::record_flushFails_isReported()
{
    QFETCH(const int, systemError);
    QFETCH(const ErrorCode, code);
    FaultyVfs disk;
    startAnew();
    const std::unique_ptr<JournalDesk> desk = copyOfDesk();
    const Record record = sale(*desk);
    disk.failFlush(systemError);
    EXPECT_FAILURE(desk->journal().record(record), code);
    disk.failFlush(0);
    // The same record again: whatever became of the first attempt, it is there once.
    EXPECT_DONE(desk->journal().record(record));
    desk->reopen();
    QCOMPARE(desk->journal().head().sequence, quint64(23));
    QVERIFY(take(desk->journal().verify(m_key->publicKey())).empty());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalDiskFullTest)
#include "JournalDiskFullTest.moc"
