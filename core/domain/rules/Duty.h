// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"

namespace cekr
{

/// What only some roles may do.
enum class Duty
{
    HandOverAnonymous, ///< anonymous cards to a customer; not at a bank branch (ISSUE-2)
    KeepStock,         ///< take plastic over, set it apart, send it back or on
    TakeCash,          ///< keep a drawer and load cards for cash
};

[[nodiscard]] bool isSupervisor(const std::vector<Role>& roles);

/// ROLE-1: whether somebody with these roles may do it. RoleMissing; with ISSUE-2 for a teller who would hand
/// over anonymous cards.
[[nodiscard]] Done mayDo(Duty duty, const std::vector<Role>& roles);

} // namespace cekr
