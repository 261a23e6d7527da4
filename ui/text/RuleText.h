// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cekr
{

/// The clause a rule rests on: "NLB 2.1" (the bank's terms), "MOK 5" (the municipality's), or that it is a
/// rule of the points of sale themselves. Empty for an unknown rule.
[[nodiscard]] QString clauseOf(QByteArrayView rule);

/// The rule as it stands below a refusal: "ANON-1 · NLB 2.1". Empty without a rule, the bare id when the rule
/// is unknown here.
[[nodiscard]] QString ruleText(QByteArrayView rule);

} // namespace cekr
