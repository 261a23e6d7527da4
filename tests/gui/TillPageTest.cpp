// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TillPage.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "tests/support/DeskFixture.h"
#include "ui/widgets/AmountField.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The cash drawer by keyboard, on a real journal.
class TillPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        m_page = new TillPage(m_desk->flows.till, m_desk->flows.desk, m_desk->flows.signIn);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void shift_isOpenedByKeyboard_butNotByEnterAlone()
    {
        QCOMPARE(m_stage->focus(), u"Cash in the drawer"_s);
        m_stage->type(u"120"_s);
        m_stage->picture(u"till-1-closed"_s);
        m_stage->press(Qt::Key_Return);
        QVERIFY(!m_desk->flows.till.isBusy());
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"Shift of Ana Novak"_s));
        QCOMPARE(std::get<ShiftOpen>(last()).openingFloat, Money::fromCents(120'00));
        QVERIFY(m_stage->shows(u"€120.00"_s));
        QCOMPARE(m_stage->focus(), u"Amount"_s);
    }

    void quickAmount_isWritten()
    {
        m_stage->click(u"€150.00"_s);
        QVERIFY(m_stage->shows(u"Open the shift with €150.00"_s));
    }

    void withoutAnAmount_nothingHappens_andTheFieldSaysWhy()
    {
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_desk->flows.till.isBusy());
        QVERIFY(!m_stage->find<AmountField>(u"Cash in the drawer"_s)->accessibleDescription().isEmpty());
    }

    void cash_isPutInAndTakenOut_withItsReason()
    {
        openShift();
        move(u"20"_s, u"Change from the bank"_s);
        QTRY_VERIFY(m_stage->shows(u"€20.00 put in."_s));
        QTRY_VERIFY(m_stage->shows(u"€120.00"_s));
        m_stage->find<QRadioButton>(u"Take out"_s)->click();
        m_stage->find<AmountField>(u"Amount"_s)->setFocus();
        move(u"15,50"_s, u"Stamps"_s);
        QTRY_VERIFY(m_stage->shows(u"€15.50 taken out."_s));
        const auto movement = std::get<CashMovement>(last());
        QCOMPARE(movement.direction, CashMovement::Direction::Out);
        QCOMPARE(movement.amount, Money::fromCents(15'50));
        QCOMPARE(movement.reason, u"Stamps"_s);
        QTRY_VERIFY(m_stage->shows(u"€104.50"_s));
        m_stage->picture(u"till-2-open"_s);
    }

    void moreThanThereIs_isRefusedInPlace_andTheAmountStays()
    {
        openShift();
        m_stage->find<QRadioButton>(u"Take out"_s)->click();
        m_stage->find<AmountField>(u"Amount"_s)->setFocus();
        move(u"100,01"_s, u"Bank"_s);
        QTRY_VERIFY(m_stage->shows(u"TILL-3"_s));
        QVERIFY(m_stage->find<AmountField>(u"Amount"_s)->text().startsWith(u"100"_s));
        m_stage->picture(u"till-3-refused"_s);
    }

    void withoutAReason_isRefusedInPlace()
    {
        openShift();
        move(u"10"_s, {});
        QTRY_VERIFY(m_stage->shows(u"TILL-2"_s));
        m_stage->find<QLineEdit>(u"Reason"_s)->setFocus();
        m_stage->type(u"Change"_s);
        QVERIFY(!m_stage->shows(u"TILL-2"_s)); // it is not missing any more
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"€10.00 put in."_s));
        QVERIFY(!m_stage->shows(u"TILL-2"_s));
    }

    void undecidedAtCentral_isNamedWithItsCash()
    {
        openShift();
        QVERIFY(!m_stage->shows(u"Undecided at central"_s));
        connectWith(*m_desk, &loadsPending);
        m_desk->flows.anonymous.setShift(m_desk->flows.desk.status().shift->id);
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        m_page->entered();
        QTRY_VERIFY(m_stage->shows(u"Undecided at central: 1 (€40.00)."_s));
        m_stage->picture(u"till-9-undecided"_s);
    }

    void TILL_5_takenBackByTheClerkAlone_isNamed()
    {
        openShift();
        QVERIFY(!m_stage->shows(u"without a second person"_s));
        const DeskStatus status = m_desk->flows.desk.status();
        m_desk->flows.anonymous.setShift(status.shift->id);
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        CorrectionFlow& correction = m_desk->flows.correction;
        correction.start(m_desk->recorded().back(), status, m_desk->flows.signIn.session());
        correction.correct(u"Wrong card"_s);
        QTRY_VERIFY(!correction.mistake());
        m_page->entered();
        QTRY_VERIFY(m_stage->shows(u"Top-ups corrected without a second person: 1."_s));
    }

    void shiftOfAnother_saysWhose_andMovesNothing()
    {
        openShift();
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
        m_page->entered();
        QVERIFY(m_stage->shows(u"The open shift belongs to Ana Novak."_s));
        QVERIFY(!m_stage->find(u"Amount"_s)->isEnabled());
    }

    void safe_needsNoReason_andGivesASlip()
    {
        openShift();
        m_stage->find<QRadioButton>(u"To the safe"_s)->click();
        m_stage->find<AmountField>(u"Amount"_s)->setFocus();
        move(u"80"_s, {});
        QTRY_VERIFY(m_stage->shows(u"€80.00 handed over to the safe."_s));
        QTRY_VERIFY(m_stage->shows(u"€20.00"_s));
        QSignalSpy asked(m_page, &TillPage::receiptRequested);
        m_stage->click(u"Show the slip"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 1);
        m_stage->picture(u"till-4-safe"_s);
    }

    void count_isBlind_andByKeyboardAlone()
    {
        openShift();
        beginCount();
        QCOMPARE(m_stage->focus(), u"Pieces of €500"_s);
        QVERIFY(!m_stage->shows(u"€100.00"_s));
        QVERIFY(!m_stage->shows(u"Should be"_s));
        for (const char* pieces : {"", "", "", "1", "2", "", "1"}) { // 50, 20 and 5 €
            m_stage->type(QString::fromLatin1(pieces));
            m_stage->press(Qt::Key_Return);
        }
        QCOMPARE(m_stage->focus(), u"Pieces of €2"_s);
        QVERIFY(m_stage->shows(u"€95.00"_s));
        m_stage->type(u"12"_s);
        m_stage->press(Qt::Key_Up);
        m_stage->press(Qt::Key_Down);
        m_stage->type(u"2"_s); // written over
        m_stage->press(Qt::Key_Down);
        m_stage->type(u"1"_s);
        QVERIFY(m_stage->shows(u"€100.00"_s));
        m_stage->picture(u"till-5-count"_s);
        for (int i = 0; i < 7; ++i) {
            m_stage->press(Qt::Key_Return);
        }
        QCOMPARE(m_stage->focus(), u"That is all"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"It agrees"_s));
        m_stage->picture(u"till-6-agrees"_s);
        QSignalSpy closed(m_page, &TillPage::reportRequested);
        m_stage->press(Qt::Key_Return);
        QVERIFY(!m_desk->flows.till.isBusy());
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed[0][0].toLongLong(), 1);
        QTRY_COMPARE(closings(), 1);
        QTRY_VERIFY(m_stage->shows(u"As counted last: €100.00"_s));
        QVERIFY(m_stage->shows(u"€50"_s));
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(m_stage->shows(u"50\u00A0€"_s));
        QVERIFY(!m_stage->shows(u"€50"_s));
        useLanguage(*qApp, Language::English);
        QTRY_VERIFY(m_stage->shows(u"€50"_s));
        QVERIFY(m_stage->find<AmountField>(u"Cash in the drawer"_s)->text().isEmpty());
        m_stage->picture(u"till-7-closed"_s);
    }

    void difference_isShownAfterTheCount_andNeedsAReason()
    {
        openShift();
        beginCount();
        countFifty();
        QVERIFY(m_stage->shows(u"€50.00 missing"_s));
        QCOMPARE(m_stage->focus(), u"Reason"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"TILL-4"_s));
        m_stage->picture(u"till-8-difference"_s);
        m_stage->type(u"Given to the wrong customer"_s);
        QVERIFY(!m_stage->shows(u"TILL-4"_s));
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(closings(), 1);
        QCOMPARE(std::get<ShiftClose>(last()).reason, u"Given to the wrong customer"_s);
    }

    void countAgain_keepsWhatWasCounted()
    {
        openShift();
        beginCount();
        countFifty();
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(m_stage->focus(), u"Pieces of €500"_s);
        QVERIFY(!m_stage->shows(u"missing"_s));
        QCOMPARE(m_stage->find<QLineEdit>(u"Pieces of €50"_s)->text(), u"1"_s);
    }

    void leftCount_isOfferedAgain()
    {
        openShift();
        beginCount();
        m_stage->type(u"3"_s);
        m_stage->press(Qt::Key_Escape);
        QTRY_VERIFY(m_stage->shows(u"Should be in the drawer now"_s));
        m_stage->click(u"Go on with the count …"_s);
        QCOMPARE(m_stage->find<QLineEdit>(u"Pieces of €500"_s)->text(), u"3"_s);
        m_stage->click(u"Empty all fields"_s);
        QVERIFY(m_stage->find<QLineEdit>(u"Pieces of €500"_s)->text().isEmpty());
    }

    void scannedCard_isNoCount()
    {
        openShift();
        beginCount();
        m_stage->type(u"204118000"_s);
        QVERIFY(m_desk->flows.till.pieces(Money::fromCents(500'00)) <= mostPieces);
        m_stage->type(u"-1,5e3"_s);
        QVERIFY(!m_stage->find<QLineEdit>(u"Pieces of €500"_s)->text().contains(u'-'));
    }

    void receiptOfWhateverDay_isForASupervisorToCorrect()
    {
        openShift();
        QVERIFY(!m_stage->find(u"Correct a receipt …"_s));
        signInAs(u"dare"_s);
        QSignalSpy asked(m_page, &TillPage::correctionRequested);
        QTRY_VERIFY(m_stage->find(u"Correct a receipt …"_s));
        checkControls(*m_stage);
        m_stage->click(u"Correct a receipt …"_s);
        QCOMPARE(asked.size(), 1);
    }

    void supervisor_closesTheShiftOfAnother_withAReason()
    {
        openShift();
        signInAs(u"dare"_s);
        QVERIFY(m_stage->shows(u"A supervisor can close it"_s));
        beginCount();
        m_desk->flows.till.setPieces(Money::fromCents(100'00), 1);
        m_desk->flows.till.finishCount();
        QTRY_VERIFY(m_stage->shows(u"It agrees"_s));
        QCOMPARE(m_stage->focus(), u"Reason"_s);
        m_stage->type(u"Ana is ill"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(closings(), 1);
    }

    void shiftOfYesterday_isAnnounced()
    {
        openShift();
        m_desk->clock.advance(std::chrono::hours(24));
        m_page->entered();
        QTRY_VERIFY(m_stage->shows(u"This shift is open since"_s));
        m_stage->picture(u"till-9-yesterday"_s);
    }

    void reports_areListed_andOpened()
    {
        openShift();
        QSignalSpy asked(m_page, &TillPage::reportRequested);
        m_stage->click(u"Report X"_s);
        QCOMPARE(asked[0][0].toLongLong(), 0);
        beginCount();
        m_desk->flows.till.setPieces(Money::fromCents(100'00), 1);
        m_desk->flows.till.finishCount();
        QTRY_VERIFY(m_stage->shows(u"It agrees"_s));
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 2);
        QTRY_VERIFY(m_stage->find<QTableView>(u"Closed shifts"_s));
        auto* table = m_stage->find<QTableView>(u"Closed shifts"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        m_stage->press(Qt::Key_Return);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[2][0].toLongLong(), 1);
    }

    void everyControl_hasAName_andItsOwnLetter()
    {
        checkControls(*m_stage);
        atEveryStep([this] { checkControls(*m_stage); });
    }

    void everySize_fitsItsWindow()
    {
        checkFits(*m_stage);
        atEveryStep([this] { checkFits(*m_stage); });
    }

private:
    void openShift()
    {
        QVERIFY(m_desk->openShift());
        QTRY_VERIFY(m_stage->shows(u"Shift of Ana Novak"_s));
        m_stage->find<AmountField>(u"Amount"_s)->setFocus();
    }
    void move(const QString& amount, const QString& reason)
    {
        m_stage->type(amount);
        m_stage->find<QLineEdit>(u"Reason"_s)->setFocus();
        m_stage->type(reason);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    }
    void beginCount()
    {
        QTRY_VERIFY(m_stage->find(u"Close the shift …"_s));
        m_stage->click(u"Close the shift …"_s);
    }
    /// One note of 50 €, and that is all.
    void countFifty()
    {
        m_stage->find<QLineEdit>(u"Pieces of €50"_s)->setFocus();
        m_stage->type(u"1"_s);
        m_stage->click(u"That is all"_s);
        QTRY_VERIFY(m_desk->flows.till.step() == TillFlow::Step::Difference);
    }
    /// How many closed shifts are listed.
    [[nodiscard]] int closings() const
    {
        const auto* table = m_stage->find<QTableView>(u"Closed shifts"_s);
        return table ? table->model()->rowCount() : 0;
    }
    void signInAs(const QString& clerk)
    {
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(clerk, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk.text(), clerk);
        m_desk->flows.till.restart();
        m_page->entered();
    }
    void atEveryStep(const std::function<void()>& check)
    {
        openShift();
        check();
        beginCount();
        check();
        countFifty();
        check();
    }
    [[nodiscard]] OperationBody last() const { return m_desk->recorded().back().operation.body; }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    TillPage* m_page = nullptr;
};

QTEST_MAIN(TillPageTest)
#include "TillPageTest.moc"
