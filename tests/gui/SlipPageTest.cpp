// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SlipPage.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "tests/gui/FakePress.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/QrView.h"

#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// What zbarimg reads in a picture of the screen.
QString readBack(const QPixmap& picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screen.png"_s);
    QProcess zbar;
    if (!picture.save(path)) {
        return {};
    }
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"--oneshot"_s, path});
    return zbar.waitForFinished() ? QString::fromUtf8(zbar.readAllStandardOutput()) : QString();
}

} // namespace

/// A payment slip made at the counter: on the screen, on paper, and refused where it has to be.
class SlipPageTest : public QObject
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
        m_page = new SlipPage(m_desk->flows.slip, *m_press, *m_preferences);
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
        m_press.reset();
        m_preferences.reset();
    }

    void nothingWritten_printsNothing()
    {
        QCOMPARE(m_stage->focus(), u"MOK ID"_s);
        QVERIFY(m_stage->shows(u"No slip yet"_s));
        QVERIFY(!m_stage->find(u"Save as PDF …"_s)->isEnabled());
        m_stage->picture(u"slip-1-empty"_s);
    }

    void scannedCard_showsItsSymbol()
    {
        QVERIFY(m_page->takeScan(u"204118733"_s));
        QTRY_VERIFY(symbol());
        QVERIFY(m_stage->shows(u"SI05 8074720-204118733-200"_s));
        QVERIFY(m_stage->shows(u"Amount as the customer likes, up to €1,000.00"_s));
        QVERIFY(m_stage->shows(u"This desk does not know the card."_s));
        m_stage->picture(u"slip-2-card"_s);
    }

    void symbol_onTheScreen_isReadByACamera_inBothThemes()
    {
        fillIn();
        for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            m_stage->choose(choice);
            QTest::qWait(100);
            const QStringList fields = readBack(symbol()->grab()).split(u'\n');
            QCOMPARE(fields.value(5), u"Žiga Šuštarčič"_s);
            QCOMPARE(fields.value(8), u"00000005000"_s);
            QCOMPARE(fields.value(15), u"SI058074720-204118733-200"_s);
        }
        m_stage->picture(u"slip-3-full"_s);
    }

    void symbol_hasModulesOfEqualWidth()
    {
        fillIn();
        for (const QSize size : {QSize(1366, 768), QSize(1013, 700)}) {
            m_stage->window().resize(size);
            QTest::qWait(50);
            const QImage image = symbol()->grab().toImage();
            for (int x = 0; x < image.width(); x += 7) {
                for (int y = 0; y < image.height(); ++y) {
                    const int grey = qGray(image.pixel(x, y));
                    QVERIFY2(grey == 0 || grey > 230, "a module is half dark");
                }
            }
        }
    }

    void print_sendsTheForm_andSaysSo()
    {
        fillIn();
        QVERIFY2(!m_stage->find(u"Print"_s), "a roll is too narrow");
        QVERIFY(m_stage->shows(u"choose a printer with A4"_s));
        m_preferences->setPaper(Paper::A4);
        m_stage->click(u"Print"_s);
        QTRY_VERIFY(m_stage->shows(u"Sent to the printer."_s));
        const auto printed = printedBy(*m_press);
        QCOMPARE(printed.size(), 1);
        QVERIFY(printed.front().first.slip && printed.front().first.paper == Paper::A4);
        QCOMPARE(printed.front().first.slip->payer.name, u"Žiga Šuštarčič"_s);
    }

    void emoji_isRefusedBesideItsField_andNothingIsLost()
    {
        fillIn();
        line(u"Payer"_s)->setFocus();
        m_stage->press(Qt::Key_End);
        line(u"Payer"_s)->insert(u"🙂"_s);
        m_stage->press(Qt::Key_Tab);
        QVERIFY(m_stage->shows(u"🙂"_s));
        QVERIFY(!line(u"Payer"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_stage->shows(u"No slip yet"_s));
        QVERIFY(!m_stage->find(u"Save as PDF …"_s)->isEnabled());
        QCOMPARE(line(u"Payer"_s)->text(), u"Žiga Šuštarčič🙂"_s);
        m_stage->picture(u"slip-4-refused-sign"_s);
    }

    void cardOfTheStock_isRefusedWithItsRule()
    {
        m_stage->type(EnrolledDesk::stockCard(0).text());
        QTRY_VERIFY(m_stage->shows(u"TOP-6"_s));
        QVERIFY(m_stage->shows(u"No slip yet"_s));
        m_stage->picture(u"slip-5-refused-card"_s);
    }

    void amountField_takesNoScan_andNamesAWrongAmount()
    {
        m_page->takeScan(u"204118733"_s);
        line(u"Amount"_s)->setFocus();
        m_stage->type(u"12,345"_s);
        m_stage->press(Qt::Key_Tab);
        QVERIFY(!line(u"Amount"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_stage->shows(u"No slip yet"_s));
    }

    void LIMIT_N2_moreThanFits_saysWhatFits()
    {
        m_page->takeScan(EnrolledDesk::namedCard(0).text());
        line(u"Amount"_s)->setFocus();
        m_stage->type(u"1500"_s);
        m_stage->press(Qt::Key_Tab);
        QCOMPARE(line(u"Amount"_s)->text(), u"1,500.00"_s); // which is read again
        QTRY_VERIFY(m_stage->shows(u"By transfer this card can take at most €1,000.00."_s));
        QVERIFY(m_stage->shows(u"LIMIT-N2 · NLB 3.4"_s));
        QVERIFY(m_stage->shows(u"No slip yet"_s));
        m_stage->picture(u"slip-6-above-limit"_s);
        line(u"Amount"_s)->setFocus();
        line(u"Amount"_s)->selectAll();
        m_stage->type(u"1,000.00"_s);
        m_stage->press(Qt::Key_Tab);
        QTRY_VERIFY(symbol());
    }

    void lineTooLong_saysHowMuchFits()
    {
        line(u"Payer"_s)->setFocus();
        line(u"Payer"_s)->insert(QString(34, u'a'));
        m_stage->press(Qt::Key_Tab);
        QTRY_VERIFY(m_stage->shows(u"At most 33 signs fit here."_s));
    }

    void anotherCard_forgetsThePayerOfTheOneBefore()
    {
        fillIn();
        m_page->takeScan(EnrolledDesk::namedCard(0).text());
        QTRY_VERIFY(symbol());
        QVERIFY(line(u"Payer"_s)->text().isEmpty() && line(u"Amount"_s)->text().isEmpty());
        QCOMPARE(line(u"MOK ID"_s)->text().remove(u' '), EnrolledDesk::namedCard(0).text());
    }

    void newSlip_forgetsEverything()
    {
        fillIn();
        m_stage->click(u"New slip"_s);
        QVERIFY(line(u"Payer"_s)->text().isEmpty() && line(u"MOK ID"_s)->text().isEmpty());
        QVERIFY(m_stage->shows(u"No slip yet"_s));
        QCOMPARE(m_stage->focus(), u"MOK ID"_s);
    }

    void anotherClerk_findsNothingOfTheOnes()
    {
        fillIn();
        m_desk->flows.slip.restart();
        QVERIFY(line(u"Payer"_s)->text().isEmpty() && line(u"MOK ID"_s)->text().isEmpty());
    }

    void everyControl_hasAName_andItsOwnLetter()
    {
        checkControls(*m_stage);
        fillIn();
        checkControls(*m_stage);
    }

    void everySize_fitsItsWindow()
    {
        checkFits(*m_stage);
        fillIn();
        checkFits(*m_stage);
    }

private:
    [[nodiscard]] QrView* symbol() const { return m_stage->find<QrView>(u"QR code of the payment slip"_s); }
    [[nodiscard]] QLineEdit* line(const QString& name) const { return m_stage->find<QLineEdit>(name); }
    void fillIn()
    {
        m_page->takeScan(u"204118733"_s);
        line(u"Amount"_s)->setText(u"50"_s);
        line(u"Payer"_s)->setText(u"Žiga Šuštarčič"_s);
        line(u"Street and number"_s)->setText(u"Čopova ulica 1"_s);
        line(u"Post code and town"_s)->setText(u"4000 Kranj"_s);
        QTRY_VERIFY(symbol());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PressThread> m_press;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    SlipPage* m_page = nullptr;
};

QTEST_MAIN(SlipPageTest)
#include "SlipPageTest.moc"
