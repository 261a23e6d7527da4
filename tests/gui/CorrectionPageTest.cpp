// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CorrectionPage.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A mistake at the counter, undone by keyboard, on a real journal.
class CorrectionPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        m_page = new CorrectionPage(m_desk->flows.correction, m_desk->flows.desk, m_desk->flows.signIn);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void ownLoad_isCorrectedByKeyboard_butNotByEnterAlone()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(20'00)));
        show();
        QVERIFY(m_stage->shows(u"Give back to the customer"_s));
        QVERIFY(m_stage->shows(u"€20.00"_s));
        QTRY_VERIFY(m_stage->shows(EnrolledDesk::stockCard(0).grouped()));
        QTRY_VERIFY(m_stage->shows(u"by its top-ups it is €20.00 at most"_s)); // nobody knows what is left
        QCOMPARE(m_stage->focus(), u"Reason"_s);                               // also of one's own (TILL-5)
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"The reason is missing"_s));
        QVERIFY(!m_stage->shows(u"Give back to the customer"_s));
        m_stage->type(u"Wrong card"_s);
        QVERIFY(!m_stage->shows(u"The reason is missing"_s));
        QVERIFY(m_stage->shows(u"Give back to the customer"_s));
        m_stage->picture(u"correction-1-load"_s);
        QSignalSpy receipts(m_page, &CorrectionPage::finished);
        m_stage->find<QAbstractButton>(u"Correct by €20.00"_s)->setFocus();
        m_stage->press(Qt::Key_Return);
        QVERIFY(!flow().isBusy());
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(receipts.size(), 1);
        QVERIFY(receipts.first().first().toLongLong() > 0);
        QCOMPARE(last().loaded, Money::fromCents(20'00));
    }

    void cashMovement_saysWhatTheDrawerGives()
    {
        moveCash();
        show();
        QVERIFY(m_stage->shows(u"Take out of the drawer"_s));
        QVERIFY(m_stage->shows(u"€30.00"_s));
        QSignalSpy closed(m_page, &CorrectionPage::closed);
        m_stage->type(u"Counted twice"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(last().cash, Money::fromCents(-30'00));
    }

    void confirmedMeanwhile_takesASecondPerson_andSaysSo()
    {
        moveCash();
        show();
        QVERIFY(!m_stage->shows(u"It takes a second person"_s));
        connectWith(*m_desk, applied);
        QTRY_VERIFY(m_stage->shows(u"It takes a second person"_s));
        m_stage->type(u"Counted twice"_s);
        m_stage->picture(u"correction-3-second-person"_s);
        checkControls(*m_stage);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->approve());
        QTRY_COMPARE(m_desk->recorded().size(), 3U);
        QCOMPARE(last().reason, u"Counted twice"_s);
    }

    void confirmedLoad_withoutCentral_isRefusedInPlace()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(20'00)));
        connectWith(*m_desk, applied);
        QTRY_COMPARE(m_desk->recorded().back().standing, Standing::Applied);
        m_desk->office.call([this](Office&) { m_desk->central->isOnline = false; });
        show();
        QVERIFY(m_stage->shows(u"It takes a second person and the bank's word"_s));
        m_stage->type(u"Wrong card"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->approve());
        QTRY_VERIFY(m_stage->shows(u"A correction needs the connection"_s));
        QVERIFY(!m_stage->shows(u"Give back to the customer"_s));
        m_stage->picture(u"correction-4-offline"_s);
        QCOMPARE(m_desk->recorded().size(), 3U); // the shift, the hand-over, the load
    }

    void RED_1_loadOfLongAgo_cannotBeCorrected_andTheWayIsBack()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(20'00)));
        const OperationView load = m_desk->recorded().back();
        m_desk->clock.advance(std::chrono::hours(24 * 8));
        m_page->begin(load);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
        QVERIFY(m_stage->shows(u"It is too late to correct this top-up here"_s));
        QVERIFY(!m_stage->find(u"Correct by €20.00"_s));
        QVERIFY(!m_stage->shows(u"Give back to the customer"_s));
        QCOMPARE(m_stage->focus(), u"Back"_s);
        m_stage->picture(u"correction-7-too-late"_s);
        checkControls(*m_stage);
    }

    void receiptOfAnEarlierDay_isFoundByKeyboard()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(20'00)));
        connectWith(*m_desk, applied);
        QTRY_COMPARE(m_desk->recorded().back().standing, Standing::Applied);
        const qint64 receipt = m_desk->recorded().back().receipt;
        m_desk->clock.advance(std::chrono::hours(24));
        search();
        QCOMPARE(m_stage->focus(), u"Number of the receipt"_s);
        checkControls(*m_stage);
        m_stage->type(u"77"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"Nothing was found"_s));
        m_stage->picture(u"correction-5-not-found"_s);
        m_stage->find<QLineEdit>(u"Number of the receipt"_s)->selectAll();
        m_stage->type(u"AP-2-%1"_s.arg(receipt));
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(m_stage->focus(), u"Reason"_s);
        QTRY_VERIFY(m_stage->shows(u"AP-2-%1"_s.arg(receipt)));
        QVERIFY(m_stage->shows(u"€20.00"_s));
        m_stage->picture(u"correction-6-earlier-day"_s);
        m_stage->press(Qt::Key_Escape);
        QVERIFY(!flow().mistake());
        checkFits(*m_stage); // the search
    }

    void confirmButton_isInSight_whenThePageOpens()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(20'00)));
        m_page->begin(m_desk->recorded().back());
        m_stage = std::make_unique<Stage>(m_page);
        m_stage->window().resize(683, 384); // the reference screen at 200 %
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
        const auto isInSight = [this] {
            const auto* button = m_stage->find<QAbstractButton>(u"Correct by €20.00"_s);
            return button && button->visibleRegion().boundingRect() == button->rect();
        };
        QTRY_VERIFY(isInSight());
    }

    void wrongClock_stopsACorrectionBeforeAnythingIsGivenBack()
    {
        moveCash();
        const OperationView mistake = m_desk->recorded().back();
        m_desk->clock.advance(std::chrono::hours(-24));
        m_desk->flows.desk.refresh();
        QTRY_VERIFY(m_desk->flows.desk.status().stopped);
        m_page->begin(mistake);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
        QVERIFY(m_stage->shows(u"The clock of this computer is wrong"_s));
        QVERIFY(!m_stage->find(u"Correct by €30.00"_s));
        QVERIFY(!m_stage->shows(u"€30.00"_s));
    }

    void escape_leaves_andRecordsNothing()
    {
        moveCash();
        show();
        QSignalSpy closed(m_page, &CorrectionPage::closed);
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!flow().mistake());
        QCOMPARE(m_desk->recorded().size(), 2U);
    }

    void everyControl_hasAName_andItsOwnLetter_andFits()
    {
        moveCash();
        show();
        checkControls(*m_stage);
        checkFits(*m_stage);
    }

private:
    [[nodiscard]] CorrectionFlow& flow() { return m_desk->flows.correction; }

    void moveCash()
    {
        m_desk->flows.till.moveCash(m_desk->flows.desk.status().shift->id, CashMovement::Direction::In,
                                    Money::fromCents(30'00), u"Coins"_s);
        QTRY_COMPARE(m_desk->recorded().size(), 2U);
    }

    void search()
    {
        m_page->beginSearch();
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
    }

    /// The newest operation was a mistake.
    void show()
    {
        m_page->begin(m_desk->recorded().back());
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
    }

    [[nodiscard]] Correction last() { return std::get<Correction>(m_desk->recorded().back().operation.body); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    CorrectionPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(CorrectionPageTest)
#include "CorrectionPageTest.moc"
