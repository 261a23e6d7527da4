// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TillFlow.h"

namespace cekr
{

TillFlow::TillFlow(OfficeThread& office, const Clock& clock) : m_recording(office, clock) {}

void TillFlow::openShift(Money openingFloat)
{
    record(ShiftOpen{openingFloat});
}

void TillFlow::moveCash(OperationId shift, CashMovement::Direction direction, Money amount,
                        const QString& reason)
{
    record(CashMovement{shift, direction, amount, reason.trimmed()});
}

void TillFlow::record(OperationBody body)
{
    m_refusal.reset();
    m_recording.start({std::move(body)}, std::nullopt, {}, [this](Result<Recorded> done) {
        if (!done) {
            m_recording.reset(); // the clerk corrects what was entered: another operation
            m_refusal = done.error();
        }
        emit changed();
        if (done) {
            emit recorded();
        }
    });
    emit changed();
}

} // namespace cekr
