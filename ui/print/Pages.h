// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/Sheet.h"

class QPagedPaintDevice;

namespace cekr
{

/// Paints all pages of a sheet, in the sheet's own size and without further margins. False when the device
/// gives up.
[[nodiscard]] bool paintPages(const Sheet& sheet, QPagedPaintDevice& device);

} // namespace cekr
