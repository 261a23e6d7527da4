// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"

namespace cekr
{

Done Database::quickCheck()
{
    return checkStructure("PRAGMA quick_check(1)");
}

Done Database::fullCheck()
{
    TRY(checkStructure("PRAGMA integrity_check(1)"));
    return checkForeignKeys();
}

// The pragmas give one row "ok", or one row for each fault, in SQLite's words.
Done Database::checkStructure(SqlLiteral pragma)
{
    Statement findings = TRY(cached(pragma));
    return findings.forEachRow([](const Statement& row) -> Done {
        if (row.text(0) != u"ok") {
            return failure(ErrorCode::DatabaseCorrupt, row.text(0));
        }
        return {};
    });
}

Done Database::checkForeignKeys()
{
    Statement violations = TRY(cached("PRAGMA foreign_key_check"));
    return violations.forEachRow([](const Statement& row) -> Done {
        return failure(ErrorCode::DatabaseCorrupt,
                       QStringLiteral("a row of %1 points at nothing in %2").arg(row.text(0), row.text(2)));
    });
}

} // namespace cekr
