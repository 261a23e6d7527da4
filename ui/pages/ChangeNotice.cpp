// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ChangeNotice.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ChangeNotice)
};

} // namespace

NoticeWords changeWords(qint64 receipt, Money change)
{
    //: After cash was taken and recorded; %1 is the number of the receipt
    const QString recorded = ChangeWords::tr("Recorded, receipt no. %1").arg(receipt);
    if (!change.isPositive()) {
        return {.tone = Tone::Good, .title = recorded};
    }
    return {.tone = Tone::Good,
            //: Above the change, which is written large
            .title = ChangeWords::tr("Give back to the customer"),
            .amount = moneyText(change),
            .sentence = recorded};
}

} // namespace cekr
