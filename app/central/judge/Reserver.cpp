// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Reserver.h"

#include "app/central/judge/CentralFacts.h"
#include "app/central/store/ClerkTable.h"
#include "app/central/store/Locks.h"
#include "app/central/store/ReservationTable.h"
#include "core/domain/rules/Decide.h"
#include "core/domain/rules/Duty.h"
#include "core/domain/rules/Gather.h"
#include "core/domain/rules/Resolving.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

bool isSame(const Reservation& reservation, const wire::ReservationRequest& request, const DeskId& desk)
{
    return reservation.desk == desk && reservation.card == request.card &&
           reservation.amount == request.amount && reservation.clerk == request.clerk &&
           reservation.corrects == request.corrects;
}

wire::ReservationGrant granted(const Reservation& reservation)
{
    return {.id = reservation.id, .validUntil = BusinessTime::at(reservation.expires)};
}

} // namespace

Reserver::Reserver(Database& database, const TermsBook& terms, QDateTime now)
    : m_database(database), m_terms(terms), m_now(std::move(now))
{
}

Result<wire::ReservationGrant> Reserver::reserve(const wire::ReservationRequest& request, const DeskId& desk)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    Locks locks(m_database);
    TRY(locks.lockDesk(desk));
    TRY(locks.lockCards({request.card}));
    const auto known = TRY(ReservationTable(m_database).find(request.id));
    if (known && !isSame(*known, request, desk)) {
        return failure(ErrorCode::OperationModified, u"that id reserves something else"_s);
    }
    if (known && known->isFreed) {
        return failure(ErrorCode::Cancelled, u"that reservation was freed"_s);
    }
    Result<wire::ReservationGrant> reservation = known ? renew(*known, request) : reserveNew(request, desk);
    if (reservation) {
        TRY(transaction.commit());
    }
    return reservation;
}

/// As long as it counts a load need not be judged anew; what a card holds may have been spent since. One that
/// was captured stays as it is.
Result<wire::ReservationGrant> Reserver::renew(Reservation reservation,
                                               const wire::ReservationRequest& request)
{
    if (reservation.isCaptured) {
        return granted(reservation);
    }
    if (reservation.isEnded || !request.corrects.isNull()) {
        TRY(mayReserve(request, reservation.desk));
        reservation.day = today();
    }
    reservation.expires = m_now.addMSecs(std::chrono::milliseconds(reservationTime).count());
    TRY(ReservationTable(m_database).renew(reservation));
    return granted(reservation);
}

Result<wire::ReservationGrant> Reserver::reserveNew(const wire::ReservationRequest& request,
                                                    const DeskId& desk)
{
    if (TRY(ReservationTable(m_database).openOf(desk, m_now)) >= mostReservations) {
        return failure(ErrorCode::TooManyReservations, {}, {}, QString::number(mostReservations));
    }
    TRY(mayReserve(request, desk));
    const Reservation reservation{.id = request.id,
                                  .desk = desk,
                                  .card = request.card,
                                  .amount = request.amount,
                                  .clerk = request.clerk,
                                  .corrects = request.corrects,
                                  .day = today(),
                                  .expires =
                                      m_now.addMSecs(std::chrono::milliseconds(reservationTime).count())};
    TRY(ReservationTable(m_database).add(reservation));
    return granted(reservation);
}

QDate Reserver::today() const
{
    return BusinessTime::at(m_now).date();
}

Done Reserver::mayReserve(const wire::ReservationRequest& request, const DeskId& desk)
{
    const QDate day = today();
    const Terms terms = TRY(m_terms.inForceOn(day));
    const auto clerk = TRY(ClerkTable(m_database).find(request.clerk));
    if (!clerk || !clerk->state.enabled) {
        const ErrorCode why = clerk ? ErrorCode::ClerkDisabled : ErrorCode::ClerkUnknown;
        return failure(why, {}, "ROLE-1", request.clerk.text());
    }
    const std::optional<Desk> asking = TRY(DeskTable(m_database).find(desk));
    if (!asking) {
        return failure(ErrorCode::NotFound, u"no such desk"_s);
    }
    CentralFacts source(m_database, *asking, m_now);
    source.setAct(clerk->state.roles, {}, m_now);
    const bool isLoad = request.corrects.isNull();
    const Facts facts = TRY(isLoad ? gatherForReservation(request.card, day, request.id, source)
                                   : gatherForTakingOff(request.card, request.corrects, day, source));
    TRY(mayDo(Duty::TakeCash, facts.roles, facts.placeKinds));
    TRY(mayUseOrSupervise(TRY(source.shift()), request.clerk, facts.roles));
    return isLoad ? mayLoad(request.card, request.amount, facts, terms.bank.limits, day)
                  : mayCorrect(request, facts, terms.bank.redemption);
}

Done Reserver::mayCorrect(const wire::ReservationRequest& request, Facts facts, const Redemption& redemption)
{
    ReservationTable reservations(m_database);
    if (!facts.corrected || TRY(reservations.isBeingCorrected(request.corrects, request.id, m_now))) {
        return failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
    }
    const auto approver = TRY(ClerkTable(m_database).find(request.approver));
    const bool isThere = approver && approver->state.enabled;
    TRY(mayApprove({request.approver, isThere ? approver->state.roles : std::vector<Role>()}, request.clerk,
                   facts.corrected->clerk, "TILL-5"));
    if (const auto held = facts.cards.find(request.card); held != facts.cards.end()) {
        held->balance -= TRY(reservations.beingTakenOff(request.card, request.id, m_now));
    }
    return mayTakeBack(facts.corrected, request.card, request.amount, facts, redemption, today());
}

Done Reserver::free(OperationId id, const DeskId& desk)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    TRY(Locks(m_database).lockDesk(desk));
    const auto known = TRY(ReservationTable(m_database).find(id));
    if (!known || known->desk != desk) {
        return failure(ErrorCode::NotFound, u"no such reservation"_s);
    }
    if (known->isCaptured) {
        return {};
    }
    TRY(ReservationTable(m_database).free(id));
    return transaction.commit();
}

} // namespace cekr::central
