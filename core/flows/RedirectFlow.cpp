// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/RedirectFlow.h"

#include "core/domain/Facets.h"
#include "core/office/Loads.h"

namespace cekr
{

RedirectFlow::RedirectFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval)
    : GuidedFlow(office, clock), m_approval(approval), m_reservation(office, clock)
{
    connect(&m_reservation, &LoadReservation::changed, this, &RedirectFlow::changed);
}

bool RedirectFlow::isRedirectable(const AttentionView& item)
{
    return item.isOwed() && facetsOf(item.refused.operation.body).sale.sold == Service::TopUp;
}

void RedirectFlow::start(const AttentionView& item)
{
    if (!isRecording()) {
        reset();
        m_item = item;
        setStep(Step::Card);
    }
}

void RedirectFlow::abandon()
{
    if (!isRecording()) {
        reset();
        setStep(Step::Card);
    }
}

void RedirectFlow::reset()
{
    GuidedFlow::reset();
    m_item.reset();
    forgetCard();
}

void RedirectFlow::forgetCard()
{
    dropAnswers();
    m_reservation.free();
    m_terms.reset();
    m_isHolderAttested = false;
    m_blocked.reset();
    m_refusal.reset();
}

void RedirectFlow::recognise(const QString& card, const QString& digits)
{
    if (m_item && m_step == Step::Card && !isBusy()) {
        askForCard(card, digits, [this](LoadTerms terms) { take(std::move(terms)); });
    }
}

void RedirectFlow::take(LoadTerms terms)
{
    m_terms = std::move(terms);
    m_blocked = m_terms->refusal;
    if (!m_blocked) {
        ask([card = m_terms->card.card,
             amount = amount()](Loads& loads) { return loads.mayLoadNow(card, amount); },
            [this](const Done& may) {
                if (!may) {
                    m_blocked = may.error();
                }
                emit changed();
            });
    }
    setStep(Step::Review);
}

void RedirectFlow::attestHolder(bool attested)
{
    if (m_step == Step::Review && !isBusy()) {
        m_isHolderAttested = attested;
    }
    emit changed();
}

bool RedirectFlow::canConfirm() const
{
    return m_step == Step::Review && m_terms && m_isHolderAttested && !m_blocked && !isBusy();
}

void RedirectFlow::confirm()
{
    if (!canConfirm()) {
        return;
    }
    m_refusal.reset();
    if (isOffline()) {
        askApprover();
        return;
    }
    m_reservation.ask(m_terms->card.card, amount(), [this](const Done& may) {
        if (may) {
            askApprover();
        } else {
            refuse(may.error());
        }
    });
}

void RedirectFlow::goOnOffline()
{
    if (canGoOnOffline()) {
        m_reservation.goOnOffline();
    }
}

void RedirectFlow::askApprover()
{
    const Redirect redirect{.shift = m_shift,
                            .refused = m_item->refused.operation.id,
                            .card = m_terms->card.card,
                            .amount = amount(),
                            .reservation = m_reservation.id(),
                            .tariff = m_terms->tariff,
                            .charge = charge(),
                            .holderAttested = m_isHolderAttested};
    m_approval.ask({redirect, m_item->refused.operation.clerk, "TILL-6"},
                   [this, redirect](const ClerkId& approver) { record(redirect, approver); });
    emit changed();
}

void RedirectFlow::record(const Redirect& redirect, const ClerkId& approver)
{
    GuidedFlow::record(
        {redirect}, Money(), Draft::Stays,
        [this](const Recorded& done) {
            m_reservation.forget();
            abandon();
            emit recorded(done.receipt);
        },
        approver);
}

void RedirectFlow::goBack()
{
    if (m_step == Step::Review && !isRecording()) {
        forgetCard();
        setStep(Step::Card);
    }
}

void RedirectFlow::setStep(Step step)
{
    m_step = step;
    emit stepChanged();
    emit changed();
}

} // namespace cekr
