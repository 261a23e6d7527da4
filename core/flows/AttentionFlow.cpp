// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AttentionFlow.h"

namespace cekr
{

AttentionFlow::AttentionFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval)
    : GuidedFlow(office, clock), m_approval(approval)
{
}

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
    const WriteOff writeOff{shift, item.refused.operation.id, item.cash, reason.trimmed()};
    m_refusal.reset();
    if (writeOff.amount.isZero()) {
        record(writeOff, std::nullopt);
    } else if (writeOff.reason.isEmpty()) {
        refuse({ErrorCode::ReasonMissing, {}, "TILL-6", {}});
    } else {
        m_approval.ask(
            {writeOff, item.refused.operation.clerk, "TILL-6"},
            [this, writeOff](const ClerkId& approver) { record(writeOff, std::nullopt, approver); });
    }
}

void AttentionFlow::record(OperationBody body, std::optional<Money> received, const ClerkId& approver)
{
    GuidedFlow::record(
        {std::move(body)}, received, Draft::Stays,
        [this](const Recorded& done) {
            emit changed();
            emit recorded(done.receipt);
        },
        approver);
}

} // namespace cekr
