// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// How many characters fit into a field of the slip (UPN QR, technical standard): a line of a name or an
/// address, and the purpose.
inline constexpr qsizetype longestSlipLine = 33;
inline constexpr qsizetype longestSlipPurpose = 42;

/// Whether a text can stand in a field: characters of ISO 8859-2 only and no space at an end
/// (SignNotAllowed), and not more of them than fit (TooLarge, naming how many do). Empty is fine.
[[nodiscard]] Done fitsSlip(QStringView text, qsizetype atMost = longestSlipLine);

} // namespace cekr
