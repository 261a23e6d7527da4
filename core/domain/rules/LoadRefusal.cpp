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

/// For cards of customers who are known, mayLoad() tells what is left; else, the limit itself.
LimitUse narrowed(LimitUse limit, CardKind kind, const Error& refusal)
{
    const Result<Money> told = Money::parse(refusal.subject);
    if (refusal.code == ErrorCode::SecondLoad) {
        limit.used = limit.most;
    } else if (told && kind == CardKind::Anonymous) {
        limit.most = std::min(limit.most, *told);
    } else if (told && *told < limit.left()) {
        limit.used = limit.most - *told;
    }
    return limit;
}

} // namespace

LoadTerms afterRefusal(LoadTerms known, const Error& refusal)
{
    for (LimitUse& limit : known.limits) {
        if (refusal.rule == limit.rule) {
            limit = narrowed(limit, known.card.kind, refusal);
        }
    }
    if (isAboutCard(refusal)) {
        known.refusal = refusal;
    }
    known.offlineLeft = std::min(known.offlineLeft, known.most());
    return known;
}

} // namespace cekr
