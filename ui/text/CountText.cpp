// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/CountText.h"

#include <QCoreApplication>

#include <algorithm>

namespace cekr
{

namespace
{

constexpr int hoursShownUpTo = 48;

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::CountWords)
};

} // namespace

QString cardsText(int count)
{
    //: A number of cards, standing alone
    return CountWords::tr("%n card(s)", nullptr, count);
}

QString ageText(std::chrono::minutes age)
{
    const int minutes = std::max(0, int(age.count()));
    if (minutes < 60) {
        //: How long something has lasted, in minutes
        return CountWords::tr("%n min", nullptr, minutes);
    }
    const int hours = minutes / 60;
    if (hours < hoursShownUpTo) {
        //: How long something has lasted, in hours
        return CountWords::tr("%n h", nullptr, hours);
    }
    //: How long something has lasted, in days
    return CountWords::tr("%n day(s)", nullptr, hours / 24);
}

} // namespace cekr
