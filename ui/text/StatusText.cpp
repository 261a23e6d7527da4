// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/StatusText.h"

#include "ui/text/CountText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TimeText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::StatusWords)
};

} // namespace

QString connectedText()
{
    //: Status bar: connection to central
    return StatusWords::tr("Connected");
}

QString connectingText()
{
    //: Status bar: connection to central
    return StatusWords::tr("Connecting …");
}

QString offlineText(QTime since)
{
    if (!since.isValid()) {
        //: Status bar: connection to central
        return StatusWords::tr("No connection");
    }
    //: Status bar: connection to central; %1 is a time of day
    return StatusWords::tr("No connection since %1").arg(timeText(since));
}

QString waitingText(int waiting, std::chrono::minutes oldest)
{
    //: Status bar: %n operations wait for central, %1 is the age of the oldest ("27 min")
    return StatusWords::tr("%n waiting · oldest %1", nullptr, waiting).arg(ageText(oldest));
}

QString allSentText(QTime lastExchange)
{
    if (!lastExchange.isValid()) {
        //: Status bar: nothing waits for central
        return StatusWords::tr("Everything sent");
    }
    //: Status bar: nothing waits for central; %1 is the time of the last exchange
    return StatusWords::tr("Everything sent · %1").arg(timeText(lastExchange));
}

QString offlineLeftText(Money left)
{
    //: Status bar: %1 is how much cash may still be taken without a connection
    return StatusWords::tr("%1 left offline").arg(moneyText(left));
}

QString clockWarning(std::chrono::milliseconds offset)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(offset);
    if (minutes.count() > 0) {
        //: Warning: central's clock is %1 ("3 min") ahead of this computer's
        return StatusWords::tr("The clock of this computer is %1 slow.").arg(ageText(minutes));
    }
    //: Warning: this computer's clock is %1 ("3 min") ahead of central's
    return StatusWords::tr("The clock of this computer is %1 fast.").arg(ageText(-minutes));
}

} // namespace cekr
