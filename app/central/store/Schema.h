// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

namespace cekr::central
{

/// Opens central.db (and makes it, unless `readOnly`) and brings it to the newest schema, which
/// `readOnly` has to find there. DatabaseAltered when it is not the schema that central made. `busyTimeoutMs`
/// is how long to wait for another process, such as a large import, to finish writing.
[[nodiscard]] Result<Database> openCentralDatabase(const QString& path, bool readOnly,
                                                   int busyTimeoutMs = 30'000);

/// The history of central's schema. Steps that were released never change; a new one is added.
[[nodiscard]] std::span<const Migration> centralMigrations();

} // namespace cekr::central
