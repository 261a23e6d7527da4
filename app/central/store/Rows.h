// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"
#include "core/store/Database.h"

#include <QUuid>

#include <algorithm>
#include <iterator>
#include <vector>

namespace cekr::central
{

/// The first row of a query as `read(const Statement&)` makes it; nothing when there is no row.
template <typename Read, typename... Values>
[[nodiscard]] auto firstRow(Database& database, SqlLiteral sql, Read read, const Values&... values)
    -> Result<std::optional<std::invoke_result_t<Read&, const Statement&>>>
{
    Statement statement = TRY(database.query(sql, values...));
    const bool row = TRY(statement.step());
    if (!row) {
        return std::nullopt;
    }
    std::optional value(read(std::as_const(statement)));
    TRY(statement.rowFault());
    return value;
}

/// All rows of a query, each as `read(const Statement&)` makes it.
template <typename Read, typename... Values>
[[nodiscard]] auto allRows(Database& database, SqlLiteral sql, Read read, const Values&... values)
    -> Result<std::vector<std::invoke_result_t<Read&, const Statement&>>>
{
    Statement statement = TRY(database.query(sql, values...));
    std::vector<std::invoke_result_t<Read&, const Statement&>> rows;
    TRY(statement.forEachRow([&](const Statement& row) { rows.push_back(read(row)); }));
    return rows;
}

/// How many values a question takes that is asked of many at once: CEKR_MANY in its SQL, as "id IN (...)".
inline constexpr int valuesAtOnce = 32;
#define CEKR_MANY                                                                                            \
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, "                                \
    "?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32"

/// Calls `read(const Statement&)` for every row of a query that is asked of all these values, some at a time.
/// `more` are the parameters after those; no value stands twice.
template <typename Value, typename Read, typename... More>
[[nodiscard]] Done forEachOf(Database& database, SqlLiteral sql, const std::vector<Value>& values, Read read,
                             const More&... more)
{
    for (size_t first = 0; first < values.size(); first += valuesAtOnce) {
        Statement statement = TRY(database.cached(sql));
        for (size_t i = 0; i < size_t(valuesAtOnce); ++i) { // the last fills the places that are left
            statement.bind(int(i) + 1, values[std::min(first + i, values.size() - 1)]);
        }
        int position = valuesAtOnce;
        (statement.bind(++position, more), ...);
        TRY(statement.forEachRow(read));
    }
    return {};
}

/// Each once.
template <typename T>
[[nodiscard]] std::vector<T> distinct(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// The bytes or numbers by which things are kept.
[[nodiscard]] inline std::vector<QByteArray> keysOf(const std::vector<OperationId>& ids)
{
    std::vector<QByteArray> keys;
    std::transform(ids.begin(), ids.end(), std::back_inserter(keys),
                   [](const OperationId& id) { return id.bytes(); });
    return distinct(std::move(keys));
}
[[nodiscard]] inline std::vector<quint32> keysOf(const std::vector<MokId>& cards)
{
    std::vector<quint32> keys;
    std::transform(cards.begin(), cards.end(), std::back_inserter(keys),
                   [](MokId card) { return card.number(); });
    return distinct(std::move(keys));
}

/// An operation is kept as the 16 bytes of its UUID.
[[nodiscard]] inline OperationId operationOf(const QByteArray& bytes)
{
    return OperationId::fromUuid(QUuid::fromRfc4122(bytes));
}

/// A sum kept in cents; one beyond what Money holds is the nearest that it does.
[[nodiscard]] inline Money moneyOf(qint64 cents)
{
    return Money::fromCents(std::clamp(cents, -Money::largestCents, Money::largestCents));
}

/// A moment kept in milliseconds since 1970, UTC.
[[nodiscard]] inline QDateTime momentOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// A day is kept as YYYYMMDD.
[[nodiscard]] inline qint64 numberOf(QDate day)
{
    return (day.year() * 100 + day.month()) * 100 + day.day();
}

[[nodiscard]] inline QDate dayOf(qint64 number)
{
    return QDate(int(number / 10000), int(number / 100 % 100), int(number % 100));
}

/// An identifier or other named value that was checked before it was stored.
template <typename T>
[[nodiscard]] T stored(Result<T> value)
{
    Q_ASSERT(value.has_value());
    return std::move(value).value_or(T());
}

/// The same for an identifier that may be missing, which is kept as an empty text.
template <typename Id>
[[nodiscard]] Id storedOrEmpty(const QString& text)
{
    return text.isEmpty() ? Id() : stored(Id::parse(text));
}

} // namespace cekr::central
