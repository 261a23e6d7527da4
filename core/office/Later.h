// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace cekr
{

/// Takes the answer of what ends later; called once, on the office's thread.
template <typename T>
using Later = std::function<void(Result<T>)>;

} // namespace cekr
