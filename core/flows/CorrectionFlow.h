// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Resolving.h"
#include "core/flows/ApprovalFlow.h"
#include "core/flows/GuidedFlow.h"
#include "core/flows/Reservation.h"

namespace cekr
{

/// Undoing a load or a cash movement that was a mistake, by its counter-entry (TILL-5, RED-1): by its clerk
/// alone, with a second person, or with the bank's word too.
class CorrectionFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    CorrectionFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval);

    /// Whether an operation is of a kind that can be corrected, and neither refused nor corrected among
    /// `others`.
    [[nodiscard]] static bool isCorrectable(const OperationView& view,
                                            const std::vector<OperationView>& others);

    /// Begins with this operation. The open shift of the desk gives or takes the cash; `by` is who corrects.
    /// What was begun before is given up. While a correction is on its way to the disk it does nothing.
    void start(const OperationView& mistake, const DeskStatus& desk, const SessionView& by);
    /// Looks for what is still to be corrected of a receipt of whatever day ("AP-2-117", "117"). One
    /// operation is begun with at once; several are found(). NotFound, NothingToCorrect.
    void find(const QString& receipt, const DeskStatus& desk, const SessionView& by);
    /// How far the operation has come by now, if it is among these.
    void follow(const std::vector<OperationView>& newest);
    /// Records the counter-entry, after a second person's approval and central's word where it takes them.
    /// ReasonMissing, CorrectionNeedsCentral, and the refusals of the rule book and of central.
    void correct(const QString& reason);
    /// Gives it up, and frees what central reserves for it.
    void abandon();

    /// Of the receipt that was looked for, when there is a choice.
    [[nodiscard]] const std::vector<OperationView>& found() const { return m_found; }
    /// The operation that was a mistake; nothing before start().
    [[nodiscard]] const std::optional<OperationView>& mistake() const { return m_mistake; }
    /// The card that it loaded; none for a cash movement.
    [[nodiscard]] std::optional<MokId> card() const { return m_counter.card; }
    /// Taken off the card.
    [[nodiscard]] Money loaded() const { return m_counter.loaded; }
    /// Into the drawer; negative: out of it.
    [[nodiscard]] Money cash() const { return m_counter.cash; }
    /// What undoing it takes by now.
    [[nodiscard]] CorrectionWay way() const;
    /// Whether it can be corrected here at all. NothingToCorrect, CorrectionTooLate, and TILL-1.
    [[nodiscard]] Done mayCorrect() const;
    /// The card as this desk knows it; none for a cash movement, and before the office has answered.
    [[nodiscard]] const std::optional<CardFacts>& cardFacts() const { return m_card; }
    /// Central is being asked.
    [[nodiscard]] bool isWaiting() const { return m_reservation.isWaiting(); }
    [[nodiscard]] bool isBusy() const override { return GuidedFlow::isBusy() || isWaiting(); }

signals:
    /// Corrected; `receipt` is 0 when there is none.
    void recorded(qint64 receipt);

private:
    [[nodiscard]] CorrectedFacts corrected() const;
    void askApprover();
    void goOn(const Correction& counter, const ClerkId& approver);
    void askCentral(const Correction& counter, const ClerkId& approver);
    void record(const Correction& counter, const ClerkId& approver);

    const Clock& m_clock;
    ApprovalFlow& m_approval;
    Reservation m_reservation;
    std::vector<OperationView> m_found;
    std::optional<OperationView> m_mistake;
    Correction m_counter;
    std::optional<CardFacts> m_card;
    std::optional<ShiftFacts> m_shift; ///< open at the desk
    int m_days = 0;                    ///< for so many after it a load may be corrected (RED-1)
    SessionView m_by;
};

} // namespace cekr
