// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/YearMonth.h"

namespace cekr
{

Result<YearMonth> YearMonth::parse(QStringView text)
{
    const auto malformed = [text] {
        return failure(ErrorCode::MalformedMessage, QStringLiteral("not a month YYYY-MM"), {},
                       text.left(10).toString());
    };
    if (text.size() != 7 || text[4] != u'-') {
        return malformed();
    }
    int number = 0;
    for (const QChar c : text) {
        if (c == u'-') {
            continue;
        }
        if (c < u'0' || c > u'9') {
            return malformed();
        }
        number = number * 10 + (c.unicode() - u'0');
    }
    const YearMonth value{number / 100, number % 100};
    if (value.year < 2000 || value.year > 2099 || value.month < 1 || value.month > 12) {
        return malformed();
    }
    return value;
}

QString YearMonth::text() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

QDate YearMonth::lastDay() const
{
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

} // namespace cekr
