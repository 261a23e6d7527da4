// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/tour/Album.h"
#include "tests/tour/Clerk.h"
#include "tests/tour/TourCentral.h"
#include "ui/shell/DeskWindow.h"

namespace cekr::tour
{

/// Ana puts the load that waits for a supervisor on another card, and corrects the load with this receipt; a
/// supervisor comes to her desk and approves both in place.
void supervise(DeskWindow& window, Clerk& clerk, Album& album, const TourCentral& central,
               qint64 loadReceipt);

} // namespace cekr::tour
