// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/slip/PaymentSlip.h"

namespace cekr
{

/// The symbol of a slip (UPN QR, ZBS technical standard, 5.1): QR model 2, version 15 whatever the length,
/// error correction M, designator ECI 4 (ISO 8859-2), then all bytes in one segment. TooLarge for more bytes
/// than libqrencode puts there: 409, though 411 would fit.
[[nodiscard]] Result<QrModules> upnSymbol(const QByteArray& payload);

/// The slip as it is shown and printed, with its symbol.
[[nodiscard]] Result<SlipView> viewOf(const PaymentSlip& slip);

} // namespace cekr
