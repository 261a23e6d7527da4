// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/print/Sheet.h"

namespace cekr
{

/// What a customer, or for cash that is no sale the till, gets on paper: hand-over with loads, load, refund,
/// cash movement. In the language in use. Charges stand apart from loads (FEE-2); what central has not
/// confirmed says so; a copy says KOPIJA and its number. MOK IDs in full, nothing of the PAN (CARD-7).
[[nodiscard]] Sheet receiptSheet(const ReceiptView& receipt, Paper paper, bool withEnglish = false);

} // namespace cekr
