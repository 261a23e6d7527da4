// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/journal/DraftTable.h"
#include "core/journal/KeySlotTable.h"
#include "core/journal/NoteTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "core/wire/OperationCodec.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"
#include "tests/support/Tamper.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Somebody altered the file. verify() names the entry, or the file does not even open.
class JournalTamperTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void verify_soundJournal_findsNothing();
    void verify_asked_tellsHowFarItIs();
    void verify_stopped_isCancelled();
    void verify_otherKey_namesEveryEntryUpToTheBound();
    void verify_byteOfAnyJwsFlipped_namesTheEntry();
    void outbox_byteOfAJwsFlipped_endsBeforeTheEntry();
    void verify_columnChanged_namesTheEntry_data();
    void verify_columnChanged_namesTheEntry();
    void verify_signedAnewByTheDesk_namesItByItsBooks_andTheNext();
    void verify_ofAnotherDesk_namesTheEntry();
    void anyByteFlipped_neverAltersAJwsUnnoticed();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"copy.db"_s); }
    [[nodiscard]] QString desksPath() const { return m_folder->filePath(u"journal.db"_s); }
    void write(const QByteArray& bytes) const;
    [[nodiscard]] QByteArray flipped(qsizetype offset, int bit) const;
    [[nodiscard]] std::vector<quint64> faults() const;
    [[nodiscard]] QList<qsizetype> offsetsOfJws(const JournalEntry& entry) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalDesk> m_desk;
    QByteArray m_sound;
    std::vector<JournalEntry> m_entries;
};

namespace
{

using Sequences = std::vector<quint64>;

/// Everything that reads; only that it comes back counts.
void readAll(Journal& journal)
{
    (void)journal.outbox(1000);
    (void)journal.waiting();
    (void)journal.beyond(3);
    (void)journal.between(QDateTime(QDate(2000, 1, 1), QTime()), QDateTime(QDate(2100, 1, 1), QTime()));
    (void)journal.touching(card(7));
    (void)journal.till().unresolved();
    (void)journal.receipts().nextNumber();
    (void)journal.receipts().find(1);
    if (const auto shift = journal.till().openShift(); shift && *shift) {
        (void)journal.till().totals((*shift)->id);
    }
    (void)journal.drafts().of(clerk(u"ana"_s));
    (void)journal.keySlots().of(clerk(u"ana"_s));
    (void)journal.keySlots().attempts(clerk(u"ana"_s));
    (void)journal.notes().value("last-contact");
    (void)journal.fullCheck();
}

} // namespace

void JournalTamperTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<JournalDesk>(desksPath());
    const OperationId shift = m_desk->openShift();
    StockIntake box{take(BoxId::parse(u"B1"_s)), {}, {}, {}};
    for (quint32 i = 0; i < 400; ++i) {
        box.found.push_back(card(i)); // beyond one page
    }
    m_desk->record(box);
    const QDateTime now(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC);
    EXPECT_DONE(m_desk->journal().drafts().save({"top-up", clerk(u"ana"_s), now, QByteArray(300, 's')}));
    EXPECT_DONE(m_desk->journal().keySlots().save({clerk(u"ana"_s), QByteArray(80, 'k'), 1, now}));
    EXPECT_DONE(m_desk->journal().keySlots().saveAttempts(clerk(u"ana"_s), {2, now}));
    for (quint32 i = 0; i < 12; ++i) {
        const Record record{
            {m_desk->sign(handover(shift, i), i + 1), m_desk->sign(load(shift, i, 50'00), i + 1)},
            NewReceipt{i + 1, QByteArray(200, 'r')},
            {}};
        EXPECT_DONE(m_desk->journal().record(record));
    }
    const JournalEntry refused = take(m_desk->journal().entryAt(4)).value();
    m_desk->settle(take(m_desk->journal().entryAt(3)).value(), Standing::Applied, 5);
    m_desk->settle(refused, Standing::Refused);
    m_desk->record(Refund{shift, refused.id, Money::fromCents(50'00)});
    m_desk->record(Escalation{refused.id, u"in vain"_s});
    EXPECT_DONE(m_desk->journal().forEach([this](const JournalEntry& entry) {
        m_entries.push_back(entry);
        return true;
    }));
    QCOMPARE(m_entries.size(), size_t(28));
    m_desk->close();
    QFile file(desksPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
}

void JournalTamperTest::init()
{
    write(m_sound);
}

void JournalTamperTest::write(const QByteArray& bytes) const
{
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray JournalTamperTest::flipped(qsizetype offset, int bit) const
{
    QByteArray bytes = m_sound;
    bytes[offset] = char(bytes[offset] ^ (1 << bit));
    return bytes;
}

Sequences JournalTamperTest::faults() const
{
    Journal journal = take(Journal::openReadOnly(path()));
    Sequences sequences;
    for (const Journal::Fault& fault : take(journal.verify(m_desk->key().publicKey()))) {
        sequences.push_back(fault.sequence);
    }
    return sequences;
}

// Where some bytes of a JWS lie in the file, in all of its parts. One that does not fit into a page lies in
// several pieces; its header is not looked for, as all have the same.
QList<qsizetype> JournalTamperTest::offsetsOfJws(const JournalEntry& entry) const
{
    const qsizetype size = entry.jws.size();
    const qsizetype signature = m_sound.indexOf(entry.jws.last(40));
    const qsizetype begin = signature + 40 - size;
    if (m_sound.sliced(std::max<qsizetype>(begin, 0), size) == entry.jws) {
        return {begin,
                begin + 1,
                begin + 30,
                begin + size / 4,
                begin + size / 2,
                begin + size - 88,
                begin + size - 40,
                begin + size - 1};
    }
    return {m_sound.indexOf(entry.jws.sliced(size / 4, 40)), m_sound.indexOf(entry.jws.sliced(size / 2, 40)),
            signature, signature + 39};
}

void JournalTamperTest::verify_soundJournal_findsNothing()
{
    QCOMPARE(faults(), Sequences());
}

void JournalTamperTest::verify_asked_tellsHowFarItIs()
{
    Journal journal = take(Journal::openReadOnly(path()));
    std::vector<std::pair<qint64, qint64>> told;
    (void)take(journal.verify(m_desk->key().publicKey(), [&told](qint64 done, qint64 total) {
        told.emplace_back(done, total);
        return true;
    }));
    QCOMPARE(told.size(), m_entries.size());
    QCOMPARE(told.front(), std::pair(qint64(1), qint64(m_entries.size())));
    QCOMPARE(told.back(), std::pair(qint64(m_entries.size()), qint64(m_entries.size())));
}

void JournalTamperTest::verify_stopped_isCancelled()
{
    Journal journal = take(Journal::openReadOnly(path()));
    EXPECT_FAILURE(journal.verify(m_desk->key().publicKey(), [](qint64 done, qint64) { return done < 3; }),
                   ErrorCode::Cancelled);
}

void JournalTamperTest::verify_otherKey_namesEveryEntryUpToTheBound()
{
    const DeviceKey other = take(DeviceKey::generate());
    Journal journal = take(Journal::openReadOnly(path()));
    QCOMPARE(take(journal.verify(other.publicKey())).size(), m_entries.size());

    const QTemporaryDir folder;
    JournalDesk desk(folder.filePath(u"long.db"_s));
    Record record;
    for (quint32 i = 0; i < 120; ++i) {
        record.entries.push_back(desk.sign(StockSpoil{card(i), StockSpoil::Reason::Damaged, {}}));
    }
    EXPECT_DONE(desk.journal().record(record));
    QCOMPARE(take(desk.journal().verify(other.publicKey())).size(), size_t(100));
}

void JournalTamperTest::verify_byteOfAnyJwsFlipped_namesTheEntry()
{
    int flips = 0;
    for (const JournalEntry& entry : m_entries) {
        const QList<qsizetype> offsets = offsetsOfJws(entry);
        for (const qsizetype offset : offsets) {
            QVERIFY(offset > 0);
            write(flipped(offset, int(++flips % 8)));
            QCOMPARE(faults(), Sequences({entry.sequence}));
        }
    }
    QVERIFY(flips >= 200);
}

void JournalTamperTest::outbox_byteOfAJwsFlipped_endsBeforeTheEntry()
{
    write(flipped(offsetsOfJws(m_entries[9]).front(), 0));
    Journal journal = take(Journal::open(path()));
    QCOMPARE(sequences(take(journal.outbox(100))), Sequences({1, 2, 5, 6, 7, 8, 9}));
    const auto rest = journal.outbox(100, 9);
    EXPECT_FAILURE(rest, ErrorCode::DatabaseCorrupt);
    QCOMPARE(rest.error().subject, u"10"_s);
    EXPECT_FAILURE(journal.beyond(0), ErrorCode::DatabaseCorrupt);
    EXPECT_FAILURE(journal.entryAt(10), ErrorCode::DatabaseCorrupt);
}

void JournalTamperTest::verify_columnChanged_namesTheEntry_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Sequences>("named");
    const auto row = [](const char* tag, const char* sql, Sequences named) {
        QTest::newRow(tag) << QString::fromLatin1(sql) << std::move(named);
    };
    row("id", "UPDATE operation SET id = zeroblob(16) WHERE sequence = 7", {7});
    row("type", "UPDATE operation SET type = 'refund' WHERE sequence = 7", {7});
    row("time", "UPDATE operation SET at_ms = at_ms + 1 WHERE sequence = 7", {7});
    row("clerk", "UPDATE operation SET clerk = 'anb' WHERE sequence = 7", {7});
    row("reference", "UPDATE operation SET refers_to = zeroblob(16) WHERE sequence = 27", {27});
    row("reference lost", "UPDATE operation SET refers_to = NULL WHERE sequence = 28", {28});
    row("reference invented", "UPDATE operation SET refers_to = zeroblob(16) WHERE sequence = 7", {7});
    row("hash", "UPDATE operation SET hash = zeroblob(32) WHERE sequence = 7", {7});
    row("signed bytes of another",
        "UPDATE operation SET (jws, hash) = (SELECT jws, hash FROM operation WHERE sequence = 8)"
        " WHERE sequence = 7",
        {7, 8});
    row("signed bytes empty", "UPDATE operation SET jws = zeroblob(0) WHERE sequence = 7", {7});
    row("first missing", "DELETE FROM operation WHERE sequence = 1", {2, 1});
    row("one missing", "DELETE FROM operation WHERE sequence = 7", {8, 7});
    row("two exchanged",
        "UPDATE operation SET sequence = 1000 WHERE sequence = 7;"
        "UPDATE operation SET sequence = 7 WHERE sequence = 8;"
        "UPDATE operation SET sequence = 8 WHERE sequence = 1000",
        {7, 8, 9});
    row("not waiting any more", "DELETE FROM waiting WHERE sequence = 7", {7});
    row("answered and waiting", "INSERT INTO answer VALUES (7, 'applied', 9, NULL)", {7});
    row("answer lost", "DELETE FROM answer WHERE sequence = 3", {3});
    row("cash", "UPDATE entry SET cents = cents + 1 WHERE sequence = 7 AND part = 0", {7});
    row("one side of the cash", "DELETE FROM entry WHERE sequence = 7 AND part = 0", {7});
    row("both sides of the cash", "UPDATE entry SET cents = 2 * cents WHERE sequence = 7", {7});
    row("cash of a refused one", "UPDATE entry SET cents = 2 * cents WHERE sequence = 4", {4});
    row("cash lost", "DELETE FROM entry WHERE sequence = 7", {7});
    row("cash invented",
        "INSERT INTO entry SELECT 2, part, shift, account, cents FROM entry WHERE sequence = 7", {2});
    row("account", "UPDATE entry SET account = 'movements' WHERE sequence = 7 AND account = 'charges'", {7});
    row("shift", "UPDATE entry SET shift = zeroblob(16) WHERE sequence = 7", {7});
    row("refused, said to be applied", "UPDATE answer SET standing = 'applied' WHERE sequence = 4", {4});
    row("applied, said to be refused", "UPDATE answer SET standing = 'refused' WHERE sequence = 3", {3});
    row("card", "UPDATE operation_card SET card = 999 WHERE sequence = 7", {7});
    row("card lost", "DELETE FROM operation_card WHERE sequence = 7", {7});
    row("card invented", "INSERT INTO operation_card VALUES (999, 7)", {7});
    row("receipt of another", "UPDATE operation SET receipt = 1 WHERE sequence = 7", {7});
    row("receipt taken away", "UPDATE operation SET receipt = NULL WHERE sequence = 7", {7});
    row("receipt given", "UPDATE operation SET receipt = 12 WHERE sequence = 27", {27});
    row("receipt lost", "DELETE FROM receipt WHERE number = 3", {7, 8});
}

void JournalTamperTest::verify_columnChanged_namesTheEntry()
{
    QFETCH(const QString, sql);
    QFETCH(const Sequences, named);
    tamper(path(), sql.toUtf8());
    QCOMPARE(faults(), named);
}

void JournalTamperTest::verify_signedAnewByTheDesk_namesItByItsBooks_andTheNext()
{
    Operation operation = take(wire::decodeOperation(take(parseJws(m_entries[6].jws)).payload));
    std::get<Handover>(operation.body).charge = {};
    const QByteArray jws = take(signJws(wire::encode(operation), m_desk->key(), "AP-2"));
    tamper(path(), "UPDATE operation SET jws = x'" + jws.toHex() + "', hash = x'" + sha256(jws).toHex() +
                       "' WHERE sequence = 7");
    QCOMPARE(faults(), Sequences({7, 8}));
}

void JournalTamperTest::verify_ofAnotherDesk_namesTheEntry()
{
    const QTemporaryDir folder;
    JournalDesk desk(folder.filePath(u"two.db"_s));
    desk.openShift();
    NewEntry other = desk.sign(StockSpoil{card(7), StockSpoil::Reason::Damaged, {}});
    other.operation.desk = take(DeskId::parse(u"AP-3"_s));
    other.jws = take(signJws(wire::encode(other.operation), desk.key(), "AP-3"));
    EXPECT_DONE(desk.journal().record({{other}, {}, {}}));
    const std::vector<Journal::Fault> faults = take(desk.journal().verify(desk.key().publicKey()));
    QCOMPARE(faults.size(), size_t(1));
    QCOMPARE(faults[0].sequence, quint64(2));
}

void JournalTamperTest::anyByteFlipped_neverAltersAJwsUnnoticed()
{
    QRandomGenerator random(20261121);
    int refused = 0;
    for (int flip = 0; flip < 200; ++flip) {
        write(flipped(random.bounded(m_sound.size()), random.bounded(8)));
        if (Result<Journal> journal = Journal::open(path()); journal) {
            readAll(*journal);
        } else {
            ++refused;
        }
        Result<Journal> journal = Journal::openReadOnly(path());
        if (!journal) {
            continue;
        }
        std::vector<QByteArray> found;
        const Done walked = journal->forEach([&found](const JournalEntry& entry) {
            found.push_back(entry.jws);
            return true;
        });
        if (!walked) {
            ++refused; // an error is no silence, though a second reading may succeed
            continue;
        }
        const bool isAsRecorded = std::ranges::equal(found, m_entries, {}, {}, &JournalEntry::jws);
        const auto faults = journal->verify(m_desk->key().publicKey());
        QVERIFY2(isAsRecorded || !faults || !faults->empty(), qPrintable(u"flip %1"_s.arg(flip)));
    }
    qInfo("of 200 flips, %d already kept the file from opening or being read", refused);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalTamperTest)
#include "JournalTamperTest.moc"
