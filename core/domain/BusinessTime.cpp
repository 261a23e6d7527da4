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
    return zone;
}

constexpr int furthestOffset = 14 * 60 * 60; // seconds; no zone is further from UTC

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
    time.m_offset = instant.isValid() ? ljubljana().offsetFromUtc(time.m_utc) : 0;
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
    if (std::abs(instant.offsetFromUtc()) > furthestOffset) {
        return malformed("no such offset");
    }
    BusinessTime time = at(instant);
    time.m_offset = text.endsWith(u'Z') ? time.m_offset : instant.offsetFromUtc();
    return time;
}

QDateTime BusinessTime::local() const
{
    return m_utc.toOffsetFromUtc(m_offset);
}

QString BusinessTime::text() const
{
    const QString text = local().toString(Qt::ISODateWithMs);
    // Z would be read as an offset that nobody has said.
    return m_offset == 0 && text.endsWith(u'Z') ? text.chopped(1) + QStringLiteral("+00:00") : text;
}

Done requireZone()
{
    return ljubljana().isValid()
               ? Done()
               : failure(ErrorCode::ZoneMissing, QStringLiteral("no data for Europe/Ljubljana"), {},
                         QStringLiteral("Europe/Ljubljana"));
}

QDateTime startOfBusinessDay(QDate day)
{
    return day.startOfDay(ljubljana()).toUTC();
}

} // namespace cekr
