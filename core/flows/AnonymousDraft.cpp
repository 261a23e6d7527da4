// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AnonymousDraft.h"

#include "core/domain/JsonForms.h"

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
                   jsonField("terms", &AnonymousDraft::areTermsAttested)};
};

QByteArray AnonymousDraft::toBytes() const
{
    return cekr::toBytes(toJson(*this));
}

AnonymousDraft AnonymousDraft::fromBytes(const QByteArray& bytes)
{
    return fromJsonBytes<AnonymousDraft>(bytes).value_or(AnonymousDraft());
}

} // namespace cekr
