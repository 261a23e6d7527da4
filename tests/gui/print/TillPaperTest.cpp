// SPDX-License-Identifier: EUPL-1.2
#include "Receipts.h"

#include "core/domain/TillReport.h"
#include "tests/support/Expect.h"
#include "ui/print/Pdf.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/print/SheetLayout.h"
#include "ui/print/TillSheet.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// The line of a printed sheet that begins with these words, with single spaces.
QString lineOf(const QString& text, const QString& beginning)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.simplified().startsWith(beginning)) {
            return line.simplified();
        }
    }
    return {};
}

BusinessTime at(int hour, int minute)
{
    return BusinessTime::at(QDateTime(QDate(2026, 11, 21), QTime(hour - 1, minute), Qt::UTC));
}

TillReportView x()
{
    TillReportView view;
    view.desk = take(DeskId::parse(u"AP-2"));
    view.deskName = u"Avtobusna postaja Kranj · blagajna 2"_s;
    view.clerkName = u"Špela Žagar Čuček"_s;
    view.asOf = at(17, 30);
    TillReport& report = view.report;
    report.shift = take(OperationId::parse(u"019ab3f2-6a54-7c11-8a3e-0d6f2b9c4e71"));
    report.openedAt = at(8, 0);
    report.openingFloat = Money::fromCents(150'00);
    report.kinds[size_t(TillKind::Loads)] = {41, Money::fromCents(1234'50)};
    report.kinds[size_t(TillKind::Charges)] = {3, Money::fromCents(6'00)};
    report.kinds[size_t(TillKind::Refunds)] = {1, Money::fromCents(-150'00)};
    report.kinds[size_t(TillKind::ToSafe)] = {1, Money::fromCents(-1000'00)};
    report.kinds[size_t(TillKind::BankCharges)] = {2, Money::fromCents(1'80)};
    report.whose.creditors = {Money::fromCents(6'00), Money::fromCents(1236'30)};
    report.whose.own = Money::fromCents(-850'00);
    report.whose.unknown = Money::fromCents(-150'00);
    report.expected = Money::fromCents(242'30);
    report.confirmed = {44, Money::fromCents(190'50)};
    report.waiting = {2, Money::fromCents(50'00)};
    return view;
}

TillReportView z(Standing standing = Standing::Applied)
{
    TillReportView view = x();
    view.closedBy = u"Dare Kos"_s;
    view.report.closing = TillClosing{
        .number = 12,
        .at = at(17, 25),
        .clerk = {},
        .counted = {{Money::fromCents(100'00), 2}, {Money::fromCents(20'00), 1}, {Money::fromCents(10), 5}},
        .expected = Money::fromCents(242'30),
        .reason = u"Napačno vrnjeno"_s,
        .standing = standing};
    return view;
}

/// Every note and coin, and everything that may stand below.
TillReportView fullZ()
{
    TillReportView view = z(Standing::Refused);
    view.deskName =
        u"Mestna knjižnica Kranj, podružnica Globus – informacijska točka za občane · blagajna 14"_s;
    view.copy = 3;
    view.report.closing->counted.clear();
    for (const Money value : allDenominations()) {
        view.report.closing->counted.push_back({value, mostPieces});
    }
    view.report.closing->reason = QString(longestNote, u'ž');
    view.report.refused = view.report.unresolved = view.report.redirected =
        view.report.writtenOff = {3, Money::fromCents(450'00)};
    return view;
}

} // namespace

/// Reports of a till as they come out on paper.
class TillPaperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { useLanguage(*qApp, Language::Slovene); }

    void x_saysWhatShouldBeThere_data() { papers(); }
    void x_saysWhatShouldBeThere()
    {
        QFETCH(int, paper);
        const QString text = printed(tillSheet(x(), Paper(paper)));
        QVERIFY2(text.contains(u"Vmesni obračun (X)"_s), qPrintable(text));
        QCOMPARE(lineOf(text, u"Menjalni denar"_s), u"Menjalni denar 150,00 €"_s);
        QCOMPARE(lineOf(text, u"Polnjenja"_s), u"Polnjenja 41 1.234,50 €"_s);
        QCOMPARE(lineOf(text, u"V sef"_s), u"V sef 1 \u22121.000,00 €"_s);
        QCOMPARE(lineOf(text, u"Pričakovano"_s), u"Pričakovano 242,30 €"_s);
        QCOMPARE(lineOf(text, u"Potrjeno"_s), u"Potrjeno 44 190,50 €"_s);
        QCOMPARE(lineOf(text, u"Še čaka"_s), u"Še čaka 2 50,00 €"_s);
        QVERIFY(!text.contains(u"Prešteto"_s));
        QVERIFY(!text.contains(u"(podpis)"_s));
    }

    void z_saysWhatWasCounted_andWhatIsMissing_data() { papers(); }
    void z_saysWhatWasCounted_andWhatIsMissing()
    {
        QFETCH(int, paper);
        const QString text = printed(tillSheet(z(), Paper(paper)));
        QVERIFY2(text.contains(u"Zaključni obračun Z 12"_s), qPrintable(text));
        QCOMPARE(lineOf(text, u"100 €"_s), u"100 € ×2 200,00 €"_s);
        QCOMPARE(lineOf(text, u"10 c"_s), u"10 c ×5 0,50 €"_s);
        QVERIFY(text.contains(u"Manjka 21,80 €"_s));
        QVERIFY(text.contains(u"Razlog: Napačno vrnjeno"_s));
        QCOMPARE(lineOf(text, u"Ob zaključku"_s).section(u' ', -2), u"Dare Kos"_s);
        QVERIFY(text.contains(u"ŠE NI V CELOTI POTRJENO"_s));
        QVERIFY(!text.contains(u"KOPIJA"_s));
    }

    void FEE_1_z_saysForWhomTheCashWasTaken_andThatAddsUp_data() { papers(); }
    void FEE_1_z_saysForWhomTheCashWasTaken_andThatAddsUp()
    {
        QFETCH(int, paper);
        const QString text = printed(tillSheet(z(), Paper(paper)));
        QCOMPARE(lineOf(text, u"Nadomestila MOK"_s), u"Nadomestila MOK 3 6,00 €"_s);
        QCOMPARE(lineOf(text, u"Nadomestila NLB"_s), u"Nadomestila NLB 2 1,80 €"_s);
        const QString owners = text.mid(text.indexOf(u"Prejeto za"_s));
        QCOMPARE(lineOf(owners, u"MOK: nadomestila"_s), u"MOK: nadomestila 6,00 €"_s);
        QVERIFY(owners.simplified().contains(u"NLB: polnjenja in nadomestila 1.236,30 €"_s));
        QVERIFY(owners.contains(u"\u2212850,00 €"_s));
        QCOMPARE(lineOf(owners, u"Vrnjeno strankam"_s), u"Vrnjeno strankam \u2212150,00 €"_s);
        QCOMPARE(lineOf(owners, u"Pričakovano"_s), u"Pričakovano 242,30 €"_s);
    }

    void z_confirmedInFull_hasNoBox()
    {
        TillReportView view = z();
        view.report.waiting = {};
        QVERIFY(!printed(tillSheet(view, Paper::Roll80)).contains(u"POTRJENO"_s));
    }

    void z_undecided_isNotConfirmedInFull()
    {
        TillReportView view = z();
        view.report.waiting = {};
        view.report.pending = {1, Money::fromCents(50'00)};
        const QString text = printed(tillSheet(view, Paper::Roll80));
        QVERIFY(text.contains(u"ŠE NI V CELOTI POTRJENO"_s));
        QCOMPARE(lineOf(text, u"V presoji"_s), u"V presoji 1 50,00 €"_s);
    }

    /// TILL-5: whoever looks after the till sees it, with its receipt and why.
    void TILL_5_takenBackByTheClerkAlone_isOnPaper_data() { papers(); }
    void TILL_5_takenBackByTheClerkAlone_isOnPaper()
    {
        QFETCH(int, paper);
        TillReportView view = z();
        const QString heading = u"Popravki polnjenj brez druge osebe"_s;
        QVERIFY(!printed(tillSheet(view, Paper(paper))).contains(heading));
        view.report.takenBack = {{at(9, 40), 117, Money::fromCents(20'00), u"Napačna kartica"_s},
                                 {at(10, 5), 121, Money::fromCents(5'00), u"Napačen znesek"_s}};
        const QString text = printed(tillSheet(view, Paper(paper)));
        QVERIFY2(text.contains(heading), qPrintable(text));
        const QString list = text.mid(text.indexOf(heading)).simplified();
        for (const QString& words :
             {u"21. 11. ob 9.40"_s, u"AP-2-117"_s, u"Napačna kartica"_s, u"20,00 €"_s, u"21. 11. ob 10.05"_s,
              u"AP-2-121"_s, u"Napačen znesek"_s, u"5,00 €"_s}) {
            QVERIFY2(list.contains(words), qPrintable(words + u" in "_s + list));
        }
    }

    void z_refused_saysSo_andACopyItsNumber()
    {
        const QString text = printed(tillSheet(fullZ(), Paper::Roll80));
        QVERIFY(text.contains(u"ZAKLJUČEK ZAVRNJEN"_s));
        QVERIFY(text.contains(u"KOPIJA 3"_s));
    }

    void slips_forSafeAndBank_haveATitleAndNoEmptyReason()
    {
        ReceiptView slip = movementReceipt(CashMovement::Direction::ToSafe);
        slip.number = 7;
        std::get<CashMovement>(slip.operations.front().operation.body).reason.clear();
        const QString text = printed(receiptSheet(slip, Paper::Roll80));
        QVERIFY(text.contains(u"Oddaja v sef"_s));
        QCOMPARE(lineOf(text, u"Številka"_s), u"Številka AP-2-7"_s);
        QVERIFY(!text.contains(u"Razlog"_s));
        QVERIFY(text.contains(u"(podpis)"_s));
        QVERIFY(printed(receiptSheet(movementReceipt(CashMovement::Direction::ToBank), Paper::A4))
                    .contains(u"Oddaja v banko"_s));
    }

    void sheets_fitTheirPaper_data() { papers(); }
    /// Also leaves the PDFs behind, to be looked at.
    void sheets_fitTheirPaper()
    {
        QFETCH(int, paper);
        const QDir folder(QCoreApplication::applicationDirPath() + u"/paper"_s);
        QVERIFY(folder.mkpath(u"."_s));
        for (const Language language : allLanguages) {
            useLanguage(*qApp, language);
            for (const auto& [kind, view] : {std::pair{u"x"_s, x()}, {u"z"_s, z()}, {u"z-full"_s, fullZ()}}) {
                const Sheet sheet = tillSheet(view, Paper(paper));
                QVERIFY2(SheetLayout(sheet).fits(), qPrintable(kind));
                QVERIFY2(!sheet.html.contains(u"{{"_s) && !sheet.html.contains(u"}}"_s), qPrintable(kind));
                const QString file =
                    u"till-%1-%2-%3.pdf"_s.arg(kind, paper ? u"a4"_s : u"roll"_s, name(language));
                EXPECT_DONE(savePdf(sheet, folder.filePath(file)));
            }
        }
    }

private:
    static void papers()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("roll") << int(Paper::Roll80);
        QTest::newRow("A4") << int(Paper::A4);
    }
};

QTEST_MAIN(TillPaperTest)
#include "TillPaperTest.moc"
