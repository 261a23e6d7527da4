// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Json.h"

#include <tuple>

namespace cekr
{

/// How a value of this type stands in JSON, unless its field says otherwise. A form has
///   QJsonValue write(const Value&) const
///   void read(JsonReader&, QLatin1StringView key, Value&) const     (says what is wrong to the reader)
///   static bool isNothing(const Value&)                             (for fields that may be left out)
template <typename Value>
struct JsonForm;

/// The fields of a message, each named once: `static constexpr auto fields = std::tuple{jsonField(...),
/// ...}`. They serve writing, strict reading, and the test that holds them against openapi.yaml.
template <typename Message>
struct JsonMessage;

enum class JsonPresence
{
    Always,
    UnlessNothing, ///< left out when there is nothing to say
    SinceLater,    ///< always written; a message of an earlier version does not have it
};

/// One row of a message's table.
template <typename Message, typename Value, typename Form>
struct JsonField
{
    QLatin1StringView key;
    Value Message::*member;
    Form form;
    JsonPresence presence = JsonPresence::Always;
    bool (*belongs)(const Message&) = nullptr; ///< by the fields before it; nullptr: whatever they say

    static constexpr bool canBeNothing = requires(const Value& value) { Form::isNothing(value); };

    void write(const Message& message, QJsonObject& object) const
    {
        const Value& value = message.*member;
        if constexpr (canBeNothing) {
            if (presence == JsonPresence::UnlessNothing && Form::isNothing(value)) {
                return;
            }
        }
        if (!belongs || belongs(message)) {
            object.insert(key, form.write(value));
        }
    }
    void read(JsonReader& reader, Message& message) const
    {
        const bool mayBeMissing = presence != JsonPresence::Always;
        if ((!belongs || belongs(message)) && (!mayBeMissing || reader.has(key))) {
            form.read(reader, key, message.*member);
        }
    }
    [[nodiscard]] constexpr JsonField unlessNothing() const requires(canBeNothing)
    {
        return {key, member, form, JsonPresence::UnlessNothing, belongs};
    }
    [[nodiscard]] constexpr JsonField sinceLater() const
    {
        return {key, member, form, JsonPresence::SinceLater, belongs};
    }
    [[nodiscard]] constexpr JsonField onlyIf(bool (*condition)(const Message&)) const
    {
        return {key, member, form, presence, condition};
    }
};

template <size_t Size, typename Message, typename Value, typename Form = JsonForm<Value>>
[[nodiscard]] constexpr auto jsonField(const char (&key)[Size], Value Message::*member, Form form = {})
{
    return JsonField<Message, Value, Form>{QLatin1StringView(key, Size - 1), member, form};
}

/// A field that says the same in every message of its kind.
struct JsonConstant
{
    QLatin1StringView key;
    QLatin1StringView value;

    void write(const auto&, QJsonObject& object) const { object.insert(key, value); }
    void read(JsonReader& reader, auto&) const
    {
        if (reader.text(key, 40) != value) {
            reader.fail(QStringLiteral("%1 is not %2").arg(key, value));
        }
    }
};

template <size_t KeySize, size_t ValueSize>
[[nodiscard]] constexpr JsonConstant jsonConstant(const char (&key)[KeySize], const char (&value)[ValueSize])
{
    return {QLatin1StringView(key, KeySize - 1), QLatin1StringView(value, ValueSize - 1)};
}

/// Adds the fields of a message to an object.
template <typename Message>
void writeFields(const Message& message, QJsonObject& object)
{
    std::apply([&](const auto&... field) { (field.write(message, object), ...); },
               JsonMessage<Message>::fields);
}

template <typename Message>
[[nodiscard]] QJsonObject toJson(const Message& message)
{
    QJsonObject object;
    writeFields(message, object);
    return object;
}

/// Reads the fields of a message in their order. What is wrong says reader.done() or doneLeniently().
template <typename Message>
void readFields(JsonReader& reader, Message& message)
{
    std::apply([&](const auto&... field) { (field.read(reader, message), ...); },
               JsonMessage<Message>::fields);
}

/// The message of an object with these fields and no others. MalformedMessage.
template <typename Message>
[[nodiscard]] Result<Message> fromJson(const QJsonObject& object, const QString& what)
{
    JsonReader reader(object, what);
    Message message;
    readFields(reader, message);
    TRY(reader.done());
    return message;
}

/// A message as a text of JSON.
template <typename Message>
[[nodiscard]] QByteArray toJsonBytes(const Message& message)
{
    return toBytes(toJson(message));
}

/// The message in a text of JSON, as fromJson().
template <typename Message>
[[nodiscard]] Result<Message> fromJsonBytes(const QByteArray& bytes, JsonBounds bounds = {})
{
    const QJsonObject object = TRY(parseJsonObject(bytes, bounds));
    return fromJson<Message>(object, {});
}

/// As fromJson(), but further fields are passed over: a newer program may say more.
template <typename Message>
[[nodiscard]] Result<Message> fromJsonLeniently(const QJsonObject& object, const QString& what)
{
    JsonReader reader(object, what);
    Message message;
    readFields(reader, message);
    TRY(reader.doneLeniently());
    return message;
}

/// A message within a message. What is left out in it stays as it was.
template <typename Message>
struct JsonObjectForm
{
    [[nodiscard]] QJsonValue write(const Message& message) const { return toJson(message); }
    void read(JsonReader& reader, QLatin1StringView key, Message& message) const
    {
        JsonReader within(reader.object(key), QString(key));
        readFields(within, message);
        if (Done done = within.doneLeniently(); !done) {
            reader.fail(done.error().detail);
        }
    }
};

/// A list of messages or of single values.
template <typename Value, typename Form = JsonObjectForm<Value>>
struct JsonListForm
{
    qsizetype atMost;

    [[nodiscard]] QJsonValue write(const std::vector<Value>& values) const
    {
        QJsonArray array;
        for (const Value& value : values) {
            array.append(Form().write(value));
        }
        return array;
    }
    void read(JsonReader& reader, QLatin1StringView key, std::vector<Value>& values) const
    {
        for (const QJsonValue& each : reader.array(key, atMost)) {
            JsonReader one({{key, each}}, QString(key));
            Form().read(one, key, values.emplace_back());
            if (Done done = one.doneLeniently(); !done) {
                reader.fail(done.error().detail);
                return;
            }
        }
    }
};

/// A value that there may be, in the form of the value.
template <typename Value, typename Form = JsonForm<Value>>
struct JsonOptionalForm
{
    Form form;

    [[nodiscard]] QJsonValue write(const std::optional<Value>& value) const
    {
        return value ? form.write(*value) : QJsonValue(QJsonValue::Undefined);
    }
    void read(JsonReader& reader, QLatin1StringView key, std::optional<Value>& value) const
    {
        form.read(reader, key, value.emplace());
    }
    static bool isNothing(const std::optional<Value>& value) { return !value; }
};

template <typename Value>
struct JsonForm<std::optional<Value>> : JsonOptionalForm<Value>
{
};

template <>
struct JsonForm<bool>
{
    static bool isNothing(bool value) { return !value; }
    [[nodiscard]] QJsonValue write(bool value) const { return value; }
    void read(JsonReader& reader, QLatin1StringView key, bool& value) const { value = reader.boolean(key); }
};

/// Words of at most so many UTF-16 units.
struct JsonTextForm
{
    qsizetype atMost;

    [[nodiscard]] QJsonValue write(const QString& value) const { return value; }
    void read(JsonReader& reader, QLatin1StringView key, QString& value) const
    {
        value = reader.text(key, atMost);
    }
    static bool isNothing(const QString& value) { return value.isEmpty(); }
};

/// Bytes that are text already: PEM, JSON, a signature.
template <typename Encoding>
struct JsonEncodedForm
{
    qsizetype atMost;

    [[nodiscard]] QJsonValue write(const QByteArray& value) const { return Encoding::toText(value); }
    void read(JsonReader& reader, QLatin1StringView key, QByteArray& value) const
    {
        value = Encoding::toBytes(reader.text(key, atMost));
    }
};
struct AsLatin1
{
    static QString toText(const QByteArray& bytes) { return QString::fromLatin1(bytes); }
    static QByteArray toBytes(const QString& text) { return text.toLatin1(); }
};
struct AsUtf8
{
    static QString toText(const QByteArray& bytes) { return QString::fromUtf8(bytes); }
    static QByteArray toBytes(const QString& text) { return text.toUtf8(); }
};

/// A whole number from 0.
struct JsonNumberForm
{
    [[nodiscard]] QJsonValue write(qint64 value) const { return value; }
    void read(JsonReader& reader, QLatin1StringView key, qint64& value) const
    {
        value = reader.integer(key);
        if (value < 0) {
            reader.fail(QStringLiteral("%1 is negative").arg(key));
            value = 0;
        }
    }
    static bool isNothing(qint64 value) { return value == 0; }
};

/// A whole number within bounds.
struct JsonCountForm
{
    int least;
    int most;

    [[nodiscard]] QJsonValue write(int value) const { return value; }
    void read(JsonReader& reader, QLatin1StringView key, int& value) const
    {
        value = reader.count(key, least, most);
    }
};

/// Reads a text as a value; what is wrong says `parse(text)`.
template <typename Value, typename Parse>
void readParsed(JsonReader& reader, QLatin1StringView key, qsizetype atMost, Value& value, Parse parse)
{
    const Result<Value> read = parse(reader.text(key, atMost));
    if (read) {
        value = *read;
    } else {
        reader.fail(QStringLiteral("%1: %2").arg(key, read.error().detail));
    }
}

/// A value with `text()` and `parse(text)`.
template <typename Value>
struct JsonParsedForm
{
    qsizetype atMost = 40;

    [[nodiscard]] QJsonValue write(const Value& value) const { return value.text(); }
    void read(JsonReader& reader, QLatin1StringView key, Value& value) const
    {
        readParsed(reader, key, atMost, value, [](const QString& text) { return Value::parse(text); });
    }
    static bool isNothing(const Value& value) { return value == Value(); }
};

/// A value of an enumeration: `name(value)`, and the function that reads it back.
template <typename Enum, Result<Enum> (*Parse)(QStringView)>
struct JsonNamedForm
{
    [[nodiscard]] QJsonValue write(Enum value) const { return QString(name(value)); }
    void read(JsonReader& reader, QLatin1StringView key, Enum& value) const
    {
        readParsed(reader, key, 40, value, Parse);
    }
    static bool isNothing(Enum value) { return value == Enum(); }
};

} // namespace cekr
