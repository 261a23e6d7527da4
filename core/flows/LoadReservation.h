// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MokId.h"
#include "core/domain/Money.h"
#include "core/flows/Reservation.h"

namespace cekr
{

/// Central's word on one load before it is recorded: it keeps the amount free on the card. When central
/// cannot be asked, the clerk may decide to do without, as far as the offline rules allow it (OFF-1).
class LoadReservation final : public QObject
{
    Q_OBJECT

public:
    LoadReservation(OfficeThread& office, const Clock& clock);

    /// Its id from now on, before it is asked for: a draft can hold it.
    void begin() { m_reservation.begin(); }
    /// Asks; again under the same id as long as it is neither freed nor forgotten. `then` gets what central
    /// says; when it cannot be asked, fault() says so instead, and the offline rules are asked.
    void ask(MokId card, Money amount, std::function<void(const Done&)> then);
    /// Asks central to keep the amount free for longer; without an answer it is honoured all the same.
    void renew();
    /// The clerk decides to do without central. Only when canGoOnOffline().
    void goOnOffline();
    /// Gives it up, and frees what central reserves.
    void free();
    /// Frees what central reserves for a task that was left in the middle.
    void freeLeft(OperationId id) { m_reservation.freeLeft(id); }
    /// It is captured by what was recorded.
    void forget() { m_reservation.forget(); }

    /// Asked for, granted or not; null: none.
    [[nodiscard]] OperationId id() const { return m_reservation.id(); }
    /// Until when central keeps the amount free; the load is honoured afterwards, too.
    [[nodiscard]] const BusinessTime& until() const { return m_until; }
    /// Central is being asked.
    [[nodiscard]] bool isWaiting() const { return m_reservation.isWaiting(); }
    /// The offline rules are being asked.
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// Why central could not be asked.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    /// With a fault: why the offline rules do not allow it either; nothing if they do.
    [[nodiscard]] const std::optional<Error>& offlineRefusal() const { return m_offlineRefusal; }
    [[nodiscard]] bool canGoOnOffline() const
    {
        return m_fault && !m_offlineRefusal && !isWaiting() && !m_isChecking;
    }
    /// Whether that was decided.
    [[nodiscard]] bool isOffline() const { return m_isOffline; }

signals:
    void changed();

private:
    void send(std::function<void(Result<BusinessTime>)> then);
    void checkOffline();

    OfficeThread& m_office;
    Reservation m_reservation;
    MokId m_card;
    Money m_amount;
    BusinessTime m_until;
    bool m_isChecking = false;
    std::optional<Error> m_fault;
    std::optional<Error> m_offlineRefusal;
    bool m_isOffline = false;
};

} // namespace cekr
