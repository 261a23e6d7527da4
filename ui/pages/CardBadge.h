// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Card.h"
#include "ui/widgets/StateBadge.h"

namespace cekr
{

/// The state of a card, as word, icon and tone.
[[nodiscard]] Badge badgeOf(CardState state);

} // namespace cekr
