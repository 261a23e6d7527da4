// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Clock.h"

#include <ctime>

namespace cekr
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::uptime() const
{
#ifdef CLOCK_BOOTTIME
    timespec since{};
    if (clock_gettime(CLOCK_BOOTTIME, &since) == 0) {
        return std::chrono::seconds(since.tv_sec) + std::chrono::milliseconds(since.tv_nsec / 1'000'000);
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace cekr
