// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Office.h"

#include <algorithm>

namespace cekr
{

namespace
{

/// A closing that central refused closed nothing; it counts only in its own report.
bool belongs(const JournalEntry& entry, const JournalEntry* close)
{
    const bool isClose = entry.type == typeName(ShiftClose()).latin1();
    if (close == nullptr) {
        return !isClose;
    }
    return entry.sequence <= close->sequence && (!isClose || entry.id == close->id);
}

} // namespace

Done Office::addClosings(const OperationBody& body, Facts& facts)
{
    if (!std::holds_alternative<ShiftClose>(body)) {
        return {};
    }
    const Result<qint64> closings = m_journal->closingCount();
    facts.closings = closings.value_or(0);
    return closings ? Done() : failure(closings.error());
}

/// Without a close: of an open shift.
Result<std::vector<OperationView>> Office::tillOperations(OperationId shift, const JournalEntry* close)
{
    Result<std::vector<JournalEntry>> entries = m_journal->ofShift(shift);
    if (!entries) {
        return failure(entries.error());
    }
    std::erase_if(*entries, [close](const JournalEntry& entry) { return !belongs(entry, close); });
    return viewsOf(*entries);
}

Result<QString> Office::clerkName(const ClerkId& clerk)
{
    const Result<std::optional<ClerkState>> known = m_replica->clerk(clerk);
    if (!known) {
        return failure(known.error());
    }
    return *known ? (*known)->name : clerk.text();
}

Result<TillReportView> Office::tillView(OperationId shift, const JournalEntry* close)
{
    const Result<std::vector<OperationView>> operations = tillOperations(shift, close);
    const Result<std::vector<OpenRefusal>> open = m_journal->openRefusals();
    if (const auto error = firstError(operations, open)) {
        return failure(*error);
    }
    std::vector<OperationId> unresolved;
    std::ranges::transform(*open, std::back_inserter(unresolved),
                           [](const OpenRefusal& refusal) { return refusal.entry.id; });
    TillReportView view{.report = tillReport(*operations, unresolved),
                        .desk = m_identity.desk,
                        .deskName = m_identity.name,
                        .clerkName = {},
                        .closedBy = {},
                        .asOf = BusinessTime::at(m_clock.now())};
    Result<QString> clerk = clerkName(view.report.clerk);
    Result<QString> closedBy = view.report.closing ? clerkName(view.report.closing->clerk) : QString();
    if (const auto error = firstError(clerk, closedBy)) {
        return failure(*error);
    }
    view.clerkName = std::move(*clerk);
    view.closedBy = std::move(*closedBy);
    return view;
}

Result<std::optional<TillReportView>> Office::openTill()
{
    const Result<std::optional<ShiftFacts>> shift = m_journal->openShift();
    const Result<qint64> closings = m_journal->closingCount();
    if (const auto error = firstError(shift, closings)) {
        return failure(*error);
    }
    if (!*shift) {
        return std::nullopt;
    }
    Result<TillReportView> view = tillView((*shift)->id, nullptr);
    if (!view) {
        return failure(view.error());
    }
    view->nextNumber = *closings + 1;
    return std::optional(std::move(*view));
}

Result<std::vector<TillClosing>> Office::closings(int atMost)
{
    const Result<std::vector<JournalEntry>> entries = m_journal->closings(atMost);
    const auto views = entries ? viewsOf(*entries) : Result<std::vector<OperationView>>();
    if (const auto error = firstError(entries, views)) {
        return failure(*error);
    }
    std::vector<TillClosing> closings;
    for (const OperationView& view : *views) {
        closings.push_back(*tillReport(std::span(&view, 1)).closing);
    }
    return closings;
}

Result<TillReportView> Office::closedTill(qint64 number)
{
    const Result<qint64> count = m_journal->closingCount();
    if (!count) {
        return failure(count.error());
    }
    if (number < 1 || number > *count) {
        return failure(ErrorCode::NotFound, {}, {}, QString::number(number));
    }
    // Their numbers have no gaps.
    const Result<std::vector<JournalEntry>> entries = m_journal->closings(int(*count - number + 1));
    const Result<Operation> operation =
        entries ? operationOf(entries->back()) : Result<Operation>(failure(entries.error()));
    if (!operation) {
        return failure(operation.error());
    }
    Result<TillReportView> view = tillView(shiftOf(operation->body), &entries->back());
    const Result<bool> isPrinted = m_journal->isPrinted({Document::Kind::TillReport, number});
    if (const auto error = firstError(view, isPrinted)) {
        return failure(*error);
    }
    view->isPrinted = *isPrinted;
    return view;
}

Result<TillReportView> Office::closedTillCopy(qint64 number)
{
    Result<TillReportView> view = closedTill(number);
    const Result<int> copy = view ? m_journal->countCopy({Document::Kind::TillReport, number})
                                  : Result<int>(failure(view.error()));
    if (!copy) {
        return failure(copy.error());
    }
    view->copy = *copy;
    return view;
}

} // namespace cekr
