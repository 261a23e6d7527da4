// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ClerkNames.h"

#include <algorithm>

namespace cekr
{

QString nameOf(const ClerkId& clerk, const SignInFlow& signIn)
{
    const auto found = std::ranges::find(signIn.clerks(), clerk, &ClerkState::clerk);
    return found == signIn.clerks().end() ? clerk.text() : found->name;
}

} // namespace cekr
