// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// The one of these values whose stable `name()` is wanted. MalformedMessage: "unknown WHAT".
template <typename Values>
[[nodiscard]] auto named(const Values& values, QStringView wanted, QLatin1StringView what)
    -> Result<typename Values::value_type>
{
    for (const auto value : values) {
        if (name(value) == wanted) {
            return value;
        }
    }
    return failure(ErrorCode::MalformedMessage, QStringLiteral("unknown ") + what);
}

} // namespace cekr
