// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AnonymousDraft.h"

#include "core/base/Json.h"

#include <QJsonDocument>

namespace cekr
{

using namespace Qt::StringLiterals;

QByteArray AnonymousDraft::toBytes() const
{
    QJsonArray array;
    for (const Card& card : cards) {
        QJsonObject object{{u"card"_s, card.card.text()}};
        if (card.load) {
            object.insert("load"_L1, card.load->cents());
        }
        array.append(object);
    }
    const QJsonObject draft{{u"cards"_s, array}, {u"age"_s, isAgeAttested}, {u"terms"_s, areTermsAttested}};
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

AnonymousDraft AnonymousDraft::fromBytes(const QByteArray& bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return {};
    }
    JsonReader reader(*object);
    AnonymousDraft draft{{}, reader.boolean("age"_L1), reader.boolean("terms"_L1)};
    for (const QJsonValue& value : reader.array("cards"_L1, 10)) {
        JsonReader entry(value.toObject());
        const Result<MokId> card = MokId::parse(entry.text("card"_L1));
        const std::optional<qint64> load = entry.optionalInteger("load"_L1);
        if (card && entry.done()) {
            draft.cards.push_back({*card, load ? std::optional(Money::fromCents(*load)) : std::nullopt});
        }
    }
    return reader.done() ? draft : AnonymousDraft();
}

} // namespace cekr
