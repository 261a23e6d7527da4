// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/MoneyText.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cekr
{

QString amountText(Money amount, const QLocale& locale)
{
    const qint64 size = std::abs(amount.cents());
    const QString cents = locale.toString(size % 100).rightJustified(2, locale.zeroDigit().front());
    const QString sign = amount.cents() < 0 ? locale.negativeSign() : QString();
    return sign + locale.toString(size / 100) + locale.decimalPoint() + cents;
}

QString moneyText(Money amount, const QLocale& locale)
{
    return amountText(amount, locale) + u"\u00A0€"_s;
}

} // namespace cekr
