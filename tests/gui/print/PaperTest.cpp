// SPDX-License-Identifier: EUPL-1.2
#include "Receipts.h"

#include "tests/support/Expect.h"
#include "ui/print/InstructionsSheet.h"
#include "ui/print/Pdf.h"
#include "ui/print/ReceiptPreview.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

Sheet receipt(const ReceiptView& view, Paper paper = Paper::Roll80, bool withEnglish = false)
{
    return receiptSheet(view, paper, withEnglish);
}

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

struct Named
{
    QString name;
    Sheet sheet;
};

/// Every kind of sheet, with what is longest and shortest.
QList<Named> allSheets(Paper paper, bool withEnglish = false)
{
    ReceiptView one = handoverReceipt(Standing::Applied);
    std::get<Handover>(one.operations.front().operation.body).cards.resize(1);
    one.operations.resize(1);
    one.received = Money::fromCents(6'00);
    return {{u"handover"_s, receipt(handoverReceipt(), paper, withEnglish)},
            {u"copy"_s, receipt(handoverReceipt(Standing::Applied, 1), paper, withEnglish)},
            {u"refused"_s, receipt(handoverReceipt(Standing::Refused, 2), paper, withEnglish)},
            {u"one"_s, receipt(one, paper, withEnglish)},
            {u"long"_s, receipt(longNamedReceipt(), paper, withEnglish)},
            {u"refund"_s, receipt(refundReceipt(), paper, withEnglish)},
            {u"correction"_s, receipt(correctionReceipt(), paper, withEnglish)},
            {u"redirect"_s, receipt(redirectReceipt(), paper, withEnglish)},
            {u"creditors"_s, receipt(creditorsReceipt(), paper, withEnglish)},
            {u"paid-in"_s, receipt(movementReceipt(CashMovement::Direction::In), paper, withEnglish)},
            {u"paid-out"_s, receipt(movementReceipt(CashMovement::Direction::Out), paper, withEnglish)},
            {u"instructions"_s, instructionsSheet(longNamedReceipt(), paper, withEnglish)}};
}

} // namespace

class PaperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { useLanguage(*qApp, Language::Slovene); }

    void handover_onPaper_saysWhatWasPaid_data() { papers(); }
    void handover_onPaper_saysWhatWasPaid();
    void handover_onPaper_showsChargeApartFromLoads();
    void charge_onPaper_namesWhoChargesIt();
    void load_onPaper_showsItsCharge();
    void FEE_1_creditors_standApart_eachWithItsIssuer();
    void FEE_2_whatTheBankDebits_isOnPaper_andNotInTheSum();
    void handover_onPaper_tellsWhatTheCustomerMustKnow();
    void handover_notConfirmed_saysSo();
    void copy_saysItsNumber_data() { papers(); }
    void copy_saysItsNumber();
    void original_saysNothingOfACopy();
    void refund_saysWhatWasGivenBack();
    void correction_saysWhatCameOffTheCard_andWhatWasPaidOut();
    void correction_ofAChargedLoad_givesTheChargeBack();
    void correction_saysWhy_andOfWhichReceipt();
    void redirect_saysWhatWasLoaded_andThatItWasPaidEarlier();
    void movement_hasReasonAndSignatures();
    void instructions_listWhatWasHandedOver();
    void NOTE_2_paperIsSlovene_whateverTheScreenSpeaks();
    void NOTE_2_englishStandsBelowTheSlovene_whereItIsChosen();
    void load_onPaper_saysWhichCard_andItsBalanceBeforeAndAfter();
    void load_onPaper_saysNoBalance_whereNothingIsKnown();
    void limits_onPaper_areThoseInForce();
    void sheets_fitTheirPaper_data();
    void sheets_fitTheirPaper();
    void sheets_leaveNoTagsBehind();
    void roll_isAsLongAsItTakes();
    void pdf_isPdfA();
    void pdf_embedsItsFonts();
    void names_withMarkup_areShownAsTheyAre();
    void preview_isPaperWhiteInAnyTheme();
    void preview_readsOutWhatItSays();

private:
    static void papers();
};

void PaperTest::papers()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("roll") << int(Paper::Roll80);
    QTest::newRow("A4") << int(Paper::A4);
}

void PaperTest::handover_onPaper_saysWhatWasPaid()
{
    QFETCH(int, paper);
    const QString text = printed(receipt(handoverReceipt(), Paper(paper)));
    QVERIFY2(text.contains(u"Potrdilo o predaji anonimnih"_s), qPrintable(text));
    QCOMPARE(lineOf(text, u"Številka"_s), u"Številka AP-2-118"_s);
    QCOMPARE(lineOf(text, u"Datum"_s), u"Datum in ura 21. 11. 2026 ob 9.40"_s);
    QCOMPARE(lineOf(text, u"Pri pultu"_s), u"Pri pultu Špela Žagar Čuček"_s);
    QCOMPARE(lineOf(text, u"MOK ID 204 118 733"_s), u"MOK ID 204 118 733 20,00 €"_s);
    QCOMPARE(lineOf(text, u"MOK ID 204 118 741"_s), u"MOK ID 204 118 741 brez polnjenja"_s);
    QCOMPARE(lineOf(text, u"MOK ID 004 118 750"_s), u"MOK ID 004 118 750 57,50 €"_s);
    QCOMPARE(lineOf(text, u"Skupaj"_s), u"Skupaj plačano 83,50 €"_s);
    QCOMPARE(lineOf(text, u"Prejeta"_s), u"Prejeta gotovina 100,00 €"_s);
    QCOMPARE(lineOf(text, u"Vračilo"_s), u"Vračilo 16,50 €"_s);
}

void PaperTest::handover_onPaper_showsChargeApartFromLoads()
{
    const QString text = printed(receipt(handoverReceipt()));
    QCOMPARE(lineOf(text, u"Izdaja"_s), u"Izdaja 3 kartic 6,00 €"_s);
    QVERIFY(text.indexOf(u"6,00 €"_s) < text.indexOf(u"Kartice in polnjenje"_s));
    ReceiptView free = handoverReceipt();
    std::get<Handover>(free.operations.front().operation.body).charge = {};
    QVERIFY(!printed(receipt(free)).contains(u"Nadomestil"_s));
}

/// The fields of a plain invoice (ZDDV-1, art. 82).
void PaperTest::charge_onPaper_namesWhoChargesIt()
{
    ReceiptView charged = handoverReceipt();
    charged.tariff = Tariff{take(TariffId::parse(u"2026-09")), QDate(2026, 9, 1), {}};
    charged.tariff->issuer = Issuer{u"Občina Primer"_s, u"Trg 1, 4000 Kranj"_s,
                                    take(TaxNumber::parse(u"10693661")), 0, u"DDV ni obračunan."_s};
    QString text = printed(receipt(charged));
    QVERIFY(text.contains(u"Občina Primer"_s) && text.contains(u"Trg 1, 4000 Kranj"_s));
    QVERIFY(text.contains(u"Davčna številka: 10693661"_s));
    QVERIFY(text.contains(u"DDV ni obračunan."_s));
    charged.tariff->issuer->vatPercent = 22;
    text = printed(receipt(charged));
    QVERIFY(text.contains(u"ID za DDV: SI10693661"_s));
    QVERIFY(text.contains(u"DDV 22 %: osnova 4,92 €, davek 1,08 €"_s));
    QVERIFY(!text.contains(u"DDV ni obračunan."_s));
    std::get<Handover>(charged.operations.front().operation.body).charge = {};
    QVERIFY(!printed(receipt(charged)).contains(u"Občina Primer"_s)); // nothing is charged: a confirmation
}

void PaperTest::load_onPaper_showsItsCharge()
{
    ReceiptView charged = handoverReceipt();
    charged.operations.erase(charged.operations.begin());
    charged.operations.pop_back();
    std::get<Load>(charged.operations.front().operation.body).charge.municipality = Money::fromCents(1'50);
    charged.received = Money::fromCents(21'50);
    const QString text = printed(receipt(charged));
    QCOMPARE(lineOf(text, u"Polnjenje pri pultu"_s), u"Polnjenje pri pultu 1,50 €"_s);
    QVERIFY(text.contains(u"20,00 €"_s) && text.contains(u"21,50 €"_s));
}

void PaperTest::FEE_1_creditors_standApart_eachWithItsIssuer()
{
    const ReceiptView charged = creditorsReceipt();
    const QString text = printed(receipt(charged));
    const auto isBefore = [&text](const QString& one, const QString& other) {
        return text.contains(one) && text.contains(other) && text.indexOf(one) < text.indexOf(other);
    };
    QVERIFY2(isBefore(u"Nadomestila Mestne občine Kranj"_s, u"Občina Primer"_s), qPrintable(text));
    QVERIFY(isBefore(u"Občina Primer"_s, u"6,00 €"_s));
    QVERIFY(isBefore(u"6,00 €"_s, u"DDV 22 %: osnova 4,92 €, davek 1,08 €"_s));
    QVERIFY(isBefore(u"davek 1,08 €"_s, u"Nadomestila banke"_s));
    QVERIFY(isBefore(u"Nadomestila banke"_s, u"Banka Primer"_s));
    QVERIFY(isBefore(u"Banka Primer"_s, u"0,90 €"_s));
    QVERIFY(isBefore(u"0,90 €"_s, u"0,50 €"_s));
    QVERIFY(isBefore(u"0,50 €"_s, u"Brez DDV (ZDDV-1, 44/4 c)."_s));
    QVERIFY(isBefore(u"Brez DDV (ZDDV-1, 44/4 c)."_s, u"Ni plačano z gotovino"_s));
    QVERIFY(isBefore(u"Ni plačano z gotovino"_s, u"Kartice in polnjenje"_s));
    QCOMPARE(lineOf(text, u"Skupaj"_s), u"Skupaj plačano 84,90 €"_s);
}

void PaperTest::FEE_2_whatTheBankDebits_isOnPaper_andNotInTheSum()
{
    ReceiptView charged = handoverReceipt();
    charged.operations.erase(charged.operations.begin());
    charged.operations.pop_back();
    std::get<Load>(charged.operations.front().operation.body).charge.debited = Money::fromCents(30);
    charged.received = Money::fromCents(20'00);
    const QString text = printed(receipt(charged));
    QVERIFY2(text.contains(u"Ni plačano z gotovino"_s), qPrintable(text));
    QCOMPARE(lineOf(text, u"Polnjenje pri pultu: NLB bremeni"_s).right(6), u"0,30 €"_s);
    QCOMPARE(lineOf(text, u"Skupaj"_s), u"Skupaj plačano 20,00 €"_s);
    QVERIFY(!text.contains(u"Nadomestila"_s));
}

void PaperTest::handover_onPaper_tellsWhatTheCustomerMustKnow()
{
    QVERIFY(
        receipt(handoverReceipt()).html.contains(u"+386\u00A01\u00A0477\u00A020\u00A000"_s)); // in one line
    const QString text = printed(receipt(handoverReceipt())).simplified();
    QVERIFY(text.contains(u"le enkrat, z največ 150,00 €."_s));
    QVERIFY(text.contains(u"anonimne kartice ni mogoče preklicati."_s));
    QVERIFY(text.contains(u"+386 1 477 20 00"_s));
    QVERIFY(text.contains(u"MOK T25, NLB T25"_s));
}

void PaperTest::handover_notConfirmed_saysSo()
{
    const QString waits = u"ČAKA NA POTRDITEV"_s;
    QVERIFY(printed(receipt(handoverReceipt(Standing::Recorded))).contains(waits));
    QVERIFY(printed(receipt(handoverReceipt(Standing::Sent))).contains(waits));
    ReceiptView half = handoverReceipt(Standing::Applied);
    QVERIFY(!printed(receipt(half)).contains(waits));
    half.operations.back().standing = Standing::Sent;
    QVERIFY(printed(receipt(half)).contains(waits));
    half.operations.back().standing = Standing::Refused;
    QVERIFY(printed(receipt(half)).contains(u"ZAVRNJENO"_s));
}

void PaperTest::copy_saysItsNumber()
{
    QFETCH(int, paper);
    QVERIFY(printed(receipt(handoverReceipt(Standing::Recorded, 1), Paper(paper))).contains(u"KOPIJA 1"_s));
}

void PaperTest::original_saysNothingOfACopy()
{
    QVERIFY(!printed(receipt(handoverReceipt())).contains(u"KOPIJA"_s));
}

void PaperTest::refund_saysWhatWasGivenBack()
{
    const QString text = printed(receipt(refundReceipt()));
    QVERIFY(text.contains(u"Potrdilo o vračilu gotovine"_s));
    QCOMPARE(lineOf(text, u"Izplačano"_s), u"Izplačano 20,00 €"_s);
    QVERIFY(text.contains(u"019ab3f2-0000-7c11-8a3e-0d6f2b9c4e71"_s));
    QVERIFY(!text.contains(u"Prejeta gotovina"_s));
}

void PaperTest::correction_saysWhatCameOffTheCard_andWhatWasPaidOut()
{
    const QString text = printed(receipt(correctionReceipt()));
    QVERIFY(text.contains(u"Potrdilo o popravku"_s));
    QVERIFY(lineOf(text, u"MOK ID 204 118 000"_s).endsWith(u"20,00 €"_s));
    QVERIFY(!text.contains(u"MOK ID 204 118 000 20,00 €"_s)); // it is not a load
    QCOMPARE(lineOf(text, u"Izplačano"_s), u"Izplačano 21,00 €"_s);
    QVERIFY(text.contains(u"019ab3f2-0000-7c11-8a3e-0d6f2b9c4e71"_s));
}

/// What was invoiced is credited by its issuer.
void PaperTest::correction_ofAChargedLoad_givesTheChargeBack()
{
    ReceiptView corrected = correctionReceipt();
    corrected.tariff = Tariff{take(TariffId::parse(u"2026-09")), QDate(2026, 9, 1), {}};
    corrected.tariff->issuer =
        Issuer{u"Občina Primer"_s, u"Trg 1, 4000 Kranj"_s, take(TaxNumber::parse(u"10693661")), 22, {}};
    QString text = printed(receipt(corrected));
    QVERIFY(lineOf(text, u"Polnjenje pri pultu"_s).endsWith(u"1,00 €"_s));
    QVERIFY(!text.contains(u"Polnjenje pri pultu 1,00 €"_s)); // it is given back
    QVERIFY(text.contains(u"Občina Primer"_s));
    QVERIFY2(text.contains(u"osnova −0,82 €, davek −0,18 €"_s), qPrintable(text));
    std::get<Correction>(corrected.operations.front().operation.body).cash = Money::fromCents(-20'00);
    text = printed(receipt(corrected));
    QVERIFY(!text.contains(u"Polnjenje pri pultu"_s) && !text.contains(u"Občina Primer"_s));
}

void PaperTest::correction_saysWhy_andOfWhichReceipt()
{
    const QString text = printed(receipt(correctionReceipt()));
    QCOMPARE(lineOf(text, u"Popravlja potrdilo"_s), u"Popravlja potrdilo AP-2-117"_s);
    QCOMPARE(lineOf(text, u"Razlog"_s), u"Razlog Napačna kartica"_s);
    ReceiptView own = correctionReceipt();
    own.earlier = 0;
    std::get<Correction>(own.operations.front().operation.body).reason.clear();
    const QString without = printed(receipt(own));
    QVERIFY(!without.contains(u"Popravlja potrdilo"_s) && !without.contains(u"Razlog"_s));
}

void PaperTest::redirect_saysWhatWasLoaded_andThatItWasPaidEarlier()
{
    const QString text = printed(receipt(redirectReceipt()));
    QVERIFY(text.contains(u"Potrdilo o polnjenju druge kartice"_s));
    QVERIFY(lineOf(text, u"MOK ID 204 118 000"_s).endsWith(u" 20,00 €"_s));
    QCOMPARE(lineOf(text, u"Polnjenje pri pultu"_s), u"Polnjenje pri pultu 1,00 €"_s);
    QCOMPARE(lineOf(text, u"Plačano že prej"_s), u"Plačano že prej 21,00 €"_s);
    QCOMPARE(lineOf(text, u"Zavrnjeno potrdilo"_s), u"Zavrnjeno potrdilo AP-2-117"_s);
    QVERIFY(!text.contains(u"Prejeta gotovina"_s));
}

void PaperTest::movement_hasReasonAndSignatures()
{
    const QString text = printed(receipt(movementReceipt(CashMovement::Direction::Out)));
    QVERIFY(text.contains(u"Izplačilo iz blagajne"_s));
    QCOMPARE(lineOf(text, u"Razlog"_s), u"Razlog Dvig za menjavo drobiža"_s);
    QCOMPARE(lineOf(text, u"Izplačano"_s), u"Izplačano 1.250,00 €"_s);
    QVERIFY(text.contains(u"Gotovino izroča (podpis)"_s) && text.contains(u"Gotovino prejema (podpis)"_s));
    QVERIFY2(!text.contains(u"Številka"_s), "a slip without a number shows none");
    const QString paidIn = printed(receipt(movementReceipt(CashMovement::Direction::In)));
    QCOMPARE(lineOf(paidIn, u"Vplačano"_s), u"Vplačano 1.250,00 €"_s);
}

void PaperTest::instructions_listWhatWasHandedOver()
{
    const QString text = printed(instructionsSheet(handoverReceipt(), Paper::A4));
    QVERIFY(text.contains(u"☐"_s));
    QVERIFY(text.contains(u"3 kartice CeKR"_s));
    QVERIFY(text.contains(u"3 zaprte ovojnice s številko PIN"_s));
    QVERIFY(text.contains(u"004 118 750"_s));
    QVERIFY(text.contains(u"+386 1 477 20 00"_s));
    // What the terms say: NLB 2.1, 4, 8, 9.
    for (const QString& words :
         {u"ni prenosljiva"_s, u"mlajši od 15 let"_s, u"na terminalu POS ali na bankomatu"_s,
          u"www.cekr.eu"_s, u"www.nlb.si/cekr-kartica"_s, u"5 let"_s, u"50,00 €"_s}) {
        QVERIFY2(text.simplified().contains(words), qPrintable(words));
    }
}

void PaperTest::NOTE_2_paperIsSlovene_whateverTheScreenSpeaks()
{
    const ReceiptView view = handoverReceipt(Standing::Recorded, 1);
    const QString slovene = printed(receipt(view));
    const QString instructions = printed(instructionsSheet(view, Paper::A4));
    useLanguage(*qApp, Language::English);
    QCOMPARE(printed(receipt(view)), slovene);
    QCOMPARE(printed(instructionsSheet(view, Paper::A4)), instructions);
    QCOMPARE(QCoreApplication::translate("cekr::ReceiptContent", "Number"), u"Number"_s); // of the screen
    QCOMPARE(QLocale().language(), QLocale::English);
}

void PaperTest::NOTE_2_englishStandsBelowTheSlovene_whereItIsChosen()
{
    for (const Language screen : allLanguages) {
        useLanguage(*qApp, screen);
        const QString text = printed(receipt(handoverReceipt(Standing::Recorded, 1), Paper::A4, true));
        QVERIFY(text.contains(u"KOPIJA 1"_s) && text.contains(u"COPY 1"_s));
        QVERIFY(text.contains(u"ČAKA NA POTRDITEV"_s) && text.contains(u"WAITS FOR CONFIRMATION"_s));
        QVERIFY(text.contains(u"Issue of 3 cards"_s) && text.contains(u"Izdaja 3 kartic"_s));
        QCOMPARE(text.count(u"83,50 €"_s), 1); // amounts stand once
        QVERIFY(!text.contains(u"€83.50"_s));
        QCOMPARE(text.count(u"21. 11. 2026 ob 9.40"_s), 1); // and dates in both forms
        QCOMPARE(text.count(u"21 Nov 2026, 09:40"_s), 1);
        QCOMPARE(text.count(u"21. 11. 2026"_s), 1);
        const QString sheet = printed(instructionsSheet(handoverReceipt(), Paper::A4, true));
        QVERIFY(sheet.contains(u"Your CeKR card"_s) && sheet.contains(u"Vaša kartica CeKR"_s));
        QVERIFY(sheet.contains(u"Handed over: 21 Nov 2026, 09:40"_s));
    }
}

/// In the words of the screen: what the bank told, or the most that it can be.
void PaperTest::load_onPaper_saysWhichCard_andItsBalanceBeforeAndAfter()
{
    ReceiptView load = loadReceipt();
    load.operations.front().standing = Standing::Applied;
    const MokId card = cardsOf(load.operations.front().operation.body).front();
    load.loaded = {{card, CardKind::Named, Money::fromCents(12'50)}};
    QString text = printed(receipt(load, Paper::A4));
    QCOMPARE(lineOf(text, u"imenska kartica"_s), u"imenska kartica, dobroimetje prej največ 12,50 €"_s);
    QVERIFY2(text.simplified().contains(u"kot je znano tu največ 32,50 €"_s), qPrintable(text));
    QVERIFY(!text.contains(u"banke"_s));
    load.loaded.front().bank =
        BankBalance{Money::fromCents(10'00), *BusinessTime::parse(u"2026-11-20T08:12:00+01:00")};
    text = printed(receipt(load, Paper::A4, true));
    QCOMPARE(lineOf(text, u"imenska kartica"_s), u"imenska kartica, dobroimetje prej 12,50 €"_s);
    QCOMPARE(lineOf(text, u"dobroimetje potem"_s), u"dobroimetje potem, kot je znano tu 32,50 €"_s);
    QVERIFY(!text.contains(u"največ"_s));
    QVERIFY(text.contains(u"po podatkih banke, 20. 11. 2026 ob 8.12"_s));
    QVERIFY(text.contains(u"told by the bank, 20 Nov 2026, 08:12"_s));
}

void PaperTest::load_onPaper_saysNoBalance_whereNothingIsKnown()
{
    ReceiptView load = loadReceipt();
    const MokId card = cardsOf(load.operations.front().operation.body).front();
    load.loaded = {{card, CardKind::Named, Money()}};
    QVERIFY(!printed(receipt(load)).contains(u"dobroimetje"_s));
    load.loaded.front().bank = BankBalance{Money(), *BusinessTime::parse(u"2026-11-20T08:12:00+01:00")};
    QCOMPARE(lineOf(printed(receipt(load)), u"imenska kartica"_s),
             u"imenska kartica, dobroimetje prej 0,00 €"_s);
}

void PaperTest::limits_onPaper_areThoseInForce()
{
    ReceiptView view = handoverReceipt();
    view.limits.anonymousSingleLoad = Money::fromCents(100'00); // stricter than the terms (LIMIT-X2)
    for (const Sheet& sheet : {receipt(view), instructionsSheet(view, Paper::A4)}) {
        const QString text = printed(sheet);
        QVERIFY(text.contains(u"100,00 €"_s) && !text.contains(u"150,00 €"_s));
    }
}

void PaperTest::sheets_fitTheirPaper_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("paper");
    for (const Language language : allLanguages) {
        QTest::addRow("roll %s", name(language).data()) << int(language) << int(Paper::Roll80);
        QTest::addRow("A4 %s", name(language).data()) << int(language) << int(Paper::A4);
    }
}

/// Also leaves the PDFs behind, to be looked at.
void PaperTest::sheets_fitTheirPaper()
{
    QFETCH(int, language);
    QFETCH(int, paper);
    useLanguage(*qApp, Language(language));
    const QDir folder(QCoreApplication::applicationDirPath() + u"/paper"_s);
    QVERIFY(folder.mkpath(u"."_s));
    const bool withEnglish = Language(language) == Language::English;
    for (const auto& [kind, sheet] : allSheets(Paper(paper), withEnglish)) {
        const SheetLayout layout(sheet);
        QVERIFY2(layout.fits(), qPrintable(kind));
        QVERIFY2(layout.pageCount() <= (withEnglish && Paper(paper) == Paper::A4 ? 2 : 1), qPrintable(kind));
        const QString file =
            u"%1-%2-%3.pdf"_s.arg(kind, paper ? u"a4"_s : u"roll"_s, name(Language(language)));
        EXPECT_DONE(savePdf(sheet, folder.filePath(file)));
    }
}

void PaperTest::sheets_leaveNoTagsBehind()
{
    for (const auto& [kind, sheet] : allSheets(Paper::A4)) {
        QVERIFY2(!sheet.html.contains(u"{{"_s) && !sheet.html.contains(u"}}"_s), qPrintable(kind));
    }
}

void PaperTest::roll_isAsLongAsItTakes()
{
    const SheetLayout shorter(receipt(refundReceipt()));
    const SheetLayout longer(receipt(longNamedReceipt()));
    QCOMPARE(qRound(shorter.pageSize().width()), 80);
    QVERIFY(shorter.pageSize().height() < longer.pageSize().height());
    QCOMPARE(qRound(SheetLayout(receipt(refundReceipt(), Paper::A4)).pageSize().height()), 297);
}

void PaperTest::pdf_isPdfA()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    EXPECT_DONE(savePdf(receipt(handoverReceipt()), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    const QString metadata = poppler(u"pdfinfo"_s, {u"-meta"_s, path});
    static const QRegularExpression part(u"pdfaid:part(=\"|>)1"_s);
    static const QRegularExpression conformance(u"pdfaid:conformance(=\"|>)B"_s);
    QVERIFY2(metadata.contains(part) && metadata.contains(conformance), qPrintable(metadata));
    QVERIFY(pdf.contains("/OutputIntent") && pdf.contains("/GTS_PDFA1"));
}

void PaperTest::pdf_embedsItsFonts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"instructions.pdf"_s);
    EXPECT_DONE(savePdf(instructionsSheet(handoverReceipt(), Paper::A4), path));
    const QStringList fonts = poppler(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
        QVERIFY2(font.simplified().contains(u"Identity-H yes"_s), qPrintable(font));
    }
}

void PaperTest::names_withMarkup_areShownAsTheyAre()
{
    ReceiptView view = handoverReceipt();
    view.clerkName = u"<b>Ana</b> & {{copy}}"_s;
    QVERIFY(printed(receipt(view)).contains(u"<b>Ana</b> & {{copy}}"_s));
}

void PaperTest::preview_isPaperWhiteInAnyTheme()
{
    QPalette dark;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Window, Qt::black);
    ReceiptPreview preview;
    preview.setPalette(dark);
    preview.show(receipt(handoverReceipt()));
    preview.resize(preview.sizeHint());
    const QImage image = preview.grab().toImage();
    QCOMPARE(image.pixelColor(4, 4), QColor(Qt::white));
    int black = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            black += image.pixelColor(x, y).lightness() < 64 ? 1 : 0;
        }
    }
    QVERIFY2(black > 1000, "words are black on it");
}

void PaperTest::preview_readsOutWhatItSays()
{
    ReceiptPreview preview;
    preview.show(receipt(handoverReceipt()));
    QCOMPARE(preview.accessibleName(), u"Potrdilo o predaji anonimnih kartic"_s);
    QVERIFY(preview.accessibleDescription().contains(u"204 118 733"_s));
    preview.clear();
    QVERIFY(preview.accessibleDescription().isEmpty());
}

QTEST_MAIN(PaperTest)
#include "PaperTest.moc"
