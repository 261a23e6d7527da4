// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace cekr
{

/// The holder's names in a zone (ICAO 9303-3, 4.6): in capitals, the parts of each a blank apart.
struct ZoneNames
{
    QString surname;
    QString givenNames;
    bool isCut = false; ///< no filler at the end: there may be more of them
};
[[nodiscard]] ZoneNames namesIn(QStringView field);

/// "ZANA MARIJA" as one writes it: "Zana Marija".
[[nodiscard]] QString asWritten(QStringView inZone);
/// What it may be with the carons that a zone can't have ("Žana" for "ZANA"), likeliest first, at most six;
/// none for a name without C, S, Z and D.
[[nodiscard]] QStringList withCarons(QStringView inZone);
/// Whether a name, as somebody has written it, is the one in the zone: by the transliterations of ICAO
/// 9303-3, section 6, and their variants (Ü: UE, UXX, U). `isCut`: the zone may end before the name does.
/// Names of up to 100 letters; longer ones never are.
[[nodiscard]] bool isNameInZone(QStringView name, QStringView inZone, bool isCut = false);

} // namespace cekr
