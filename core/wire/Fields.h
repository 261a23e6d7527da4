// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Json.h"
#include "core/domain/Operation.h"

#include <vector>

namespace cekr::wire
{

/// Reads domain values out of a JSON object; a fault is noted in the reader. MOK IDs are nine digits without
/// spaces.
[[nodiscard]] MokId readCard(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] std::vector<MokId> readCards(JsonReader& reader, QLatin1StringView key);
/// Whole cents, from -Money::largestCents on for a balance, from zero on for an amount.
[[nodiscard]] Money readBalance(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] Money readAmount(JsonReader& reader, QLatin1StringView key);
/// A number that only grows (of a change, of a credential), from zero on.
[[nodiscard]] qint64 readNumber(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] OperationId readOperationId(JsonReader& reader, QLatin1StringView key);
/// 32 bytes (a SHA-256, a key) as base64url without padding, in its only spelling.
[[nodiscard]] QByteArray readBytes32(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] BusinessTime readTime(JsonReader& reader, QLatin1StringView key);

template <typename Id>
[[nodiscard]] Id readId(JsonReader& reader, QLatin1StringView key)
{
    const Result<Id> id = Id::parse(reader.text(key, 40));
    if (!id) {
        reader.fail(QStringLiteral("%1 is no identifier").arg(key));
        return {};
    }
    return *id;
}

/// As readId(), where an empty text stands for none.
template <typename Id>
[[nodiscard]] Id readOptionalId(JsonReader& reader, QLatin1StringView key)
{
    const QString text = reader.text(key, 40);
    const Result<Id> id = text.isEmpty() ? Result<Id>(Id()) : Id::parse(text);
    if (!id) {
        reader.fail(QStringLiteral("%1 is no identifier").arg(key));
        return {};
    }
    return *id;
}

[[nodiscard]] QString base64Url(const QByteArray& bytes);
[[nodiscard]] QJsonArray cardArray(const std::vector<MokId>& cards);
/// Compact UTF-8 with keys in alphabetical order.
[[nodiscard]] QByteArray toBytes(const QJsonObject& object);

} // namespace cekr::wire
