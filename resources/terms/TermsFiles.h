// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Terms.h"

namespace cekr
{

/// The editions of the terms this version was built with (resources/terms/*.json). MalformedFile names one
/// that cannot be read.
[[nodiscard]] Result<std::vector<TermsEdition>> termsEditions();

} // namespace cekr
