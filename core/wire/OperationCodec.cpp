// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/OperationCodec.h"

#include "core/wire/Fields.h"

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject toJson(const ShiftOpen& body)
{
    return {{u"float"_s, body.openingFloat.cents()}};
}

QJsonObject toJson(const CashMovement& body)
{
    return {{u"shift"_s, body.shift.text()},
            {u"direction"_s, name(body.direction)},
            {u"amount"_s, body.amount.cents()},
            {u"reason"_s, body.reason}};
}

QJsonObject toJson(const StockIntake& body)
{
    return {{u"box"_s, body.box.text()},
            {u"found"_s, cardArray(body.found)},
            {u"missing"_s, cardArray(body.missing)},
            {u"surplus"_s, cardArray(body.surplus)}};
}

QJsonObject toJson(const StockSpoil& body)
{
    return {{u"card"_s, body.card.text()}, {u"reason"_s, name(body.reason)}, {u"note"_s, body.note}};
}

QJsonObject toJson(const StockReturn& body)
{
    return {{u"cards"_s, cardArray(body.cards)}, {u"reason"_s, body.reason}};
}

QJsonObject toJson(const StockTransfer& body)
{
    return {{u"cards"_s, cardArray(body.cards)}, {u"to"_s, body.to.text()}};
}

QJsonObject toJson(const Handover& body)
{
    return {{u"shift"_s, body.shift.text()},       {u"cards"_s, cardArray(body.cards)},
            {u"ageAttested"_s, body.ageAttested},  {u"termsAttested"_s, body.termsAttested},
            {u"mokTerms"_s, body.mokTerms.text()}, {u"bankTerms"_s, body.bankTerms.text()},
            {u"tariff"_s, body.tariff.text()},     {u"charge"_s, body.charge.cents()}};
}

void addAuthorisation(OperationId authorisation, QJsonObject& object)
{
    if (!authorisation.isNull()) {
        object.insert("authorisation"_L1, authorisation.text());
    }
}

/// What a load and a redirected one have in common.
template <typename AnyLoad>
QJsonObject loadObject(const AnyLoad& body)
{
    QJsonObject object{
        {u"shift"_s, body.shift.text()}, {u"card"_s, body.card.text()}, {u"amount"_s, body.amount.cents()}};
    addAuthorisation(body.authorisation, object);
    if (!body.tariff.isEmpty()) {
        object.insert("tariff"_L1, body.tariff.text());
    }
    if (!body.charge.isZero()) {
        object.insert("charge"_L1, body.charge.cents());
    }
    return object;
}

QJsonObject toJson(const Load& body)
{
    return loadObject(body);
}

QJsonObject toJson(const Redirect& body)
{
    QJsonObject object = loadObject(body);
    object.insert("refused"_L1, body.refused.text());
    object.insert("holderAttested"_L1, body.holderAttested);
    return object;
}

QJsonObject toJson(const WriteOff& body)
{
    return {{u"shift"_s, body.shift.text()},
            {u"refused"_s, body.refused.text()},
            {u"amount"_s, body.amount.cents()},
            {u"reason"_s, body.reason}};
}

QJsonObject toJson(const Correction& body)
{
    QJsonObject object{{u"shift"_s, body.shift.text()},
                       {u"corrects"_s, body.corrects.text()},
                       {u"loaded"_s, body.loaded.cents()},
                       {u"cash"_s, body.cash.cents()},
                       {u"reason"_s, body.reason}};
    if (body.card) {
        object.insert("card"_L1, body.card->text());
    }
    addAuthorisation(body.authorisation, object);
    return object;
}

QJsonObject toJson(const ShiftClose& body)
{
    QJsonArray counted;
    for (const CashCount& count : body.counted) {
        counted.append(QJsonArray{count.value.cents(), count.pieces});
    }
    return {{u"shift"_s, body.shift.text()},
            {u"number"_s, body.number},
            {u"counted"_s, counted},
            {u"expected"_s, body.expected.cents()},
            {u"reason"_s, body.reason}};
}

QJsonObject toJson(const Refund& body)
{
    return {{u"shift"_s, body.shift.text()},
            {u"refused"_s, body.refused.text()},
            {u"amount"_s, body.amount.cents()}};
}

QJsonObject toJson(const Escalation& body)
{
    return {{u"refused"_s, body.refused.text()}, {u"note"_s, body.note}};
}

void read(JsonReader& reader, ShiftOpen& body)
{
    body.openingFloat = readAmount(reader, "float"_L1);
}

void read(JsonReader& reader, CashMovement& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    if (const Result<CashMovement::Direction> read = direction(reader.text("direction"_L1, 10))) {
        body.direction = *read;
    } else {
        reader.fail(u"unknown direction"_s);
    }
    body.amount = readAmount(reader, "amount"_L1);
    body.reason = reader.text("reason"_L1, longestNote);
}

void read(JsonReader& reader, StockIntake& body)
{
    body.box = readId<BoxId>(reader, "box"_L1);
    body.found = readCards(reader, "found"_L1);
    body.missing = readCards(reader, "missing"_L1);
    body.surplus = readCards(reader, "surplus"_L1);
}

void read(JsonReader& reader, StockSpoil& body)
{
    body.card = readCard(reader, "card"_L1);
    const Result<StockSpoil::Reason> reason = spoilReason(reader.text("reason"_L1, 20));
    if (reason) {
        body.reason = *reason;
    } else {
        reader.fail(u"unknown reason"_s);
    }
    body.note = reader.text("note"_L1, longestNote);
}

void read(JsonReader& reader, StockReturn& body)
{
    body.cards = readCards(reader, "cards"_L1);
    body.reason = reader.text("reason"_L1, longestNote);
}

void read(JsonReader& reader, StockTransfer& body)
{
    body.cards = readCards(reader, "cards"_L1);
    body.to = readId<DeskId>(reader, "to"_L1);
}

void read(JsonReader& reader, Handover& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    body.cards = readCards(reader, "cards"_L1);
    body.ageAttested = reader.boolean("ageAttested"_L1);
    body.termsAttested = reader.boolean("termsAttested"_L1);
    body.mokTerms = readId<TermsId>(reader, "mokTerms"_L1);
    body.bankTerms = readId<TermsId>(reader, "bankTerms"_L1);
    body.tariff = readOptionalId<TariffId>(reader, "tariff"_L1);
    body.charge = readAmount(reader, "charge"_L1);
}

OperationId readAuthorisation(JsonReader& reader)
{
    return reader.has("authorisation"_L1) ? readOperationId(reader, "authorisation"_L1) : OperationId();
}

template <typename AnyLoad>
void readLoad(JsonReader& reader, AnyLoad& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    body.card = readCard(reader, "card"_L1);
    body.amount = readAmount(reader, "amount"_L1);
    body.authorisation = readAuthorisation(reader);
    body.tariff = reader.has("tariff"_L1) ? readId<TariffId>(reader, "tariff"_L1) : TariffId();
    body.charge = reader.has("charge"_L1) ? readAmount(reader, "charge"_L1) : Money();
}

void read(JsonReader& reader, Load& body)
{
    readLoad(reader, body);
}

void read(JsonReader& reader, Redirect& body)
{
    readLoad(reader, body);
    body.refused = readOperationId(reader, "refused"_L1);
    body.holderAttested = reader.boolean("holderAttested"_L1);
}

void read(JsonReader& reader, WriteOff& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    body.refused = readOperationId(reader, "refused"_L1);
    body.amount = readBalance(reader, "amount"_L1);
    body.reason = reader.text("reason"_L1, longestNote);
}

void read(JsonReader& reader, Correction& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    body.corrects = readOperationId(reader, "corrects"_L1);
    if (reader.has("card"_L1)) {
        body.card = readCard(reader, "card"_L1);
    }
    body.loaded = readAmount(reader, "loaded"_L1);
    body.cash = readBalance(reader, "cash"_L1);
    body.authorisation = readAuthorisation(reader);
    body.reason = reader.text("reason"_L1, longestNote);
}

CashCount readCount(JsonReader& reader, const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    const qint64 cents = pair.size() == 2 ? pair.at(0).toInteger(-1) : -1;
    const qint64 pieces = pair.size() == 2 ? pair.at(1).toInteger(-1) : -1;
    if (cents < 1 || cents > allDenominations().front().cents() || pieces < 0 || pieces > mostPieces) {
        reader.fail(u"counted is no list of values and pieces"_s);
        return {};
    }
    return {Money::fromCents(cents), int(pieces)};
}

void read(JsonReader& reader, ShiftClose& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    body.number = readNumber(reader, "number"_L1);
    for (const QJsonValue& value : reader.array("counted"_L1, qsizetype(allDenominations().size()))) {
        body.counted.push_back(readCount(reader, value));
    }
    body.expected = readBalance(reader, "expected"_L1);
    body.reason = reader.text("reason"_L1, longestNote);
}

void read(JsonReader& reader, Refund& body)
{
    body.shift = readOperationId(reader, "shift"_L1);
    body.refused = readOperationId(reader, "refused"_L1);
    body.amount = readAmount(reader, "amount"_L1);
}

void read(JsonReader& reader, Escalation& body)
{
    body.refused = readOperationId(reader, "refused"_L1);
    body.note = reader.text("note"_L1, longestNote);
}

template <size_t Index = 0>
Result<OperationBody> readBody(const QString& type, const QJsonObject& object)
{
    if constexpr (Index == std::variant_size_v<OperationBody>) {
        return failure(ErrorCode::MalformedMessage, u"unknown type of operation"_s);
    } else {
        std::variant_alternative_t<Index, OperationBody> body;
        if (type != typeName(body)) {
            return readBody<Index + 1>(type, object);
        }
        JsonReader reader(object, type);
        read(reader, body);
        TRY(reader.done());
        return OperationBody(std::move(body));
    }
}

OperationPlace readPlace(JsonReader& reader)
{
    OperationPlace place;
    place.id = readOperationId(reader, "id"_L1);
    place.desk = readId<DeskId>(reader, "desk"_L1);
    const qint64 sequence = reader.integer("seq"_L1);
    if (sequence < 1) {
        reader.fail(u"seq is less than 1"_s);
    }
    place.sequence = quint64(sequence);
    place.previous = readBytes32(reader, "prev"_L1);
    return place;
}

} // namespace

QByteArray encode(const Operation& operation)
{
    const QJsonObject body = std::visit([](const auto& content) { return toJson(content); }, operation.body);
    QJsonObject object{{u"id"_s, operation.id.text()},
                       {u"desk"_s, operation.desk.text()},
                       {u"seq"_s, qint64(operation.sequence)},
                       {u"prev"_s, base64Url(operation.previous)},
                       {u"type"_s, typeName(operation.body)},
                       {u"at"_s, operation.at.text()},
                       {u"clerk"_s, operation.clerk.text()},
                       {u"terms"_s, operation.terms.text()},
                       {u"body"_s, body}};
    if (operation.receipt > 0) {
        object.insert("receipt"_L1, operation.receipt);
    }
    return toBytes(object);
}

Result<Operation> decodeOperation(const QByteArray& payload)
{
    const QJsonObject object = TRY(parseJsonObject(payload, {.bytes = 64 * 1024, .depth = 6}));
    JsonReader reader(object, u"operation"_s);
    Operation operation;
    OperationPlace place = readPlace(reader);
    operation.id = place.id;
    operation.desk = std::move(place.desk);
    operation.sequence = place.sequence;
    operation.previous = std::move(place.previous);
    operation.at = readTime(reader, "at"_L1);
    operation.clerk = readId<ClerkId>(reader, "clerk"_L1);
    operation.terms = readId<TermsId>(reader, "terms"_L1);
    operation.receipt = reader.has("receipt"_L1) ? readNumber(reader, "receipt"_L1) : 0;
    const QString type = reader.text("type"_L1, 40);
    const QJsonObject bodyObject = reader.object("body"_L1);
    TRY(reader.done());
    operation.body = TRY(readBody(type, bodyObject));
    return operation;
}

Result<OperationPlace> decodePlace(const QByteArray& payload)
{
    constexpr int deepest = 64;
    const QJsonObject object = TRY(parseJsonObject(payload, {.bytes = 64 * 1024, .depth = deepest}));
    JsonReader reader(object, u"operation"_s);
    OperationPlace place = readPlace(reader);
    TRY(reader.doneLeniently());
    return place;
}

} // namespace cekr::wire
