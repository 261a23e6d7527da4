// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/Operation.h"

namespace cekr
{

/// "anonimna", "neimenska", "imenska": an adjective to "kartica", for columns.
[[nodiscard]] QString kindText(CardKind kind);
/// "Anonimna kartica ••••••733": kind and the end of its MOK ID, where a card is spoken of.
[[nodiscard]] QString cardText(const CardFacts& card);
/// "20,00 €" on the bank's word, "največ 20,00 €" without it: what was loaded may have been spent. A dash
/// when nothing is known of it.
[[nodiscard]] QString balanceText(const CardFacts& card);
/// The same of a balance that rests on this word of the bank, or on none.
[[nodiscard]] QString balanceText(Money balance, const std::optional<BankBalance>& bank);
/// Of which day the bank has told it, for a column beside balanceText().
[[nodiscard]] QString balanceDayText(const CardFacts& card);
/// Whose word the balance is, and from when: stands wherever a balance does.
[[nodiscard]] QString balanceSentence(const CardFacts& card);
/// "dobroimetje 20,00 € → 70,00 €": a balance before a load and with it; "največ" as in balanceText(), and no
/// amounts when nothing is known. balanceSentence() stands below it.
[[nodiscard]] QString balanceChangeText(const CardFacts& before, std::optional<Money> loaded);
/// "v zalogi", "predana" ...
[[nodiscard]] QString stateText(CardState state);
/// "poškodovana", "ovojnica odprta" ...
[[nodiscard]] QString reasonText(StockSpoil::Reason reason);

} // namespace cekr
