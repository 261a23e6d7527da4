// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>

namespace cekr
{

/// Where holders get help and report loss, day and night; as it is printed on the sheet with every card.
inline constexpr QLatin1StringView helpPhone("+386 1 477 20 00");

} // namespace cekr
