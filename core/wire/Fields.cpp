// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Fields.h"

#include <QJsonDocument>

#include <cstdlib>

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

Result<MokId> plainCard(const QString& text)
{
    return text.size() == 9 ? MokId::parse(text) : failure(ErrorCode::MalformedMokId);
}

constexpr auto strictUrl =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

} // namespace

MokId readCard(JsonReader& reader, QLatin1StringView key)
{
    const Result<MokId> card = plainCard(reader.text(key, 9));
    if (!card) {
        reader.fail(u"%1 is no MOK ID"_s.arg(key));
        return {};
    }
    return *card;
}

std::vector<MokId> readCards(JsonReader& reader, QLatin1StringView key)
{
    std::vector<MokId> cards;
    for (const QJsonValue& value : reader.array(key, qsizetype(mostCards))) {
        const Result<MokId> card = plainCard(value.toString());
        if (!card) {
            reader.fail(u"%1 holds something that is no MOK ID"_s.arg(key));
            return {};
        }
        cards.push_back(*card);
    }
    return cards;
}

Money readBalance(JsonReader& reader, QLatin1StringView key)
{
    const qint64 cents = reader.integer(key);
    if (std::abs(cents) > Money::largestCents) {
        reader.fail(u"%1 is too large"_s.arg(key));
        return {};
    }
    return Money::fromCents(cents);
}

Money readAmount(JsonReader& reader, QLatin1StringView key)
{
    const Money amount = readBalance(reader, key);
    if (amount < Money()) {
        reader.fail(u"%1 is negative"_s.arg(key));
        return {};
    }
    return amount;
}

qint64 readNumber(JsonReader& reader, QLatin1StringView key)
{
    const qint64 number = reader.integer(key);
    if (number < 0) {
        reader.fail(u"%1 is negative"_s.arg(key));
        return 0;
    }
    return number;
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

QByteArray readBytes32(JsonReader& reader, QLatin1StringView key)
{
    const QString written = reader.text(key, 43);
    const QByteArray bytes = QByteArray::fromBase64(written.toLatin1(), strictUrl);
    if (bytes.size() != 32 || base64Url(bytes) != written) { // the last sign has bits to spare
        reader.fail(u"%1 is not 32 bytes in base64url"_s.arg(key));
        return {};
    }
    return bytes;
}

BusinessTime readTime(JsonReader& reader, QLatin1StringView key)
{
    const Result<BusinessTime> time = BusinessTime::parse(reader.text(key, 32));
    if (!time) {
        reader.fail(u"%1: %2"_s.arg(key, time.error().detail));
        return {};
    }
    return *time;
}

QString base64Url(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64(strictUrl));
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
