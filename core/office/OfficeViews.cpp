// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Office.h"

#include <algorithm>

namespace cekr
{

Result<DeskStatus> Office::status()
{
    const Result<Waiting> queue = m_journal->waiting();
    const Result<DayCounts> counts =
        m_journal->countsBetween(startOfBusinessDay(today()), startOfBusinessDay(today().addDays(1)));
    const Result<std::optional<ShiftFacts>> shift = m_journal->openShift();
    const Result<std::vector<OpenRefusal>> refusals = m_journal->openRefusals();
    const Result<CardIndex*> cards = index();
    DeskStatus status;
    const Done offline = addOffline(status);
    if (const auto error = firstError(queue, counts, shift, refusals, cards, offline)) {
        return failure(*error);
    }
    status.desk = m_identity.desk;
    status.name = m_identity.name;
    if (m_sync) {
        const SyncState& sync = m_sync->state();
        status.isOnline = sync.isOnline;
        status.hasTried = sync.hasTried;
        status.since = sync.since;
        status.lastContact = sync.lastContact;
        status.fault = sync.fault;
        status.isBusy = sync.isBusy;
        status.clockOffset = sync.clockOffset;
    }
    status.waiting = queue->count;
    status.sent = queue->sent;
    status.counts = *counts;
    status.oldestWaiting = queue->oldest;
    status.today = today();
    status.shift = *shift;
    status.attention = int(refusals->size());
    status.cards = int((*cards)->size());
    return status;
}

Result<std::vector<OperationView>> Office::viewsOf(const std::vector<JournalEntry>& entries) const
{
    std::vector<OperationView> views;
    for (const JournalEntry& entry : entries) {
        Result<Operation> operation = operationOf(entry);
        if (!operation) {
            return failure(ErrorCode::DatabaseCorrupt, operation.error().detail);
        }
        views.push_back({std::move(*operation), entry.standing, entry.problem, entry.receipt});
    }
    return views;
}

Result<std::vector<OperationView>> Office::operationsOn(QDate day, int atMost)
{
    const Result<std::vector<JournalEntry>> entries =
        m_journal->between(startOfBusinessDay(day), startOfBusinessDay(day.addDays(1)), atMost);
    return entries ? viewsOf(*entries) : failure(entries.error());
}

Result<std::vector<OperationView>> Office::answeredOn(QDate day, int atMost)
{
    const Result<std::vector<JournalEntry>> entries =
        m_journal->answeredBetween(startOfBusinessDay(day), startOfBusinessDay(day.addDays(1)), atMost);
    return entries ? viewsOf(*entries) : failure(entries.error());
}

Result<std::vector<OperationView>> Office::waiting(int atMost)
{
    const Result<std::vector<JournalEntry>> entries = m_journal->outbox(atMost);
    return entries ? viewsOf(*entries) : failure(entries.error());
}

/// Nothing for the null id.
Result<std::optional<Operation>> Office::operationOf(OperationId id)
{
    if (id.isNull()) {
        return std::nullopt;
    }
    const Result<std::optional<JournalEntry>> entry = m_journal->entry(id);
    if (!entry || !*entry) {
        return entry ? failure(ErrorCode::NotFound) : failure(entry.error());
    }
    return operationOf(**entry);
}

Result<std::vector<AttentionView>> Office::attention()
{
    const Result<std::vector<OpenRefusal>> open = m_journal->openRefusals();
    if (!open) {
        return failure(open.error());
    }
    std::vector<AttentionView> views;
    for (const OpenRefusal& refusal : *open) {
        Result<std::vector<OperationView>> view = viewsOf({refusal.entry});
        if (!view) {
            return failure(view.error());
        }
        Result<std::optional<Operation>> escalation = operationOf(refusal.escalation);
        if (!escalation) {
            return failure(escalation.error());
        }
        views.push_back(
            {std::move(view->front()), refusal.cash, std::move(*escalation), refusal.wasPaidBack});
    }
    return views;
}

Result<StockView> Office::stock()
{
    StockView view;
    std::map<BoxId, int> boxes;
    for (const CardState state : {CardState::Delivered, CardState::InStock, CardState::Spoiled}) {
        const Result<std::vector<CardFacts>> cards = m_replica->cardsAt(m_identity.desk, state);
        if (!cards) {
            return failure(cards.error());
        }
        for (const CardFacts& before : *cards) {
            const CardFacts now = m_overlay.onTopOf(before);
            if (now.place != m_identity.desk) {
                continue;
            }
            if (now.state == CardState::InStock) {
                view.inStock.push_back(now);
            } else if (now.state == CardState::Spoiled) {
                view.spoiled.push_back(now);
            } else if (now.state == CardState::Delivered) {
                ++boxes[now.box];
            }
        }
    }
    std::ranges::sort(view.inStock, {}, &CardFacts::card);
    std::ranges::sort(view.spoiled, {}, &CardFacts::card);
    view.boxes.assign(boxes.begin(), boxes.end());
    const Result<std::vector<DeskState>> desks = m_replica->desks();
    if (!desks) {
        return failure(desks.error());
    }
    std::copy_if(desks->begin(), desks->end(), std::back_inserter(view.otherDesks),
                 [this](const DeskState& desk) { return desk.desk != m_identity.desk; });
    const Done counted = countStock(view.counts);
    return counted ? Result<StockView>(std::move(view)) : failure(counted.error());
}

/// What central counts here, with this desk's own operations on top.
Done Office::countStock(std::map<CardState, int>& counts)
{
    Result<std::map<CardState, int>> known = m_replica->countsAt(m_identity.desk);
    if (!known) {
        return failure(known.error());
    }
    counts = std::move(*known);
    for (const MokId id : m_overlay.cards()) {
        const Result<std::optional<CardFacts>> before = m_replica->card(id);
        if (!before) {
            return failure(before.error());
        }
        if (!*before) {
            continue;
        }
        const CardFacts now = m_overlay.onTopOf(**before);
        counts[(*before)->state] -= (*before)->place == m_identity.desk ? 1 : 0;
        counts[now.state] += now.place == m_identity.desk ? 1 : 0;
    }
    return {};
}

Result<std::vector<CardFacts>> Office::search(const QString& digits, int atMost)
{
    std::vector<CardFacts> found;
    const Result<CardIndex*> all = index();
    if (!all) {
        return failure(all.error());
    }
    for (const MokId id : (*all)->find(digits, size_t(atMost))) {
        const Result<std::optional<CardFacts>> facts = card(id);
        if (!facts) {
            return failure(facts.error());
        }
        if (*facts) {
            found.push_back(**facts);
        }
    }
    return found;
}

Result<std::vector<ClerkState>> Office::clerks()
{
    return m_replica->clerks();
}

} // namespace cekr
