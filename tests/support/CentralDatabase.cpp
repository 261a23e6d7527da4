// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/CentralDatabase.h"

#include "tests/support/Expect.h"

namespace cekr::test
{

CentralDatabase::CentralDatabase(const CentralProcess& central)
    : m_database(take(Database::open({.path = central.folder() + QStringLiteral("/central.db")})))
{
}

void CentralDatabase::execute(const QByteArray& sql)
{
    if (const Done done = m_database.execute(sql.constData()); !done) {
        qFatal("%s", qPrintable(done.error().toLogLine()));
    }
}

qint64 CentralDatabase::number(const QByteArray& sql)
{
    Statement statement = take(m_database.prepare(sql.constData()));
    return take(statement.step()) ? statement.integer(0) : -1;
}

} // namespace cekr::test
