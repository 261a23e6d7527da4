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

void applyToCard(const CardChange& change, Facts& facts)
{
    CardFacts& card = facts.cards[change.card];
    card.card = change.card;
    card.state = change.state;
    card.place = change.place;
    if (change.loaded.isPositive()) {
        ++card.loads;
        card.balance += change.loaded;
        card.loadedDay += change.loaded;
        card.loadedMonth += change.loaded;
        card.loadedYear += change.loaded;
    }
}

} // namespace

std::vector<Entry> entriesOf(const OperationBody& body)
{
    return twoSided(cashOf(body), counterAccount(body));
}

std::vector<Entry> entriesOfRefused(const OperationBody& body)
{
    return twoSided(cashOf(body), Account::Unresolved);
}

void apply(const Operation& operation, const Effects& effects, Facts& facts)
{
    for (const CardChange& change : effects.cards) {
        applyToCard(change, facts);
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
    facts.lastAt = operation.at;
}

} // namespace cekr
