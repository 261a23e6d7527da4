// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cekr
{

/// No core dumps, no reading of this process's memory by others of the same user, and files made with
/// mode 0600 unless said otherwise. Called first in main().
void hardenProcess();

} // namespace cekr
