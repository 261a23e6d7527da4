// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/LoadRefusal.h"

#include <algorithm>

namespace cekr
{

namespace
{

/// Whether the card takes no load at all, whatever the amount.
bool isAboutCard(const Error& refusal)
{
    return refusal.code == ErrorCode::SecondLoad || refusal.rule == "TOP-6";
}

/// mayLoad() tells what is left, and of the single load the limit itself.
LimitUse narrowed(LimitUse limit, const Error& refusal)
{
    const Result<Money> told = Money::parse(refusal.subject);
    if (refusal.code == ErrorCode::SecondLoad) {
        limit.used = limit.most;
    } else if (told && refusal.code == ErrorCode::AmountAboveSingleLoad) {
        limit.most = std::min(limit.most, *told);
    } else if (told && *told < limit.left()) {
        limit.used = limit.most - *told;
    }
    return limit;
}

/// Central holds the card to a limit on its balance: it has the bank's word, which this desk has yet to hear.
void addUnknown(const Error& refusal, LoadTerms& known)
{
    const bool isKnown =
        std::ranges::any_of(known.limits, [&](const LimitUse& limit) { return refusal.rule == limit.rule; });
    const Result<Money> left = Money::parse(refusal.subject);
    for (const char* balance : {"LIMIT-A2", "LIMIT-N5"}) {
        if (!isKnown && left && refusal.rule == balance) {
            known.limits.push_back({balance, Money(), *left});
        }
    }
}

} // namespace

LoadTerms afterRefusal(LoadTerms known, const Error& refusal)
{
    addUnknown(refusal, known);
    for (LimitUse& limit : known.limits) {
        if (refusal.rule == limit.rule) {
            limit = narrowed(limit, refusal);
        }
    }
    if (isAboutCard(refusal)) {
        known.refusal = refusal;
    }
    known.offlineLeft = std::min(known.offlineLeft, known.most());
    return known;
}

} // namespace cekr
