// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/OfflineRules.h"

#include <algorithm>

namespace cekr
{

namespace
{

Done withinFloor(Money used, Money amount, Money most)
{
    if (used + amount > most) {
        return failure(ErrorCode::OfflineLimitReached, {}, "OFF-1", std::max(most - used, Money()).plain());
    }
    return {};
}

} // namespace

Money leftOffline(const CardFacts& card, const OfflineUse& use, const OfflineLimits& limits)
{
    if (use.isShutOut || use.sinceContact > limits.longest) {
        return {};
    }
    if (use.isFirstOfOwnHandover && card.loads == 0) {
        return Money::fromCents(Money::largestCents); // whatever the other limits leave
    }
    const Money left = std::min(limits.perCard - use.onCard, limits.perDeskAndDay - use.onDeskToday);
    return std::max(left, Money());
}

Done mayLoadOffline(const CardFacts& card, Money amount, const OfflineUse& use, const OfflineLimits& limits)
{
    if (use.isShutOut) {
        return failure(ErrorCode::CertificateRefused, {}, "OFF-1");
    }
    if (use.sinceContact > limits.longest) {
        const auto hours = limits.longest.count();
        return failure(ErrorCode::OfflineTooLong, {}, "OFF-1",
                       hours > 0 ? QString::number(hours) : QString());
    }
    if (use.isFirstOfOwnHandover && card.loads == 0) {
        return {}; // OFF-1 a: nobody else can have loaded it
    }
    if (Done floor = withinFloor(use.onCard, amount, limits.perCard); !floor) {
        return floor;
    }
    return withinFloor(use.onDeskToday, amount, limits.perDeskAndDay);
}

} // namespace cekr
