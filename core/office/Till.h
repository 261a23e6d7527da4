// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/TillReport.h"
#include "core/domain/View.h"

namespace cekr
{

class OfficeState;
struct JournalEntry;

/// The reports of the till: of the open shift (X), and of those that were closed (Z).
class Till final
{
public:
    explicit Till(OfficeState& state) : m_state(state) {}

    /// X: the open shift as it is now; nothing while none is open.
    [[nodiscard]] Result<std::optional<TillReportView>> open();
    /// The newest closings, newest first; refused ones too.
    [[nodiscard]] Result<std::vector<TillClosing>> closings(int atMost);
    /// Z with this number; as copy: counted. NotFound.
    [[nodiscard]] Result<TillReportView> closed(qint64 number);
    [[nodiscard]] Result<TillReportView> closedCopy(qint64 number);

private:
    [[nodiscard]] Result<std::vector<OperationView>> operationsOf(OperationId shift,
                                                                  const JournalEntry* close);
    [[nodiscard]] Result<TillReportView> viewOf(OperationId shift, const JournalEntry* close);
    [[nodiscard]] Result<std::vector<Operation>> settledBy(const std::vector<OperationView>& operations);
    [[nodiscard]] Result<QString> clerkName(const ClerkId& clerk);

    OfficeState& m_state;
};

} // namespace cekr
