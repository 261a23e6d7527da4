// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"

#include <QJsonDocument>

#include <cmath>

namespace cekr
{

namespace
{

/// Depth of nesting, counted before parsing so that the parser never sees what is too deep.
int depthOf(const QByteArray& bytes)
{
    int depth = 0;
    int deepest = 0;
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
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, JsonBounds bounds)
{
    if (bytes.size() > bounds.bytes) {
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 bytes, at most %2").arg(bytes.size()).arg(bounds.bytes));
    }
    if (depthOf(bytes) > bounds.depth) {
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
    return document.object();
}

JsonReader::JsonReader(const QJsonObject& object, QString where)
    : m_object(object)
    , m_where(std::move(where))
{
}

QJsonValue JsonReader::take(QLatin1StringView key, QJsonValue::Type type)
{
    m_read.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.type() != type) {
        fail(QStringLiteral("%1 is %2").arg(key, value.isUndefined() ? QStringLiteral("missing")
                                                                     : QStringLiteral("of the wrong type")));
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
        if (!m_read.contains(it.key())) {
            return failure(ErrorCode::MalformedMessage, QStringLiteral("%1: unknown field %2").arg(m_where, it.key()));
        }
    }
    return {};
}

} // namespace cekr
