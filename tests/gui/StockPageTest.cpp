// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StockPage.h"

#include "tests/gui/Controls.h"
#include "tests/support/DeskFixture.h"
#include "ui/pages/Task.h"
#include "ui/text/Language.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QLineEdit>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The desk's plastic by keyboard, scanner and mouse, on a real journal.
class StockPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        m_page = new StockPage(m_desk->flows.stock, m_desk->flows.intake, m_desk->flows.desk);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
        QTRY_COMPARE(table()->model()->rowCount(), 10);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void overview_countsEveryState_andNamesTheBoxes()
    {
        QVERIFY(m_stage->shows(u"in stock"_s));
        QVERIFY(m_stage->shows(u"10"_s));
        QVERIFY(m_stage->shows(u"B-17 (5 cards)"_s));
        m_stage->picture(u"stock-1-overview"_s);
    }

    void space_choosesAndTakesTheChoiceBack()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(2, 0));
        m_stage->press(Qt::Key_Space);
        QVERIFY(m_stage->shows(u"Chosen: 1 card"_s));
        QVERIFY(m_stage->shows(u"204 118 002"_s));
        m_stage->press(Qt::Key_Space);
        QVERIFY(m_stage->shows(u"Choose cards"_s));
        m_stage->press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_stage->shows(u"Chosen: 10 cards"_s));
        m_stage->press(Qt::Key_Escape);
        QVERIFY(m_stage->shows(u"Choose cards"_s));
    }

    void filter_hidesRows_andKeepsWhatIsChosen()
    {
        m_page->takeScan(EnrolledDesk::stockCard(3).text());
        m_stage->find<QLineEdit>(u"Filter"_s)->setFocus();
        m_stage->type(u"118 007"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_stage->shows(u"Chosen: 1 card"_s));
        m_stage->find<QLineEdit>(u"Filter"_s)->setText(u"b-16"_s);
        QCOMPARE(table()->model()->rowCount(), 10);
    }

    void scan_ofACardThatIsNotHere_saysSoInPlace()
    {
        m_page->takeScan(EnrolledDesk::boxCard(0).text());
        QVERIFY(m_stage->shows(u"204 119 000 does not lie here."_s));
    }

    void spoiledCard_byKeyboard()
    {
        choose({4});
        m_stage->find<QAbstractButton>(u"Mark as spoiled …"_s)->setFocus();
        m_stage->press(Qt::Key_Return);
        QVERIFY(list(u"Reason"_s)->hasFocus());
        m_stage->picture(u"stock-2-spoiled"_s);
        m_stage->press(Qt::Key_Tab);
        QCOMPARE(m_stage->focus(), u"Note"_s);
        m_stage->press(Qt::Key_Tab);
        QCOMPARE(m_stage->focus(), u"Cancel"_s);
        m_stage->press(Qt::Key_Tab);
        QCOMPARE(m_stage->focus(), u"Mark as spoiled"_s);
        m_stage->press(Qt::Key_Space);
        QTRY_VERIFY(m_stage->shows(u"Recorded."_s));
        const auto body = std::get<StockSpoil>(last());
        QCOMPARE(body.card, EnrolledDesk::stockCard(4));
        QCOMPARE(body.reason, StockSpoil::Reason::Damaged);
        QTRY_VERIFY(m_stage->shows(u"spoiled"_s));
        QCOMPARE(m_stage->focus(), u"Cards at this desk"_s);
    }

    void spoiledForAnotherReason_needsWords_saidInPlace()
    {
        choose({4});
        m_stage->click(u"Mark as spoiled …"_s);
        list(u"Reason"_s)->setCurrentIndex(3);
        m_stage->click(u"Mark as spoiled"_s);
        QTRY_VERIFY(m_stage->shows(u"STOCK-2"_s));
        m_stage->picture(u"stock-3-refused"_s);
        m_stage->find<QLineEdit>(u"Note"_s)->setFocus();
        m_stage->type(u"Scratched"_s);
        QVERIFY(!m_stage->shows(u"STOCK-2"_s));
        m_stage->click(u"Mark as spoiled"_s);
        QTRY_VERIFY(m_stage->shows(u"Recorded."_s));
        QVERIFY(!m_stage->shows(u"STOCK-2"_s));
    }

    void severalCards_areGivenBack()
    {
        choose({1, 2});
        QVERIFY(!m_stage->find<QAbstractButton>(u"Mark as spoiled …"_s)->isEnabled());
        m_stage->click(u"Give back to the issuer …"_s);
        m_stage->type(u"Old design"_s);
        m_stage->click(u"Give back 2 cards"_s);
        QTRY_VERIFY(m_stage->shows(u"Recorded."_s));
        const auto body = std::get<StockReturn>(last());
        QCOMPARE(body.cards.size(), 2U);
        QCOMPARE(body.reason, u"Old design"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
    }

    void cards_areHandedToAnotherDesk()
    {
        choose({0});
        m_stage->click(u"Hand to another desk …"_s);
        QCOMPARE(list(u"To which desk"_s)->currentText(), u"Mestna knjižnica Kranj (KN-1)"_s);
        m_stage->click(u"Hand on 1 card"_s);
        QTRY_VERIFY(m_stage->shows(u"Recorded."_s));
        QCOMPARE(std::get<StockTransfer>(last()).to, *DeskId::parse(u"KN-1"));
    }

    void escape_closesTheForm_andKeepsTheChoice()
    {
        choose({0});
        m_stage->click(u"Give back to the issuer …"_s);
        m_stage->press(Qt::Key_Escape);
        QVERIFY(m_stage->shows(u"Chosen: 1 card"_s));
        QCOMPARE(m_stage->focus(), u"Give back to the issuer …"_s);
    }

    void intake_countsWhatIsFoundMissingAndSurplus()
    {
        m_stage->click(u"Take over a box"_s);
        m_stage->picture(u"intake-1-box"_s);
        m_page->takeScan(u"B-17"_s);
        QTRY_VERIFY(m_stage->shows(u"Scan the cards of box B-17"_s));
        for (int i = 0; i < 3; ++i) {
            m_page->takeScan(EnrolledDesk::boxCard(i).text());
        }
        m_page->takeScan(u"300000001"_s);
        QTRY_VERIFY(m_stage->shows(u"3 of 5"_s));
        QCOMPARE(table()->model()->rowCount(), 6);
        m_stage->picture(u"intake-2-cards"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier); // what is missing has not been named
        QCOMPARE(m_desk->flows.intake.step(), IntakeFlow::Step::Cards);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_desk->flows.intake.step(), IntakeFlow::Step::Missing);
        QVERIFY(m_stage->shows(u"2 cards of the box not found"_s));
        const auto* missing = m_stage->find<DataTable>(u"Missing cards"_s);
        QCOMPARE(missing->model()->rowCount(), 2);
        QCOMPARE(missing->model()->index(0, 0).data().toString(), EnrolledDesk::boxCard(3).grouped());
        QVERIFY(m_stage->find(u"Report 2 cards as missing, take 3 into stock"_s));
        m_stage->picture(u"intake-2b-missing"_s);
        m_stage->press(Qt::Key_Return); // never confirms
        QCOMPARE(m_desk->flows.intake.step(), IntakeFlow::Step::Missing);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"3 cards came into stock."_s));
        m_stage->picture(u"intake-3-taken"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 13);
        const auto body = std::get<StockIntake>(last());
        QCOMPARE(body.found.size(), 3U);
        QCOMPARE(body.missing.size(), 2U);
        QCOMPARE(body.surplus.size(), 1U);
    }

    void intake_ofNothing_namesEveryCard_andEndsInNoGreen()
    {
        beginIntake();
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->flows.intake.step(), IntakeFlow::Step::Cards);
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"5 cards of the box not found"_s));
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"No card came into stock."_s));
        QVERIFY(m_stage->shows(u"5 cards were reported missing."_s));
        QVERIFY(m_stage->shows(u"Box B-17 is reported missing"_s) && !m_stage->shows(u"is taken over"_s));
        QVERIFY(!m_stage->shows(u"can be handed over now"_s));
        m_stage->picture(u"intake-4-nothing"_s);
    }

    void intake_surplusCard_isTakenOffTheListAgain()
    {
        beginIntake();
        m_page->takeScan(u"300000001"_s);
        m_stage->click(u"Take card 300 000 001 off the list"_s);
        QVERIFY(m_desk->flows.intake.surplus().empty());
        QCOMPARE(table()->model()->rowCount(), 5);
    }

    void intake_sameCardTwice_saidInPlace()
    {
        beginIntake();
        m_page->takeScan(EnrolledDesk::boxCard(0).text());
        m_page->takeScan(EnrolledDesk::boxCard(0).text());
        QVERIFY(m_stage->shows(u"STOCK-3"_s));
        m_page->takeScan(EnrolledDesk::boxCard(1).text());
        QVERIFY(!m_stage->shows(u"STOCK-3"_s));
    }

    void intake_unknownBox_saidInPlace_andTheNumberStays()
    {
        m_page->beginTask(Task::Intake, {});
        m_stage->type(u"B-99"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"STOCK-1"_s));
        QCOMPARE(m_stage->find<QLineEdit>(u"Number of the box"_s)->text(), u"B-99"_s);
    }

    void intake_escapeAsks_andKeepsTheBoxForLater()
    {
        beginIntake();
        m_page->takeScan(EnrolledDesk::boxCard(0).text());
        m_stage->press(Qt::Key_Escape);
        m_stage->click(u"Keep for later"_s);
        QVERIFY(m_stage->shows(u"Cards at this desk"_s));
        QCOMPARE(m_desk->flows.intake.step(), IntakeFlow::Step::Cards);
        m_page->beginTask(Task::Intake, {});
        QTRY_VERIFY(m_stage->shows(u"1 of 5"_s));
    }

    void everyControl_hasAName_andItsOwnLetter()
    {
        checkControls(*m_stage);
        choose({0});
        checkControls(*m_stage);
        for (const QString& form :
             {u"Mark as spoiled …"_s, u"Give back to the issuer …"_s, u"Hand to another desk …"_s}) {
            m_stage->click(form);
            checkControls(*m_stage);
            m_stage->click(u"Cancel"_s);
        }
        beginIntake();
        m_page->takeScan(u"300000001"_s);
        checkControls(*m_stage);
    }

    void otherLanguage_isTakenAtOnce()
    {
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(!m_stage->shows(u"Plastic of this desk"_s));
        useLanguage(*qApp, Language::English);
        QTRY_VERIFY(m_stage->shows(u"Plastic of this desk"_s));
    }

    void everySize_fitsItsWindow()
    {
        choose({0, 1});
        checkFits(*m_stage);
        m_stage->click(u"Hand to another desk …"_s);
        checkFits(*m_stage);
        beginIntake();
        checkFits(*m_stage);
    }

private:
    [[nodiscard]] DataTable* table() const
    {
        const bool isIntake = m_desk->flows.intake.step() == IntakeFlow::Step::Cards;
        return m_stage->find<DataTable>(isIntake ? u"Cards of the box"_s : u"Cards at this desk"_s);
    }
    /// Qt names a list by what is chosen in it; its label is a relation.
    [[nodiscard]] QComboBox* list(const QString& label) const
    {
        for (auto* box : m_page->findChildren<QComboBox*>()) {
            if (box->isVisible() && box->accessibleName() == label) {
                return box;
            }
        }
        return nullptr;
    }
    void choose(const QList<int>& cards)
    {
        for (const int card : cards) {
            m_page->takeScan(EnrolledDesk::stockCard(card).text());
        }
    }
    void beginIntake()
    {
        m_page->beginTask(Task::Intake, {});
        m_page->takeScan(u"B-17"_s);
        QTRY_COMPARE(m_desk->flows.intake.step(), IntakeFlow::Step::Cards);
    }
    [[nodiscard]] OperationBody last() const { return m_desk->recorded().back().operation.body; }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    StockPage* m_page = nullptr;
};

QTEST_MAIN(StockPageTest)
#include "StockPageTest.moc"
