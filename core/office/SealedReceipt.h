// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "core/wire/ChangeFields.h"
#include "core/wire/SettingsFields.h"

namespace cekr
{

/// What a receipt says beside what is signed, as it is kept under the desk's seal: names of what may be
/// different on another day. What receipts of earlier versions lack reads as nothing.
struct SealedReceipt
{
    QString desk;
    QString clerk;
    Money received;
    Limits stricter = Limits::none();
    std::vector<LoadedCard> loaded = {};
    QString approver = {};
};

template <>
struct JsonMessage<LoadedCard>
{
    using OptionalBank = JsonOptionalForm<BankBalance, JsonObjectForm<BankBalance>>;
    static constexpr auto fields =
        std::tuple{jsonField("card", &LoadedCard::card), jsonField("kind", &LoadedCard::kind),
                   jsonField("before", &LoadedCard::before, JsonBalanceForm()),
                   jsonField("bank", &LoadedCard::bank, OptionalBank()).sinceLater()};
};

template <>
struct JsonMessage<SealedReceipt>
{
    static constexpr auto fields =
        std::tuple{jsonField("desk", &SealedReceipt::desk, JsonTextForm{400}),
                   jsonField("clerk", &SealedReceipt::clerk, JsonTextForm{400}),
                   jsonField("received", &SealedReceipt::received),
                   jsonField("limits", &SealedReceipt::stricter, JsonObjectForm<Limits>()).sinceLater(),
                   jsonField("loaded", &SealedReceipt::loaded, JsonListForm<LoadedCard>{10}).sinceLater(),
                   jsonField("approver", &SealedReceipt::approver, JsonTextForm{400}).sinceLater()};
};

} // namespace cekr
