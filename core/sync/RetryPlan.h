// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace cekr
{

/// How long to wait after a failure: 1 s, 2 s, 4 s ... up to a minute, of which the upper half is random so
/// that many desks do not come back at the same moment.
class RetryPlan
{
public:
    /// The wait before the next attempt. `chance` is a random number from 0 (inclusive) to 1.
    [[nodiscard]] std::chrono::milliseconds afterFailure(double chance);
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace cekr
