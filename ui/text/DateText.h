// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/YearMonth.h"

#include <QLocale>

namespace cekr
{

/// "21. 11. 2026" with spaces that do not break, "21 Nov 2026" in English. Empty for an invalid day.
[[nodiscard]] QString dateText(QDate day, const QLocale& locale = QLocale());

/// The month as it is printed on a card: "09/2029".
[[nodiscard]] QString monthText(YearMonth month);

/// Business day and time of day: "21. 11. 2026 ob 9.40", "21 Nov 2026, 09:40".
[[nodiscard]] QString dateTimeText(BusinessTime moment, const QLocale& locale = QLocale());

/// The same without the year, for narrow columns: "21. 11. ob 9.40", "21 Nov, 09:40".
[[nodiscard]] QString shortDateTimeText(BusinessTime moment, const QLocale& locale = QLocale());

/// The time of day in Ljubljana, wherever this computer thinks it is; invalid for an invalid moment.
[[nodiscard]] QTime timeOfDay(const QDateTime& moment);

} // namespace cekr
