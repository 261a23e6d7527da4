// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"

#include <QString>

namespace cekr
{

/// What the program is doing before anybody can work: "Odpiram blagajno …".
[[nodiscard]] QString stepText(SignInFlow::Step step);

} // namespace cekr
