// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TillDraft.h"

#include "core/base/Json.h"

#include <QJsonDocument>

namespace cekr
{

using namespace Qt::StringLiterals;

QByteArray TillDraft::toBytes() const
{
    QJsonObject pieces;
    for (const CashCount& count : counted) {
        pieces.insert(QString::number(count.value.cents()), count.pieces);
    }
    const QJsonObject draft{{u"shift"_s, shift.text()}, {u"pieces"_s, pieces}};
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

std::optional<TillDraft> TillDraft::fromBytes(const QByteArray& bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return std::nullopt;
    }
    JsonReader reader(*object);
    const Result<OperationId> shift = OperationId::parse(reader.text("shift"_L1));
    const QJsonObject pieces = reader.object("pieces"_L1);
    if (!shift || !reader.done()) {
        return std::nullopt;
    }
    TillDraft draft{*shift, {}};
    for (const Money value : allDenominations()) {
        const int count = pieces.value(QString::number(value.cents())).toInt();
        if (count > 0 && count <= mostPieces) {
            draft.counted.push_back({value, count});
        }
    }
    return draft;
}

} // namespace cekr
