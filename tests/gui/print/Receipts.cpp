// SPDX-License-Identifier: EUPL-1.2
#include "Receipts.h"

#include "tests/support/Expect.h"
#include "ui/print/Pdf.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

namespace
{

template <typename Id>
Id id(QStringView text)
{
    return take(Id::parse(text));
}

OperationView view(OperationBody body, Standing standing)
{
    OperationView view;
    view.operation.id = id<OperationId>(u"019ab3f2-6a54-7c11-8a3e-0d6f2b9c4e71");
    view.operation.desk = id<DeskId>(u"AP-2");
    view.operation.at = BusinessTime::at(QDateTime(QDate(2026, 11, 21), QTime(8, 40), Qt::UTC));
    view.operation.body = std::move(body);
    view.standing = standing;
    return view;
}

Load load(quint32 card, qint64 cents)
{
    return {{}, MokId::fromNumber(card), Money::fromCents(cents), {}};
}

ReceiptView receipt(std::vector<OperationView> operations, qint64 number)
{
    ReceiptView receipt;
    receipt.number = number;
    receipt.desk = id<DeskId>(u"AP-2");
    receipt.deskName = u"Avtobusna postaja Kranj · blagajna 2"_s;
    receipt.clerkName = u"Špela Žagar Čuček"_s;
    receipt.limits.anonymousSingleLoad = Money::fromCents(150'00);
    receipt.bank.ages.anonymousCard = 15;
    receipt.bank.redemption = {.identifiedAbove = Money::fromCents(50'00), .years = 5};
    receipt.operations = std::move(operations);
    return receipt;
}

} // namespace

ReceiptView handoverReceipt(Standing standing, int copy)
{
    Handover handover;
    handover.cards = {MokId::fromNumber(204118733), MokId::fromNumber(204118741), MokId::fromNumber(4118750)};
    handover.mokTerms = id<TermsId>(u"T25");
    handover.bankTerms = id<TermsId>(u"T25");
    handover.tariff = id<TariffId>(u"2026-09");
    handover.charge.municipality = Money::fromCents(6'00);
    ReceiptView made = receipt({view(handover, standing), view(load(204118733, 20'00), standing),
                                view(load(4118750, 57'50), standing)},
                               118);
    made.received = Money::fromCents(100'00);
    made.copy = copy;
    return made;
}

ReceiptView creditorsReceipt()
{
    ReceiptView made = handoverReceipt(Standing::Applied, 0);
    std::get<Handover>(made.operations[0].operation.body).charge.bank = Money::fromCents(90);
    std::get<Load>(made.operations[1].operation.body).charge = {
        {}, Money::fromCents(50), Money::fromCents(30)};
    made.tariff = Tariff{id<TariffId>(u"2026-09"), QDate(2026, 9, 1), {}};
    made.tariff->issuer =
        Issuer{u"Občina Primer"_s, u"Trg 1, 4000 Kranj"_s, take(TaxNumber::parse(u"10693661")), 22, {}};
    made.tariff->bankIssuer = Issuer{u"Banka Primer"_s, u"Trg 2, 1000 Ljubljana"_s,
                                     take(TaxNumber::parse(u"91132550")), 0, u"Brez DDV (ZDDV-1, 44/4 c)."_s};
    return made;
}

ReceiptView loadReceipt()
{
    ReceiptView made = receipt({view(load(204118733, 20'00), Standing::Recorded)}, 122);
    made.received = Money::fromCents(20'00);
    return made;
}

ReceiptView refundReceipt()
{
    const auto refused = id<OperationId>(u"019ab3f2-0000-7c11-8a3e-0d6f2b9c4e71");
    return receipt({view(Refund{{}, refused, Money::fromCents(20'00)}, Standing::Applied)}, 119);
}

ReceiptView correctionReceipt()
{
    const Correction body{.shift = {},
                          .corrects = id<OperationId>(u"019ab3f2-0000-7c11-8a3e-0d6f2b9c4e71"),
                          .card = MokId::fromNumber(204'118'000),
                          .loaded = Money::fromCents(20'00),
                          .cash = Money::fromCents(-21'00),
                          .reason = u"Napačna kartica"_s};
    ReceiptView made = receipt({view(body, Standing::Recorded)}, 120);
    made.earlier = 117;
    return made;
}

ReceiptView redirectReceipt()
{
    const Redirect body{.shift = {},
                        .refused = id<OperationId>(u"019ab3f2-0000-7c11-8a3e-0d6f2b9c4e71"),
                        .card = MokId::fromNumber(204'118'000),
                        .amount = Money::fromCents(20'00),
                        .reservation = {},
                        .tariff = {},
                        .charge = {.municipality = Money::fromCents(1'00)}};
    ReceiptView made = receipt({view(body, Standing::Applied)}, 121);
    made.earlier = 117;
    return made;
}

ReceiptView movementReceipt(CashMovement::Direction direction)
{
    return receipt({view(CashMovement{{}, direction, Money::fromCents(1250'00), u"Dvig za menjavo drobiža"_s},
                         Standing::Recorded)},
                   0);
}

ReceiptView longNamedReceipt()
{
    ReceiptView made = handoverReceipt(Standing::Recorded, 12);
    made.deskName =
        u"Mestna knjižnica Kranj, podružnica Globus – informacijska točka za občane · blagajna 14"_s;
    made.clerkName = u"Marija-Magdalena Novak-Podgoršek Žnidaršič Čopič Ščurek"_s;
    std::get<Load>(made.operations[1].operation.body).amount = Money::fromCents(150'00);
    made.received = Money::fromCents(10'000'00);
    made.number = 1'000'000;
    return made;
}

QString poppler(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()).replace(u'\u00A0', u' ');
}

QString printed(const Sheet& sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    if (!savePdf(sheet, path)) {
        return {};
    }
    return poppler(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
}

} // namespace cekr::test
