// SPDX-License-Identifier: EUPL-1.2
#include "core/office/SignInGate.h"

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

Done SignInGate::mayTry(const SignInAttempts& attempts, const QDateTime& now)
{
    const auto delay = delayAfter(attempts.failures);
    const qint64 passed = attempts.lastAt.isValid() ? std::max<qint64>(attempts.lastAt.secsTo(now), 0) : delay.count();
    if (passed >= delay.count()) {
        return {};
    }
    return failure(ErrorCode::SignInDelayed, {}, {}, QString::number(delay.count() - passed));
}

} // namespace cekr
