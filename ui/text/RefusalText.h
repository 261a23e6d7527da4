// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/text/ErrorText.h"

namespace cekr
{

/// What happened to an operation that central refused, and what is to be done now. The next step of its error
/// is for whoever is just entering something; here the cash is taken and the customer may be gone.
[[nodiscard]] ErrorText refusalText(const AttentionView& item);

} // namespace cekr
