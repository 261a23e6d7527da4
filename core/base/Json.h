// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>

namespace cekr
{

/// How much JSON a reader is willing to take.
struct JsonBounds
{
    qsizetype bytes = 1024 * 1024;
    int depth = 16;
};

/// Parses one JSON object (RFC 8259, UTF-8). TooLarge beyond the bounds (checked before parsing),
/// MalformedMessage for anything that is not an object, is not UTF-8, or names a member twice.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& bytes, JsonBounds bounds = {});

/// Compact UTF-8 with keys in alphabetical order.
[[nodiscard]] QByteArray toBytes(const QJsonObject& object);

/// Reads the fields of an object strictly: each one by type and size, and at the end no field unread.
/// The first fault is kept; check done(). Keys are literals: their bytes have to outlive the reader.
class JsonReader
{
public:
    static constexpr qsizetype largestText = 200;

    explicit JsonReader(const QJsonObject& object, QString where = {});

    /// A text without NUL and without halves of surrogate pairs, of at most so many UTF-16 units.
    [[nodiscard]] QString text(QLatin1StringView key, qsizetype atMost = largestText);
    [[nodiscard]] QString optionalText(QLatin1StringView key, qsizetype atMost = largestText);
    /// Whole number of at most 2^53 - 1 in size; anything else is a fault.
    [[nodiscard]] qint64 integer(QLatin1StringView key);
    /// Whole number from `least` to `most`; `least` on a fault.
    [[nodiscard]] int count(QLatin1StringView key, int least, int most);
    /// A day as "2026-11-21", in this form only; invalid on a fault.
    [[nodiscard]] QDate date(QLatin1StringView key);
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key, qsizetype atMost = 1000);
    [[nodiscard]] bool has(QLatin1StringView key) const;

    /// Marks the whole as malformed.
    void fail(const QString& detail);
    /// The first fault, or MalformedMessage when a field is there that nobody read.
    [[nodiscard]] Done done() const;
    /// As done(), but unread fields are allowed: messages of a newer central may say more.
    [[nodiscard]] Done doneLeniently() const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_where;
    QVarLengthArray<QLatin1StringView, 16> m_read;
    std::optional<Error> m_fault;
};

} // namespace cekr
