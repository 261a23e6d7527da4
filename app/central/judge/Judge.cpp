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

/// The card as it was when central reserved the load: what has happened to it since does not count.
CardFacts asReserved(CardFacts card, QDate day)
{
    card.state = CardState::HandedOver;
    card.validUntil = std::max(card.validUntil, YearMonth::of(day));
    card.loads = 0;
    for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
        *sum = Money();
    }
    return card;
}

/// A reserved load is charged what the customer was told: it is the only price there is for it.
Tariff asCharged(const OperationBody& body, const CardFacts& card)
{
    return {.id = {}, .from = {}, .items = {{Service::TopUp, card.kind, chargeOf(body)}}};
}

/// Makes the facts such that the reservation is kept.
void honour(const Reservation& reservation, const Operation& operation, Facts& facts)
{
    CardFacts& card = facts.cards[reservation.card];
    card = asReserved(card, operation.at.date());
    card.balance = reservation.corrects.isNull() ? Money() : reservation.amount;
    facts.tariff = asCharged(operation.body, card);
    facts.stricter = Limits::none();
    facts.smallestLoad = Money::fromCents(1);
}

bool isWhatItReserves(const Reservation& reservation, const OperationBody& body)
{
    const auto isFor = [&reservation](std::optional<MokId> card, Money amount, OperationId corrects) {
        return reservation.card == card && reservation.amount == amount && reservation.corrects == corrects;
    };
    const Facets says = facetsOf(body);
    if (says.sale.loaded) {
        return isFor(says.cards.touched.front(), *says.sale.loaded, {});
    }
    const auto* correction = std::get_if<Correction>(&body);
    return correction && isFor(correction->card, correction->loaded, correction->corrects);
}

/// The reservation that an operation captures: made for the same desk and for just this, and neither captured
/// by another nor freed by the desk. Nothing when it names none.
Result<std::optional<Reservation>> reservationFor(const Operation& operation, CentralFacts& source)
{
    const OperationId id = reservationOf(operation.body);
    if (id.isNull()) {
        return std::nullopt;
    }
    Result<std::optional<Reservation>> found = source.reservation(id);
    if (!found || !*found) {
        return found;
    }
    const Reservation& reservation = **found;
    const bool isKept = reservation.desk == operation.desk && isWhatItReserves(reservation, operation.body) &&
                        !reservation.isCaptured && !reservation.isFreed;
    return isKept ? found : std::nullopt;
}

/// A reservation that had ended is kept although others were given the money meanwhile. That is not to be
/// silent.
Result<QByteArray> limitPassedBy(const Reservation& reservation, const Terms& terms, CentralFacts& source)
{
    std::optional<CardFacts> card = TRY(source.cardOn(reservation.card, reservation.day));
    if (!card) {
        return QByteArray();
    }
    card->state = CardState::HandedOver;
    card->validUntil = std::max(card->validUntil, YearMonth::of(reservation.day));
    Facts facts;
    facts.cards.insert(reservation.card, *card);
    const Done may = mayLoad(reservation.card, reservation.amount, facts, terms.bank.limits, reservation.day);
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
    source.setAct(clerk->state.roles, operation.at.utc());
    return judgeAct(operation, *terms, source);
}

Result<Verdict> Judge::judgeAct(const Operation& operation, const Terms& terms, CentralFacts& source)
{
    Facts facts = TRY(gather(operation.body, operation.at.date(), source));
    const auto reservation = TRY(reservationFor(operation, source));
    if (reservation) {
        honour(*reservation, operation, facts);
    }
    Result<Effects> effects = decide(operation, facts, terms);
    if (!effects && effects.error().code == ErrorCode::BooksUnbalanced) {
        return failure(effects.error()); // a fault of this program, which is no answer to a desk
    }
    if (!effects) {
        return refused(effects.error());
    }
    Verdict verdict{.refusal = std::nullopt, .effects = std::move(*effects)};
    if (reservation && reservation->corrects.isNull()) {
        verdict.passedLimit = TRY(limitPassedBy(*reservation, terms, source));
        // The desk's clock may say another day than the one whose limits were judged (OFF-5).
        for (CardChange& change : verdict.effects.cards) {
            change.day = reservation->day;
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
