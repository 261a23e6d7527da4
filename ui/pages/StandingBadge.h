// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/StateBadge.h"

namespace cekr
{

/// How far an operation has come, as word, icon and tone.
[[nodiscard]] Badge badgeOf(Standing standing);

} // namespace cekr
