// SPDX-License-Identifier: EUPL-1.2
#include "Receipts.h"

#include "core/slip/UpnSymbol.h"
#include "tests/unit/slip/Slips.h"
#include "ui/print/Pdf.h"
#include "ui/print/SheetLayout.h"
#include "ui/print/SlipPlaces.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

Sheet sheetOf(const PaymentSlip::Content& slip, Paper paper = Paper::Roll80)
{
    return {.title = u"UPN QR"_s,
            .html = {},
            .paper = paper,
            .slip = take(viewOf(take(PaymentSlip::make(slip))))};
}

/// Every field as long as it may be.
PaymentSlip::Content fullSlip()
{
    const QString line = u"Č234567890123456789012345678901MM"_s;
    PaymentSlip::Content slip = slipWithCarons();
    slip.payer = slip.payee = {line, line, line};
    slip.amount = Money::fromCents(PaymentSlip::mostCents);
    slip.purpose = u"Polnjenje kartice 0123456789 0123456789 MM"_s;
    slip.due = QDate(2026, 12, 31);
    return slip;
}

/// What zbarimg reads on the page of a PDF, drawn by poppler.
QByteArray readBack(const Sheet& sheet, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"slip.pdf"_s);
    const QString picture = folder.filePath(u"slip"_s);
    if (!savePdf(sheet, pdf)) {
        return {};
    }
    QProcess::execute(u"pdftoppm"_s,
                      {u"-png"_s, u"-r"_s, QString::number(dotsPerInch), u"-singlefile"_s, pdf, picture});
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"--oneshot"_s, picture + u".png"_s});
    return zbar.waitForFinished() && zbar.exitCode() == 0 ? zbar.readAllStandardOutput() : QByteArray();
}

/// The text within a rectangle of the PDF's page, in millimetres.
QString textWithin(const QString& pdf, const QRectF& mm)
{
    constexpr double dotsPerMm = 1000 / 25.4;
    const auto dots = [](double length) { return QString::number(qRound(length * dotsPerMm)); };
    return poppler(u"pdftotext"_s, {u"-r"_s, u"1000"_s, u"-x"_s, dots(mm.x()), u"-y"_s, dots(mm.y()), u"-W"_s,
                                    dots(mm.width()), u"-H"_s, dots(mm.height()), pdf, u"-"_s})
        .simplified();
}

} // namespace

/// The form on paper: what stands where, and what a scanner makes of it.
class SlipFormTest : public QObject
{
    Q_OBJECT

private slots:
    void symbol_onPaper_isReadBack_byteForByte_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("dotsPerInch");
        QTest::newRow("own paper, 600 dpi") << int(Paper::Roll80) << 600;
        QTest::newRow("own paper, 300 dpi") << int(Paper::Roll80) << 300;
        QTest::newRow("A4, 600 dpi") << int(Paper::A4) << 600;
    }

    void symbol_onPaper_isReadBack_byteForByte()
    {
        QFETCH(const int, paper);
        QFETCH(const int, dotsPerInch);
        QCOMPARE(readBack(sheetOf(sampleSlip(), Paper(paper)), dotsPerInch), samplePayload());
    }

    void symbol_onPaper_keepsItsLetters()
    {
        const QString read = QString::fromUtf8(readBack(sheetOf(slipWithCarons()), 600));
        QCOMPARE(read.split(u'\n')[5], u"Žiga Šuštarčič"_s);
        QCOMPARE(read.split(u'\n')[12], u"Polnjenje CeKR kartice čšž ČŠŽ ćđ"_s);
    }

    void page_isAsLargeAsTheForm_orA4()
    {
        QCOMPARE(SheetLayout(sheetOf(sampleSlip())).pageSize(), QSizeF(210, 99));
        QCOMPARE(SheetLayout(sheetOf(sampleSlip(), Paper::A4)).pageSize(), QSizeF(210, 297));
    }

    void fields_standInTheirBoxes_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const SlipPlace& place, const QString& text) {
            QTest::newRow(name) << place.rect() << text;
        };
        row("payer", slipOrder::payer, u"Žiga Šuštarčič Čopova ulica 1 4000 Kranj"_s);
        row("amount", slipOrder::amount, u"***50,00"_s);
        row("purpose code", slipOrder::purposeCode, u"OTHR"_s);
        row("purpose", slipOrder::purpose, u"Polnjenje CeKR kartice čšž ČŠŽ ćđ"_s);
        row("account", slipOrder::account, u"SI56 0290 0000 0200 020"_s);
        row("model", slipOrder::model, u"SI05"_s);
        row("reference", slipOrder::reference, u"8074720-123456789-200"_s);
        row("payee", slipOrder::payee, u"NLB d.d. Trg republike 2 1000 Ljubljana"_s);
        row("payer on the receipt", slipReceipt::payer, u"Žiga Šuštarčič Čopova ulica 1 4000 Kranj"_s);
        row("amount on the receipt", slipReceipt::amount, u"***50,00"_s);
        row("account on the receipt", slipReceipt::account,
            u"SI56 0290 0000 0200 020 SI05 8074720-123456789-200"_s);
        row("payee on the receipt", slipReceipt::payee, u"NLB d.d. Trg republike 2 1000 Ljubljana"_s);
    }

    void fields_standInTheirBoxes()
    {
        QFETCH(const QRectF, box);
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"slip.pdf"_s);
        EXPECT_DONE(savePdf(sheetOf(slipWithCarons()), pdf));
        QTEST(textWithin(pdf, box), "text");
    }

    void longestFields_stayInTheirBoxes()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"slip.pdf"_s);
        const PaymentSlip::Content slip = fullSlip();
        EXPECT_DONE(savePdf(sheetOf(slip), pdf));
        const QString lines = QStringList{slip.payer.name, slip.payer.name, slip.payer.name}.join(u' ');
        QCOMPARE(textWithin(pdf, slipOrder::payer.rect()), lines);
        QCOMPARE(textWithin(pdf, slipOrder::payee.rect()), lines);
        QCOMPARE(textWithin(pdf, slipReceipt::payee.rect()), lines);
        QCOMPARE(textWithin(pdf, slipOrder::purpose.rect()), slip.purpose);
        QCOMPARE(textWithin(pdf, slipOrder::due.rect()), u"31.12.2026"_s);
        QCOMPARE(textWithin(pdf, slipOrder::amount.rect()), u"***999.999.999,99"_s);
        QCOMPARE(textWithin(pdf, slipReceipt::amount.rect()), u"***999.999.999,99"_s);
        QCOMPARE(textWithin(pdf, slipReceipt::purpose.rect()),
                 slip.purpose.left(34) + u' ' + slip.purpose.mid(34) + u" 31.12.2026"_s);
    }

    void noAmount_leavesTheBoxEmpty()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"slip.pdf"_s);
        PaymentSlip::Content slip = sampleSlip();
        slip.amount.reset();
        EXPECT_DONE(savePdf(sheetOf(slip), pdf));
        QCOMPARE(textWithin(pdf, slipOrder::amount.rect()), QString());
        QCOMPARE(textWithin(pdf, slipOrder::payer.rect()), QString());
    }

    void pdf_isPdfA_withItsFonts()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"slip.pdf"_s);
        EXPECT_DONE(savePdf(sheetOf(slipWithCarons()), pdf));
        const QString metadata = poppler(u"pdfinfo"_s, {u"-meta"_s, pdf});
        static const QRegularExpression part(u"pdfaid:part(=\"|>)1"_s);
        QVERIFY2(metadata.contains(part), qPrintable(metadata));
        const QStringList fonts = poppler(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString& font : fonts) {
            QVERIFY2(font.simplified().contains(u"Identity-H yes"_s), qPrintable(font));
        }
    }

    void preview_readsOutWhatItSays()
    {
        const SheetLayout layout(sheetOf(slipWithCarons()));
        QVERIFY(layout.fits());
        QCOMPARE(layout.pageCount(), 1);
        QVERIFY(layout.plainText().contains(u"***50,00\nOTHR Polnjenje"_s));
        QVERIFY(layout.plainText().contains(u"SI05 8074720-123456789-200"_s));
    }

    /// Leaves PDFs behind, to be looked at.
    void slips_toBeLookedAt()
    {
        const QDir folder(QCoreApplication::applicationDirPath() + u"/paper"_s);
        QVERIFY(folder.mkpath(u"."_s));
        EXPECT_DONE(savePdf(sheetOf(slipWithCarons()), folder.filePath(u"slip.pdf"_s)));
        EXPECT_DONE(savePdf(sheetOf(fullSlip()), folder.filePath(u"slip-full.pdf"_s)));
        EXPECT_DONE(savePdf(sheetOf(sampleSlip(), Paper::A4), folder.filePath(u"slip-a4.pdf"_s)));
    }
};

QTEST_MAIN(SlipFormTest)
#include "SlipFormTest.moc"
