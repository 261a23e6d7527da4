// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/slip/PaymentSlip.h"

namespace cekr
{

/// The most bytes a slip's symbol holds.
inline constexpr qsizetype mostPayloadBytes = 411;

/// What a slip's symbol says, byte for byte (UPN QR, ZBS technical standard, 5.2): 20 fields in ISO 8859-2,
/// each followed by a line feed, without reserve. The last is the control sum: how many bytes stand before
/// it. TooLarge beyond mostPayloadBytes.
[[nodiscard]] Result<QByteArray> slipPayload(const PaymentSlip& slip);

} // namespace cekr
