// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <expected>
#include <optional>
#include <utility>

namespace cekr
{

/// What a function that can fail gives back. Nothing of ours throws.
template <typename T>
using Result = std::expected<T, Error>;

/// Success without a value, or an error.
using Done = std::expected<void, Error>;

/// An error, ready to be returned as any Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString detail = {}, QByteArray rule = {},
                                                    QString subject = {})
{
    return std::unexpected<Error>(Error{code, std::move(detail), std::move(rule), std::move(subject)});
}

/// Passes an error on as another Result type.
[[nodiscard]] inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

/// The error of the first result that failed, if one did.
template <typename... Results>
[[nodiscard]] std::optional<Error> firstError(const Results&... results)
{
    std::optional<Error> first;
    ((results || first ? void() : void(first = results.error())), ...);
    return first;
}

} // namespace cekr
