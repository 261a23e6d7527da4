// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/DoctorQueue.h"
#include "core/office/Views.h"
#include "tests/support/Decisions.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include <algorithm>

using namespace cekr;
using namespace cekr::deskctl;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the doctor calls a fault of a journal, as time goes by.
class DoctorQueueTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    DoctorQueueTest() : ProxiedDesk(u"Q"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(2);
        EXPECT_DONE(m_desk->sync());
    }

    void cleanup() { m_desk.reset(); }

    void nothingWaits_neverAFault()
    {
        expectFaults({}, 0h);
        expectFaults({}, 24h * 365);
    }

    void waiting_isAFaultAfterADay()
    {
        m_proxy->refuse();
        moveCash();
        expectFaults({}, 23h);
        expectFaults({u"queue"_s}, 25h);
    }

    void notTaken_isAFaultAtOnce()
    {
        settleNewest({ErrorCode::ChainBroken});
        expectFaults({u"queue"_s}, 0h);
        QVERIFY(m_findings.front().detail.contains(u"ChainBroken"_s));
    }

    void pending_isSaid_andNoFaultOfTheDesk()
    {
        m_central.command({u"clerk"_s, u"disable"_s, u"ana"_s});
        moveCash();
        (void)m_desk->sync();
        expectFaults({}, 24h * 30);
        const auto said = std::ranges::find(m_findings, u"pending"_s, &Finding::what);
        QVERIFY(said != m_findings.end());
        QVERIFY2(said->detail.startsWith(u"1 undecided at central, the oldest since "_s),
                 qPrintable(said->detail));
        QCOMPARE(decideAll(m_central, m_desk->id().text(), u"apply"_s).size(), 1);
        m_central.command({u"clerk"_s, u"set-password"_s, u"ana"_s, u"--password-stdin"_s},
                          "ana-pult-demo\n");
    }

    void held_isNoFaultYet()
    {
        settleNewest({ErrorCode::SequenceGap});
        expectFaults({}, 1h);
    }

    void refused_isAFaultAfterAWeek()
    {
        m_central.command({u"clerk"_s, u"disable"_s, u"ana"_s});
        moveCash();
        (void)m_desk->sync();
        QCOMPARE(decideAll(m_central, m_desk->id().text(), u"refuse"_s).size(), 1);
        EXPECT_DONE(m_desk->sync());
        m_central.command({u"clerk"_s, u"set-password"_s, u"ana"_s, u"--password-stdin"_s},
                          "ana-pult-demo\n");
        QCOMPARE(take(m_desk->part<Views>().attention()).size(), 1U);
        expectFaults({}, 24h * 6);
        expectFaults({u"attention"_s}, 24h * 8);
    }

    void backup_isAFaultWhenADaysWorkIsNotInIt()
    {
        const QDateTime last = m_desk->recorded().front().operation.at.utc();
        for (const auto& [backup, isFault] :
             {std::pair(last.addDays(-2), true), std::pair(last.addSecs(-60), false),
              std::pair(QDateTime(), true)}) {
            QCOMPARE(faultsAt(last.addDays(300), backup).contains(u"backup"_s), isFault);
        }
    }

private:
    QStringList faultsAt(const QDateTime& now, const QDateTime& backup)
    {
        m_findings.clear();
        Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
        examineQueue(journal, backup, now, m_findings);
        QStringList faults;
        for (const Finding& one : m_findings) {
            faults += one.isWell ? QStringList() : QStringList(one.what);
        }
        return faults;
    }

    void expectFaults(const QStringList& expected, std::chrono::hours later)
    {
        const QDateTime now = m_desk->clock().now();
        QCOMPARE(faultsAt(now.addSecs(std::chrono::seconds(later).count()), now), expected);
    }

    void moveCash()
    {
        take(m_desk->record(
            {CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(5), u"x"_s}}));
    }

    /// One operation that waits with that problem.
    void settleNewest(const Error& problem)
    {
        m_proxy->refuse();
        moveCash();
        m_desk->close();
        Journal journal = take(Journal::open(m_desk->folder().journal()));
        EXPECT_DONE(journal.markSent(std::array{journal.head().sequence}));
        EXPECT_DONE(
            journal.settle(std::array{EntryAnswer{journal.head().sequence, Standing::Sent, 0, problem, {}}}));
    }

    Findings m_findings;
};

QTEST_GUILESS_MAIN(DoctorQueueTest)
#include "DoctorQueueTest.moc"
