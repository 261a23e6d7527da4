// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Till.h"

#include "core/domain/Facets.h"
#include "core/journal/PrintTable.h"
#include "core/journal/TillTable.h"
#include "core/office/OfficeState.h"
#include "core/office/OperationViews.h"

#include <algorithm>
#include <map>

namespace cekr
{

namespace
{

/// A closing that central refused closed nothing; it counts only in its own report.
bool belongs(const JournalEntry& entry, const JournalEntry* close)
{
    const bool isClose = std::ranges::count(typesThat(closesShift), QLatin1StringView(entry.type)) > 0;
    if (close == nullptr) {
        return !isClose;
    }
    return entry.sequence <= close->sequence && (!isClose || entry.id == close->id);
}

} // namespace

/// Without a close: of an open shift.
Result<std::vector<OperationView>> Till::operationsOf(OperationId shift, const JournalEntry* close)
{
    std::vector<JournalEntry> entries = TRY(m_state.journal->till().ofShift(shift));
    std::erase_if(entries, [close](const JournalEntry& entry) { return !belongs(entry, close); });
    return viewsOf(entries);
}

/// The operations of earlier shifts whose refused cash these give back, put elsewhere or write off.
Result<std::vector<Operation>> Till::settledBy(const std::vector<OperationView>& operations)
{
    std::vector<OperationId> refused;
    std::map<quint64, Operation> earlier;
    const auto note = [&refused](const Operation& operation) {
        if (const OperationId id = resolves(operation.body);
            !id.isNull() && std::ranges::count(refused, id) == 0) {
            refused.push_back(id);
        }
    };
    for (const OperationView& view : operations) {
        note(view.operation);
    }
    for (size_t i = 0; i < refused.size(); ++i) { // a refund may have been refused in its turn
        for (const JournalEntry& entry : TRY(m_state.journal->till().resolutionsOf(refused[i]))) {
            const Operation operation = TRY(operationOf(entry));
            if (operation.sequence < operations.front().operation.sequence) {
                earlier.emplace(operation.sequence, operation);
                note(operation);
            }
        }
    }
    std::vector<Operation> inOrder;
    std::ranges::transform(earlier, std::back_inserter(inOrder), [](const auto& one) { return one.second; });
    return inOrder;
}

Result<QString> Till::clerkName(const ClerkId& clerk)
{
    const std::optional<ClerkState> known = TRY(m_state.replica->clerk(clerk));
    return known ? known->name : clerk.text();
}

Result<TillReportView> Till::viewOf(OperationId shift, const JournalEntry* close)
{
    const std::vector<OperationView> operations = TRY(operationsOf(shift, close));
    const std::vector<UnresolvedRefusal> open = TRY(m_state.journal->till().unresolved());
    std::vector<OperationId> unresolved;
    std::ranges::transform(open, std::back_inserter(unresolved),
                           [](const UnresolvedRefusal& refusal) { return refusal.entry.id; });
    const std::vector<Operation> earlier = TRY(settledBy(operations));
    TillReportView view{.report = tillReport(operations, unresolved, earlier),
                        .desk = m_state.identity.desk,
                        .deskName = m_state.identity.name,
                        .clerkName = {},
                        .closedBy = {},
                        .asOf = BusinessTime::at(m_state.clock.now())};
    QString clerk = TRY(clerkName(view.report.clerk));
    QString closedBy = TRY(view.report.closing ? clerkName(view.report.closing->clerk) : QString());
    view.clerkName = std::move(clerk);
    view.closedBy = std::move(closedBy);
    return view;
}

Result<std::optional<TillReportView>> Till::open()
{
    const std::optional<ShiftFacts> shift = TRY(m_state.journal->till().openShift());
    const qint64 closings = TRY(m_state.journal->till().closingCount());
    if (!shift) {
        return std::nullopt;
    }
    TillReportView view = TRY(viewOf(shift->id, nullptr));
    view.nextNumber = closings + 1;
    return std::optional(std::move(view));
}

Result<std::vector<TillClosing>> Till::closings(int atMost)
{
    const std::vector<JournalEntry> entries = TRY(m_state.journal->till().closings(atMost));
    const std::vector<OperationView> views = TRY(viewsOf(entries));
    std::vector<TillClosing> closings;
    for (const OperationView& view : views) {
        if (const auto closing = tillReport(std::span(&view, 1)).closing) {
            closings.push_back(*closing);
        }
    }
    return closings;
}

Result<TillReportView> Till::closed(qint64 number)
{
    const qint64 count = TRY(m_state.journal->till().closingCount());
    if (number < 1 || number > count) {
        return failure(ErrorCode::NotFound, {}, {}, QString::number(number));
    }
    // Their numbers have no gaps.
    const std::vector<JournalEntry> entries = TRY(m_state.journal->till().closings(int(count - number + 1)));
    const Operation operation = TRY(operationOf(entries.back()));
    TillReportView view = TRY(viewOf(shiftOf(operation.body), &entries.back()));
    view.isPrinted = TRY(m_state.journal->prints().isPrinted({Document::Kind::TillReport, number}));
    return view;
}

Result<TillReportView> Till::closedCopy(qint64 number)
{
    TillReportView view = TRY(closed(number));
    view.copy = TRY(m_state.journal->prints().countCopy({Document::Kind::TillReport, number}));
    return view;
}

} // namespace cekr
