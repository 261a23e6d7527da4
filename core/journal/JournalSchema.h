// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

namespace cekr
{

/// "CeKJ": the kind of file a journal is (application_id of SQLite).
inline constexpr qint32 journalApplicationId = 0x43'65'4b'4a;

/// The history of the journal's schema. Steps that were released never change; a new one is added.
[[nodiscard]] std::span<const Migration> journalMigrations();

} // namespace cekr
