// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/OfflineRules.h"

namespace cekr
{

Done mayLoadOffline(const CardFacts& card, Money amount, const OfflineUse& use, const OfflineLimits& limits)
{
    if (use.sinceContact > limits.longest) {
        return failure(ErrorCode::OfflineTooLong, {}, "OFF-1", QString::number(limits.longest.count()));
    }
    if (use.isFirstOfOwnHandover && card.loads == 0) {
        return {}; // OFF-1 a: nobody else can have loaded it
    }
    if (use.onCard + amount > limits.perCard) {
        return failure(ErrorCode::OfflineLimitReached, {}, "OFF-1", (limits.perCard - use.onCard).plain());
    }
    if (use.onDeskToday + amount > limits.perDeskAndDay) {
        return failure(ErrorCode::OfflineLimitReached, {}, "OFF-1", (limits.perDeskAndDay - use.onDeskToday).plain());
    }
    return {};
}

} // namespace cekr
