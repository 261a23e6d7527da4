// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/TillTable.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

using Sequences = std::vector<quint64>;

/// From recorded to sent to central's final word, which is never taken back.
class JournalAnswersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void outbox_givesWaitingInOrderUpToTheBound();
    void waiting_countsAndNamesTheOldest();
    void markSent_survivesReopeningAndStaysInTheOutbox();
    void markSent_answeredOrUnknown_changesNothing();
    void settle_applied_leavesTheOutbox();
    void settle_refused_keepsAnyProblem();
    void settle_held_waitsWithItsProblem();
    void pending_isGivenWhateverItsDay_untilItIsAnswered();
    void settle_finalWord_isNeverTakenBack_data();
    void settle_finalWord_isNeverTakenBack();
    void settle_unknownSequence_changesNothing();
    void beyond_givesUnansweredAndLaterChanges();

private:
    [[nodiscard]] Journal& journal() { return m_desk->journal(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalDesk> m_desk;
    OperationId m_shift;
    std::vector<JournalEntry> m_loads; ///< sequences 2 to 6, of 1.00 € each
};

void JournalAnswersTest::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<JournalDesk>(m_folder->filePath(u"journal.db"_s));
    m_shift = m_desk->openShift();
    m_loads.clear();
    for (quint32 i = 0; i < 5; ++i) {
        m_loads.push_back(m_desk->record(load(m_shift, i, 1'00)));
    }
}

void JournalAnswersTest::outbox_givesWaitingInOrderUpToTheBound()
{
    QCOMPARE(sequences(take(journal().outbox(100))), Sequences({1, 2, 3, 4, 5, 6}));
    QCOMPARE(sequences(take(journal().outbox(2))), Sequences({1, 2}));
    QVERIFY(take(journal().outbox(0)).empty());
    QCOMPARE(sequences(take(journal().outbox(2, 3))), Sequences({4, 5}));
    QVERIFY(take(journal().outbox(2, 6)).empty());
    m_desk->settle(m_loads[0], Standing::Applied, 10);
    m_desk->settle(m_loads[2], Standing::Refused);
    QCOMPARE(sequences(take(journal().outbox(100))), Sequences({1, 3, 5, 6}));
    QCOMPARE(take(journal().outbox(100))[1].jws, m_loads[1].jws);
}

void JournalAnswersTest::waiting_countsAndNamesTheOldest()
{
    QCOMPARE(take(journal().waiting()).count, 6);
    QCOMPARE(take(journal().waiting()).oldest, take(journal().entryAt(1))->at);
    m_desk->settle(take(journal().entryAt(1)).value(), Standing::Applied, 1);
    m_desk->settle(m_loads[1], Standing::Applied, 2);
    QCOMPARE(take(journal().waiting()).count, 4);
    QCOMPARE(take(journal().waiting()).oldest, m_loads[0].at);
    for (const JournalEntry& load : m_loads) {
        m_desk->settle(load, Standing::Applied, 3);
    }
    QCOMPARE(take(journal().waiting()).count, 0);
    QVERIFY(!take(journal().waiting()).oldest.isValid());
}

void JournalAnswersTest::markSent_survivesReopeningAndStaysInTheOutbox()
{
    EXPECT_DONE(journal().markSent(Sequences({2, 3})));
    m_desk->reopen();
    const std::vector<JournalEntry> outbox = take(journal().outbox(3));
    QCOMPARE(outbox[0].standing, Standing::Recorded);
    QCOMPARE(outbox[1].standing, Standing::Sent);
    QCOMPARE(outbox[2].standing, Standing::Sent);
    QCOMPARE(take(journal().waiting()).count, 6);
}

void JournalAnswersTest::markSent_answeredOrUnknown_changesNothing()
{
    m_desk->settle(m_loads[0], Standing::Applied, 10);
    EXPECT_DONE(journal().markSent(Sequences({2, 99})));
    QCOMPARE(m_desk->now(m_loads[0].id).standing, Standing::Applied);
    QVERIFY(!take(journal().entryAt(99)));
}

void JournalAnswersTest::settle_applied_leavesTheOutbox()
{
    m_desk->settle(m_loads[0], Standing::Applied, 10);
    m_desk->reopen();
    const JournalEntry entry = m_desk->now(m_loads[0].id);
    QCOMPARE(entry.standing, Standing::Applied);
    QCOMPARE(entry.change, 10);
    QVERIFY(!entry.problem);
    QCOMPARE(entry.jws, m_loads[0].jws);
}

void JournalAnswersTest::settle_refused_keepsAnyProblem()
{
    Record record;
    std::vector<EntryAnswer> answers;
    for (const ErrorCode code : allErrorCodes) {
        record.entries.push_back(m_desk->sign(load(m_shift, 9, 1'00)));
        answers.push_back({record.entries.back().operation.sequence,
                           Standing::Refused,
                           0,
                           Error{code, u"said \"č\""_s, "ANON-1", u"150.01"_s},
                           {}});
    }
    answers.back().problem = Error{ErrorCode::SecondLoad};
    EXPECT_DONE(journal().record(record));
    EXPECT_DONE(journal().settle(answers));
    m_desk->reopen();
    for (const EntryAnswer& answer : answers) {
        const std::optional<JournalEntry> entry = take(journal().entryAt(answer.sequence));
        QCOMPARE(entry->standing, Standing::Refused);
        QVERIFY2(entry->problem == answer.problem, name(answer.problem->code));
    }
}

void JournalAnswersTest::settle_held_waitsWithItsProblem()
{
    const Error problem{ErrorCode::SequenceGap, {}, {}, u"1"_s};
    const EntryAnswer held{2, Standing::Sent, 0, problem, {}};
    EXPECT_DONE(journal().settle(std::span(&held, 1)));
    QCOMPARE(m_desk->now(m_loads[0].id).standing, Standing::Sent);
    QCOMPARE(m_desk->now(m_loads[0].id).problem, std::optional(problem));
    QCOMPARE(take(journal().waiting()).count, 6);
    m_desk->settle(m_loads[0], Standing::Applied, 10);
    QCOMPARE(m_desk->now(m_loads[0].id).standing, Standing::Applied);
    QVERIFY(!m_desk->now(m_loads[0].id).problem);
}

void JournalAnswersTest::pending_isGivenWhateverItsDay_untilItIsAnswered()
{
    QCOMPARE(take(journal().pending()).count, 0);
    QVERIFY(!take(journal().pending()).oldest.isValid());
    const auto tenDaysLater = BusinessTime::at(m_loads.back().at.utc().addDays(10));
    EXPECT_DONE(journal().record({{m_desk->signAt(tenDaysLater, load(m_shift, 7, 1'00))}, {}, {}}));
    const Error why{ErrorCode::OfflineLimitReached, {}, "OFF-1"};
    for (const quint64 sequence : {quint64(7), quint64(2), quint64(4)}) {
        EXPECT_DONE(journal().settle(std::array{EntryAnswer{sequence, Standing::Pending, 0, why, {}}}));
    }
    m_desk->reopen();
    QCOMPARE(take(journal().pending()).count, 3);
    QCOMPARE(take(journal().pending()).oldest.utc(), m_loads.front().at.utc());
    QCOMPARE(sequences(take(journal().pendingEntries(100))), Sequences({2, 4, 7}));
    QCOMPARE(sequences(take(journal().pendingEntries(2))), Sequences({2, 4}));
    QCOMPARE(take(journal().pendingEntries(1)).front().problem, std::optional(why));
    m_desk->settle(m_loads[0], Standing::Applied, 10);
    m_desk->settle(m_loads[2], Standing::Refused);
    QCOMPARE(take(journal().pending()).count, 1);
    QCOMPARE(take(journal().pending()).oldest.utc(), tenDaysLater.utc());
    QCOMPARE(sequences(take(journal().pendingEntries(100))), Sequences({7}));
}

void JournalAnswersTest::settle_finalWord_isNeverTakenBack_data()
{
    QTest::addColumn<Standing>("first");
    QTest::addColumn<Standing>("then");
    QTest::newRow("applied, again") << Standing::Applied << Standing::Applied;
    QTest::newRow("applied, then refused") << Standing::Applied << Standing::Refused;
    QTest::newRow("applied, then held") << Standing::Applied << Standing::Sent;
    QTest::newRow("refused, again") << Standing::Refused << Standing::Refused;
    QTest::newRow("refused, then applied") << Standing::Refused << Standing::Applied;
    QTest::newRow("refused, then held") << Standing::Refused << Standing::Sent;
}

void JournalAnswersTest::settle_finalWord_isNeverTakenBack()
{
    QFETCH(const Standing, first);
    QFETCH(const Standing, then);
    m_desk->settle(m_loads[0], first, 10);
    const JournalEntry before = m_desk->now(m_loads[0].id);
    const std::vector<Entry> cash = take(journal().till().totals(m_shift));
    m_desk->settle(m_loads[0], then, 11);
    const JournalEntry after = m_desk->now(m_loads[0].id);
    QCOMPARE(after.standing, first);
    QCOMPARE(after.change, before.change);
    QCOMPARE(after.problem, before.problem);
    QCOMPARE(take(journal().till().totals(m_shift)), cash);
}

void JournalAnswersTest::settle_unknownSequence_changesNothing()
{
    const EntryAnswer settlements[] = {{99, Standing::Applied, 10, {}, {}},
                                       {2, Standing::Applied, 11, {}, {}}};
    EXPECT_DONE(journal().settle(settlements));
    QVERIFY(!take(journal().entryAt(99)));
    QCOMPARE(m_desk->now(m_loads[0].id).change, 11);
}

void JournalAnswersTest::beyond_givesUnansweredAndLaterChanges()
{
    QCOMPARE(sequences(take(journal().beyond(1000))), Sequences({1, 2, 3, 4, 5, 6}));
    m_desk->settle(take(journal().entryAt(1)).value(), Standing::Applied, 10);
    m_desk->settle(m_loads[0], Standing::Applied, 12);
    m_desk->settle(m_loads[1], Standing::Refused);
    m_desk->settle(m_loads[2], Standing::Applied, 11);
    EXPECT_DONE(journal().markSent(Sequences({5})));
    QCOMPARE(sequences(take(journal().beyond(0))), Sequences({1, 2, 4, 5, 6}));
    QCOMPARE(sequences(take(journal().beyond(10))), Sequences({2, 4, 5, 6}));
    QCOMPARE(sequences(take(journal().beyond(11))), Sequences({2, 5, 6}));
    QCOMPARE(sequences(take(journal().beyond(12))), Sequences({5, 6}));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalAnswersTest)
#include "JournalAnswersTest.moc"
