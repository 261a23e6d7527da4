// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

namespace cekr
{

class Journal;

/// The key to the hashes of PAN digits (CARD-4) comes with a sign-in, and stays sealed under the data key.
[[nodiscard]] Done keepPanKey(const QByteArray& panKey, const Secret& dataKey, Journal& journal);
/// FirstSignInNeedsConnection when none has come yet.
[[nodiscard]] Result<Secret> panKey(const Secret& dataKey, Journal& journal);

} // namespace cekr
