// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Rules.h"

namespace cekr::rules
{

namespace
{

Done requireCash(Money amount, const Facts& facts)
{
    if (!facts.shift || facts.shift->drawer < amount) {
        return failure(ErrorCode::DrawerTooLow, {}, "TILL-3",
                       facts.shift ? facts.shift->drawer.plain() : QString());
    }
    return {};
}

Done requireOpenRefusal(OperationId refused, const Facts& facts)
{
    if (!facts.refused || facts.refused->id != refused || facts.refused->resolved) {
        return failure(ErrorCode::NothingToResolve, {}, "OFF-3");
    }
    return {};
}

} // namespace

Done judge(const ShiftOpen& shift, const Operation&, const Facts& facts, const Terms&)
{
    if (Done role = requireRole(facts, {Role::Clerk, Role::Teller, Role::Supervisor}); !role) {
        return role;
    }
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
    if (Done shift = requireShift(movement.shift, operation, facts); !shift) {
        return shift;
    }
    if (!movement.amount.isPositive()) {
        return failure(ErrorCode::AmountNotPositive, {}, "TILL-2", movement.amount.plain());
    }
    if (movement.reason.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonMissing, {}, "TILL-2");
    }
    if (movement.direction == CashMovement::Direction::Out) {
        if (Done cash = requireCash(movement.amount, facts); !cash) {
            return cash;
        }
    }
    return {};
}

Done judge(const Refund& refund, const Operation& operation, const Facts& facts, const Terms&)
{
    for (const Done& rule : {requireShift(refund.shift, operation, facts),
                             requireOpenRefusal(refund.refused, facts), requireCash(refund.amount, facts)}) {
        if (!rule) {
            return rule;
        }
    }
    if (refund.amount != facts.refused->amount) {
        return failure(ErrorCode::NothingToResolve, {}, "OFF-3", facts.refused->amount.plain());
    }
    return {};
}

Done judge(const Escalation& escalation, const Operation&, const Facts& facts, const Terms&)
{
    if (Done refusal = requireOpenRefusal(escalation.refused, facts); !refusal) {
        return refusal;
    }
    return {};
}

} // namespace cekr::rules
