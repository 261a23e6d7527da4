// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QStringView>

#include <compare>

namespace cekr
{

/// A month of a year, as printed on a card ("09/2029" there, "2029-09" here).
struct YearMonth
{
    int year = 0;
    int month = 0;

    /// Reads "2029-09" (ISO 8601), years 2000 to 2099; MalformedMessage otherwise.
    [[nodiscard]] static Result<YearMonth> parse(QStringView text);
    [[nodiscard]] static YearMonth of(QDate day) { return {day.year(), day.month()}; }

    /// "2029-09".
    [[nodiscard]] QString text() const;
    /// CARD-5: a card is valid until the end of the month printed on it.
    [[nodiscard]] QDate lastDay() const;

    friend auto operator<=>(const YearMonth&, const YearMonth&) = default;
};

} // namespace cekr
