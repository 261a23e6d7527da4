// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TopUpPage.h"
#include "core/office/Drafts.h"
#include "core/office/Office.h"

#include "core/flows/DraftFields.h"
#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "tests/gui/Keys.h"
#include "ui/pages/Task.h"
#include "ui/text/CardText.h"
#include "ui/text/CountText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LimitBar.h"
#include "ui/widgets/StateBadge.h"

#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = TopUpFlow::Step;

namespace
{

Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

} // namespace

/// F6 by keyboard, scanner and mouse, on a real journal.
class TopUpPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void keysOnly_online_untilTheReceipt()
    {
        goOnline();
        m_stage->type(EnrolledDesk::namedCard(0).text());
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->focus(), u"Last six digits of the card number"_s);
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Amount);
        m_stage->type(u"80"_s);
        m_stage->press(Qt::Key_Return); // the answer to the last digit is still on its way
        QTRY_COMPARE(flow().step(), Step::Cash);
        QVERIFY(m_stage->shows(u"Approved by central"_s));
        const QString card = cardText(flow().terms()->card);
        const QString balances = balanceChangeText(flow().terms()->card, euros(80));
        QVERIFY(m_stage->shows(card) && m_stage->shows(balances)); // which card gets the money
        m_stage->type(u"100"_s);
        QVERIFY(m_stage->shows(u"Change"_s));
        m_stage->picture(u"top-up-4-cash"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Loaded);
        QVERIFY(m_stage->shows(u"Give back to the customer"_s));
        QCOMPARE(largest(m_stage->window()), moneyText(euros(20)));
        QTRY_VERIFY(m_stage->shows(u"Paid"_s) && !m_stage->shows(u"To pay"_s));
        QVERIFY(m_stage->shows(u"Cash received"_s) && m_stage->shows(moneyText(euros(100))));
        m_stage->picture(u"top-up-5-change"_s);
        QVERIFY(m_stage->shows(card) && m_stage->shows(balances));
        QSignalSpy receipt(m_page, &TopUpPage::receiptRequested);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(receipt.size(), 1);
        QCOMPARE(receipt.first().first().toLongLong(), flow().receipt());
        m_page->entered(); // back from the receipt, Enter does what its badge says
        QCOMPARE(flow().step(), Step::Loaded);
        QSignalSpy left(m_page, &TopUpPage::closed);
        QCOMPARE(m_stage->focus(), u"Finish"_s);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(receipt.size(), 1);
        QCOMPARE(left.size(), 1);
        QCOMPARE(flow().step(), Step::Card);
        QVERIFY(cardField()->text().isEmpty());
    }

    void leaving_forgetsTheNumbersOfACardThatWasNotFound_andAFinishedLoad()
    {
        goOnline();
        m_stage->type(EnrolledDesk::namedCard(0).text());
        m_stage->press(Qt::Key_Return);
        m_stage->type(u"4827"_s);
        m_page->left();
        QVERIFY(cardField()->text().isEmpty());
        QVERIFY(m_stage->find<QLineEdit>(u"Last six digits of the card number"_s)->text().isEmpty());
        m_page->entered();
        m_stage->type(EnrolledDesk::namedCard(0).text());
        m_stage->press(Qt::Key_Return);
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Amount);
        m_page->left(); // it is a draft
        QCOMPARE(flow().step(), Step::Amount);
        m_stage->type(u"80"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Cash);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Loaded);
        m_page->left();
        QCOMPARE(flow().step(), Step::Card);
        QVERIFY(!flow().terms());
    }

    void keysOnly_offline_isADecision()
    {
        toFault(u"80"_s);
        QVERIFY(m_stage->shows(u"No connection"_s));
        QVERIFY(m_stage->shows(u"up to "_s + moneyText(euros(100))));
        QVERIFY(m_stage->shows(u"Central may refuse the top-up later"_s));
        m_stage->picture(u"top-up-3-fault"_s);
        QCOMPARE(m_stage->focus(), u"Ask again"_s);
        m_stage->press(Qt::Key_Return); // asks, and takes nothing
        QTRY_VERIFY(flow().fault() && !flow().isBusy());
        QCOMPARE(flow().step(), Step::Reservation);
        m_stage->press(Qt::Key_Tab);
        QCOMPARE(m_stage->focus(), u"Take it without central"_s);
        m_stage->press(Qt::Key_Space);
        QCOMPARE(flow().step(), Step::Cash);
        QVERIFY(m_stage->shows(u"Without the approval of central"_s));
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Loaded);
        QTRY_VERIFY(badge() && badge()->badge().word != u"confirmed"_s);
        m_stage->picture(u"top-up-5-receipt"_s);
        connectWith(*m_desk, &applied);
        QTRY_COMPARE(badge()->badge().word, u"confirmed"_s);
    }

    void wrongDigits_areRefusedInPlace_andGone()
    {
        m_page->takeScan(EnrolledDesk::namedCard(0).text());
        m_stage->type(u"000000"_s);
        m_stage->press(Qt::Key_Return);
        QVERIFY(digitsField()->text().isEmpty());
        QTRY_VERIFY(m_stage->shows(u"TOP-3"_s) && m_stage->shows(u"The card was not recognised"_s));
        QVERIFY(digitsField()->text().isEmpty());
        QCOMPARE(cardField()->text(), EnrolledDesk::namedCard(0).grouped()); // never cleared
        QCOMPARE(m_stage->focus(), u"MOK ID"_s);
        m_stage->picture(u"top-up-1-card-refused"_s);
    }

    void digits_areMaskedOnceWritten_andNotKeptWhenThePageIsLeft()
    {
        digitsField()->setFocus();
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Tab);
        QVERIFY(!digitsField()->displayText().contains(EnrolledDesk::panTail()));
        m_page->hide();
        m_page->show();
        QVERIFY(digitsField()->text().isEmpty());
        digitsField()->undo();
        QVERIFY(digitsField()->text().isEmpty());
    }

    void balance_saysWhoseWordItIs()
    {
        toAmount();
        QVERIFY(m_stage->shows(u"The bank has not told the balance"_s));
        QVERIFY(!m_stage->shows(u"Balance"_s)); // and no 0.00 in its place
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        m_page->takeScan(EnrolledDesk::namedCard(EnrolledDesk::toldCard).text());
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        const QString moment = dateTimeText(*BusinessTime::parse(u"2026-01-02T09:40:00+01:00"));
        QTRY_VERIFY(m_stage->shows(u"told by the bank (%1) and with what happened since"_s.arg(moment)));
        QVERIFY(m_stage->shows(u"150.00"_s));
    }

    void malformedNumbers_stayAndAreNamed()
    {
        m_stage->type(u"12345"_s);
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"This is not a MOK ID"_s));
        QCOMPARE(cardField()->text(), u"123 45"_s);
        m_page->takeScan(EnrolledDesk::namedCard(0).text());
        m_stage->type(u"12"_s);
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"These are not six digits"_s));
        QCOMPARE(m_stage->focus(), u"Last six digits of the card number"_s);
    }

    void scannedCard_goesToItsField_whateverHasTheFocus()
    {
        m_stage->picture(u"top-up-1-card"_s);
        m_stage->find<QAbstractButton>(u"Cancel"_s)->setFocus();
        QVERIFY(m_page->takeScan(EnrolledDesk::namedCard(1).text()));
        QCOMPARE(cardField()->text(), EnrolledDesk::namedCard(1).grouped());
        QCOMPARE(m_stage->focus(), u"Last six digits of the card number"_s);
        digitsField()->setFocus();
        QVERIFY(m_page->takeScan(EnrolledDesk::namedCard(2).text()));
        QCOMPARE(cardField()->text(), EnrolledDesk::namedCard(2).grouped());
    }

    void scanAtTheAmount_changesNothing_andIsSaid()
    {
        toAmount();
        m_stage->type(u"20"_s);
        quint64 stamp = 10'000;
        for (const QChar digit : EnrolledDesk::namedCard(1).text()) {
            strike(*amountField(), test::keyOf(digit), digit, stamp += 10);
        }
        QCOMPARE(amountField()->text(), u"20"_s);
        QCOMPARE(flow().amount(), std::optional(euros(20)));
        QVERIFY(m_page->takeScan(EnrolledDesk::namedCard(1).text()));
        QVERIFY(m_stage->shows(u"was not taken"_s));
        QCOMPARE(amountField()->text(), u"20"_s);
        QCOMPARE(flow().terms()->card.card, EnrolledDesk::namedCard(0));
    }

    void amount_showsEveryLimit_withItsRule_andWhatIsLeft()
    {
        toAmount();
        QVERIFY(m_stage->shows(u"Named card ••••••300"_s));
        m_stage->type(u"80"_s);
        QTRY_VERIFY(m_stage->shows(moneyText(euros(920)) + u" left · LIMIT-N1"_s));
        QVERIFY(m_stage->shows(u"Transfers today"_s)); // which cash does not count into
        QVERIFY(m_stage->shows(moneyText(euros(1000)) + u" left · LIMIT-N2"_s));
        QVERIFY(m_stage->shows(moneyText(euros(9920)) + u" left · LIMIT-N3"_s));
        QVERIFY(m_stage->shows(moneyText(euros(20)) + u" left · OFF-1"_s));
        m_stage->picture(u"top-up-2-amount"_s);
    }

    void cardsFacts_haveAnAge_thatGrows()
    {
        toAmount();
        QVERIFY(m_stage->shows(u"as central says now"_s));
        m_desk->clock.advance(5min);
        m_desk->flows.desk.refresh();
        QTRY_VERIFY(m_stage->shows(u"as central said "_s + ageText(5min) + u" ago"_s));
        m_desk->clock.advance(48h - 5min);
        m_desk->flows.desk.refresh();
        QTRY_VERIFY(m_stage->shows(u"as central said "_s + ageText(48h) + u" ago"_s));
        m_stage->picture(u"top-up-2-age"_s);
    }

    void amountAboveALimit_isRefusedInPlace_withItsRule()
    {
        toAmount();
        m_stage->type(u"1000,01"_s);
        QTRY_VERIFY(m_stage->shows(u"The limit is exceeded"_s));
        const QString day = u"Too much: only "_s + moneyText(euros(1000)) + u" left · LIMIT-N1"_s;
        QVERIFY(m_stage->shows(day));
        QCOMPARE(exceeded(),
                 QStringList({day, u"Too much: only "_s + moneyText(euros(100)) + u" left · OFF-1"_s}));
        m_stage->press(Qt::Key_Return);
        QCOMPARE(flow().step(), Step::Amount);
        QCOMPARE(amountField()->text(), u"1000,01"_s);
        m_stage->picture(u"top-up-2-amount-refused"_s);
    }

    void floorOfWorkWithoutCentral_isNoLimitWithAConnection()
    {
        goOnline();
        toAmount();
        m_stage->type(u"700"_s);
        QTRY_VERIFY(m_stage->shows(u"only with a connection · OFF-1"_s));
        QCOMPARE(exceeded(), QStringList());
        m_stage->picture(u"top-up-2-amount-online"_s);
    }

    void centralsRefusal_isShownAtTheAmount()
    {
        goOnline();
        m_desk->office.call([this](Office&) {
            m_desk->central->reserver = [](const wire::ReservationRequest&) {
                return Result<wire::ReservationGrant>(
                    failure(ErrorCode::LimitExceeded, {}, "LIMIT-N1", u"620.00"_s));
            };
        });
        toAmount();
        m_stage->type(u"700"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(moneyText(euros(620))));
        QVERIFY(m_stage->shows(u"LIMIT-N1 · NLB 3.4"_s));
        QVERIFY(m_stage->shows(u"only "_s + moneyText(euros(620)) + u" left · LIMIT-N1"_s));
        QCOMPARE(flow().step(), Step::Amount);
        QCOMPARE(m_stage->focus(), u"Amount of the top-up"_s);
        m_stage->picture(u"top-up-2-central-refused"_s);
    }

    void quickAmounts_stayWithinWhatIsLeft()
    {
        toAmount();
        QTRY_VERIFY(m_desk->flows.desk.status().hasTried);
        QTRY_VERIFY(m_stage->find(moneyText(euros(50))));
        QTRY_VERIFY(!m_stage->find(moneyText(euros(200)))); // above the limit of work without central
        m_stage->click(moneyText(euros(50)));
        QTRY_COMPARE(flow().amount(), std::optional(euros(50)));
        QCOMPARE(m_stage->focus(), u"Amount of the top-up"_s);
    }

    void quickAmounts_areReachedByKeys()
    {
        toAmount();
        QTRY_VERIFY(m_desk->flows.desk.status().hasTried);
        QTRY_VERIFY(!m_stage->find(moneyText(euros(200))) &&
                    m_stage->find(moneyText(euros(20)))); // shown anew
        for (const int amount : {10, 20}) {
            m_stage->press(Qt::Key_Tab);
            QCOMPARE(m_stage->focus(), moneyText(euros(amount)));
        }
        m_stage->press(Qt::Key_Space);
        QTRY_COMPARE(flow().amount(), std::optional(euros(20)));
        QCOMPARE(m_stage->focus(), u"Amount of the top-up"_s);
    }

    void malformedAmount_staysWritten_andStopsTheStep()
    {
        toAmount();
        m_stage->type(u"1,,5"_s);
        m_stage->press(Qt::Key_Tab);
        QVERIFY(!amountField()->accessibleDescription().isEmpty());
        QCOMPARE(amountField()->text(), u"1,,5"_s);
        QTRY_VERIFY(!m_stage->find<QAbstractButton>(u"Next"_s)->isEnabled());
    }

    void cardThatTakesNoLoad_saysWhy()
    {
        QVERIFY(handOver(*m_desk, 0, euros(20)));
        flow().begin(toJsonBytes(TopUpDraft{EnrolledDesk::stockCard(0), std::nullopt}));
        QTRY_COMPARE(flow().step(), Step::Amount);
        QVERIFY(m_stage->shows(u"LIMIT-A1"_s));
        QVERIFY(!m_stage->shows(u"when the connection is back"_s)); // that would not help
        QVERIFY(amountField()->isReadOnly());
        m_stage->picture(u"top-up-2-no-load"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(flow().step(), Step::Card);
    }

    void charge_andItsGround_standApart()
    {
        cleanup();
        m_desk = std::make_unique<DeskFixture>();
        Tariff tariff = EnrolledDesk::tariff();
        tariff.items.push_back(
            {Service::TopUp, CardKind::Named, euros(1), std::nullopt, u"znižano z odlokom"_s});
        m_desk->desk.put(tariff);
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
        goOnline();
        toAmount();
        m_stage->type(u"80"_s);
        QVERIFY(m_stage->shows(u"MOK charge, beside the top-up · FEE-1 · MOK 6.5"_s));
        QVERIFY(m_stage->shows(u"znižano z odlokom"_s));
        m_stage->picture(u"top-up-2-charge"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Cash);
        QVERIFY(confirmButton()->text().contains(moneyText(euros(81))));
        m_stage->picture(u"top-up-4-cash-charge"_s);
    }

    /// Both before the customer decides; only what is paid here is asked for (FEE-1, FEE-2).
    void FEE_2_chargeOfEachCreditor_andWhatTheBankDebits_areShown()
    {
        cleanup();
        m_desk = std::make_unique<DeskFixture>();
        m_desk->desk.put(EnrolledDesk::tariffOfBothLists(true));
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
        goOnline();
        toAmount();
        m_stage->type(u"80"_s);
        QVERIFY(m_stage->shows(u"MOK charge, beside the top-up"_s));
        QVERIFY(
            m_stage->shows(u"Debited from the card account (NLB), beside the top-up · FEE-1 · NLB tariff"_s));
        m_stage->picture(u"top-up-2-debited"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Cash);
        QVERIFY(m_stage->shows(u"Debited from the card account (NLB)"_s));
        QVERIFY(m_stage->shows(moneyText(Money::fromCents(30))));
        QVERIFY(confirmButton()->text().contains(moneyText(euros(81))));
        m_stage->picture(u"top-up-4-cash-debited"_s);
    }

    void sameLoadAMomentAgo_isAskedAbout()
    {
        loadOffline(u"20"_s);
        flow().begin();
        toAmount();
        m_stage->type(u"20"_s);
        QTRY_VERIFY(m_stage->shows(u"a moment ago"_s));
        m_stage->picture(u"top-up-2-repeat"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(!flow().isBusy());
        QCOMPARE(flow().step(), Step::Amount);
        m_stage->press(Qt::Key_Y, Qt::AltModifier); // "Yes, once more"
        QTRY_VERIFY(!m_stage->shows(u"a moment ago"_s));
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Reservation);
    }

    void wait_isShown_andEscGivesItUp()
    {
        letCentralThink();
        for (const auto& [key, modifiers] :
             {std::pair{Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_Left, Qt::AltModifier}}) {
            toAmount();
            m_stage->type(u"80"_s);
            m_stage->press(Qt::Key_Return);
            QTRY_COMPARE(flow().step(), Step::Reservation);
            QVERIFY(m_stage->shows(u"Asking central"_s));
            QVERIFY(m_stage->find<QAbstractButton>(u"Cancel"_s));
            m_stage->picture(u"top-up-3-wait"_s);
            m_stage->press(key, Qt::KeyboardModifiers(modifiers));
            QCOMPARE(flow().step(), Step::Amount);
            QVERIFY(!m_stage->shows(u"Throw away"_s));
            QCOMPARE(flow().amount(), std::optional(euros(80)));
            flow().begin();
        }
    }

    void offline_aboveTheFloor_hasNoWayAround()
    {
        toFault(u"100,01"_s);
        QVERIFY(m_stage->shows(u"OFF-1"_s));
        QVERIFY(!m_stage->find<QAbstractButton>(u"Take it without central"_s));
        m_stage->picture(u"top-up-3-fault-above"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(flow().step(), Step::Amount);
        QCOMPARE(amountField()->text(), u"100.01"_s);
    }

    void decisionWithoutCentral_inTheLastDay_warnsOfTheEnd()
    {
        cleanup();
        m_desk = std::make_unique<DeskFixture>();
        m_desk->clock.advance(150h);
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
        toFault(u"80"_s);
        QVERIFY(m_stage->shows(u"This desk may top up cards without central only until "_s));
        QVERIFY(m_stage->find<QAbstractButton>(u"Take it without central"_s));
        m_stage->picture(u"top-up-3-fault-last-day"_s);
        expectSeenWhole();
    }

    void decisionWithoutCentral_nearTheFloor_warnsOfIt()
    {
        cleanup();
        m_desk = std::make_unique<DeskFixture>();
        const QDateTime now = m_desk->clock.now();
        SettingsEdition edition{{}, BusinessTime::at(now), BusinessTime::at(now.addDays(9))};
        edition.settings.offlinePerDeskAndDay = euros(100);
        m_desk->desk.put(edition);
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
        loadOffline(u"80"_s);
        QTRY_COMPARE(m_desk->flows.desk.status().offlineOutlook, OfflineOutlook::FloorNear);
        flow().begin();
        toFault(u"10"_s);
        QVERIFY(m_stage->shows(u"This desk may take only "_s + moneyText(euros(20))));
        m_stage->picture(u"top-up-3-fault-near-floor"_s);
    }

    void decisionWithoutCentral_isSeenWhole_onTheReferenceScreen()
    {
        toFault(u"80"_s);
        QVERIFY(!m_stage->shows(u"This desk may"_s));
        expectSeenWhole();
    }

    void enterAlone_neverConfirms()
    {
        goOnline();
        toCash();
        m_stage->press(Qt::Key_Return);
        confirmButton()->setFocus();
        m_stage->press(Qt::Key_Return);
        m_stage->press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(!flow().isBusy());
        QCOMPARE(flow().step(), Step::Cash);
    }

    void confirm_clickedTwice_recordsOnce()
    {
        goOnline();
        toCash();
        const size_t before = m_desk->recorded().size();
        PrimaryButton* button = confirmButton();
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton); // as a window system tells of the second one
        QTest::mouseRelease(button, Qt::LeftButton);
        QTRY_COMPARE(flow().step(), Step::Loaded);
        QCOMPARE(m_desk->recorded().size(), before + 1);
    }

    void tooLittleCash_cannotBeConfirmed()
    {
        goOnline();
        toCash();
        m_stage->type(u"50"_s);
        QVERIFY(m_stage->shows(u"Still missing"_s));
        QVERIFY(!confirmButton()->isEnabled());
    }

    void altLeft_keepsInput_andFreesTheReservation()
    {
        goOnline();
        toCash();
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(flow().step(), Step::Amount);
        QCOMPARE(amountField()->text(), u"80.00"_s);
        QTRY_COMPARE(m_desk->office.call([this](Office&) { return m_desk->central->freed.size(); }), 1U);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(flow().step(), Step::Card);
        QCOMPARE(cardField()->text(), EnrolledDesk::namedCard(0).grouped());
        QCOMPARE(m_stage->focus(), u"Last six digits of the card number"_s);
        QVERIFY(digitsField()->text().isEmpty());
    }

    void altLeft_untilTheCard_andOnAgain_losesNothing()
    {
        goOnline();
        toCash();
        m_stage->type(u"100"_s);
        for (const Step step : {Step::Amount, Step::Card}) {
            m_stage->press(Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(flow().step(), step);
        }
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Amount);
        QCOMPARE(amountField()->text(), u"80.00"_s);
        QCOMPARE(amountField()->selectedText(), u"80.00"_s); // typing replaces it
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Cash);
        QVERIFY(m_stage->shows(u"Change"_s));
        QCOMPARE(receivedField()->text(), u"100.00"_s);
    }

    void altLeft_keepsAlsoWhatIsNoAmount()
    {
        toAmount();
        m_stage->type(u"1,,5"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Amount);
        QCOMPARE(amountField()->text(), u"1,,5"_s);
    }

    void altLeft_andAnotherCard_startsWithoutAnAmount()
    {
        toAmount();
        m_stage->type(u"80"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        m_page->takeScan(EnrolledDesk::namedCard(1).text());
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Amount);
        QVERIFY(amountField()->text().isEmpty());
    }

    void escAfterGoingBackToTheCard_asksFirst()
    {
        toAmount();
        m_stage->type(u"80"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        m_stage->press(Qt::Key_Escape);
        QVERIFY(m_stage->shows(u"Throw away what was entered?"_s));
        m_stage->click(u"Throw away"_s);
        QVERIFY(cardField()->text().isEmpty());
        QVERIFY(drafts().empty());
    }

    void nextCustomer_findsNothingOfTheLast()
    {
        goOnline();
        toCash();
        m_stage->type(u"100"_s);
        flow().begin();
        QVERIFY(cardField()->text().isEmpty());
        toAmount();
        QVERIFY(amountField()->text().isEmpty());
    }

    void draft_isKept_withoutTheDigits_andTakenUpAgain()
    {
        toAmount();
        m_stage->type(u"35"_s);
        QSignalSpy left(m_page, &TopUpPage::closed);
        m_stage->press(Qt::Key_Escape);
        QVERIFY(m_stage->shows(u"Throw away what was entered?"_s));
        m_stage->click(u"Keep for later"_s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(drafts().size(), 1U);
        flow().begin(drafts().front().content);
        QTRY_COMPARE(flow().step(), Step::Amount);
        QTRY_COMPARE(amountField()->text(), u"35.00"_s);
    }

    void throwAway_forgetsTheDraft()
    {
        toAmount();
        m_stage->press(Qt::Key_Escape);
        m_stage->click(u"Throw away"_s);
        QCOMPARE(flow().step(), Step::Card);
        QVERIFY(drafts().empty());
    }

    void withoutShift_nothingIsConfirmed_andTheTillIsOffered()
    {
        cleanup();
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QTRY_VERIFY(!m_desk->flows.desk.status().desk.isEmpty());
        begin();
        goOnline();
        toCash();
        QVERIFY(m_stage->shows(u"No shift is open."_s));
        QVERIFY(!confirmButton()->isEnabled());
        QSignalSpy shift(m_page, &TopUpPage::taskRequested);
        m_stage->click(u"Open a shift"_s);
        QCOMPARE(shift.size(), 1);
        QCOMPARE(shift.first().first().value<Task>(), Task::Till);
    }

    void everyStep_namesItsControls_claimsNoLetterTwice_andFits()
    {
        const auto check = [this] {
            checkControls(*m_stage);
            checkFits(*m_stage);
            m_stage->window().resize(1366, 768);
        };
        check();
        loadOffline(u"20"_s);
        check();
        flow().begin();
        toAmount();
        m_stage->type(u"20"_s);
        QTRY_VERIFY(flow().isRepeat());
        check();
        flow().begin();
        toFault(u"80"_s);
        check();
        m_stage->click(u"Take it without central"_s);
        check();
    }

private:
    TopUpFlow& flow() { return m_desk->flows.topUp; }

    void begin()
    {
        QTRY_VERIFY(m_desk->flows.desk.status().hasTried);
        m_page = new TopUpPage(flow(), m_desk->flows.desk, m_desk->flows.signIn);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        flow().begin();
        m_page->entered();
    }

    void goOnline()
    {
        m_desk->office.call([this](Office& office) {
            m_desk->central->isOnline = true;
            m_desk->central->judge = &applied;
            m_desk->central->reserver = [this](const wire::ReservationRequest& request) {
                return Result<wire::ReservationGrant>(
                    wire::ReservationGrant{request.id, BusinessTime::at(m_desk->clock.now().addSecs(900))});
            };
            office.nudgeSync();
        });
        QTRY_VERIFY(m_desk->flows.desk.status().isOnline);
    }

    /// Central is there, and does not answer.
    void letCentralThink()
    {
        goOnline();
        m_desk->office.call([this](Office&) { m_desk->central->isThinking = true; });
    }

    void toAmount()
    {
        m_page->takeScan(EnrolledDesk::namedCard(0).text());
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Amount);
        QCOMPARE(m_stage->focus(), u"Amount of the top-up"_s);
    }

    void toCash()
    {
        toAmount();
        m_stage->type(u"80"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Cash);
    }

    /// In both languages, without scrolling.
    void expectSeenWhole()
    {
        for (const Language language : allLanguages) {
            useLanguage(*qApp, language);
            for (const QScrollArea* area : m_stage->window().findChildren<QScrollArea*>()) {
                QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
            }
        }
        useLanguage(*qApp, Language::English);
    }

    void toFault(const QString& amount)
    {
        toAmount();
        m_stage->type(amount);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(flow().fault() && !flow().isBusy());
    }

    void loadOffline(const QString& amount)
    {
        toFault(amount);
        m_stage->click(u"Take it without central"_s);
        QCOMPARE(flow().step(), Step::Cash);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Loaded);
    }

    /// The button that says how much is taken.
    [[nodiscard]] PrimaryButton* confirmButton()
    {
        for (auto* button : m_page->findChildren<PrimaryButton*>()) {
            if (button->isVisible() && button->text().contains(moneyText(flow().due()))) {
                return button;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QLineEdit* cardField() const { return m_stage->find<QLineEdit>(u"MOK ID"_s); }
    [[nodiscard]] QLineEdit* digitsField() const
    {
        return m_stage->find<QLineEdit>(u"Last six digits of the card number"_s);
    }
    [[nodiscard]] AmountField* amountField() const
    {
        return m_stage->find<AmountField>(u"Amount of the top-up"_s);
    }

    [[nodiscard]] AmountField* receivedField() const
    {
        return m_stage->find<AmountField>(u"Cash received"_s);
    }

    /// What the bars say whose limits the amount exceeds.
    [[nodiscard]] QStringList exceeded() const
    {
        QStringList words;
        for (const auto* bar : m_page->findChildren<LimitBar*>()) {
            if (bar->isVisible() && bar->isExceeded()) {
                words.append(bar->accessibleDescription());
            }
        }
        return words;
    }

    [[nodiscard]] StateBadge* badge() const
    {
        for (auto* badge : m_page->findChildren<StateBadge*>()) {
            if (badge->isVisible()) {
                return badge;
            }
        }
        return nullptr;
    }

    [[nodiscard]] std::vector<DraftView> drafts()
    {
        return m_desk->office.call(
            [](Drafts& drafts) { return drafts.all().value_or(std::vector<DraftView>()); });
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    TopUpPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(TopUpPageTest)
#include "TopUpPageTest.moc"
