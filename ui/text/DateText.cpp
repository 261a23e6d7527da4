// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/DateText.h"

#include "ui/text/TimeText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::DateWords)
};

} // namespace

QString dateText(QDate day, const QLocale& locale)
{
    return locale.toString(day, locale.language() == QLocale::Slovenian ? u"d.\u00A0M.\u00A0yyyy"_s
                                                                        : u"d\u00A0MMM\u00A0yyyy"_s);
}

QString monthText(YearMonth month)
{
    return u"%1/%2"_s.arg(month.month, 2, 10, QLatin1Char('0')).arg(month.year);
}

QString shortDateTimeText(BusinessTime moment, const QLocale& locale)
{
    const QDateTime local = moment.local();
    const QString day = locale.toString(
        local.date(), locale.language() == QLocale::Slovenian ? u"d.\u00A0M."_s : u"d\u00A0MMM"_s);
    return DateWords::tr("%1, %2").arg(day, timeText(local.time(), locale));
}

QString dateTimeText(BusinessTime moment, const QLocale& locale)
{
    const QDateTime local = moment.local();
    //: A moment: %1 is the day, %2 the time of day
    return DateWords::tr("%1, %2").arg(dateText(local.date(), locale), timeText(local.time(), locale));
}

QTime timeOfDay(const QDateTime& moment)
{
    return moment.isValid() ? BusinessTime::at(moment).local().time() : QTime();
}

} // namespace cekr
