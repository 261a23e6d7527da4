// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QString>

namespace cekr
{

/// How far an operation has come, in a badge: "zabeleženo", "poslano", "potrjeno", "zavrnjeno".
[[nodiscard]] QString standingText(Standing standing);
/// The same in a sentence that says what it means, for descriptions and receipts.
[[nodiscard]] QString standingSentence(Standing standing);

} // namespace cekr
