// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/CorrectionFlow.h"

#include "core/domain/Facets.h"
#include "core/domain/rules/Effects.h"
#include "core/domain/rules/Resolving.h"
#include "core/office/Papers.h"
#include "core/office/Reservations.h"

#include <algorithm>

namespace cekr
{

namespace
{

bool corrects(const OperationView& view, OperationId mistake)
{
    return facetsOf(view.operation.body).links.corrects == mistake && view.standing != Standing::Refused;
}

} // namespace

CorrectionFlow::CorrectionFlow(OfficeThread& office, const Clock& clock)
    : GuidedFlow(office, clock), m_reservation(office, clock)
{
}

bool CorrectionFlow::isCorrectable(const OperationView& view, const std::vector<OperationView>& others)
{
    return correctable(view.operation) && view.standing != Standing::Refused &&
           view.standing != Standing::Pending &&
           std::ranges::none_of(
               others, [id = view.operation.id](const OperationView& other) { return corrects(other, id); });
}

void CorrectionFlow::start(const OperationView& mistake, OperationId shift, const SessionView& by)
{
    if (isRecording()) {
        return;
    }
    m_mistake = mistake; // which may be one of those found
    m_found.clear();
    m_reservation.free();
    reset();
    m_by = by;
    const CorrectedFacts undone = correctable(m_mistake->operation).value_or(CorrectedFacts());
    m_counter = Correction{.shift = shift,
                           .corrects = m_mistake->operation.id,
                           .card = undone.card,
                           .loaded = undone.loaded,
                           .cash = -undone.cash,
                           .bankCharge = undone.bankCharge};
    emit changed();
}

void CorrectionFlow::find(const QString& receipt, OperationId shift, const SessionView& by)
{
    if (isBusy()) {
        return;
    }
    abandon();
    askFor([receipt](Papers& papers) { return papers.correctableOf(receipt); },
           [this, shift, by](std::vector<OperationView> found) {
               if (found.size() == 1) {
                   start(found.front(), shift, by);
               } else {
                   m_found = std::move(found);
                   emit changed();
               }
           });
    emit changed();
}

void CorrectionFlow::follow(const std::vector<OperationView>& newest)
{
    const auto same = std::ranges::find_if(newest, [this](const OperationView& view) {
        return m_mistake && view.operation.id == m_mistake->operation.id;
    });
    if (same != newest.end() && same->standing != m_mistake->standing) {
        m_mistake = *same;
        emit changed();
    }
}

/// As the rule book knows it. What went out may be with central.
CorrectedFacts CorrectionFlow::corrected() const
{
    CorrectedFacts facts = correctable(m_mistake->operation).value_or(CorrectedFacts());
    facts.isApplied = m_mistake->standing != Standing::Recorded;
    return facts;
}

bool CorrectionFlow::needsSecondPerson() const
{
    return m_mistake && cekr::needsSecondPerson(corrected(), m_counter.shift, m_by.clerk);
}

Done CorrectionFlow::mayCorrect() const
{
    return m_mistake ? cekr::mayCorrect(corrected(), m_counter.shift, m_by.clerk, m_by.roles)
                     : failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
}

bool CorrectionFlow::needsCentral() const
{
    return m_mistake && cekr::needsCentral(corrected());
}

void CorrectionFlow::correct(const QString& reason)
{
    if (!m_mistake || isBusy()) {
        return;
    }
    m_refusal.reset();
    m_counter.reason = reason.trimmed();
    const Done may = mayCorrectFor(reason, corrected(), m_counter.shift, m_by.clerk, m_by.roles);
    if (!may) {
        refuse(may.error());
    } else if (needsCentral()) {
        askCentral();
    } else {
        record();
    }
}

void CorrectionFlow::askCentral()
{
    m_reservation.ask(
        [counter = m_counter](Reservations& reservations, OperationId id, Later<BusinessTime> done) {
            reservations.reserveCorrection(id, counter, std::move(done));
        },
        [this](const Result<BusinessTime>& until) {
            if (until) {
                record();
            } else if (isAboutConnection(until.error())) {
                refuse({ErrorCode::CorrectionNeedsCentral, {}, "TILL-5", {}});
            } else {
                refuse(until.error());
            }
        });
    emit changed();
}

void CorrectionFlow::record()
{
    m_counter.reservation = m_reservation.id();
    const bool isCustomers = m_counter.card.has_value();
    GuidedFlow::record({m_counter}, isCustomers ? std::optional(Money()) : std::nullopt, Draft::Stays,
                       [this](const Recorded& done) {
                           m_reservation.forget();
                           m_mistake.reset();
                           emit changed();
                           emit recorded(done.receipt);
                       });
}

void CorrectionFlow::abandon()
{
    if (isRecording()) {
        return;
    }
    m_reservation.free();
    reset();
    m_found.clear();
    m_mistake.reset();
    emit changed();
}

} // namespace cekr
