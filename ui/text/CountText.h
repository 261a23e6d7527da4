// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <chrono>

namespace cekr
{

/// "1 kartica", "2 kartici", "3 kartice", "5 kartic".
[[nodiscard]] QString cardsText(int count);
/// How long something has lasted, in the largest unit that still says enough: "27 min", "3 h", "2 dneva".
/// Below zero counts as zero.
[[nodiscard]] QString ageText(std::chrono::minutes age);

} // namespace cekr
