// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <QLocale>

namespace cekr
{

/// Whether the euro sign stands before the amount.
[[nodiscard]] bool isEuroFirst(const QLocale& locale);

/// "1.234,50" in the clerk's locale: for fields that show the euro sign themselves.
[[nodiscard]] QString amountText(Money amount, const QLocale& locale = QLocale());

/// "1.234,50 €" with a space that does not break, "€1,234.50" in English.
[[nodiscard]] QString moneyText(Money amount, const QLocale& locale = QLocale());

/// moneyText(), or "–" for nothing: for columns of amounts.
[[nodiscard]] QString moneyOrDash(Money amount, const QLocale& locale = QLocale());

} // namespace cekr
