// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/ApprovalFlow.h"
#include "core/flows/GuidedFlow.h"
#include "core/flows/LoadReservation.h"

namespace cekr
{

/// Putting the cash of a refused load on another card of the same holder (OFF-3): the card is recognised
/// (TOP-3), the clerk attests whose it is, and central is asked as for any load. No cash moves.
class RedirectFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    enum class Step
    {
        Card,   ///< MOK ID and the last six digits of the PAN
        Review, ///< what goes on which card; confirm() records it
    };
    Q_ENUM(Step)

    RedirectFlow(OfficeThread& office, const Clock& clock, ApprovalFlow& approval);

    /// Whether its cash can go on another card: a load that was refused, and is still the customer's.
    [[nodiscard]] static bool isRedirectable(const AttentionView& item);

    /// Begins with this one; what was begun before is given up. While it is being recorded it does nothing.
    void start(const AttentionView& item);
    /// The open shift in whose books it stands.
    void setShift(OperationId shift) { m_shift = shift; }
    /// Step Card: scanned or typed, with the digits; the digits are forgotten once they were compared.
    void recognise(const QString& card, const QString& digits);
    /// Step Review: both cards are the same customer's.
    void attestHolder(bool attested);
    /// Step Review, with a fault: the clerk decides to do it under the offline rules, if they allow it.
    void goOnOffline();
    /// Step Review: asks central, unless it was decided to do without, then a second person (TILL-6), and
    /// records it. When central cannot be asked, fault() says so.
    void confirm();
    /// Step Review: to another card.
    void goBack();
    /// Gives it up, and frees what central reserves for it.
    void abandon();

    [[nodiscard]] int stepIndex() const override { return int(m_step); }
    [[nodiscard]] Step step() const { return m_step; }
    /// What was refused; nothing before start().
    [[nodiscard]] const std::optional<AttentionView>& item() const { return m_item; }
    /// Of the other card, once it is recognised.
    [[nodiscard]] const std::optional<LoadTerms>& terms() const { return m_terms; }
    [[nodiscard]] Charge charge() const { return m_terms ? m_terms->charge : Charge(); }
    /// What comes on the other card: what was paid, less what its load costs.
    [[nodiscard]] Money amount() const { return m_item ? m_item->cash - charge().cash() : Money(); }
    [[nodiscard]] bool isHolderAttested() const { return m_isHolderAttested; }
    /// Why central could not be asked.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_reservation.fault(); }
    /// With a fault: why the offline rules do not allow it either; nothing if they do.
    [[nodiscard]] const std::optional<Error>& offlineRefusal() const
    {
        return m_reservation.offlineRefusal();
    }
    [[nodiscard]] const std::optional<Error>& refusal() const override
    {
        return m_refusal ? m_refusal : m_blocked;
    }
    [[nodiscard]] bool canConfirm() const;
    /// Whether the clerk may decide to do it without central.
    [[nodiscard]] bool canGoOnOffline() const { return m_reservation.canGoOnOffline() && !isBusy(); }
    /// Whether that was decided.
    [[nodiscard]] bool isOffline() const { return m_reservation.isOffline(); }
    /// Central is being asked.
    [[nodiscard]] bool isWaiting() const { return m_reservation.isWaiting(); }
    [[nodiscard]] bool isBusy() const override
    {
        return GuidedFlow::isBusy() || isWaiting() || m_reservation.isChecking();
    }

signals:
    /// The money is on its way to the other card; this is the receipt.
    void recorded(qint64 receipt);

private:
    void reset();
    void forgetCard();
    void take(LoadTerms terms);
    void askApprover();
    void record(const Redirect& redirect, const ClerkId& approver);
    void setStep(Step step);

    ApprovalFlow& m_approval;
    LoadReservation m_reservation;
    Step m_step = Step::Card;
    std::optional<AttentionView> m_item;
    OperationId m_shift;
    std::optional<LoadTerms> m_terms;
    bool m_isHolderAttested = false;
    std::optional<Error> m_blocked; ///< why this card cannot take it
};

} // namespace cekr
