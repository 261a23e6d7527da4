// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Transaction.h"

#include "core/store/SqliteError.h"

#include <sqlite3.h>

namespace cekr
{
namespace
{

Done execute(sqlite3* connection, const char* sql)
{
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failure(sqliteError(connection, code));
    }
    return {};
}

// SQLite may have rolled back by itself already, when the disk is full for one.
bool isOpen(sqlite3* connection)
{
    return connection != nullptr && sqlite3_get_autocommit(connection) == 0;
}

} // namespace

Result<Transaction> Transaction::begin(Database& database)
{
    sqlite3* connection = database.m_connection.get();
    TRY(execute(connection, "BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::Transaction(sqlite3* connection) : m_connection(connection) {}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (isOpen(m_connection)) {
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Done Transaction::commit()
{
    const Transaction ended(std::exchange(m_connection, nullptr));
    return execute(ended.m_connection, "COMMIT");
}

Result<Savepoint> Savepoint::begin(Database& database)
{
    sqlite3* connection = database.m_connection.get();
    TRY(execute(connection, "SAVEPOINT cekr"));
    return Savepoint(connection);
}

Savepoint::Savepoint(sqlite3* connection) : m_connection(connection) {}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Savepoint::~Savepoint()
{
    if (isOpen(m_connection)) {
        sqlite3_exec(m_connection, "ROLLBACK TO cekr; RELEASE cekr", nullptr, nullptr, nullptr);
    }
}

Done Savepoint::release()
{
    Done done = execute(m_connection, "RELEASE cekr");
    if (done) {
        m_connection = nullptr;
    }
    return done;
}

} // namespace cekr
