// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/TillReport.h"
#include "core/flows/GuidedFlow.h"

namespace cekr
{

/// The cash drawer: opening a shift with its float, cash put in or taken out that is no sale, and closing it.
/// The drawer is counted by its values before anybody sees what should be in it; the count may be looked at
/// again, and is a draft until it is recorded. Then it is final.
class TillFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    enum class Step
    {
        Report,     ///< the open shift, or none
        Count,      ///< the drawer is being counted; what is expected must not be seen
        Difference, ///< the count beside what is expected
    };
    Q_ENUM(Step)

    TillFlow(OfficeThread& office, const Clock& clock);

    /// Another clerk begins: what was counted is not theirs.
    void restart();
    /// Reads anew what is in the till, the closings there were, and the clerk's unfinished count.
    void refresh();

    void openShift(Money openingFloat);
    /// Makes a slip when cash goes to the safe or the bank.
    void moveCash(OperationId shift, CashMovement::Direction direction, Money amount, const QString& reason);

    /// Goes on with a count that was begun. Nothing happens while no shift is open.
    void beginCount();
    /// So many coins or notes of that value; out of 0 to mostPieces it changes nothing.
    void setPieces(Money value, int pieces);
    [[nodiscard]] int pieces(Money value) const;
    [[nodiscard]] Money counted() const { return sumOf(m_counted); }
    /// Nothing is counted any more.
    void clearCount();
    /// Leaves the count as it is.
    void leaveCount();
    /// The count is done: shows it beside what is expected, as it is now.
    void finishCount();
    void countAgain();
    /// Closes the shift for good. `reason` where needsReason().
    void confirm(const QString& reason);

    [[nodiscard]] Step step() const { return m_step; }
    /// The open shift; nothing while there is none, or before it was read.
    [[nodiscard]] const std::optional<TillReportView>& till() const { return m_till; }
    /// Newest first.
    [[nodiscard]] const std::vector<TillClosing>& closings() const { return m_closings; }
    /// What the last closing that stands left in the drawer.
    [[nodiscard]] std::optional<Money> lastCounted() const;
    /// Counted less expected.
    [[nodiscard]] Money difference() const;
    /// TILL-4: for a difference, or for closing another's shift.
    [[nodiscard]] bool needsReason(const ClerkId& clerk) const;
    [[nodiscard]] bool isBegun() const override { return !m_counted.empty(); }

    /// What a report says, for showing; as copy: counted, for printing again (KOPIJA).
    void report(qint64 number, bool asCopy, std::function<void(Result<TillReportView>)> then);
    /// X: ShiftNotOpen while none is.
    void openReport(std::function<void(Result<TillReportView>)> then);

    static QByteArray flowName() { return QByteArrayLiteral("till"); }

signals:
    /// The order is on the disk; `receipt` is the number of its slip, 0 for none.
    void recorded(qint64 receipt);
    /// The shift is closed for good, with this Z report.
    void closed(qint64 number);

private:
    struct View
    {
        std::optional<TillReportView> till;
        std::vector<TillClosing> closings;
        std::vector<DraftView> drafts;
    };
    static Result<View> read(Till& till, Drafts& drafts);

    void take(View view);
    void takeDraft(const std::vector<DraftView>& drafts);
    void record(OperationBody body, std::optional<Money> received = {});
    void notRecorded(const Error& error) override;
    void saveDraft();

    Step m_step = Step::Report;
    std::optional<TillReportView> m_till;
    std::vector<TillClosing> m_closings;
    std::vector<CashCount> m_counted; ///< of each value at most one, none of no pieces
};

} // namespace cekr
