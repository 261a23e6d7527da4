// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QStringView>

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace cekr
{

/// SQL that stands in the source: the key of the statement cache, and never made of input.
class SqlLiteral
{
public:
    // Implicit on purpose: a literal is what the functions that take one are called with.
    consteval SqlLiteral(const char* text) : m_text(text) {}
    [[nodiscard]] constexpr const char* text() const { return m_text; }

private:
    const char* m_text;
};

/// The name of a column of a query, as it stands in the SQL there (with AS where it is made up).
class ColumnName
{
public:
    // Implicit on purpose, as SqlLiteral.
    consteval ColumnName(const char* text) : m_text(text) {}
    [[nodiscard]] constexpr const char* text() const { return m_text; }

private:
    const char* m_text;
};

/// Whole numbers of which SQLite, which stores 64 bits with a sign, keeps every value.
template <typename Number>
concept StorableInteger = std::integral<Number> &&
    (std::is_signed_v<Number> || sizeof(Number) < sizeof(qint64));

/// One prepared statement of a Database, used on the database's thread. Positions of parameters count from
/// 1 (as `?1` in SQL), columns from 0. A fault while binding is kept and reported by the next step().
class Statement final
{
public:
    Statement(Statement&& other) noexcept = default;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    template <StorableInteger Number>
    void bind(int position, Number value)
    {
        bindInteger(position, qint64(value));
    }
    /// Text, stored as UTF-8. A null view is the empty text, never NULL.
    void bind(int position, QStringView text);
    void bind(int position, QLatin1StringView text);
    /// Bytes, copied. A null view is the empty blob, never NULL.
    void bind(int position, QByteArrayView blob);
    void bind(int position, const QByteArray& blob) { bind(position, QByteArrayView(blob)); }
    void bind(int position, std::nullptr_t null);
    template <typename Value>
    void bind(int position, const std::optional<Value>& value)
    {
        value ? bind(position, *value) : bind(position, nullptr);
    }
    /// Neither text nor bytes by its look: say which.
    void bind(int position, const char* text) = delete;

    /// Resets, then binds every parameter in order. Binding fewer or more than there are is a fault.
    template <typename... Values>
    void bindAll(const Values&... values)
    {
        expectParameters(int(sizeof...(values)));
        int position = 0;
        (bind(++position, values), ...);
    }

    /// Goes to the next row: true when there is one. After the last row (and after an error) the statement
    /// is reset by itself, holds no lock, and may be bound and stepped again.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end from the beginning, whatever rows there are.
    [[nodiscard]] Done run();
    /// Calls `row(const Statement&)` for every row from the beginning. It gives back nothing, or a Done
    /// whose failure ends the walk and is passed on.
    template <typename Row>
    [[nodiscard]] Done forEachRow(Row row);
    /// Back to before the first row; releases what is locked. Bound values stay.
    void reset();

    /// The columns of the row that step() went to. NULL reads as 0 and empty. Each name is looked for once
    /// per compiled statement. One that the query does not have reads as NULL, and fails the next step() and
    /// rowFault().
    [[nodiscard]] qint64 integer(ColumnName column) const { return integer(placeOf(column)); }
    [[nodiscard]] QString text(ColumnName column) const { return text(placeOf(column)); }
    [[nodiscard]] QByteArray blob(ColumnName column) const { return blob(placeOf(column)); }
    [[nodiscard]] bool isNull(ColumnName column) const { return isNull(placeOf(column)); }
    [[nodiscard]] std::optional<qint64> optionalInteger(ColumnName column) const
    {
        return optionalInteger(placeOf(column));
    }
    /// Whether a column was asked for that the query does not have (DatabaseFailed).
    [[nodiscard]] Done rowFault() const { return m_fault ? Done(failure(*m_fault)) : Done(); }
    /// The same by place, for queries of one column and for pragmas.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    friend class Database;
    /// What SQLite made of the SQL, and the places of the columns that were asked for by name.
    struct Compiled
    {
        explicit Compiled(sqlite3_stmt* made) : statement(made) {}
        ~Compiled();
        Q_DISABLE_COPY_MOVE(Compiled)

        sqlite3_stmt* statement;
        std::vector<std::pair<const char*, int>> places;
        size_t next = 0; ///< of the places: the one that is asked for next, as a rule
    };
    explicit Statement(std::shared_ptr<Compiled> compiled);

    [[nodiscard]] sqlite3_stmt* native() const { return m_compiled->statement; }
    [[nodiscard]] int placeOf(ColumnName column) const
    {
        Compiled& compiled = *m_compiled;
        // As a rule every row is read in the same order, by the same literals.
        const bool isNext =
            compiled.next < compiled.places.size() && compiled.places[compiled.next].first == column.text();
        return isNext ? compiled.places[compiled.next++].second : findPlace(column);
    }
    [[nodiscard]] int findPlace(ColumnName column) const;

    void bindInteger(int position, qint64 value);
    void expectParameters(int count);
    void keepFault(int code);
    void giveBack();

    // Shared with the database's cache, if it came from there.
    std::shared_ptr<Compiled> m_compiled;
    mutable std::optional<Error> m_fault;
};

template <typename Row>
Done Statement::forEachRow(Row row)
{
    reset();
    for (;;) {
        const bool more = TRY(step());
        if (!more) {
            return {};
        }
        if constexpr (std::is_void_v<std::invoke_result_t<Row&, const Statement&>>) {
            row(std::as_const(*this));
        } else if (Done done = row(std::as_const(*this)); !done) {
            reset();
            return done;
        }
    }
}

} // namespace cekr
