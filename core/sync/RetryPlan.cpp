// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/RetryPlan.h"

#include <algorithm>

namespace cekr
{

std::chrono::milliseconds RetryPlan::afterFailure(double chance)
{
    constexpr int doublings = 6;
    const int longest = std::min(1000 << std::min(m_failures, doublings), 60'000);
    ++m_failures;
    return std::chrono::milliseconds(longest / 2 + int(chance * (longest / 2)));
}

} // namespace cekr
