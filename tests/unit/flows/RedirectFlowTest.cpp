// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Loads.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"
#include "core/office/Views.h"
#include "tests/gui/AtTheCounter.h"

#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

} // namespace

/// OFF-3 without a screen: the cash of a refused load goes on another card of the same customer, once, and no
/// cash moves.
class RedirectFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        m_reserved = {};
    }
    void cleanup() { m_fixture.reset(); }

    void refusedLoad_goesOnTheOtherCard_byCentralsWord()
    {
        refuseALoad(euros(20));
        const Money drawer = this->drawer();
        const Money before = balance();
        chooseCard();
        QCOMPARE(flow().amount(), euros(20));
        flow().attestHolder(true);
        flow().confirm();
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(!flow().item());
        QCOMPARE(m_fixture->recorded().back().operation.approver, *ClerkId::parse(u"dare")); // TILL-6
        const Redirect done = last();
        QCOMPARE(done.refused, m_refused);
        QCOMPARE(done.card, EnrolledDesk::namedCard(0));
        QCOMPARE(done.amount, euros(20));
        QVERIFY(done.holderAttested);
        QCOMPARE(done.reservation, m_reserved.id);
        QCOMPARE(m_reserved.amount, euros(20));
        QCOMPARE(this->drawer(), drawer);
        QCOMPARE(balance(), before + euros(20));
        QVERIFY(attention().empty());
    }

    void receipt_namesTheOneOfTheRefusedLoad()
    {
        refuseALoad(euros(20));
        const qint64 first = m_item.refused.receipt;
        QVERIFY(first > 0);
        chooseCard();
        flow().attestHolder(true);
        QSignalSpy recorded(&flow(), &RedirectFlow::recorded);
        flow().confirm();
        QVERIFY(m_fixture->approve());
        QTRY_COMPARE(recorded.size(), 1);
        const qint64 number = recorded.first().first().toLongLong();
        const ReceiptView receipt =
            m_fixture->office.call([number](Papers& papers) { return *papers.receipt(number); });
        QCOMPARE(receipt.earlier, first);
    }

    void whoseTheCardIs_isAttestedFirst()
    {
        refuseALoad(euros(20));
        chooseCard();
        QVERIFY(!flow().canConfirm());
        const size_t before = m_fixture->recorded().size();
        flow().confirm();
        QVERIFY(!flow().isBusy());
        QCOMPARE(m_fixture->recorded().size(), before);
    }

    void wrongDigits_areAnsweredAlike_alsoForACardThatNobodyKnows()
    {
        refuseALoad(euros(20));
        flow().start(m_item);
        for (const QString& card : {EnrolledDesk::namedCard(0).text(), u"999999999"_s}) {
            flow().recognise(card, u"000000"_s);
            QTRY_VERIFY(!flow().isBusy());
            QCOMPARE(flow().refusal()->code, ErrorCode::CardNotRecognised);
            QCOMPARE(flow().step(), RedirectFlow::Step::Card);
        }
    }

    void cardThatCannotTakeIt_saysSo_beforeCentralIsAsked()
    {
        m_fixture = std::make_unique<DeskFixture>();
        DeskSettings settings;
        settings.stricter.knownCashDay = euros(10);
        const QDateTime now = m_fixture->clock.now();
        m_fixture->desk.put(
            SettingsEdition{settings, BusinessTime::at(now), BusinessTime::at(now.addDays(1))});
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        refuseALoad(euros(20));
        chooseCard();
        QVERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->rule, "LIMIT-N1"_ba);
        flow().attestHolder(true);
        QVERIFY(!flow().canConfirm());
        QVERIFY(m_reserved.id.isNull());
    }

    void centralRefuses_nothingIsRecorded_andAnotherCardCanBeTried()
    {
        refuseALoad(euros(20));
        m_fixture->office.call([this](Office&) {
            m_fixture->central->reserver = [](const wire::ReservationRequest&) {
                return Result<wire::ReservationGrant>(
                    failure(ErrorCode::LimitExceeded, {}, "LIMIT-N4", u"5.00"_s));
            };
        });
        chooseCard();
        flow().attestHolder(true);
        const size_t before = m_fixture->recorded().size();
        flow().confirm();
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->rule, "LIMIT-N4"_ba);
        QCOMPARE(m_fixture->recorded().size(), before);
        flow().goBack();
        QCOMPARE(flow().step(), RedirectFlow::Step::Card);
        QVERIFY(!flow().refusal());
        QCOMPARE(attention().size(), 1U);
    }

    void withoutCentral_theClerkDecides_withinTheOfflineRules()
    {
        refuseALoad(euros(20));
        goOffline();
        chooseCard();
        flow().attestHolder(true);
        flow().confirm();
        QTRY_VERIFY(flow().fault() && !flow().isBusy());
        QVERIFY(flow().canGoOnOffline());
        const Money left = offlineLeft();
        flow().goOnOffline();
        flow().confirm();
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(!flow().item());
        QVERIFY(last().reservation.isNull());
        QCOMPARE(offlineLeft(), left - euros(20)); // OFF-1 counts it as any load
    }

    void withoutCentral_moreThanTheFloorLimit_isRefused()
    {
        refuseALoad(euros(120));
        goOffline();
        chooseCard();
        flow().attestHolder(true);
        flow().confirm();
        QTRY_VERIFY(flow().offlineRefusal());
        QCOMPARE(flow().offlineRefusal()->code, ErrorCode::OfflineLimitReached);
        QVERIFY(!flow().canGoOnOffline());
        const size_t before = m_fixture->recorded().size();
        flow().goOnOffline();
        QVERIFY(!flow().isOffline());
        QVERIFY(!flow().isBusy());
        QCOMPARE(m_fixture->recorded().size(), before);
    }

    void clickedTwice_recordsOnce()
    {
        refuseALoad(euros(20));
        chooseCard();
        flow().attestHolder(true);
        const size_t before = m_fixture->recorded().size();
        flow().confirm();
        flow().confirm();
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(!flow().item());
        QCOMPARE(m_fixture->recorded().size(), before + 1);
    }

    void givenUpWhileCentralThinks_isFreed_andRecordsNothing()
    {
        refuseALoad(euros(20));
        m_fixture->office.call([this](Office&) { m_fixture->central->isThinking = true; });
        chooseCard();
        flow().attestHolder(true);
        const size_t before = m_fixture->recorded().size();
        flow().confirm();
        QVERIFY(flow().isWaiting());
        flow().abandon();
        QVERIFY(!flow().isBusy());
        QTRY_COMPARE(m_fixture->office.call([this](Office&) { return m_fixture->central->freed.size(); }),
                     1U);
        QCOMPARE(m_fixture->recorded().size(), before);
        QCOMPARE(attention().size(), 1U);
    }

    void whatWasGivenBackMeanwhile_isNotPutOnACard()
    {
        refuseALoad(euros(20));
        chooseCard();
        flow().attestHolder(true);
        AttentionFlow& attentionFlow = m_fixture->flows.attention;
        attentionFlow.refund(m_item, shift(), m_fixture->flows.signIn.session());
        QTRY_VERIFY(!attentionFlow.isBusy());
        flow().confirm();
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::NothingToResolve);
    }

    void onlyACustomersRefusedLoad_canBePutOnACard()
    {
        refuseALoad(euros(20));
        QVERIFY(RedirectFlow::isRedirectable(m_item));
        AttentionView paid = m_item;
        paid.wasPaidBack = true;
        QVERIFY(!RedirectFlow::isRedirectable(paid));
        AttentionView handover = m_item;
        handover.refused.operation.body = Handover();
        QVERIFY(!RedirectFlow::isRedirectable(handover));
    }

private:
    [[nodiscard]] RedirectFlow& flow() { return m_fixture->flows.redirect; }
    [[nodiscard]] OperationId shift() { return m_fixture->flows.desk.status().shift->id; }

    void handOver(int card, Money load) { QVERIFY(test::handOver(*m_fixture, card, load)); }

    /// Central refuses the load of an anonymous card that was handed over; it agrees to whatever follows.
    void refuseALoad(Money amount)
    {
        handOver(0, amount);
        connectWith(*m_fixture, loadsRefused);
        QTRY_COMPARE(attention().size(), 1U);
        m_item = attention().front();
        m_refused = m_item.refused.operation.id;
        m_fixture->office.call([this](Office&) {
            m_fixture->central->judge = &applied;
            m_fixture->central->reserver = [this](const wire::ReservationRequest& request) {
                m_reserved = request;
                return Result<wire::ReservationGrant>(wire::ReservationGrant{
                    request.id, BusinessTime::at(m_fixture->clock.now().addSecs(900))});
            };
        });
    }

    void chooseCard()
    {
        flow().start(m_item);
        flow().setShift(shift());
        flow().recognise(EnrolledDesk::namedCard(0).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(flow().step(), RedirectFlow::Step::Review);
        QTRY_VERIFY(!flow().isBusy());
    }

    void goOffline()
    {
        m_fixture->office.call([this](Office&) { m_fixture->central->isOnline = false; });
    }

    [[nodiscard]] std::vector<AttentionView> attention()
    {
        return m_fixture->office.call([](Views& views) { return *views.attention(); });
    }
    [[nodiscard]] Money drawer()
    {
        return m_fixture->office.call([](Views& views) { return views.status()->shift->drawer; });
    }
    [[nodiscard]] Money offlineLeft()
    {
        return m_fixture->office.call([](Views& views) { return views.status()->offlineLeft; });
    }
    [[nodiscard]] Money balance()
    {
        return m_fixture->office.call(
            [](Loads& loads) { return loads.terms(EnrolledDesk::namedCard(0))->card.balance; });
    }
    [[nodiscard]] Redirect last() { return std::get<Redirect>(m_fixture->recorded().back().operation.body); }

    std::unique_ptr<DeskFixture> m_fixture;
    AttentionView m_item;
    OperationId m_refused;
    wire::ReservationRequest m_reserved;
};

QTEST_GUILESS_MAIN(RedirectFlowTest)
#include "RedirectFlowTest.moc"
