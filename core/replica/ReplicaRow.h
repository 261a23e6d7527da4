// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/Money.h"
#include "core/store/Database.h"

#include <vector>

namespace cekr
{

/// DatabaseCorrupt for what was never written.
[[nodiscard]] std::unexpected<Error> corruptReplica(const QString& what);

/// An identifier as kept; an empty text stands for none.
template <typename Id>
[[nodiscard]] Result<Id> readIdentifier(const Statement& row, ColumnName column)
{
    const QString text = row.text(column);
    const Result<Id> id = text.isEmpty() ? Result<Id>(Id()) : Id::parse(text);
    return id ? id : corruptReplica(QStringLiteral("no identifier"));
}

/// A number from a column, DatabaseCorrupt unless it is one from 0 to `largest`.
template <typename Number>
[[nodiscard]] Result<Number> readNumber(const Statement& row, ColumnName column, qint64 largest)
{
    const qint64 value = row.integer(column);
    if (value < 0 || value > largest) {
        return corruptReplica(QStringLiteral("a number out of range"));
    }
    return Number(value);
}

[[nodiscard]] Result<Money> readMoney(const Statement& row, ColumnName column);

/// All rows of a query, each read by `read(const Statement&) -> Result<T>`.
template <typename Read>
[[nodiscard]] auto readAll(Result<Statement> rows, Read read)
    -> Result<std::vector<typename std::invoke_result_t<Read, const Statement&>::value_type>>
{
    std::vector<typename std::invoke_result_t<Read, const Statement&>::value_type> all;
    Statement found = TRY(std::move(rows));
    TRY(found.forEachRow([&](const Statement& row) -> Done {
        all.push_back(TRY(read(row)));
        return row.rowFault();
    }));
    return all;
}

/// The first of all rows, if there is one.
template <typename T>
[[nodiscard]] Result<std::optional<T>> firstOf(Result<std::vector<T>> all)
{
    std::vector<T> found = TRY(std::move(all));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace cekr
