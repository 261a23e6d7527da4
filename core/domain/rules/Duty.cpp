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

bool isSupervisor(const std::vector<Role>& roles)
{
    return isAmong(roles, Role::Supervisor);
}

Done mayDo(Duty duty, const std::vector<Role>& roles)
{
    const bool isTeller = isAmong(roles, Role::Teller);
    const bool isAtPointOfSale = isAmong(roles, Role::Clerk) || isAmong(roles, Role::Supervisor);
    if (isAtPointOfSale || (isTeller && duty == Duty::TakeCash)) {
        return {};
    }
    const bool isBankBranch = isTeller && duty == Duty::HandOverAnonymous;
    return failure(ErrorCode::RoleMissing, {}, isBankBranch ? "ISSUE-2" : "ROLE-1");
}

} // namespace cekr
