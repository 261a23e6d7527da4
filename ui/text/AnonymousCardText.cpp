// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/AnonymousCardText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct AnonymousCardWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::AnonymousCardWords)
};

} // namespace

QStringList anonymousCardFacts(const TermsEdition& bank, const Limits& limits)
{
    return {
        //: What a customer is told of an anonymous card: %1 is the highest load (LIMIT-A1)
        AnonymousCardWords::tr("The card can be topped up only once, with at most %1.")
            .arg(moneyText(limits.anonymousSingleLoad)),
        //: What a customer is told of an anonymous card (LIMIT-A3, LIMIT-A4)
        AnonymousCardWords::tr(
            "It pays in shops, at POS terminals. It does not pay online and gives no cash at ATMs."),
        //: What a customer is told of an anonymous card (NLB 4, LOCK-1)
        AnonymousCardWords::tr(
            "It is not transferable. The bank does not know the holder, so whoever has the card counts as "
            "its holder: it cannot be cancelled when it is lost or stolen."),
        //: What a customer is told of an anonymous card (AGE-2); %n is the age
        AnonymousCardWords::tr("Nobody under %n year(s) may have it, or be given it for use.", nullptr,
                               bank.ages.anonymousCard),
        //: What a customer is told of an anonymous card (CARD-8)
        AnonymousCardWords::tr(
            "It becomes active with its first use at a POS terminal or an ATM; a balance enquiry is "
            "enough. With that the holder confirms both terms."),
        //: What a customer is told of an anonymous card (RED-1, RED-3, KYC-3); %1 is an amount, %n are years
        AnonymousCardWords::tr(
            "A bank branch pays out what is left, for at most %n year(s) after the card or its contract has "
            "ended. With more than %1 on the card, the holder has to be identified there.",
            nullptr, bank.redemption.years)
            .arg(moneyText(bank.redemption.identifiedAbove)),
        //: What a customer is told of an anonymous card (NOTE-1): addresses of the terms
        AnonymousCardWords::tr("Both terms are online: www.cekr.eu and www.nlb.si/cekr-kartica."),
    };
}

} // namespace cekr
