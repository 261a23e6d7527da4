// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Statement.h"

#include "core/store/SqliteError.h"

#include <sqlite3.h>

#include <algorithm>

namespace cekr
{
namespace
{

// SQLite takes a null pointer for NULL, whatever the size.
const char* notNull(QByteArrayView bytes)
{
    return bytes.isNull() ? "" : bytes.data();
}

} // namespace

Statement::Compiled::~Compiled()
{
    sqlite3_finalize(statement);
}

Statement::Statement(std::shared_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        giveBack();
        m_compiled = std::move(other.m_compiled);
        m_fault = std::exchange(other.m_fault, std::nullopt);
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_compiled) {
        sqlite3_reset(native());
        sqlite3_clear_bindings(native());
    }
}

void Statement::bindInteger(int position, qint64 value)
{
    keepFault(sqlite3_bind_int64(native(), position, value));
}

void Statement::bind(int position, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    keepFault(sqlite3_bind_text64(native(), position, notNull(utf8), sqlite3_uint64(utf8.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int position, QLatin1StringView text)
{
    bind(position, QStringView(QString(text)));
}

void Statement::bind(int position, QByteArrayView blob)
{
    keepFault(sqlite3_bind_blob64(native(), position, notNull(blob), sqlite3_uint64(blob.size()),
                                  SQLITE_TRANSIENT));
}

void Statement::bind(int position, std::nullptr_t)
{
    keepFault(sqlite3_bind_null(native(), position));
}

void Statement::expectParameters(int count)
{
    reset();
    const int wanted = sqlite3_bind_parameter_count(native());
    if (count != wanted && !m_fault) {
        m_fault = Error{ErrorCode::DatabaseFailed,
                        QStringLiteral("%1 values bound to %2 parameters").arg(count).arg(wanted)};
    }
}

void Statement::keepFault(int code)
{
    if (code != SQLITE_OK && !m_fault) {
        m_fault = sqliteError(sqlite3_db_handle(native()), code);
    }
}

Result<bool> Statement::step()
{
    if (m_fault) {
        return failure(*std::exchange(m_fault, std::nullopt));
    }
    const int code = sqlite3_step(native());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = sqliteError(native(), code);
    reset();
    return failure(std::move(error));
}

Done Statement::run()
{
    return forEachRow([](const Statement&) {});
}

void Statement::reset()
{
    // Gives back the error of the last step, which has been reported already.
    sqlite3_reset(native());
}

int Statement::findPlace(ColumnName column) const
{
    auto& places = m_compiled->places;
    const auto known = std::ranges::find(places, column.text(), &std::pair<const char*, int>::first);
    if (known != places.end()) {
        m_compiled->next = size_t(known - places.begin()) + 1;
        return known->second;
    }
    const int count = sqlite3_column_count(native());
    for (int place = 0; place < count; ++place) {
        if (qstrcmp(sqlite3_column_name(native(), place), column.text()) == 0) {
            places.emplace_back(column.text(), place);
            m_compiled->next = places.size();
            return place;
        }
    }
    m_fault = Error{ErrorCode::DatabaseFailed,
                    QStringLiteral("no column %1 in: %2")
                        .arg(QLatin1StringView(column.text()), QLatin1StringView(sqlite3_sql(native())))};
    return -1; // SQLite reads NULL there
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(native(), column);
}

QString Statement::text(int column) const
{
    // The order matters: the size is that of the representation asked for last.
    const unsigned char* utf8 = sqlite3_column_text(native(), column);
    const int size = sqlite3_column_bytes(native(), column);
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
}

QByteArray Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(native(), column);
    const int size = sqlite3_column_bytes(native(), column);
    return QByteArray(static_cast<const char*>(bytes), size);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(native(), column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace cekr
