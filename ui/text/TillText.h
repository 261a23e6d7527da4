// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/TillReport.h"

#include <QString>

namespace cekr
{

/// Why cash comes into a drawer or goes out of it: "Polnjenja", "Izplačila".
[[nodiscard]] QString tillKindText(TillKind kind);
/// Whose the cash is, and for what: "NLB: polnjenja in nadomestila".
[[nodiscard]] QString takenForText(Creditor creditor);
/// Title of a report: "Vmesni obračun (X)" or "Zaključni obračun Z 12".
[[nodiscard]] QString tillTitle(const TillReport& report);
/// "Ujema se", "Manjka 3,50 €", "Preveč za 3,50 €": what was counted beside what should have been there.
[[nodiscard]] QString differenceText(Money difference);
/// A note or a coin by its value: "50 €", "20 c".
[[nodiscard]] QString denominationText(Money value);

} // namespace cekr
