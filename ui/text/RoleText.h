// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"

#include <QStringList>

namespace cekr
{

/// What somebody does here: "pri pultu", "vodja" ...
[[nodiscard]] QString roleText(Role role);
/// All of somebody's roles in one line, in the order of the enum: "pri pultu, vodja".
[[nodiscard]] QString rolesText(const std::vector<Role>& roles);

} // namespace cekr
