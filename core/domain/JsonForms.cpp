// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/JsonForms.h"

#include "core/base/Base64Url.h"

#include <cstdlib>

namespace cekr
{

using namespace Qt::StringLiterals;

void JsonForm<MokId>::read(JsonReader& reader, QLatin1StringView key, MokId& card) const
{
    const QString text = reader.text(key, 9);
    const Result<MokId> read = text.size() == 9 ? MokId::parse(text) : failure(ErrorCode::MalformedMokId);
    if (read) {
        card = *read;
    } else {
        reader.fail(u"%1 is no MOK ID"_s.arg(key));
    }
}

void JsonBalanceForm::read(JsonReader& reader, QLatin1StringView key, Money& amount) const
{
    const qint64 cents = reader.integer(key);
    if (std::abs(cents) > Money::largestCents) {
        reader.fail(u"%1 is too large"_s.arg(key));
        return;
    }
    amount = Money::fromCents(cents);
}

void JsonForm<Money>::read(JsonReader& reader, QLatin1StringView key, Money& amount) const
{
    Money read;
    JsonBalanceForm().read(reader, key, read);
    if (read < Money()) {
        reader.fail(u"%1 is negative"_s.arg(key));
        return;
    }
    amount = read;
}

QJsonValue JsonForm<PlaceKinds>::write(PlaceKinds kinds) const
{
    QJsonArray names;
    for (const PlaceKind kind : allPlaceKinds) {
        if (kinds.testFlag(kind)) {
            names.append(QString(name(kind)));
        }
    }
    return names;
}

/// A kind that this version does not know is passed over: what is done there, it does not do.
void JsonForm<PlaceKinds>::read(JsonReader& reader, QLatin1StringView key, PlaceKinds& kinds) const
{
    kinds = {};
    for (const QJsonValue& each : reader.array(key, 8)) {
        kinds.setFlag(placeKind(each.toString()).value_or(PlaceKind()));
    }
}

QJsonValue JsonBytes32Form::write(const QByteArray& bytes) const
{
    return QString::fromLatin1(toBase64Url(bytes));
}

void JsonBytes32Form::read(JsonReader& reader, QLatin1StringView key, QByteArray& bytes) const
{
    const std::optional<QByteArray> read = fromBase64Url(reader.text(key, 43).toLatin1());
    if (!read || read->size() != 32) {
        reader.fail(u"%1 is not 32 bytes in base64url"_s.arg(key));
        return;
    }
    bytes = *read;
}

} // namespace cekr
