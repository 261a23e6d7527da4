// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/journal/Outside.h"

#include <sqlite3.h>

namespace cekr::test
{

Outside::Outside(const QString& path)
{
    sqlite3_open(path.toUtf8().constData(), &m_connection);
}

Outside::~Outside()
{
    sqlite3_close(m_connection);
}

QString Outside::run(const QString& sql)
{
    const int code = sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(m_connection));
}

QString Outside::runAndFlush(const QString& sql)
{
    const QString fault = run(sql);
    return fault.isEmpty() ? run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) : fault;
}

} // namespace cekr::test
