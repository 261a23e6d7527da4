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

/// The minus of typography; Qt's English has a hyphen.
QString signText(Money amount)
{
    return amount.cents() < 0 ? u"\u2212"_s : QString();
}

} // namespace

bool isEuroFirst(const QLocale& locale)
{
    return locale.language() == QLocale::English;
}

QString amountText(Money amount, const QLocale& locale)
{
    return signText(amount) + sizeText(amount, locale);
}

QString moneyText(Money amount, const QLocale& locale)
{
    if (isEuroFirst(locale)) {
        return signText(amount) + u"€"_s + sizeText(amount, locale);
    }
    return amountText(amount, locale) + u"\u00A0€"_s;
}

QString moneyOrDash(Money amount, const QLocale& locale)
{
    return amount.isZero() ? u"–"_s : moneyText(amount, locale);
}

} // namespace cekr
