// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"

#include <sqlite3.h>

#include <algorithm>

namespace cekr
{
namespace
{

// SQLite ignores this inside a transaction, so it stands around it.
class WithoutForeignKeys final
{
public:
    explicit WithoutForeignKeys(sqlite3* connection) : m_connection(connection) { enforce(false); }
    ~WithoutForeignKeys() { enforce(true); }
    Q_DISABLE_COPY_MOVE(WithoutForeignKeys)

private:
    void enforce(bool on) { sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_FKEY, int(on), nullptr); }
    sqlite3* m_connection;
};

// A step that says COMMIT would leave half of the way behind it.
int refuseToEndTransaction(void*, int action, const char*, const char*, const char*, const char*)
{
    return action == SQLITE_TRANSACTION ? SQLITE_DENY : SQLITE_OK;
}

int newest(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().toVersion;
}

Error tooNew(int version, std::span<const Migration> steps)
{
    return Error{ErrorCode::DatabaseTooNew,
                 QStringLiteral("schema version %1, known up to %2").arg(version).arg(newest(steps))};
}

Error inStep(const Migration& step, Error error)
{
    error.detail.prepend(QStringLiteral("migration to version %1: ").arg(step.toVersion));
    return error;
}

} // namespace

Done Database::migrate(std::span<const Migration> steps)
{
    Q_ASSERT(std::ranges::is_sorted(steps, std::less_equal(), &Migration::toVersion));
    if (m_schemaVersion > newest(steps)) {
        return failure(tooNew(m_schemaVersion, steps));
    }
    if (m_schemaVersion == newest(steps)) {
        return requireSchema(steps);
    }
    const WithoutForeignKeys relaxed(m_connection.get());
    return applySteps(steps);
}

Done Database::applySteps(std::span<const Migration> steps)
{
    Transaction transaction = TRY(Transaction::begin(*this));
    // Another process may have been faster.
    const qint64 version = TRY(number("PRAGMA user_version"));
    if (version > newest(steps)) {
        return failure(tooNew(int(version), steps));
    }
    m_schemaVersion = int(version);
    TRY(requireSchema(steps)); // before a step runs what was planted
    for (const Migration& step : steps) {
        TRY(step.toVersion > version ? applyStep(step) : Done());
    }
    TRY(checkForeignKeys());
    TRY(transaction.commit());
    m_schemaVersion = newest(steps);
    return {};
}

Done Database::applyStep(const Migration& step)
{
    sqlite3_set_authorizer(m_connection.get(), refuseToEndTransaction, nullptr);
    const Done done = execute(step.sql);
    sqlite3_set_authorizer(m_connection.get(), nullptr, nullptr);
    if (!done) {
        return failure(inStep(step, done.error()));
    }
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(step.toVersion) +
                            "; PRAGMA application_id = " + QByteArray::number(m_applicationId);
    return execute(mark.constData());
}

} // namespace cekr
