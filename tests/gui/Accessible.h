// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace cekr::test
{

/// What below `root` can be reached by keyboard, or is a control for assistive technology, and has no name
/// there. Empty is what a page must be.
[[nodiscard]] QStringList namelessControls(const QWidget& root);

} // namespace cekr::test
