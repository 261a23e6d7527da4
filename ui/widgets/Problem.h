// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace cekr
{

/// Marks a field (by its edge) as holding something that cannot stay, or takes the mark away.
void setProblem(QWidget& field, bool problem);
[[nodiscard]] bool hasProblem(const QWidget& field);

} // namespace cekr
