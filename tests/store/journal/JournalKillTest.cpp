// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"
#include "core/journal/DraftTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "core/wire/OperationCodec.h"
#include "tests/store/Child.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A desk that dies at any moment: what it showed as recorded is there, once, and its receipts have no gaps.
class JournalKillTest final : public QObject
{
    Q_OBJECT

private slots:
    void record_killedAtRandomMoments_losesNothingShown();
    void closing_killedAtRandomMoments_isWholeOrNotAtAll();
};

namespace
{

constexpr int kills = 40;

DeviceKey readKey(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no key");
    }
    return take(DeviceKey::fromPem(file.readAll()));
}

DeviceKey writeKey(const QString& path)
{
    DeviceKey key = take(DeviceKey::generate());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no place for a key");
    }
    file.write(key.toPem().view().toByteArray());
    return key;
}

/// The child's role: like a busy desk, records for ever and shows each operation when its record is done;
/// central's answers come in between.
int recordForEver(const QString& path, const QString& keyPath)
{
    JournalDesk desk(path, readKey(keyPath));
    Journal& journal = desk.journal();
    const auto shift = take(journal.till().openShift());
    const OperationId shiftId = shift ? shift->id : desk.openShift();
    for (;;) {
        const quint32 number = quint32(journal.head().sequence);
        const qint64 receipt = take(journal.receipts().nextNumber());
        const Record record{
            {desk.sign(handover(shiftId, number), receipt), desk.sign(load(shiftId, number, 1'00), receipt)},
            NewReceipt{receipt, QByteArray(300, 'r')},
            "anonymous"};
        if (!journal.record(record)) {
            return 1;
        }
        for (const NewEntry& entry : record.entries) {
            std::printf("%s\n", qPrintable(entry.operation.id.text()));
        }
        std::fflush(stdout);
        const std::vector<JournalEntry> oldest = take(journal.outbox(1));
        desk.settle(oldest.front(), number % 5 == 0 ? Standing::Refused : Standing::Applied, number);
    }
}

void show(const QByteArray& line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// The child's role: opens a shift, takes cash, counts it (a draft), closes the shift, and so on. Shows every
/// step when it is on the disk.
int closeForEver(const QString& path, const QString& keyPath)
{
    JournalDesk desk(path, readKey(keyPath));
    Journal& journal = desk.journal();
    for (;;) {
        if (!take(journal.till().openShift())) {
            desk.openShift();
            show("opened");
        }
        const ShiftFacts shift = *take(journal.till().openShift());
        desk.record(load(shift.id, quint32(journal.head().sequence), 1'00));
        show("loaded");
        if (!journal.drafts().save({"till", clerk(u"ana"_s), QDateTime::currentDateTimeUtc(), "count"})) {
            return 1;
        }
        show("counted");
        const Money drawer = take(journal.till().openShift())->drawer;
        const ShiftClose close{shift.id,
                               take(journal.till().closingCount()) + 1,
                               {{Money::fromCents(1'00), int(drawer.cents() / 100)}},
                               drawer,
                               {}};
        if (!journal.record({{desk.sign(close)}, {}, "till"})) {
            return 1;
        }
        show("closed " + QByteArray::number(close.number));
    }
}

/// The ids that a child showed until it was killed somewhere after `count` of them.
QByteArrayList shownBeforeKill(const QString& role, const QString& path, const QString& keyPath, int count)
{
    Child child({role, path, keyPath});
    QByteArrayList shown;
    for (int i = 0; i < count; ++i) {
        shown += child.readLine();
    }
    child.kill();
    for (QByteArray line = child.readLine(); !line.isEmpty(); line = child.readLine()) {
        shown += line;
    }
    return shown;
}

} // namespace

void JournalKillTest::record_killedAtRandomMoments_losesNothingShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const QString keyPath = folder.filePath(u"desk.key"_s);
    const DeviceKey key = writeKey(keyPath);

    QRandomGenerator random(20261121);
    QByteArrayList shown;
    for (int kill = 0; kill < kills; ++kill) {
        const QByteArrayList more =
            shownBeforeKill(u"record-for-ever"_s, path, keyPath, random.bounded(1, 40));
        QVERIFY(!more.front().isEmpty());
        shown += more;
        Journal journal = take(Journal::open(path));
        EXPECT_DONE(journal.fullCheck());
        QVERIFY(take(journal.verify(key.publicKey())).empty());
        QByteArrayList found;
        EXPECT_DONE(journal.forEach([&found](const JournalEntry& entry) {
            found += entry.id.text().toLatin1();
            return true;
        }));
        const QSet<QByteArray> once(found.begin(), found.end());
        QCOMPARE(once.size(), found.size());
        QVERIFY(once.contains(QSet<QByteArray>(shown.begin(), shown.end())));
        // A shift and two operations a receipt, none of them halved.
        const qint64 receipts = take(journal.receipts().nextNumber()) - 1;
        QCOMPARE(found.size(), 1 + 2 * receipts);
        for (qint64 number = 1; number <= receipts; ++number) {
            const auto receipt = take(journal.receipts().find(number));
            QVERIFY(receipt);
            QCOMPARE(receipt->operation.text().toLatin1(), found[2 * number - 1]);
        }
        // The drawer holds all of it, refused or not.
        QCOMPARE(take(journal.till().openShift())->drawer, Money::fromCents(100'00 + receipts * 3'00));
    }
    qInfo("%d kills, %lld operations shown", kills, qlonglong(shown.size()));
}

void JournalKillTest::closing_killedAtRandomMoments_isWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const QString keyPath = folder.filePath(u"desk.key"_s);
    const DeviceKey key = writeKey(keyPath);

    QRandomGenerator random(20261122);
    for (int kill = 0; kill < kills; ++kill) {
        const QByteArrayList shown =
            shownBeforeKill(u"close-for-ever"_s, path, keyPath, random.bounded(1, 12));
        QVERIFY(!shown.front().isEmpty());
        Journal journal = take(Journal::open(path));
        EXPECT_DONE(journal.fullCheck());
        QVERIFY(take(journal.verify(key.publicKey())).empty());
        const qint64 count = take(journal.till().closingCount());
        for (const QByteArray& line : shown) {
            QVERIFY(!line.startsWith("closed") || line.mid(7).toLongLong() <= count);
        }
        // Numbered without gaps, and nothing is left in a drawer that was closed.
        qint64 number = count;
        for (const JournalEntry& entry : take(journal.till().closings(int(count) + 1))) {
            const Operation close = take(wire::decodeOperation(take(parseJws(entry.jws)).payload));
            QCOMPARE(std::get<ShiftClose>(close.body).number, number--);
            const std::vector<Entry> totals = take(journal.till().totals(shiftOf(close.body)));
            const auto drawer = std::ranges::find(totals, Account::Drawer, &Entry::account);
            QVERIFY(drawer != totals.end() && drawer->amount.isZero());
        }
        QCOMPARE(number, 0);
        // Either the shift is open and its count may wait as a draft, or both are gone.
        QVERIFY(take(journal.till().openShift()) || take(journal.drafts().of(clerk(u"ana"_s))).empty());
    }
}

} // namespace cekr::test

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (argc == 4 && arguments.at(1) == u"record-for-ever") {
        return cekr::test::recordForEver(arguments.at(2), arguments.at(3));
    }
    if (argc == 4 && arguments.at(1) == u"close-for-ever") {
        return cekr::test::closeForEver(arguments.at(2), arguments.at(3));
    }
    cekr::test::JournalKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "JournalKillTest.moc"
