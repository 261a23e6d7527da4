// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Effects.h"

#include <QString>

namespace cekr
{

/// What an account of the till is called in a list: "gotovina v blagajni", "polnjenja" ...
[[nodiscard]] QString accountText(Account account);

} // namespace cekr
