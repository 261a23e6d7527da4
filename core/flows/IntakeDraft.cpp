// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/IntakeDraft.h"

#include "core/domain/JsonForms.h"

#include <algorithm>

namespace cekr
{

namespace
{

/// Each card once; what is none is passed over.
struct ScannedForm : JsonListForm<MokId, JsonForm<MokId>>
{
    constexpr ScannedForm() : JsonListForm{qsizetype(2 * mostCards)} {}

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

} // namespace

template <>
struct JsonMessage<IntakeDraft>
{
    static constexpr auto fields = std::tuple{jsonField("box", &IntakeDraft::box),
                                              jsonField("scanned", &IntakeDraft::scanned, ScannedForm())};
};

QByteArray IntakeDraft::toBytes() const
{
    return cekr::toBytes(toJson(*this));
}

std::optional<IntakeDraft> IntakeDraft::fromBytes(const QByteArray& bytes)
{
    Result<IntakeDraft> draft = fromJsonBytes<IntakeDraft>(bytes);
    return draft ? std::optional(std::move(*draft)) : std::nullopt;
}

} // namespace cekr
