// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Age.h"

namespace cekr
{

QDate birthday(QDate born, int years)
{
    return born.addYears(years); // the last day of the month where the day is missing
}

bool hasCompleted(QDate born, int years, QDate day)
{
    return born.isValid() && day.isValid() && birthday(born, years) <= day;
}

int ageOn(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return hasCompleted(born, years, day) ? years : years - 1;
}

} // namespace cekr
