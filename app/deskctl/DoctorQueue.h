// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/deskctl/Finding.h"
#include "core/journal/Journal.h"

namespace cekr::deskctl
{

/// What lies in the journal and should not lie there for long: operations that wait for central, or on
/// which it has yet to decide, refusals that wait for somebody, and work that no backup has. `backup` is the
/// time of the newest one; invalid when there is none.
void examineQueue(Journal& journal, const QDateTime& backup, const QDateTime& now, Findings& findings);

} // namespace cekr::deskctl
