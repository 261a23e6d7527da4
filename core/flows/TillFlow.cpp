// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TillFlow.h"

#include "core/domain/rules/Resolving.h"
#include "core/flows/DraftFields.h"
#include "core/office/Drafts.h"
#include "core/office/Till.h"

#include <algorithm>

namespace cekr
{

namespace
{

constexpr int mostClosings = 60;

} // namespace

TillFlow::TillFlow(OfficeThread& office, const Clock& clock) : GuidedFlow(office, clock, flowName()) {}

void TillFlow::restart()
{
    if (isRecording()) {
        return;
    }
    GuidedFlow::reset();
    m_step = Step::Report;
    m_till.reset();
    m_closings.clear();
    m_counted.clear();
    emit changed();
}

Result<TillFlow::View> TillFlow::read(Till& till, Drafts& drafts)
{
    std::optional<TillReportView> open = TRY(till.open());
    std::vector<TillClosing> closings = TRY(till.closings(mostClosings));
    std::vector<DraftView> left = TRY(drafts.all());
    return View{std::move(open), std::move(closings), std::move(left)};
}

void TillFlow::refresh()
{
    look([](Till& till, Drafts& drafts) { return read(till, drafts); },
         [this](Result<View> view) {
             if (view) {
                 take(std::move(*view));
             } else {
                 m_refusal = view.error();
             }
             emit changed();
         });
}

void TillFlow::take(View view)
{
    m_closings = std::move(view.closings);
    if (m_step == Step::Difference && view.till) {
        return; // the clerk looks at the count beside what was expected then
    }
    m_till = std::move(view.till);
    if (!m_till) {
        m_step = Step::Report;
        m_counted.clear();
    } else if (m_counted.empty()) {
        takeDraft(view.drafts);
    }
}

/// A count of a shift that somebody else has closed since is of no use.
void TillFlow::takeDraft(const std::vector<DraftView>& drafts)
{
    const auto found = std::ranges::find(drafts, flowName(), &DraftView::flow);
    if (found == drafts.end() || m_step != Step::Report) {
        return;
    }
    const auto draft = fromJsonBytes<TillDraft>(found->content);
    if (draft && draft->shift == m_till->report.shift) {
        m_counted = draft->counted;
    } else {
        removeDraft();
    }
}

void TillFlow::openShift(Money openingFloat)
{
    record(ShiftOpen{openingFloat});
}

void TillFlow::moveCash(OperationId shift, CashMovement::Direction direction, Money amount,
                        const QString& reason)
{
    record(CashMovement{shift, direction, amount, reason.trimmed()},
           isHandedOver(direction) ? std::optional(amount) : std::nullopt);
}

void TillFlow::record(OperationBody body, std::optional<Money> received)
{
    GuidedFlow::record({std::move(body)}, received, Draft::Stays, [this](const Recorded& done) {
        emit changed();
        emit recorded(done.receipt);
        refresh();
    });
}

/// Something may have been recorded since the count: what lies in the drawer is not what was counted.
void TillFlow::notRecorded(const Error& error)
{
    if (error.code == ErrorCode::ExpectedDiffers) {
        m_step = Step::Count;
    }
    refuse(error);
}

void TillFlow::beginCount()
{
    if (!m_till || m_step != Step::Report || isBusy()) {
        return;
    }
    m_refusal.reset();
    m_step = Step::Count;
    emit changed();
}

void TillFlow::setPieces(Money value, int pieces)
{
    if (m_step != Step::Count || pieces < 0 || pieces > mostPieces || pieces == this->pieces(value)) {
        return;
    }
    std::erase_if(m_counted, [value](const CashCount& count) { return count.value == value; });
    if (pieces > 0) {
        m_counted.push_back({value, pieces});
        std::ranges::sort(m_counted, std::greater(), &CashCount::value);
    }
    saveDraft();
    emit changed();
}

int TillFlow::pieces(Money value) const
{
    const auto found = std::ranges::find(m_counted, value, &CashCount::value);
    return found == m_counted.end() ? 0 : found->pieces;
}

void TillFlow::clearCount()
{
    if (m_step == Step::Count) {
        m_counted.clear();
        saveDraft();
        emit changed();
    }
}

void TillFlow::leaveCount()
{
    if (m_step != Step::Report && !isBusy()) {
        m_refusal.reset();
        m_step = Step::Report;
        emit changed();
        refresh();
    }
}

void TillFlow::finishCount()
{
    if (m_step != Step::Count) {
        return;
    }
    m_refusal.reset();
    openReport([this](Result<TillReportView> till) {
        if (m_step != Step::Count) {
            return;
        }
        if (!till) {
            refuse(till.error());
            return;
        }
        m_till = std::move(*till);
        m_step = Step::Difference;
        emit changed();
    });
}

void TillFlow::countAgain()
{
    if (m_step == Step::Difference && !isBusy()) {
        m_refusal.reset();
        m_step = Step::Count;
        emit changed();
    }
}

void TillFlow::confirm(const QString& reason)
{
    if (m_step != Step::Difference || isBusy()) {
        return;
    }
    const TillReport& report = m_till->report;
    const qint64 number = m_till->nextNumber;
    const ShiftClose close{report.shift, number, m_counted, report.expected, reason.trimmed()};
    GuidedFlow::record({close}, std::nullopt, Draft::Ends, [this, number](const Recorded&) {
        restart();
        refresh();
        emit recorded(0);
        emit closed(number);
    });
}

std::optional<Money> TillFlow::lastCounted() const
{
    const auto found = std::ranges::find_if(
        m_closings, [](const TillClosing& closing) { return closing.standing != Standing::Refused; });
    return found == m_closings.end() ? std::nullopt : std::optional(sumOf(found->counted));
}

Money TillFlow::difference() const
{
    return m_till ? counted() - m_till->report.expected : Money();
}

bool TillFlow::needsReason(const ClerkId& clerk) const
{
    return m_till && closingNeedsReason(m_till->report.expected, counted(), m_till->report.clerk, clerk);
}

void TillFlow::report(qint64 number, bool asCopy, std::function<void(Result<TillReportView>)> then)
{
    m_office.ask(
        this, [number, asCopy](Till& till) { return asCopy ? till.closedCopy(number) : till.closed(number); },
        std::move(then));
}

void TillFlow::openReport(std::function<void(Result<TillReportView>)> then)
{
    m_office.ask(
        this,
        [](Till& till) -> Result<TillReportView> {
            std::optional<TillReportView> open = TRY(till.open());
            if (!open) {
                return failure(ErrorCode::ShiftNotOpen, {}, "TILL-1");
            }
            return std::move(*open);
        },
        std::move(then));
}

void TillFlow::saveDraft()
{
    if (m_counted.empty()) {
        removeDraft();
        return;
    }
    const TillDraft draft{m_till->report.shift, m_counted};
    GuidedFlow::saveDraft(toJsonBytes(draft));
}

} // namespace cekr
