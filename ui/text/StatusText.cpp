// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/StatusText.h"

#include "ui/text/CountText.h"
#include "ui/text/DateText.h"
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

QString offlineWarning(OfflineOutlook outlook, Money left, QTime end)
{
    switch (outlook) {
    case OfflineOutlook::Open:
        return {};
    case OfflineOutlook::FloorNear:
        //: Status bar, a warning: %1 is how much cash may still be taken without a connection
        return StatusWords::tr("Only %1 left offline").arg(moneyText(left));
    case OfflineOutlook::FloorReached:
        //: Status bar, a warning: no more cash may be taken today without a connection
        return StatusWords::tr("Nothing left offline");
    case OfflineOutlook::EndNear:
        //: Status bar, a warning: %1 is how much cash may still be taken without a connection, %2 the time of
        //: day until which it may
        return StatusWords::tr("%1 left offline · until %2").arg(moneyText(left), timeText(end));
    case OfflineOutlook::Over:
        //: Status bar, a warning: it was too long without a connection
        return StatusWords::tr("No top-ups offline");
    }
    Q_UNREACHABLE();
}

QString settingsText(SettingsStanding standing)
{
    switch (standing) {
    case SettingsStanding::InForce:
        return {};
    case SettingsStanding::Missing:
        //: Status bar, a warning: central has not sent its settings yet
        return StatusWords::tr("No settings from central");
    case SettingsStanding::NotBelieved:
        //: Status bar, a warning: the settings kept here do not bear central's signature
        return StatusWords::tr("Settings are not genuine");
    case SettingsStanding::OutOfDate:
        //: Status bar, a warning: the settings that central sent no longer hold
        return StatusWords::tr("Settings are out of date");
    }
    Q_UNREACHABLE();
}

QString certificateText(QDate end)
{
    //: Status bar, a warning: %1 is the last day of this computer's certificate, with which central knows it
    return StatusWords::tr("Certificate until %1").arg(dateText(end));
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
