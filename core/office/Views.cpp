// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Views.h"

#include "core/journal/TillTable.h"
#include "core/office/DeskCards.h"
#include "core/office/OfflineLoads.h"
#include "core/office/OperationViews.h"

#include <algorithm>

namespace cekr
{

Result<DeskStatus> Views::status()
{
    const Waiting queue = TRY(m_state.journal->waiting());
    const Pending pending = TRY(m_state.journal->pending());
    const DayCounts counts = TRY(m_state.journal->countsBetween(
        startOfBusinessDay(m_state.today()), startOfBusinessDay(m_state.today().addDays(1))));
    const std::optional<ShiftFacts> shift = TRY(m_state.journal->till().openShift());
    const std::vector<UnresolvedRefusal> refusals = TRY(m_state.journal->till().unresolved());
    const int cards = TRY(m_cards.count());
    DeskStatus status;
    TRY(m_offline.addTo(status));
    status.desk = m_state.identity.desk;
    status.name = m_state.identity.name;
    if (m_state.sync) {
        const SyncState& sync = m_state.sync->state();
        status.isOnline = sync.isOnline;
        status.hasTried = sync.hasTried;
        status.since = sync.since;
        status.lastContact = sync.lastContact;
        status.fault = sync.fault;
        status.isBusy = sync.isBusy;
        status.clockOffset = sync.clockOffset;
    }
    status.waiting = queue.count;
    status.sent = queue.sent;
    status.pending = pending.count;
    status.oldestPending = pending.oldest;
    status.counts = counts;
    status.oldestWaiting = queue.oldest;
    status.today = m_state.today();
    status.shift = shift;
    status.attention = int(refusals.size());
    status.cards = cards;
    if (m_state.certificateEnd.isValid() &&
        m_state.clock.now().daysTo(m_state.certificateEnd) < certificateWarningDays) {
        status.certificateEnd = BusinessTime::at(m_state.certificateEnd).date();
    }
    if (const Done may = m_state.mayRecord(); !may) {
        status.stopped = may.error();
    }
    return status;
}

Result<std::vector<OperationView>> Views::operationsOn(QDate day, int atMost)
{
    const std::vector<JournalEntry> entries =
        TRY(m_state.journal->between(startOfBusinessDay(day), startOfBusinessDay(day.addDays(1)), atMost));
    return viewsOf(entries);
}

Result<std::vector<OperationView>> Views::answeredOn(QDate day, int atMost)
{
    const std::vector<JournalEntry> entries = TRY(m_state.journal->answeredBetween(
        startOfBusinessDay(day), startOfBusinessDay(day.addDays(1)), atMost));
    return viewsOf(entries);
}

Result<std::vector<OperationView>> Views::waiting(int atMost)
{
    const std::vector<JournalEntry> entries = TRY(m_state.journal->outbox(atMost));
    return viewsOf(entries);
}

Result<std::vector<OperationView>> Views::pending(int atMost)
{
    const std::vector<JournalEntry> entries = TRY(m_state.journal->pendingEntries(atMost));
    return viewsOf(entries);
}

/// Nothing for the null id.
Result<std::optional<Operation>> Views::operationOf(OperationId id)
{
    if (id.isNull()) {
        return std::nullopt;
    }
    const std::optional<JournalEntry> entry = TRY(m_state.journal->entry(id));
    if (!entry) {
        return failure(ErrorCode::NotFound);
    }
    return cekr::operationOf(*entry);
}

Result<std::vector<AttentionView>> Views::attention()
{
    const std::vector<UnresolvedRefusal> open = TRY(m_state.journal->till().unresolved());
    std::vector<AttentionView> views;
    for (const UnresolvedRefusal& refusal : open) {
        std::vector<OperationView> view = TRY(viewsOf({refusal.entry}));
        std::optional<Operation> escalation = TRY(operationOf(refusal.escalation));
        views.push_back({std::move(view.front()), refusal.cash, std::move(escalation), refusal.wasPaidBack});
    }
    return views;
}

Result<StockView> Views::stock()
{
    StockView view;
    std::map<BoxId, int> boxes;
    for (const CardFacts& card : TRY(m_cards.stock())) {
        if (card.state == CardState::InStock) {
            view.inStock.push_back(card);
        } else if (card.state == CardState::Spoiled) {
            view.spoiled.push_back(card);
        } else if (card.state == CardState::Delivered) {
            ++boxes[card.box];
        }
    }
    std::ranges::sort(view.inStock, {}, &CardFacts::card);
    std::ranges::sort(view.spoiled, {}, &CardFacts::card);
    view.boxes.assign(boxes.begin(), boxes.end());
    const std::vector<DeskState> desks = TRY(m_state.replica->desks());
    std::copy_if(desks.begin(), desks.end(), std::back_inserter(view.otherDesks),
                 [this](const DeskState& desk) { return desk.desk != m_state.identity.desk; });
    view.counts = TRY(m_cards.counts());
    return view;
}

Result<std::vector<CardFacts>> Views::search(const QString& digits, int atMost)
{
    return m_cards.search(digits, atMost);
}

QDate Views::today() const
{
    return m_state.today();
}

Result<std::vector<ClerkState>> Views::clerks()
{
    return m_state.replica->clerks();
}

} // namespace cekr
