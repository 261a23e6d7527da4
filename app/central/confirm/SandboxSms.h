// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace cekr::central
{

/// Plays a gateway for short messages, for demonstrations and tests: takes what HttpSms sends, keeps it in
/// memory, and shows it under GET /messages, the newest last. On loopback alone. Says where it listens, and
/// serves until it is interrupted. FileUnusable when it cannot listen.
[[nodiscard]] Done serveSandboxSms(int port, const std::function<void(int port)>& listening);

} // namespace cekr::central
