// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Duty.h"

#include <algorithm>

namespace cekr
{

namespace
{

bool isAmong(const std::vector<Role>& roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

std::vector<Role> everyRole()
{
    return {allRoles.begin(), allRoles.end()};
}

bool isSupervisor(const std::vector<Role>& roles)
{
    return isAmong(roles, Role::Supervisor);
}

Done isDoneAt(Duty duty, PlaceKinds kinds)
{
    for (const PlaceKind kind : allPlaceKinds) {
        if (kinds.testFlag(kind) && extentOf(duty, kind) != Extent::None) {
            return {};
        }
    }
    const bool isPlastic = duty == Duty::HandOverAnonymous || duty == Duty::ApplyUnnamed;
    const bool isBranchOnly = kinds == PlaceKinds(PlaceKind::Branch);
    return failure(ErrorCode::NotAtThisPlace, {}, isPlastic && isBranchOnly ? "ISSUE-2" : "ISSUE-4");
}

Done mayDo(Duty duty, const std::vector<Role>& roles, PlaceKinds kinds)
{
    TRY(isDoneAt(duty, kinds));
    const bool isTeller = isAmong(roles, Role::Teller);
    const bool isAtPointOfSale = isAmong(roles, Role::Clerk) || isAmong(roles, Role::Supervisor);
    if (isAtPointOfSale || (isTeller && duty == Duty::TakeCash)) {
        return {};
    }
    const bool isBankBranch = isTeller && duty == Duty::HandOverAnonymous;
    return failure(ErrorCode::RoleMissing, {}, isBankBranch ? "ISSUE-2" : "ROLE-1");
}

} // namespace cekr
