// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Money.h"
#include "core/store/Database.h"

#include <algorithm>
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
