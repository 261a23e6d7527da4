// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/wire/ChangeFields.h"
#include "core/wire/Messages.h"
#include "core/wire/Outcome.h"

namespace cekr
{

template <>
struct JsonMessage<wire::EnrolmentRequest>
{
    using Message = wire::EnrolmentRequest;
    static constexpr auto fields =
        std::tuple{jsonField("code", &Message::code, JsonTextForm{64}),
                   jsonField("certificateRequest", &Message::certificateRequest, JsonPemForm()),
                   jsonField("desk", &Message::desk).unlessNothing(),
                   jsonField("earlier", &Message::earlier, JsonPemListForm()).unlessNothing()};
};

template <>
struct JsonMessage<wire::Enrolment>
{
    using Message = wire::Enrolment;
    static constexpr auto fields =
        std::tuple{jsonField("desk", &Message::desk),
                   jsonField("name", &Message::name, JsonTextForm{100}),
                   jsonField("certificate", &Message::certificate, JsonPemForm()),
                   jsonField("authority", &Message::authority, JsonPemForm()),
                   jsonField("placeKinds", &Message::placeKinds).unlessNothing(),
                   jsonField("earlier", &Message::earlier, JsonPemListForm()).unlessNothing()};
};

template <>
struct JsonMessage<wire::SignInRequest>
{
    using Message = wire::SignInRequest;
    static constexpr auto fields = std::tuple{jsonField("clerk", &Message::clerk),
                                              jsonField("password", &Message::password, JsonTextForm{256})};
};

template <>
struct JsonMessage<wire::SignIn>
{
    using Message = wire::SignIn;
    static constexpr auto fields =
        std::tuple{jsonField("clerk", &Message::clerk, JsonObjectForm<ClerkState>()),
                   jsonField("dataKey", &Message::dataKey, JsonBytes32Form()),
                   jsonField("offlineDays", &Message::offlineDays, JsonCountForm{0, 365}),
                   jsonField("panKey", &Message::panKey, JsonBytes32Form()).unlessNothing()};
};

template <>
struct JsonMessage<wire::ReservationRequest>
{
    using Message = wire::ReservationRequest;
    static constexpr auto fields = std::tuple{jsonField("id", &Message::id),
                                              jsonField("card", &Message::card),
                                              jsonField("amount", &Message::amount),
                                              jsonField("clerk", &Message::clerk),
                                              jsonField("corrects", &Message::corrects).unlessNothing(),
                                              jsonField("approver", &Message::approver).unlessNothing()};
};

template <>
struct JsonMessage<wire::ReservationGrant>
{
    using Message = wire::ReservationGrant;
    static constexpr auto fields =
        std::tuple{jsonField("id", &Message::id), jsonField("validUntil", &Message::validUntil)};
};

template <>
struct JsonMessage<wire::ConfirmationRequest>
{
    using Message = wire::ConfirmationRequest;
    static constexpr auto fields =
        std::tuple{jsonField("id", &Message::id), jsonField("record", &Message::record, JsonBytes32Form()),
                   jsonField("clerk", &Message::clerk)};
};

template <>
struct JsonMessage<wire::ConfirmationSent>
{
    using Message = wire::ConfirmationSent;
    static constexpr auto fields =
        std::tuple{jsonField("id", &Message::id), jsonField("validUntil", &Message::validUntil),
                   jsonField("resendFrom", &Message::resendFrom)};
};

template <>
struct JsonMessage<wire::ConfirmationCode>
{
    static constexpr auto fields =
        std::tuple{jsonField("code", &wire::ConfirmationCode::code, JsonTextForm{6})};
};

template <>
struct JsonMessage<wire::AttachmentReceived>
{
    static constexpr auto fields =
        std::tuple{jsonField("received", &wire::AttachmentReceived::received, JsonNumberForm())};
};

template <>
struct JsonMessage<wire::Health>
{
    using Message = wire::Health;
    static constexpr auto fields =
        std::tuple{jsonConstant("status", "ok"), jsonField("version", &Message::version, JsonTextForm{40}),
                   jsonField("time", &Message::time)};
};

/// A problem document (RFC 9457).
struct JsonProblemForm
{
    [[nodiscard]] QJsonValue write(const Error& error) const;
    void read(JsonReader& reader, QLatin1StringView key, Error& error) const;
};

template <>
struct JsonForm<wire::Outcome::Kind> : JsonNamedForm<wire::Outcome::Kind, &wire::outcomeKind>
{
};

template <>
struct JsonMessage<wire::Outcome>
{
    using Message = wire::Outcome;
    using Problem = JsonOptionalForm<Error, JsonProblemForm>;
    static bool isApplied(const Message& outcome) { return outcome.kind == Message::Kind::Applied; }
    static bool hasProblem(const Message& outcome) { return !isApplied(outcome); }

    static constexpr auto fields =
        std::tuple{jsonField("id", &Message::id).unlessNothing(), jsonField("outcome", &Message::kind),
                   jsonField("change", &Message::change, JsonNumberForm()).onlyIf(isApplied),
                   jsonField("problem", &Message::problem, Problem()).onlyIf(hasProblem)};
};

} // namespace cekr
