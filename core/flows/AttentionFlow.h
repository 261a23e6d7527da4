// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/ApprovalFlow.h"
#include "core/flows/GuidedFlow.h"

namespace cekr
{

/// Resolving what central refused (OFF-3): the cash goes back to the customer, or a supervisor takes over and
/// settles it.
class AttentionFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    AttentionFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval);

    /// Gives the cash of a refused operation back and makes a receipt; without cash it only leaves the list.
    /// With a second person's approval where `by`, who is signed in, needs it.
    void refund(const AttentionView& item, OperationId shift, const SessionView& by);
    void escalate(const AttentionView& item, const QString& note);
    /// Settles it in the books, with a reason and, where there is cash, the approval of a second person
    /// (TILL-6). No cash moves.
    void writeOff(const AttentionView& item, OperationId shift, const QString& reason);

signals:
    /// Resolved; `receipt` is 0 when there is none.
    void recorded(qint64 receipt);

private:
    void recordApproved(const AttentionView& item, OperationBody body, std::optional<Money> received,
                        const char* rule);
    void record(OperationBody body, std::optional<Money> received, const ClerkId& approver = {});

    ApprovalFlow& m_approval;
};

} // namespace cekr
