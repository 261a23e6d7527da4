// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/View.h"

namespace cekr
{

/// What a card can still take, once central has refused a load of it: central knows of other desks and
/// channels, and its word goes before what this desk knew. Never more than before.
[[nodiscard]] LoadTerms afterRefusal(LoadTerms known, const Error& refusal);

} // namespace cekr
