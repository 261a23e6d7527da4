// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AttentionFlow.h"

#include "core/domain/rules/Resolving.h"

namespace cekr
{

AttentionFlow::AttentionFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval)
    : GuidedFlow(office, clock), m_approval(approval)
{
}

void AttentionFlow::refund(const AttentionView& item, OperationId shift, const SessionView& by)
{
    const Refund refund{shift, item.refused.operation.id, item.cash};
    const std::optional<Money> received = item.cash.isZero() ? std::nullopt : std::optional(Money());
    if (needsApprover(item.facts(), by.roles)) {
        recordApproved(item, refund, received, "OFF-3");
    } else {
        record(refund, received);
    }
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
        recordApproved(item, writeOff, std::nullopt, "TILL-6");
    }
}

void AttentionFlow::recordApproved(const AttentionView& item, OperationBody body,
                                   std::optional<Money> received, const char* rule)
{
    m_refusal.reset();
    m_approval.ask({body, item.refused.operation.clerk, rule},
                   [this, body, received](const ClerkId& approver) { record(body, received, approver); });
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
