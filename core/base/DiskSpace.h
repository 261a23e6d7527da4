// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace cekr
{

/// Bytes that may still be written where this file or folder is; nothing when that cannot be told. Asks the
/// file system itself (statvfs), because a list of mounts is incomplete in containers.
[[nodiscard]] std::optional<qint64> freeBytes(const QString& path);

} // namespace cekr
