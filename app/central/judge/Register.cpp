// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Register.h"

#include "app/central/judge/Judge.h"
#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/TillTable.h"

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

} // namespace

Result<QByteArray> Register::enter(const Operation& operation, QByteArrayView jws, const Verdict& verdict)
{
    wire::Outcome outcome{.id = operation.id,
                          .kind =
                              verdict.refusal ? wire::Outcome::Kind::Refused : wire::Outcome::Kind::Applied,
                          .change = 0,
                          .problem = verdict.refusal};
    const Result<qint64> change = changeCards(verdict.effects.cards);
    if (!change) {
        return failure(change.error());
    }
    outcome.change = *change;
    const QByteArray line = encode(outcome);
    Done done = OperationTable(m_database).add(operation, jws, line, m_now);
    if (done) {
        done = verdict.refusal ? enterRefused(operation) : enterApplied(operation, verdict.effects.entries);
    }
    if (done) {
        done = settleReservation(operation, !verdict.refusal);
    }
    if (!done) {
        return failure(done.error());
    }
    return line;
}

Result<qint64> Register::changeCards(const std::vector<CardChange>& changes)
{
    qint64 last = 0;
    for (const CardChange& change : changes) {
        const Result<CardFacts> card = CardTable(m_database).apply(change);
        const Result<qint64> number =
            card ? ChangeFeed(m_database).publish({0, *card}) : Result<qint64>(failure(card.error()));
        if (!number) {
            return number;
        }
        last = *number;
    }
    return last;
}

Done Register::enterApplied(const Operation& operation, const std::vector<Entry>& entries)
{
    Done done;
    if (std::holds_alternative<ShiftOpen>(operation.body)) {
        done = TillTable(m_database)
                   .openShift(operation.desk, {operation.id, operation.clerk, operation.at, Money()});
    } else if (const auto* load = std::get_if<Load>(&operation.body)) {
        done = CardTable(m_database).addLoad(operation.id, *load, operation.at.date());
    } else if (const auto* refund = std::get_if<Refund>(&operation.body)) {
        done = TillTable(m_database).resolve(refund->refused, operation.id);
    } else if (const auto* escalation = std::get_if<Escalation>(&operation.body)) {
        done = TillTable(m_database).escalate(escalation->refused, operation.id);
    }
    return done ? moveDrawer(operation, entries) : done;
}

Done Register::enterRefused(const Operation& operation)
{
    // OFF-3: what came into the drawer is there, and belongs to nobody until somebody resolves it.
    const Done added = TillTable(m_database).addRefusal(operation.id, operation.desk, cashOf(operation.body));
    return added ? moveDrawer(operation, entriesOfRefused(operation.body)) : added;
}

Done Register::moveDrawer(const Operation& operation, const std::vector<Entry>& entries)
{
    if (entries.empty()) {
        return {};
    }
    const bool opens = std::holds_alternative<ShiftOpen>(operation.body);
    const OperationId shift = opens ? operation.id : shiftOf(operation.body);
    const Done moved = TillTable(m_database).moveCash(shift, operation.desk, drawerOf(entries));
    return moved ? OperationTable(m_database).addEntries(operation.id, entries) : moved;
}

Done Register::settleReservation(const Operation& operation, bool isApplied)
{
    const auto* load = std::get_if<Load>(&operation.body);
    if (load == nullptr || load->authorisation.isNull()) {
        return {};
    }
    AuthorisationTable authorisations(m_database);
    const auto reservation = authorisations.find(load->authorisation);
    if (!reservation) {
        return failure(reservation.error());
    }
    const bool isOwn = *reservation && (*reservation)->desk == operation.desk && !(*reservation)->isCaptured;
    if (!isOwn) {
        return {};
    }
    return isApplied ? authorisations.capture(load->authorisation, operation.id)
                     : authorisations.free(load->authorisation);
}

} // namespace cekr::central
