// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TopUpDraft.h"

#include "core/base/Json.h"

#include <QJsonDocument>

namespace cekr
{

using namespace Qt::StringLiterals;

QByteArray TopUpDraft::toBytes() const
{
    QJsonObject object{{u"card"_s, card.text()}};
    if (amount) {
        object.insert("amount"_L1, amount->cents());
    }
    if (!authorisation.isNull()) {
        object.insert("authorisation"_L1, authorisation.text());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TopUpDraft> TopUpDraft::fromBytes(const QByteArray& bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return std::nullopt;
    }
    JsonReader reader(*object);
    const Result<MokId> card = MokId::parse(reader.text("card"_L1));
    const std::optional<qint64> cents = reader.optionalInteger("amount"_L1);
    const bool isReserved = reader.has("authorisation"_L1);
    const Result<OperationId> authorisation =
        isReserved ? OperationId::parse(reader.text("authorisation"_L1)) : OperationId();
    const bool isAmount = !cents || (*cents > 0 && *cents <= Money::largestCents);
    if (!card || !isAmount || !authorisation || !reader.done()) {
        return std::nullopt;
    }
    return TopUpDraft{*card, cents ? std::optional(Money::fromCents(*cents)) : std::nullopt, *authorisation};
}

} // namespace cekr
