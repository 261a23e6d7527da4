// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/domain/rules/Decide.h"
#include "core/wire/OperationCodec.h"

using namespace cekr;

namespace
{

Facts factsFor(const Operation& operation)
{
    Facts facts;
    facts.desk = operation.desk;
    facts.roles = {Role::Clerk};
    facts.shift =
        ShiftFacts{shiftOf(operation.body), operation.clerk, operation.at, Money::fromCents(100'00)};
    facts.refused = RefusedCash{refersTo(operation.body), cashOf(operation.body), false};
    int number = 0;
    for (const MokId id : cardsOf(operation.body)) {
        CardFacts card;
        card.card = id;
        card.state = allCardStates[size_t(++number) % allCardStates.size()];
        card.holdingDesk = operation.desk;
        card.validUntil = {2030, 1};
        facts.cards.insert(id, card);
    }
    return facts;
}

} // namespace

/// An operation that is read is written and read again as the same, and can be judged.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<Operation> operation = wire::decodeOperation(fuzz::bytes(data, size));
    if (!operation) {
        return 0;
    }
    const Result<Operation> again = wire::decodeOperation(wire::encode(*operation));
    fuzz::require(again && *again == *operation);

    Terms terms;
    terms.bank.id = operation->terms;
    terms.bank.limits.anonymousSingleLoad = terms.bank.limits.anonymousBalance = Money::fromCents(150'00);
    terms.bank.anonymousCardsAtOnce = 3;
    Facts facts = factsFor(*operation);
    if (const Result<Effects> effects = decide(*operation, facts, terms)) {
        Money sum;
        for (const Entry& entry : effects->entries) {
            sum += entry.amount;
        }
        fuzz::require(sum.isZero());
        apply(*operation, *effects, facts);
    }
    return 0;
}
