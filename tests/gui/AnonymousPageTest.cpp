// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AnonymousPage.h"
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"

#include "tests/gui/Accessible.h"
#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "tests/gui/FakePress.h"
#include "tests/gui/Stage.h"
#include "ui/pages/Preferences.h"
#include "ui/pages/Task.h"
#include "ui/text/DateText.h"
#include "ui/text/Language.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateBadge.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using Step = AnonymousFlow::Step;

/// F2 by keyboard and mouse, on a real journal.
class AnonymousPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_press = std::make_unique<PressThread>(u"press"_s, [] { return std::make_unique<FakePress>(); });
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
        m_press.reset();
        m_preferences.reset();
    }

    void scan_addsTheCard_whateverHasTheFocus()
    {
        m_stage->find<QAbstractButton>(u"Cancel"_s)->setFocus();
        QVERIFY(m_page->takeScan(EnrolledDesk::stockCard(0).text()));
        QTRY_VERIFY(m_stage->shows(u"1 of 3"_s));
        QVERIFY(m_stage->find(u"Take away card 204 118 000"_s));
    }

    void typedNumber_enterAddsIt_andEmptiesTheField()
    {
        m_stage->type(u"204118000"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().lines().size(), 1U);
        QTRY_COMPARE(scanField()->text(), QString());
        QCOMPARE(flow().step(), Step::Cards);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Briefing);
    }

    void foreignCard_isRefusedInPlace_withItsRule()
    {
        addCards(2);
        m_stage->type(EnrolledDesk::boxCard(0).text());
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"STOCK-1"_s));
        QVERIFY(m_stage->shows(u"204 119 000"_s));
        QCOMPARE(scanField()->text(), u"204 119 000"_s); // never cleared
        m_stage->picture(u"anonymous-1-cards"_s);
    }

    void nextCustomer_findsNoRefusedNumber()
    {
        m_stage->type(EnrolledDesk::boxCard(0).text());
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"STOCK-1"_s));
        flow().begin();
        QVERIFY(scanField()->text().isEmpty());
        QVERIFY(!m_stage->shows(u"STOCK-1"_s));
    }

    void refusedCard_doesNotHoldUpTheOthers()
    {
        addCards(1);
        m_page->takeScan(EnrolledDesk::boxCard(0).text());
        QTRY_VERIFY(m_stage->shows(u"STOCK-1"_s));
        m_stage->click(u"Next"_s);
        QTRY_COMPARE(flow().step(), Step::Briefing);
        QVERIFY(!m_stage->shows(u"STOCK-1"_s));
    }

    void fourthCard_isRefusedInPlace()
    {
        addCards(3);
        m_page->takeScan(EnrolledDesk::stockCard(3).text());
        QTRY_VERIFY(m_stage->shows(u"ANON-1"_s));
        QTRY_VERIFY(m_stage->shows(u"3 of 3"_s));
        QVERIFY(m_stage->shows(u"The list stays as it is."_s)); // it was never on it
    }

    void takenAwayCard_isGone()
    {
        addCards(2);
        m_stage->click(u"Take away card 204 118 000"_s);
        QTRY_VERIFY(m_stage->shows(u"1 of 3"_s));
        QCOMPARE(m_stage->focus(), u"MOK ID of the card"_s);
        QCOMPARE(flow().lines().front().card.card, EnrolledDesk::stockCard(1));
    }

    void briefing_saysWhatTheTermsSay()
    {
        toBriefing();
        for (const QString& words :
             {u"not transferable"_s, u"counts as its holder"_s, u"Nobody under 15 years may have it"_s,
              u"at a POS terminal or an ATM"_s, u"www.cekr.eu"_s, u"at most 5 years"_s, u"€50.00"_s}) {
            QVERIFY2(m_stage->shows(words), qPrintable(words));
        }
        QVERIFY(!m_stage->shows(u"given to somebody else"_s));
    }

    void LIMIT_X2_everyTextAndAmount_isOfTheLimitInForce()
    {
        m_stage.reset();
        m_desk = std::make_unique<DeskFixture>();
        SettingsEdition settings;
        settings.settings.stricter.anonymousSingleLoad = Money::fromCents(80'00);
        settings.issuedAt = BusinessTime::at(m_desk->clock.now());
        settings.validUntil = BusinessTime::at(m_desk->clock.now().addDays(1));
        m_desk->desk.put(settings);
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        begin();
        toBriefing();
        QVERIFY(m_stage->shows(u"with at most €80.00"_s) && !m_stage->shows(u"150"_s));
        flow().attestAge(true);
        flow().attestTerms(true);
        flow().goOn();
        QTRY_COMPARE(flow().step(), Step::FirstLoad);
        QVERIFY(m_stage->shows(u"up to €80.00"_s) && !m_stage->shows(u"150"_s));
        QVERIFY(m_stage->find(u"€80.00"_s) && !m_stage->find(u"€100.00"_s) && !m_stage->find(u"€150.00"_s));
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(80'00)));
        const ReceiptView receipt = m_desk->office.call(
            [number = flow().receipt()](Papers& papers) { return *papers.receipt(number); });
        QCOMPARE(receipt.limits.anonymousSingleLoad, Money::fromCents(80'00));
    }

    void briefing_goesOnOnlyWithBothTicks()
    {
        toBriefing();
        m_stage->picture(u"anonymous-2-terms"_s);
        QVERIFY(m_stage->shows(moneyText(Money::fromCents(150'00))));
        auto* next = m_stage->find<QAbstractButton>(u"Next"_s);
        QVERIFY(!next->isEnabled());
        m_stage->press(Qt::Key_Space);
        QVERIFY(flow().isAgeAttested());
        QVERIFY(!next->isEnabled());
        m_stage->press(Qt::Key_Tab);
        m_stage->press(Qt::Key_Space);
        QVERIFY(flow().areTermsAttested());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::FirstLoad);
    }

    void briefing_namesTheEditionsAndTheirDays()
    {
        toBriefing();
        QVERIFY(m_stage->shows(u"T25"_s));
        QVERIFY(m_stage->shows(dateText(QDate(2025, 8, 2))));
        QVERIFY(m_stage->shows(dateText(QDate(2026, 9, 1))));
    }

    void amount_enterRightAfterTyping_goesOnOnceItIsChecked()
    {
        toFirstLoad();
        m_stage->type(u"50"_s);
        m_stage->press(Qt::Key_Return); // the answer to the last digit is still on its way
        QTRY_COMPARE(flow().step(), Step::Review);
        QCOMPARE(flow().loads(), Money::fromCents(50'00));
    }

    void amountAboveTheSingleLoad_isRefusedAtItsField()
    {
        toFirstLoad();
        m_stage->type(u"150,01"_s);
        QTRY_VERIFY(m_stage->shows(u"LIMIT-A1"_s));
        m_stage->picture(u"anonymous-3-first-load-refused"_s);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(flow().step(), Step::FirstLoad);
        m_stage->press(Qt::Key_Backspace);
        m_stage->type(u"0"_s);
        QTRY_VERIFY(!m_stage->shows(u"LIMIT-A1"_s));
    }

    void malformedAmount_staysWritten_andStopsTheStep()
    {
        toFirstLoad();
        m_stage->type(u"1,,5"_s);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(flow().step(), Step::FirstLoad);
        QCOMPARE(amountField(0)->text(), u"1,,5"_s);
        QVERIFY(flow().loads().isZero());
    }

    void quickAmount_isTaken()
    {
        toFirstLoad();
        m_stage->click(moneyText(Money::fromCents(100'00)));
        QTRY_COMPARE(flow().loads(), Money::fromCents(100'00));
        m_stage->picture(u"anonymous-3-first-load"_s);
    }

    void scanAtFirstLoad_leadsToThatCardsField()
    {
        toFirstLoad();
        QVERIFY(m_page->takeScan(EnrolledDesk::stockCard(1).text()));
        QCOMPARE(m_stage->focus(), u"Card 204 118 001"_s);
    }

    void scanTooLate_isNotAdded_andSaidSo()
    {
        toBriefing();
        QVERIFY(m_page->takeScan(EnrolledDesk::stockCard(2).text()));
        QVERIFY(m_stage->shows(u"was not added"_s));
        QCOMPARE(flow().lines().size(), 2U);
    }

    void altLeft_goesBack_andKeepsTheAmounts()
    {
        toReview(u"50"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(flow().step(), Step::FirstLoad);
        QCOMPARE(amountField(0)->text(), u"50.00"_s);
        QCOMPARE(flow().loads(), Money::fromCents(50'00));
    }

    void otherCustomer_findsNoAmountOfTheLast()
    {
        toReview(u"50"_s);
        flow().abandon();
        toFirstLoad();
        QCOMPARE(amountField(0)->text(), QString());
        QVERIFY(flow().loads().isZero());
    }

    void enterAlone_neverConfirms()
    {
        toReview(u"50"_s);
        m_stage->picture(u"anonymous-4-review"_s);
        m_stage->press(Qt::Key_Return);
        QVERIFY(confirmButton());
        confirmButton()->setFocus();
        m_stage->press(Qt::Key_Return);
        m_stage->press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(!flow().isBusy());
        QCOMPARE(flow().step(), Step::Review);
        QCOMPARE(m_desk->recorded().size(), 1U); // the shift
    }

    void ctrlEnter_confirmsOnce()
    {
        toReview(u"50"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Handover);
        QCOMPARE(m_desk->recorded().size(), 3U); // the shift, the hand-over, the load
    }

    void spaceOnTheButton_confirms()
    {
        toReview(u"50"_s);
        confirmButton()->setFocus();
        m_stage->press(Qt::Key_Space);
        QTRY_COMPARE(flow().step(), Step::Handover);
    }

    void change_isComputed_andTooLittleCannotBeConfirmed()
    {
        toReview(u"50"_s); // and two cards at 2 €
        m_stage->type(u"50"_s);
        QVERIFY(m_stage->shows(u"Still missing"_s));
        QVERIFY(m_stage->shows(moneyText(Money::fromCents(4'00))));
        QVERIFY(!confirmButton()->isEnabled());
        QTRY_VERIFY(m_stage->find(moneyText(Money::fromCents(60'00))));
        m_stage->click(moneyText(Money::fromCents(60'00)));
        QVERIFY(m_stage->shows(u"Change"_s));
        QCOMPARE(flow().change(), Money::fromCents(6'00));
        QVERIFY(confirmButton()->isEnabled());
        m_stage->picture(u"anonymous-4-review-change"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Handover);
        QCOMPARE(largest(m_stage->window()), moneyText(Money::fromCents(6'00)));
        QVERIFY(m_stage->shows(u"Give back to the customer"_s));
        QTRY_VERIFY(m_stage->shows(u"Paid"_s) && !m_stage->shows(u"To pay"_s));
        QVERIFY(m_stage->shows(u"Cash received"_s) && m_stage->shows(moneyText(Money::fromCents(60'00))));
        m_stage->picture(u"anonymous-5-change"_s);
    }

    void exactSum_leavesNothingToGiveBack()
    {
        toReview(u"50"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Handover);
        QTRY_VERIFY(m_stage->shows(u"Paid"_s) && !m_stage->shows(u"To pay"_s));
        QVERIFY(!m_stage->shows(u"Change"_s) && !m_stage->shows(u"Give back"_s));
    }

    void malformedCash_isNotTakenForTheExactSum()
    {
        toReview(u"50"_s);
        m_stage->type(u"5,,"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!flow().isBusy());
        QCOMPARE(flow().step(), Step::Review);
    }

    void esc_withNothingEntered_leaves()
    {
        m_stage->picture(u"anonymous-1-cards-none"_s);
        QSignalSpy left(m_page, &AnonymousPage::closed);
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void esc_asksInPlace_andSecondEscGoesOn()
    {
        addCards(1);
        QSignalSpy left(m_page, &AnonymousPage::closed);
        m_stage->press(Qt::Key_Escape);
        QVERIFY(m_stage->shows(u"Throw away what was entered?"_s));
        QCOMPARE(m_stage->focus(), u"Go on"_s);
        m_stage->picture(u"anonymous-1-cards-esc"_s);
        m_stage->press(Qt::Key_Escape);
        QVERIFY(!m_stage->shows(u"Throw away what was entered?"_s));
        QCOMPARE(m_stage->focus(), u"MOK ID of the card"_s);
        QCOMPARE(left.size(), 0);
        QCOMPARE(flow().lines().size(), 1U);
    }

    void throwAway_forgetsCardsAndDraft()
    {
        addCards(1);
        QSignalSpy left(m_page, &AnonymousPage::closed);
        m_stage->press(Qt::Key_Escape);
        m_stage->click(u"Throw away"_s);
        QCOMPARE(left.size(), 1);
        QVERIFY(flow().lines().empty());
        QVERIFY(drafts().empty());
    }

    void keepForLater_leavesTheDraft()
    {
        addCards(1);
        QSignalSpy left(m_page, &AnonymousPage::closed);
        m_stage->press(Qt::Key_Escape);
        m_stage->click(u"Keep for later"_s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(drafts().size(), 1U);
    }

    void handover_finishesOnlyWithEverythingTicked()
    {
        toHandover();
        QSignalSpy left(m_page, &AnonymousPage::closed);
        auto* finish = m_stage->find<QAbstractButton>(u"Finish"_s);
        int ticks = 0;
        for (auto* tick : m_page->findChildren<QCheckBox*>()) {
            if (tick->isVisible()) {
                QVERIFY(!finish->isEnabled());
                tick->click();
                ++ticks;
            }
        }
        QCOMPARE(ticks, 3); // plastic, envelope, instructions (ANON-3)
        m_stage->press(Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        m_page->entered();
        QCOMPARE(flow().step(), Step::Cards);
        QVERIFY(flow().lines().empty());
    }

    void handover_showsLiveHowFarItHasCome()
    {
        toHandover();
        QTRY_VERIFY(badge()->badge().word == u"recorded"_s || badge()->badge().word == u"sent"_s);
        m_stage->picture(u"anonymous-5-hand-over"_s);
        connectWith(*m_desk, &applied);
        QTRY_COMPARE(badge()->badge().word, u"confirmed"_s);
        m_stage->picture(u"anonymous-5-hand-over-confirmed"_s);
    }

    void receipt_isAskedForByItsNumber()
    {
        toHandover();
        QSignalSpy asked(m_page, &AnonymousPage::receiptRequested);
        m_stage->click(u"Print receipt"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toLongLong(), flow().receipt());
    }

    void ANON_3_instructions_arePrinted_asOftenAsTheyAreNeeded()
    {
        toHandover();
        for (int sheets = 1; sheets <= 2; ++sheets) {
            m_stage->click(u"Print the instructions"_s);
            QTRY_COMPARE(printedBy(*m_press).size(), sheets);
            QTRY_VERIFY(m_stage->shows(u"Sent to the printer."_s));
            QCOMPARE(m_stage->focus(), u"Print the instructions"_s);
        }
        const QString paper = printedBy(*m_press).last().first.html;
        QVERIFY(paper.contains(u"Vaša kartica CeKR"_s));
        QVERIFY(paper.contains(flow().lines().front().card.card.grouped()));
        QCOMPARE(m_stage->mnemonicsClaimedTwice(), QString());
        m_stage->picture(u"anonymous-5-instructions"_s);
    }

    void esc_afterRecording_throwsNothingAway()
    {
        toHandover();
        m_stage->press(Qt::Key_Escape);
        QVERIFY(!m_stage->shows(u"Throw away"_s));
        QCOMPARE(flow().step(), Step::Handover);
    }

    void withoutConnection_theBannerSaysWhatIsPossible()
    {
        QTRY_VERIFY(m_desk->flows.desk.status().hasTried);
        QTRY_VERIFY(m_stage->shows(u"No connection since"_s));
        QVERIFY(m_stage->find<QAbstractButton>(u"Next"_s));
    }

    void withoutShift_nothingIsConfirmed_andTheTillIsOffered()
    {
        m_stage.reset();
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QTRY_VERIFY(!m_desk->flows.desk.status().desk.isEmpty());
        begin();
        toReview({});
        QVERIFY(m_stage->shows(u"No shift is open."_s));
        m_stage->picture(u"anonymous-4-no-shift"_s);
        QVERIFY(!confirmButton()->isEnabled());
        QSignalSpy shift(m_page, &AnonymousPage::taskRequested);
        m_stage->click(u"Open a shift"_s);
        QCOMPARE(shift.size(), 1);
        QCOMPARE(shift.first().first().value<Task>(), Task::Till);
    }

    void shiftOfAnotherClerk_isSaidBeforeAnyCashIsTaken()
    {
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.step(), SignInFlow::Step::SignedIn);
        m_page->entered();
        QVERIFY(m_stage->shows(u"This is not your shift"_s));
        m_stage->picture(u"anonymous-not-your-shift"_s);
        toReview(u"20"_s);
        QVERIFY(!confirmButton()->isEnabled());
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!flow().isBusy());
    }

    void changeOfLanguage_keepsWhatIsWritten()
    {
        toFirstLoad();
        m_stage->type(u"12,34"_s);
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(m_stage->shows(u"Anonimna kartica"_s));
        QCOMPARE(m_page->findChild<AmountField*>()->text(), u"12,34"_s);
        QCOMPARE(flow().loads(), Money::fromCents(12'34));
        QTRY_VERIFY(m_stage->shows(moneyText(Money::fromCents(12'34))));
    }

    void draft_isOfferedAgain_withItsCardsAndAmounts()
    {
        toReview(u"50"_s);
        const QByteArray draft = drafts().front().content;
        flow().begin(draft);
        QTRY_COMPARE(flow().lines().size(), 2U);
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(flow().isAgeAttested());
        QCOMPARE(flow().loads(), Money::fromCents(50'00));
        QTRY_VERIFY(m_stage->shows(u"2 of 3"_s));
    }

    void everyStep_namesItsControls_andClaimsNoLetterTwice()
    {
        const auto check = [this](const char* step) {
            const QStringList nameless = namelessControls(m_stage->window());
            QVERIFY2(nameless.isEmpty(),
                     qPrintable(QLatin1StringView(step) + u": "_s + nameless.join(u", "_s)));
            QVERIFY2(m_stage->mnemonicsClaimedTwice().isEmpty(),
                     qPrintable(QLatin1StringView(step) + u": "_s + m_stage->mnemonicsClaimedTwice()));
        };
        addCards(2);
        check("cards");
        m_stage->press(Qt::Key_Escape);
        check("question");
        m_stage->press(Qt::Key_Escape);
        toBriefing();
        check("briefing");
        toFirstLoad();
        check("first load");
        toReview(u"20"_s);
        check("review");
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Handover);
        check("hand-over");
    }

private:
    AnonymousFlow& flow() { return m_desk->flows.anonymous; }

    void begin()
    {
        QTRY_VERIFY(m_desk->flows.desk.status().hasTried);
        m_page =
            new AnonymousPage(flow(), m_desk->flows.desk, m_desk->flows.signIn, *m_press, *m_preferences);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        flow().begin();
        QTRY_VERIFY(flow().terms().chargePerCard.cash().isPositive());
        m_page->entered();
    }

    void addCards(int count)
    {
        for (int i = int(flow().lines().size()); i < count; ++i) {
            m_page->takeScan(EnrolledDesk::stockCard(i).text());
            QTRY_COMPARE(flow().lines().size(), size_t(i) + 1);
        }
    }

    void toBriefing()
    {
        if (flow().step() == Step::Cards) {
            addCards(2);
            m_stage->press(Qt::Key_Return);
        }
        QTRY_COMPARE(flow().step(), Step::Briefing);
    }

    void toFirstLoad()
    {
        if (flow().step() < Step::FirstLoad) {
            toBriefing();
            flow().attestAge(true);
            flow().attestTerms(true);
            m_stage->press(Qt::Key_Return);
        }
        QTRY_COMPARE(flow().step(), Step::FirstLoad);
    }

    void toReview(const QString& load)
    {
        toFirstLoad();
        m_stage->type(load);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::Review);
    }

    void toHandover()
    {
        toReview(u"50"_s);
        m_stage->type(u"100"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(flow().step(), Step::Handover);
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

    [[nodiscard]] QLineEdit* scanField() { return m_stage->find<QLineEdit>(u"MOK ID of the card"_s); }

    [[nodiscard]] AmountField* amountField(int card)
    {
        return m_stage->find<AmountField>(u"Card %1"_s.arg(EnrolledDesk::stockCard(card).grouped()));
    }

    [[nodiscard]] StateBadge* badge()
    {
        const auto badges = m_page->findChildren<StateBadge*>();
        return badges.isEmpty() ? nullptr : badges.front();
    }

    [[nodiscard]] std::vector<DraftView> drafts()
    {
        return m_desk->office.call(
            [](Drafts& drafts) { return drafts.all().value_or(std::vector<DraftView>()); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PressThread> m_press;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    AnonymousPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(AnonymousPageTest)
#include "AnonymousPageTest.moc"
