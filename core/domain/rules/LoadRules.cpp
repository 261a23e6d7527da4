// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Rules.h"

#include <algorithm>

namespace cekr
{

namespace
{

Done mayTakeLoads(const CardFacts& card, QDate day)
{
    const QString subject = card.card.grouped();
    if (day > card.validUntil.lastDay() || card.state == CardState::Expired) {
        return failure(ErrorCode::CardExpired, {}, "TOP-6", subject);
    }
    if (card.state != CardState::HandedOver && card.state != CardState::Active) {
        return failure(ErrorCode::CardWrongState, name(card.state), "TOP-6", subject);
    }
    return {};
}

Done withinAnonymousLimits(const CardFacts& card, Money amount, const Limits& limits)
{
    if (amount > limits.anonymousSingleLoad) {
        return failure(ErrorCode::AmountAboveSingleLoad, {}, "LIMIT-A1", limits.anonymousSingleLoad.plain());
    }
    if (card.loads > 0) {
        return failure(ErrorCode::SecondLoad, {}, "LIMIT-A1", card.card.grouped());
    }
    if (card.balance + amount > limits.anonymousBalance) {
        return failure(ErrorCode::LimitExceeded, {}, "LIMIT-A2", limits.anonymousBalance.plain());
    }
    return {};
}

Done withinKnownLimits(const CardFacts& card, Money amount, const Limits& limits)
{
    struct Limit
    {
        const char* rule;
        Money used;
        Money most;
    };
    for (const Limit& limit : {Limit{"LIMIT-N1", card.loadedDay, limits.knownCashDay},
                               Limit{"LIMIT-N3", card.loadedMonth, limits.knownMonth},
                               Limit{"LIMIT-N4", card.loadedYear, limits.knownYear},
                               Limit{"LIMIT-N5", card.balance, limits.knownBalance}}) {
        if (limit.used + amount > limit.most) {
            return failure(ErrorCode::LimitExceeded, {}, limit.rule,
                           std::max(limit.most - limit.used, Money()).plain());
        }
    }
    return {};
}

} // namespace

Done mayLoad(MokId id, Money amount, const Facts& facts, const Limits& limits, QDate day)
{
    if (!amount.isPositive()) {
        return failure(ErrorCode::AmountNotPositive, {}, "LIMIT-X3", amount.plain());
    }
    if (amount < facts.smallestLoad) {
        return failure(ErrorCode::AmountBelowSmallest, {}, "LIMIT-X3", facts.smallestLoad.plain());
    }
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "CARD-4", id.grouped());
    }
    if (Done state = mayTakeLoads(*card, day); !state) {
        return state;
    }
    return card->kind == CardKind::Anonymous ? withinAnonymousLimits(*card, amount, limits)
                                             : withinKnownLimits(*card, amount, limits);
}

namespace rules
{

Done judge(const Load& load, const Operation& operation, const Facts& facts, const Terms& terms)
{
    if (Done role = requireRole(facts, {Role::Clerk, Role::Teller, Role::Supervisor}); !role) {
        return role;
    }
    if (Done shift = requireShift(load.shift, operation, facts); !shift) {
        return shift;
    }
    return mayLoad(load.card, load.amount, facts, terms.bank.limits, operation.at.date());
}

} // namespace rules

} // namespace cekr
