// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptCharges.h"

#include "ui/text/MoneyText.h"

using namespace Qt::StringLiterals;

namespace cekr
{

QJsonObject receiptLine(const QString& text, const QString& amount)
{
    return {{u"text"_s, text}, {u"amount"_s, amount}};
}

QJsonObject receiptGroup(const QString& heading, const QJsonArray& lines, const QJsonArray& issuer,
                         const QJsonArray& tax)
{
    return {{u"heading"_s, heading}, {u"issuer"_s, issuer}, {u"lines"_s, lines}, {u"tax"_s, tax}};
}

QJsonArray ReceiptCharges::groups() const
{
    QJsonArray groups;
    for (const QJsonObject& group : {owedTo(Creditor::Municipality), owedTo(Creditor::Bank), debited()}) {
        if (!group.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

QString ReceiptCharges::headingOf(Creditor creditor)
{
    switch (creditor) {
    case Creditor::Municipality:
        //: Heading on a receipt: charges for services that the municipality is owed
        return tr("Charges of the municipality (MOK)");
    case Creditor::Bank:
        //: Heading on a receipt: charges for services that the bank is owed
        return tr("Charges of the bank (NLB)");
    }
    Q_UNREACHABLE();
}

QJsonObject ReceiptCharges::owedTo(Creditor creditor) const
{
    QJsonArray lines;
    Money sum;
    for (const ReceiptPart& part : m_parts) {
        if (const Money amount = part.charge.owedTo(creditor); !amount.isZero()) {
            lines.append(receiptLine(part.service, moneyText(amount)));
            sum += amount;
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    const std::optional<Issuer> invoice = m_tariff ? m_tariff->issuerFor(creditor) : std::nullopt;
    return invoice ? receiptGroup(headingOf(creditor), lines, issuer(*invoice), vat(*invoice, sum))
                   : receiptGroup(headingOf(creditor), lines);
}

QJsonObject ReceiptCharges::debited() const
{
    QJsonArray lines;
    for (const ReceiptPart& part : m_parts) {
        if (!part.charge.debited.isZero()) {
            //: On a receipt, before an amount: %1 is what is charged for ("Top-up at the counter")
            lines.append(receiptLine(tr("%1: debited by NLB from the card account").arg(part.service),
                                     moneyText(part.charge.debited)));
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    //: Heading on a receipt: charges that the bank takes from the card account itself
    return receiptGroup(tr("Not paid in cash"), lines);
}

/// What an invoice says of who charges.
QJsonArray ReceiptCharges::issuer(const Issuer& issuer)
{
    //: On a receipt: %1 is the tax number of who charges
    const QString taxNumber = issuer.vatPercent > 0 ? tr("VAT ID: %1").arg(issuer.taxNumber.vatId())
                                                    : tr("Tax number: %1").arg(issuer.taxNumber.text());
    return {receiptLine(u"%1, %2"_s.arg(issuer.name, issuer.address)), receiptLine(taxNumber)};
}

QJsonArray ReceiptCharges::vat(const Issuer& issuer, Money charged)
{
    if (issuer.vatPercent == 0) {
        return issuer.vatNote.isEmpty() ? QJsonArray() : QJsonArray{receiptLine(issuer.vatNote)};
    }
    const qint64 whole = 100 + issuer.vatPercent;
    const qint64 half = charged < Money() ? -whole / 2 : whole / 2; // rounds away from zero
    const Money base = Money::fromCents((charged.cents() * 100 + half) / whole);
    //: On a receipt: %1 is the rate of VAT in per cent, %2 the charges without it, %3 the tax
    return {receiptLine(tr("VAT %1 %: base %2, tax %3")
                            .arg(issuer.vatPercent)
                            .arg(moneyText(base), moneyText(charged - base)))};
}

} // namespace cekr
