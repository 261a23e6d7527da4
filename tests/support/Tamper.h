// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"
#include "tests/support/Expect.h"

namespace cekr::test
{

/// Runs SQL as somebody who knows how a file is kept: no trigger or foreign key hinders it, and its schema is
/// afterwards what it was.
inline void tamper(const QString& path, const QByteArray& sql)
{
    Database database = take(Database::open({.path = path}));
    QByteArray drops;
    QByteArray triggers;
    {
        Statement rows = take(database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        while (take(rows.step())) {
            drops += "DROP TRIGGER " + rows.text(0).toUtf8() + ';';
            triggers += rows.text(1).toUtf8() + ';';
        }
    }
    const QByteArray all = "PRAGMA foreign_keys = OFF;" + drops + sql + ';' + triggers;
    if (const Done done = database.execute(all.constData()); !done) {
        qFatal("%s", qPrintable(done.error().toLogLine()));
    }
    if (const Done done = database.checkpoint(); !done) {
        qFatal("%s", qPrintable(done.error().toLogLine()));
    }
}

} // namespace cekr::test
