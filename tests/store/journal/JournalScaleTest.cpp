// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A journal of some years: asking for the few that matter does not walk through all that is done with.
class JournalScaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void query_among100000Answered_costsOnlyItsResult_data();
    void query_among100000Answered_costsOnlyItsResult();

private:
    QTemporaryDir m_folder;
    std::optional<Journal> m_journal;
    qint64 m_wholeWalk = 0; ///< nanoseconds for reading everything
};

namespace
{

constexpr int portions = 100;
constexpr int inPortion = 1000;

/// The quickest of several runs, in nanoseconds.
template <typename Query>
qint64 timeOf(Query query)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        query();
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

// Many loads, not really signed: only their number counts here.
class Crowd final
{
public:
    explicit Crowd(Journal& journal) : m_journal(journal) {}

    Record portion(int count)
    {
        Record record;
        for (int i = 0; i < count; ++i) {
            record.entries.push_back(next());
        }
        return record;
    }

private:
    NewEntry next()
    {
        NewEntry entry;
        const quint64 sequence = ++m_sequence;
        OperationBody body =
            sequence == 1 ? OperationBody(ShiftOpen{}) : load(m_shift, quint32(sequence), 1'00);
        entry.entries = entriesOf(body);
        entry.operation.id =
            OperationId::fromUuid(QUuid(uint(sequence), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        entry.operation.sequence = sequence;
        entry.operation.previous = m_hash;
        entry.operation.at =
            BusinessTime::at(QDateTime::fromSecsSinceEpoch(1'795'000'000 + qint64(sequence)));
        entry.operation.clerk = clerk(u"ana"_s);
        entry.operation.body = std::move(body);
        entry.jws = QByteArray::number(sequence).rightJustified(700, '.');
        m_hash = sha256(entry.jws);
        m_shift = sequence == 1 ? entry.operation.id : m_shift;
        return entry;
    }

    Journal& m_journal;
    quint64 m_sequence = m_journal.head().sequence;
    QByteArray m_hash = m_journal.head().hash;
    OperationId m_shift;
};

} // namespace

void JournalScaleTest::initTestCase()
{
    m_journal = take(Journal::open(m_folder.filePath(u"journal.db"_s)));
    Crowd crowd(*m_journal);
    for (int i = 0; i < portions; ++i) {
        const Record record = crowd.portion(inPortion);
        EXPECT_DONE(m_journal->record(record));
        std::vector<EntryAnswer> answers;
        for (const NewEntry& entry : record.entries) {
            const quint64 sequence = entry.operation.sequence;
            answers.push_back({sequence, Standing::Applied, qint64(sequence), {}, {}});
        }
        EXPECT_DONE(m_journal->settle(answers));
    }
    EXPECT_DONE(m_journal->record(crowd.portion(3)));
    QCOMPARE(sequences(take(m_journal->outbox(500))), std::vector<quint64>({100'001, 100'002, 100'003}));
    m_wholeWalk =
        timeOf([this] { EXPECT_DONE(m_journal->forEach([](const JournalEntry&) { return true; })); });
}

void JournalScaleTest::query_among100000Answered_costsOnlyItsResult_data()
{
    QTest::addColumn<std::function<void(Journal&)>>("query");
    const auto row = [](const char* tag, std::function<void(Journal&)> query) {
        QTest::newRow(tag) << std::move(query);
    };
    row("outbox", [](Journal& journal) { (void)take(journal.outbox(500)); });
    row("waiting", [](Journal& journal) { (void)take(journal.waiting()); });
    row("beyond", [](Journal& journal) { QCOMPARE(take(journal.beyond(99'990)).size(), size_t(13)); });
    row("open refusals", [](Journal& journal) { (void)take(journal.till().unresolved()); });
    row("entry", [](Journal& journal) { (void)take(journal.entry(take(journal.entryAt(50'000))->id)); });
    row("of a card", [](Journal& journal) { (void)take(journal.touching(card(50'000))); });
    row("of the last hour", [](Journal& journal) {
        const QDateTime last = journal.head().at.utc();
        QCOMPARE(take(journal.between(last.addSecs(-3600), last, 50)).size(), size_t(50));
    });
    row("next receipt", [](Journal& journal) { (void)take(journal.receipts().nextNumber()); });
}

void JournalScaleTest::query_among100000Answered_costsOnlyItsResult()
{
    QFETCH(const std::function<void(Journal&)>, query);
    const qint64 time = timeOf([&] { query(*m_journal); });
    qInfo("%.3f ms; reading all takes %.0f ms", double(time) / 1e6, double(m_wholeWalk) / 1e6);
    QVERIFY(time * 50 < m_wholeWalk);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalScaleTest)
#include "JournalScaleTest.moc"
