// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// Makes an empty file that only its owner may read and write (0600) and that is still there after a power
/// cut. One that exists keeps its content and gets the mode. DiskFull; FileUnusable, also when a link or
/// anything else stands there.
[[nodiscard]] Done makePrivateFile(const QString& path);

/// Puts the finished file `from` in the place of `to`, so that at any moment, also through a power cut, one
/// of the two stands there whole. DiskFull, FileUnusable.
[[nodiscard]] Done replaceFile(const QString& from, const QString& to);

/// Writes a small file of mode 0600; at any moment, also through a power cut, the old or the new one is there
/// whole. DiskFull; FileUnusable, also when a link or anything else stands there.
[[nodiscard]] Done writePrivateFile(const QString& path, QByteArrayView content);

/// All of a file. TooLarge beyond `largest` bytes; FileUnusable.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 largest);

/// DiskFull for a full disk or a used-up quota, else FileUnusable; the subject is the path.
[[nodiscard]] Error fileError(int systemError, const QString& path);

} // namespace cekr
