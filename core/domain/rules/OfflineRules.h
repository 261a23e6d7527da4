// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/FeedStates.h"

#include <chrono>

namespace cekr
{

/// How far a desk may go without a live answer from central (OFF-1), as central has set it.
struct OfflineLimits
{
    Money perCard = Money::fromCents(100'00);
    Money perDeskAndDay = Money::fromCents(1000'00);
    Money firstLoads = Money::fromCents(1500'00); ///< of a desk and day, on cards of its own hand-overs
    std::chrono::hours longest{7 * 24};           ///< since the last contact
    bool contactDaily = false;                    ///< not before the first contact of a day
};

[[nodiscard]] OfflineLimits offlineLimitsOf(const DeskSettings& settings);

/// What a desk has loaded without a reservation since it and central last agreed.
struct OfflineUse
{
    Money onCard;                      ///< loads on this card that fall under the floor limit
    Money onDeskToday;                 ///< loads of the business day that fall under the floor limit
    Money firstLoadsToday;             ///< of the business day, on cards of the desk's own hand-overs
    bool isFirstOfOwnHandover = false; ///< the card is the desk's own hand-over that central has not seen yet
    std::chrono::milliseconds sinceContact{};
    bool isHeardToday = true; ///< there was a contact on the business day
    bool isShutOut = false;   ///< central's last word was that it does not let this desk in
};

/// How near the end of work without central is.
enum class OfflineOutlook
{
    Open,
    FloorNear,    ///< four fifths of the desk's floor limit of the day are used
    FloorReached, ///< nothing of it is left
    EndNear,      ///< the longest time without contact is over within a day
    Over,         ///< no load at all goes without central
};

/// OFF-1: how much this desk may still load today without asking central, on cards that it did not hand over.
[[nodiscard]] Money leftAtDesk(const OfflineUse& use, const OfflineLimits& limits);

/// What a clerk is warned of before the hard stop: of the end of time rather than of the floor limit.
[[nodiscard]] OfflineOutlook outlookOf(const OfflineUse& use, const OfflineLimits& limits);

/// OFF-1: how much may still be loaded on the card without asking central.
[[nodiscard]] Money leftOffline(const CardFacts& card, const OfflineUse& use, const OfflineLimits& limits);

/// OFF-5: how far a clock may be off before nothing more is done by it.
inline constexpr std::chrono::minutes toleratedClock{5};

/// OFF-5: whether what a desk recorded after it was last heard can have happened at that moment, by the
/// clocks of both. DatedBeforeContact.
[[nodiscard]] Done mayHaveHappened(const QDateTime& at, const QDateTime& lastContact);

/// OFF-1: whether a load may be taken without asking central.
[[nodiscard]] Done mayLoadOffline(const CardFacts& card, Money amount, const OfflineUse& use,
                                  const OfflineLimits& limits);

} // namespace cekr
