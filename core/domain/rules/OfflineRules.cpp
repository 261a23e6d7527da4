// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/OfflineRules.h"

#include <algorithm>

namespace cekr
{

namespace
{

constexpr std::chrono::hours warnedBefore{24};
constexpr qint64 warnedFromPercent = 80;

Done withinFloor(Money used, Money amount, Money most)
{
    if (used + amount > most) {
        return failure(ErrorCode::OfflineLimitReached, {}, "OFF-1", std::max(most - used, Money()).plain());
    }
    return {};
}

/// Whether any load at all goes without central. All that is said of work without it begins here.
Done mayWorkOffline(const OfflineUse& use, const OfflineLimits& limits)
{
    if (use.isShutOut) {
        return failure(ErrorCode::CertificateRefused, {}, "OFF-1");
    }
    if (limits.contactDaily && !use.isHeardToday) {
        return failure(ErrorCode::ContactNeeded, {}, "OFF-1");
    }
    if (use.sinceContact > limits.longest) {
        const auto hours = limits.longest.count();
        return failure(ErrorCode::OfflineTooLong, {}, "OFF-1",
                       hours > 0 ? QString::number(hours) : QString());
    }
    return {};
}

} // namespace

OfflineLimits offlineLimitsOf(const DeskSettings& settings)
{
    return {.perCard = settings.offlinePerCard,
            .perDeskAndDay = settings.offlinePerDeskAndDay,
            .firstLoads = settings.offlineFirstLoads,
            .longest = std::chrono::hours(settings.offlineLongestHours),
            .contactDaily = settings.contactDaily};
}

Done mayHaveHappened(const QDateTime& at, const QDateTime& lastContact)
{
    const bool isBefore = lastContact.isValid() &&
                          at < lastContact.addMSecs(-std::chrono::milliseconds(toleratedClock).count());
    return isBefore
               ? failure(ErrorCode::DatedBeforeContact, {}, "OFF-5", BusinessTime::at(lastContact).text())
               : Done();
}

Money leftAtDesk(const OfflineUse& use, const OfflineLimits& limits)
{
    return mayWorkOffline(use, limits) ? std::max(limits.perDeskAndDay - use.onDeskToday, Money()) : Money();
}

OfflineOutlook outlookOf(const OfflineUse& use, const OfflineLimits& limits)
{
    if (!mayWorkOffline(use, limits)) {
        return OfflineOutlook::Over;
    }
    if (limits.longest - use.sinceContact <= warnedBefore) {
        return OfflineOutlook::EndNear;
    }
    if (!leftAtDesk(use, limits).isPositive()) {
        return OfflineOutlook::FloorReached;
    }
    const bool isNear = use.onDeskToday.cents() * 100 >= limits.perDeskAndDay.cents() * warnedFromPercent;
    return isNear ? OfflineOutlook::FloorNear : OfflineOutlook::Open;
}

Money leftOffline(const CardFacts& card, const OfflineUse& use, const OfflineLimits& limits)
{
    if (!mayWorkOffline(use, limits)) {
        return {};
    }
    if (use.isFirstOfOwnHandover && card.loads == 0) {
        return std::max(limits.firstLoads - use.firstLoadsToday, Money());
    }
    return std::max(std::min(limits.perCard - use.onCard, leftAtDesk(use, limits)), Money());
}

Done mayLoadOffline(const CardFacts& card, Money amount, const OfflineUse& use, const OfflineLimits& limits)
{
    TRY(mayWorkOffline(use, limits));
    if (use.isFirstOfOwnHandover && card.loads == 0) { // OFF-1 a: nobody else can have loaded it
        return withinFloor(use.firstLoadsToday, amount, limits.firstLoads);
    }
    TRY(withinFloor(use.onCard, amount, limits.perCard));
    return withinFloor(use.onDeskToday, amount, limits.perDeskAndDay);
}

} // namespace cekr
