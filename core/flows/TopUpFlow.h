// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"
#include "core/flows/TopUpDraft.h"

#include <QTimer>

namespace cekr
{

/// Loading a card with cash (TOP-3, LIMIT-*, OFF-1): the card is recognised, what it can take is shown,
/// central keeps the amount free, and only then is cash taken.
class TopUpFlow final : public QObject
{
    Q_OBJECT

public:
    enum class Step
    {
        Card,          ///< MOK ID and the last six digits of the PAN
        Amount,        ///< how much, beside what the limits leave
        Authorisation, ///< central is asked; or, when it cannot be, the clerk decides
        Cash,          ///< the cash is counted; confirm() takes it
        Loaded,        ///< recorded
    };
    Q_ENUM(Step)

    TopUpFlow(OfficeThread& office, const Clock& clock);

    /// Begins anew, or goes on with a draft. While a load is being recorded it does nothing.
    void begin(const QByteArray& draft = {});
    /// Step Card: scanned or typed, with the digits; the digits are forgotten once they were compared.
    void recognise(const QString& card, const QString& digits);
    /// Step Amount; nothing for none.
    void setAmount(std::optional<Money> amount);
    /// Step Amount: the same amount was loaded a moment ago, and the customer wants it again.
    void confirmRepeat();
    /// From Amount: asks central.
    void goOn();
    /// Step Authorisation: asks central again after a failure.
    void askAgain();
    /// Step Authorisation: takes the load under the offline rules, if they allow it.
    void goOnOffline();
    /// One step back; what was entered stays, and a reservation is freed.
    void goBack();
    /// Step Cash: asks central to keep the amount free for longer. Done by itself as long as the step lasts.
    void renewReservation();
    /// Step Cash: cash the customer gives; nothing for exactly what is due.
    void setReceived(std::optional<Money> amount);
    /// Records the load. In step Cash only; a second call while it runs does nothing.
    void confirm();
    /// Throws away what was entered, also the draft, and frees a reservation.
    void abandon();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::optional<LoadTerms>& terms() const { return m_terms; }
    /// How long ago central was heard when the terms were read; nothing when it never was, or before them.
    [[nodiscard]] std::optional<std::chrono::minutes> ageOfTerms() const;
    [[nodiscard]] std::optional<Money> amount() const { return m_amount; }
    [[nodiscard]] Money charge() const { return m_terms ? m_terms->charge : Money(); }
    [[nodiscard]] Money due() const { return m_amount.value_or(Money()) + charge(); }
    [[nodiscard]] std::optional<Money> received() const { return m_received; }
    /// Cash to give back; negative while too little was received.
    [[nodiscard]] Money change() const { return m_received.value_or(due()) - due(); }
    /// Whether this desk loaded the same card with this amount within the last minute.
    [[nodiscard]] bool isRepeat() const;
    [[nodiscard]] bool isRepeatConfirmed() const { return m_isRepeatConfirmed; }
    /// Step Authorisation: waits for central's answer.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Step Authorisation: why central could not be asked.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    /// Step Authorisation, with a fault: why the offline rules do not allow it either; nothing if they do.
    [[nodiscard]] const std::optional<Error>& offlineRefusal() const { return m_offlineRefusal; }
    /// Whether the load is taken under the offline rules.
    [[nodiscard]] bool isOffline() const { return m_step >= Step::Cash && m_authorisation.isNull(); }
    /// Until when central keeps the amount free; the load is honoured afterwards, too.
    [[nodiscard]] const BusinessTime& reservedUntil() const { return m_reservedUntil; }
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool isBusy() const { return m_recording.isBusy() || m_checks > 0; }
    /// Whether leaving would lose anything.
    [[nodiscard]] bool isBegun() const { return (m_terms || m_before) && m_step < Step::Loaded; }
    /// Step Card: the card that was recognised before, with how much was to be loaded on it.
    [[nodiscard]] const std::optional<TopUpDraft>& before() const { return m_before; }
    /// After confirm(): the receipt.
    [[nodiscard]] qint64 receipt() const { return m_receipt; }
    /// The open shift that takes the cash.
    void setShift(OperationId shift) { m_shift = shift; }

    static QByteArray flowName() { return QByteArrayLiteral("top-up"); }

signals:
    /// From now on it is about another customer: what was entered before counts no more.
    void begun();
    void stepChanged();
    /// Anything shown is different now, the step excepted.
    void changed();

private:
    /// Answers of the office still on their way are about what was gone back from, or is forgotten.
    void dropAnswers();
    /// Forgets all.
    void reset();
    template <typename Work, typename Then>
    void ask(Work work, Then then);
    void take(Result<LoadTerms> terms);
    void amountChanged();
    void checkAmount();
    /// Asks for the reservation, or for more time for it.
    void askCentral(std::function<void(Result<BusinessTime>)> then);
    void authorised(Result<BusinessTime> until);
    void checkOffline();
    void freeReservation();
    void saveDraft();
    void recorded(Result<Recorded> done);
    void setStep(Step step);
    void refuse(Error error);
    /// Central's word on the card goes before what the desk knew.
    void heed(Error refusal);
    /// Why the amount cannot be taken, as far as that is known without asking.
    [[nodiscard]] std::optional<Error> knownRefusal() const;

    OfficeThread& m_office;
    const Clock& m_clock;
    Recording m_recording;
    Step m_step = Step::Card;
    std::optional<TopUpDraft> m_before;
    std::optional<LoadTerms> m_terms;
    std::optional<Error> m_centralsRefusal; ///< of a load on these terms
    std::optional<Money> m_amount;
    bool m_isRepeatConfirmed = false;
    OperationId m_authorisation; ///< asked for, granted or not; null: none
    BusinessTime m_reservedUntil;
    QTimer m_renewal; ///< of the reservation, while cash is being taken
    bool m_isWaiting = false;
    std::optional<Error> m_fault;
    std::optional<Error> m_offlineRefusal;
    std::optional<Money> m_received;
    std::optional<Error> m_refusal;
    OperationId m_shift;
    qint64 m_receipt = 0;
    int m_checks = 0;    ///< answers of the office still awaited
    quint64 m_round = 0; ///< how often answers were dropped
};

} // namespace cekr
