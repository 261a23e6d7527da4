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
    return refused && refused->amount.isPositive() && !isOwed(*refused)
               ? failure(ErrorCode::NothingToResolve, {}, "OFF-3", refused->amount.plain())
               : Done();
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

Approver approverOf(const Operation& operation, const Facts& facts)
{
    return {operation.approver, facts.approverRoles};
}

/// The card still holds what is taken off it, as far as anybody who was asked can say.
Done requireOnCard(CorrectionWay way, const Facts& facts)
{
    const CorrectedFacts& corrected = *facts.corrected;
    if (!corrected.card || corrected.isPromised) {
        return {};
    }
    if (way != CorrectionWay::BanksWord) {
        return mayTakeOff(*corrected.card, corrected.loaded, facts);
    }
    return failure(ErrorCode::CorrectionNeedsCentral, {}, "TILL-5");
}

Done requireAsNow(const Correction& correction, const Operation& operation, const Facts& facts)
{
    const CorrectedFacts& corrected = *facts.corrected;
    const QDate today = operation.at.date();
    const CorrectionWay way = correctionWay(corrected, correction.shift, operation.clerk, today);
    if (way != CorrectionWay::Alone) {
        TRY(mayApprove(approverOf(operation, facts), operation.clerk, corrected.clerk, "TILL-5"));
    }
    TRY(requireReason(correction.reason, "TILL-5"));
    return requireOnCard(way, facts);
}

/// In the earlier form a supervisor who was somebody else recorded with a reason, and with central's word,
/// what the clerk could not undo alone; the clerk said no reason.
Done requireAsBefore(const Correction& correction, const Operation& operation, const Facts& facts)
{
    const CorrectedFacts& corrected = *facts.corrected;
    const bool isOwn = corrected.clerk == operation.clerk && corrected.shift == correction.shift;
    if (!isOwn || corrected.isApplied) {
        const bool isSecond = corrected.clerk != operation.clerk && isSupervisor(facts.roles);
        TRY(isSecond ? requireReason(correction.reason, "TILL-5")
                     : failure(ErrorCode::SecondPersonNeeded, {}, "TILL-5"));
    }
    if (!corrected.card || corrected.isPromised) {
        return {};
    }
    if (corrected.isApplied && correction.reservation.isNull()) {
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
    if (isEscalated && !isSupervisor(facts.roles)) {
        TRY(mayApprove(approverOf(operation, facts), operation.clerk, facts.refused->clerk, "OFF-3"));
    }
    TRY(requireCash(refund.amount, facts));
    return {};
}

Done judge(const WriteOff& writeOff, const Operation& operation, const Facts& facts, const Terms&)
{
    TRY(mayDo(Duty::TakeCash, facts.roles, facts.placeKinds));
    TRY(requireShiftOrSupervisor(writeOff.shift, operation, facts));
    TRY(requireOpenRefusal(writeOff.refused, writeOff.amount, facts));
    TRY(requireReason(writeOff.reason, "TILL-6"));
    if (writeOff.amount.isZero() || facts.isOfEarlierForm) {
        return requireRole(facts, {Role::Supervisor}); // no cash is about it, or one person was enough
    }
    return mayApprove(approverOf(operation, facts), operation.clerk, facts.refused->clerk, "TILL-6");
}

Done judge(const Correction& correction, const Operation& operation, const Facts& facts, const Terms&)
{
    TRY(requireShiftOrSupervisor(correction.shift, operation, facts));
    const auto& corrected = facts.corrected;
    const bool isCounter = corrected && corrected->id == correction.corrects && !corrected->isCorrected &&
                           correction.card == corrected->card && correction.loaded == corrected->loaded &&
                           correction.cash == -corrected->cash &&
                           correction.bankCharge == corrected->bankCharge;
    if (!isCounter) {
        return failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
    }
    TRY(facts.isOfEarlierForm ? requireAsBefore(correction, operation, facts)
                              : requireAsNow(correction, operation, facts));
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
