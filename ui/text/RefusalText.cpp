// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/RefusalText.h"

#include "core/flows/RedirectFlow.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct RefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::RefusalWords)
};

QString nextStep(const AttentionView& item)
{
    if (item.cash.isZero()) {
        //: What to do about a refused operation without cash
        return RefusalWords::tr("No cash has to move. When you have read this, take it off the list.");
    }
    if (item.cash < Money()) {
        //: What to do about a refused operation that took cash out of the drawer
        return RefusalWords::tr("The cash is no longer in the drawer. Hand it to the supervisor.");
    }
    if (item.wasPaidBack) {
        //: What to do about a refused operation whose cash the customer has, which central refuses to book
        return RefusalWords::tr("The cash has been given back already. Write the amount off; a second person "
                                "approves it.");
    }
    if (RedirectFlow::isRedirectable(item)) {
        //: What to do about the cash of a refused load
        return RefusalWords::tr("Give the cash back, or put it on another card of the same customer. If you "
                                "cannot, hand it to the supervisor.");
    }
    //: What to do about the cash of a refused operation
    return RefusalWords::tr(
        "Give the cash back to whom it belongs. If you cannot, hand it to the supervisor.");
}

} // namespace

ErrorText refusalText(const AttentionView& item)
{
    ErrorText text = item.refused.problem ? textOf(*item.refused.problem) : ErrorText();
    text.nextStep = nextStep(item);
    return text;
}

} // namespace cekr
