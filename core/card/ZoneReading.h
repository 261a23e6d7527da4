// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/DocumentZone.h"

#include <QStringList>

namespace cekr
{

/// What the lines of a zone say; a line that is missing is an empty one. `today` decides the century of two
/// digits: nobody is born later, and no document is valid for more than 50 years from then.
[[nodiscard]] DocumentZone readZone(ZoneFormat format, const QStringList& lines, QDate today);

} // namespace cekr
