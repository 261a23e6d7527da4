// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Change.h"

#include "core/wire/Fields.h"

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestSettings = 8192;

QJsonObject toJson(const CardFacts& card)
{
    QJsonObject object{{u"card"_s, card.card.text()},  {u"kind"_s, name(card.kind)},
                       {u"state"_s, name(card.state)}, {u"place"_s, card.place.text()},
                       {u"box"_s, card.box.text()},    {u"validUntil"_s, card.validUntil.text()},
                       {u"loads"_s, card.loads},       {u"balance"_s, card.balance.cents()}};
    if (card.day.isValid()) {
        object.insert("day"_L1, card.day.toString(Qt::ISODate));
        object.insert("loadedDay"_L1, card.loadedDay.cents());
        object.insert("loadedMonth"_L1, card.loadedMonth.cents());
        object.insert("loadedYear"_L1, card.loadedYear.cents());
        object.insert("transferredDay"_L1, card.transferredDay.cents());
    }
    if (card.category) {
        object.insert("category"_L1, name(*card.category));
    }
    if (!card.panMac.isEmpty()) {
        object.insert("panMac"_L1, base64Url(card.panMac));
    }
    return object;
}

QJsonObject toJson(const ClerkState& clerk)
{
    QJsonArray roles;
    for (const Role role : clerk.roles) {
        roles.append(name(role));
    }
    return {{u"clerk"_s, clerk.clerk.text()},
            {u"name"_s, clerk.name},
            {u"roles"_s, roles},
            {u"enabled"_s, clerk.enabled},
            {u"credential"_s, clerk.credential}};
}

QJsonObject toJson(const DeskState& desk)
{
    return {{u"desk"_s, desk.desk.text()}, {u"name"_s, desk.name}};
}

QJsonObject toJson(const TariffItem& item)
{
    QJsonObject object{
        {u"service"_s, name(item.service)}, {u"kind"_s, name(item.kind)}, {u"price"_s, item.price.cents()}};
    if (item.category) {
        object.insert("category"_L1, name(*item.category));
    }
    if (!item.ground.isEmpty()) {
        object.insert("ground"_L1, item.ground);
    }
    if (item.fiscal != FiscalDuty::Undecided) {
        object.insert("fiscal"_L1, name(item.fiscal));
    }
    return object;
}

QJsonObject toJson(const Issuer& issuer)
{
    return {{u"name"_s, issuer.name},
            {u"address"_s, issuer.address},
            {u"taxNumber"_s, issuer.taxNumber.text()},
            {u"vatPercent"_s, issuer.vatPercent},
            {u"vatNote"_s, issuer.vatNote}};
}

QJsonObject toJson(const Tariff& tariff)
{
    QJsonArray items;
    for (const TariffItem& item : tariff.items) {
        items.append(toJson(item));
    }
    QJsonObject object{
        {u"tariff"_s, tariff.id.text()}, {u"from"_s, tariff.from.toString(Qt::ISODate)}, {u"items"_s, items}};
    if (tariff.issuer) {
        object.insert("issuer"_L1, toJson(*tariff.issuer));
    }
    if (tariff.loads != FiscalDuty::No) {
        object.insert("loads"_L1, name(tariff.loads));
    }
    return object;
}

QJsonObject toJson(const SignedSettings& settings)
{
    return {{u"document"_s, QString::fromUtf8(settings.document)},
            {u"signature"_s, QString::fromLatin1(settings.signature)}};
}

template <typename T>
T orFault(JsonReader& reader, Result<T> value)
{
    if (!value) {
        reader.fail(value.error().detail);
        return {};
    }
    return *value;
}

void read(JsonReader& reader, CardFacts& card)
{
    card.card = readCard(reader, "card"_L1);
    card.kind = orFault(reader, cardKind(reader.text("kind"_L1, 20)));
    card.state = orFault(reader, cardState(reader.text("state"_L1, 20)));
    card.place = readOptionalId<DeskId>(reader, "place"_L1);
    card.box = readOptionalId<BoxId>(reader, "box"_L1);
    card.validUntil = orFault(reader, YearMonth::parse(reader.text("validUntil"_L1, 7)));
    card.loads = reader.count("loads"_L1, 0, 1'000'000);
    card.balance = readBalance(reader, "balance"_L1);
    if (reader.has("day"_L1)) {
        card.day = reader.date("day"_L1);
        card.loadedDay = readBalance(reader, "loadedDay"_L1);
        card.loadedMonth = readBalance(reader, "loadedMonth"_L1);
        card.loadedYear = readBalance(reader, "loadedYear"_L1);
        card.transferredDay = readBalance(reader, "transferredDay"_L1);
    }
    if (reader.has("category"_L1)) {
        card.category = orFault(reader, holderCategory(reader.text("category"_L1, 40)));
    }
    card.panMac = reader.has("panMac"_L1) ? readBytes32(reader, "panMac"_L1) : QByteArray();
}

void read(JsonReader& reader, ClerkState& clerk)
{
    clerk.clerk = readId<ClerkId>(reader, "clerk"_L1);
    clerk.name = reader.text("name"_L1, 100);
    for (const QJsonValue& value : reader.array("roles"_L1, 8)) {
        clerk.roles.push_back(orFault(reader, role(value.toString())));
    }
    clerk.enabled = reader.boolean("enabled"_L1);
    clerk.credential = readNumber(reader, "credential"_L1);
}

void read(JsonReader& reader, DeskState& desk)
{
    desk.desk = readId<DeskId>(reader, "desk"_L1);
    desk.name = reader.text("name"_L1, 100);
}

Issuer readIssuer(JsonReader& reader)
{
    JsonReader issuer(reader.object("issuer"_L1), u"issuer"_s);
    Issuer read;
    read.name = issuer.text("name"_L1, 100);
    read.address = issuer.text("address"_L1, longestNote);
    read.taxNumber = orFault(issuer, TaxNumber::parse(issuer.text("taxNumber"_L1, 20)));
    read.vatPercent = issuer.has("vatPercent"_L1) ? issuer.count("vatPercent"_L1, 0, 50) : 0;
    read.vatNote = issuer.has("vatNote"_L1) ? issuer.text("vatNote"_L1, longestNote) : QString();
    if (!issuer.doneLeniently()) {
        reader.fail(u"malformed issuer"_s);
    }
    return read;
}

void read(JsonReader& reader, Tariff& tariff)
{
    tariff.id = readId<TariffId>(reader, "tariff"_L1);
    tariff.from = reader.date("from"_L1);
    if (reader.has("issuer"_L1)) {
        tariff.issuer = readIssuer(reader);
    }
    if (reader.has("loads"_L1)) {
        tariff.loads = orFault(reader, fiscalDuty(reader.text("loads"_L1, 20)));
    }
    for (const QJsonValue& value : reader.array("items"_L1, 200)) {
        JsonReader item(value.toObject(), u"tariff item"_s);
        const Result<Service> itemService = service(item.text("service"_L1, 40));
        const Result<CardKind> kind = cardKind(item.text("kind"_L1, 20));
        TariffItem read{itemService.value_or(Service::Issue), kind.value_or(CardKind::Anonymous),
                        readAmount(item, "price"_L1)};
        if (item.has("category"_L1)) {
            read.category = orFault(item, holderCategory(item.text("category"_L1, 40)));
        }
        read.ground = item.has("ground"_L1) ? item.text("ground"_L1, longestNote) : QString();
        if (item.has("fiscal"_L1)) {
            read.fiscal = orFault(item, fiscalDuty(item.text("fiscal"_L1, 20)));
        }
        if (!item.doneLeniently() || !kind) {
            reader.fail(u"malformed tariff item"_s);
        } else if (itemService) { // a service this version does not offer is left out
            tariff.items.push_back(std::move(read));
        }
    }
}

/// As it is: what it says is read once the signature was checked.
void read(JsonReader& reader, SignedSettings& settings)
{
    settings.document = reader.text("document"_L1, longestSettings).toUtf8();
    settings.signature = reader.text("signature"_L1, 1024).toLatin1();
}

constexpr std::array kindNames{"card"_L1, "clerk"_L1, "desk"_L1, "tariff"_L1, "settings"_L1};
static_assert(kindNames.size() == std::variant_size_v<decltype(Change::state)>);

template <size_t Index = 0>
Result<bool> readState(const QString& kind, const QJsonObject& object, Change& change)
{
    if constexpr (Index == kindNames.size()) {
        return false;
    } else {
        if (kind != kindNames[Index]) {
            return readState<Index + 1>(kind, object, change);
        }
        JsonReader reader(object, kind);
        read(reader, change.state.emplace<Index>());
        TRY(reader.doneLeniently());
        return true;
    }
}

} // namespace

QLatin1StringView kindOf(const Change& change)
{
    return kindNames[change.state.index()];
}

QString keyOf(const Change& change)
{
    if (const auto* card = std::get_if<CardFacts>(&change.state)) {
        return card->card.text();
    }
    if (const auto* clerk = std::get_if<ClerkState>(&change.state)) {
        return clerk->clerk.text();
    }
    if (const auto* desk = std::get_if<DeskState>(&change.state)) {
        return desk->desk.text();
    }
    if (const auto* tariff = std::get_if<Tariff>(&change.state)) {
        return tariff->id.text();
    }
    return {};
}

QByteArray encodeState(const Change& change)
{
    return std::visit([](const auto& state) { return toBytes(toJson(state)); }, change.state);
}

QByteArray changeLine(qint64 number, QByteArrayView kind, QByteArrayView state)
{
    QByteArray line;
    line.reserve(state.size() + 48);
    line += "{\"change\":";
    line += QByteArray::number(number);
    line += ",\"kind\":\"";
    line += kind;
    line += "\",\"state\":";
    line += state;
    line += '}';
    return line;
}

QByteArray encode(const ChangeEnd& end)
{
    return toBytes({{u"end"_s, end.number}, {u"more"_s, end.more}});
}

Result<std::variant<std::monostate, Change, ChangeEnd>> decodeChangeLine(const QByteArray& line)
{
    const QJsonObject object = TRY(parseJsonObject(line, {.bytes = 64 * 1024, .depth = 6}));
    JsonReader reader(object, u"change"_s);
    if (reader.has("end"_L1)) {
        const ChangeEnd end{readNumber(reader, "end"_L1), reader.boolean("more"_L1)};
        TRY(reader.doneLeniently());
        return end;
    }
    Change change;
    change.number = readNumber(reader, "change"_L1);
    const QString kind = reader.text("kind"_L1, 40);
    const QJsonObject state = reader.object("state"_L1);
    TRY(reader.doneLeniently());
    const bool known = TRY(readState(kind, state, change));
    if (!known) {
        return std::monostate();
    }
    return change;
}

} // namespace cekr::wire
