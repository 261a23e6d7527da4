// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TopUpFlow.h"

#include "core/domain/rules/LoadRefusal.h"
#include "core/flows/DraftFields.h"
#include "core/office/Loads.h"
#include "core/office/Office.h"

#include <algorithm>

namespace cekr
{

namespace
{

/// Well before the 15 minutes are over for which central keeps an amount.
constexpr std::chrono::minutes renewalTime{10};

} // namespace

TopUpFlow::TopUpFlow(OfficeThread& office, const Clock& clock)
    : CashFlow(office, clock, flowName()), m_clock(clock), m_reservation(office, clock)
{
    connect(&m_reservation, &LoadReservation::changed, this, &TopUpFlow::changed);
    m_renewal.setInterval(renewalTime);
    connect(&m_renewal, &QTimer::timeout, this, &TopUpFlow::renewReservation);
}

void TopUpFlow::reset()
{
    freeReservation();
    m_before.reset();
    m_terms.reset();
    m_centralsRefusal.reset();
    m_amount.reset();
    m_isRepeatConfirmed = false;
    CashFlow::reset();
}

void TopUpFlow::begin(const QByteArray& draft)
{
    if (isRecording()) {
        return;
    }
    reset();
    if (const auto before = fromJsonBytes<TopUpDraft>(draft)) {
        m_before = *before;
        m_reservation.freeLeft(m_before->reservation); // nothing was taken
        askFor([card = m_before->card](Loads& loads) { return loads.terms(card); },
               [this](LoadTerms terms) { take(std::move(terms)); });
    }
    setStep(Step::Card);
}

void TopUpFlow::recognise(const QString& card, const QString& digits)
{
    if (m_step == Step::Card && !isBusy()) {
        askForCard(card, digits, [this](LoadTerms terms) { take(std::move(terms)); });
    }
}

void TopUpFlow::take(LoadTerms terms)
{
    m_terms = std::move(terms);
    m_centralsRefusal.reset();
    m_refusal = m_terms->refusal;
    const std::optional<TopUpDraft> before = std::exchange(m_before, std::nullopt);
    if (before && before->card == m_terms->card.card) {
        m_amount = before->amount;
    }
    setStep(Step::Amount);
    amountChanged();
}

void TopUpFlow::setAmount(std::optional<Money> amount)
{
    if (m_step != Step::Amount || amount == m_amount) {
        return;
    }
    m_amount = amount;
    amountChanged();
}

void TopUpFlow::amountChanged()
{
    m_isRepeatConfirmed = false;
    m_refusal = knownRefusal();
    if (m_amount && !m_refusal) {
        checkAmount();
    }
    saveDraft();
    emit changed();
}

void TopUpFlow::checkAmount()
{
    ask([card = m_terms->card.card,
         amount = *m_amount](Loads& loads) { return loads.mayLoadNow(card, amount); },
        [this, amount = *m_amount](const Done& may) {
            if (!may && m_amount == amount) {
                m_refusal = may.error();
            }
            emit changed();
        });
}

std::optional<std::chrono::minutes> TopUpFlow::ageOfTerms() const
{
    if (!m_terms || !m_terms->asOf.isValid()) {
        return std::nullopt;
    }
    const std::chrono::milliseconds age(m_terms->asOf.msecsTo(m_clock.now()));
    return std::chrono::floor<std::chrono::minutes>(std::max(age, std::chrono::milliseconds(0)));
}

bool TopUpFlow::isRepeat() const
{
    return m_terms && m_amount &&
           std::find(m_terms->justLoaded.begin(), m_terms->justLoaded.end(), *m_amount) !=
               m_terms->justLoaded.end();
}

void TopUpFlow::confirmRepeat()
{
    m_isRepeatConfirmed = isRepeat();
    emit changed();
}

bool TopUpFlow::canGoOn() const
{
    if (isBusy()) {
        return false;
    }
    switch (m_step) {
    case Step::Amount:
        return m_amount && !m_refusal && (!isRepeat() || m_isRepeatConfirmed);
    case Step::Cash:
        return change() >= Money();
    case Step::Card:
    case Step::Reservation:
    case Step::Loaded:
        return false;
    }
    Q_UNREACHABLE();
}

void TopUpFlow::goOn()
{
    if (m_step != Step::Amount || !canGoOn()) {
        return;
    }
    m_reservation.begin();
    saveDraft();
    setStep(Step::Reservation);
    askAgain();
}

void TopUpFlow::askAgain()
{
    if (m_step != Step::Reservation || isWaiting()) {
        return;
    }
    m_reservation.ask(m_terms->card.card, *m_amount, [this](const Done& may) {
        if (may) {
            m_renewal.start();
            setStep(Step::Cash);
        } else {
            heed(may.error());
            setStep(Step::Amount);
        }
    });
}

void TopUpFlow::heed(Error refusal)
{
    m_terms = afterRefusal(std::move(*m_terms), refusal);
    m_centralsRefusal = refusal;
    m_refusal = std::move(refusal);
    m_office.tell([](Office& office) { office.nudgeSync(); }); // what this desk knows of the card is old
}

std::optional<Error> TopUpFlow::knownRefusal() const
{
    const bool isTooMuch = m_centralsRefusal && m_amount && *m_amount > m_terms->most();
    return isTooMuch ? m_centralsRefusal : m_terms->refusal;
}

void TopUpFlow::renewReservation()
{
    if (m_step == Step::Cash && !isOffline() && !isBusy()) {
        m_reservation.renew();
        emit changed(); // it may be over
    }
}

void TopUpFlow::goOnOffline()
{
    if (m_step == Step::Reservation && m_reservation.canGoOnOffline()) {
        m_reservation.goOnOffline();
        setStep(Step::Cash);
    }
}

void TopUpFlow::goBack()
{
    if (m_step == Step::Card || m_step == Step::Loaded || isRecording()) {
        return;
    }
    dropAnswers();
    m_refusal.reset();
    if (m_step == Step::Amount) {
        m_before = TopUpDraft{m_terms->card.card, m_amount};
        m_terms.reset();
        m_amount.reset();
        setStep(Step::Card);
        return;
    }
    freeReservation();
    setStep(Step::Amount);
}

void TopUpFlow::freeReservation()
{
    m_reservation.free();
    m_renewal.stop();
}

void TopUpFlow::confirm()
{
    if (m_step != Step::Cash || !canGoOn()) {
        return;
    }
    record(
        {Load{shift(), m_terms->card.card, *m_amount, m_reservation.id(), m_terms->tariff, m_terms->charge}});
}

void TopUpFlow::recorded()
{
    m_reservation.forget();
    m_renewal.stop();
    setStep(Step::Loaded);
}

void TopUpFlow::abandon()
{
    if (isRecording()) {
        return;
    }
    const bool hasDraft = isBegun(); // another one stays: nobody has seen it here
    reset();
    if (hasDraft) {
        removeDraft();
    }
    setStep(Step::Card);
}

void TopUpFlow::saveDraft()
{
    CashFlow::saveDraft(toJsonBytes(TopUpDraft{m_terms->card.card, m_amount, m_reservation.id()}));
}

void TopUpFlow::setStep(Step step)
{
    m_step = step;
    emit stepChanged();
    emit changed();
}

} // namespace cekr
