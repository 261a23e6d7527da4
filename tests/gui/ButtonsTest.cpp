// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/TaskTile.h"
#include "ui/widgets/TileGrid.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class ButtonsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QHBoxLayout(m_window.get());
        m_tile = new TaskTile(Symbol::AnonymousCard, u"Anonymous card"_s, u"up to three"_s, Qt::Key_F2);
        m_button = new PrimaryButton(u"&Confirm"_s);
        layout->addWidget(m_tile);
        layout->addWidget(m_button);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void tile_isStartedByEveryWay_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("enter") << int(Qt::Key_Return);
        QTest::newRow("keypad enter") << int(Qt::Key_Enter);
        QTest::newRow("its key") << int(Qt::Key_F2);
    }

    void tile_isStartedByEveryWay()
    {
        QFETCH(int, key);
        QSignalSpy clicks(m_tile, &QAbstractButton::clicked);
        m_tile->setFocus();
        QTest::keyClick(m_tile, Qt::Key(key));
        QCOMPARE(clicks.size(), 1);
    }

    void tile_heldEnter_startsOnce()
    {
        QSignalSpy clicks(m_tile, &QAbstractButton::clicked);
        QTest::keyPress(m_tile, Qt::Key_Return);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(m_tile, &again);
        QCOMPARE(clicks.size(), 1);
    }

    void tile_itsKey_worksFromElsewhere_butNotWhileHidden()
    {
        QSignalSpy clicks(m_tile, &QAbstractButton::clicked);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_F2);
        QCOMPARE(clicks.size(), 1);
        m_tile->hide();
        QTest::keyClick(m_button, Qt::Key_F2);
        QCOMPARE(clicks.size(), 1);
    }

    void tile_tellsWhatItIs()
    {
        QCOMPARE(m_tile->accessibleName(), u"Anonymous card"_s);
        QVERIFY(m_tile->accessibleDescription().contains(u"up to three"_s));
        QVERIFY(m_tile->accessibleDescription().contains(u"F2"_s));
    }

    void focus_isSeen()
    {
        m_button->setFocus();
        const QImage plain = m_tile->grab().toImage();
        m_tile->setFocus();
        QVERIFY(m_tile->grab().toImage() != plain);
        const QImage button = m_button->grab().toImage();
        m_button->setFocus();
        QVERIFY(m_button->grab().toImage() != button);
    }

    void button_enter_pressesIt()
    {
        QSignalSpy clicks(m_button, &QAbstractButton::clicked);
        QTest::keyClick(m_button, Qt::Key_Return);
        QCOMPARE(clicks.size(), 1);
    }

    void button_thatConfirmsMoney_ignoresEnter()
    {
        m_button->setEnterPresses(false);
        QSignalSpy clicks(m_button, &QAbstractButton::clicked);
        QTest::keyClick(m_button, Qt::Key_Return);
        QTest::keyClick(m_button, Qt::Key_Enter);
        QCOMPARE(clicks.size(), 0);
        QTest::keyClick(m_button, Qt::Key_Space);
        QCOMPARE(clicks.size(), 1);
    }

    void button_itsKey_pressesIt_unlessDisabled()
    {
        m_button->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QSignalSpy clicks(m_button, &QAbstractButton::clicked);
        QTest::keyClick(m_tile, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicks.size(), 1);
        m_button->setEnabled(false);
        QTest::keyClick(m_tile, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicks.size(), 1);
    }

    void button_hasRoomForAllItShows()
    {
        const int words = m_button->sizeHint().width();
        m_button->showKey(u"Ctrl+Enter"_s);
        const int withKey = m_button->sizeHint().width();
        m_button->setSymbol(Symbol::Printer);
        QVERIFY(words < withKey);
        QVERIFY(withKey < m_button->sizeHint().width());
        QVERIFY(m_button->accessibleDescription().contains(u"Ctrl+Enter"_s));
    }

    void tiles_wrapIntoFewerColumns_inTabOrder()
    {
        TileGrid grid;
        QList<TaskTile*> tiles;
        for (int i = 0; i < 5; ++i) {
            tiles.append(new TaskTile(Symbol::Card, QString::number(i), {}));
            grid.add(tiles.last());
        }
        grid.resize(1100, 400);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QCOMPARE(tiles[3]->y(), tiles[0]->y());
        QVERIFY(tiles[4]->y() > tiles[0]->y());
        grid.resize(450, 800);
        QTRY_COMPARE(tiles[2]->x(), tiles[0]->x());
        tiles[0]->setFocus();
        for (int i = 1; i < 5; ++i) {
            QTest::keyClick(tiles[i - 1], Qt::Key_Tab);
            QCOMPARE(grid.focusWidget(), tiles[i]);
        }
    }

private:
    std::unique_ptr<QWidget> m_window;
    TaskTile* m_tile = nullptr;
    PrimaryButton* m_button = nullptr;
};

QTEST_MAIN(ButtonsTest)
#include "ButtonsTest.moc"
