// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Judge.h"

#include "core/base/Log.h"
#include "core/domain/Facets.h"
#include "core/domain/rules/Decide.h"
#include "core/domain/rules/Duty.h"

#include <algorithm>

namespace cekr::central
{

namespace
{

Verdict refused(Error why)
{
    return {.refusal = std::move(why)};
}

/// ROLE-1: what a clerk did before they were disabled stands, and what they approved.
Done mayAct(const std::optional<Clerk>& clerk, const Operation& operation)
{
    if (clerk && clerk->disabledAt && operation.at.utc() >= *clerk->disabledAt) {
        return failure(ErrorCode::ClerkDisabled, {}, "ROLE-1", clerk->state.clerk.text());
    }
    return {};
}

/// Whether somebody was without the duty then. What central has promised it promised with an approver who
/// had it, so that another's name under it is no such case.
bool isLackOfDuty(ErrorCode code, bool isPromised)
{
    return code == ErrorCode::RoleMissing || (code == ErrorCode::ApproverLacksRole && !isPromised);
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

/// Makes the facts such that the reservation is kept.
void honour(const Reservation& reservation, const Operation& operation, Facts& facts)
{
    CardFacts& card = facts.cards[reservation.card];
    card = asReserved(card, operation.at.date());
    if (facts.corrected && !reservation.corrects.isNull()) {
        facts.corrected->isPromised = true;
    }
    facts.agreedCharge = chargeOf(operation.body); // what the customer was told is the only price there is
    facts.stricter = Limits::none();
    facts.smallestLoad = Money::fromCents(1);
}

/// The reservation that an operation captures: made for the same desk and for just this, and neither captured
/// by another nor freed. Nothing when it names none. With the key of a desk its reservations are freed when
/// it is revoked: that does not count where a person decides in any case (not `isBelieved`).
Result<std::optional<Reservation>> reservationFor(const Operation& operation, bool isBelieved,
                                                  CentralFacts& source)
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
    // Cash was taken on the promise of a load, however late it comes; cash is given back only while it holds.
    const bool isInTime = reservation.corrects.isNull() ||
                          operation.at.utc() <= reservation.expires.addMSecs(
                                                    std::chrono::milliseconds(toleratedLateness).count());
    const bool isKept = isInTime && reservation.desk == operation.desk && reservation.isFor(operation.body) &&
                        !reservation.isCaptured && !(reservation.isFreed && isBelieved);
    return isKept ? found : std::nullopt;
}

/// The facts by which what was refused would not be, should a person excuse it: a clerk or an approver was
/// without the duty, or a clerk took back alone what central had from an earlier request, and the desk has
/// not said that it knew (TILL-5).
Result<Facts> asIfExcused(const Error& why, const Operation& operation, bool isPromised, Facts facts,
                          CentralFacts& source)
{
    if (isLackOfDuty(why.code, isPromised) && !cardsOf(operation.body).empty()) {
        facts.roles = everyRole();
        const bool isApproverBelieved = !operation.approver.isEmpty() && !isPromised;
        facts.approverRoles = isApproverBelieved ? everyRole() : facts.approverRoles;
    }
    if (facts.corrected && !isPromised) {
        facts.corrected->isApplied = TRY(source.isAnswered(facts.corrected->id));
    }
    return facts;
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

Result<Verdict> Judge::judge(const Operation& operation, const Done& mayBelieve, CentralFacts& source)
{
    const Result<Terms> terms = m_terms.inForceOn(operation.at.date());
    if (!terms) {
        return refused(terms.error());
    }
    const auto clerk = TRY(this->clerk(operation.clerk));
    if (!clerk) {
        return refused({ErrorCode::ClerkUnknown, {}, "ROLE-1", operation.clerk.text()});
    }
    const auto approver = TRY(this->approver(operation));
    source.setAct(clerk->state.roles, approver ? approver->state.roles : std::vector<Role>(),
                  operation.at.utc());
    const auto reservation = TRY(reservationFor(operation, mayBelieve.has_value(), source));
    if (TRY(source.isAwaiting(operation, reservation.has_value()))) {
        return Verdict{.doubt = Error{ErrorCode::AwaitsDecision}};
    }
    const Done may = mayAct(clerk, operation);
    Verdict verdict =
        TRY(judgeAct(operation, *terms, may ? mayAct(approver, operation) : may, reservation, source));
    if (!mayBelieve && !verdict.refusal) {
        verdict.doubt = mayBelieve.error();
    }
    const Facets says = facetsOf(operation.body);
    if (verdict.doubt && (opensShift(says) || closesShift(says))) {
        // It only says that a drawer is there, and what was counted in it: all else in it rests on that.
        qCCritical(logCentral) << "operation" << operation.id.text() << "of desk" << operation.desk.text()
                               << "is booked all the same:" << verdict.doubt->toLogLine();
        verdict.doubt.reset();
    }
    return verdict;
}

/// By the rule book; a person decides about what they alone can excuse.
Result<Verdict> Judge::judgeAct(const Operation& operation, const Terms& terms, const Done& mayAct,
                                const std::optional<Reservation>& reservation, CentralFacts& source)
{
    Facts facts = TRY(gather(operation.body, operation.at.date(), source));
    if (reservation) {
        honour(*reservation, operation, facts);
    }
    std::optional<Error> doubt = mayAct ? std::nullopt : std::optional(mayAct.error());
    Result<Effects> effects = decide(operation, facts, terms);
    if (!effects) {
        facts = TRY(asIfExcused(effects.error(), operation, reservation.has_value(), facts, source));
        if (Result<Effects> otherwise = decide(operation, facts, terms)) {
            doubt = effects.error();
            effects = std::move(otherwise);
        }
    }
    if (!effects && effects.error().code == ErrorCode::BooksUnbalanced) {
        return failure(effects.error()); // a fault of this program, which is no answer to a desk
    }
    if (!effects) {
        return refused(effects.error());
    }
    Verdict verdict{.effects = std::move(*effects)};
    if (!reservation && !cardsOf(operation.body).empty()) {
        TRY(doubtUnreserved(operation, facts, source, verdict));
    }
    if (!reservation) {
        verdict.doubt = doubt ? doubt : verdict.doubt;
    } else if (reservation->corrects.isNull()) {
        verdict.passedLimit = TRY(limitPassedBy(*reservation, terms, source));
        // The desk's clock may say another day than the one whose limits were judged (OFF-5).
        for (CardChange& change : verdict.effects.cards) {
            change.day = reservation->day;
        }
    }
    return verdict;
}

/// What central was not asked for before: whether it can have happened then (OFF-5), and whether the desk
/// might do it by itself (OFF-1).
Done Judge::doubtUnreserved(const Operation& operation, const Facts& facts, CentralFacts& source,
                            Verdict& verdict)
{
    const QDateTime contact = TRY(source.lastContact());
    const Done dated = mayHaveHappened(operation.at.utc(), contact);
    verdict.doubt = dated ? std::nullopt : std::optional(dated.error());
    const Facets says = facetsOf(operation.body);
    if (!says.sale.loaded) {
        return {};
    }
    const CardFacts& card = *facts.card(says.cards.touched.front());
    OfflineUse use = TRY(source.offlineUse(card, operation.at.date()));
    OfflineLimits limits = TRY(source.offlineLimits());
    verdict.ground = use.isFirstOfOwnHandover ? LoadGround::First : LoadGround::Floor;
    if (use.isFirstOfOwnHandover) {
        // The desk may have counted it among the others, once it knew that central has the hand-over.
        limits.firstLoads += limits.perDeskAndDay;
        use.firstLoadsToday += use.onDeskToday;
    }
    if (contact.isValid()) {
        use.sinceContact = std::chrono::milliseconds(contact.msecsTo(operation.at.utc())) - toleratedClock;
    }
    if (const Done may = mayLoadOffline(card, *says.sale.loaded, use, limits); !may && !verdict.doubt) {
        verdict.doubt = may.error();
    }
    return {};
}

Result<std::optional<Clerk>> Judge::approver(const Operation& operation)
{
    return operation.approver.isEmpty() ? Result<std::optional<Clerk>>(std::nullopt)
                                        : clerk(operation.approver);
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
