// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/slip/TopUpAccount.h"

namespace cekr
{

/// Where cards are loaded by bank transfer, as this version was built (resources/slip/top-up.json).
/// MalformedFile names the file when it cannot be read.
[[nodiscard]] Result<TopUpAccount> topUpAccount();

} // namespace cekr
