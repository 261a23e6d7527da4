// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

namespace cekr
{

/// "CeKR": the kind of file a replica is (application_id of SQLite).
inline constexpr qint32 replicaApplicationId = 0x43'65'4b'52;

/// The only schema there is. A replica has no history: a file of another version is begun anew, so any
/// change here takes a new version and nothing else.
[[nodiscard]] const Migration& replicaSchema();

} // namespace cekr
