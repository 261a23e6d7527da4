// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Duty.h"
#include "core/domain/rules/Resolving.h"
#include "core/domain/rules/Rules.h"

#include <algorithm>

namespace cekr::rules
{

using namespace Qt::StringLiterals;

Done requireCash(Money amount, const Facts& facts)
{
    if (!facts.shift || facts.shift->drawer < amount) {
        return failure(ErrorCode::DrawerTooLow, {}, "TILL-3",
                       facts.shift ? facts.shift->drawer.plain() : QString());
    }
    return {};
}

Done requireOpenRefusal(OperationId refused, Money cash, const Facts& facts)
{
    if (!facts.refused || facts.refused->id != refused || facts.refused->resolved) {
        return failure(ErrorCode::NothingToResolve, {}, "OFF-3");
    }
    if (cash != facts.refused->amount) {
        return failure(ErrorCode::NothingToResolve, {}, "OFF-3", facts.refused->amount.plain());
    }
    return {};
}

Done requireOwed(const Facts& facts)
{
    const std::optional<RefusedCash>& refused = facts.refused;
    if (refused && refused->amount.isPositive() && !isOwed(*refused)) {
        return failure(ErrorCode::NothingToResolve, {}, "OFF-3", refused->amount.plain());
    }
    return refused && refused->isEscalated ? requireRole(facts, {Role::Supervisor}) : Done();
}

namespace
{

Done requireReason(const QString& reason, const char* rule)
{
    return reason.trimmed().isEmpty() ? failure(ErrorCode::ReasonMissing, {}, rule) : Done();
}

/// Each value of the euro at most once, no piece less than none.
Done requireCount(const std::vector<CashCount>& counted)
{
    std::vector<Money> values;
    for (const CashCount& count : counted) {
        const auto known = allDenominations();
        const bool isKnown = std::find(known.begin(), known.end(), count.value) != known.end();
        const bool isNew = std::find(values.begin(), values.end(), count.value) == values.end();
        if (!isKnown || !isNew || count.pieces < 0 || count.pieces > mostPieces) {
            return failure(ErrorCode::MalformedAmount, u"counted"_s, "TILL-4", count.value.plain());
        }
        values.push_back(count.value);
    }
    return {};
}

/// TILL-5: who undoes it says why; in the earlier form only a second person did.
Done requireCorrecting(const Correction& correction, const Operation& operation, const Facts& facts)
{
    const CorrectedFacts& corrected = *facts.corrected;
    const bool needsReason =
        !facts.isOfEarlierForm || needsSecondPerson(corrected, correction.shift, operation.clerk);
    return needsReason
               ? mayCorrectFor(correction.reason, corrected, correction.shift, operation.clerk, facts.roles)
               : mayCorrect(corrected, correction.shift, operation.clerk, facts.roles);
}

/// The card still holds what is taken off it, and by central's word when central has it.
Done requireOnCard(const Correction& correction, const CorrectedFacts& corrected, const Facts& facts)
{
    if (!corrected.card) {
        return {};
    }
    if (needsCentral(corrected) && correction.reservation.isNull()) {
        return failure(ErrorCode::CorrectionNeedsCentral, {}, "TILL-5");
    }
    return mayTakeOff(*corrected.card, corrected.loaded, facts);
}

} // namespace

Done judge(const ShiftOpen& shift, const Operation&, const Facts& facts, const Terms&)
{
    TRY(mayDo(Duty::TakeCash, facts.roles, facts.placeKinds));
    if (facts.shift) {
        return failure(ErrorCode::ShiftAlreadyOpen, {}, "TILL-1", facts.shift->clerk.text());
    }
    if (shift.openingFloat < Money()) {
        return failure(ErrorCode::AmountNotPositive, {}, "TILL-2", shift.openingFloat.plain());
    }
    return {};
}

Done judge(const CashMovement& movement, const Operation& operation, const Facts& facts, const Terms&)
{
    TRY(requireShift(movement.shift, operation, facts));
    if (!movement.amount.isPositive()) {
        return failure(ErrorCode::AmountNotPositive, {}, "TILL-2", movement.amount.plain());
    }
    TRY(isHandedOver(movement.direction) ? Done() : requireReason(movement.reason, "TILL-2"));
    return cashOf(movement).isPositive() ? Done() : requireCash(movement.amount, facts);
}

Done judge(const Refund& refund, const Operation& operation, const Facts& facts, const Terms&)
{
    const bool isEscalated = facts.refused && facts.refused->isEscalated;
    TRY(isEscalated ? requireShiftOrSupervisor(refund.shift, operation, facts)
                    : requireShift(refund.shift, operation, facts));
    TRY(requireOpenRefusal(refund.refused, refund.amount, facts));
    TRY(requireOwed(facts));
    TRY(requireCash(refund.amount, facts));
    return {};
}

Done judge(const WriteOff& writeOff, const Operation& operation, const Facts& facts, const Terms&)
{
    TRY(requireRole(facts, {Role::Supervisor}));
    TRY(requireShiftOrSupervisor(writeOff.shift, operation, facts));
    TRY(requireOpenRefusal(writeOff.refused, writeOff.amount, facts));
    TRY(requireReason(writeOff.reason, "TILL-6"));
    return {};
}

Done judge(const Correction& correction, const Operation& operation, const Facts& facts, const Terms&)
{
    TRY(requireShiftOrSupervisor(correction.shift, operation, facts));
    const auto& corrected = facts.corrected;
    const bool isCounter = corrected && corrected->id == correction.corrects && !corrected->isCorrected &&
                           correction.card == corrected->card && correction.loaded == corrected->loaded &&
                           correction.cash == -corrected->cash;
    if (!isCounter) {
        return failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
    }
    TRY(requireCorrecting(correction, operation, facts));
    TRY(requireOnCard(correction, *corrected, facts));
    TRY(correction.cash < Money() ? requireCash(-correction.cash, facts) : Done());
    return {};
}

Done judge(const ShiftClose& close, const Operation& operation, const Facts& facts, const Terms&)
{
    TRY(requireShiftOrSupervisor(close.shift, operation, facts));
    TRY(requireCount(close.counted));
    if (close.expected != facts.shift->drawer || close.number != facts.closings + 1) {
        return failure(ErrorCode::ExpectedDiffers, u"number %1"_s.arg(facts.closings + 1), "TILL-4",
                       facts.shift->drawer.plain());
    }
    return closingNeedsReason(close.expected, sumOf(close.counted), facts.shift->clerk, operation.clerk)
               ? requireReason(close.reason, "TILL-4")
               : Done();
}

Done judge(const Escalation& escalation, const Operation&, const Facts& facts, const Terms&)
{
    TRY(requireRole(facts, {Role::Clerk, Role::Teller, Role::Supervisor}));
    if (!facts.refused || facts.refused->isEscalated) {
        return failure(ErrorCode::NothingToResolve, {}, "OFF-3");
    }
    return requireOpenRefusal(escalation.refused, facts.refused->amount, facts);
}

Done judge(const Reprint& reprint, const Operation&, const Facts& facts, const Terms&)
{
    TRY(requireRole(facts, {Role::Clerk, Role::Teller, Role::Supervisor}));
    const bool isNumbered = reprint.receipt > 0 && reprint.copy > 0;
    return isNumbered ? Done() : failure(ErrorCode::MalformedMessage, u"no copy of a receipt"_s);
}

} // namespace cekr::rules

namespace cekr
{

Done mayTakeOff(MokId card, Money amount, const Facts& facts)
{
    const CardFacts* held = facts.card(card);
    if (!held) {
        return failure(ErrorCode::CardUnknown, {}, "CARD-4", card.grouped());
    }
    if (held->balance < amount) {
        return failure(ErrorCode::BalanceTooLow, {}, "TILL-5", held->balance.plain());
    }
    return {};
}

} // namespace cekr
