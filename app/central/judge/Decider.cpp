// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Decider.h"

#include "app/central/judge/Recorder.h"
#include "app/central/store/ClerkTable.h"
#include "app/central/store/Locks.h"
#include "app/central/store/OperationTable.h"
#include "core/crypto/Jws.h"
#include "core/domain/rules/Decide.h"
#include "core/domain/rules/Duty.h"
#include "core/domain/rules/Resolving.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// What was known of the desk and its clerk when it happened. That was judged then; what may have changed
/// since is what is known of cards and of refused operations.
void asItWas(const Operation& operation, const std::optional<Reservation>& reservation, Facts& facts)
{
    facts.roles = facts.approverRoles = everyRole();
    facts.lastAt = {};
    if (reservation && reservation->desk == operation.desk && reservation->isFor(operation.body)) {
        facts.agreedCharge = chargeOf(operation.body);
    }
    facts.shift = ShiftFacts{shiftOf(operation.body), operation.clerk, operation.at,
                             Money::fromCents(Money::largestCents)};
}

/// RED-1: whoever decides gives back no more than the bank says is there now.
Done askBank(const Terms& terms, const QDateTime& now, Facts& facts)
{
    if (facts.corrected && facts.corrected->card) {
        const CorrectedFacts& load = *facts.corrected;
        TRY(mayTakeBack(load, *load.card, load.loaded, facts, terms.bank.redemption,
                        BusinessTime::at(now).date()));
        facts.corrected->isPromised = true;
    }
    return {};
}

} // namespace

Done Decider::mayDecide(const Operation& pending, const ClerkId& by)
{
    const auto person = TRY(ClerkTable(m_database).find(by));
    if (!person || !person->state.enabled || !isSupervisor(person->state.roles)) {
        return failure(ErrorCode::RoleMissing, u"a supervisor decides"_s, "ROLE-1", by.text());
    }
    return by == pending.clerk || by == pending.approver
               ? failure(ErrorCode::SecondPersonNeeded, u"never one's own"_s, {}, by.text())
               : Done();
}

Result<Decider::Case> Decider::open(OperationId id, const ClerkId& by, const QString& reason)
{
    const auto waiting = TRY(PendingTable(m_database).waiting());
    const auto pending = std::ranges::find(waiting, id, &PendingOperation::id);
    if (pending == waiting.end()) {
        return failure(ErrorCode::NotFound, u"no such operation is pending"_s, {}, id.text());
    }
    if (reason.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonMissing, {}, {}, id.text());
    }
    Locks locks(m_database);
    TRY(locks.lockDesk(pending->desk));
    TRY(locks.lockCards(pending->cards));
    const auto stored = TRY(OperationTable(m_database).find(id));
    const auto desk = TRY(DeskTable(m_database).find(pending->desk));
    if (!stored || !desk) {
        return failure(ErrorCode::DatabaseFailed, u"what is pending is not there"_s);
    }
    Operation operation = TRY(operationIn(stored->jws));
    TRY(mayDecide(operation, by));
    Case found{*pending, std::move(operation), CentralFacts(m_database, *desk, m_now)};
    found.facts.setDecided(id);
    found.facts.setAct({}, {}, found.operation.at.utc());
    found.facts.setForm(desk->isOfEarlierForm(TRY(parseJws(stored->jws)).kind, found.operation.sequence));
    // In the order in which they happened: the later rests on the earlier.
    std::vector<PendingOperation> earlier(waiting.begin(), pending);
    std::erase_if(earlier, [&](const PendingOperation& one) { return one.desk != pending->desk; });
    found.facts.keepPending(std::move(earlier));
    if (TRY(found.facts.isAwaiting(found.operation, false))) {
        return failure(ErrorCode::AwaitsDecision, u"decide about the earlier one first"_s, {}, id.text());
    }
    return found;
}

Done Decider::apply(OperationId id, const ClerkId& by, const QString& reason)
{
    Case found = TRY(open(id, by, reason));
    Operation operation = found.operation;
    if (operation.approver.isEmpty()) {
        operation.approver = by; // who decides is the second person
    }
    const Terms terms = TRY(m_terms.inForceOn(operation.at.date()));
    Facts facts = TRY(gather(operation.body, operation.at.date(), found.facts));
    const OperationId reservation = reservationOf(operation.body);
    asItWas(operation, TRY(found.facts.reservation(reservation)), facts);
    TRY(askBank(terms, m_now, facts));
    const Verdict verdict{.effects = TRY(decide(operation, facts, terms))};
    return Recorder(m_database, m_now)
        .enterDecision(found.operation, verdict, {by, reason, m_now}, found.facts);
}

Done Decider::refuse(OperationId id, const ClerkId& by, const QString& reason)
{
    Case found = TRY(open(id, by, reason));
    const Verdict verdict{.refusal = found.pending.why};
    return Recorder(m_database, m_now)
        .enterDecision(found.operation, verdict, {by, reason, m_now}, found.facts);
}

} // namespace cekr::central
