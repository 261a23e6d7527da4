// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/deskctl/Finding.h"
#include "core/office/DeskFolder.h"
#include "core/replica/Replica.h"

namespace cekr::deskctl
{

/// Whether central's settings are there, bear its signature and are in force: without them, nothing goes
/// offline (OFF-1). A desk that has not heard from central yet has none, and no fault.
[[nodiscard]] Result<Finding> settingsFinding(Replica& replica, const DeskIdentity& identity,
                                              const QDateTime& now);

} // namespace cekr::deskctl
