// SPDX-License-Identifier: EUPL-1.2
// slip_pdf: from a MOK ID to the saved PDF of a payment slip, symbol and form, beside a plain page that bare
// Qt saves as PDF in the same form: words in the same two faces, no boxes, no symbol, on the same disk.
#include "core/slip/UpnSymbol.h"
#include "resources/slip/SlipFiles.h"
#include "tests/bench/Bench.h"
#include "ui/print/Pdf.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 100;
constexpr int dotsPerInch = 600;

void check(bool isWell, const char* what)
{
    if (!isWell) {
        qFatal("bench: %s", what);
    }
}

void makeSlip(const TopUpAccount& account, MokId card, const QString& path)
{
    const SlipParty payer{u"Žiga Šuštarčič"_s, u"Čopova ulica 1"_s, u"4000 Kranj"_s};
    const Result<PaymentSlip> slip = account.slipFor(card, payer, Money::fromCents(50'00));
    check(slip.has_value(), "slip");
    const Result<SlipView> view = viewOf(*slip);
    check(view.has_value(), "symbol");
    const Sheet sheet{.title = u"UPN QR"_s, .html = {}, .slip = *view};
    check(savePdf(sheet, path).has_value(), "PDF");
}

void write(QPainter& painter, const QFont& font, const QStringList& lines, int x)
{
    painter.setFont(font);
    int y = 0;
    for (const QString& line : lines) {
        painter.drawText(x, y += dotsPerInch / 6, line);
    }
}

/// As many words as a slip has, in the faces it has.
void paintPlainPage(QPdfWriter& writer, MokId card)
{
    const QStringList filled{u"Žiga Šuštarčič"_s,
                             u"Čopova ulica 1"_s,
                             u"4000 Kranj"_s,
                             u"***50,00"_s,
                             u"OTHR Polnjenje CeKR kartice"_s,
                             u"SI56 0290 0000 0200 020"_s,
                             u"SI05 8074720-%1-200"_s.arg(card.text()),
                             u"NLB d.d."_s,
                             u"Trg republike 2"_s,
                             u"1000 Ljubljana"_s};
    const QStringList printed{u"IBAN plačnika Polog Dvig Referenca plačnika Nujno Znesek"_s,
                              u"Ime, ulica in kraj plačnika Datum plačila Koda namena"_s,
                              u"Namen plačila Rok plačila IBAN prejemnika Podpis plačnika"_s,
                              u"Referenca prejemnika Ime, ulica in kraj prejemnika UPN QR"_s};
    QFont typewriter(QStringList{u"Courier New"_s, u"Liberation Mono"_s, u"DejaVu Sans Mono"_s}, 10,
                     QFont::Bold);
    QFont print(QStringList{u"Inter"_s, u"DejaVu Sans"_s}, 7, QFont::DemiBold);
    for (QFont* font : {&typewriter, &print}) {
        font->setHintingPreference(QFont::PreferNoHinting);
        font->setStyleStrategy(QFont::PreferNoShaping);
    }
    QPainter painter(&writer);
    for (const int half : {0, 1}) { // the receipt says what the order says
        write(painter, typewriter, filled, half * dotsPerInch * 4);
        write(painter, print, printed, half * dotsPerInch * 4);
    }
}

void makePlainPage(MokId card, const QString& path)
{
    QSaveFile file(path);
    check(file.open(QIODevice::WriteOnly), "file");
    QPdfWriter writer(&file);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(210, 99), QPageSize::Millimeter));
    paintPlainPage(writer, card);
    check(file.commit(), "commit");
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const Result<TopUpAccount> account = topUpAccount();
    check(account.has_value(), "account");
    const QTemporaryDir folder;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = -5; i < runs; ++i) { // fonts are looked for once a start
        const MokId card = MokId::fromNumber(quint32(204'118'733 + i));
        const double slip = millisecondsOf([&] { makeSlip(*account, card, folder.filePath(u"slip.pdf"_s)); });
        const double plain = millisecondsOf([&] { makePlainPage(card, folder.filePath(u"plain.pdf"_s)); });
        if (i >= 0) {
            ours.push_back(slip);
            theirs.push_back(plain);
        }
    }
    print({"slip_pdf", median(ours), median(theirs), "ms", runs});
}
