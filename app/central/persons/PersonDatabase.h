// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

namespace cekr::central
{

/// The keys under which personal data lie sealed in the database, and attachments that have not come in
/// whole. A file of its own, which no backup of the database holds: without a person's keys nothing in any
/// backup of it, however old, can be read. DatabaseTooNew and the other errors of Database.
[[nodiscard]] Result<Database> openPersonDatabase(const QString& path);

} // namespace cekr::central
