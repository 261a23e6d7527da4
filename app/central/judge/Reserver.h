// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/ReservationTable.h"
#include "core/domain/Terms.h"
#include "core/store/Database.h"
#include "core/wire/Messages.h"

#include <chrono>

namespace cekr::central
{

/// How long an amount stays reserved for the load that captures it.
inline constexpr std::chrono::minutes reservationTime{15};

/// How many a desk may have at once: more than anybody takes cash for, and too few to keep others from
/// loading.
inline constexpr int mostReservations = 20;

/// Reserves loads before cash is taken, so that none has to be refused afterwards.
class Reserver final
{
public:
    /// `now`: by central's clock.
    Reserver(Database& database, const TermsBook& terms, QDateTime now);

    /// For a load to come, or for taking one off the card again. The same request again keeps it for longer.
    /// OperationModified when that id reserves something else, Cancelled when it was freed,
    /// TooManyReservations, or the rule that refuses; TILL-1 without an open shift.
    [[nodiscard]] Result<wire::ReservationGrant> reserve(const wire::ReservationRequest& request,
                                                         const DeskId& desk);
    /// Frees what was not captured; freeing it again is no error. NotFound when the desk has no such one.
    [[nodiscard]] Done free(OperationId id, const DeskId& desk);

private:
    [[nodiscard]] Result<wire::ReservationGrant> reserveNew(const wire::ReservationRequest& request,
                                                            const DeskId& desk);
    [[nodiscard]] Result<wire::ReservationGrant> renew(Reservation reservation,
                                                       const wire::ReservationRequest& request);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Done mayReserve(const wire::ReservationRequest& request, const DeskId& desk);
    [[nodiscard]] Done mayCorrect(const wire::ReservationRequest& request, Facts facts,
                                  const Redemption& redemption);

    Database& m_database;
    const TermsBook& m_terms;
    QDateTime m_now;
};

} // namespace cekr::central
