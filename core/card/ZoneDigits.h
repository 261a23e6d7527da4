// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace cekr
{

/// The check digit over signs A to Z, 0 to 9 and "<" (weights 7, 3, 1; ICAO 9303-3, 4.9), 0 to 9.
[[nodiscard]] int zoneCheckDigit(QStringView signs);
/// Whether `check` is the check digit over `signs`. A filler in its place counts where there is nothing but
/// fillers (ICAO 9303-4, optional data).
[[nodiscard]] bool agrees(QStringView signs, QChar check);

/// Where only digits can be: O, Q and D are read as 0, I and L as 1.
[[nodiscard]] QString asDigits(QString signs);
/// Where only letters can be: 0 is read as O, 1 as I.
[[nodiscard]] QString asLetters(QString signs);

/// A number of a document held against its check digit.
struct CheckedNumber
{
    QString number;          ///< with its fillers
    bool agrees = false;     ///< with the check digit
    bool isRepaired = false; ///< only with O for 0, I for 1 or the other way round somewhere
};
/// Reads it as it stands if that agrees; else with O and 0, I and 1 exchanged, if just one such reading
/// agrees. Others that look alike are never exchanged. At most 22 signs.
[[nodiscard]] CheckedNumber checkedNumber(const QString& number, QChar check);

} // namespace cekr
