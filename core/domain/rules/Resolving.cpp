// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Resolving.h"

#include "core/domain/rules/Decide.h"
#include "core/domain/rules/Duty.h"

namespace cekr
{

Done mayUse(const std::optional<ShiftFacts>& open, const ClerkId& by)
{
    if (!open) {
        return failure(ErrorCode::ShiftNotOpen, {}, "TILL-1");
    }
    return open->clerk == by ? Done() : failure(ErrorCode::NotYourShift, {}, "TILL-1", open->clerk.text());
}

Done mayUseOrSupervise(const std::optional<ShiftFacts>& open, const ClerkId& by,
                       const std::vector<Role>& roles)
{
    return open && isSupervisor(roles) ? Done() : mayUse(open, by);
}

bool isOwed(const RefusedCash& refused)
{
    return refused.amount.isPositive() && refused.isCustomers && !refused.wasPaidBack;
}

Resolution resolutionOf(const RefusedCash& refused)
{
    if (refused.amount.isZero()) {
        return Resolution::TakeOff;
    }
    return isOwed(refused) ? Resolution::GiveBack : Resolution::WriteOff;
}

bool needsApprover(const RefusedCash& refused, const std::vector<Role>& roles)
{
    return resolutionOf(refused) == Resolution::WriteOff || (refused.isEscalated && !isSupervisor(roles));
}

bool needsReason(Resolution resolution, const std::vector<Role>& roles)
{
    return resolution == Resolution::WriteOff || (resolution == Resolution::TakeOff && isSupervisor(roles));
}

Done mayApprove(const Approver& approver, const ClerkId& by, const ClerkId& madeBy, const char* rule)
{
    if (approver.clerk.isEmpty() || approver.clerk == by || approver.clerk == madeBy) {
        return failure(ErrorCode::SecondPersonNeeded, {}, rule, approver.clerk.text());
    }
    return isSupervisor(approver.roles)
               ? Done()
               : failure(ErrorCode::ApproverLacksRole, {}, rule, approver.clerk.text());
}

CorrectionWay correctionWay(const CorrectedFacts& corrected, OperationId shift, const ClerkId& by,
                            QDate today)
{
    const bool isOfToday = corrected.at.date() == today;
    if (corrected.card && (corrected.isApplied || !isOfToday)) {
        return CorrectionWay::BanksWord;
    }
    const bool isOwn = corrected.clerk == by && corrected.shift == shift;
    return isOwn && isOfToday && !corrected.isApplied ? CorrectionWay::Alone : CorrectionWay::SecondPerson;
}

Done mayStillCorrect(const CorrectedFacts& corrected, int days, QDate today)
{
    const bool isLate = corrected.card && corrected.at.date().daysTo(today) > days;
    return isLate ? failure(ErrorCode::CorrectionTooLate, {}, "TILL-5", QString::number(days)) : Done();
}

namespace
{

/// What was loaded after the bank's word is no proof that this load is still there.
bool isHeldByBanksWord(const CardFacts& card, const CorrectedFacts& corrected)
{
    return card.bank && card.bank->at.utc() > corrected.knownSince && card.bank->amount >= corrected.loaded;
}

/// CARD-8: a card that came in as an active one was used, whatever the bank says; and a balance that the bank
/// has told since goes before.
bool isUnusedByBanksWord(const CardFacts& card, const CorrectedFacts& corrected)
{
    const bool isNewest = !card.bank || card.bank->at.utc() <= corrected.unusedUntil;
    return corrected.unusedUntil.isValid() && corrected.unusedUntil > corrected.knownSince && isNewest &&
           card.state != CardState::Active;
}

} // namespace

Done mayTakeBack(const std::optional<CorrectedFacts>& corrected, MokId card, Money loaded, const Facts& facts,
                 const Redemption& redemption, QDate today)
{
    if (!corrected || corrected->isCorrected || corrected->card != card || corrected->loaded != loaded) {
        return failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
    }
    TRY(mayStillCorrect(*corrected, facts.correctionDays, today));
    TRY(mayTakeOff(card, loaded, facts));
    const CardFacts& held = *facts.card(card);
    if (!isHeldByBanksWord(held, *corrected) && !isUnusedByBanksWord(held, *corrected)) {
        return failure(ErrorCode::CorrectionNeedsBank, {}, "TILL-5", card.grouped());
    }
    const bool isLater = corrected->at.date() != today;
    if (isLater && kindOn(held, today) == CardKind::Anonymous && held.balance > redemption.identifiedAbove) {
        return failure(ErrorCode::HolderNotIdentified, {}, "KYC-3", redemption.identifiedAbove.plain());
    }
    return {};
}

bool closingNeedsReason(Money expected, Money counted, const ClerkId& whose, const ClerkId& by)
{
    return expected != counted || whose != by;
}

} // namespace cekr
