// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace cekr
{

/// The day on which somebody completes so many years (AGE-1 to AGE-5): the birthday itself; in a common year
/// 28 February for those born on the 29th (Obligations Code, art. 62).
[[nodiscard]] QDate birthday(QDate born, int years);
/// Whether they are completed on that day; never for a date that is none.
[[nodiscard]] bool hasCompleted(QDate born, int years, QDate day);
/// Completed years on that day; less than 0 before the birth. Both dates valid.
[[nodiscard]] int ageOn(QDate born, QDate day);

} // namespace cekr
