// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QDateTime>

namespace cekr
{

/// The moment something happened at a counter: an instant, and the offset that Europe/Ljubljana had then as
/// the machine knew it that made the time. The offset stays with the instant, so that what was signed means
/// the same day for ever, whatever zone tables say later. Days, months and years of limits and deadlines are
/// those of Europe/Ljubljana, across both clock changes. Whole milliseconds.
class BusinessTime
{
public:
    BusinessTime() = default;
    /// Of an instant (any time zone), with the offset that is in force then.
    [[nodiscard]] static BusinessTime at(const QDateTime& instant);
    /// Reads "2026-11-21T09:40:00.000+01:00" (RFC 3339 with offset, not finer than milliseconds; UTC 'Z' is
    /// taken too, and means the offset in force then), years 2000 to 2099, offsets to 14 hours.
    /// MalformedMessage otherwise.
    [[nodiscard]] static Result<BusinessTime> parse(QStringView text);

    [[nodiscard]] bool isValid() const { return m_utc.isValid(); }
    [[nodiscard]] QDateTime utc() const { return m_utc; }
    /// Local date and time, by its offset.
    [[nodiscard]] QDateTime local() const;
    /// The business day.
    [[nodiscard]] QDate date() const { return local().date(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] qint64 msecsSinceEpoch() const { return m_utc.toMSecsSinceEpoch(); }

    friend bool operator==(const BusinessTime& a, const BusinessTime& b) { return a.m_utc == b.m_utc; }
    friend bool operator<(const BusinessTime& a, const BusinessTime& b) { return a.m_utc < b.m_utc; }

private:
    QDateTime m_utc;
    int m_offset = 0; ///< seconds east of UTC
};

/// Whether this machine knows the time zone at all (package tzdata); asked by every program when it starts.
/// ZoneMissing.
[[nodiscard]] Done requireZone();
/// First instant of a business day in Europe/Ljubljana.
[[nodiscard]] QDateTime startOfBusinessDay(QDate day);

} // namespace cekr
