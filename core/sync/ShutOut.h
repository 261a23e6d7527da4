// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/Journal.h"

namespace cekr
{

/// Whether central says with this that it does not let the desk in (any more).
[[nodiscard]] bool isShutOut(const Error& fault);

/// Whether that was central's last word, also before this start.
[[nodiscard]] Result<bool> isShutOut(Journal& journal);

/// Keeps central's last word; a failure to do so is logged.
void noteShutOut(Journal& journal, bool isOut);

} // namespace cekr
