// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ChargeText.h"

#include "ui/text/RuleText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct ChargeWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ChargeWords)
};

QString creditorCharge(Creditor creditor)
{
    switch (creditor) {
    case Creditor::Municipality:
        //: Before an amount: a charge in cash that the municipality (MOK) is owed
        return ChargeWords::tr("MOK charge");
    case Creditor::Bank:
        //: Before an amount: a charge in cash that the bank (NLB) is owed
        return ChargeWords::tr("NLB charge");
    }
    Q_UNREACHABLE();
}

QString debited()
{
    //: Before an amount that is not paid in cash: the bank (NLB) takes it from the card account itself
    return ChargeWords::tr("Debited from the card account (NLB)");
}

} // namespace

QList<ChargeLine> chargeLines(const Charge& charge)
{
    const QList<ChargeLine> all{{creditorCharge(Creditor::Municipality), charge.municipality},
                                {creditorCharge(Creditor::Bank), charge.bank},
                                {debited(), charge.debited}};
    QList<ChargeLine> lines;
    for (const ChargeLine& line : all) {
        if (!line.amount.isZero()) {
            lines.append(line);
        }
    }
    return lines;
}

QString chargeText(const TariffItem& item)
{
    return item.isDebited ? debited() : creditorCharge(item.owed);
}

QString chargeRule(PriceList list)
{
    switch (list) {
    case PriceList::Cekr:
        return ruleText("FEE-1");
    case PriceList::Nlb:
        //: Where a charge stands: the tariff of the bank; FEE-1 is the rule
        return ChargeWords::tr("FEE-1 · NLB tariff");
    }
    Q_UNREACHABLE();
}

} // namespace cekr
