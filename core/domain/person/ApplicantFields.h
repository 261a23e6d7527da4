// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JsonForms.h"
#include "core/domain/person/Applicant.h"

namespace cekr
{

// The record of an applicant, as resources/api/openapi.yaml describes it. Drafts have it too, with what is
// there so far.

template <>
struct JsonForm<Country> : JsonParsedForm<Country>
{
};
template <>
struct JsonForm<PhoneNumber> : JsonParsedForm<PhoneNumber>
{
};
template <>
struct JsonForm<EmailAddress> : JsonParsedForm<EmailAddress>
{
    constexpr JsonForm() : JsonParsedForm{254} {}
};
template <>
struct JsonForm<Sex> : JsonNamedForm<Sex, &sex>
{
};
template <>
struct JsonForm<DocumentKind> : JsonNamedForm<DocumentKind, &documentKind>
{
};

template <>
struct JsonMessage<IdentityDocument>
{
    using Message = IdentityDocument;
    static bool hasEnd(const Message& document) { return !document.isWithoutEnd; }

    static constexpr auto fields =
        std::tuple{jsonField("kind", &Message::kind), jsonField("number", &Message::number, JsonTextForm{30}),
                   jsonField("issuer", &Message::issuer, JsonTextForm{100}),
                   jsonField("withoutEnd", &Message::isWithoutEnd),
                   jsonField("validUntil", &Message::validUntil).unlessNothing().onlyIf(hasEnd)};
};

template <>
struct JsonMessage<HomeAddress>
{
    using Message = HomeAddress;
    static bool isRegistered(const Message& address) { return address.country == Country::slovenia(); }

    static constexpr auto fields = std::tuple{
        jsonField("country", &Message::country),
        jsonField("street", &Message::street, JsonTextForm{100}),
        jsonField("houseNumber", &Message::houseNumber, JsonTextForm{20}),
        jsonField("postCode", &Message::postCode, JsonTextForm{20}),
        jsonField("town", &Message::town, JsonTextForm{100}),
        jsonField("settlement", &Message::settlement, JsonCountForm{1, 999'999'999}).onlyIf(isRegistered)};
};

template <>
struct JsonMessage<Applicant>
{
    using Message = Applicant;
    using OptionalAddress = JsonOptionalForm<HomeAddress, JsonObjectForm<HomeAddress>>;

    static constexpr auto fields =
        std::tuple{jsonField("firstName", &Message::firstName, JsonTextForm{60}),
                   jsonField("surname", &Message::surname, JsonTextForm{60}),
                   jsonField("taxNumber", &Message::taxNumber).unlessNothing(),
                   jsonField("document", &Message::document, JsonObjectForm<IdentityDocument>()),
                   jsonField("born", &Message::born).unlessNothing(),
                   jsonField("sex", &Message::sex).unlessNothing(),
                   jsonField("birthPlace", &Message::birthPlace, JsonTextForm{100}),
                   jsonField("birthCountry", &Message::birthCountry).unlessNothing(),
                   jsonField("residence", &Message::residence).unlessNothing(),
                   jsonField("mobile", &Message::mobile).unlessNothing(),
                   jsonField("email", &Message::email).unlessNothing(),
                   jsonField("permanent", &Message::permanent, OptionalAddress()).unlessNothing(),
                   jsonField("temporary", &Message::temporary, OptionalAddress()).unlessNothing()};
};

} // namespace cekr
