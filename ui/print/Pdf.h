// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "ui/print/Sheet.h"

namespace cekr
{

/// A sheet as PDF/A-1b (ISO 19005-1), with its fonts. Empty when it cannot be painted.
[[nodiscard]] QByteArray pdfOf(const Sheet& sheet);

/// Saves it. The file is there whole or not at all; one that was there before stays when saving fails.
/// FileUnusable or DiskFull, naming the file.
[[nodiscard]] Done savePdf(const Sheet& sheet, const QString& path);

} // namespace cekr
