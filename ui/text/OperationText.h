// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QString>

namespace cekr
{

/// What was done, for lists: "Anonimni kartici (2)", "Polnjenje", "Vplačilo v blagajno".
[[nodiscard]] QString operationTitle(const OperationBody& body);
/// Which cards: the end of a single card's MOK ID, the number of a box, how many cards, or "–".
[[nodiscard]] QString operationCards(const OperationBody& body);
/// Cash that came into the drawer (negative: went out of it), or "–".
[[nodiscard]] QString operationAmount(const OperationBody& body);

/// "Polnjenje 20,00 € zavrnjeno": heading of what needs attention.
[[nodiscard]] QString attentionTitle(const AttentionView& item);
/// Where its cash is now and who has it in hand: "V blagajni je 20,00 €, ki jih ...".
[[nodiscard]] QString attentionSentence(const AttentionView& item);

} // namespace cekr
