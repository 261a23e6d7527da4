// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Change.h"

#include "core/wire/MessageFields.h"

using namespace Qt::StringLiterals;

namespace cekr
{

QJsonValue JsonTariffItemsForm::write(const std::vector<TariffItem>& items) const
{
    return JsonListForm<TariffItem>{200}.write(items);
}

void JsonTariffItemsForm::read(JsonReader& reader, QLatin1StringView key,
                               std::vector<TariffItem>& items) const
{
    for (const QJsonValue& value : reader.array(key, 200)) {
        QJsonObject object = value.toObject();
        const bool isOffered = service(object.value("service"_L1).toString()).has_value();
        if (!isOffered && object.value("service"_L1).isString()) {
            object.insert("service"_L1, name(Service::Issue)); // all else has to be sound
        }
        Result<TariffItem> item = fromJsonLeniently<TariffItem>(object, u"tariff item"_s);
        if (!item) {
            reader.fail(item.error().detail);
        } else if (const Done may = isOffered ? canBeCharged(*item) : Done(); !may) {
            reader.fail(may.error().detail);
        } else if (isOffered) {
            items.push_back(std::move(*item));
        }
    }
}

} // namespace cekr

namespace cekr::wire
{

namespace
{

// What each kind of state is called in the feed, and what tells one of its kind from another.
struct Kind
{
    QLatin1StringView operator()(const CardFacts&) const { return "card"_L1; }
    QLatin1StringView operator()(const ClerkState&) const { return "clerk"_L1; }
    QLatin1StringView operator()(const DeskState&) const { return "desk"_L1; }
    QLatin1StringView operator()(const Tariff&) const { return "tariff"_L1; }
    QLatin1StringView operator()(const SignedSettings&) const { return "settings"_L1; }
    QLatin1StringView operator()(const Outcome&) const { return "decision"_L1; }
    QLatin1StringView operator()(const AddressPiece&) const { return "addresses"_L1; }
    QLatin1StringView operator()(const CategoryAreas&) const { return "areas"_L1; }
};
struct Key
{
    QString operator()(const CardFacts& card) const { return card.card.text(); }
    QString operator()(const ClerkState& clerk) const { return clerk.clerk.text(); }
    QString operator()(const DeskState& desk) const { return desk.desk.text(); }
    QString operator()(const Tariff& tariff) const { return tariff.id.text(); }
    QString operator()(const SignedSettings&) const { return {}; } // there is one for all
    QString operator()(const Outcome& decision) const { return decision.id.text(); }
    QString operator()(const AddressPiece& piece) const { return QString::number(piece.number); }
    QString operator()(const CategoryAreas&) const { return {}; } // one list
};

/// False for a kind that this version does not know.
template <size_t Index = 0>
Result<bool> readState(const QString& kind, const QJsonObject& object, Change& change)
{
    if constexpr (Index == std::variant_size_v<decltype(Change::state)>) {
        return false;
    } else {
        std::variant_alternative_t<Index, decltype(Change::state)> state;
        if (kind != Kind()(state)) {
            return readState<Index + 1>(kind, object, change);
        }
        change.state = TRY(fromJsonLeniently<decltype(state)>(object, kind));
        return true;
    }
}

} // namespace

QLatin1StringView kindOf(const Change& change)
{
    return std::visit(Kind(), change.state);
}

QString keyOf(const Change& change)
{
    return std::visit(Key(), change.state);
}

QByteArray encodeState(const Change& change)
{
    return std::visit([](const auto& state) { return toJsonBytes(state); }, change.state);
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
    return toJsonBytes(end);
}

Result<std::variant<std::monostate, Change, ChangeEnd>> decodeChangeLine(const QByteArray& line)
{
    const QJsonObject object = TRY(parseJsonObject(line, {.bytes = 64 * 1024, .depth = 6}));
    if (object.contains("end"_L1)) {
        return TRY(fromJsonLeniently<ChangeEnd>(object, u"change"_s));
    }
    JsonReader reader(object, u"change"_s);
    Change change;
    JsonNumberForm().read(reader, "change"_L1, change.number);
    const QString kind = reader.text("kind"_L1, 40);
    const QJsonObject state = reader.object("state"_L1);
    TRY(reader.doneLeniently());
    const bool isKnown = TRY(readState(kind, state, change));
    if (!isKnown) {
        return std::monostate();
    }
    return change;
}

} // namespace cekr::wire
