// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

using Objects = std::map<QString, QString>;

/// The first thing in which a schema is not the expected one; empty when it is.
QString differenceOf(const Objects& found, const Objects& expected)
{
    for (const auto& [object, sql] : found) {
        const auto other = expected.find(object);
        if (other == expected.end()) {
            return u"%1 is not of this program"_s.arg(object);
        }
        if (other->second != sql) {
            return u"%1 is not as this program made it"_s.arg(object);
        }
    }
    for (const auto& [object, sql] : expected) {
        if (!found.contains(object)) {
            return u"%1 is missing"_s.arg(object);
        }
    }
    return {};
}

QByteArray digestOf(const Objects& objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [object, sql] : objects) {
        for (const QString& text : {object, sql}) {
            hash.addData(text.toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return hash.result().toHex();
}

} // namespace

/// A trigger that somebody planted runs with every write and is in no row that is signed or summed up. What
/// the schema has to be say the steps alone.
Done Database::requireSchema(std::span<const Migration> steps)
{
    const SchemaObjects found = TRY(schemaObjects());
    const auto last = std::ranges::find(steps, m_schemaVersion, &Migration::toVersion);
    if (last != steps.end() && last->digest != nullptr && digestOf(found) == last->digest) {
        return {};
    }
    Connection memory = TRY(connectAt(":memory:", SQLITE_OPEN_READWRITE));
    Database reference(std::move(memory));
    for (const Migration& step : steps) {
        TRY(step.toVersion > m_schemaVersion ? Done() : reference.execute(step.sql));
    }
    const SchemaObjects expected = TRY(reference.schemaObjects());
    const QString difference = differenceOf(found, expected);
    if (!difference.isEmpty()) {
        return failure(ErrorCode::DatabaseAltered,
                       difference + u"; restore the file from a backup made before that"_s);
    }
    return {};
}

Result<QByteArray> Database::schemaDigest()
{
    const SchemaObjects objects = TRY(schemaObjects());
    return digestOf(objects);
}

Result<Database::SchemaObjects> Database::schemaObjects()
{
    SchemaObjects objects;
    Statement rows = TRY(prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema"));
    TRY(rows.forEachRow([&objects](const Statement& row) {
        // What stands there twice under one name is not what was made once.
        objects[u"%1 %2 of %3"_s.arg(row.text(0), row.text(1), row.text(2))] += row.text(3);
    }));
    return objects;
}

} // namespace cekr
