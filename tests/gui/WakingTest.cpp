// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/IdleWatch.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/DeskInWindow.h"
#include "tests/gui/Stage.h"
#include "ui/text/DateText.h"
#include "ui/text/TimeText.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The machine has slept: what was promised for a time is asked for again or said to be over, and it is
/// another day.
class WakingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_clerk = std::make_unique<DeskInWindow>();
        QVERIFY(m_clerk->signIn());
        QVERIFY(m_clerk->desk.openShift());
        m_clerk->desk.office.call([this](Office&) {
            m_clerk->desk.central->reserver = [this](const wire::ReservationRequest&) {
                const QDateTime until = m_clerk->desk.clock.now().addSecs(900);
                return Result<wire::ReservationGrant>(wire::ReservationGrant{{}, BusinessTime::at(until)});
            };
        });
        connectWith(m_clerk->desk, &applied);
    }

    void cleanup() { m_clerk.reset(); }

    void reservation_isRenewed_onWaking()
    {
        takeCash();
        const BusinessTime before = flow().reservedUntil();
        sleep(4min); // it does not lock
        QTRY_VERIFY_WITH_TIMEOUT(flow().reservedUntil() != before, noticed);
        QVERIFY(m_clerk->shows(reservedUntil()));
    }

    void reservation_isRenewed_whenSomebodyUnlocks()
    {
        takeCash();
        const BusinessTime before = flow().reservedUntil();
        sleep(20min);
        QTRY_COMPARE_WITH_TIMEOUT(signIn().step(), SignInFlow::Step::Locked, noticed);
        unlock();
        QTRY_VERIFY(flow().reservedUntil() != before);
        QVERIFY(!flow().isReservationOver());
        QTRY_VERIFY(m_clerk->shows(reservedUntil()));
        QCOMPARE(flow().step(), TopUpFlow::Step::Cash);
    }

    void reservation_isSaidToBeOver_whileCentralCannotBeAsked()
    {
        takeCash();
        const QString until = timeText(flow().reservedUntil().local().time());
        m_clerk->desk.office.call([this](Office&) { m_clerk->desk.central->isOnline = false; });
        sleep(20min);
        QTRY_COMPARE_WITH_TIMEOUT(signIn().step(), SignInFlow::Step::Locked, noticed);
        unlock();
        QTRY_VERIFY(m_clerk->shows(u"the amount was reserved until %1"_s.arg(until)));
        QVERIFY(!m_clerk->shows(u"is reserved until"_s));
    }

    void today_turnsOver()
    {
        const QDate before = m_clerk->desk.flows.desk.status().today;
        QCOMPARE(m_clerk->desk.flows.desk.today().size(), 1U);
        sleep(24h);
        QTRY_COMPARE_WITH_TIMEOUT(m_clerk->desk.flows.desk.status().today, before.addDays(1), noticed);
        QTRY_COMPARE(m_clerk->desk.flows.desk.today().size(), 0U);
        unlock();
        QTRY_VERIFY(m_clerk->shows(u"The shift of %1 is still open."_s.arg(dateText(before))));
    }

private:
    static constexpr int noticed = 30'000; // the watch looks every few seconds

    /// The timers stand still meanwhile.
    void sleep(std::chrono::milliseconds time) { m_clerk->desk.clock.advance(time); }

    void takeCash()
    {
        flow().recognise(EnrolledDesk::namedCard(0).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Amount);
        flow().setAmount(Money::fromCents(20'00));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Cash);
        m_clerk->show(u"top-up"_s);
        QVERIFY(m_clerk->shows(reservedUntil()));
    }

    void unlock()
    {
        QTRY_COMPARE_WITH_TIMEOUT(signIn().step(), SignInFlow::Step::Locked, noticed);
        signIn().signIn(u"ana"_s, EnrolledDesk::password());
        QTRY_COMPARE(signIn().step(), SignInFlow::Step::SignedIn);
    }

    [[nodiscard]] QString reservedUntil()
    {
        return u"is reserved until %1"_s.arg(timeText(flow().reservedUntil().local().time()));
    }
    [[nodiscard]] TopUpFlow& flow() { return m_clerk->desk.flows.topUp; }
    [[nodiscard]] SignInFlow& signIn() { return m_clerk->desk.flows.signIn; }

    std::unique_ptr<DeskInWindow> m_clerk;
};

QTEST_MAIN(WakingTest)
#include "WakingTest.moc"
