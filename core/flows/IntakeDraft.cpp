// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/IntakeDraft.h"

#include "core/base/Json.h"
#include "core/domain/Operation.h"

#include <QJsonDocument>

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

QByteArray IntakeDraft::toBytes() const
{
    QJsonArray array;
    for (const MokId card : scanned) {
        array.append(card.text());
    }
    const QJsonObject draft{{u"box"_s, box.text()}, {u"scanned"_s, array}};
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

std::optional<IntakeDraft> IntakeDraft::fromBytes(const QByteArray& bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return std::nullopt;
    }
    JsonReader reader(*object);
    const Result<BoxId> box = BoxId::parse(reader.text("box"_L1));
    const QJsonArray array = reader.array("scanned"_L1, qsizetype(2 * mostCards));
    if (!box || !reader.done()) {
        return std::nullopt;
    }
    IntakeDraft draft{*box, {}};
    for (const QJsonValue& value : array) {
        const Result<MokId> card = MokId::parse(value.toString());
        if (card && std::find(draft.scanned.begin(), draft.scanned.end(), *card) == draft.scanned.end()) {
            draft.scanned.push_back(*card);
        }
    }
    return draft;
}

} // namespace cekr
