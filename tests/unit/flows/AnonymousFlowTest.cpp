// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "tests/support/DeskFixture.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;

/// F2 without a screen: what a clerk does, and what may never happen.
class AnonymousFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        flow().begin();
        QTRY_VERIFY(flow().terms().chargePerCard.cash().isPositive());
    }
    void cleanup() { m_fixture.reset(); }

    void fourthCard_refusedWithAnon1()
    {
        addCards(3);
        flow().addCard(EnrolledDesk::stockCard(3).text());
        QVERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::TooManyCards);
        QCOMPARE(flow().refusal()->rule, QByteArray("ANON-1"));
        QCOMPARE(flow().lines().size(), 3U);
    }

    void cardsScannedFasterThanTheyAreFound_areRefusedAllTheSame()
    {
        for (int i = 0; i < 4; ++i) {
            flow().addCard(EnrolledDesk::stockCard(i).text());
        }
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::TooManyCards);
        QTRY_VERIFY(!flow().isBusy());
        QCOMPARE(flow().lines().size(), 3U);
    }

    void cardScannedBeforeTheTermsAreRead_isTaken()
    {
        DeskFixture fresh;
        QVERIFY(fresh.signIn());
        fresh.flows.anonymous.begin();
        fresh.flows.anonymous.addCard(EnrolledDesk::stockCard(0).text());
        QTRY_COMPARE(fresh.flows.anonymous.lines().size(), 1U);
        QVERIFY(!fresh.flows.anonymous.refusal());
    }

    void sameCardTwice_refused()
    {
        addCards(1);
        flow().addCard(EnrolledDesk::stockCard(0).text());
        QCOMPARE(flow().refusal()->code, ErrorCode::CardTwice);
    }

    void cardStillInItsBox_refusedWithStock1()
    {
        flow().addCard(EnrolledDesk::boxCard(0).text());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CardNotInOwnStock);
        QCOMPARE(flow().refusal()->rule, QByteArray("STOCK-1"));
    }

    void unknownCard_refusedWithStock4()
    {
        flow().addCard(QStringLiteral("999999999"));
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CardUnknown);
    }

    void loadAboveSingleLoad_refusedWhereItIsTyped()
    {
        toFirstLoad();
        const MokId card = EnrolledDesk::stockCard(0);
        flow().setLoad(card, Money::fromCents(150'01));
        QTRY_VERIFY(flow().lines().front().refusal);
        QCOMPARE(flow().lines().front().refusal->code, ErrorCode::AmountAboveSingleLoad);
        QCOMPARE(flow().lines().front().refusal->rule, QByteArray("LIMIT-A1"));
        QVERIFY(!flow().canGoOn());
        flow().setLoad(card, Money::fromCents(150'00));
        QTRY_VERIFY(flow().canGoOn());
    }

    void goOn_withoutAttestations_staysAtBriefing()
    {
        addCards(1);
        flow().goOn();
        flow().attestAge(true);
        flow().goOn();
        QCOMPARE(flow().step(), AnonymousFlow::Step::Briefing);
        flow().attestTerms(true);
        flow().goOn();
        QCOMPARE(flow().step(), AnonymousFlow::Step::FirstLoad);
    }

    void goBack_losesNothing()
    {
        toFirstLoad();
        flow().setLoad(EnrolledDesk::stockCard(0), Money::fromCents(20'00));
        flow().goBack();
        flow().goBack();
        QCOMPARE(flow().step(), AnonymousFlow::Step::Cards);
        QCOMPARE(flow().lines().front().load, std::optional(Money::fromCents(20'00)));
        QVERIFY(flow().isAgeAttested());
    }

    void confirm_clickedTwice_recordsOnce()
    {
        toReview(Money::fromCents(20'00));
        flow().confirm();
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        flow().confirm();
        const auto recorded = m_fixture->recorded();
        QCOMPARE(recorded.size(), 3U); // the shift, the hand-over, the load
        QVERIFY(std::holds_alternative<Handover>(recorded[1].operation.body));
        QVERIFY(std::holds_alternative<Load>(recorded[2].operation.body));
        QCOMPARE(recorded[1].receipt, 1);
        QCOMPARE(recorded[2].receipt, 1);
    }

    void confirm_recordsTermsTariffAndNothingOfTheCustomer()
    {
        toReview(std::nullopt);
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        const auto handover = std::get<Handover>(m_fixture->recorded().back().operation.body);
        QCOMPARE(handover.bankTerms.text(), QStringLiteral("T25"));
        QCOMPARE(handover.mokTerms.text(), QStringLiteral("T25"));
        QCOMPARE(handover.tariff, EnrolledDesk::tariff().id);
        QCOMPARE(handover.charge, (Charge{.municipality = Money::fromCents(2'00)}));
        QVERIFY(handover.ageAttested && handover.termsAttested);
    }

    void FEE_1_chargesOfBothLists_stayApartInWhatIsSigned()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->desk.put(EnrolledDesk::tariffOfBothLists(true));
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        flow().begin();
        QTRY_VERIFY(flow().terms().chargePerCard.bank.isPositive());
        addCards(2);
        QCOMPARE(flow().due(), Money::fromCents(5'00));
        flow().goOn();
        flow().attestAge(true);
        flow().attestTerms(true);
        flow().goOn();
        flow().goOn();
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        const auto handover = std::get<Handover>(m_fixture->recorded().back().operation.body);
        QCOMPARE(handover.charge, (Charge{Money::fromCents(4'00), Money::fromCents(1'00), {}}));
    }

    void confirm_putsTheCashIntoTheDrawer()
    {
        toReview(Money::fromCents(20'00));
        flow().setReceived(Money::fromCents(50'00));
        QCOMPARE(flow().change(), Money::fromCents(28'00));
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        QTRY_COMPARE(m_fixture->flows.desk.status().shift->drawer, Money::fromCents(122'00));
    }

    void confirm_withTooLittleReceived_doesNothing()
    {
        toReview(Money::fromCents(20'00));
        flow().setReceived(Money::fromCents(21'99));
        flow().confirm();
        QVERIFY(!flow().isBusy());
        QCOMPARE(m_fixture->recorded().size(), 1U);
    }

    void handedOverCard_isNotHandedOverAgain()
    {
        toReview(std::nullopt);
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        flow().finish();
        flow().begin();
        flow().addCard(EnrolledDesk::stockCard(0).text());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CardAlreadyHandedOver);
        QCOMPARE(flow().refusal()->rule, QByteArray("STOCK-3"));
    }

    void clockSetBackADay_stopsMoneyWorkAtItsFirstStep()
    {
        m_fixture->clock.advance(std::chrono::hours(-24));
        flow().addCard(EnrolledDesk::stockCard(0).text());
        QTRY_VERIFY(flow().refusal());
        QVERIFY(flow().lines().empty());
        QCOMPARE(flow().refusal()->code, ErrorCode::ClockFarOff);
        QCOMPARE(flow().refusal()->rule, QByteArray("OFF-5"));
    }

    void lock_keepsTheDraftForTheSameClerkOnly()
    {
        toFirstLoad();
        flow().setLoad(EnrolledDesk::stockCard(0), Money::fromCents(30'00));
        QCOMPARE(drafts().size(), 1U);
        m_fixture->flows.signIn.signOut();
        QVERIFY(signInAs(QStringLiteral("dare")));
        QCOMPARE(drafts().size(), 0U);
        m_fixture->flows.signIn.signOut();
        QVERIFY(signInAs(QStringLiteral("ana")));
        const auto mine = drafts();
        QCOMPARE(mine.size(), 1U);
        flow().begin(mine.front().content);
        QTRY_COMPARE(flow().lines().size(), 1U);
        QCOMPARE(flow().lines().front().load, std::optional(Money::fromCents(30'00)));
    }

    void attestations_areVoidOnTheNextDay()
    {
        toReview(std::nullopt);
        m_fixture->clock.advance(std::chrono::hours(24));
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Briefing);
        QVERIFY(!flow().isAgeAttested() && !flow().areTermsAttested());
        QCOMPARE(m_fixture->recorded().size(), 0U); // of that day
        flow().attestAge(true);
        flow().attestTerms(true);
        flow().goOn();
        flow().goOn();
        QCOMPARE(flow().step(), AnonymousFlow::Step::Review);
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
    }

    void attestations_ofADraft_holdForItsDayAndEditionsOnly()
    {
        toFirstLoad();
        const QByteArray draft = drafts().front().content;
        flow().begin(draft);
        QTRY_COMPARE(flow().lines().size(), 1U);
        QVERIFY(flow().isAgeAttested() && flow().areTermsAttested());
        QByteArray ofOtherTerms = draft;
        ofOtherTerms.replace("T25", "T24");
        QVERIFY(ofOtherTerms != draft);
        QByteArray ofOtherTariff = draft;
        ofOtherTariff.replace("2026-09", "2026-01");
        QVERIFY(ofOtherTariff != draft);
        for (const QByteArray& other :
             {ofOtherTerms, ofOtherTariff, QByteArray(draft).replace("attestedTo", "x")}) {
            flow().begin(other);
            QTRY_VERIFY(!flow().isBusy());
            QVERIFY(!flow().isAgeAttested() && !flow().areTermsAttested());
        }
        m_fixture->clock.advance(std::chrono::hours(24));
        flow().begin(draft);
        QTRY_VERIFY(!flow().isBusy());
        QCOMPARE(flow().lines().size(), 1U);
        QVERIFY(!flow().isAgeAttested() && !flow().areTermsAttested());
    }

    void attestations_areOfOneCustomer()
    {
        toFirstLoad();
        flow().goBack();
        flow().goBack();
        flow().removeCard(EnrolledDesk::stockCard(0));
        QVERIFY(!flow().isAgeAttested() && !flow().areTermsAttested());
    }

    void ANON_2_withoutATariff_noCardIsTaken_unlessCentralSaysThatThereIsNone()
    {
        for (const bool worksWithout : {false, true}) {
            DeskFixture fresh;
            Tariff ofNextMonth = EnrolledDesk::tariff();
            ofNextMonth.from = fresh.clock.now().date().addDays(30);
            fresh.desk.put(ofNextMonth);
            SettingsEdition settings;
            settings.settings.worksWithoutTariff = worksWithout;
            settings.issuedAt = BusinessTime::at(fresh.clock.now());
            settings.validUntil = BusinessTime::at(fresh.clock.now().addDays(30));
            fresh.desk.put(settings);
            QVERIFY(fresh.signIn());
            AnonymousFlow& anonymous = fresh.flows.anonymous;
            anonymous.begin();
            anonymous.addCard(EnrolledDesk::stockCard(0).text());
            QTRY_VERIFY(!anonymous.isBusy());
            QCOMPARE(anonymous.lines().size(), worksWithout ? 1U : 0U);
            QVERIFY(worksWithout || anonymous.refusal()->code == ErrorCode::TariffMissing);
            QVERIFY(worksWithout || anonymous.refusal()->rule == QByteArray("ANON-2"));
        }
    }

    void abandon_whileACardIsLookedUp_dropsTheAnswer()
    {
        addCards(1);
        const auto slow = slowOffice();
        flow().addCard(EnrolledDesk::stockCard(1).text());
        QVERIFY(flow().isBusy());
        flow().abandon();
        QVERIFY(!flow().isBusy());
        slow->release();
        settle();
        QVERIFY(flow().lines().empty());
        QVERIFY(!flow().refusal());
        QCOMPARE(drafts().size(), 0U);
    }

    void begin_whileACardIsLookedUp_takesOnlyWhatIsScannedFromThenOn()
    {
        const auto slow = slowOffice();
        flow().addCard(EnrolledDesk::stockCard(0).text());
        flow().addCard(QStringLiteral("999999999"));
        flow().begin();
        flow().addCard(EnrolledDesk::stockCard(1).text());
        slow->release();
        settle();
        QVERIFY(!flow().isBusy());
        QVERIFY(!flow().refusal());
        QCOMPARE(flow().lines().size(), 1U);
        QCOMPARE(flow().lines().front().card.card, EnrolledDesk::stockCard(1));
    }

    void abandon_whileALoadIsChecked_refusesNothingLater()
    {
        toFirstLoad();
        const auto slow = slowOffice();
        flow().setLoad(EnrolledDesk::stockCard(0), Money::fromCents(150'01));
        flow().abandon();
        flow().begin();
        flow().addCard(EnrolledDesk::stockCard(0).text());
        slow->release();
        settle();
        QCOMPARE(flow().lines().size(), 1U);
        QVERIFY(!flow().lines().front().refusal);
        QVERIFY(!flow().isBusy());
    }

    void begin_whileTheDiskIsWritten_losesNoReceipt()
    {
        toReview(std::nullopt);
        const auto slow = slowOffice();
        flow().confirm();
        flow().begin();
        QCOMPARE(flow().step(), AnonymousFlow::Step::Review);
        slow->release();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        QCOMPARE(flow().receipt(), 1);
    }

    void abandon_withNothingBegun_leavesADraftThatNobodyHasSeen()
    {
        addCards(1);
        flow().begin(); // as after a restart: nothing of the draft is here
        QTRY_VERIFY(!flow().isBusy());
        QCOMPARE(drafts().size(), 1U);
        flow().abandon();
        QCOMPARE(drafts().size(), 1U);
        flow().begin(drafts().front().content);
        QTRY_COMPARE(flow().lines().size(), 1U);
        flow().removeCard(EnrolledDesk::stockCard(0)); // no card is no draft
        QCOMPARE(drafts().size(), 0U);
    }

    void discardedDraft_isGoneForGood()
    {
        addCards(1);
        QCOMPARE(drafts().size(), 1U);
        std::optional<bool> isDone;
        m_fixture->flows.desk.discardDraft(AnonymousFlow::flowName(),
                                           [&isDone](const Done& done) { isDone = done.has_value(); });
        QTRY_VERIFY(isDone);
        QVERIFY(*isDone);
        QCOMPARE(drafts().size(), 0U);
        m_fixture->flows.signIn.signOut();
        QVERIFY(signInAs(QStringLiteral("ana")));
        QCOMPARE(drafts().size(), 0U);
    }

    void confirm_endsTheDraft()
    {
        toReview(std::nullopt);
        QCOMPARE(drafts().size(), 1U);
        flow().confirm();
        QTRY_COMPARE(flow().step(), AnonymousFlow::Step::Handover);
        QCOMPARE(drafts().size(), 0U);
    }

private:
    /// From now on the office answers only when it is released.
    std::shared_ptr<QSemaphore> slowOffice()
    {
        auto slow = std::make_shared<QSemaphore>();
        m_fixture->office.tell([slow](Office&) { slow->acquire(); });
        return slow;
    }
    /// Everything asked so far is answered, and the answers have come.
    void settle()
    {
        bool isSettled = false;
        m_fixture->flows.desk.drafts([&isSettled](const auto&) { isSettled = true; });
        QTRY_VERIFY(isSettled);
    }
    AnonymousFlow& flow() { return m_fixture->flows.anonymous; }

    void addCards(int count)
    {
        for (int i = 0; i < count; ++i) {
            flow().addCard(EnrolledDesk::stockCard(i).text());
            QTRY_COMPARE(flow().lines().size(), size_t(i + 1));
        }
    }
    void toFirstLoad()
    {
        addCards(1);
        flow().goOn();
        flow().attestAge(true);
        flow().attestTerms(true);
        flow().goOn();
        QCOMPARE(flow().step(), AnonymousFlow::Step::FirstLoad);
    }
    void toReview(std::optional<Money> load)
    {
        toFirstLoad();
        flow().setLoad(EnrolledDesk::stockCard(0), load);
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QCOMPARE(flow().step(), AnonymousFlow::Step::Review);
    }
    std::vector<DraftView> drafts()
    {
        return m_fixture->office.call(
            [](Drafts& drafts) { return drafts.all().value_or(std::vector<DraftView>()); });
    }
    bool signInAs(const QString& clerk)
    {
        m_fixture->flows.signIn.signIn(clerk, EnrolledDesk::password());
        return QTest::qWaitFor(
            [this] { return m_fixture->flows.signIn.step() == SignInFlow::Step::SignedIn; });
    }

    std::unique_ptr<DeskFixture> m_fixture;
};

QTEST_GUILESS_MAIN(AnonymousFlowTest)
#include "AnonymousFlowTest.moc"
