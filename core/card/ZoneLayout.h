// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/DocumentZone.h"

#include <QStringList>

#include <span>

namespace cekr
{

/// A stretch of a line: both counted from 0.
struct ZonePlace
{
    int line = 0;
    int from = 0;
    int length = 0;
};

/// Where what stands in a zone (ICAO 9303-5, 4.2; -6, 4.2; -4, 4.2).
struct ZoneLayout
{
    ZoneFormat format;
    int lines;
    int width;
    ZonePlace kind;
    ZonePlace issuer;
    ZonePlace number; ///< its check digit follows it; a longer one goes on in `optional`
    ZonePlace nationality;
    ZonePlace born; ///< its check digit follows it
    ZonePlace sex;
    ZonePlace validUntil; ///< its check digit follows it
    ZonePlace names;
    ZonePlace optional;  ///< beside the number, which goes on there where it is longer than its place
    ZonePlace composite; ///< the check digit over all that is checked
    std::span<const ZonePlace> checked;
};

/// Of each format.
[[nodiscard]] const ZoneLayout& layoutOf(ZoneFormat format);

/// What stands in a place; empty where that line is not there.
[[nodiscard]] QString at(const QStringList& lines, const ZonePlace& place);
/// The sign behind a place.
[[nodiscard]] QChar behind(const QStringList& lines, const ZonePlace& place);

} // namespace cekr
