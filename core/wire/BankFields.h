// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JsonForms.h"
#include "core/wire/BankMessages.h"

namespace cekr
{

template <>
struct JsonForm<wire::BankEventKind> : JsonNamedForm<wire::BankEventKind, &wire::bankEventKind>
{
};

template <>
struct JsonMessage<wire::BankEvent>
{
    using Message = wire::BankEvent;
    static bool isOfAmount(const Message& event) { return wire::hasAmount(event.kind); }
    static bool isLoad(const Message& event) { return event.kind == wire::BankEventKind::Load; }
    static bool isOfHolder(const Message& event) { return wire::hasCategory(event.kind); }
    static bool isApproval(const Message& event) { return event.kind == wire::BankEventKind::Approval; }

    static constexpr auto fields =
        std::tuple{jsonField("reference", &Message::reference, JsonTextForm{64}),
                   jsonField("kind", &Message::kind),
                   jsonField("card", &Message::card),
                   jsonField("at", &Message::at),
                   jsonField("amount", &Message::amount, JsonBalanceForm()).onlyIf(isOfAmount),
                   jsonField("channel", &Message::channel, JsonTextForm{20}).onlyIf(isLoad),
                   jsonField("day", &Message::day).onlyIf(isApproval),
                   jsonField("category", &Message::category).unlessNothing().onlyIf(isOfHolder)};
};

template <>
struct JsonMessage<wire::BankAnswer>
{
    using Message = wire::BankAnswer;
    static constexpr auto fields =
        std::tuple{jsonField("line", &Message::line, JsonCountForm{0, 1'000'000}),
                   jsonField("outcome", &Message::outcome, JsonTextForm{20}),
                   jsonField("problem", &Message::problem, JsonTextForm{60}).unlessNothing()};
};

template <>
struct JsonMessage<wire::BankOrder>
{
    using Message = wire::BankOrder;
    static constexpr auto fields = std::tuple{jsonField("order", &Message::number, JsonNumberForm()),
                                              jsonField("kind", &Message::kind, JsonTextForm{40}),
                                              jsonField("operation", &Message::operation),
                                              jsonField("card", &Message::card),
                                              jsonField("amount", &Message::amount, JsonBalanceForm()),
                                              jsonField("at", &Message::at)};
};

template <>
struct JsonMessage<wire::BankOrdersEnd>
{
    using Message = wire::BankOrdersEnd;
    static constexpr auto fields =
        std::tuple{jsonField("end", &Message::number, JsonNumberForm()), jsonField("more", &Message::more)};
};

template <>
struct JsonMessage<wire::BankAcknowledgement>
{
    using Message = wire::BankAcknowledgement;
    static constexpr auto fields = std::tuple{jsonField("order", &Message::order, JsonNumberForm()),
                                              jsonField("reference", &Message::reference, JsonTextForm{64}),
                                              jsonField("at", &Message::at)};
};

} // namespace cekr
