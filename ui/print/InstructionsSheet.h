// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/print/Sheet.h"

namespace cekr
{

/// What a customer takes home with anonymous cards (ANON-3): what was handed over, to be ticked off, and what
/// is good to know. In Slovene, with English where that was chosen (NOTE-2). The receipt must be of a
/// hand-over.
[[nodiscard]] Sheet instructionsSheet(const ReceiptView& receipt, Paper paper, bool withEnglish = false);

} // namespace cekr
