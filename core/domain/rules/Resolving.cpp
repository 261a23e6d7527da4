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

Resolution resolutionOf(const RefusedCash& refused, const std::vector<Role>& roles)
{
    if (refused.isEscalated && !isSupervisor(roles)) {
        return Resolution::None;
    }
    if (refused.amount.isZero()) {
        return Resolution::TakeOff;
    }
    if (isOwed(refused)) {
        return Resolution::GiveBack;
    }
    return isSupervisor(roles) ? Resolution::WriteOff : Resolution::None;
}

bool needsReason(Resolution resolution, const std::vector<Role>& roles)
{
    return isSupervisor(roles) && resolution != Resolution::GiveBack;
}

bool needsSecondPerson(const CorrectedFacts& corrected, OperationId shift, const ClerkId& by)
{
    return corrected.clerk != by || corrected.shift != shift || corrected.isApplied;
}

Done mayCorrect(const CorrectedFacts& corrected, OperationId shift, const ClerkId& by,
                const std::vector<Role>& roles)
{
    const bool isAnothers = corrected.clerk != by;
    if (needsSecondPerson(corrected, shift, by) && !(isAnothers && isSupervisor(roles))) {
        return failure(ErrorCode::SecondPersonNeeded, {}, "TILL-5");
    }
    return {};
}

Done mayCorrectFor(const QString& reason, const CorrectedFacts& corrected, OperationId shift,
                   const ClerkId& by, const std::vector<Role>& roles)
{
    TRY(mayCorrect(corrected, shift, by, roles));
    return reason.trimmed().isEmpty() ? failure(ErrorCode::ReasonMissing, {}, "TILL-5") : Done();
}

bool needsCentral(const CorrectedFacts& corrected)
{
    return corrected.card && corrected.isApplied;
}

Done mayTakeBack(const std::optional<CorrectedFacts>& corrected, MokId card, Money loaded, const Facts& facts)
{
    if (!corrected || corrected->isCorrected || corrected->card != card || corrected->loaded != loaded) {
        return failure(ErrorCode::NothingToCorrect, {}, "TILL-5");
    }
    return mayTakeOff(card, loaded, facts);
}

bool closingNeedsReason(Money expected, Money counted, const ClerkId& whose, const ClerkId& by)
{
    return expected != counted || whose != by;
}

} // namespace cekr
