// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/Sheet.h"

namespace cekr
{

/// A sheet to try a printer with: the letters that printers get wrong, a line as wide as what is printed, and
/// the desk's name. In the language in use.
[[nodiscard]] Sheet testSheet(const QString& deskName, Paper paper);

} // namespace cekr
