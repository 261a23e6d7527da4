// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OperationViews.h"

namespace cekr
{

Result<std::vector<OperationView>> viewsOf(const std::vector<JournalEntry>& entries)
{
    std::vector<OperationView> views;
    for (const JournalEntry& entry : entries) {
        Result<Operation> operation = operationOf(entry);
        if (!operation) {
            return failure(ErrorCode::DatabaseCorrupt, operation.error().detail);
        }
        views.push_back({std::move(*operation), entry.standing, entry.problem, entry.receipt});
    }
    return views;
}

} // namespace cekr
