// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JsonForms.h"
#include "core/flows/DraftContents.h"

#include <algorithm>

namespace cekr
{

template <>
struct JsonMessage<AnonymousDraft::Card>
{
    static constexpr auto fields = std::tuple{jsonField("card", &AnonymousDraft::Card::card),
                                              jsonField("load", &AnonymousDraft::Card::load).unlessNothing()};
};

template <>
struct JsonMessage<AnonymousDraft>
{
    static constexpr auto fields =
        std::tuple{jsonField("cards", &AnonymousDraft::cards, JsonListForm<AnonymousDraft::Card>{10}),
                   jsonField("age", &AnonymousDraft::isAgeAttested),
                   jsonField("terms", &AnonymousDraft::areTermsAttested),
                   jsonField("attestedTo", &AnonymousDraft::attestedTo, JsonTextForm{200}).sinceLater()};
};

template <>
struct JsonMessage<TopUpDraft>
{
    static constexpr auto fields = std::tuple{
        jsonField("card", &TopUpDraft::card), jsonField("amount", &TopUpDraft::amount).unlessNothing(),
        jsonField("authorisation", &TopUpDraft::reservation).unlessNothing()};
};

/// Each card once; what is none is passed over.
struct JsonScannedForm : JsonListForm<MokId, JsonForm<MokId>>
{
    constexpr JsonScannedForm() : JsonListForm{qsizetype(2 * mostCards)} {}

    void read(JsonReader& reader, QLatin1StringView key, std::vector<MokId>& cards) const
    {
        for (const QJsonValue& value : reader.array(key, atMost)) {
            const Result<MokId> card = MokId::parse(value.toString());
            if (card && std::ranges::find(cards, *card) == cards.end()) {
                cards.push_back(*card);
            }
        }
    }
};

template <>
struct JsonMessage<IntakeDraft>
{
    static constexpr auto fields = std::tuple{jsonField("box", &IntakeDraft::box),
                                              jsonField("scanned", &IntakeDraft::scanned, JsonScannedForm())};
};

/// How many pieces of each value in cents.
struct JsonPiecesForm
{
    [[nodiscard]] QJsonValue write(const std::vector<CashCount>& counted) const
    {
        QJsonObject pieces;
        for (const CashCount& count : counted) {
            pieces.insert(QString::number(count.value.cents()), count.pieces);
        }
        return pieces;
    }
    void read(JsonReader& reader, QLatin1StringView key, std::vector<CashCount>& counted) const
    {
        const QJsonObject pieces = reader.object(key);
        for (const Money value : allDenominations()) {
            const int count = pieces.value(QString::number(value.cents())).toInt();
            if (count > 0 && count <= mostPieces) {
                counted.push_back({value, count});
            }
        }
    }
};

template <>
struct JsonMessage<TillDraft>
{
    static constexpr auto fields = std::tuple{jsonField("shift", &TillDraft::shift),
                                              jsonField("pieces", &TillDraft::counted, JsonPiecesForm())};
};

} // namespace cekr
