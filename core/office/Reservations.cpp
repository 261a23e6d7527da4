// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Reservations.h"

#include "core/base/Log.h"
#include "core/office/OfficeState.h"
#include "core/sync/HttpErrors.h"
#include "core/sync/ShutOut.h"

namespace cekr
{

void Reservations::reserve(OperationId id, MokId card, Money amount, Later<BusinessTime> done)
{
    ask({.id = id, .card = card, .amount = amount, .clerk = {}}, std::move(done));
}

void Reservations::reserveCorrection(OperationId id, const Correction& correction, Later<BusinessTime> done)
{
    if (!correction.card) {
        done(failure(ErrorCode::NothingToCorrect, {}, "TILL-5"));
        return;
    }
    const std::optional<Approval>& approval = m_state.approval;
    if (!approval || approval->body != OperationBody(correction)) {
        done(failure(ErrorCode::SecondPersonNeeded, {}, "TILL-5"));
        return;
    }
    ask({.id = id,
         .card = *correction.card,
         .amount = correction.loaded,
         .clerk = {},
         .corrects = correction.corrects,
         .approver = approval->by.clerk},
        std::move(done));
}

Done Reservations::mayAsk()
{
    TRY(m_state.signedIn());
    TRY(m_state.mayRecord());
    return m_state.central ? Done() : failure(ErrorCode::NoConnection);
}

void Reservations::ask(wire::ReservationRequest request, Later<BusinessTime> done)
{
    if (const Done may = mayAsk(); !may) {
        done(failure(may.error()));
        return;
    }
    request.clerk = m_state.session->clerk;
    m_state.sync->hold(request.id);
    const Result<Waiting> waiting = m_state.journal->waiting();
    if (!waiting || waiting->count == 0) {
        send(request, std::move(done));
        return;
    }
    // Central reserves for a shift that it knows to be open: it may be just on its way.
    m_state.sync->once([this, request, done = std::move(done)](const Done&) mutable {
        m_state.sync->holds(request.id) ? send(request, std::move(done))
                                        : done(failure(ErrorCode::Cancelled)); // given up meanwhile
    });
}

void Reservations::send(const wire::ReservationRequest& request, Later<BusinessTime> done)
{
    m_state.central->reserve(
        request, [this, id = request.id, done = std::move(done)](Result<wire::ReservationGrant> answer) {
            if (!answer && isShutOut(answer.error())) {
                noteShutOut(*m_state.journal, true);
            }
            if (!answer && !isUnknown(answer.error())) {
                m_state.sync->letGo(id); // there is none
            }
            done(answer ? Result<BusinessTime>(answer->validUntil) : failure(answer.error()));
        });
}

void Reservations::free(OperationId id)
{
    if (!m_state.central) {
        return;
    }
    m_state.sync->letGo(id);
    m_state.central->freeReservation(id, [](const Result<bool>& freed) {
        if (!freed) {
            qCInfo(logOffice) << "a reservation ends by itself" << freed.error().toLogLine();
        }
    });
}

} // namespace cekr
