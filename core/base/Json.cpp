// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace cekr
{

namespace
{

/// What can be told of a text before it is parsed. Exact for JSON, and harmless for anything else.
struct Shape
{
    int depth = 0;         ///< of nesting, at its deepest
    qsizetype members = 0; ///< of all objects together: one colon each
};

Shape shapeOf(const QByteArray& bytes)
{
    Shape shape;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == ':') {
            ++shape.members;
        } else if (c == '{' || c == '[') {
            shape.depth = std::max(shape.depth, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return shape;
}

/// Members of a parsed value and of all within it.
qsizetype membersOf(QJsonValueConstRef value);

qsizetype membersOf(const QJsonObject& object)
{
    qsizetype members = object.size();
    for (auto it = object.begin(); it != object.end(); ++it) {
        members += membersOf(it.value());
    }
    return members;
}

qsizetype membersOf(QJsonValueConstRef value)
{
    qsizetype members = 0;
    if (value.isObject()) {
        members = membersOf(value.toObject());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValueConstRef entry : array) {
            members += membersOf(entry);
        }
    }
    return members;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, JsonBounds bounds)
{
    if (bytes.size() > bounds.bytes) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("%1 bytes, at most %2").arg(bytes.size()).arg(bounds.bytes));
    }
    const Shape shape = shapeOf(bytes);
    if (shape.depth > bounds.depth) {
        return failure(ErrorCode::TooLarge, QStringLiteral("nested deeper than %1").arg(bounds.depth));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(ErrorCode::MalformedMessage,
                       QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    }
    if (!document.isObject()) {
        return failure(ErrorCode::MalformedMessage, QStringLiteral("not a JSON object"));
    }
    // Qt keeps the last of several members of one name: another reader of the same bytes might keep the
    // first.
    const QJsonObject object = document.object();
    if (membersOf(object) != shape.members) {
        return failure(ErrorCode::MalformedMessage, QStringLiteral("a member is named twice"));
    }
    return object;
}

QByteArray toBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

JsonReader::JsonReader(const QJsonObject& object, QString where) : m_object(object), m_where(std::move(where))
{
}

QJsonValue JsonReader::take(QLatin1StringView key, QJsonValue::Type type)
{
    m_read.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.type() != type) {
        fail(QStringLiteral("%1 is %2")
                 .arg(key,
                      value.isUndefined() ? QStringLiteral("missing") : QStringLiteral("of the wrong type")));
    }
    return value;
}

QString JsonReader::text(QLatin1StringView key, qsizetype atMost)
{
    const QString value = take(key, QJsonValue::String).toString();
    if (value.size() > atMost) {
        fail(QStringLiteral("%1 is longer than %2").arg(key).arg(atMost));
        return {};
    }
    if (!value.isValidUtf16() || value.contains(QChar(0))) {
        fail(QStringLiteral("%1 is no text").arg(key));
        return {};
    }
    return value;
}

QString JsonReader::optionalText(QLatin1StringView key, qsizetype atMost)
{
    return m_object.contains(key) ? text(key, atMost) : QString();
}

qint64 JsonReader::integer(QLatin1StringView key)
{
    constexpr double largest = 9007199254740991.0;
    const double value = take(key, QJsonValue::Double).toDouble();
    if (std::trunc(value) != value || std::abs(value) > largest) {
        fail(QStringLiteral("%1 is not a whole number").arg(key));
        return 0;
    }
    return qint64(value);
}

int JsonReader::count(QLatin1StringView key, int least, int most)
{
    const qint64 value = integer(key);
    if (value < least || value > most) {
        fail(QStringLiteral("%1 is not from %2 to %3").arg(key).arg(least).arg(most));
        return least;
    }
    return int(value);
}

QDate JsonReader::date(QLatin1StringView key)
{
    const QString written = text(key, 10);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (date.toString(Qt::ISODate) != written || !date.isValid()) { // Qt takes 2026/11/21 too
        fail(QStringLiteral("%1 is no date").arg(key));
        return {};
    }
    return date;
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1StringView key)
{
    return m_object.contains(key) ? std::optional(integer(key)) : std::nullopt;
}

bool JsonReader::boolean(QLatin1StringView key)
{
    return take(key, QJsonValue::Bool).toBool();
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    return take(key, QJsonValue::Object).toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key, qsizetype atMost)
{
    const QJsonArray value = take(key, QJsonValue::Array).toArray();
    if (value.size() > atMost) {
        fail(QStringLiteral("%1 has more than %2 entries").arg(key).arg(atMost));
        return {};
    }
    return value;
}

bool JsonReader::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

void JsonReader::fail(const QString& detail)
{
    if (!m_fault) {
        m_fault = Error{ErrorCode::MalformedMessage,
                        m_where.isEmpty() ? detail : m_where + QStringLiteral(": ") + detail};
    }
}

Done JsonReader::doneLeniently() const
{
    if (m_fault) {
        return failure(*m_fault);
    }
    return {};
}

Done JsonReader::done() const
{
    if (m_fault) {
        return failure(*m_fault);
    }
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const auto isKey = [key = it.key()](QLatin1StringView read) { return read == key; };
        if (std::none_of(m_read.begin(), m_read.end(), isKey)) {
            return failure(ErrorCode::MalformedMessage,
                           QStringLiteral("%1: unknown field %2").arg(m_where, it.key().left(40)));
        }
    }
    return {};
}

} // namespace cekr
