// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/GuidedFlow.h"
#include "core/flows/Reservation.h"

namespace cekr
{

/// Undoing a load or a cash movement that was a mistake, by its counter-entry (TILL-5). A load that central
/// may have is taken off its card only by central's word.
class CorrectionFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    CorrectionFlow(OfficeThread& office, const Clock& clock);

    /// Whether an operation is of a kind that can be corrected, and neither refused nor corrected among
    /// `others`.
    [[nodiscard]] static bool isCorrectable(const OperationView& view,
                                            const std::vector<OperationView>& others);

    /// Begins with this operation. `shift` is the open one, whose drawer gives or takes the cash; `by` is who
    /// corrects. What was begun before is given up. While a correction is on its way to the disk it does
    /// nothing.
    void start(const OperationView& mistake, OperationId shift, const SessionView& by);
    /// Looks for what is still to be corrected of a receipt of whatever day ("AP-2-117", "117"). One
    /// operation is begun with at once; several are found(). NotFound, NothingToCorrect.
    void find(const QString& receipt, OperationId shift, const SessionView& by);
    /// How far the operation has come by now, if it is among these.
    void follow(const std::vector<OperationView>& newest);
    /// Records the counter-entry, after central's word where it takes one. A second person says why.
    /// CorrectionNeedsCentral, and the refusals of the rule book and of central.
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
    /// Whether it is no longer the clerk's own to undo: central may have it, or it is of another shift.
    [[nodiscard]] bool needsSecondPerson() const;
    /// Whether who is signed in can correct it.
    [[nodiscard]] Done mayCorrect() const;
    /// Whether central has to be asked first.
    [[nodiscard]] bool needsCentral() const;
    /// Central is being asked.
    [[nodiscard]] bool isWaiting() const { return m_reservation.isWaiting(); }
    [[nodiscard]] bool isBusy() const override { return GuidedFlow::isBusy() || isWaiting(); }

signals:
    /// Corrected; `receipt` is 0 when there is none.
    void recorded(qint64 receipt);

private:
    [[nodiscard]] CorrectedFacts corrected() const;
    void askCentral();
    void record();

    Reservation m_reservation;
    std::vector<OperationView> m_found;
    std::optional<OperationView> m_mistake;
    Correction m_counter;
    SessionView m_by;
};

} // namespace cekr
