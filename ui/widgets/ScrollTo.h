// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace cekr
{

/// Scrolls to a widget if it is out of sight, as soon as the layout knows where it is.
void scrollTo(QWidget* widget);

} // namespace cekr
