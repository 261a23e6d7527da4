// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CashFlow.h"
#include "core/flows/DraftContents.h"
#include "core/flows/LoadReservation.h"

#include <QTimer>

namespace cekr
{

/// Loading a card with cash (TOP-3, LIMIT-*, OFF-1): the card is recognised, what it can take is shown,
/// central keeps the amount free, and only then is cash taken.
class TopUpFlow final : public CashFlow
{
    Q_OBJECT

public:
    enum class Step
    {
        Card,        ///< MOK ID and the last six digits of the PAN
        Amount,      ///< how much, beside what the limits leave
        Reservation, ///< central is asked; or, when it cannot be, the clerk decides
        Cash,        ///< the cash is counted; confirm() takes it
        Loaded,      ///< recorded
    };
    Q_ENUM(Step)

    TopUpFlow(OfficeThread& office, const Clock& clock);

    void begin(const QByteArray& draft = {}) override;
    /// Step Card: scanned or typed, with the digits; the digits are forgotten once they were compared.
    void recognise(const QString& card, const QString& digits);
    /// Step Amount; nothing for none.
    void setAmount(std::optional<Money> amount);
    /// Step Amount: the same amount was loaded a moment ago, and the customer wants it again.
    void confirmRepeat();
    /// From Amount: asks central.
    void goOn() override;
    /// Step Reservation: asks central again after a failure.
    void askAgain();
    /// Step Reservation: takes the load under the offline rules, if they allow it.
    void goOnOffline();
    /// Frees a reservation.
    void goBack() override;
    /// Step Cash: asks central to keep the amount free for longer. Done by itself as long as the step lasts;
    /// the machine may have slept over it, and nobody is asked in the name of a clerk who is not signed in.
    void renewReservation();
    void confirm() override;
    /// Begins anew.
    void finish() override { begin(); }
    /// Frees a reservation, too.
    void abandon() override;

    [[nodiscard]] int stepIndex() const override { return int(m_step); }
    [[nodiscard]] bool isPaying() const override { return m_step == Step::Cash; }
    [[nodiscard]] bool isRecorded() const override { return m_step == Step::Loaded; }
    [[nodiscard]] bool isBegun() const override { return (m_terms || m_before) && m_step < Step::Loaded; }
    [[nodiscard]] bool canGoOn() const override;
    [[nodiscard]] Money due() const override { return m_amount.value_or(Money()) + charge().cash(); }

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::optional<LoadTerms>& terms() const { return m_terms; }
    /// How long ago central was heard when the terms were read; nothing when it never was, or before them.
    [[nodiscard]] std::optional<std::chrono::minutes> ageOfTerms() const;
    [[nodiscard]] std::optional<Money> amount() const { return m_amount; }
    [[nodiscard]] Charge charge() const { return m_terms ? m_terms->charge : Charge(); }
    /// Whether this desk loaded the same card with this amount within the last minute.
    [[nodiscard]] bool isRepeat() const;
    [[nodiscard]] bool isRepeatConfirmed() const { return m_isRepeatConfirmed; }
    [[nodiscard]] bool isBusy() const override { return CashFlow::isBusy() || m_reservation.isChecking(); }
    /// Step Reservation: waits for central's answer.
    [[nodiscard]] bool isWaiting() const { return m_step == Step::Reservation && m_reservation.isWaiting(); }
    /// Step Reservation: why central could not be asked.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_reservation.fault(); }
    /// Step Reservation, with a fault: why the offline rules do not allow it either; nothing if they do.
    [[nodiscard]] const std::optional<Error>& offlineRefusal() const
    {
        return m_reservation.offlineRefusal();
    }
    /// Whether the load is taken under the offline rules.
    [[nodiscard]] bool isOffline() const { return m_reservation.isOffline(); }
    /// Until when central keeps the amount free; the load is honoured afterwards, too.
    [[nodiscard]] const BusinessTime& reservedUntil() const { return m_reservation.until(); }
    /// Whether that is over.
    [[nodiscard]] bool isReservationOver() const { return m_reservation.until().utc() <= m_clock.now(); }
    /// Step Card: the card that was recognised before, with how much was to be loaded on it.
    [[nodiscard]] const std::optional<TopUpDraft>& before() const { return m_before; }

    static QByteArray flowName() { return QByteArrayLiteral("top-up"); }

private:
    /// Forgets all.
    void reset();
    void take(LoadTerms terms);
    void amountChanged();
    void checkAmount();
    void freeReservation();
    void saveDraft();
    void recorded() override;
    void setStep(Step step);
    /// Central's word on the card goes before what the desk knew.
    void heed(Error refusal);
    /// Why the amount cannot be taken, as far as that is known without asking.
    [[nodiscard]] std::optional<Error> knownRefusal() const;

    const Clock& m_clock;
    Step m_step = Step::Card;
    std::optional<TopUpDraft> m_before;
    std::optional<LoadTerms> m_terms;
    std::optional<Error> m_centralsRefusal; ///< of a load on these terms
    std::optional<Money> m_amount;
    bool m_isRepeatConfirmed = false;
    LoadReservation m_reservation;
    QTimer m_renewal; ///< of the reservation, while cash is being taken
};

} // namespace cekr
