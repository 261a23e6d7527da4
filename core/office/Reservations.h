// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Operation.h"
#include "core/office/Later.h"

namespace cekr
{

class OfficeState;
namespace wire
{
struct ReservationRequest;
}

/// What central is asked to keep free before cash is taken or given, in the name of the clerk who is signed
/// in.
class Reservations final
{
public:
    explicit Reservations(OfficeState& state) : m_state(state) {}

    /// Asks central to keep the amount free, and until when it does. `id` names the reservation; asking again
    /// with the same one keeps it for longer. Errors of CentralApi, or the rule by which central refuses.
    void reserve(OperationId id, MokId card, Money amount, Later<BusinessTime> done);
    /// The same for taking a load off its card again, before the clerk gives the cash back: in the name, too,
    /// of who has approved just this (Session::approve). SecondPersonNeeded when nobody has.
    void reserveCorrection(OperationId id, const Correction& correction, Later<BusinessTime> done);
    /// Frees it; if central cannot be told, it ends by itself.
    void free(OperationId id);

private:
    [[nodiscard]] Done mayAsk();
    void ask(wire::ReservationRequest request, Later<BusinessTime> done);
    void send(const wire::ReservationRequest& request, Later<BusinessTime> done);

    OfficeState& m_state;
};

} // namespace cekr
