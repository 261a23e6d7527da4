// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneLayout.h"

#include <array>

namespace cekr
{

namespace
{

constexpr std::array checkedOfTd1{ZonePlace{0, 5, 25}, ZonePlace{1, 0, 7}, ZonePlace{1, 8, 7},
                                  ZonePlace{1, 18, 11}};
constexpr std::array checkedOfTd2{ZonePlace{1, 0, 10}, ZonePlace{1, 13, 7}, ZonePlace{1, 21, 14}};
constexpr std::array checkedOfTd3{ZonePlace{1, 0, 10}, ZonePlace{1, 13, 7}, ZonePlace{1, 21, 22}};

constexpr ZoneLayout td1{.format = ZoneFormat::Td1,
                         .lines = 3,
                         .width = 30,
                         .kind = {0, 0, 2},
                         .issuer = {0, 2, 3},
                         .number = {0, 5, 9},
                         .nationality = {1, 15, 3},
                         .born = {1, 0, 6},
                         .sex = {1, 7, 1},
                         .validUntil = {1, 8, 6},
                         .names = {2, 0, 30},
                         .optional = {0, 15, 15},
                         .composite = {1, 29, 1},
                         .checked = checkedOfTd1};
constexpr ZoneLayout td2{.format = ZoneFormat::Td2,
                         .lines = 2,
                         .width = 36,
                         .kind = {0, 0, 2},
                         .issuer = {0, 2, 3},
                         .number = {1, 0, 9},
                         .nationality = {1, 10, 3},
                         .born = {1, 13, 6},
                         .sex = {1, 20, 1},
                         .validUntil = {1, 21, 6},
                         .names = {0, 5, 31},
                         .optional = {1, 28, 7},
                         .composite = {1, 35, 1},
                         .checked = checkedOfTd2};
constexpr ZoneLayout td3{.format = ZoneFormat::Td3,
                         .lines = 2,
                         .width = 44,
                         .kind = {0, 0, 2},
                         .issuer = {0, 2, 3},
                         .number = {1, 0, 9},
                         .nationality = {1, 10, 3},
                         .born = {1, 13, 6},
                         .sex = {1, 20, 1},
                         .validUntil = {1, 21, 6},
                         .names = {0, 5, 39},
                         .optional = {1, 28, 14},
                         .composite = {1, 43, 1},
                         .checked = checkedOfTd3};

} // namespace

const ZoneLayout& layoutOf(ZoneFormat format)
{
    switch (format) {
    case ZoneFormat::Td1:
        return td1;
    case ZoneFormat::Td2:
        return td2;
    case ZoneFormat::Td3:
        return td3;
    }
    Q_UNREACHABLE();
}

QString at(const QStringList& lines, const ZonePlace& place)
{
    return lines.value(place.line).mid(place.from, place.length);
}

QChar behind(const QStringList& lines, const ZonePlace& place)
{
    const QString& line = lines.value(place.line);
    const int after = place.from + place.length;
    return after < line.size() ? line[after] : QChar();
}

} // namespace cekr
