// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AttentionFlow.h"

namespace cekr
{

AttentionFlow::AttentionFlow(OfficeThread& office, const Clock& clock) : m_recording(office, clock) {}

void AttentionFlow::refund(const AttentionView& item, OperationId shift)
{
    record(Refund{shift, item.refused.operation.id, item.cash},
           item.cash.isZero() ? std::nullopt : std::optional(Money()));
}

void AttentionFlow::escalate(const AttentionView& item, const QString& note)
{
    record(Escalation{item.refused.operation.id, note.trimmed()}, std::nullopt);
}

void AttentionFlow::writeOff(const AttentionView& item, OperationId shift, const QString& reason)
{
    record(WriteOff{shift, item.refused.operation.id, item.cash, reason.trimmed()}, std::nullopt);
}

void AttentionFlow::record(OperationBody body, std::optional<Money> received)
{
    m_refusal.reset();
    m_recording.start({std::move(body)}, received, {}, [this](Result<Recorded> done) {
        if (!done) {
            m_refusal = done.error();
        }
        emit changed();
        if (done) {
            emit recorded(done->receipt);
        }
    });
    emit changed();
}

} // namespace cekr
