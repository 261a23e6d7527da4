// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FrameWords.h"

#include "core/domain/rules/Resolving.h"
#include "ui/text/DateText.h"
#include "ui/text/RoleText.h"

#include <QCoreApplication>

namespace cekr
{

FrameStatus frameStatusOf(const DeskStatus& status, const QDateTime& now)
{
    FrameStatus frame;
    frame.connection = status.isOnline   ? Connection::Connected
                       : status.hasTried ? Connection::Offline
                                         : Connection::Connecting;
    frame.since = timeOfDay(status.since);
    frame.waiting = status.waiting;
    if (status.oldestWaiting.isValid()) {
        frame.oldest = std::chrono::minutes(std::max<qint64>(0, status.oldestWaiting.utc().secsTo(now) / 60));
    }
    frame.lastExchange = timeOfDay(status.lastContact);
    if (!status.isOnline) {
        frame.offlineAllowance = status.offlineLeft;
        frame.offlineOutlook = status.offlineOutlook;
        frame.offlineEnd = timeOfDay(status.offlineEnd);
    }
    frame.settings = status.settingsStanding;
    frame.isStopped = status.stopped.has_value();
    frame.certificateEnd = status.certificateEnd;
    frame.version = QCoreApplication::applicationVersion();
    return frame;
}

FrameUser frameUserOf(const SessionView& session, const DeskStatus& status)
{
    const Done isOwnShift = mayUse(status.shift, session.clerk);
    return {session.name, rolesText(session.roles),
            isOwnShift ? status.shift->openedAt.local().time() : QTime()};
}

} // namespace cekr
