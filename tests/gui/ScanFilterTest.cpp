// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ScanFilter.h"

#include "tests/gui/Keys.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr milliseconds scannerGap{8};
constexpr milliseconds typingGap{120};

} // namespace

/// Keys go to the window, as those of a keyboard do, unless a test is about something else.
class ScanFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<HandClock>();
        m_filter = std::make_unique<ScanFilter>(*m_clock, *qApp);
        m_scans = std::make_unique<QSignalSpy>(m_filter.get(), &ScanFilter::scanned);
        m_window = std::make_unique<QWidget>();
        auto* layout = new QHBoxLayout(m_window.get());
        m_field = new QLineEdit;
        m_button = new QPushButton(u"Button"_s);
        layout->addWidget(m_field);
        layout->addWidget(m_button);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void cleanup()
    {
        m_scans.reset();
        m_filter.reset();
        m_window.reset();
    }

    void scan_endingInEnter_isRecognised() { scanEndsIn(Qt::Key_Return); }
    void scan_endingInTab_isRecognised() { scanEndsIn(Qt::Key_Tab); }
    void scan_endingInKeypadEnter_isRecognised() { scanEndsIn(Qt::Key_Enter); }

    void scan_reachesNoWidget()
    {
        QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        scan(u"204118733"_s);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(entered.size(), 0);
        QVERIFY(m_field->hasFocus());
    }

    void scan_withAButtonInFocus_pressesNothing()
    {
        m_button->setFocus();
        QSignalSpy clicks(m_button, &QPushButton::clicked);
        scan(u"204 118 733"_s);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(clicks.size(), 0);
        QVERIFY(!m_button->isDown());
    }

    void scan_withNothingInFocus_isRecognised()
    {
        m_field->clearFocus();
        scan(u"BOX-000017"_s);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_scans->first().first().toString(), u"BOX-000017"_s);
    }

    void scan_withShiftForCapitals_isRecognised()
    {
        for (const QChar character : u"ABCDEF"_s) {
            m_clock->advance(scannerGap);
            send(window(), QEvent::KeyPress, Qt::Key_Shift);
            strike(window(), keyOf(character), character);
            send(window(), QEvent::KeyRelease, Qt::Key_Shift);
        }
        m_clock->advance(scannerGap);
        strike(window(), Qt::Key_Return, u"\r"_s);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_scans->first().first().toString(), u"ABCDEF"_s);
    }

    void scan_releasedOnlyAfterwards_leavesNoRelease()
    {
        for (const QChar character : u"204118733"_s) {
            m_clock->advance(scannerGap);
            send(window(), QEvent::KeyPress, keyOf(character), character);
        }
        m_clock->advance(scannerGap);
        send(window(), QEvent::KeyPress, Qt::Key_Return);
        QCOMPARE(m_scans->size(), 1);
        m_button->setFocus();
        m_releases = 0;
        m_button->installEventFilter(this);
        for (const QChar character : u"204118733"_s) {
            send(window(), QEvent::KeyRelease, keyOf(character), character);
        }
        send(window(), QEvent::KeyRelease, Qt::Key_Return);
        // Each key was let go once for each time it was pressed; "1" and "3" were pressed more than once.
        QVERIFY(m_releases <= 4);
        QVERIFY(!m_button->isDown());
    }

    void typing_reachesTheField_inOrder()
    {
        typeSlowly(u"204118733"_s);
        QTRY_COMPARE(m_field->text(), u"204118733"_s);
        QCOMPARE(m_scans->size(), 0);
    }

    void typing_thenEnter_entersWhatWasTyped()
    {
        QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        typeSlowly(u"204118"_s);
        m_clock->advance(typingGap);
        strike(window(), Qt::Key_Return, u"\r"_s);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_field->text(), u"204118"_s);
        QCOMPARE(m_scans->size(), 0);
    }

    void typing_oneKey_isGivenOnByItself()
    {
        strike(window(), Qt::Key_5, u"5"_s);
        QCOMPARE(m_field->text(), QString());
        QTRY_COMPARE(m_field->text(), u"5"_s);
    }

    void typing_tooShortForAScan_isTyping()
    {
        QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        scan(u"12345"_s);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_field->text(), u"12345"_s);
        QCOMPARE(entered.size(), 1);
    }

    void typing_fastWithoutAnEnd_isTyping()
    {
        type(window(), u"204118733"_s, *m_clock, scannerGap);
        QTRY_COMPARE(m_field->text(), u"204118733"_s);
        QCOMPARE(m_scans->size(), 0);
    }

    void typing_heldKey_isNoScan()
    {
        send(window(), QEvent::KeyPress, Qt::Key_1, u"1"_s);
        for (int i = 0; i < 9; ++i) {
            m_clock->advance(milliseconds(30));
            send(window(), QEvent::KeyPress, Qt::Key_1, u"1"_s, 0, true);
        }
        strike(window(), Qt::Key_Return, u"\r"_s);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_field->text(), u"1111111111"_s);
    }

    void typing_thenAnEditingKey_keepsTheOrder()
    {
        strike(window(), Qt::Key_1, u"1"_s);
        strike(window(), Qt::Key_2, u"2"_s);
        strike(window(), Qt::Key_Backspace, u"\b"_s);
        QCOMPARE(m_field->text(), u"1"_s);
    }

    void typing_space_pressesTheButtonOnce()
    {
        m_button->setFocus();
        QSignalSpy clicks(m_button, &QPushButton::clicked);
        strike(window(), Qt::Key_Space, u" "_s);
        QTRY_COMPARE(clicks.size(), 1);
        QVERIFY(!m_button->isDown());
    }

    void scan_afterTyping_leavesWhatWasTyped()
    {
        typeSlowly(u"12"_s);
        m_clock->advance(typingGap);
        scan(u"204118733"_s);
        QCOMPARE(m_field->text(), u"12"_s);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_scans->first().first().toString(), u"204118733"_s);
    }

    void twoScans_afterEachOther_areTwo()
    {
        scan(u"204118733"_s);
        scan(u"204118741"_s);
        QCOMPARE(m_scans->size(), 2);
        QCOMPARE(m_scans->last().first().toString(), u"204118741"_s);
    }

    void stamps_countMoreThanTheClock()
    {
        // The window was busy: keys typed at leisure arrive all at once.
        quint64 stamp = 10'000;
        for (const QChar character : u"204118733"_s) {
            stamp += quint64(typingGap.count());
            strike(window(), keyOf(character), character, stamp);
        }
        strike(window(), Qt::Key_Return, u"\r"_s, stamp + 100);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_field->text(), u"204118733"_s);
    }

    void slowestScanner_isStillAScanner()
    {
        type(window(), u"204118733"_s, *m_clock, ScanFilter::longestGap);
        m_clock->advance(ScanFilter::longestGap);
        strike(window(), Qt::Key_Return, u"\r"_s);
        QCOMPARE(m_scans->size(), 1);
    }

    void aLittleSlower_isTyping()
    {
        const milliseconds gap = ScanFilter::longestGap + milliseconds(1);
        type(window(), u"204118733"_s, *m_clock, gap);
        m_clock->advance(gap);
        strike(window(), Qt::Key_Return, u"\r"_s);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_field->text(), u"204118733"_s);
    }

    void paused_scanReachesNobody()
    {
        m_filter->setPaused(true);
        scan(u"204118733"_s);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_field->text(), QString());
        m_filter->setPaused(false);
        scan(u"204118733"_s);
        QCOMPARE(m_scans->size(), 1);
    }

    void paused_typingGoesOn()
    {
        m_filter->setPaused(true);
        typeSlowly(u"geslo"_s);
        QTRY_COMPARE(m_field->text(), u"geslo"_s);
    }

    void mouse_comesAfterWhatWasTypedBefore()
    {
        strike(window(), Qt::Key_7, u"7"_s);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_button->geometry().center());
        QCOMPARE(m_field->text(), u"7"_s);
    }

    void focusWidget_goneBeforeTheReplay_isNoCrash()
    {
        type(window(), u"12"_s, *m_clock, scannerGap);
        delete m_field;
        m_field = nullptr;
        QTest::qWait(0);
        strike(window(), Qt::Key_Left);
    }

    void keysSentToAWidget_areWatchedToo()
    {
        type(*m_field, u"204118733"_s, *m_clock, scannerGap);
        m_clock->advance(scannerGap);
        strike(*m_field, Qt::Key_Return, u"\r"_s);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_field->text(), QString());
    }

public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_releases += event->type() == QEvent::KeyRelease ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    QObject& window() { return *m_window->windowHandle(); }

    void scan(const QString& code, int terminator = Qt::Key_Return)
    {
        type(window(), code, *m_clock, scannerGap);
        m_clock->advance(scannerGap);
        strike(window(), terminator, terminator == Qt::Key_Tab ? u"\t"_s : u"\r"_s);
    }

    void typeSlowly(const QString& text) { type(window(), text, *m_clock, typingGap); }

    void scanEndsIn(int terminator)
    {
        scan(u"204118733"_s, terminator);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_scans->first().first().toString(), u"204118733"_s);
        QVERIFY(m_field->hasFocus());
    }

    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<ScanFilter> m_filter;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    QPushButton* m_button = nullptr;
    int m_releases = 0;
};

QTEST_MAIN(ScanFilterTest)
#include "ScanFilterTest.moc"
