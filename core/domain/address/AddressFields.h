// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/JsonFields.h"
#include "core/domain/Category.h"
#include "core/domain/address/AddressPiece.h"

namespace cekr
{

// How the register of addresses stands in JSON: in the feed, and where a desk keeps it.

/// A number of the register: from 1, up to nine digits.
struct JsonRegisterNumberForm : JsonCountForm
{
    constexpr JsonRegisterNumberForm() : JsonCountForm{1, 999'999'999} {}
};
struct JsonRegisterTextForm : JsonTextForm
{
    constexpr JsonRegisterTextForm() : JsonTextForm{100} {}
};

template <>
struct JsonMessage<RegisterName>
{
    static constexpr auto fields =
        std::tuple{jsonField("name", &RegisterName::name, JsonRegisterTextForm()),
                   jsonField("second", &RegisterName::second, JsonRegisterTextForm()).unlessNothing()};
};
template <>
struct JsonMessage<GridPoint>
{
    static constexpr auto fields =
        std::tuple{jsonField("east", &GridPoint::east, JsonCountForm{0, 10'000'000}),
                   jsonField("north", &GridPoint::north, JsonCountForm{0, 10'000'000})};
};
template <>
struct JsonMessage<Municipality>
{
    static constexpr auto fields = std::tuple{jsonField("id", &Municipality::id, JsonRegisterNumberForm()),
                                              jsonField("name", &Municipality::name, JsonRegisterTextForm())};
};
template <>
struct JsonMessage<Settlement>
{
    static constexpr auto fields =
        std::tuple{jsonField("id", &Settlement::id, JsonRegisterNumberForm()),
                   jsonField("name", &Settlement::name, JsonObjectForm<RegisterName>()),
                   jsonField("municipality", &Settlement::municipality, JsonRegisterNumberForm()),
                   jsonField("centre", &Settlement::centre, JsonObjectForm<GridPoint>())};
};
template <>
struct JsonMessage<Street>
{
    static constexpr auto fields =
        std::tuple{jsonField("id", &Street::id, JsonRegisterNumberForm()),
                   jsonField("name", &Street::name, JsonObjectForm<RegisterName>()),
                   jsonField("settlement", &Street::settlement, JsonRegisterNumberForm())};
};
template <>
struct JsonMessage<PostOffice>
{
    static constexpr auto fields =
        std::tuple{jsonField("code", &PostOffice::code, JsonCountForm{1000, 9999}),
                   jsonField("name", &PostOffice::name, JsonRegisterTextForm()),
                   jsonField("centre", &PostOffice::centre, JsonObjectForm<GridPoint>())};
};

/// A number of the register among others.
template <>
struct JsonForm<int> : JsonRegisterNumberForm
{
};
template <>
struct JsonMessage<CategoryAreas>
{
    using Areas = JsonListForm<int, JsonForm<int>>;
    static constexpr auto fields =
        std::tuple{jsonField("own", &CategoryAreas::own, JsonRegisterNumberForm()),
                   jsonField("associated", &CategoryAreas::associated, Areas{CategoryAreas::most})};
};

/// Entries of one kind in a piece.
template <typename Entry>
struct JsonEntriesForm : JsonListForm<Entry>
{
    constexpr JsonEntriesForm() : JsonListForm<Entry>{qsizetype(AddressPiece::mostEntries)} {}
};
template <>
struct JsonMessage<AddressEntries>
{
    static constexpr auto fields = std::tuple{
        jsonField("municipalities", &AddressEntries::municipalities, JsonEntriesForm<Municipality>()),
        jsonField("settlements", &AddressEntries::settlements, JsonEntriesForm<Settlement>()),
        jsonField("streets", &AddressEntries::streets, JsonEntriesForm<Street>()),
        jsonField("posts", &AddressEntries::posts, JsonEntriesForm<PostOffice>())};
};
template <>
struct JsonMessage<AddressPiece>
{
    static constexpr auto fields =
        std::tuple{jsonField("edition", &AddressPiece::edition, JsonNumberForm()),
                   jsonField("number", &AddressPiece::number, JsonCountForm{0, AddressPiece::most}),
                   jsonField("of", &AddressPiece::of, JsonCountForm{1, AddressPiece::most}),
                   jsonField("entries", &AddressPiece::entries, JsonObjectForm<AddressEntries>())};
};

} // namespace cekr
