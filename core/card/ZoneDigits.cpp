// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneDigits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cekr
{

namespace
{

constexpr QChar filler = u'<';
/// More signs that may be two things are no misreading but another document: 2^10 readings at most.
constexpr size_t mostExchanged = 10;

int valueOf(QChar sign)
{
    if (sign >= u'A' && sign <= u'Z') {
        return sign.unicode() - u'A' + 10;
    }
    return sign == filler ? 0 : sign.digitValue();
}

QChar twinOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'O':
        return u'0';
    case u'0':
        return u'O';
    case u'I':
        return u'1';
    case u'1':
        return u'I';
    default: // a sign, and no kind of ours
        return {};
    }
}

std::vector<qsizetype> twinPlaces(const QString& number)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!twinOf(number[i]).isNull()) {
            places.push_back(i);
        }
    }
    return places;
}

QString exchanged(QString number, const std::vector<qsizetype>& places, unsigned which)
{
    for (size_t i = 0; i < places.size(); ++i) {
        if ((which >> i & 1U) != 0) {
            number[places[i]] = twinOf(number[places[i]]);
        }
    }
    return number;
}

} // namespace

int zoneCheckDigit(QStringView signs)
{
    static constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        sum += valueOf(signs[i]) * weights.at(size_t(i) % weights.size());
    }
    return sum % 10;
}

bool agrees(QStringView signs, QChar check)
{
    const bool isEmpty = std::ranges::all_of(signs, [](QChar sign) { return sign == filler; });
    return check == filler ? isEmpty : check.isDigit() && zoneCheckDigit(signs) == check.digitValue();
}

QString asDigits(QString signs)
{
    for (QChar& sign : signs) {
        sign = sign == u'O' || sign == u'Q' || sign == u'D' ? QChar(u'0') : sign;
        sign = sign == u'I' || sign == u'L' ? QChar(u'1') : sign;
    }
    return signs;
}

QString asLetters(QString signs)
{
    return signs.replace(u'0', u'O').replace(u'1', u'I');
}

CheckedNumber checkedNumber(const QString& number, QChar check)
{
    if (agrees(number, check)) {
        return {number, true, false};
    }
    const std::vector<qsizetype> places = twinPlaces(number);
    std::vector<QString> readings;
    for (unsigned which = 1; places.size() <= mostExchanged && which < 1U << places.size(); ++which) {
        if (const QString reading = exchanged(number, places, which); agrees(reading, check)) {
            readings.push_back(reading);
        }
    }
    return readings.size() == 1 ? CheckedNumber{readings.front(), true, true}
                                : CheckedNumber{number, false, false};
}

} // namespace cekr
