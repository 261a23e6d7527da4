// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

namespace cekr::central
{

/// Reads a small file that only its owner may read. FileUnusable when others may.
[[nodiscard]] Result<Secret> readPrivateFile(const QString& path);

} // namespace cekr::central
