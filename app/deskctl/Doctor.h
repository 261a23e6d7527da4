// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/office/DeskFolder.h"

#include <QString>

#include <vector>

namespace cekr::deskctl
{

/// One thing that was looked at. No personal data, by construction: versions, counts, names of machines.
struct Finding
{
    QString what;
    bool isWell = true;
    QString detail;
};

/// Looks at everything a desk needs.
[[nodiscard]] std::vector<Finding> examine(const DeskFolder& folder, const Clock& clock);

} // namespace cekr::deskctl
