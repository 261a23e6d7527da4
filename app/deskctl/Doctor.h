// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/deskctl/Finding.h"
#include "core/base/Clock.h"
#include "core/office/DeskFolder.h"

namespace cekr::deskctl
{

/// Looks at everything a desk needs. `isThorough`: every signature and every index too, which takes longer.
[[nodiscard]] Findings examine(const DeskFolder& folder, const Clock& clock, bool isThorough);

/// The way to central step by step, so that each fault has its own line: proxy, name, connection, TLS, and
/// the server's answer with its clock. What rests on a step that failed is not tried.
void examineConnection(const DeskFolder& folder, const DeskIdentity& identity, const Clock& clock,
                       Findings& findings);

} // namespace cekr::deskctl
