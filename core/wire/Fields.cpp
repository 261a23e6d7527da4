// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Fields.h"

#include <QJsonDocument>

namespace cekr::wire
{

using namespace Qt::StringLiterals;

MokId readCard(JsonReader& reader, QLatin1StringView key)
{
    const QString text = reader.text(key, 9);
    const Result<MokId> card = MokId::parse(text);
    if (!card || text.size() != 9) {
        reader.fail(u"%1 is no MOK ID"_s.arg(key));
        return {};
    }
    return *card;
}

std::vector<MokId> readCards(JsonReader& reader, QLatin1StringView key)
{
    std::vector<MokId> cards;
    for (const QJsonValue& value : reader.array(key, 2000)) {
        const Result<MokId> card = MokId::parse(value.toString());
        if (!card) {
            reader.fail(u"%1 holds something that is no MOK ID"_s.arg(key));
            return {};
        }
        cards.push_back(*card);
    }
    return cards;
}

Money readCents(JsonReader& reader, QLatin1StringView key)
{
    const qint64 cents = reader.integer(key);
    if (std::abs(cents) > Money::largestCents) {
        reader.fail(u"%1 is too large"_s.arg(key));
        return {};
    }
    return Money::fromCents(cents);
}

OperationId readOperationId(JsonReader& reader, QLatin1StringView key)
{
    const Result<OperationId> id = OperationId::parse(reader.text(key, 36));
    if (!id) {
        reader.fail(u"%1 is no UUID version 7"_s.arg(key));
        return {};
    }
    return *id;
}

QJsonArray cardArray(const std::vector<MokId>& cards)
{
    QJsonArray array;
    for (const MokId card : cards) {
        array.append(card.text());
    }
    return array;
}

QByteArray toBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace cekr::wire
