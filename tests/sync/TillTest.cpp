// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Till.h"
#include "core/office/Counter.h"
#include "core/office/Views.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include "core/office/OperationIds.h"

#include <QJsonObject>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

Money euros(int whole, int cents = 0)
{
    return Money::fromCents(whole * 100 + cents);
}

} // namespace

/// A till that is closed at the desk and judged at central: both know the same, to the cent.
class TillTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    TillTest() : ProxiedDesk(u"T"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(3);
        EXPECT_DONE(m_desk->sync());
    }

    void cleanup() { m_desk.reset(); }

    void closedOffline_centralAgreesToTheCent()
    {
        m_proxy->refuse();
        sell(m_cards[0], euros(20));
        take(m_desk->record({CashMovement{m_desk->shift(), CashMovement::Direction::ToSafe, euros(50), {}}},
                            euros(50)));
        const Money expected = take(m_desk->part<Till>().open())->report.expected;
        close(-euros(0, 50), u"coins"_s);
        const TillReport offline = z(1);
        QCOMPARE(offline.confirmed.count, 1); // the opening; the rest waits
        QCOMPARE(offline.waiting.count, 4);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        const TillReport online = z(1);
        QCOMPARE(online.waiting, Tally());
        QCOMPARE(online.confirmed.count, 5);
        QCOMPARE(online.kinds, offline.kinds);
        QCOMPARE(online.expected, expected);
        QCOMPARE(online.closing->standing, Standing::Applied);
        const QJsonObject central = m_desk->totalsAtCentral();
        QCOMPARE(withoutZeros(central), withoutZeros(m_desk->totalsInJournal()));
        QCOMPARE(central.value("counted"_L1).toInteger(), (expected - euros(0, 50)).cents());
        QCOMPARE(central.value("difference"_L1).toInteger(), 50);
        QCOMPARE(central.value("drawer"_L1).toInteger(), 0);
    }

    /// An auditor learns of every copy, also of those that were made without a connection.
    void copyOfAReceipt_isRecordedBeforeItIsMade_andListedAtCentral()
    {
        sell(m_cards[0], euros(20));
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        const size_t before = size_t(m_desk->journaled().size());
        QCOMPARE(take(m_desk->part<Counter>().copyReceipt(1)).copy, 1);
        QCOMPARE(take(m_desk->part<Counter>().copyReceipt(1)).copy, 2);
        QCOMPARE(size_t(m_desk->journaled().size()), before + 2);
        QCOMPARE(m_desk->recorded().front().operation.body, OperationBody(Reprint{1, 2}));
        const Result<ReceiptView> unknown = m_desk->part<Counter>().copyReceipt(99);
        EXPECT_FAILURE(unknown, ErrorCode::NotFound);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        const QByteArray listed = m_central.command({u"exceptions"_s});
        QVERIFY2(listed.contains(R"("kind":"reprint")") && listed.contains(m_desk->id().text().toLatin1()),
                 listed);
        close();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(withoutZeros(m_desk->totalsAtCentral()), withoutZeros(m_desk->totalsInJournal()));
    }

    void lateRefusal_staysInItsOwnShift()
    {
        take(m_desk->record({m_desk->handover({m_cards[0]})}, euros(100)));
        EXPECT_DONE(m_desk->sync());
        loadElsewhere(m_cards[0]);
        m_proxy->refuse();
        take(m_desk->record({m_desk->load(m_cards[0], euros(30))}, euros(30)));
        close();
        const TillReport before = z(1);
        m_desk->openShift();
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        const TillReport after = z(1);
        QCOMPARE(after.refused, (Tally{1, euros(30)}));
        QCOMPARE(after.unresolved, (Tally{1, euros(30)}));
        QCOMPARE(after.expected, before.expected);
        QCOMPARE(after.kinds, before.kinds);
        QCOMPARE(after.closing->standing, Standing::Applied); // the cash was there, refused or not
        QCOMPARE(take(m_desk->part<Till>().open())->report.refused, Tally());
        QCOMPARE(take(m_desk->part<Views>().status()).shift->drawer, euros(100));
        QCOMPARE(withoutZeros(m_desk->totalsAtCentral()), withoutZeros(m_desk->totalsInJournal()));
        // Paid back out of the drawer of the shift that is open now.
        const AttentionView item = take(m_desk->part<Views>().attention()).front();
        take(m_desk->record({Refund{m_desk->shift(), item.refused.operation.id, item.cash}}, Money()));
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(z(1).unresolved, Tally());
        QCOMPARE(take(m_desk->part<Till>().open())->report.of(TillKind::Refunds), (Tally{1, -euros(30)}));
        QCOMPARE(withoutZeros(m_desk->totalsAtCentral()), withoutZeros(m_desk->totalsInJournal()));
    }

    void severalShiftsADay_areNumberedOn_andAgree()
    {
        for (int number = 1; number <= 3; ++number) {
            sell(m_cards[size_t(number - 1)], euros(10 * number));
            close();
            QCOMPARE(take(m_desk->part<Till>().closings(9)).front().number, number);
            m_desk->openShift();
        }
        EXPECT_DONE(m_desk->sync());
        for (const TillClosing& closing : take(m_desk->part<Till>().closings(9))) {
            QCOMPARE(closing.standing, Standing::Applied);
        }
        QCOMPARE(withoutZeros(m_desk->totalsAtCentral()), withoutZeros(m_desk->totalsInJournal()));
    }

    void closedTwiceWithTheSameId_changesNothing()
    {
        const TillReportView till = *take(m_desk->part<Till>().open());
        const Counter::Order order{
            {{newOperationId(m_desk->clock()), closing(till, Money(), {})}}, std::nullopt, {}};
        const Recorded first = take(m_desk->part<Counter>().record(order));
        const Recorded second = take(m_desk->part<Counter>().record(order));
        QCOMPARE(second.ids, first.ids);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Till>().closings(9)).size(), 1U);
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    }

private:
    void sell(MokId card, Money load)
    {
        take(m_desk->record({m_desk->handover({card}), m_desk->load(card, load)}, euros(200)));
    }

    /// Another desk loads a card of this one, and central knows it first.
    void loadElsewhere(MokId card)
    {
        RealDesk other(m_central, nextName());
        other.prepare(1);
        take(other.record({other.load(card, euros(40))}));
        EXPECT_DONE(other.sync());
    }

    static ShiftClose closing(const TillReportView& till, Money difference, const QString& reason)
    {
        const qint64 cents = (till.report.expected + difference).cents();
        return {till.report.shift,
                till.nextNumber,
                {{euros(1), int(cents / 100)}, {euros(0, 1), int(cents % 100)}},
                till.report.expected,
                reason};
    }

    /// Counts what is there, or so much more.
    void close(Money difference = {}, const QString& reason = {})
    {
        take(m_desk->record({closing(*take(m_desk->part<Till>().open()), difference, reason)}));
    }

    [[nodiscard]] TillReport z(qint64 number) { return take(m_desk->part<Till>().closed(number)).report; }

    static QJsonObject withoutZeros(QJsonObject totals)
    {
        for (const QString& account : totals.keys()) {
            if (totals.value(account).toInteger() == 0) {
                totals.remove(account);
            }
        }
        return totals;
    }
};

QTEST_GUILESS_MAIN(TillTest)
#include "TillTest.moc"
