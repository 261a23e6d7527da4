// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Identifiers.h"

namespace cekr
{

/// A new name for an operation (UUIDv7), to be made at the moment the clerk confirms and kept for every
/// further attempt.
[[nodiscard]] OperationId newOperationId(const Clock& clock);

} // namespace cekr
