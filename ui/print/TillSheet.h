// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/TillReport.h"
#include "ui/print/Sheet.h"

namespace cekr
{

/// The report of a till on paper: X of an open shift, Z of a closed one with what was counted, the difference
/// and its reason. Says how far central had come with it, and when that was. In the language in use; a copy
/// says KOPIJA and its number.
[[nodiscard]] Sheet tillSheet(const TillReportView& view, Paper paper);

} // namespace cekr
