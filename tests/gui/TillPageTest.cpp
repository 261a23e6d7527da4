// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TillPage.h"

#include "tests/gui/Controls.h"
#include "tests/support/DeskFixture.h"
#include "ui/widgets/AmountField.h"

#include <QLineEdit>
#include <QRadioButton>

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
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"€10.00 put in."_s));
        QVERIFY(!m_stage->shows(u"TILL-2"_s));
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

    void everyControl_hasAName_andItsOwnLetter()
    {
        checkControls(*m_stage);
        openShift();
        checkControls(*m_stage);
    }

    void everySize_fitsItsWindow()
    {
        checkFits(*m_stage);
        openShift();
        checkFits(*m_stage);
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
    [[nodiscard]] OperationBody last() const { return m_desk->recorded().back().operation.body; }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    TillPage* m_page = nullptr;
};

QTEST_MAIN(TillPageTest)
#include "TillPageTest.moc"
