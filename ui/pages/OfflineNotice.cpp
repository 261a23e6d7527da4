// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/OfflineNotice.h"

#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct OfflineWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::OfflineWords)
};

QString endSentence(const DeskStatus& desk)
{
    if (desk.offlineOutlook == OfflineOutlook::EndNear) {
        //: OFF-1: the longest time without contact is nearly over; %1 is a moment
        return OfflineWords::tr("This desk may top up cards without central only until %1.")
            .arg(dateTimeText(BusinessTime::at(desk.offlineEnd)));
    }
    if (desk.offlineOutlook == OfflineOutlook::FloorNear) {
        //: OFF-1: the limit of this desk and day is nearly reached; %1 is an amount
        return OfflineWords::tr("This desk may take only %1 more today without central.")
            .arg(moneyText(desk.offlineLeft));
    }
    return {};
}

QString settingsTitle(SettingsStanding standing)
{
    switch (standing) {
    case SettingsStanding::InForce:
        return {};
    case SettingsStanding::Missing:
        //: Title of a notice
        return OfflineWords::tr("Central has not sent its settings yet.");
    case SettingsStanding::NotBelieved:
        //: Title of a notice: the settings kept at the desk do not bear central's signature
        return OfflineWords::tr("The settings of this desk do not come from central.");
    case SettingsStanding::OutOfDate:
        //: Title of a notice
        return OfflineWords::tr("Central's settings are out of date.");
    }
    Q_UNREACHABLE();
}

} // namespace

void warnOfEnd(NoticeWords& offer, const DeskStatus& desk)
{
    const QString sentence = endSentence(desk);
    if (!sentence.isEmpty()) {
        offer.tone = Tone::Warn;
        offer.nextStep = sentence;
    }
}

void saySettings(Notice& notice, SettingsStanding standing)
{
    if (standing == SettingsStanding::InForce) {
        notice.clear();
        return;
    }
    notice.say(
        {.tone = Tone::Warn,
         .title = settingsTitle(standing),
         //: What follows from settings that are missing, out of date or not central's
         .sentence = OfflineWords::tr("Until new ones come, no card can be topped up without a connection."),
         //: What to do about settings that are missing, out of date or not central's
         .nextStep = OfflineWords::tr("They come by themselves while there is a connection. If this notice "
                                      "stays, tell the administrator."),
         .rule = ruleText("OFF-1")});
}

} // namespace cekr
