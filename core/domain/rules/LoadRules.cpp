// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Duty.h"
#include "core/domain/rules/Resolving.h"
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

/// Nobody but the bank knows what was spent: how much of the highest balance is used rests on its word.
/// Without it the sums of loads alone bind, and what is above the highest balance by itself: that fits on no
/// card, whatever is on it (LIMIT-X2: zero stops). Where the sums bind first, it says nothing.
void addBalance(const char* rule, const CardFacts& card, Money most, std::vector<LimitUse>& limits)
{
    const bool bindsFirst =
        std::ranges::all_of(limits, [most](const LimitUse& sum) { return most < sum.most; });
    if (card.bank) {
        limits.push_back({rule, card.balance, most});
    } else if (bindsFirst) {
        limits.push_back({rule, Money(), most});
    }
}

std::vector<LimitUse> anonymousLimits(const CardFacts& card, const Limits& limits)
{
    const Money single = limits.anonymousSingleLoad;
    std::vector<LimitUse> uses{{"LIMIT-A1", card.loads > 0 ? single : Money(), single}};
    addBalance("LIMIT-A2", card, limits.anonymousBalance, uses);
    return uses;
}

std::vector<LimitUse> knownLimits(const CardFacts& card, const Limits& limits)
{
    std::vector<LimitUse> uses{{"LIMIT-N1", card.loadedDay, limits.knownCashDay, true, false},
                               {"LIMIT-N2", card.transferredDay, limits.knownTransferDay, false},
                               {"LIMIT-N3", card.loadedMonth, limits.knownMonth},
                               {"LIMIT-N4", card.loadedYear, limits.knownYear}};
    addBalance("LIMIT-N5", card, limits.knownBalance, uses);
    return uses;
}

/// LIMIT-A1: no second load ever, whatever the amount.
Done firstLoadOnly(const CardFacts& card)
{
    const bool isSecond = card.kind == CardKind::Anonymous && card.loads > 0;
    return isSecond ? failure(ErrorCode::SecondLoad, {}, "LIMIT-A1", card.card.grouped()) : Done();
}

} // namespace

std::vector<LimitUse> loadLimitsOf(const CardFacts& card, const Facts& facts, const Limits& limits, QDate day)
{
    const Limits strict = stricterOf(limits, facts.stricter);
    return card.kind == CardKind::Anonymous ? anonymousLimits(card, strict)
                                            : knownLimits(asOn(card, day), strict);
}

Done mayLoad(MokId id, Money amount, const Facts& facts, const Limits& limits, QDate day)
{
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "CARD-4", id.grouped());
    }
    // First what no other amount would help against.
    TRY(mayTakeLoads(*card, day));
    TRY(firstLoadOnly(*card));
    if (!amount.isPositive()) {
        return failure(ErrorCode::AmountNotPositive, {}, "LIMIT-X3", amount.plain());
    }
    if (amount < facts.smallestLoad) {
        return failure(ErrorCode::AmountBelowSmallest, {}, "LIMIT-X3", facts.smallestLoad.plain());
    }
    for (const LimitUse& limit : loadLimitsOf(*card, facts, limits, day)) {
        if (!limit.bindsCash || limit.used + amount <= limit.most) {
            continue;
        }
        if (qstrcmp(limit.rule, "LIMIT-A1") == 0) {
            return failure(ErrorCode::AmountAboveSingleLoad, {}, "LIMIT-A1", limit.most.plain());
        }
        return failure(ErrorCode::LimitExceeded, {}, limit.rule, limit.left().plain());
    }
    return {};
}

LimitUse transferLimitOf(CardKind kind, const Facts& facts, const Limits& limits)
{
    CardFacts fresh; // what is used by the day it arrives nobody knows
    fresh.kind = kind;
    std::vector<LimitUse> all = loadLimitsOf(fresh, facts, limits, {});
    std::erase_if(all, [](const LimitUse& limit) { return !limit.bindsTransfers; });
    return *std::ranges::min_element(all, {}, &LimitUse::most);
}

Done mayTransfer(MokId id, std::optional<Money> amount, const Facts& facts, const Limits& limits, QDate day)
{
    const CardFacts* card = facts.card(id);
    if (card) {
        TRY(mayTakeLoads(*card, day));
        TRY(firstLoadOnly(*card));
    }
    const Money asked = amount.value_or(std::max(facts.smallestLoad, Money::fromCents(1)));
    if (!asked.isPositive()) {
        return failure(ErrorCode::AmountNotPositive, {}, "LIMIT-X3", asked.plain());
    }
    if (asked < facts.smallestLoad) {
        return failure(ErrorCode::AmountBelowSmallest, {}, "LIMIT-X3", facts.smallestLoad.plain());
    }
    const LimitUse limit = transferLimitOf(card ? card->kind : CardKind::Named, facts, limits);
    if (asked <= limit.most) {
        return {};
    }
    const bool isSingleLoad = qstrcmp(limit.rule, "LIMIT-A1") == 0;
    return failure(isSingleLoad ? ErrorCode::AmountAboveSingleLoad : ErrorCode::LimitExceeded, {}, limit.rule,
                   limit.most.plain());
}

Charge loadCharge(const CardFacts& card, const Facts& facts)
{
    if (facts.agreedCharge) {
        return *facts.agreedCharge;
    }
    return facts.tariff ? facts.tariff->charge(Service::TopUp, card.kind, card.category) : Charge();
}

namespace rules
{

namespace
{

/// What a load and a redirected one have in common.
template <typename AnyLoad>
Done judgeLoad(const AnyLoad& load, const Operation& operation, const Facts& facts, const Terms& terms)
{
    TRY(mayDo(Duty::TakeCash, facts.roles, facts.placeKinds));
    TRY(mayLoad(load.card, load.amount, facts, terms.bank.limits, operation.at.date()));
    if (load.charge != loadCharge(*facts.card(load.card), facts)) {
        return failure(ErrorCode::ChargeDiffers, {}, "FEE-1", load.charge.cash().plain());
    }
    return {};
}

} // namespace

Done judge(const Load& load, const Operation& operation, const Facts& facts, const Terms& terms)
{
    TRY(requireShift(load.shift, operation, facts));
    return judgeLoad(load, operation, facts, terms);
}

Done judge(const Redirect& redirect, const Operation& operation, const Facts& facts, const Terms& terms)
{
    TRY(requireShiftOrSupervisor(redirect.shift, operation, facts));
    TRY(requireOpenRefusal(redirect.refused, redirect.amount + redirect.charge.cash(), facts));
    TRY(requireOwed(facts));
    if (!facts.isOfEarlierForm) { // which one person recorded
        TRY(mayApprove({operation.approver, facts.approverRoles}, operation.clerk, facts.refused->clerk,
                       "TILL-6"));
    }
    if (!redirect.holderAttested) {
        return failure(ErrorCode::HolderNotAttested, {}, "OFF-3", redirect.card.grouped());
    }
    return judgeLoad(redirect, operation, facts, terms);
}

} // namespace rules

} // namespace cekr
