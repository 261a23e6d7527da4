// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JsonForms.h"
#include "core/wire/Change.h"

namespace cekr
{

template <>
struct JsonMessage<BankBalance>
{
    static constexpr auto fields = std::tuple{jsonField("amount", &BankBalance::amount, JsonBalanceForm()),
                                              jsonField("at", &BankBalance::at)};
};

template <>
struct JsonMessage<CardFacts>
{
    using OptionalBank = JsonOptionalForm<BankBalance, JsonObjectForm<BankBalance>>;
    /// The sums are of a day, and left out with it.
    static bool hasDay(const CardFacts& card) { return card.day.isValid(); }

    static constexpr auto fields =
        std::tuple{jsonField("card", &CardFacts::card),
                   jsonField("kind", &CardFacts::kind),
                   jsonField("state", &CardFacts::state),
                   jsonField("place", &CardFacts::holdingDesk, JsonEmptyableForm<DeskId>()),
                   jsonField("box", &CardFacts::box, JsonEmptyableForm<BoxId>()),
                   jsonField("validUntil", &CardFacts::validUntil),
                   jsonField("loads", &CardFacts::loads, JsonCountForm{0, 1'000'000}),
                   jsonField("balance", &CardFacts::balance, JsonBalanceForm()),
                   jsonField("day", &CardFacts::day).unlessNothing(),
                   jsonField("loadedDay", &CardFacts::loadedDay, JsonBalanceForm()).onlyIf(hasDay),
                   jsonField("loadedMonth", &CardFacts::loadedMonth, JsonBalanceForm()).onlyIf(hasDay),
                   jsonField("loadedYear", &CardFacts::loadedYear, JsonBalanceForm()).onlyIf(hasDay),
                   jsonField("transferredDay", &CardFacts::transferredDay, JsonBalanceForm()).onlyIf(hasDay),
                   jsonField("category", &CardFacts::category).unlessNothing(),
                   jsonField("panMac", &CardFacts::panMac, JsonBytes32Form()).unlessNothing(),
                   jsonField("bank", &CardFacts::bank, OptionalBank()).unlessNothing(),
                   jsonField("unnamedFrom", &CardFacts::unnamedFrom).unlessNothing()};
};

template <>
struct JsonMessage<ClerkState>
{
    using Roles = JsonListForm<Role, JsonForm<Role>>;
    static constexpr auto fields = std::tuple{
        jsonField("clerk", &ClerkState::clerk), jsonField("name", &ClerkState::name, JsonTextForm{100}),
        jsonField("roles", &ClerkState::roles, Roles{8}), jsonField("enabled", &ClerkState::enabled),
        jsonField("credential", &ClerkState::credential, JsonNumberForm())};
};

template <>
struct JsonMessage<DeskState>
{
    static constexpr auto fields = std::tuple{
        jsonField("desk", &DeskState::desk), jsonField("name", &DeskState::name, JsonTextForm{100}),
        jsonField("placeKinds", &DeskState::placeKinds).unlessNothing()};
};

template <>
struct JsonMessage<TariffItem>
{
    static constexpr auto fields =
        std::tuple{jsonField("service", &TariffItem::service),
                   jsonField("kind", &TariffItem::kind),
                   jsonField("price", &TariffItem::price),
                   jsonField("category", &TariffItem::category).unlessNothing(),
                   jsonField("ground", &TariffItem::ground, JsonTextForm{longestNote}).unlessNothing(),
                   jsonField("fiscal", &TariffItem::fiscal).unlessNothing(),
                   jsonField("list", &TariffItem::list).sinceLater(),
                   jsonField("owed", &TariffItem::owed).sinceLater(),
                   jsonField("collects", &TariffItem::collects).sinceLater(),
                   jsonField("debited", &TariffItem::isDebited).sinceLater()};
};

/// The items of a tariff. A service that this version does not offer is left out.
struct JsonTariffItemsForm
{
    [[nodiscard]] QJsonValue write(const std::vector<TariffItem>& items) const;
    void read(JsonReader& reader, QLatin1StringView key, std::vector<TariffItem>& items) const;
};

template <>
struct JsonMessage<Issuer>
{
    static constexpr auto fields =
        std::tuple{jsonField("name", &Issuer::name, JsonTextForm{100}),
                   jsonField("address", &Issuer::address, JsonTextForm{longestNote}),
                   jsonField("taxNumber", &Issuer::taxNumber),
                   jsonField("vatPercent", &Issuer::vatPercent, JsonCountForm{0, 50}).sinceLater(),
                   jsonField("vatNote", &Issuer::vatNote, JsonTextForm{longestNote}).sinceLater()};
};

/// Whether loads need a fiscally verified receipt; they do not unless it is said.
struct JsonLoadsForm : JsonForm<FiscalDuty>
{
    static bool isNothing(FiscalDuty duty) { return duty == FiscalDuty::No; }
};

template <>
struct JsonMessage<Tariff>
{
    using OptionalIssuer = JsonOptionalForm<Issuer, JsonObjectForm<Issuer>>;
    static constexpr auto fields =
        std::tuple{jsonField("tariff", &Tariff::id),
                   jsonField("from", &Tariff::from),
                   jsonField("issuer", &Tariff::issuer, OptionalIssuer()).unlessNothing(),
                   jsonField("bankIssuer", &Tariff::bankIssuer, OptionalIssuer()).unlessNothing(),
                   jsonField("loads", &Tariff::loads, JsonLoadsForm()).unlessNothing(),
                   jsonField("items", &Tariff::items, JsonTariffItemsForm())};
};

/// As they are: what they say is read once the signature was checked.
template <>
struct JsonMessage<SignedSettings>
{
    static constexpr auto fields =
        std::tuple{jsonField("document", &SignedSettings::document, JsonEncodedForm<AsUtf8>{8192}),
                   jsonField("signature", &SignedSettings::signature, JsonEncodedForm<AsLatin1>{1024})};
};

template <>
struct JsonMessage<wire::ChainHead>
{
    static constexpr auto fields =
        std::tuple{jsonField("sequence", &wire::ChainHead::sequence, JsonNumberForm()),
                   jsonField("hash", &wire::ChainHead::hash, JsonBytes32Form())};
};

template <>
struct JsonMessage<wire::ChangeEnd>
{
    using OptionalHead = JsonOptionalForm<wire::ChainHead, JsonObjectForm<wire::ChainHead>>;
    static constexpr auto fields =
        std::tuple{jsonField("end", &wire::ChangeEnd::number, JsonNumberForm()),
                   jsonField("more", &wire::ChangeEnd::more),
                   jsonField("head", &wire::ChangeEnd::head, OptionalHead()).unlessNothing(),
                   jsonField("forked", &wire::ChangeEnd::isForked).unlessNothing()};
};

} // namespace cekr
