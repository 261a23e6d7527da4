// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Recorder.h"

#include "app/central/bank/BankBook.h"
#include "app/central/store/BankOrderTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/TillTable.h"
#include "core/base/Log.h"

#include <algorithm>

namespace cekr::central
{

namespace
{

Money drawerOf(const std::vector<Entry>& entries)
{
    Money sum;
    for (const Entry& entry : entries) {
        sum += entry.account == Account::Drawer ? entry.amount : Money();
    }
    return sum;
}

wire::Outcome::Kind kindOf(const Verdict& verdict)
{
    if (verdict.refusal) {
        return wire::Outcome::Kind::Refused;
    }
    return verdict.doubt ? wire::Outcome::Kind::Pending : wire::Outcome::Kind::Applied;
}

/// What else an applied operation is to the books of its desk, one for each kind.
struct Consequences
{
    const Operation& operation;
    TillTable till;
    CentralFacts& known;

    Done operator()(const ShiftOpen& shift)
    {
        known.forgetShift();
        return till.openShift(operation.desk,
                              {operation.id, operation.clerk, operation.at, Money(), shift.openingFloat});
    }
    Done operator()(const ShiftClose& close)
    {
        known.forgetShift();
        return till.closeShift(close, operation.id, operation.at);
    }
    Done operator()(const Refund& refund) { return till.resolve(refund.refused, operation.id); }
    Done operator()(const Redirect& redirect) { return till.resolve(redirect.refused, operation.id); }
    Done operator()(const WriteOff& writeOff) { return till.resolve(writeOff.refused, operation.id); }
    Done operator()(const Escalation& escalation) { return till.escalate(escalation.refused, operation.id); }
    Done operator()(const Correction& correction)
    {
        return till.addCorrection(correction.corrects, operation.id);
    }
    Done operator()(const CashMovement&) { return {}; }
    Done operator()(const StockIntake&) { return {}; }
    Done operator()(const StockSpoil&) { return {}; }
    Done operator()(const StockReturn&) { return {}; }
    Done operator()(const StockTransfer&) { return {}; }
    Done operator()(const Handover&) { return {}; }
    Done operator()(const Load&) { return {}; }
    Done operator()(const Reprint&) { return {}; }
};

} // namespace

Result<QByteArray> Recorder::enter(const Operation& operation, QByteArrayView jws, const Verdict& verdict,
                                   CentralFacts& known)
{
    const wire::Outcome outcome = TRY(outcomeOf(operation, verdict, known));
    const QByteArray line = encode(outcome);
    TRY(OperationTable(m_database).add(operation, jws, line, m_now));
    TRY(enterConsequences(operation, verdict, known));
    TRY(moveDrawer(operation, entriesOf(operation.body, verdict.standing()), known));
    TRY(settleReservation(operation, verdict.standing() == Standing::Applied, known));
    return line;
}

Done Recorder::enterDecision(const Operation& operation, const Verdict& verdict, const Decision& decision,
                             CentralFacts& known)
{
    const wire::Outcome outcome = TRY(outcomeOf(operation, verdict, known));
    TRY(enterConsequences(operation, verdict, known));
    TRY(OperationTable(m_database)
            .addDecided(operation, drawerShiftOf(operation),
                        rebooking(operation.body, Standing::Pending, verdict.standing()), m_now));
    TRY(PendingTable(m_database).decide(operation.id, decision, encode(outcome)));
    TRY(ChangeFeed(m_database).publish({0, outcome}, operation.desk));
    return {};
}

Result<wire::Outcome> Recorder::outcomeOf(const Operation& operation, const Verdict& verdict,
                                          CentralFacts& known)
{
    return wire::Outcome{
        .id = operation.id,
        .kind = kindOf(verdict),
        .change = verdict.standing() == Standing::Applied ? TRY(changeCards(operation, verdict, known)) : 0,
        .problem = verdict.refusal ? verdict.refusal : verdict.doubt};
}

/// What follows from it for everything but the books.
Done Recorder::enterConsequences(const Operation& operation, const Verdict& verdict, CentralFacts& known)
{
    if (verdict.refusal) {
        // OFF-3: what came into the drawer is there, and belongs to nobody until somebody resolves it.
        return TillTable(m_database).addRefusal(operation.id, operation.desk, cashOf(operation.body));
    }
    return verdict.doubt ? enterPending(operation, verdict, known)
                         : std::visit(Consequences{operation, TillTable(m_database), known}, operation.body);
}

Done Recorder::enterPending(const Operation& operation, const Verdict& verdict, CentralFacts& known)
{
    qCWarning(logCentral) << "operation" << operation.id.text() << "of desk" << operation.desk.text()
                          << "waits for a decision:" << verdict.doubt->toLogLine();
    TRY(PendingTable(m_database).add(operation, *verdict.doubt, verdict.ground, m_now));
    known.notePending(operation);
    if (verdict.ground) {
        known.noteUnreserved(cardsOf(operation.body).front(), operation.at.date(), loadedOf(operation.body),
                             *verdict.ground);
    }
    return {};
}

Result<CardFacts> Recorder::changeCard(const Operation& operation, const CardChange& change,
                                       const Verdict& verdict, CentralFacts& known)
{
    CardTable cards(m_database);
    CardFacts changed = TRY(cards.apply(change, m_now));
    if (change.state == CardState::HandedOver && change.loaded.isZero()) {
        const CardState state = TRY(stateByBank(m_database, changed));
        if (state != changed.state) { // the bank had heard of it before
            changed.state = state;
            changed = TRY(cards.put(changed, 0));
        }
    }
    known.note(changed);
    if (change.loaded.isZero()) {
        return changed;
    }
    if (!verdict.passedLimit.isEmpty()) {
        qCWarning(logCentral) << "reserved load" << operation.id.text() << "passes" << verdict.passedLimit;
    }
    TRY(cards.addLoad(operation.id, change, verdict.passedLimit, verdict.ground, m_now));
    TRY(BankOrderTable(m_database).add(operation, change));
    known.noteLoad(change.card, change.day, change.loaded);
    if (verdict.ground) {
        known.noteUnreserved(change.card, change.day, change.loaded, *verdict.ground);
    }
    // What the desks are told holds for the newest day of which central knows.
    const auto told = TRY(known.cardOn(change.card, std::max(BusinessTime::at(m_now).date(), change.day)));
    return told.value_or(changed);
}

Result<qint64> Recorder::changeCards(const Operation& operation, const Verdict& verdict, CentralFacts& known)
{
    qint64 last = 0;
    for (const CardChange& change : verdict.effects.cards) {
        const CardFacts card = TRY(changeCard(operation, change, verdict, known));
        last = TRY(ChangeFeed(m_database).publish({0, card}));
    }
    return last;
}

Done Recorder::moveDrawer(const Operation& operation, const std::vector<Entry>& entries, CentralFacts& known)
{
    if (entries.empty()) {
        return {};
    }
    const OperationId shift = drawerShiftOf(operation);
    TRY(OperationTable(m_database).addEntries(operation, shift, entries));
    known.noteDrawer(shift, drawerOf(entries));
    return TillTable(m_database).moveCash(shift, operation.desk, drawerOf(entries));
}

Done Recorder::settleReservation(const Operation& operation, bool isApplied, CentralFacts& known)
{
    const OperationId id = reservationOf(operation.body);
    if (id.isNull()) {
        return {};
    }
    const auto reservation = TRY(known.reservation(id));
    const bool isOwn = reservation && reservation->desk == operation.desk && !reservation->isCaptured;
    if (!isOwn) {
        return {};
    }
    known.forgetReservation(*reservation);
    ReservationTable table(m_database);
    return isApplied ? table.capture(id, operation.id) : table.free(id);
}

} // namespace cekr::central
