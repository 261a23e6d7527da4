// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CardsPage.h"

#include "tests/gui/Controls.h"
#include "tests/gui/DeskInWindow.h"
#include "ui/widgets/DataTable.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Cards found by any part of their MOK ID.
class CardsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void keys_aloneFindACard_byAnyPart_fromAnyPage()
    {
        DeskInWindow at;
        QVERIFY(at.signIn());
        for (const QString& part : {u"8003"_s, u"18003"_s, u"4118003"_s}) {
            at.press(Qt::Key_F11);
            at.press(Qt::Key_K, Qt::ControlModifier);
            at.window.focusWidget()->setProperty("text", QString());
            at.type(part);
            at.press(Qt::Key_Return);
            QTRY_COMPARE(at.pageName(), u"Cards"_s);
            auto* table = at.window.workplace()->page()->findChild<DataTable*>();
            QTRY_COMPARE(table->model()->rowCount(), 1);
            QCOMPARE(table->model()->index(0, 0).data().toString(), EnrolledDesk::stockCard(3).grouped());
            QVERIFY(table->hasFocus());
        }
    }

    void scan_whereverOneIs_showsTheCard()
    {
        DeskInWindow at;
        QVERIFY(at.signIn());
        at.type(EnrolledDesk::stockCard(5).text()); // at once, as a scanner types
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.pageName(), u"Cards"_s);
        auto* table = at.window.workplace()->page()->findChild<DataTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), EnrolledDesk::stockCard(5).grouped());
    }

    void nothingFound_saysWhatWasLookedFor()
    {
        show(10);
        QVERIFY(m_stage->shows(u"Find a card"_s));
        m_stage->picture(u"cards-1-empty"_s);
        m_page->searchFor(u"999"_s);
        QTRY_VERIFY(m_stage->shows(u"No card with “999”"_s));
        m_stage->picture(u"cards-2-none"_s);
    }

    void everythingKnown_isShown_andFollowsTheLanguage()
    {
        show(10);
        m_page->searchFor(u"204118"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 10);
        QCOMPARE(table()->model()->index(0, 1).data().toString(), u"anonymous"_s);
        QVERIFY(!m_stage->shows(u"Only the first"_s));
        m_stage->picture(u"cards-3-found"_s);
        useLanguage(*qApp, Language::Slovene);
        QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), u"anonimna"_s);
        useLanguage(*qApp, Language::English);
    }

    void moreThanTheListShows_isSaid()
    {
        show(30);
        m_page->searchFor(u"204"_s);
        QTRY_COMPARE(table()->model()->rowCount(), DeskFlow::mostFound);
        QVERIFY(m_stage->shows(u"Only the first 20 are shown."_s));
    }

    void everyControl_hasAName_andItsOwnLetter_andFits()
    {
        show(10);
        checkControls(*m_stage);
        checkFits(*m_stage);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

private:
    void show(int inStock)
    {
        m_desk = std::make_unique<DeskFixture>(inStock);
        QVERIFY(m_desk->signIn());
        m_page = new CardsPage(m_desk->flows.desk);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    }
    [[nodiscard]] DataTable* table() { return m_page->findChild<DataTable*>(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    CardsPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(CardsPageTest)
#include "CardsPageTest.moc"
