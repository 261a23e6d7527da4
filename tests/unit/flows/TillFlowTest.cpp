// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/DraftFields.h"
#include "core/office/DeskFolder.h"
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"
#include "core/office/Till.h"
#include "core/office/Views.h"
#include "tests/gui/AtTheCounter.h"

#include <QDir>
#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int longest = 60'000; ///< ms that an exchange with central may take on a busy machine

Money euros(int whole, int cents = 0)
{
    return Money::fromCents(whole * 100 + cents);
}

/// Central agrees, but not to closings.
wire::Outcome closingRefused(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<ShiftClose>(operation.body)) {
        return applied(jws);
    }
    return {operation.id, wire::Outcome::Kind::Refused, 0,
            Error{ErrorCode::ExpectedDiffers, {}, "TILL-4", {}}};
}

} // namespace

/// A shift from its float to its Z report, on a real journal.
class TillFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        refresh();
    }
    void cleanup() { m_fixture.reset(); }

    void openTill_showsFloatAndKinds()
    {
        QVERIFY(handOver(*m_fixture, 0, euros(20)));
        moveCash(CashMovement::Direction::In, euros(5), u"change"_s);
        refresh();
        const TillReport& report = till().till()->report;
        QCOMPARE(report.openingFloat, euros(100));
        QCOMPARE(report.of(TillKind::Charges), (Tally{1, euros(2)}));
        QCOMPARE(report.of(TillKind::Loads), (Tally{1, euros(20)}));
        QCOMPARE(report.of(TillKind::PaidIn), (Tally{1, euros(5)}));
        QCOMPARE(report.expected, euros(127));
        QCOMPARE(report.waiting.count, 4);
        QCOMPARE(till().till()->clerkName, u"Ana Novak"_s);
        QCOMPARE(till().till()->nextNumber, 1);
    }

    void safeAndBank_giveNumberedSlips_othersNone()
    {
        QCOMPARE(moveCash(CashMovement::Direction::ToSafe, euros(30)), 1);
        QCOMPARE(moveCash(CashMovement::Direction::ToBank, euros(20)), 2);
        QCOMPARE(moveCash(CashMovement::Direction::Out, euros(1), u"stamps"_s), 0);
        const auto slip = m_fixture->office.call([](Papers& papers) { return papers.receipt(2); });
        EXPECT_DONE(slip);
        QCOMPARE(std::get<CashMovement>(slip->operations.front().operation.body).amount, euros(20));
    }

    void count_asExpected_closesWithoutAReason()
    {
        count(euros(50), 2);
        QCOMPARE(till().step(), TillFlow::Step::Difference);
        QVERIFY(till().difference().isZero());
        QVERIFY(!till().needsReason(ana()));
        QSignalSpy closed(&till(), &TillFlow::closed);
        till().confirm({});
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed[0][0].toLongLong(), 1);
        QTRY_COMPARE(till().closings().size(), 1U);
        QVERIFY(!till().till());
        QCOMPARE(*till().lastCounted(), euros(100));
        QVERIFY(!m_fixture->office.call([](Views& views) { return views.status(); })->shift);
    }

    void difference_needsAReason_andStands()
    {
        count(euros(50), 1);
        QCOMPARE(till().difference(), -euros(50));
        till().confirm(u"  "_s);
        QTRY_VERIFY(till().refusal());
        QCOMPARE(till().refusal()->code, ErrorCode::ReasonMissing);
        QCOMPARE(till().step(), TillFlow::Step::Difference);
        till().confirm(u"gone"_s);
        QTRY_COMPARE(till().closings().size(), 1U);
        const TillReportView z = take(report(1));
        QCOMPARE(z.report.closing->difference(), -euros(50));
        QCOMPARE(z.report.closing->reason, u"gone"_s);
        QCOMPARE(z.report.expected, euros(100));
        QCOMPARE(z.closedBy, u"Ana Novak"_s);
    }

    void secondLook_keepsTheCount()
    {
        count(euros(20), 4);
        till().countAgain();
        QCOMPARE(till().pieces(euros(20)), 4);
        till().setPieces(euros(20), 5);
        till().finishCount();
        QTRY_COMPARE(till().step(), TillFlow::Step::Difference);
        QVERIFY(till().difference().isZero());
    }

    void cashTakenAfterTheCount_isCountedAgain()
    {
        count(euros(50), 2);
        m_fixture->flows.anonymous.setShift(till().till()->report.shift);
        QVERIFY(handOver(*m_fixture, 0));
        till().confirm({});
        QTRY_VERIFY(till().refusal());
        QCOMPARE(till().refusal()->code, ErrorCode::ExpectedDiffers);
        QCOMPARE(till().step(), TillFlow::Step::Count);
        till().setPieces(euros(2), 1);
        till().finishCount();
        QTRY_VERIFY(till().difference().isZero() && till().step() == TillFlow::Step::Difference);
    }

    void confirmedTwice_closesOnce()
    {
        count(euros(50), 2);
        till().confirm({});
        till().confirm({});
        QTRY_COMPARE(till().closings().size(), 1U);
        QCOMPARE(m_fixture->recorded().size(), 2U);
    }

    void emptyShift_closes_andTheNextOneIsNumberedOn()
    {
        for (int number = 1; number <= 3; ++number) {
            count(euros(50), 2);
            till().confirm({});
            QTRY_COMPARE(till().closings().size(), size_t(number));
            QCOMPARE(till().closings().front().number, number);
            QVERIFY(m_fixture->openShift());
            refresh();
        }
        EXPECT_FAILURE(report(4), ErrorCode::NotFound);
        EXPECT_FAILURE(report(0), ErrorCode::NotFound);
    }

    void shiftOfAnother_isClosedBySupervisorOnly_withAReason()
    {
        QVERIFY(signInAs(u"dare"_s));
        till().restart();
        refresh();
        count(euros(50), 2);
        QVERIFY(till().needsReason(dare()));
        till().confirm({});
        QTRY_VERIFY(till().refusal());
        QCOMPARE(till().refusal()->code, ErrorCode::ReasonMissing);
        till().confirm(u"went home"_s);
        QTRY_COMPARE(till().closings().size(), 1U);
        const TillReportView z = take(report(1));
        QCOMPARE(z.clerkName, u"Ana Novak"_s);
        QCOMPARE(z.report.closing->clerk, dare());
    }

    void halfDoneCount_isADraftOfThisClerkAndShift()
    {
        till().beginCount();
        till().setPieces(euros(20), 3);
        till().setPieces(euros(0, 1), 7);
        QVERIFY(signInAs(u"dare"_s));
        till().restart();
        refresh();
        QVERIFY(!till().isBegun());
        QVERIFY(signInAs(u"ana"_s));
        till().restart();
        refresh();
        QTRY_VERIFY(till().isBegun());
        till().beginCount();
        QCOMPARE(till().counted(), euros(60, 7));
        till().clearCount();
        refresh();
        QVERIFY(!till().isBegun());
        QVERIFY(m_fixture->office.call([](Drafts& drafts) { return drafts.all(); })->empty());
    }

    void impossiblePieces_changeNothing()
    {
        till().beginCount();
        till().setPieces(euros(5), -1);
        till().setPieces(euros(5), mostPieces + 1);
        QCOMPARE(till().counted(), Money());
        till().setPieces(euros(5), mostPieces);
        QCOMPARE(till().counted(), euros(500'000));
    }

    void draft_thatCannotBeRead_isNone()
    {
        for (const char* bytes :
             {"", "{}", "{\"shift\":\"x\",\"pieces\":{}}", "{\"shift\":1,\"pieces\":[]}"}) {
            QVERIFY2(!fromJsonBytes<TillDraft>(bytes), bytes);
        }
        const TillDraft draft{till().till()->report.shift, {{euros(5), 2}}};
        QCOMPARE(fromJsonBytes<TillDraft>(toJsonBytes(draft))->counted, draft.counted);
    }

    void lateRefusal_staysInItsShift_andChangesNoSumOfItsZ()
    {
        QVERIFY(handOver(*m_fixture, 0, euros(20)));
        count(euros(50), 2);
        till().setPieces(euros(2), 1);
        till().countAgain();
        till().setPieces(euros(20), 1);
        till().setPieces(euros(2), 1);
        till().finishCount();
        QTRY_COMPARE(till().step(), TillFlow::Step::Difference);
        till().confirm({});
        QTRY_COMPARE(till().closings().size(), 1U);
        const TillReport before = take(report(1)).report;
        QVERIFY(m_fixture->openShift());
        connectWith(*m_fixture, loadsRefused);
        QTRY_COMPARE_WITH_TIMEOUT(take(report(1)).report.refused, (Tally{1, euros(20)}), longest);
        const TillReport after = take(report(1)).report;
        QCOMPARE(after.kinds, before.kinds);
        QCOMPARE(after.expected, before.expected);
        QCOMPARE(after.unresolved, (Tally{1, euros(20)}));
        QCOMPARE(after.closing->difference(), Money());
        refresh();
        QCOMPARE(till().till()->report.refused, Tally());
        QCOMPARE(till().till()->report.expected, euros(100));
    }

    void refusedClosing_closedNothing_andItsNumberIsUsed()
    {
        count(euros(50), 2);
        till().confirm({});
        QTRY_COMPARE(till().closings().size(), 1U);
        connectWith(*m_fixture, closingRefused);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->office.call([](Views& views) { return views.status(); })->shift,
                                 longest);
        refresh();
        QCOMPARE(till().till()->report.expected, euros(100));
        QCOMPARE(till().till()->nextNumber, 2);
        QVERIFY(!till().lastCounted());
        QCOMPARE(take(report(1)).report.closing->standing, Standing::Refused);
        count(euros(50), 2);
        till().confirm({});
        QTRY_COMPARE(till().closings().size(), 2U);
        QCOMPARE(take(report(2)).report.expected, euros(100));
    }

    void copies_areCounted()
    {
        count(euros(50), 2);
        till().confirm({});
        QTRY_COMPARE(till().closings().size(), 1U);
        QCOMPARE(take(report(1)).copy, 0);
        QCOMPARE(take(copy(1)).copy, 1);
        QCOMPARE(take(copy(1)).copy, 2);
        QCOMPARE(take(report(1)).copy, 0);
    }

    void closing_isBackedUp()
    {
        QTRY_COMPARE(backups(), 1);
        m_fixture->clock.advance(std::chrono::hours(1));
        count(euros(50), 2);
        till().confirm({});
        QTRY_COMPARE(backups(), 2);
    }

private:
    TillFlow& till() { return m_fixture->flows.till; }
    static ClerkId ana() { return *ClerkId::parse(u"ana"); }
    static ClerkId dare() { return *ClerkId::parse(u"dare"); }

    void refresh()
    {
        QSignalSpy changed(&till(), &TillFlow::changed);
        till().refresh();
        QVERIFY(changed.wait());
        QTRY_VERIFY(till().till());
    }
    /// Counts so many of one value, and is done.
    void count(Money value, int pieces)
    {
        till().beginCount();
        till().setPieces(value, pieces);
        till().finishCount();
        QTRY_COMPARE(till().step(), TillFlow::Step::Difference);
    }
    /// The number of the slip.
    qint64 moveCash(CashMovement::Direction direction, Money amount, const QString& reason = {})
    {
        QSignalSpy recorded(&till(), &TillFlow::recorded);
        till().moveCash(till().till()->report.shift, direction, amount, reason);
        return recorded.wait() ? recorded[0][0].toLongLong() : -1;
    }
    Result<TillReportView> report(qint64 number)
    {
        return m_fixture->office.call([number](Till& till) { return till.closed(number); });
    }
    Result<TillReportView> copy(qint64 number)
    {
        return m_fixture->office.call([number](Till& till) { return till.closedCopy(number); });
    }
    [[nodiscard]] int backups() const
    {
        return int(QDir(DeskFolder(m_fixture->desk.folder()).backups()).entryList({u"*.db"_s}).size());
    }
    bool signInAs(const QString& clerk)
    {
        m_fixture->flows.signIn.signOut();
        m_fixture->flows.signIn.signIn(clerk, EnrolledDesk::password());
        return QTest::qWaitFor(
            [this] { return m_fixture->flows.signIn.step() == SignInFlow::Step::SignedIn; });
    }

    std::unique_ptr<DeskFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TillFlowTest)
#include "TillFlowTest.moc"
