// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/Place.h"

#include <vector>

namespace cekr
{

[[nodiscard]] bool isSupervisor(const std::vector<Role>& roles);
/// What somebody has who lacks no role.
[[nodiscard]] std::vector<Role> everyRole();

/// ISSUE-4: whether that is done at a place of these kinds at all. NotAtThisPlace; with ISSUE-2 where a
/// branch would hand over anonymous or unnamed cards.
[[nodiscard]] Done isDoneAt(Duty duty, PlaceKinds kinds);

/// As isDoneAt(), and ROLE-1: whether somebody with these roles may do it. RoleMissing; with ISSUE-2 for a
/// teller who would hand over anonymous cards.
[[nodiscard]] Done mayDo(Duty duty, const std::vector<Role>& roles, PlaceKinds kinds);

} // namespace cekr
