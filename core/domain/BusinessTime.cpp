// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/BusinessTime.h"

#include <QTimeZone>

#include <algorithm>

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

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the text is written as the pattern, where 9 stands for any digit.
bool isWrittenAs(QStringView pattern, QStringView text)
{
    const auto fits = [](QChar wanted, QChar c) { return wanted == u'9' ? isDigit(c) : wanted == c; };
    return std::equal(pattern.begin(), pattern.end(), text.begin(), text.end(), fits);
}

/// RFC 3339 with at most three digits of a second and with an offset. Qt reads much more than that.
bool isRfc3339(QStringView text)
{
    if (!isWrittenAs(u"9999-99-99T99:99:99", text.left(19)) || text.sliced(11).startsWith(u"24")) {
        return false;
    }
    QStringView rest = text.sliced(19);
    if (rest.startsWith(u'.')) {
        const auto end = std::find_if_not(rest.begin() + 1, rest.end(), isDigit);
        const qsizetype digits = end - rest.begin() - 1;
        if (digits < 1 || digits > 3) {
            return false;
        }
        rest = rest.sliced(digits + 1);
    }
    return rest == u"Z" || isWrittenAs(u"+99:99", rest) || isWrittenAs(u"-99:99", rest);
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
    if (!isRfc3339(text)) {
        return malformed("not an RFC 3339 time with offset");
    }
    const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!instant.isValid()) {
        return malformed("no such time");
    }
    if (instant.date().year() < 2000 || instant.date().year() > 2099) {
        return malformed("year outside 2000 to 2099");
    }
    const BusinessTime time = at(instant);
    if (!text.endsWith(u'Z') && instant.offsetFromUtc() != time.local().offsetFromUtc()) {
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
