// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"
#include "core/office/Views.h"
#include "tests/support/DeskFixture.h"

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

/// F6 without a screen: no cash is taken that would have to be given back.
class TopUpFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        flow().begin();
    }
    void cleanup() { m_fixture.reset(); }

    void recognised_showsWhatEveryLimitLeaves()
    {
        recogniseCard();
        QCOMPARE(flow().step(), TopUpFlow::Step::Amount);
        const LoadTerms& terms = *flow().terms();
        QStringList rules;
        for (const LimitUse& limit : terms.limits) {
            rules.append(QString::fromLatin1(limit.rule));
        }
        // The bank has told no balance.
        QCOMPARE(rules, QStringList({u"LIMIT-N1"_s, u"LIMIT-N2"_s, u"LIMIT-N3"_s, u"LIMIT-N4"_s}));
        QCOMPARE(terms.most(), euros(1000));
        QCOMPARE(terms.offlineLeft, euros(100));
        QVERIFY(terms.asOf.isValid());
        QVERIFY(!terms.refusal);
    }

    void TOP_3_unknownCardAndWrongDigits_areRefusedAlike()
    {
        flow().recognise(EnrolledDesk::namedCard(0).text(), u"482732"_s);
        QTRY_VERIFY(flow().refusal());
        const Error wrong = *flow().refusal();
        QCOMPARE(wrong.rule, QByteArray("TOP-3"));
        QCOMPARE(wrong.code, ErrorCode::CardNotRecognised);
        flow().recognise(u"999999999"_s, EnrolledDesk::panTail());
        QTRY_VERIFY(flow().refusal());
        QVERIFY(*flow().refusal() == wrong);
        QCOMPARE(flow().step(), TopUpFlow::Step::Card);
    }

    void TOP_3_triesAreLimited_alsoAfterARestart()
    {
        for (int i = 0; i < 3; ++i) {
            flow().recognise(EnrolledDesk::namedCard(i).text(), u"000000"_s);
            QTRY_VERIFY(!flow().isBusy());
        }
        flow().recognise(EnrolledDesk::namedCard(0).text(), EnrolledDesk::panTail());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::TriesDelayed);
        m_fixture->clock.advance(std::chrono::minutes(16));
        recogniseCard();
        QCOMPARE(flow().step(), TopUpFlow::Step::Amount);
    }

    void TOP_3_aCardSomebodyKnows_buysNoGuessesAtAnother()
    {
        for (int i = 0; i < 3; ++i) {
            flow().begin();
            recogniseCard(0);
            flow().begin();
            flow().recognise(EnrolledDesk::namedCard(1).text(), u"000000"_s);
            QTRY_VERIFY(!flow().isBusy());
        }
        flow().recognise(EnrolledDesk::namedCard(1).text(), EnrolledDesk::panTail());
        QTRY_VERIFY(flow().refusal() && !flow().isBusy());
        QCOMPARE(flow().refusal()->code, ErrorCode::TriesDelayed);
    }

    void malformedNumbers_areNamed()
    {
        flow().recognise(u"12345"_s, EnrolledDesk::panTail());
        QCOMPARE(flow().refusal()->code, ErrorCode::MalformedMokId);
        flow().recognise(EnrolledDesk::namedCard(0).text(), u"12 34"_s);
        QCOMPARE(flow().refusal()->code, ErrorCode::MalformedPanTail);
    }

    void amountBeyondALimit_isRefusedBeforeCashIsTaken()
    {
        recogniseCard();
        flow().setAmount(euros(1000));
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(flow().canGoOn());
        flow().setAmount(Money::fromCents(100'001));
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->rule, QByteArray("LIMIT-N1"));
        QVERIFY(!flow().canGoOn());
    }

    void receipt_namesTheKindOfTheCard_andItsBalanceBefore()
    {
        goOnline();
        toCash(euros(200));
        const Money before = flow().terms()->card.balance;
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        const ReceiptView receipt = m_fixture->office.call(
            [number = flow().receipt()](Papers& papers) { return *papers.receipt(number); });
        QCOMPARE(receipt.loaded,
                 (std::vector<LoadedCard>{{EnrolledDesk::namedCard(0), CardKind::Named, before}}));
    }

    void receipt_keepsTheBanksWord()
    {
        goOnline();
        const MokId told = EnrolledDesk::namedCard(EnrolledDesk::toldCard);
        flow().recognise(told.text(), EnrolledDesk::panTail());
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Amount);
        flow().setAmount(euros(20));
        QTRY_VERIFY(!flow().isBusy());
        flow().goOn();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Cash);
        const CardFacts card = flow().terms()->card;
        QVERIFY(card.bank && card.balance.isPositive());
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        const ReceiptView receipt = m_fixture->office.call(
            [number = flow().receipt()](Papers& papers) { return *papers.receipt(number); });
        QCOMPARE(receipt.loaded, (std::vector<LoadedCard>{{told, CardKind::Named, card.balance, card.bank}}));
    }

    void online_centralKeepsTheAmountFree_andTheLoadCapturesIt()
    {
        goOnline();
        toCash(euros(200));
        QCOMPARE(flow().step(), TopUpFlow::Step::Cash);
        QVERIFY(!flow().isOffline());
        flow().setReceived(euros(250));
        QCOMPARE(flow().change(), euros(50));
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        QVERIFY(flow().receipt() > 0);
        const Load load = std::get<Load>(m_fixture->recorded().back().operation.body);
        QCOMPARE(load.amount, euros(200));
        QCOMPARE(load.reservation, m_reserved);
        QVERIFY(m_fixture->central->freed.empty());
    }

    void cashTakesLong_reservationIsRenewed()
    {
        goOnline();
        toCash(euros(200));
        const BusinessTime first = flow().reservedUntil();
        m_fixture->clock.advance(std::chrono::minutes(10));
        const OperationId reserved = m_reserved;
        flow().renewReservation();
        QTRY_VERIFY(flow().reservedUntil() != first);
        QCOMPARE(m_reserved, reserved);
        QCOMPARE(flow().step(), TopUpFlow::Step::Cash);
    }

    void cashIsTakenWhileTheReservationIsRenewed_nothingIsFreed()
    {
        goOnline();
        toCash(euros(200));
        const BusinessTime first = flow().reservedUntil();
        m_fixture->clock.advance(std::chrono::minutes(10));
        flow().renewReservation();
        flow().confirm(); // on the disk before central answers
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        flow().begin();
        toCash(euros(100)); // central has answered the renewal before
        QVERIFY(flow().reservedUntil() != first);
        QVERIFY(m_fixture->office.call([this](Office&) { return m_fixture->central->freed.empty(); }));
    }

    void renewalIsAnsweredAfterTheNextLoad_nothingIsFreed()
    {
        goOnline();
        toCash(euros(200));
        m_fixture->clock.advance(std::chrono::minutes(10));
        m_fixture->office.call([this](Office&) { m_fixture->central->isThinking = true; });
        flow().renewReservation();
        flow().confirm(); // captures it
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        flow().begin();
        m_fixture->office.call([this](Office&) { m_fixture->central->isThinking = false; });
        toCash(euros(100));
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        m_fixture->office.call([this](Office&) { m_fixture->central->thinkNoMore(); });
        flow().begin();
        toCash(euros(50)); // the late answer came before this one
        QVERIFY(m_fixture->office.call([this](Office&) { return m_fixture->central->freed.empty(); }));
    }

    void centralRefuses_nothingIsTaken()
    {
        goOnline();
        m_fixture->central->reserver = [](const wire::ReservationRequest&) {
            return Result<wire::ReservationGrant>(
                failure(ErrorCode::LimitExceeded, {}, "LIMIT-N1", u"620.00"_s));
        };
        recogniseCard();
        flow().setAmount(euros(700));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().step(), TopUpFlow::Step::Amount);
        QCOMPARE(flow().refusal()->subject, u"620.00"_s);
    }

    void centralRefuses_whatIsLeftIsNowWhatItSaid()
    {
        centralRefuses_nothingIsTaken();
        QCOMPARE(flow().terms()->most(), euros(620));
        flow().setAmount(euros(621));
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(!flow().canGoOn());
        QCOMPARE(flow().refusal()->subject, u"620.00"_s);
        flow().setAmount(euros(620));
        QTRY_VERIFY(flow().canGoOn());
        QVERIFY(!flow().refusal());
    }

    void centralRefuses_theCard_takesNoAmount()
    {
        goOnline();
        m_fixture->central->reserver = [](const wire::ReservationRequest&) {
            return Result<wire::ReservationGrant>(
                failure(ErrorCode::CardWrongState, u"locked"_s, "TOP-6", u"512 773 300"_s));
        };
        recogniseCard();
        flow().setAmount(euros(20));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_VERIFY(flow().refusal());
        flow().setAmount(euros(10));
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(flow().terms()->refusal);
        QVERIFY(!flow().canGoOn());
    }

    void centralDoesNotLetTheDeskIn_nothingIsOfferedWithoutIt()
    {
        goOnline();
        m_fixture->central->reserver = [](const wire::ReservationRequest&) {
            return Result<wire::ReservationGrant>(failure(ErrorCode::CertificateRefused));
        };
        recogniseCard();
        flow().setAmount(euros(20));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().step(), TopUpFlow::Step::Amount);
        QCOMPARE(flow().refusal()->code, ErrorCode::CertificateRefused);
        QVERIFY(!flow().fault());
    }

    void offline_withinTheFloor_isTheClerksDecision()
    {
        recogniseCard();
        flow().setAmount(euros(100));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_VERIFY(flow().fault());
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(!flow().offlineRefusal());
        QCOMPARE(flow().step(), TopUpFlow::Step::Reservation); // not by itself
        flow().goOnOffline();
        QCOMPARE(flow().step(), TopUpFlow::Step::Cash);
        QVERIFY(flow().isOffline());
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        QVERIFY(std::get<Load>(m_fixture->recorded().back().operation.body).reservation.isNull());
    }

    void offline_aboveTheFloor_isRefusedWithOff1()
    {
        recogniseCard();
        flow().setAmount(Money::fromCents(100'01));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_VERIFY(flow().offlineRefusal());
        QCOMPARE(flow().offlineRefusal()->rule, QByteArray("OFF-1"));
        flow().goOnOffline();
        QCOMPARE(flow().step(), TopUpFlow::Step::Reservation);
        flow().goBack();
        QCOMPARE(flow().step(), TopUpFlow::Step::Amount);
    }

    void offline_longestTimeOver_statusPromisesNothing()
    {
        QTRY_COMPARE(m_fixture->flows.desk.status().offlineLeft, euros(1000));
        QCOMPARE(m_fixture->flows.desk.status().offlineOutlook, OfflineOutlook::Open);
        m_fixture->clock.advance(std::chrono::hours(7 * 24));
        QCOMPARE(statusNow().offlineLeft, euros(1000));
        QCOMPARE(statusNow().offlineOutlook, OfflineOutlook::EndNear);
        QCOMPARE(statusNow().offlineEnd, m_fixture->clock.now());
        m_fixture->clock.advance(std::chrono::milliseconds(1)); // the settings hold for longer
        QCOMPARE(statusNow().settingsStanding, SettingsStanding::InForce);
        QCOMPARE(statusNow().offlineLeft, Money());
        QCOMPARE(statusNow().offlineOutlook, OfflineOutlook::Over);
    }

    void offline_fourFifthsOfTheFloor_areWarnedOf()
    {
        putFloor(euros(100));
        loadOffline(0, Money::fromCents(79'99));
        QCOMPARE(statusNow().offlineOutlook, OfflineOutlook::Open);
        loadOffline(1, Money::fromCents(1));
        QCOMPARE(statusNow().offlineOutlook, OfflineOutlook::FloorNear);
        QCOMPARE(statusNow().offlineTaken, euros(80));
        QCOMPARE(statusNow().offlineLeft, euros(20));
    }

    void offline_theFloorIsUsedUpLoadByLoad()
    {
        loadOffline(0, euros(60));
        loadOffline(1, euros(100));
        flow().begin();
        recogniseCard(0);
        QCOMPARE(flow().terms()->offlineLeft, euros(40));
    }

    void goBackFromCash_freesTheReservation()
    {
        goOnline();
        toCash(euros(20));
        flow().goBack();
        QCOMPARE(flow().step(), TopUpFlow::Step::Amount);
        QTRY_COMPARE(m_fixture->central->freed.size(), 1U);
        QCOMPARE(m_fixture->central->freed.front(), m_reserved);
    }

    void goBack_keepsWhatWasEntered_forTheSameCard()
    {
        goOnline();
        toCash(euros(20));
        flow().setReceived(euros(50));
        flow().goBack();
        QCOMPARE(flow().amount(), std::optional(euros(20)));
        QCOMPARE(flow().received(), std::optional(euros(50)));
        flow().goBack();
        QCOMPARE(flow().step(), TopUpFlow::Step::Card);
        QVERIFY(flow().isBegun()); // something would be lost
        recogniseCard();
        QCOMPARE(flow().amount(), std::optional(euros(20)));
        QTRY_VERIFY(flow().canGoOn());
    }

    void goBack_andAnotherCard_takesNoAmountWithIt()
    {
        recogniseCard(0);
        flow().setAmount(euros(20));
        flow().goBack();
        recogniseCard(1);
        QVERIFY(!flow().amount());
    }

    void abandoned_freesTheReservation_andKeepsNoDraft()
    {
        goOnline();
        toCash(euros(20));
        flow().abandon();
        QTRY_COMPARE(m_fixture->central->freed.size(), 1U);
        QVERIFY(drafts().empty());
    }

    void FEE_1_chargesOfBothLists_arePaid_andStayApartInWhatIsSigned()
    {
        charge(EnrolledDesk::tariffOfBothLists(false));
        goOnline();
        toCash(euros(20));
        QCOMPARE(flow().charge(), (Charge{euros(1), Money::fromCents(30), {}}));
        QCOMPARE(flow().due(), Money::fromCents(21'30));
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        const auto load = std::get<Load>(m_fixture->recorded().back().operation.body);
        QCOMPARE(load.charge, (Charge{euros(1), Money::fromCents(30), {}}));
        QTRY_COMPARE(statusNow().shift->drawer, Money::fromCents(121'30));
    }

    void FEE_2_whatTheBankDebits_isToldAndSigned_andNotPaid()
    {
        charge(EnrolledDesk::tariffOfBothLists(true));
        goOnline();
        recogniseCard();
        QCOMPARE(flow().terms()->items.size(), 2U); // before an amount is chosen
        flow().goBack();
        toCash(euros(20));
        QCOMPARE(flow().charge(), (Charge{euros(1), {}, Money::fromCents(30)}));
        QCOMPARE(flow().due(), euros(21));
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        const auto load = std::get<Load>(m_fixture->recorded().back().operation.body);
        QCOMPARE(load.charge.debited, Money::fromCents(30));
        QCOMPARE(load.amount, euros(20));
        QTRY_COMPARE(statusNow().shift->drawer, euros(121));
    }

    void confirm_twice_recordsOnce()
    {
        goOnline();
        toCash(euros(20));
        const size_t before = m_fixture->recorded().size();
        flow().confirm();
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
        QCOMPARE(m_fixture->recorded().size(), before + 1);
    }

    void sameLoadWithinAMinute_asks()
    {
        loadOffline(0, euros(20));
        flow().begin();
        recogniseCard(0);
        flow().setAmount(euros(20));
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(flow().isRepeat());
        QVERIFY(!flow().canGoOn());
        flow().confirmRepeat();
        QVERIFY(flow().canGoOn());
        flow().setAmount(euros(21));
        QTRY_VERIFY(flow().canGoOn());
        m_fixture->clock.advance(std::chrono::seconds(61));
        flow().begin();
        recogniseCard(0);
        flow().setAmount(euros(20));
        QTRY_VERIFY(flow().canGoOn());
    }

    /// The power was cut between the reservation and the cash.
    void draft_leftWhileCashWasTaken_freesItsReservation()
    {
        goOnline();
        toCash(euros(200));
        QTRY_COMPARE(drafts().size(), 1U);
        TopUpFlow again(m_fixture->office, m_fixture->clock);
        again.begin(drafts().front().content);
        QTRY_COMPARE(again.step(), TopUpFlow::Step::Amount);
        QCOMPARE(again.amount(), std::optional(euros(200)));
        QTRY_COMPARE(m_fixture->central->freed.size(), 1U);
        QCOMPARE(m_fixture->central->freed.front(), m_reserved);
    }

    void draft_isTakenUpAgain_withoutTheDigits()
    {
        recogniseCard();
        flow().setAmount(euros(35));
        QTRY_COMPARE(drafts().size(), 1U);
        const QByteArray content = drafts().front().content;
        QVERIFY(!content.contains(EnrolledDesk::panTail().toLatin1()));
        flow().begin(content);
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Amount);
        QCOMPARE(flow().terms()->card.card, EnrolledDesk::namedCard(0));
        QCOMPARE(flow().amount(), std::optional(euros(35)));
    }

private:
    DeskStatus statusNow()
    {
        return m_fixture->office.call([](Views& views) { return views.status().value_or(DeskStatus()); });
    }

    /// A desk whose floor limit of the day is this.
    void putFloor(Money perDeskAndDay)
    {
        m_fixture = std::make_unique<DeskFixture>();
        SettingsEdition edition{{},
                                BusinessTime::at(m_fixture->clock.now()),
                                BusinessTime::at(m_fixture->clock.now().addDays(9))};
        edition.settings.offlinePerDeskAndDay = perDeskAndDay;
        m_fixture->desk.put(edition);
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        flow().begin();
    }

    TopUpFlow& flow() { return m_fixture->flows.topUp; }

    /// A desk that charges by this tariff.
    void charge(const Tariff& tariff)
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->desk.put(tariff);
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        flow().begin();
    }

    void goOnline()
    {
        m_fixture->office.call([](Office& office) { office.startSync(); });
        m_fixture->office.call([this](Office&) {
            m_fixture->central->isOnline = true;
            m_fixture->central->reserver = [this](const wire::ReservationRequest& request) {
                m_reserved = request.id;
                return Result<wire::ReservationGrant>(wire::ReservationGrant{
                    request.id, BusinessTime::at(m_fixture->clock.now().addSecs(900))});
            };
        });
    }

    void recogniseCard(int index = 0)
    {
        flow().recognise(EnrolledDesk::namedCard(index).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Amount);
    }

    void toCash(Money amount)
    {
        recogniseCard();
        flow().setAmount(amount);
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Cash);
    }

    void loadOffline(int index, Money amount)
    {
        flow().begin();
        recogniseCard(index);
        flow().setAmount(amount);
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_VERIFY(flow().fault() && !flow().isBusy());
        flow().goOnOffline();
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
    }

    std::vector<DraftView> drafts()
    {
        return m_fixture->office.call(
            [](Drafts& drafts) { return drafts.all().value_or(std::vector<DraftView>()); });
    }

    std::unique_ptr<DeskFixture> m_fixture;
    OperationId m_reserved;
};

QTEST_GUILESS_MAIN(TopUpFlowTest)
#include "TopUpFlowTest.moc"
