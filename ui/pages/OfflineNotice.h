// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Notice.h"

namespace cekr
{

/// Adds to an offer of work without central that its end is near (OFF-1), if it is.
void warnOfEnd(NoticeWords& offer, const DeskStatus& desk);

/// Says what is wrong with central's settings at this desk, or clears the notice.
void saySettings(Notice& notice, SettingsStanding standing);

} // namespace cekr
