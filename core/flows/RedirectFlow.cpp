// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/RedirectFlow.h"

#include "core/office/Loads.h"
#include "core/office/Reservations.h"

namespace cekr
{

RedirectFlow::RedirectFlow(OfficeThread& office, const Clock& clock)
    : m_office(office), m_recording(office, clock), m_reservation(office, clock)
{
}

bool RedirectFlow::isRedirectable(const AttentionView& item)
{
    return item.isOwed() && std::holds_alternative<Load>(item.refused.operation.body);
}

/// Answers about a card that was given up are dropped.
template <typename Work, typename Then>
void RedirectFlow::ask(Work work, Then then)
{
    ++m_checks;
    m_office.ask(this, std::move(work), [this, round = m_round, then = std::move(then)](auto answer) mutable {
        if (round == m_round) {
            --m_checks;
            then(std::move(answer));
            emit changed();
        }
    });
    emit changed();
}

void RedirectFlow::start(const AttentionView& item)
{
    if (!m_recording.isBusy()) {
        reset();
        m_item = item;
        setStep(Step::Card);
    }
}

void RedirectFlow::abandon()
{
    if (!m_recording.isBusy()) {
        reset();
        setStep(Step::Card);
    }
}

void RedirectFlow::reset()
{
    m_recording.reset();
    m_item.reset();
    forgetCard();
}

void RedirectFlow::forgetCard()
{
    ++m_round;
    m_checks = 0;
    m_reservation.free();
    m_terms.reset();
    m_isHolderAttested = false;
    m_blocked.reset();
    m_fault.reset();
    m_offlineRefusal.reset();
    m_isOffline = false;
    m_refusal.reset();
}

void RedirectFlow::recognise(const QString& card, const QString& digits)
{
    if (!m_item || m_step != Step::Card || isBusy()) {
        return;
    }
    m_refusal.reset();
    const Result<MokId> id = MokId::parse(card);
    const Result<PanTail> tail = PanTail::parse(digits);
    if (!id || !tail) {
        refuse(id ? tail.error() : id.error());
        return;
    }
    ask([id = *id, tail = *tail](Loads& loads) { return loads.recognise(id, tail); },
        [this](Result<LoadTerms> terms) { take(std::move(terms)); });
}

void RedirectFlow::take(Result<LoadTerms> terms)
{
    if (!terms) {
        refuse(terms.error());
        return;
    }
    m_terms = std::move(*terms);
    m_blocked = m_terms->refusal;
    if (!m_blocked) {
        ask([card = m_terms->card.card,
             amount = amount()](Loads& loads) { return loads.mayLoadNow(card, amount); },
            [this](const Done& may) {
                if (!may) {
                    m_blocked = may.error();
                }
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
    if (m_isOffline) {
        record();
    } else {
        askCentral();
    }
}

void RedirectFlow::askCentral()
{
    m_fault.reset();
    m_offlineRefusal.reset();
    m_reservation.ask(
        [card = m_terms->card.card, amount = amount()](Reservations& reservations, OperationId id,
                                                       Later<BusinessTime> done) {
            reservations.reserve(id, card, amount, std::move(done));
        },
        [this](const Result<BusinessTime>& until) {
            if (until) {
                record();
            } else if (isAboutConnection(until.error())) {
                m_fault = until.error();
                checkOffline();
            } else {
                m_reservation.used(); // there is none
                refuse(until.error());
            }
        });
    emit changed();
}

void RedirectFlow::checkOffline()
{
    ask([card = m_terms->card.card,
         amount = amount()](Loads& loads) { return loads.mayLoadWithoutCentral(card, amount); },
        [this](const Done& may) {
            if (!may) {
                m_offlineRefusal = may.error();
            }
        });
}

void RedirectFlow::goOnOffline()
{
    if (canGoOnOffline()) {
        m_reservation.free(); // central may have made it though its answer was lost
        m_fault.reset();
        m_isOffline = true;
        emit changed();
    }
}

void RedirectFlow::record()
{
    m_recording.start({Redirect{.shift = m_shift,
                                .refused = m_item->refused.operation.id,
                                .card = m_terms->card.card,
                                .amount = amount(),
                                .authorisation = m_reservation.id(),
                                .tariff = m_terms->tariff,
                                .charge = charge(),
                                .holderAttested = m_isHolderAttested}},
                      Money(), {}, [this](const Result<Recorded>& done) {
                          if (!done) {
                              refuse(done.error());
                              return;
                          }
                          m_reservation.used();
                          abandon();
                          emit recorded(done->receipt);
                      });
    emit changed();
}

void RedirectFlow::goBack()
{
    if (m_step == Step::Review && !m_recording.isBusy()) {
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

void RedirectFlow::refuse(Error error)
{
    m_refusal = std::move(error);
    emit changed();
}

} // namespace cekr
