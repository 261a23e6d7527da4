// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/MoneyText.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

QString sizeText(Money amount, const QLocale& locale)
{
    const qint64 size = std::abs(amount.cents());
    const QString cents = locale.toString(size % 100).rightJustified(2, locale.zeroDigit().front());
    return locale.toString(size / 100) + locale.decimalPoint() + cents;
}

QString signText(Money amount, const QLocale& locale)
{
    return amount.cents() < 0 ? locale.negativeSign() : QString();
}

} // namespace

QString amountText(Money amount, const QLocale& locale)
{
    return signText(amount, locale) + sizeText(amount, locale);
}

QString moneyText(Money amount, const QLocale& locale)
{
    if (locale.language() == QLocale::English) {
        return signText(amount, locale) + u"€"_s + sizeText(amount, locale);
    }
    return amountText(amount, locale) + u"\u00A0€"_s;
}

QString moneyOrDash(Money amount, const QLocale& locale)
{
    return amount.isZero() ? u"–"_s : moneyText(amount, locale);
}

} // namespace cekr
