// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <optional>

namespace cekr::deskctl
{

/// Runs an event loop, the program's only one, until `begin(done)` has called its function once.
template <typename T>
[[nodiscard]] Result<T> waitFor(const std::function<void(std::function<void(Result<T>)>)>& begin)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    // From within the loop, so that an answer given at once ends it too.
    QTimer::singleShot(0, &loop, [&] {
        begin([&](Result<T> result) {
            answer = std::move(result);
            loop.quit();
        });
    });
    loop.exec();
    return std::move(*answer);
}

} // namespace cekr::deskctl
