// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>

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
/// MalformedMessage for anything that is not an object or is not UTF-8.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& bytes, JsonBounds bounds = {});

/// Reads the fields of an object strictly: each one by type and size, and at the end no field unread.
/// The first fault is kept; check done().
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject& object, QString where = {});

    [[nodiscard]] QString text(QLatin1StringView key, qsizetype atMost = 200);
    [[nodiscard]] QString optionalText(QLatin1StringView key, qsizetype atMost = 200);
    /// Whole number of at most 2^53 - 1 in size; anything else is a fault.
    [[nodiscard]] qint64 integer(QLatin1StringView key);
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
    QStringList m_read;
    std::optional<Error> m_fault;
};

} // namespace cekr
