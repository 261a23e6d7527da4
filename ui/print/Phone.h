// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>

namespace cekr
{

/// Where holders get help and report loss, day and night; as it is printed on the sheet with every card. The
/// spaces (octal 240) do not break.
inline constexpr QLatin1StringView helpPhone("+386\2401\240477\24020\24000");

} // namespace cekr
