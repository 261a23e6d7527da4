// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/Operation.h"

namespace cekr
{

/// TILL-7: whether cash may be taken for a service here. FiscalVerificationMissing when its receipt has to be
/// verified fiscally, which no program here can do. Asked by the desk before the cash, not by central after
/// it.
[[nodiscard]] Done mayIssueReceipt(Service service, CardKind kind, std::optional<HolderCategory> category,
                                   const Facts& facts);
/// The same for an operation; one that sells nothing may.
[[nodiscard]] Done mayIssueReceipt(const OperationBody& body, const Facts& facts);

} // namespace cekr
