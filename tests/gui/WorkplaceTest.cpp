// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Workplace.h"

#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "tests/gui/DeskInWindow.h"
#include "tests/gui/Stage.h"
#include "ui/shell/SearchField.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScreen>

#include <algorithm>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window promises whatever page is shown: drafts that are not passed over, customers that are
/// forgotten, a clock that is watched, and a size that fits.
class WorkplaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void clockSetBackADay_isWarnedOf_andStopsMoneyWorkAtItsFirstStep()
    {
        DeskInWindow clerk;
        QVERIFY(clerk.signIn());
        QVERIFY(clerk.desk.openShift());
        clerk.desk.clock.advance(-24h);
        clerk.desk.flows.desk.refresh();
        QTRY_VERIFY(clerk.desk.flows.desk.status().stopped);
        const auto shows = [&clerk](const QString& words) {
            const auto labels = clerk.window.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&words](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(shows(u"The clock of this computer is wrong"_s));
        QSignalSpy refused(&clerk.desk.flows.topUp, &TopUpFlow::changed);
        clerk.desk.flows.topUp.recognise(EnrolledDesk::namedCard(0).text(), EnrolledDesk::panTail());
        QTRY_VERIFY(clerk.desk.flows.topUp.refusal());
        QCOMPARE(clerk.desk.flows.topUp.refusal()->rule, QByteArray("OFF-5"));
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F6, Qt::Key_F11}) {
            clerk.press(key);
            QTRY_VERIFY(shows(u"The clock of this computer is wrong"_s));
        }
    }

    void draftOnOffer_isGoneOnWithByItsKey()
    {
        DeskInWindow clerk;
        QVERIFY(clerk.signIn());
        TopUpFlow& topUp = clerk.desk.flows.topUp;
        topUp.recognise(EnrolledDesk::namedCard(0).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(topUp.step(), TopUpFlow::Step::Amount);
        topUp.setAmount(Money::fromCents(35'00));
        clerk.desk.flows.anonymous.begin();
        clerk.desk.flows.anonymous.addCard(EnrolledDesk::stockCard(0).text());
        QTRY_COMPARE(clerk.desk.flows.anonymous.lines().size(), 1U);
        clerk.desk.flows.intake.enter(u"B-17"_s);
        QTRY_COMPARE(clerk.desk.flows.intake.step(), IntakeFlow::Step::Cards);
        clerk.desk.flows.intake.enter(EnrolledDesk::boxCard(0).text());
        // As after a restart: the drafts are all that there is.
        const auto kept = clerk.desk.office.call([](Drafts& all) { return all.all().value(); });
        QCOMPARE(kept.size(), 3U);
        topUp.abandon();
        clerk.desk.flows.anonymous.abandon();
        clerk.desk.flows.intake.abandon();
        clerk.desk.office.call([&kept](Drafts& all) {
            for (const DraftView& draft : kept) {
                QVERIFY(all.save(draft.flow, draft.content));
            }
        });
        clerk.press(Qt::Key_F6);
        QTRY_COMPARE(topUp.amount(), std::optional(Money::fromCents(35'00)));
        clerk.press(Qt::Key_F2);
        QTRY_COMPARE(clerk.desk.flows.anonymous.lines().size(), 1U);
        clerk.press(Qt::Key_F10);
        QTRY_COMPARE(clerk.desk.flows.intake.foundCount(), 1);
    }

    void draftOfABox_isGoneOnWithByTheButtonOfTheStock_too()
    {
        DeskInWindow clerk;
        QVERIFY(clerk.signIn());
        IntakeFlow& intake = clerk.desk.flows.intake;
        intake.enter(u"B-17"_s);
        QTRY_COMPARE(intake.step(), IntakeFlow::Step::Cards);
        intake.enter(EnrolledDesk::boxCard(0).text());
        intake.begin(); // as after a restart
        clerk.press(Qt::Key_F12);
        for (auto* button : clerk.window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() &&
                QString(button->text()).remove(u'&').startsWith(u"Take over a box"_s)) {
                button->click();
                break;
            }
        }
        QTRY_COMPARE(intake.foundCount(), 1);
    }

    void leavingASlip_forgetsItsCustomer_helpDoesNot()
    {
        DeskInWindow clerk;
        QVERIFY(clerk.signIn());
        clerk.press(Qt::Key_F7);
        SlipFlow& slip = clerk.desk.flows.slip;
        slip.write({u"204118733"_s, u"50"_s, {u"Ana"_s, u"Čopova 1"_s, u"4000 Kranj"_s}});
        QTRY_VERIFY(slip.slip());
        clerk.press(Qt::Key_F1);
        QCOMPARE(slip.entries().payer.name, u"Ana"_s);
        clerk.press(Qt::Key_Escape);
        clerk.window.workplace()->showPage(u"home"_s);
        QCOMPARE(slip.entries(), SlipFlow::Entries());
        QVERIFY(!slip.slip());
    }

    void scan_takesAwayWhatWasLookedForBefore()
    {
        DeskInWindow clerk;
        QVERIFY(clerk.signIn());
        clerk.press(Qt::Key_K, Qt::ControlModifier);
        clerk.type(u"999"_s);
        clerk.press(Qt::Key_Return);
        auto* search = clerk.window.findChild<SearchField*>();
        QCOMPARE(search->text(), u"999"_s);
        clerk.window.workplace()->takeScan(EnrolledDesk::namedCard(0).text());
        QTRY_COMPARE(clerk.desk.flows.desk.found().size(), 1U);
        QCOMPARE(search->text(), QString());
    }

    void leavingAFoundCard_forgetsIt()
    {
        DeskInWindow clerk;
        QVERIFY(clerk.signIn());
        clerk.window.workplace()->takeScan(EnrolledDesk::namedCard(0).text());
        QTRY_COMPARE(clerk.desk.flows.desk.found().size(), 1U);
        clerk.window.workplace()->showPage(u"home"_s);
        QVERIFY(clerk.desk.flows.desk.found().empty());
    }

    void window_fitsTheRoomOfItsScreen_data()
    {
        QTest::addColumn<QSize>("wanted");
        QTest::addColumn<QSize>("room");
        QTest::addColumn<WindowFit>("fit");
        const QSize usual(1366, 768);
        const auto row = [](const char* name, QSize wanted, QSize room, const WindowFit& fit) {
            QTest::newRow(name) << wanted << room << fit;
        };
        row("the counter's screen", usual, {1366, 768}, {{1366, 738}, true});
        row("with a panel at its side", usual, {1300, 768}, {{1300, 738}, true});
        row("with a panel below", usual, {1366, 740}, {{1366, 710}, true});
        row("as high, but wider", usual, {1920, 768}, {{1366, 738}, true});
        row("just high enough for window and frame", usual, {1920, 799}, {usual, false});
        row("one line too low", usual, {1920, 798}, {usual, true});
        row("twice as dense", usual, {683, 384}, {{683, 354}, true});
        row("large", usual, {2560, 1440}, {usual, false});
        row("large, and twice as dense", usual, {1280, 720}, {{1280, 690}, true});
        row("made small before", {700, 500}, {1366, 768}, {{700, 500}, false});
    }

    void window_fitsTheRoomOfItsScreen()
    {
        QFETCH(const QSize, wanted);
        QFETCH(const QSize, room);
        QFETCH(const WindowFit, fit);
        constexpr int title = 30;
        const WindowFit found = fitWindow(wanted, room, title);
        QCOMPARE(found.size, fit.size);
        QCOMPARE(found.fills, fit.fills);
        QVERIFY(found.size.width() <= room.width() && found.size.height() + title <= room.height());
    }

    void firstWindow_fitsItsScreen_andItsSizeIsRemembered()
    {
        DeskInWindow clerk;
        clerk.window.showFitting();
        QVERIFY(QTest::qWaitForWindowExposed(&clerk.window));
        const QRect room = clerk.window.screen()->availableGeometry();
        QVERIFY2(room.contains(clerk.window.geometry()), "larger than the screen");
        clerk.window.showNormal();
        const QSize smaller = QSize(700, 500).boundedTo(room.size() - QSize(50, 50));
        clerk.window.resize(smaller);
        clerk.window.close();
        DeskFixture next;
        PressThread press(u"press"_s, [] { return std::make_unique<FakePress>(); });
        Preferences preferences(clerk.desk.desk.folder());
        DeskWindow window(next.flows, press, preferences, next.clock, clerk.desk.desk.folder());
        window.showFitting();
        QCOMPARE(window.size(), smaller);
    }
};

QTEST_MAIN(WorkplaceTest)
#include "WorkplaceTest.moc"
