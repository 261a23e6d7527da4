// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Register.h"

#include "app/central/judge/Judge.h"
#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/LoadTable.h"
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

} // namespace

Result<QByteArray> Register::enter(const Operation& operation, QByteArrayView jws, const Verdict& verdict)
{
    wire::Outcome outcome{.id = operation.id,
                          .kind =
                              verdict.refusal ? wire::Outcome::Kind::Refused : wire::Outcome::Kind::Applied,
                          .change = 0,
                          .problem = verdict.refusal};
    outcome.change = TRY(changeCards(operation, verdict.effects.cards));
    const QByteArray line = encode(outcome);
    Done done = OperationTable(m_database).add(operation, jws, line, m_now);
    if (done) {
        done = verdict.refusal ? enterRefused(operation) : enterApplied(operation, verdict.effects.entries);
    }
    if (done && !verdict.passedLimit.isEmpty()) {
        qCWarning(logCentral) << "promised load" << operation.id.text() << "passes" << verdict.passedLimit;
        done = LoadTable(m_database).notePassed(operation.id, verdict.passedLimit);
    }
    if (done) {
        done = settleReservation(operation, !verdict.refusal);
    }
    if (!done) {
        return failure(done.error());
    }
    return line;
}

Result<CardFacts> Register::changeCard(const Operation& operation, const CardChange& change)
{
    CardTable cards(m_database);
    Result<CardFacts> card = cards.apply(change);
    if (!card || change.loaded.isZero()) {
        return card;
    }
    Done done = cards.addLoad(operation.id, change);
    if (done) {
        // What the desks are told holds for the newest day of which central knows.
        done = cards.addLoadsOf(std::max(BusinessTime::at(m_now).date(), change.day), *card);
    }
    return done ? card : failure(done.error());
}

Result<qint64> Register::changeCards(const Operation& operation, const std::vector<CardChange>& changes)
{
    qint64 last = 0;
    for (const CardChange& change : changes) {
        const CardFacts card = TRY(changeCard(operation, change));
        last = TRY(ChangeFeed(m_database).publish({0, card}));
    }
    return last;
}

Done Register::enterApplied(const Operation& operation, const std::vector<Entry>& entries)
{
    TillTable till(m_database);
    Done done;
    if (const auto* shift = std::get_if<ShiftOpen>(&operation.body)) {
        done = till.openShift(operation.desk,
                              {operation.id, operation.clerk, operation.at, Money(), shift->openingFloat});
    } else if (const auto* close = std::get_if<ShiftClose>(&operation.body)) {
        done = till.closeShift(*close, operation.id, operation.at);
    } else if (const OperationId refused = resolves(operation.body); !refused.isNull()) {
        done = till.resolve(refused, operation.id);
    } else if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        done = till.addCorrection(correction->corrects, operation.id);
    } else if (const auto* escalation = std::get_if<Escalation>(&operation.body)) {
        done = till.escalate(escalation->refused, operation.id);
    }
    return done ? moveDrawer(operation, entries) : done;
}

Done Register::enterRefused(const Operation& operation)
{
    // OFF-3: what came into the drawer is there, and belongs to nobody until somebody resolves it.
    TRY(TillTable(m_database).addRefusal(operation.id, operation.desk, cashOf(operation.body)));
    return moveDrawer(operation, entriesOfRefused(operation.body));
}

Done Register::moveDrawer(const Operation& operation, const std::vector<Entry>& entries)
{
    if (entries.empty()) {
        return {};
    }
    const bool opens = std::holds_alternative<ShiftOpen>(operation.body);
    const OperationId shift = opens ? operation.id : shiftOf(operation.body);
    TRY(TillTable(m_database).moveCash(shift, operation.desk, drawerOf(entries)));
    return OperationTable(m_database).addEntries(operation, shift, entries);
}

Done Register::settleReservation(const Operation& operation, bool isApplied)
{
    const OperationId authorisation = authorisationOf(operation.body);
    if (authorisation.isNull()) {
        return {};
    }
    AuthorisationTable authorisations(m_database);
    const auto reservation = TRY(authorisations.find(authorisation));
    const bool isOwn = reservation && reservation->desk == operation.desk && !reservation->isCaptured;
    if (!isOwn) {
        return {};
    }
    return isApplied ? authorisations.capture(authorisation, operation.id)
                     : authorisations.free(authorisation);
}

} // namespace cekr::central
