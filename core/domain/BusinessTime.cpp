// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/BusinessTime.h"

#include <QTimeZone>

namespace cekr
{

namespace
{

const QTimeZone& ljubljana()
{
    static const QTimeZone zone("Europe/Ljubljana");
    Q_ASSERT(zone.isValid()); // package tzdata
    return zone;
}

} // namespace

BusinessTime BusinessTime::at(const QDateTime& instant)
{
    BusinessTime time;
    time.m_utc = QDateTime::fromMSecsSinceEpoch(instant.toMSecsSinceEpoch(), Qt::UTC);
    return time;
}

Result<BusinessTime> BusinessTime::parse(QStringView text)
{
    const auto malformed = [](const char* why) {
        return failure(ErrorCode::MalformedMessage, QLatin1String(why));
    };
    if (text.size() < 20 || text.size() > 32 || text[10] != u'T') {
        return malformed("not an RFC 3339 time");
    }
    const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime) {
        return malformed("not an RFC 3339 time with offset");
    }
    if (instant.date().year() < 2000 || instant.date().year() > 2099) {
        return malformed("year outside 2000 to 2099");
    }
    const BusinessTime time = at(instant);
    if (instant.timeSpec() != Qt::UTC && instant.offsetFromUtc() != time.local().offsetFromUtc()) {
        return malformed("offset not in force in Europe/Ljubljana");
    }
    return time;
}

QDateTime BusinessTime::local() const
{
    return m_utc.toTimeZone(ljubljana());
}

QString BusinessTime::text() const
{
    return m_utc.toOffsetFromUtc(local().offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime startOfBusinessDay(QDate day)
{
    return day.startOfDay(ljubljana()).toUTC();
}

} // namespace cekr
