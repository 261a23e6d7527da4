// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/LoadReservation.h"

#include "core/office/Loads.h"
#include "core/office/Reservations.h"

namespace cekr
{

LoadReservation::LoadReservation(OfficeThread& office, const Clock& clock)
    : m_office(office), m_reservation(office, clock)
{
}

void LoadReservation::ask(MokId card, Money amount, std::function<void(const Done&)> then)
{
    m_card = card;
    m_amount = amount;
    m_fault.reset();
    m_offlineRefusal.reset();
    send([this, then = std::move(then)](const Result<BusinessTime>& until) {
        if (until) {
            m_until = *until;
            then({});
        } else if (isAboutConnection(until.error())) {
            m_fault = until.error();
            checkOffline();
        } else {
            m_reservation.forget(); // there is none
            then(failure(until.error()));
        }
    });
    emit changed();
}

void LoadReservation::renew()
{
    send([this](const Result<BusinessTime>& until) {
        if (until) {
            m_until = *until;
            emit changed();
        }
    });
}

void LoadReservation::send(std::function<void(Result<BusinessTime>)> then)
{
    m_reservation.ask(
        [card = m_card, amount = m_amount](Reservations& reservations, OperationId id,
                                           Later<BusinessTime> done) {
            reservations.reserve(id, card, amount, std::move(done));
        },
        std::move(then));
}

void LoadReservation::checkOffline()
{
    m_isChecking = true;
    m_office.ask(
        this,
        [card = m_card, amount = m_amount](Loads& loads) {
            return loads.mayLoadWithoutCentral(card, amount);
        },
        [this, id = id()](const Done& may) {
            if (id != this->id()) {
                return; // it was given up meanwhile
            }
            m_isChecking = false;
            if (!may) {
                m_offlineRefusal = may.error();
            }
            emit changed();
        });
    emit changed();
}

void LoadReservation::goOnOffline()
{
    if (canGoOnOffline()) {
        free(); // central may have made it though its answer was lost
        m_isOffline = true;
        emit changed();
    }
}

void LoadReservation::free()
{
    m_reservation.free();
    m_until = {};
    m_isChecking = false;
    m_fault.reset();
    m_offlineRefusal.reset();
    m_isOffline = false;
}

} // namespace cekr
