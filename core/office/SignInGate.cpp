// SPDX-License-Identifier: EUPL-1.2
#include "core/office/SignInGate.h"

#include <algorithm>

namespace cekr
{

std::chrono::seconds SignInGate::delayAfter(int failures)
{
    constexpr int free = 2;
    if (failures <= free) {
        return std::chrono::seconds(0);
    }
    return std::chrono::seconds(std::min(5 << std::min(failures - free - 1, 8), 900));
}

SignInAttempts SignInGate::notAhead(SignInAttempts attempts, const QDateTime& now)
{
    if (attempts.lastAt.isValid()) {
        attempts.lastAt = std::min(attempts.lastAt, now);
    }
    return attempts;
}

Done SignInGate::mayTry(const SignInAttempts& attempts, const QDateTime& now)
{
    const qint64 delay = delayAfter(attempts.failures).count();
    const qint64 passed = attempts.lastAt.isValid() ? attempts.lastAt.secsTo(now) : delay;
    if (passed >= delay) {
        return {};
    }
    return failure(ErrorCode::SignInDelayed, {}, {}, QString::number(delay - std::max<qint64>(passed, 0)));
}

} // namespace cekr
