// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace cekr
{

/// Turns the result code of a call on this connection (extended codes are on) into our error. The detail
/// is SQLite's message and the code's number.
[[nodiscard]] Error sqliteError(sqlite3* connection, int code);

/// The same for a statement that ran. Never shows what was bound to it, as SQLite's own message may.
[[nodiscard]] Error sqliteError(sqlite3_stmt* statement, int code);

} // namespace cekr
