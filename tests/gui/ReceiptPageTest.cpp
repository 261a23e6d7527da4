// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ReceiptPage.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"
#include "core/office/Views.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "tests/gui/FakePress.h"
#include "ui/print/ReceiptPreview.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A receipt on the screen, on paper and as a file, of a real journal.
class ReceiptPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_press = std::make_unique<PressThread>(u"press"_s, [] { return std::make_unique<FakePress>(); });
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(20'00)));
        show();
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
        m_press.reset();
        m_preferences.reset();
    }

    void NOTE_2_preview_isReadToAScreenReader_inSlovene_withEnglishWhereItIsChosen()
    {
        QVERIFY(paper().contains(u"Skupaj plačano"_s) && !paper().contains(u"Total paid"_s));
        QVERIFY(paper().contains(u"ČAKA NA POTRDITEV"_s));
        m_stage->click(u"With English below the Slovene"_s);
        QVERIFY(paper().contains(u"Skupaj plačano"_s) && paper().contains(u"Total paid"_s));
        QVERIFY(paper().contains(u"WAITS FOR CONFIRMATION"_s));
        QVERIFY(m_preferences->paperHasEnglish());
        m_stage->picture(u"receipt-english"_s);
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(m_stage->shows(u"Potrdilo"_s));
        QVERIFY(paper().contains(u"Total paid"_s));
        useLanguage(*qApp, Language::English);
    }

    void preview_staysWhiteInTheDark()
    {
        const QImage light = preview()->grab().toImage();
        m_stage->choose(Theme::Choice::Dark);
        const QImage dark = preview()->grab().toImage();
        m_stage->choose(Theme::Choice::Light);
        const QPoint paper(light.width() / 2, 10); // above the first line
        QCOMPARE(light.pixelColor(paper), QColor(Qt::white));
        QCOMPARE(dark.pixelColor(paper), QColor(Qt::white));
        m_stage->picture(u"receipt-roll"_s);
    }

    void preview_followsThePaper()
    {
        QCOMPARE(preview()->sheet().paper, Paper::Roll80);
        m_preferences->setPaper(Paper::A4);
        QCOMPARE(preview()->sheet().paper, Paper::A4);
        m_stage->picture(u"receipt-a4"_s);
    }

    void confirmation_appearsOnTheReceiptThatIsShown()
    {
        connectWith(*m_desk, applied);
        QTRY_VERIFY(paper().contains(u"Potrjeno v osrednjem sistemu."_s));
        QVERIFY(!paper().contains(u"ČAKA"_s));
    }

    void enter_prints_andOnlyOnce()
    {
        QCOMPARE(m_stage->focus(), u"Print"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"Sent to the printer."_s));
        QVERIFY(!m_stage->find(u"Print"_s)->isEnabled());
        m_page->show(1); // looked at again
        QTRY_VERIFY(m_stage->find(u"Save as PDF …"_s)->isEnabled());
        QVERIFY(!m_stage->find(u"Print"_s)->isEnabled());
        QCOMPARE(printedBy(*m_press).size(), 1);
        QVERIFY(!printedBy(*m_press)[0].first.html.contains(u"COPY"_s));
        m_stage->picture(u"receipt-printed"_s);
    }

    void original_isNotedBeforeThePrinterHasIt()
    {
        std::optional<bool> isNoted; // as the journal has it while the printer is asked
        m_press->call([this, &isNoted](Press& press) {
            static_cast<FakePress&>(press).atPrinter = [this, &isNoted] {
                isNoted = m_desk->office.call([](Papers& papers) { return papers.receipt(1)->isPrinted; });
            };
        });
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"Sent to the printer."_s));
        QCOMPARE(isNoted, true);
    }

    void original_printedBeforeTheProgramEnded_isPrintedAsACopyOnly()
    {
        EXPECT_DONE(m_desk->office.call([](Papers& papers) {
            return papers.takeOriginal({Document::Kind::Receipt, 1});
        }));
        show();
        QTRY_VERIFY(m_stage->find(u"Print a copy"_s)->isEnabled());
        QVERIFY(!m_stage->find(u"Print"_s)->isEnabled());
    }

    void printerWithoutPaper_isSaid_andTheOriginalIsItsOwn()
    {
        m_press->call([](Press& press) { static_cast<FakePress&>(press).need = PrinterNeed::Paper; });
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The printer is out of paper."_s));
        QVERIFY(m_stage->shows(u"The document waits and comes out once there is paper."_s));
        QVERIFY(!m_stage->find(u"Print"_s)->isEnabled());
        m_stage->picture(u"receipt-no-paper"_s);
    }

    void printerThatDidNotTakeIt_leavesTheOriginal()
    {
        m_press->call([](Press& press) { static_cast<FakePress&>(press).isTaking = false; });
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(m_stage->focus(), u"Print"_s);
        QVERIFY(m_stage->find(u"Print"_s)->isEnabled());
        QVERIFY(!m_desk->office.call([](Papers& papers) { return papers.receipt(1)->isPrinted; }));
        m_press->call([](Press& press) { static_cast<FakePress&>(press).isTaking = true; });
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(printedBy(*m_press).size(), 1);
    }

    void copy_saysSo_andIsCounted()
    {
        m_stage->click(u"Print a copy"_s);
        QTRY_COMPARE(printedBy(*m_press).size(), 1);
        QTRY_VERIFY(m_stage->find(u"Print a copy"_s)->isEnabled());
        m_stage->click(u"Print a copy"_s);
        QTRY_COMPARE(printedBy(*m_press).size(), 2);
        QVERIFY(printedBy(*m_press)[0].first.html.contains(u"KOPIJA 1"_s));
        QVERIFY(printedBy(*m_press)[1].first.html.contains(u"KOPIJA 2"_s));
        const auto newest =
            take(m_desk->office.call([](Views& views) { return views.operationsOn(views.today(), 1); }));
        QCOMPARE(newest.front().operation.body, OperationBody(Reprint{1, 2}));
        QTRY_VERIFY(m_stage->find(u"Print a copy"_s)->isEnabled());
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(paper().contains(u"KOPIJA 2"_s));
        m_stage->picture(u"receipt-copy"_s);
    }

    void copyOnTheScreen_staysACopy_whenCentralAnswers()
    {
        m_stage->click(u"Print a copy"_s);
        QTRY_VERIFY(paper().contains(u"KOPIJA 1"_s));
        connectWith(*m_desk, applied);
        QTRY_VERIFY(paper().contains(u"Potrjeno v osrednjem sistemu."_s));
        QVERIFY(paper().contains(u"KOPIJA 1"_s));
    }

    void chosenPrinter_isTheOneThatPrints()
    {
        m_preferences->setPrinter(u"Pisarna"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(printedBy(*m_press).size(), 1);
        QCOMPARE(printedBy(*m_press)[0].second, u"Pisarna"_s);
    }

    void computerWithoutPrinter_isToldSo_notOfPaperAndCable()
    {
        m_press->call([](Press& press) { static_cast<FakePress&>(press).isThere = false; });
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"This computer has no printer"_s));
        QVERIFY(!m_stage->shows(u"Check the paper and the cable"_s));
        QTRY_VERIFY(m_stage->find(u"Print"_s)->isEnabled()); // the original has not been printed
        m_stage->picture(u"receipt-no-printer-there"_s);
    }

    void missingPrinter_isNamed_andTouchesNoMoney()
    {
        m_press = std::make_unique<PressThread>(u"press"_s, [] { return std::make_unique<SystemPress>(); });
        m_preferences->setPrinter(u"Ni ga"_s);
        show();
        const Money drawer = Money::fromCents(122'00); // float, charge and load
        QTRY_COMPARE(m_desk->flows.desk.status().shift->drawer, drawer);
        const size_t recorded = m_desk->recorded().size();
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The printer “Ni ga” did not print."_s));
        QVERIFY(m_stage->shows(u"What was recorded stays recorded."_s));
        QCOMPARE(m_desk->recorded().size(), recorded);
        m_desk->flows.desk.refresh();
        QVERIFY(QSignalSpy(&m_desk->flows.desk, &DeskFlow::changed).wait());
        QCOMPARE(m_desk->flows.desk.status().shift->drawer, drawer);
        QCOMPARE(m_stage->focus(), u"Print"_s); // to try again
        m_stage->picture(u"receipt-no-printer"_s);
    }

    void pdf_isSavedWhereItWasAsked()
    {
        m_stage->click(u"Save as PDF …"_s);
        acceptDialog(m_folder->filePath(u"potrdilo.pdf"_s));
        QTRY_VERIFY(m_stage->shows(u"Saved."_s));
        QFile file(m_folder->filePath(u"potrdilo.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(m_stage->find(u"Print"_s)->isEnabled());
    }

    void pdf_thatCannotBeSaved_saysWhy()
    {
        m_stage->click(u"Save as PDF …"_s);
        const QString path = m_folder->filePath(u"mapa.pdf"_s);
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path + u"/tu.pdf"_s); // the folder went away meanwhile
        dialog->close();
        QTRY_VERIFY(m_stage->shows(u"mapa.pdf"_s));
        QVERIFY(!m_stage->shows(u"Saved."_s));
    }

    void withoutAPrinter_thePdfIsWhatThereIs()
    {
        m_preferences->setPrinter(std::nullopt);
        m_page->entered();
        QVERIFY(!m_stage->find(u"Print"_s));
        m_stage->picture(u"receipt-pdf-only"_s);
        m_stage->click(u"Save a copy …"_s);
        QTRY_VERIFY(m_page->findChild<QFileDialog*>());
        acceptDialog(m_folder->filePath(u"kopija.pdf"_s));
        QTRY_VERIFY(m_stage->shows(u"Saved."_s));
        QVERIFY(paper().contains(u"KOPIJA 1"_s));
        QVERIFY(printedBy(*m_press).isEmpty());
    }

    void unknownNumber_showsNothingThatCouldBePrinted()
    {
        m_page->show(4711);
        QTRY_VERIFY(!m_stage->find(u"Print"_s)->isEnabled());
        QVERIFY(paper().isEmpty());
        QVERIFY(!m_stage->find(u"Print a copy"_s)->isEnabled());
    }

    void escape_leaves()
    {
        QSignalSpy closed(m_page, &ReceiptPage::closed);
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void everyControl_hasAName_andItsOwnLetter() { checkControls(*m_stage); }

    void everySize_fitsItsWindow()
    {
        checkFits(*m_stage);
        m_preferences->setPaper(Paper::A4);
        checkFits(*m_stage);
    }

private:
    void show()
    {
        m_page = new ReceiptPage(m_desk->flows.desk, *m_press, *m_preferences);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->show(1);
        QTRY_VERIFY(!paper().isEmpty());
        m_page->entered();
    }

    void acceptDialog(const QString& path)
    {
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
    }

    [[nodiscard]] ReceiptPreview* preview() { return m_page->findChild<ReceiptPreview*>(); }
    /// What a screen reader reads of the paper.
    [[nodiscard]] QString paper() { return preview()->accessibleDescription(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PressThread> m_press;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    ReceiptPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(ReceiptPageTest)
#include "ReceiptPageTest.moc"
