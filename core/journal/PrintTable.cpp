// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/PrintTable.h"

#include "core/domain/View.h"
#include "core/journal/JournalRow.h"
#include "core/store/Database.h"

namespace cekr
{

namespace
{

QString nameOf(Document::Kind kind)
{
    switch (kind) {
    case Document::Kind::Receipt:
        return QStringLiteral("receipt");
    case Document::Kind::TillReport:
        return QStringLiteral("till");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<bool> PrintTable::isPrinted(const Document& document)
{
    const std::optional<qint64> row = TRY(m_database.integer(
        "SELECT 1 FROM print WHERE document = ? AND number = ?", nameOf(document.kind), document.number));
    return row.has_value();
}

Result<bool> PrintTable::takeOriginal(const Document& document)
{
    TRY(m_database.run("INSERT OR IGNORE INTO print(document, number) VALUES (?, ?)", nameOf(document.kind),
                       document.number));
    return m_database.changes() == 1;
}

Done PrintTable::returnOriginal(const Document& document)
{
    return m_database.run("DELETE FROM print WHERE document = ? AND number = ? AND copies = 0",
                          nameOf(document.kind), document.number);
}

Result<int> PrintTable::countCopy(const Document& document)
{
    int copies = 0;
    Statement query = TRY(m_database.query("INSERT INTO print(document, number, copies) VALUES (?, ?, 1)"
                                           " ON CONFLICT DO UPDATE SET copies = copies + 1 RETURNING copies",
                                           nameOf(document.kind), document.number));
    // Run to the end: only then is it committed.
    TRY(query.forEachRow([&copies](const Statement& row) { copies = int(row.integer("copies")); }));
    return copies;
}

Done PrintTable::takeOriginals()
{
    return m_database.run("INSERT OR IGNORE INTO print(document, number)"
                          " SELECT 'receipt', number FROM receipt"
                          " UNION ALL SELECT 'till', row_number() OVER (ORDER BY sequence) FROM operation"
                          " WHERE type IN (SELECT value FROM json_each(?))",
                          typesAsJson(closesShift));
}

} // namespace cekr
