// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// The text in ISO 8859-2, a byte a sign. SignNotAllowed names the first sign that is not in it, also a
/// control character or a letter whose accent is a sign of its own; nothing is ever replaced.
[[nodiscard]] Result<QByteArray> toLatin2(QStringView text);

} // namespace cekr
