// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/unit/domain/RandomCity.h"

namespace cekr::test
{

/// The first law that the books of the desks break by themselves: every shift's entries add up to zero, and
/// what should be in a drawer is its float and its entries. Empty when none does.
[[nodiscard]] QString brokenAtDesks(const RandomCity& city);
/// FEE-1: the first shift whose cash is not that of its creditors, its customers and the point of sale
/// together, or whose report says of a creditor something else than the signed operations; empty when none
/// is.
[[nodiscard]] QString brokenCreditors(const RandomCity& city);
/// Where the books of a desk are not those of central; empty when they are everywhere.
[[nodiscard]] QString differsAtCentral(const RandomCity& city);

} // namespace cekr::test
