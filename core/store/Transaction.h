// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

#include <utility>

namespace cekr
{

/// All or nothing, the only writer from begin() on. Rolls back when it goes out of scope uncommitted. Does
/// not nest (use Savepoint for a part of one) and does not outlive its database.
class Transaction final
{
public:
    /// Waits for another writer as long as the database's busy timeout, then DatabaseLocked.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// With Synchronous::Full, success means on the disk. After a failure all is rolled back. Should the
    /// disk have failed (DatabaseFailed), only the file opened anew tells whether the commit is in it.
    [[nodiscard]] Done commit();

private:
    explicit Transaction(sqlite3* connection);
    sqlite3* m_connection;
};

/// A part of a transaction that can be undone alone. Savepoints nest and end in the opposite order. One
/// outside a transaction is a transaction that locks at its first write; until then it reads one moment.
class Savepoint final
{
public:
    [[nodiscard]] static Result<Savepoint> begin(Database& database);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    /// Keeps what was done since begin(), as part of what is around it.
    [[nodiscard]] Done release();

private:
    explicit Savepoint(sqlite3* connection);
    sqlite3* m_connection;
};

} // namespace cekr
