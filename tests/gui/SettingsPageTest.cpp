// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

#include "tests/gui/Controls.h"
#include "tests/gui/FakePress.h"
#include "tests/gui/Keys.h"
#include "tests/support/DeskFixture.h"
#include "ui/print/SheetLayout.h"
#include "ui/widgets/ScanFilter.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a desk's people may choose, kept on disk, and the try of their scanner.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setLanguage(Language::English);
        m_press = std::make_unique<PressThread>(u"press"_s, [] { return std::make_unique<FakePress>(); });
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        show();
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
        m_press.reset();
        m_preferences.reset();
    }

    void choices_areKept_acrossAStart()
    {
        choose(u"Look"_s, u"Dark"_s);
        choose(u"Size of text"_s, u"130 %"_s);
        choose(u"Paper for receipts"_s, u"A4"_s);
        choose(u"Printer"_s, u"Pisarna"_s);
        choose(u"Language"_s, u"slovenščina"_s);
        const Preferences later(m_folder->path());
        QCOMPARE(later.theme(), Theme::Choice::Dark);
        QCOMPARE(later.textSize(), 130);
        QCOMPARE(later.paper(), Paper::A4);
        QCOMPARE(later.printer(), u"Pisarna"_s);
        QCOMPARE(later.language(), Language::Slovene);
    }

    void choices_areNotWrittenThroughALink()
    {
        const QString other = m_folder->filePath(u"other"_s);
        const QString kept = m_folder->filePath(u"screen.ini"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6);
        file.close();
        QVERIFY(QFile::remove(kept) && QFile::link(other, kept));
        m_preferences->setTextSize(130);
        m_preferences->setWindow("geometry");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("theirs"));
        QCOMPARE(m_preferences->textSize(), 130); // until the program ends
    }

    void choices_areTheirOwnersAlone()
    {
        m_preferences->setTextSize(130);
        const auto modes = QFile::permissions(m_folder->filePath(u"screen.ini"_s));
        QVERIFY(!modes.testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
    }

    void choices_takeEffectAtOnce()
    {
        connect(m_preferences.get(), &Preferences::changed, m_page, [this] {
            Stage::choose(m_preferences->theme());
            useLanguage(*qApp, m_preferences->language());
        });
        const QColor before = qApp->palette().color(QPalette::Window);
        choose(u"Look"_s, u"Dark"_s);
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < before.lightness());
        choose(u"Language"_s, u"slovenščina"_s);
        QTRY_VERIFY(box(u"Jezik"_s));
        QCOMPARE(box(u"Videz"_s)->currentIndex(), int(Theme::Choice::Dark)); // only the words are new
    }

    void keyboard_aloneChooses()
    {
        QCOMPARE(focus(), u"Language"_s);
        m_stage->press(Qt::Key_Tab);
        QCOMPARE(focus(), u"Look"_s);
        m_stage->press(Qt::Key_Up);
        QCOMPARE(m_preferences->theme(), Theme::Choice::Dark);
    }

    void printers_areThoseOfTheComputer_andNone()
    {
        QCOMPARE(entries(u"Printer"_s), QStringList({u"The computer's default printer"_s, u"Epson TM-T20"_s,
                                                     u"Pisarna"_s, u"None: save as PDF"_s}));
        choose(u"Printer"_s, u"None: save as PDF"_s);
        QVERIFY(!m_preferences->printer());
        QVERIFY(m_stage->find(u"Save a test sheet …"_s));
        choose(u"Printer"_s, u"The computer's default printer"_s);
        QCOMPARE(m_preferences->printer(), QString());
    }

    void printerThatIsGone_staysChosen_andSaysSo()
    {
        m_preferences->setPrinter(u"Stari tiskalnik"_s);
        m_page->entered();
        QTRY_COMPARE(box(u"Printer"_s)->currentText(), u"Stari tiskalnik (not found)"_s);
        QCOMPARE(m_preferences->printer(), u"Stari tiskalnik"_s);
    }

    void testPrint_bearsLettersRulerAndDesk_onThePaperChosen()
    {
        choose(u"Paper for receipts"_s, u"A4"_s);
        choose(u"Printer"_s, u"Epson TM-T20"_s);
        QTRY_VERIFY(!m_desk->flows.desk.status().name.isEmpty());
        m_stage->click(u"Test print"_s);
        QTRY_VERIFY(m_stage->shows(u"Sent to the printer."_s));
        const auto [sheet, printer] = printedBy(*m_press).constFirst();
        QCOMPARE(printer, u"Epson TM-T20"_s);
        QCOMPARE(sheet.paper, Paper::A4);
        const SheetLayout layout(sheet);
        QCOMPARE(layout.pageCount(), 1);
        const QString text = layout.plainText();
        QVERIFY(text.contains(m_desk->flows.desk.status().name));
        for (const QChar letter : u"čšžćđČŠŽĆĐ€"_s) {
            QVERIFY2(text.contains(letter), qPrintable(QString(letter)));
        }
        QVERIFY(text.contains(u"170 mm"_s));
        m_stage->picture(u"settings-printed"_s);
    }

    void ruler_isAsLongAsItSays()
    {
        for (const auto& [paper, width] : {std::pair{Paper::Roll80, 72}, {Paper::A4, 170}}) {
            m_preferences->setPaper(paper);
            m_stage->click(u"Test print"_s);
            QTRY_VERIFY(m_stage->find(u"Test print"_s)->isEnabled());
            const Sheet sheet = printedBy(*m_press).constLast().first;
            QVERIFY(sheet.html.contains(u"%1 mm"_s.arg(width)));
            QVERIFY(std::abs(rulerOf(sheet) - width) < 1);
        }
    }

    void testPrint_withoutThePrinter_saysWhichOneFailed()
    {
        m_press = std::make_unique<PressThread>(u"press"_s, [] { return std::make_unique<SystemPress>(); });
        m_preferences->setPrinter(u"Ni ga"_s);
        show();
        m_stage->click(u"Test print"_s);
        QTRY_VERIFY(m_stage->shows(u"The printer “Ni ga” did not print."_s));
        m_stage->picture(u"settings-no-printer"_s);
    }

    void testSheet_isSaved_whereThereIsNoPrinter()
    {
        m_preferences->setPrinter(std::nullopt);
        m_stage->click(u"Save a test sheet …"_s);
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"test.pdf"_s);
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
        QTRY_VERIFY(m_stage->shows(u"Saved."_s));
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void scanner_thatIsSetRight_isSaidToBe()
    {
        scan(u"004118733"_s, 12ms, Qt::Key_Return);
        QVERIFY(m_stage->shows(u"Nine digits arrived"_s));
        QVERIFY(m_stage->shows(u"Enter or Tab follows"_s));
        QVERIFY(m_stage->shows(u"At most 12 ms"_s));
        QVERIFY(!m_stage->shows(u"to be set"_s));
        QCOMPARE(field()->text(), u"004118733"_s);
        m_stage->picture(u"settings-scanner-right"_s);
    }

    void scanner_ofAnotherKeyboard_tooSlow_withoutEnter_isToldHowToBeSet()
    {
        scan(u"==$!!(/\"\""_s, 60ms, Qt::Key_unknown);
        QTRY_VERIFY(m_stage->shows(u"Not only digits arrived."_s));
        QVERIFY(m_stage->shows(u"Nothing follows the digits."_s));
        QVERIFY(m_stage->shows(u"Up to 60 ms"_s));
        QVERIFY(!m_stage->shows(u"right"_s));
        m_stage->picture(u"settings-scanner-wrong"_s);
    }

    void scanner_withTab_keepsTheFocus_andAPersonsTabLeaves()
    {
        scan(u"204118733"_s, 5ms, Qt::Key_Tab);
        QVERIFY(m_stage->shows(u"Enter or Tab follows"_s));
        QVERIFY(field()->hasFocus());
        m_stage->press(Qt::Key_Tab);
        QVERIFY(!field()->hasFocus());
    }

    void scanner_withFewerDigits_isNotAMokId()
    {
        scan(u"4012345"_s, 5ms, Qt::Key_Return);
        QVERIFY(m_stage->shows(u"7 digits arrived; a MOK ID has nine."_s));
    }

    void scan_whileTheFocusIsElsewhere_isShownToo()
    {
        QVERIFY(m_page->takeScan(u"204118733"_s));
        QCOMPARE(field()->text(), u"204118733"_s);
        QVERIFY(m_stage->shows(u"Nine digits arrived"_s));
        QCOMPARE(focus(), u"Language"_s);
    }

    void everyControl_hasAName_andItsOwnLetter()
    {
        checkControls(*m_stage);
        m_preferences->setPrinter(std::nullopt);
        checkControls(*m_stage);
    }

    void everySize_fitsItsWindow() { checkFits(*m_stage); }

    void pictures() { m_stage->picture(u"settings"_s); }

private:
    void show()
    {
        m_page = new SettingsPage(m_desk->flows.desk, *m_press, *m_preferences, m_clock);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
        QTRY_VERIFY(box(u"Printer"_s)->count() > 2);
    }

    /// By its label: assistive technology takes what is chosen for the name.
    [[nodiscard]] QComboBox* box(const QString& label)
    {
        for (auto* each : m_page->findChildren<QComboBox*>()) {
            if (each->accessibleName() == label) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString focus() { return m_stage->window().focusWidget()->accessibleName(); }
    [[nodiscard]] QLineEdit* field() { return m_stage->find<QLineEdit>(u"Scan any card here"_s); }
    [[nodiscard]] QStringList entries(const QString& name)
    {
        QStringList words;
        for (int place = 0; place < box(name)->count(); ++place) {
            words.append(box(name)->itemText(place));
        }
        return words;
    }
    void choose(const QString& name, const QString& words)
    {
        const int place = box(name)->findText(words);
        QVERIFY2(place >= 0, qPrintable(words));
        box(name)->setCurrentIndex(place);
        emit box(name)->activated(place);
    }

    /// As a scanner sends it, past the filter that every scan of the desk goes through.
    void scan(const QString& text, std::chrono::milliseconds gap, Qt::Key end)
    {
        const ScanFilter filter(m_clock, *qApp);
        box(u"Language"_s)->setFocus();
        field()->setFocus();
        type(*field(), text, m_clock, gap);
        if (end != Qt::Key_unknown) {
            strike(*field(), end);
        }
    }

    /// The longest dark line of a sheet, in millimetres.
    [[nodiscard]] static double rulerOf(const Sheet& sheet)
    {
        constexpr int dotsPerMm = 8;
        const SheetLayout layout(sheet);
        const QImage image = imageOf(layout, 0, int(layout.pageSize().width()) * dotsPerMm);
        int longest = 0;
        for (int y = 0; y < image.height(); ++y) {
            int run = 0;
            for (int x = 0; x < image.width(); ++x) {
                run = qGray(image.pixel(x, y)) < 200 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        return double(longest) / dotsPerMm;
    }

    HandClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PressThread> m_press;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    SettingsPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
