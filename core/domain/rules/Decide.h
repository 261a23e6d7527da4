// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/Operation.h"
#include "core/domain/Terms.h"
#include "core/domain/rules/Effects.h"

namespace cekr
{

/// The rule book. Judges one operation by what is known and by the terms in force at its business date, and
/// says what follows from it, or which rule refuses it. Pure: the desk runs it to advise and to accept
/// offline, central to decide.
[[nodiscard]] Result<Effects> decide(const Operation& operation, const Facts& facts, const Terms& terms);

/// OFF-5: days and deadlines rest on the business date, so it never goes back behind the desk's last one.
[[nodiscard]] Done mayBeDated(QDate day, const Facts& facts);

/// Whether this plastic may be handed over by the facts' desk on that day; asked for each card scanned.
[[nodiscard]] Done mayHandOver(MokId card, const Facts& facts, QDate day);

/// The limits on loads of this card on that day, in the order of the rule book (NLB 3.4, LIMIT-X2); also the
/// one on transfers, which cash does not count into. What is on the card counts into LIMIT-A2 and LIMIT-N5 on
/// the bank's word alone; without it a load is held to them by itself, and they are not among these while the
/// limits on sums are as strict.
[[nodiscard]] std::vector<LimitUse> loadLimitsOf(const CardFacts& card, const Facts& facts,
                                                 const Limits& limits, QDate day);

/// Whether that amount may be loaded on that card on that day; asked while the clerk types.
[[nodiscard]] Done mayLoad(MokId card, Money amount, const Facts& facts, const Limits& limits, QDate day);

/// The limit that binds one transfer to a card of that kind first, however little of it is used: LIMIT-A1 or
/// -A2, LIMIT-N2 or one of month, year and balance where central has set that stricter still.
[[nodiscard]] LimitUse transferLimitOf(CardKind kind, const Facts& facts, const Limits& limits);

/// Whether a transfer of that amount may be asked for with a slip made on that day (TOP-4); no amount: the
/// payer decides. A card that is not among the facts takes what the most generous kind does.
[[nodiscard]] Done mayTransfer(MokId card, std::optional<Money> amount, const Facts& facts,
                               const Limits& limits, QDate day);

/// Whether that many anonymous cards may go to one customer at once (ANON-1).
[[nodiscard]] Done mayHandOverTogether(const std::vector<MokId>& cards, const TermsEdition& bank);

/// Whether a mistaken load can still be taken off the card: BalanceTooLow when the money is spent.
[[nodiscard]] Done mayTakeOff(MokId card, Money amount, const Facts& facts);

/// What is charged for a load of this card, beside the load: what was agreed, or what the tariff asks for
/// (FEE-1); zero without either.
[[nodiscard]] Charge loadCharge(const CardFacts& card, const Facts& facts);

/// What the tariff asks for handing over that many anonymous cards (FEE-1); zero without a tariff.
[[nodiscard]] Charge handoverCharge(size_t cards, const Facts& facts);

} // namespace cekr
