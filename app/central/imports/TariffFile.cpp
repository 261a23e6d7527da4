// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/TariffFile.h"

#include "core/base/DurableFile.h"
#include "core/wire/ChangeFields.h"

#include <QJsonDocument>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestTariff = 64 * 1024;

qsizetype lineAt(const QByteArray& json, qsizetype offset)
{
    return json.left(std::max<qsizetype>(offset, 0)).count('\n') + 1;
}

/// Where objects within a list within the outermost object begin: the items, as nothing else of a tariff is a
/// list.
std::vector<qsizetype> offsetsOfItems(const QByteArray& json)
{
    std::vector<qsizetype> offsets;
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (c == '{' && depth == 2) {
                offsets.push_back(i);
            }
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return offsets;
}

Result<TariffItem> readItem(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView said : {"list"_L1, "owed"_L1, "collects"_L1}) {
        if (!object.contains(said)) {
            return failure(ErrorCode::MalformedMessage, u"does not say \"%1\""_s.arg(said), "FEE-1");
        }
    }
    TariffItem item = TRY(fromJson<TariffItem>(object, u"item"_s));
    TRY(canBeCharged(item));
    return item;
}

/// Looks at every item by itself, and keeps those that are sound.
class ItemCheck final
{
public:
    ItemCheck(const QByteArray& json, std::vector<TariffFault>& faults)
        : m_json(json), m_offsets(offsetsOfItems(json)), m_faults(faults)
    {
    }

    void check(const QJsonArray& items)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const Result<TariffItem> item = readItem(items[i]);
            if (!item) {
                fault(i, item.error().detail);
            } else if (const TariffItem* same =
                           m_seen.item(item->list, item->service, item->kind, item->category);
                       same && same->category == item->category) {
                fault(i, u"a price of that list for that service, kind and category stands above"_s);
            } else {
                m_seen.items.push_back(*item);
            }
        }
    }

private:
    void fault(qsizetype item, const QString& what)
    {
        const bool isFound = item < qsizetype(m_offsets.size());
        m_faults.push_back({lineAt(m_json, isFound ? m_offsets[size_t(item)] : m_json.indexOf("\"items\"")),
                            u"item %1: %2"_s.arg(item + 1).arg(what)});
    }

    const QByteArray& m_json;
    std::vector<qsizetype> m_offsets;
    std::vector<TariffFault>& m_faults;
    Tariff m_seen;
};

} // namespace

Result<Tariff> readTariffFile(const QString& path, std::vector<TariffFault>& faults)
{
    const QByteArray json = TRY(readFile(path, largestTariff));
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError) {
        faults.push_back({lineAt(json, parsing.offset), parsing.errorString()});
    }
    ItemCheck(json, faults).check(object.value("items"_L1).toArray());
    if (object.value("bankIssuer"_L1).toObject().value("vatPercent"_L1).toInt() != 0) {
        faults.push_back(
            {lineAt(json, json.indexOf("\"bankIssuer\"")), u"bankIssuer: the bank charges no VAT (FEE-3)"_s});
    }
    if (!faults.empty()) {
        return failure(ErrorCode::MalformedFile, u"%1 faults; nothing was imported"_s.arg(faults.size()), {},
                       path);
    }
    const auto line = wire::decodeChangeLine(wire::changeLine(0, "tariff", json));
    if (!line || !std::holds_alternative<wire::Change>(*line)) {
        return failure(ErrorCode::MalformedFile, line ? u"no tariff"_s : line.error().detail, {}, path);
    }
    return std::get<Tariff>(std::get<wire::Change>(*line).state);
}

} // namespace cekr::central
