// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/NoteTable.h"

#include "core/store/Database.h"

namespace cekr
{

Result<QByteArray> NoteTable::value(const QByteArray& key)
{
    Statement query = TRY(m_database.query("SELECT value FROM note WHERE key = ?", QLatin1StringView(key)));
    const bool row = TRY(query.step());
    return row ? query.blob("value") : QByteArray();
}

Done NoteTable::set(const QByteArray& key, const QByteArray& value)
{
    return m_database.run("INSERT INTO note(key, value) VALUES (?, ?)"
                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          QLatin1StringView(key), value);
}

} // namespace cekr
