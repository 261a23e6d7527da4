// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AttentionFlow.h"

namespace cekr
{

AttentionFlow::AttentionFlow(OfficeThread& office, const Clock& clock) : GuidedFlow(office, clock) {}

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
    GuidedFlow::record({std::move(body)}, received, Draft::Stays, [this](const Recorded& done) {
        emit changed();
        emit recorded(done.receipt);
    });
}

} // namespace cekr
