// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QTime>

namespace cekr
{

/// A time of day as people write it where they are: "8.44" in Slovene, the locale's short form elsewhere.
[[nodiscard]] QString timeText(QTime time, const QLocale& locale = QLocale());

} // namespace cekr
