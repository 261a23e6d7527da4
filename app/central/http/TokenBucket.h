// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <algorithm>
#include <chrono>

namespace cekr::central
{

/// Lets so many through at once, and then so many a minute; who turns out to be welcome does not count.
/// Belongs to one thread.
class TokenBucket final
{
public:
    TokenBucket(int atOnce, int perMinute)
        : m_most(atOnce), m_perMillisecond(perMinute / 60'000.0), m_tokens(atOnce)
    {
    }

    /// `uptime`: of Clock. TooManyRequests, with the seconds to wait as subject, when none is left.
    [[nodiscard]] Done take(std::chrono::milliseconds uptime)
    {
        const auto passed = double((uptime - m_last).count());
        m_tokens = std::min(m_most, m_tokens + passed * m_perMillisecond);
        m_last = uptime;
        if (m_tokens < 1) {
            const int seconds = int((1 - m_tokens) / m_perMillisecond / 1000) + 1;
            return failure(ErrorCode::TooManyRequests, {}, {}, QString::number(seconds));
        }
        m_tokens -= 1;
        return {};
    }
    void giveBack() { m_tokens = std::min(m_most, m_tokens + 1); }

private:
    double m_most;
    double m_perMillisecond;
    double m_tokens;
    std::chrono::milliseconds m_last{0};
};

} // namespace cekr::central
