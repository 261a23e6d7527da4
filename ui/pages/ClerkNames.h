// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"

namespace cekr
{

/// What a clerk is called; their sign-in name where this desk does not know them.
[[nodiscard]] QString nameOf(const ClerkId& clerk, const SignInFlow& signIn);

} // namespace cekr
