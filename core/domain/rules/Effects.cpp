// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Effects.h"

namespace cekr
{

namespace
{

Account counterAccount(const OperationBody& body)
{
    if (std::holds_alternative<ShiftOpen>(body)) {
        return Account::Float;
    }
    if (std::holds_alternative<CashMovement>(body)) {
        return Account::Movements;
    }
    if (std::holds_alternative<Load>(body)) {
        return Account::Loads;
    }
    if (std::holds_alternative<Handover>(body)) {
        return Account::Charges;
    }
    return Account::Unresolved;
}

std::vector<Entry> twoSided(Money cash, Account counter)
{
    if (cash.isZero()) {
        return {};
    }
    return {{Account::Drawer, cash}, {counter, -cash}};
}

void move(const std::vector<MokId>& cards, CardState state, const DeskId& place, Effects& effects)
{
    for (const MokId card : cards) {
        effects.cards.push_back({card, state, place, Money()});
    }
}

struct CardEffects
{
    const Facts& facts;
    Effects& effects;

    void operator()(const StockIntake& intake) const
    {
        move(intake.found, CardState::InStock, facts.desk, effects);
        move(intake.missing, CardState::Missing, facts.desk, effects);
    }
    void operator()(const StockSpoil& spoil) const
    {
        move({spoil.card}, CardState::Spoiled, facts.desk, effects);
    }
    void operator()(const StockReturn& back) const
    {
        move(back.cards, CardState::Returned, facts.desk, effects);
    }
    void operator()(const StockTransfer& transfer) const
    {
        move(transfer.cards, CardState::Delivered, transfer.to, effects);
    }
    void operator()(const Handover& handover) const
    {
        move(handover.cards, CardState::HandedOver, facts.desk, effects);
    }
    void operator()(const Load& load) const
    {
        if (const CardFacts* card = facts.card(load.card)) {
            effects.cards.push_back({load.card, card->state, card->place, load.amount});
        }
    }
    void operator()(const ShiftOpen&) const {}
    void operator()(const CashMovement&) const {}
    void operator()(const Refund&) const {}
    void operator()(const Escalation&) const {}
};

} // namespace

Effects effectsOf(const Operation& operation, const Facts& facts)
{
    Effects effects{.cards = {}, .entries = entriesOf(operation.body)};
    std::visit(CardEffects{facts, effects}, operation.body);
    return effects;
}

std::vector<Entry> entriesOf(const OperationBody& body)
{
    return twoSided(cashOf(body), counterAccount(body));
}

std::vector<Entry> entriesOfRefused(const OperationBody& body)
{
    return twoSided(cashOf(body), Account::Unresolved);
}

void apply(const CardChange& change, CardFacts& card)
{
    if (!change.loaded.isPositive()) {
        card.state = change.state;
        card.place = change.place;
        return;
    }
    ++card.loads;
    for (Money* sum : {&card.balance, &card.loadedDay, &card.loadedMonth, &card.loadedYear}) {
        *sum += change.loaded;
    }
}

void apply(const Operation& operation, const Effects& effects, Facts& facts)
{
    for (const CardChange& change : effects.cards) {
        if (const auto card = facts.cards.find(change.card); card != facts.cards.end()) {
            apply(change, *card);
        }
    }
    if (std::holds_alternative<ShiftOpen>(operation.body)) {
        facts.shift = ShiftFacts{operation.id, operation.clerk, operation.at, Money()};
    }
    if (facts.shift) {
        for (const Entry& entry : effects.entries) {
            if (entry.account == Account::Drawer) {
                facts.shift->drawer += entry.amount;
            }
        }
    }
    if (std::holds_alternative<Refund>(operation.body) && facts.refused) {
        facts.refused->resolved = true; // an escalation leaves it open, for the supervisor
    }
    facts.lastAt = operation.at;
}

} // namespace cekr
