// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Judge.h"

#include "core/domain/Facets.h"
#include "core/domain/rules/Decide.h"

#include <algorithm>

namespace cekr::central
{

namespace
{

Verdict refused(Error why)
{
    return {.refusal = std::move(why), .effects = {}};
}

/// ROLE-1: who acts must be a clerk; what they did before they were disabled stands.
Done mayAct(const std::optional<Clerk>& clerk, const Operation& operation)
{
    if (!clerk) {
        return failure(ErrorCode::ClerkUnknown, {}, "ROLE-1", operation.clerk.text());
    }
    if (clerk->disabledAt && operation.at.utc() >= *clerk->disabledAt) {
        return failure(ErrorCode::ClerkDisabled, {}, "ROLE-1", operation.clerk.text());
    }
    return {};
}

/// The card as it was when central promised to take the load: what has happened to it since does not count.
CardFacts asPromised(CardFacts card, QDate day)
{
    card.state = CardState::HandedOver;
    card.validUntil = std::max(card.validUntil, YearMonth::of(day));
    card.loads = 0;
    for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
        *sum = Money();
    }
    return card;
}

/// A promised load is charged what the customer was told: it is the only price there is for it.
Tariff asCharged(const OperationBody& body, const CardFacts& card)
{
    return {.id = {}, .from = {}, .items = {{Service::TopUp, card.kind, chargeOf(body)}}};
}

/// What a promise asks of the facts to be kept.
void honour(const Reservation& promise, const Operation& operation, Facts& facts)
{
    CardFacts& card = facts.cards[promise.card];
    card = asPromised(card, operation.at.date());
    card.balance = promise.corrects.isNull() ? Money() : promise.amount;
    facts.tariff = asCharged(operation.body, card);
    facts.stricter = Limits::none();
    facts.smallestLoad = Money::fromCents(1);
}

bool isWhatItPromises(const Reservation& promise, const OperationBody& body)
{
    const auto isFor = [&promise](std::optional<MokId> card, Money amount, OperationId corrects) {
        return promise.card == card && promise.amount == amount && promise.corrects == corrects;
    };
    const Facets says = facetsOf(body);
    if (says.sale.loaded) {
        return isFor(says.cards.touched.front(), *says.sale.loaded, {});
    }
    const auto* correction = std::get_if<Correction>(&body);
    return correction && isFor(correction->card, correction->loaded, correction->corrects);
}

/// The reservation that a load captures: made for the same desk, card and amount, and neither captured by
/// another nor freed by the desk. Nothing for every other operation.
Result<std::optional<Reservation>> promiseTo(const Operation& operation, CentralFacts& source)
{
    const OperationId id = authorisationOf(operation.body);
    if (id.isNull()) {
        return std::nullopt;
    }
    Result<std::optional<Reservation>> found = source.reservation(id);
    if (!found || !*found) {
        return found;
    }
    const Reservation& promise = **found;
    const bool isKept = promise.desk == operation.desk && isWhatItPromises(promise, operation.body) &&
                        !promise.isCaptured && !promise.isFreed;
    return isKept ? found : std::nullopt;
}

/// A promise that had ended is kept although others were given the money meanwhile. That is not to be silent.
Result<QByteArray> limitPassedBy(const Reservation& promise, const Terms& terms, CentralFacts& source)
{
    std::optional<CardFacts> card = TRY(source.cardOn(promise.card, promise.day));
    if (!card) {
        return QByteArray();
    }
    card->state = CardState::HandedOver;
    card->validUntil = std::max(card->validUntil, YearMonth::of(promise.day));
    Facts facts;
    facts.cards.insert(promise.card, *card);
    const Done may = mayLoad(promise.card, promise.amount, facts, terms.bank.limits, promise.day);
    return may ? QByteArray() : QByteArray(may.error().rule);
}

} // namespace

Result<Verdict> Judge::judge(const Operation& operation, CentralFacts& source)
{
    const Result<Terms> terms = m_terms.inForceOn(operation.at.date());
    if (!terms) {
        return refused(terms.error());
    }
    const auto clerk = TRY(this->clerk(operation.clerk));
    if (const Done act = mayAct(clerk, operation); !act) {
        return refused(act.error());
    }
    source.setRoles(clerk->state.roles);
    return judgeAct(operation, *terms, source);
}

Result<Verdict> Judge::judgeAct(const Operation& operation, const Terms& terms, CentralFacts& source)
{
    Facts facts = TRY(gather(operation.body, operation.at.date(), source));
    const auto promise = TRY(promiseTo(operation, source));
    if (promise) {
        honour(*promise, operation, facts);
    }
    Result<Effects> effects = decide(operation, facts, terms);
    if (!effects) {
        return refused(effects.error());
    }
    Verdict verdict{.refusal = std::nullopt, .effects = std::move(*effects)};
    if (promise && promise->corrects.isNull()) {
        verdict.passedLimit = TRY(limitPassedBy(*promise, terms, source));
        // The desk's clock may say another day than the one whose limits were judged (OFF-5).
        for (CardChange& change : verdict.effects.cards) {
            change.day = promise->day;
        }
    }
    return verdict;
}

Result<std::optional<Clerk>> Judge::clerk(const ClerkId& id)
{
    if (const auto known = m_clerks.constFind(id); known != m_clerks.constEnd()) {
        return *known;
    }
    Result<std::optional<Clerk>> clerk = ClerkTable(m_database).find(id);
    if (clerk) {
        m_clerks.insert(id, *clerk);
    }
    return clerk;
}

} // namespace cekr::central
