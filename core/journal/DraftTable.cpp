// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/DraftTable.h"

#include "core/journal/JournalRow.h"

namespace cekr
{

Done DraftTable::save(const Draft& draft)
{
    return m_database.run("INSERT INTO draft(flow, clerk, changed_ms, sealed) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT(clerk, flow) DO UPDATE"
                          " SET changed_ms = excluded.changed_ms, sealed = excluded.sealed",
                          QLatin1StringView(draft.flow), draft.clerk.text(), toMsecs(draft.changedAt),
                          draft.sealed);
}

Done DraftTable::remove(const QByteArray& flow, ClerkId clerk)
{
    return m_database.run("DELETE FROM draft WHERE flow = ? AND clerk = ?", QLatin1StringView(flow),
                          clerk.text());
}

Result<std::vector<Draft>> DraftTable::of(ClerkId clerk)
{
    Statement rows = TRY(m_database.query(
        "SELECT flow, changed_ms, sealed FROM draft WHERE clerk = ? ORDER BY flow", clerk.text()));
    std::vector<Draft> drafts;
    TRY(rows.forEachRow([&](const Statement& row) {
        drafts.push_back(
            {row.text("flow").toUtf8(), clerk, fromMsecs(row.integer("changed_ms")), row.blob("sealed")});
    }));
    return drafts;
}

} // namespace cekr
