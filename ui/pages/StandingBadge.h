// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/StateBadge.h"

namespace cekr
{

/// How far an operation has come, as word, icon and tone.
[[nodiscard]] Badge badgeOf(Standing standing);

/// Of all operations on a receipt together: the standing that needs most. Recorded while none is known.
[[nodiscard]] Standing standingOf(const std::vector<OperationView>& operations, qint64 receipt);

} // namespace cekr
