// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JsonForms.h"
#include "core/wire/OperationCodec.h"

namespace cekr
{

inline constexpr JsonTextForm jsonNote{longestNote};

/// One part of what is charged, in cents.
template <Money Charge::*Part>
struct JsonChargeForm
{
    [[nodiscard]] QJsonValue write(const Charge& charge) const
    {
        return JsonForm<Money>().write(charge.*Part);
    }
    void read(JsonReader& reader, QLatin1StringView key, Charge& charge) const
    {
        JsonForm<Money>().read(reader, key, charge.*Part);
    }
    static bool isNothing(const Charge& charge) { return (charge.*Part).isZero(); }
};

/// "charge" is the part that the municipality is owed, as it has been since there was one creditor alone.
template <typename Sale>
inline constexpr auto municipalityField = jsonField("charge", &Sale::charge,
                                                    JsonChargeForm<&Charge::municipality>());
template <typename Sale>
inline constexpr auto bankFields =
    std::tuple{jsonField("bankCharge", &Sale::charge, JsonChargeForm<&Charge::bank>()).unlessNothing(),
               jsonField("debited", &Sale::charge, JsonChargeForm<&Charge::debited>()).unlessNothing()};

template <>
struct JsonMessage<ShiftOpen>
{
    static constexpr auto fields = std::tuple{jsonField("float", &ShiftOpen::openingFloat)};
};

template <>
struct JsonMessage<CashMovement>
{
    static constexpr auto fields = std::tuple{
        jsonField("shift", &CashMovement::shift), jsonField("direction", &CashMovement::direction),
        jsonField("amount", &CashMovement::amount), jsonField("reason", &CashMovement::reason, jsonNote)};
};

template <>
struct JsonMessage<StockIntake>
{
    static constexpr auto fields =
        std::tuple{jsonField("box", &StockIntake::box), jsonField("found", &StockIntake::found),
                   jsonField("missing", &StockIntake::missing), jsonField("surplus", &StockIntake::surplus)};
};

template <>
struct JsonMessage<StockSpoil>
{
    static constexpr auto fields =
        std::tuple{jsonField("card", &StockSpoil::card), jsonField("reason", &StockSpoil::reason),
                   jsonField("note", &StockSpoil::note, jsonNote)};
};

template <>
struct JsonMessage<StockReturn>
{
    static constexpr auto fields = std::tuple{jsonField("cards", &StockReturn::cards),
                                              jsonField("reason", &StockReturn::reason, jsonNote)};
};

template <>
struct JsonMessage<StockTransfer>
{
    static constexpr auto fields =
        std::tuple{jsonField("cards", &StockTransfer::cards), jsonField("to", &StockTransfer::to)};
};

template <>
struct JsonMessage<Handover>
{
    static constexpr auto fields = std::tuple_cat(
        std::tuple{jsonField("shift", &Handover::shift), jsonField("cards", &Handover::cards),
                   jsonField("ageAttested", &Handover::ageAttested),
                   jsonField("termsAttested", &Handover::termsAttested),
                   jsonField("mokTerms", &Handover::mokTerms), jsonField("bankTerms", &Handover::bankTerms),
                   jsonField("tariff", &Handover::tariff, JsonEmptyableForm<TariffId>()),
                   municipalityField<Handover>},
        bankFields<Handover>);
};

/// What a load and a redirected one have in common.
template <typename AnyLoad>
inline constexpr auto loadFields =
    std::tuple_cat(std::tuple{jsonField("shift", &AnyLoad::shift), jsonField("card", &AnyLoad::card),
                              jsonField("amount", &AnyLoad::amount),
                              jsonField("authorisation", &AnyLoad::reservation).unlessNothing(),
                              jsonField("tariff", &AnyLoad::tariff).unlessNothing(),
                              municipalityField<AnyLoad>.unlessNothing()},
                   bankFields<AnyLoad>);

template <>
struct JsonMessage<Load>
{
    static constexpr auto fields = loadFields<Load>;
};

template <>
struct JsonMessage<Redirect>
{
    static constexpr auto fields = std::tuple_cat(
        loadFields<Redirect>, std::tuple{jsonField("refused", &Redirect::refused),
                                         jsonField("holderAttested", &Redirect::holderAttested)});
};

template <>
struct JsonMessage<Refund>
{
    static constexpr auto fields =
        std::tuple{jsonField("shift", &Refund::shift), jsonField("refused", &Refund::refused),
                   jsonField("amount", &Refund::amount)};
};

template <>
struct JsonMessage<WriteOff>
{
    static constexpr auto fields =
        std::tuple{jsonField("shift", &WriteOff::shift), jsonField("refused", &WriteOff::refused),
                   jsonField("amount", &WriteOff::amount, JsonBalanceForm()),
                   jsonField("reason", &WriteOff::reason, jsonNote)};
};

template <>
struct JsonMessage<Correction>
{
    static constexpr auto fields =
        std::tuple{jsonField("shift", &Correction::shift),
                   jsonField("corrects", &Correction::corrects),
                   jsonField("card", &Correction::card).unlessNothing(),
                   jsonField("loaded", &Correction::loaded),
                   jsonField("cash", &Correction::cash, JsonBalanceForm()),
                   jsonField("authorisation", &Correction::reservation).unlessNothing(),
                   jsonField("bankCharge", &Correction::bankCharge).unlessNothing(),
                   jsonField("reason", &Correction::reason, jsonNote)};
};

template <>
struct JsonMessage<Escalation>
{
    static constexpr auto fields = std::tuple{jsonField("refused", &Escalation::refused),
                                              jsonField("note", &Escalation::note, jsonNote)};
};

template <>
struct JsonMessage<Reprint>
{
    static constexpr auto fields = std::tuple{jsonField("receipt", &Reprint::receipt, JsonNumberForm()),
                                              jsonField("copy", &Reprint::copy, JsonNumberForm())};
};

/// A drawer counted: pairs of a value in cents and a number of pieces.
struct JsonCountedForm
{
    [[nodiscard]] QJsonValue write(const std::vector<CashCount>& counted) const;
    void read(JsonReader& reader, QLatin1StringView key, std::vector<CashCount>& counted) const;
};

template <>
struct JsonMessage<ShiftClose>
{
    static constexpr auto fields = std::tuple{jsonField("shift", &ShiftClose::shift),
                                              jsonField("number", &ShiftClose::number, JsonNumberForm()),
                                              jsonField("counted", &ShiftClose::counted, JsonCountedForm()),
                                              jsonField("expected", &ShiftClose::expected, JsonBalanceForm()),
                                              jsonField("reason", &ShiftClose::reason, jsonNote)};
};

/// A number in a desk's chain: from 1.
struct JsonSequenceForm
{
    [[nodiscard]] QJsonValue write(quint64 sequence) const { return qint64(sequence); }
    void read(JsonReader& reader, QLatin1StringView key, quint64& sequence) const;
};

/// Which link of which desk's chain it is.
template <typename Signed>
inline constexpr auto placeFields = std::tuple{jsonField("id", &Signed::id), jsonField("desk", &Signed::desk),
                                               jsonField("seq", &Signed::sequence, JsonSequenceForm()),
                                               jsonField("prev", &Signed::previous, JsonBytes32Form())};

template <>
struct JsonMessage<wire::ChainLink>
{
    static constexpr auto fields = placeFields<wire::ChainLink>;
};

/// All of it but its type and body.
template <>
struct JsonMessage<Operation>
{
    static constexpr auto fields = std::tuple_cat(
        placeFields<Operation>,
        std::tuple{
            jsonField("at", &Operation::at), jsonField("clerk", &Operation::clerk),
            jsonField("terms", &Operation::terms),
            jsonField("receipt", &Operation::receipt, JsonNumberForm()).unlessNothing(),
            jsonField("approver", &Operation::approver).unlessNothing(),
            jsonField("approval", &Operation::approval, JsonTextForm{longestApproval}).unlessNothing()});
};

} // namespace cekr
