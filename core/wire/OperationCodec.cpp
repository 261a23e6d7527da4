// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/OperationCodec.h"

#include "core/wire/OperationFields.h"

using namespace Qt::StringLiterals;

namespace cekr
{

QJsonValue JsonCountedForm::write(const std::vector<CashCount>& counted) const
{
    QJsonArray array;
    for (const CashCount& count : counted) {
        array.append(QJsonArray{count.value.cents(), count.pieces});
    }
    return array;
}

void JsonCountedForm::read(JsonReader& reader, QLatin1StringView key, std::vector<CashCount>& counted) const
{
    for (const QJsonValue& value : reader.array(key, qsizetype(allDenominations().size()))) {
        const QJsonArray pair = value.toArray();
        const qint64 cents = pair.size() == 2 ? pair.at(0).toInteger(-1) : -1;
        const qint64 pieces = pair.size() == 2 ? pair.at(1).toInteger(-1) : -1;
        if (cents < 1 || cents > allDenominations().front().cents() || pieces < 0 || pieces > mostPieces) {
            reader.fail(u"%1 is no list of values and pieces"_s.arg(key));
            return;
        }
        counted.push_back({Money::fromCents(cents), int(pieces)});
    }
}

void JsonSequenceForm::read(JsonReader& reader, QLatin1StringView key, quint64& sequence) const
{
    const qint64 number = reader.integer(key);
    if (number < 1) {
        reader.fail(u"%1 is less than 1"_s.arg(key));
        return;
    }
    sequence = quint64(number);
}

} // namespace cekr

namespace cekr::wire
{

namespace
{

Result<OperationBody> readBody(const QString& type, const QJsonObject& object)
{
    Result<OperationBody> body = failure(ErrorCode::MalformedMessage, u"unknown type of operation"_s);
    forEachType([&]<typename Body>(const Body&) {
        if (type == Body::type) {
            body = fromJson<Body>(object, type);
        }
    });
    return body;
}

} // namespace

QByteArray encode(const Operation& operation)
{
    QJsonObject object = toJson(operation);
    object.insert("type"_L1, typeName(operation.body));
    object.insert("body"_L1, std::visit([](const auto& body) { return toJson(body); }, operation.body));
    return toBytes(object);
}

Result<Operation> decodeOperation(const QByteArray& payload)
{
    const QJsonObject object = TRY(parseJsonObject(payload, {.bytes = 64 * 1024, .depth = 6}));
    JsonReader reader(object, u"operation"_s);
    Operation operation;
    readFields(reader, operation);
    const QString type = reader.text("type"_L1, 40);
    const QJsonObject body = reader.object("body"_L1);
    TRY(reader.done());
    operation.body = TRY(readBody(type, body));
    return operation;
}

Result<ChainLink> decodeChainLink(const QByteArray& payload)
{
    constexpr int deepest = 64;
    const QJsonObject object = TRY(parseJsonObject(payload, {.bytes = 64 * 1024, .depth = deepest}));
    return fromJsonLeniently<ChainLink>(object, u"operation"_s);
}

} // namespace cekr::wire
