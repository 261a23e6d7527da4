// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QDateTime>

namespace cekr
{

/// The moment something happened at a counter: an instant together with the offset that Europe/Ljubljana had
/// then. Days, months and years of limits and deadlines are those of Europe/Ljubljana, across both clock
/// changes. Whole milliseconds.
class BusinessTime
{
public:
    BusinessTime() = default;
    /// Of an instant (any time zone).
    [[nodiscard]] static BusinessTime at(const QDateTime& instant);
    /// Reads "2026-11-21T09:40:00.000+01:00" (RFC 3339 with offset, not finer than milliseconds; UTC 'Z' is
    /// taken too), years 2000 to 2099. The offset must be the one in force in Europe/Ljubljana at that
    /// instant, or Z. MalformedMessage otherwise.
    [[nodiscard]] static Result<BusinessTime> parse(QStringView text);

    [[nodiscard]] bool isValid() const { return m_utc.isValid(); }
    [[nodiscard]] QDateTime utc() const { return m_utc; }
    /// Local date and time, in the time zone Europe/Ljubljana.
    [[nodiscard]] QDateTime local() const;
    /// The business day.
    [[nodiscard]] QDate date() const { return local().date(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] qint64 msecsSinceEpoch() const { return m_utc.toMSecsSinceEpoch(); }

    friend bool operator==(const BusinessTime& a, const BusinessTime& b) { return a.m_utc == b.m_utc; }
    friend bool operator<(const BusinessTime& a, const BusinessTime& b) { return a.m_utc < b.m_utc; }

private:
    QDateTime m_utc;
};

/// First instant of a business day in Europe/Ljubljana.
[[nodiscard]] QDateTime startOfBusinessDay(QDate day);

} // namespace cekr
