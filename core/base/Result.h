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

/// The value of a Result; where it holds an error, the enclosing function returns that error at once:
///
///     const Money amount = TRY(Money::parse(text));
///
/// Works in every function and lambda that returns a Result or Done. What has to live on (a lock, a
/// transaction) needs a name. At most one in a statement beside which nothing else is made that has to be
/// destroyed. A statement expression: an extension of GCC and Clang.
#define TRY(...)                                                                                             \
    __extension__({                                                                                          \
        _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wshadow\"") /* TRY within TRY */   \
            auto&& cekrTried = (__VA_ARGS__);                                                                \
        _Pragma("GCC diagnostic pop") if (!cekrTried) [[unlikely]]                                           \
        {                                                                                                    \
            return ::cekr::failure(std::forward<decltype(cekrTried)>(cekrTried).error());                    \
        }                                                                                                    \
        *std::forward<decltype(cekrTried)>(cekrTried);                                                       \
    })

} // namespace cekr
