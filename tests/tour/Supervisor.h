// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/tour/Album.h"
#include "tests/tour/Clerk.h"
#include "ui/shell/DeskWindow.h"

namespace cekr::tour
{

/// A supervisor comes to Ana's desk: puts the load that waits for one on another card, and corrects the load
/// with this receipt. Ana goes on afterwards.
void supervise(DeskWindow& window, Clerk& clerk, Album& album, qint64 loadReceipt);

} // namespace cekr::tour
