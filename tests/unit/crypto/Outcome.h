// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <optional>

/// The code of a failure; empty for a success, so that a wrong expectation is a failed test and not a crash.
template <typename T>
[[nodiscard]] std::optional<cekr::ErrorCode> failureOf(const cekr::Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}
