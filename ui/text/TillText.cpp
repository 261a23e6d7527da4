// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/TillText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct TillWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::TillWords)
};

} // namespace

QString tillKindText(TillKind kind)
{
    switch (kind) {
    case TillKind::Loads:
        //: Kind of cash in the report of a till: loaded on cards
        return TillWords::tr("Top-ups");
    case TillKind::Charges:
        //: Kind of cash in the report of a till: charges that the municipality (MOK) is owed
        return TillWords::tr("MOK charges");
    case TillKind::BankCharges:
        //: Kind of cash in the report of a till: charges that the bank (NLB) is owed
        return TillWords::tr("NLB charges");
    case TillKind::Refunds:
        //: Kind of cash in the report of a till: cash of refused operations given back to customers
        return TillWords::tr("Given back");
    case TillKind::PaidIn:
        //: Kind of cash in the report of a till: put into the drawer, no sale
        return TillWords::tr("Paid in");
    case TillKind::PaidOut:
        //: Kind of cash in the report of a till: taken out of the drawer, no sale
        return TillWords::tr("Paid out");
    case TillKind::ToSafe:
        //: Kind of cash in the report of a till
        return TillWords::tr("To the safe");
    case TillKind::ToBank:
        //: Kind of cash in the report of a till
        return TillWords::tr("To the bank");
    case TillKind::Corrections:
        //: Kind of cash in the report of a till: earlier mistakes undone
        return TillWords::tr("Corrections");
    }
    Q_UNREACHABLE();
}

QString takenForText(Creditor creditor)
{
    switch (creditor) {
    case Creditor::Municipality:
        //: Whose cash it is in the report of a till: the municipality's (MOK)
        return TillWords::tr("MOK: charges");
    case Creditor::Bank:
        //: Whose cash it is in the report of a till: the bank's (NLB)
        return TillWords::tr("NLB: top-ups and charges");
    }
    Q_UNREACHABLE();
}

QString tillTitle(const TillReport& report)
{
    if (!report.closing) {
        //: Title of the report of an open shift
        return TillWords::tr("Interim report (X)");
    }
    //: Title of the report of a closed shift; %1 is its number
    return TillWords::tr("Closing report Z %1").arg(report.closing->number);
}

QString differenceText(Money difference)
{
    if (difference.isZero()) {
        //: The cash that was counted is what should have been there
        return TillWords::tr("It agrees");
    }
    if (difference.isPositive()) {
        //: More cash was counted than should have been there; %1 is how much more
        return TillWords::tr("%1 too much").arg(moneyText(difference));
    }
    //: Less cash was counted than should have been there; %1 is how much less
    return TillWords::tr("%1 missing").arg(moneyText(-difference));
}

QString denominationText(Money value)
{
    if (value.cents() >= 100) {
        //: A note or coin of the euro; %1 is its value in euros
        return TillWords::tr("€%1").arg(value.cents() / 100);
    }
    //: A coin of the euro; %1 is its value in cents
    return TillWords::tr("%1 c").arg(value.cents());
}

} // namespace cekr
