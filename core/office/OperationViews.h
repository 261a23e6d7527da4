// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "core/journal/JournalEntry.h"

namespace cekr
{

/// Entries as a desk shows them. DatabaseCorrupt for one that cannot be read.
[[nodiscard]] Result<std::vector<OperationView>> viewsOf(const std::vector<JournalEntry>& entries);

} // namespace cekr
