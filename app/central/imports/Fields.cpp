// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/Fields.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<YearMonth> readMonth(QByteArrayView field)
{
    const QString text = QString::fromLatin1(field);
    if (text.size() == 7 && text[2] == u'/') {
        return YearMonth::parse(text.sliced(3) + u'-' + text.first(2));
    }
    return YearMonth::parse(text);
}

Result<QDate> readDay(QByteArrayView field)
{
    const QDate day =
        field.size() == 10 ? QDate::fromString(QString::fromLatin1(field), Qt::ISODate) : QDate();
    const bool isInRange = day.isValid() && day.year() >= 2000 && day.year() <= 2099;
    return isInRange ? Result<QDate>(day) : failure(ErrorCode::MalformedMessage, u"no day"_s);
}

Result<Money> readAmount(QByteArrayView field)
{
    constexpr qsizetype mostDigits = 9;
    constexpr qsizetype decimals = 3; // with their point or comma
    const qsizetype whole = field.size() - decimals;
    const bool isAmount = whole >= 1 && whole <= mostDigits && (field[whole] == '.' || field[whole] == ',') &&
                          isDigits(field.first(whole)) && isDigits(field.last(2));
    if (!isAmount) {
        return failure(ErrorCode::MalformedAmount, u"no amount with two decimals"_s);
    }
    return Money::fromCents(field.first(whole).toLongLong() * 100 + field.last(2).toLongLong());
}

} // namespace cekr::central
