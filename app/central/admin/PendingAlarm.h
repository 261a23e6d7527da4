// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

#include <QDateTime>

namespace cekr::central
{

/// Says in the log, once each, which operations have been pending longer than they may (decision 0015).
[[nodiscard]] Done alarmOfPending(Database& database, const QDateTime& now);

} // namespace cekr::central
