// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/TillTable.h"
#include "core/office/Office.h"

#include <algorithm>

namespace cekr
{

Result<DeskStatus> Office::status()
{
    const Waiting queue = TRY(m_journal->waiting());
    const DayCounts counts =
        TRY(m_journal->countsBetween(startOfBusinessDay(today()), startOfBusinessDay(today().addDays(1))));
    const std::optional<ShiftFacts> shift = TRY(m_journal->till().openShift());
    const std::vector<UnresolvedRefusal> refusals = TRY(m_journal->till().unresolved());
    CardIndex* cards = TRY(index());
    DeskStatus status;
    TRY(addOffline(status));
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
    status.waiting = queue.count;
    status.sent = queue.sent;
    status.counts = counts;
    status.oldestWaiting = queue.oldest;
    status.today = today();
    status.shift = shift;
    status.attention = int(refusals.size());
    status.cards = int(cards->size());
    return status;
}

Result<std::vector<OperationView>> Office::viewsOf(const std::vector<JournalEntry>& entries) const
{
    std::vector<OperationView> views;
    for (const JournalEntry& entry : entries) {
        Result<Operation> operation = cekr::operationOf(entry);
        if (!operation) {
            return failure(ErrorCode::DatabaseCorrupt, operation.error().detail);
        }
        views.push_back({std::move(*operation), entry.standing, entry.problem, entry.receipt});
    }
    return views;
}

Result<std::vector<OperationView>> Office::operationsOn(QDate day, int atMost)
{
    const std::vector<JournalEntry> entries =
        TRY(m_journal->between(startOfBusinessDay(day), startOfBusinessDay(day.addDays(1)), atMost));
    return viewsOf(entries);
}

Result<std::vector<OperationView>> Office::answeredOn(QDate day, int atMost)
{
    const std::vector<JournalEntry> entries =
        TRY(m_journal->answeredBetween(startOfBusinessDay(day), startOfBusinessDay(day.addDays(1)), atMost));
    return viewsOf(entries);
}

Result<std::vector<OperationView>> Office::waiting(int atMost)
{
    const std::vector<JournalEntry> entries = TRY(m_journal->outbox(atMost));
    return viewsOf(entries);
}

/// Nothing for the null id.
Result<std::optional<Operation>> Office::operationOf(OperationId id)
{
    if (id.isNull()) {
        return std::nullopt;
    }
    const std::optional<JournalEntry> entry = TRY(m_journal->entry(id));
    if (!entry) {
        return failure(ErrorCode::NotFound);
    }
    return cekr::operationOf(*entry);
}

Result<std::vector<AttentionView>> Office::attention()
{
    const std::vector<UnresolvedRefusal> open = TRY(m_journal->till().unresolved());
    std::vector<AttentionView> views;
    for (const UnresolvedRefusal& refusal : open) {
        std::vector<OperationView> view = TRY(viewsOf({refusal.entry}));
        std::optional<Operation> escalation = TRY(operationOf(refusal.escalation));
        views.push_back({std::move(view.front()), refusal.cash, std::move(escalation), refusal.wasPaidBack});
    }
    return views;
}

Result<StockView> Office::stock()
{
    StockView view;
    std::map<BoxId, int> boxes;
    for (const CardState state : {CardState::Delivered, CardState::InStock, CardState::Spoiled}) {
        const std::vector<CardFacts> cards = TRY(m_replica->cardsAt(m_identity.desk, state));
        for (const CardFacts& before : cards) {
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
    const std::vector<DeskState> desks = TRY(m_replica->desks());
    std::copy_if(desks.begin(), desks.end(), std::back_inserter(view.otherDesks),
                 [this](const DeskState& desk) { return desk.desk != m_identity.desk; });
    TRY(countStock(view.counts));
    return view;
}

/// What central counts here, with this desk's own operations on top.
Done Office::countStock(std::map<CardState, int>& counts)
{
    counts = TRY(m_replica->countsAt(m_identity.desk));
    for (const MokId id : m_overlay.cards()) {
        const std::optional<CardFacts> before = TRY(m_replica->card(id));
        if (!before) {
            continue;
        }
        const CardFacts now = m_overlay.onTopOf(*before);
        counts[before->state] -= before->place == m_identity.desk ? 1 : 0;
        counts[now.state] += now.place == m_identity.desk ? 1 : 0;
    }
    return {};
}

Result<std::vector<CardFacts>> Office::search(const QString& digits, int atMost)
{
    std::vector<CardFacts> found;
    CardIndex* all = TRY(index());
    for (const MokId id : all->find(digits, size_t(atMost))) {
        const std::optional<CardFacts> facts = TRY(deskFacts().card(id));
        if (facts) {
            found.push_back(*facts);
        }
    }
    return found;
}

Result<std::vector<ClerkState>> Office::clerks()
{
    return m_replica->clerks();
}

} // namespace cekr
