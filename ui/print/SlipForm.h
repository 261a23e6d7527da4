// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SlipView.h"

class QPainter;

namespace cekr
{

/// The size of the form, in millimetres.
inline constexpr double slipWidth = 210;
inline constexpr double slipHeight = 99;

/// Paints the form UPN QR with everything on it where the standard wants it (ZBS, table 1): the receipt on
/// the left, the order on the right. The form itself is in Slovene, whatever the language in use. The
/// painter's origin is its top left corner; modules of the symbol are 10 dots wide at 600 dpi.
void paintSlip(const SlipView& slip, QPainter& painter, double dotsPerMm);

/// What a slip says, line by line, in the order of the form.
[[nodiscard]] QString slipText(const SlipView& slip);

} // namespace cekr
