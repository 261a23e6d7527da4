// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/CorrectionFlow.h"

#include "core/domain/Facets.h"
#include "core/domain/rules/Effects.h"
#include "core/office/Loads.h"
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

CorrectionFlow::CorrectionFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval)
    : GuidedFlow(office, clock), m_clock(clock), m_approval(approval), m_reservation(office, clock)
{
}

bool CorrectionFlow::isCorrectable(const OperationView& view, const std::vector<OperationView>& others)
{
    return correctable(view.operation) && view.standing != Standing::Refused &&
           view.standing != Standing::Pending &&
           std::ranges::none_of(
               others, [id = view.operation.id](const OperationView& other) { return corrects(other, id); });
}

void CorrectionFlow::start(const OperationView& mistake, const DeskStatus& desk, const SessionView& by)
{
    if (isRecording()) {
        return;
    }
    m_mistake = mistake; // which may be one of those found
    m_found.clear();
    m_reservation.free();
    reset();
    m_by = by;
    m_shift = desk.shift;
    m_days = desk.settings.correctionDays;
    const CorrectedFacts undone = correctable(m_mistake->operation).value_or(CorrectedFacts());
    m_counter = Correction{.shift = m_shift ? m_shift->id : OperationId(),
                           .corrects = m_mistake->operation.id,
                           .card = undone.card,
                           .loaded = undone.loaded,
                           .cash = -undone.cash,
                           .bankCharge = undone.bankCharge};
    m_card.reset();
    if (m_counter.card) {
        look([card = *m_counter.card](Loads& loads) { return loads.card(card); },
             [this](Result<std::optional<CardFacts>> card) {
                 m_card = card.value_or(std::nullopt);
                 emit changed();
             });
    }
    emit changed();
}

void CorrectionFlow::find(const QString& receipt, const DeskStatus& desk, const SessionView& by)
{
    if (isBusy()) {
        return;
    }
    abandon();
    askFor([receipt](Papers& papers) { return papers.correctableOf(receipt); },
           [this, desk, by](std::vector<OperationView> found) {
               if (found.size() == 1) {
                   start(found.front(), desk, by);
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

CorrectionWay CorrectionFlow::way() const
{
    return correctionWay(corrected(), m_counter.shift, m_by.clerk, BusinessTime::at(m_clock.now()).date());
}

Done CorrectionFlow::mayCorrect() const
{
    if (!m_mistake) {
        return failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
    }
    TRY(mayUseOrSupervise(m_shift, m_by.clerk, m_by.roles));
    return mayStillCorrect(corrected(), m_days, BusinessTime::at(m_clock.now()).date());
}

void CorrectionFlow::correct(const QString& reason)
{
    if (!m_mistake || isBusy()) {
        return;
    }
    m_refusal.reset();
    m_counter.reason = reason.trimmed();
    if (const Done may = mayCorrect(); !may) {
        refuse(may.error());
    } else if (m_counter.reason.isEmpty()) {
        refuse({ErrorCode::ReasonMissing, {}, "TILL-5", {}});
    } else if (way() == CorrectionWay::Alone) {
        record(m_counter, {});
    } else {
        askApprover();
    }
}

/// What is shown to the second person is what is recorded, with the name of central's word.
void CorrectionFlow::askApprover()
{
    Correction counter = m_counter;
    if (way() == CorrectionWay::BanksWord) {
        m_reservation.beginOnce();
        counter.reservation = m_reservation.id();
    }
    m_approval.ask({counter, m_mistake->operation.clerk, "TILL-5"},
                   [this, counter](const ClerkId& approver) { goOn(counter, approver); });
    emit changed();
}

void CorrectionFlow::goOn(const Correction& counter, const ClerkId& approver)
{
    if (counter.reservation.isNull()) {
        record(counter, approver);
    } else {
        askCentral(counter, approver);
    }
}

void CorrectionFlow::askCentral(const Correction& counter, const ClerkId& approver)
{
    m_reservation.ask(
        [counter](Reservations& reservations, OperationId id, Later<BusinessTime> done) {
            reservations.reserveCorrection(id, counter, std::move(done));
        },
        [this, counter, approver](const Result<BusinessTime>& until) {
            if (until) {
                record(counter, approver);
            } else if (isAboutConnection(until.error())) {
                refuse({ErrorCode::CorrectionNeedsCentral, {}, "TILL-5", {}});
            } else {
                refuse(until.error());
            }
        });
    emit changed();
}

void CorrectionFlow::record(const Correction& counter, const ClerkId& approver)
{
    const bool isCustomers = counter.card.has_value();
    GuidedFlow::record(
        {counter}, isCustomers ? std::optional(Money()) : std::nullopt, Draft::Stays,
        [this](const Recorded& done) {
            m_reservation.forget();
            m_mistake.reset();
            emit changed();
            emit recorded(done.receipt);
        },
        approver);
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
