// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/Reservation.h"

#include "core/office/OperationIds.h"
#include "core/office/Reservations.h"

#include <utility>

namespace cekr
{

Reservation::Reservation(OfficeThread& office, const Clock& clock) : m_office(office), m_clock(clock) {}

void Reservation::begin()
{
    m_givenUp.insert(m_id);
    m_id = newOperationId(m_clock);
}

void Reservation::beginOnce()
{
    if (m_id.isNull()) {
        begin();
    }
}

void Reservation::ask(Ask ask, std::function<void(Result<BusinessTime>)> then)
{
    beginOnce();
    m_isWaiting = true;
    m_office.askLater<BusinessTime>(
        this,
        [id = m_id, ask = std::move(ask)](Reservations& reservations, Later<BusinessTime> done) {
            ask(reservations, id, std::move(done));
        },
        [this, id = m_id, then = std::move(then)](Result<BusinessTime> until) {
            if (id == m_id) {
                m_isWaiting = false;
                then(std::move(until));
            } else if (until && m_givenUp.contains(id)) { // granted all the same
                freeLeft(id);
            }
        });
}

void Reservation::free()
{
    m_givenUp.insert(m_id);
    freeLeft(std::exchange(m_id, {}));
    m_isWaiting = false;
}

void Reservation::freeLeft(OperationId id)
{
    if (!id.isNull()) {
        m_office.tell([id](Reservations& reservations) { reservations.free(id); });
    }
}

void Reservation::forget()
{
    m_id = {};
    m_isWaiting = false;
}

} // namespace cekr
