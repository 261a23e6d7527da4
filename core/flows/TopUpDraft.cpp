// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TopUpDraft.h"

#include "core/domain/JsonForms.h"

namespace cekr
{

template <>
struct JsonMessage<TopUpDraft>
{
    static constexpr auto fields = std::tuple{
        jsonField("card", &TopUpDraft::card), jsonField("amount", &TopUpDraft::amount).unlessNothing(),
        jsonField("authorisation", &TopUpDraft::reservation).unlessNothing()};
};

QByteArray TopUpDraft::toBytes() const
{
    return cekr::toBytes(toJson(*this));
}

std::optional<TopUpDraft> TopUpDraft::fromBytes(const QByteArray& bytes)
{
    Result<TopUpDraft> draft = fromJsonBytes<TopUpDraft>(bytes);
    return draft ? std::optional(std::move(*draft)) : std::nullopt;
}

} // namespace cekr
