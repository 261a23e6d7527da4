// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"

namespace cekr
{

/// What a second person is asked to approve (TILL-5, TILL-6).
struct ApprovalWish
{
    OperationBody body;         ///< as it will be recorded, with its amount and reason
    ClerkId madeBy;             ///< who recorded what it is about; may not approve it
    const char* rule = nullptr; ///< that takes two people ("TILL-5")
};

} // namespace cekr
