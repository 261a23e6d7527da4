// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Judge.h"

#include "app/central/judge/CentralFacts.h"
#include "app/central/store/CardTable.h"
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
    if (const auto* load = std::get_if<Load>(&body)) {
        return isFor(load->card, load->amount, {});
    }
    if (const auto* redirect = std::get_if<Redirect>(&body)) {
        return isFor(redirect->card, redirect->amount, {});
    }
    const auto* correction = std::get_if<Correction>(&body);
    return correction && isFor(correction->card, correction->loaded, correction->corrects);
}

} // namespace

Judge::Judge(Database& database, const TermsBook& terms, QDateTime now)
    : m_database(database), m_terms(terms), m_now(std::move(now))
{
}

Result<Verdict> Judge::judge(const Operation& operation, const Desk& desk)
{
    const Result<Terms> terms = m_terms.inForceOn(operation.at.date());
    if (!terms) {
        return refused(terms.error());
    }
    const auto clerk = TRY(this->clerk(operation.clerk));
    if (const Done act = mayAct(clerk, operation); !act) {
        return refused(act.error());
    }
    return judgeAct(operation, desk, clerk->state.roles, *terms);
}

Result<Verdict> Judge::judgeAct(const Operation& operation, const Desk& desk, const std::vector<Role>& roles,
                                const Terms& terms)
{
    CentralFacts source(m_database, desk, roles, m_now);
    Facts facts = TRY(gather(operation.body, operation.at.date(), source));
    const auto promise = TRY(promiseTo(operation, m_database));
    if (promise) {
        honour(*promise, operation, facts);
    }
    Result<Effects> effects = decide(operation, facts, terms);
    if (!effects) {
        return refused(effects.error());
    }
    Verdict verdict{.refusal = std::nullopt, .effects = std::move(*effects)};
    if (promise && promise->corrects.isNull()) {
        verdict.passedLimit = TRY(limitPassedBy(*promise, terms));
        // The desk's clock may say another day than the one whose limits were judged (OFF-5).
        for (CardChange& change : verdict.effects.cards) {
            change.day = promise->day;
        }
    }
    return verdict;
}

/// A promise that had ended is kept although others were given the money meanwhile. That is not to be silent.
Result<QByteArray> Judge::limitPassedBy(const Reservation& promise, const Terms& terms)
{
    const auto card = TRY(CardTable(m_database).find(promise.card));
    if (!card) {
        return QByteArray();
    }
    CardFacts loaded = *card;
    TRY(CardTable(m_database).addLoadsOf(promise.day, loaded));
    loaded.state = CardState::HandedOver;
    loaded.validUntil = std::max(loaded.validUntil, YearMonth::of(promise.day));
    Facts facts;
    facts.cards.insert(promise.card, loaded);
    const Done may = mayLoad(promise.card, promise.amount, facts, terms.bank.limits, promise.day);
    return may ? QByteArray() : QByteArray(may.error().rule);
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

Result<std::optional<Reservation>> promiseTo(const Operation& operation, Database& database)
{
    const OperationId id = authorisationOf(operation.body);
    if (id.isNull()) {
        return std::nullopt;
    }
    Result<std::optional<Reservation>> found = AuthorisationTable(database).find(id);
    if (!found || !*found) {
        return found;
    }
    const Reservation& promise = **found;
    const bool isKept = promise.desk == operation.desk && isWhatItPromises(promise, operation.body) &&
                        !promise.isCaptured && !promise.isFreed;
    return isKept ? found : std::nullopt;
}

} // namespace cekr::central
