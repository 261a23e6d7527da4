// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

namespace cekr::central
{

/// Writes a small file of mode 0600; at any moment the old or the new one is there whole.
[[nodiscard]] Done writePrivateFile(const QString& path, QByteArrayView content);

/// Reads a small file that only its owner may read. FileUnusable when others may.
[[nodiscard]] Result<Secret> readPrivateFile(const QString& path);

/// Reads a file that is no secret. TooLarge beyond `largest` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 largest);

} // namespace cekr::central
