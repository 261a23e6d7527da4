// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Frame.h"

#include "tests/gui/Accessible.h"
#include "tests/gui/GalleryFrame.h"
#include "tests/gui/GalleryPages.h"
#include "ui/shell/Rail.h"
#include "ui/shell/RailButton.h"
#include "ui/shell/SearchField.h"
#include "ui/text/Language.h"
#include "ui/text/StatusText.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class FrameTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Slovenian, QLocale::Slovenia));
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void init()
    {
        m_theme->setTextSize(100);
        m_frame = std::make_unique<Frame>();
        m_frame->setDeskName(u"Library · till 2"_s);
        m_frame->setEntries(someEntries());
        m_frame->setUser({u"Ana N."_s, u"clerk"_s, QTime(7, 58)});
        m_frame->setStatus(statusOffline());
        m_frame->addPage(u"home"_s, homePage());
        m_frame->addPage(u"flow"_s, flowPage(), u"home"_s);
        m_frame->addPage(u"amount"_s, amountPage(), u"home"_s);
        m_frame->addPage(u"settings"_s, controlsPage());
        m_frame->showPage(u"home"_s);
        m_frame->resize(1366, 768);
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }

    void cleanup() { m_frame.reset(); }

    void everyControl_hasAName()
    {
        for (const QString& page : {u"home"_s, u"flow"_s, u"amount"_s, u"settings"_s}) {
            m_frame->showPage(page);
            const QStringList nameless = test::namelessControls(*m_frame);
            QVERIFY2(nameless.isEmpty(), qPrintable(page + u": "_s + nameless.join(u", "_s)));
        }
    }

    void altAndNumber_leadToTheEntries()
    {
        QSignalSpy activated(m_frame.get(), &Frame::entryActivated);
        QTest::keyClick(m_frame.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), someEntries()[2].key);
    }

    void keys_ofTheFrame_workFromAnyPage()
    {
        QSignalSpy lock(m_frame.get(), &Frame::lockRequested);
        QSignalSpy help(m_frame.get(), &Frame::helpRequested);
        QSignalSpy keys(m_frame.get(), &Frame::keysRequested);
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_F1);
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_F1, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
        QCOMPARE(help.size(), 1);
        QCOMPARE(keys.size(), 1);
    }

    void search_isReachedEnteredAndCleared()
    {
        QSignalSpy changed(m_frame.get(), &Frame::searchChanged);
        QSignalSpy entered(m_frame.get(), &Frame::searchEntered);
        QTest::keyClick(m_frame.get(), Qt::Key_K, Qt::ControlModifier);
        QWidget* search = m_frame->focusWidget();
        QVERIFY(qobject_cast<SearchField*>(search));
        QTest::keyClicks(search, u" 118"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), u"118"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(qobject_cast<SearchField*>(search)->text(), QString());
    }

    void entries_namedAnew_keepTheCurrentOneMarked()
    {
        m_frame->showPage(u"settings"_s);
        m_frame->setEntries(someEntries());
        QCOMPARE(current(), u"Nastavitve"_s);
    }

    void showPage_marksItsEntry_andTakesTheFocusIntoThePage()
    {
        m_frame->showPage(u"settings"_s);
        QCOMPARE(current(), u"Nastavitve"_s);
        m_frame->showPage(u"flow"_s);
        QCOMPARE(current(), u"Pult"_s);
        QCOMPARE(m_frame->currentPage(), u"flow"_s);
        QVERIFY(qobject_cast<QLineEdit*>(m_frame->focusWidget()));
        QVERIFY(!qobject_cast<SearchField*>(m_frame->focusWidget()));
    }

    void setCount_isShownAndSaid()
    {
        m_frame->setCount(u"home"_s, 12);
        const RailButton* button = m_frame->findChildren<RailButton*>().first();
        QVERIFY(button->accessibleDescription().contains(u"12"_s));
        m_frame->setCount(u"home"_s, 0);
        QVERIFY(!button->accessibleDescription().contains(u"12"_s));
    }

    void status_saysItInWords()
    {
        const auto words = shownWords();
        QVERIFY(words.contains(u"No connection since 9.12"_s));
        QVERIFY(words.contains(u"4 waiting · oldest 27 min"_s));
        QVERIFY(words.contains(u"860,00\u00A0€ left offline"_s));
        QVERIFY(words.contains(u"Printer: not working"_s));
        m_frame->setStatus(statusOnline());
        QVERIFY(shownWords().contains(u"Connected"_s));
        QVERIFY(shownWords().contains(u"Everything sent · 9.41"_s));
    }

    void warnings_standInThePlaceOfWhatTheyAreAbout()
    {
        const QString left = u"860,00\u00A0€ left offline"_s;
        FrameStatus status = statusOffline();
        status.offlineOutlook = OfflineOutlook::FloorNear;
        expectWarning(status, u"Only "_s + left);
        status.offlineOutlook = OfflineOutlook::FloorReached;
        expectWarning(status, u"Nothing left offline"_s);
        status.offlineOutlook = OfflineOutlook::EndNear;
        status.offlineEnd = QTime(14, 30);
        expectWarning(status, left + u" · until 14.30"_s);
        status.offlineOutlook = OfflineOutlook::Over;
        expectWarning(status, u"No top-ups offline"_s);
        QVERIFY(!shownWords().contains(left));
        m_frame->setStatus(statusOffline());
        QVERIFY(shownWords().contains(left));
        QVERIFY(!shownWords().contains(u"No top-ups offline"_s));
    }

    void settings_notInForce_areSaid_alsoWithAConnection()
    {
        FrameStatus status = statusOnline();
        status.settings = SettingsStanding::OutOfDate;
        expectWarning(status, u"Settings are out of date"_s);
        status = statusOffline();
        status.offlineOutlook = OfflineOutlook::Over;
        status.settings = SettingsStanding::NotBelieved;
        expectWarning(status, u"Settings are not genuine"_s);
        status.settings = SettingsStanding::Missing;
        expectWarning(status, u"No settings from central"_s);
    }

    void certificate_thatEndsSoon_isSaid_unlessThereIsWorse()
    {
        FrameStatus status = statusOnline();
        status.certificateEnd = QDate(2027, 1, 3);
        expectWarning(status, certificateText(status.certificateEnd));
        status.settings = SettingsStanding::OutOfDate;
        expectWarning(status, u"Settings are out of date"_s);
    }

    void everySize_fitsItsWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::newRow("1366x768") << QSize(1366, 768) << 100;
        QTest::newRow("1366x768, text 150 %") << QSize(1366, 768) << 150;
        QTest::newRow("1366x768 at 200 %") << QSize(683, 384) << 100;
        QTest::newRow("1920x1080 at 200 %") << QSize(960, 540) << 100;
    }

    void everySize_fitsItsWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        m_theme->setTextSize(textSize);
        m_frame->resize(size);
        QCOMPARE(m_frame->size(), size);
        const QSize smallest = m_frame->minimumSizeHint();
        QVERIFY2(smallest.width() <= size.width() && smallest.height() <= size.height(),
                 qPrintable(u"%1x%2"_s.arg(smallest.width()).arg(smallest.height())));
        for (const QString& page : {u"home"_s, u"flow"_s, u"amount"_s, u"settings"_s}) {
            m_frame->showPage(page);
            QCoreApplication::processEvents();
            for (const QScrollArea* area : m_frame->findChildren<QScrollArea*>()) {
                QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0, qPrintable(page));
            }
        }
    }

    void tabOrder_isTheOrderOfReading()
    {
        m_frame->findChildren<RailButton*>().first()->setFocus();
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_Backtab);
        QStringList order;
        for (int i = 0; i < 13; ++i) {
            QTest::keyClick(m_frame->focusWidget(), Qt::Key_Tab);
            order.append(m_frame->focusWidget()->accessibleName());
        }
        const auto place = [&order](const QString& name) { return order.indexOf(name); };
        QVERIFY(place(u"Pult"_s) < place(u"Search"_s));
        QVERIFY(place(u"Search"_s) < place(u"Lock"_s));
        QVERIFY(place(u"Lock"_s) < place(u"Anonimna kartica"_s));
    }

    void rail_narrow_keepsItsNames()
    {
        m_frame->resize(683, 384);
        const RailButton* button = m_frame->findChildren<RailButton*>().first();
        QVERIFY(button->width() < 60);
        QCOMPARE(button->accessibleName(), u"Pult"_s);
        QCOMPARE(button->toolTip(), u"Pult"_s);
    }

    void changeOfLanguage_changesItsWords()
    {
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(m_frame->findChild<SearchField*>()->accessibleName() != u"Search"_s);
        QVERIFY(!shownWords().contains(u"No connection"_s));
        useLanguage(*qApp, Language::English);
        QTRY_COMPARE(m_frame->findChild<SearchField*>()->accessibleName(), u"Search"_s);
        QLocale::setDefault(QLocale(QLocale::Slovenian, QLocale::Slovenia));
    }

private:
    /// In words, in its tone and with its sign.
    void expectWarning(const FrameStatus& status, const QString& words)
    {
        m_frame->setStatus(status);
        const QList<StateBadge*> badges = m_frame->findChildren<StateBadge*>();
        QVERIFY2(std::ranges::any_of(badges,
                                     [&words](const StateBadge* badge) {
                                         return badge->isVisible() && badge->toolTip() == words &&
                                                badge->badge() == Badge{Tone::Warn, words, Symbol::Warning};
                                     }),
                 qPrintable(shownWords().join(u", "_s)));
    }

    [[nodiscard]] QString current() const
    {
        for (const RailButton* button : m_frame->findChildren<RailButton*>()) {
            if (button->isChecked()) {
                return button->text();
            }
        }
        return {};
    }

    [[nodiscard]] QStringList shownWords() const
    {
        QStringList words;
        for (const QLabel* label : m_frame->findChildren<QLabel*>()) {
            words.append(label->isVisible() ? label->text() : QString());
        }
        return words;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Frame> m_frame;
};

QTEST_MAIN(FrameTest)
#include "FrameTest.moc"
