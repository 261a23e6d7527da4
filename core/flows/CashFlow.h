// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// What guided tasks have in common that end with taking cash: the office is asked on the way, a draft is
/// kept, and all of it is recorded once.
class CashFlow : public QObject
{
    Q_OBJECT

public:
    /// Which step it is in, from 0; as many as there are steps when all are done.
    [[nodiscard]] virtual int place() const = 0;
    /// Whether it is in the step that shows what is paid.
    [[nodiscard]] virtual bool isPaying() const = 0;
    /// Whether it is past that step.
    [[nodiscard]] virtual bool isRecorded() const = 0;
    /// Whether leaving would lose anything.
    [[nodiscard]] virtual bool isBegun() const = 0;
    [[nodiscard]] virtual bool canGoOn() const = 0;
    virtual void goOn() = 0;
    /// One step back; what was entered stays.
    virtual void goBack() = 0;
    /// Records it. Only in the step that shows what is paid; a second call while it runs does nothing.
    virtual void confirm() = 0;
    /// After it was recorded: all that is left to do was done.
    virtual void finish() = 0;
    /// Throws away what was entered, also the draft.
    virtual void abandon() = 0;

    /// What the customer pays altogether.
    [[nodiscard]] virtual Money due() const = 0;
    /// Cash the customer gives; nothing for exactly what is due.
    void setReceived(std::optional<Money> amount);
    [[nodiscard]] std::optional<Money> received() const { return m_received; }
    /// Cash to give back; negative while too little was received.
    [[nodiscard]] Money change() const { return m_received.value_or(due()) - due(); }
    /// The open shift that takes the cash.
    void setShift(OperationId shift) { m_shift = shift; }

    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    /// Whether an answer of the office is awaited.
    [[nodiscard]] bool isBusy() const { return m_recording.isBusy() || m_awaited > 0; }
    [[nodiscard]] bool isRecording() const { return m_recording.isBusy(); }
    /// After confirm(): the receipt; 0 before.
    [[nodiscard]] qint64 receipt() const { return m_receipt; }

signals:
    /// From now on it is about another customer: what was entered before counts no more.
    void begun();
    void stepChanged();
    /// Anything shown is different now, the step excepted.
    void changed();

protected:
    /// `name` is that of its draft.
    CashFlow(OfficeThread& office, const Clock& clock, QByteArray name);

    /// Has the office do `work` and hands its answer to `then`, unless it was dropped before.
    template <typename Work, typename Then>
    void ask(Work work, Then then)
    {
        ++m_awaited;
        m_office.ask(this, std::move(work),
                     [this, round = m_round, then = std::move(then)](auto answer) mutable {
                         if (round == m_round) {
                             --m_awaited;
                             then(std::move(answer));
                         }
                     });
    }
    /// Answers still on their way are about what is forgotten, or was gone back from.
    void dropAnswers();
    /// Forgets the customer.
    void reset();
    void record(std::vector<OperationBody> bodies);
    /// The receipt has its number.
    virtual void recorded() = 0;
    void saveDraft(const QByteArray& content);
    void removeDraft();
    void refuse(Error error);
    [[nodiscard]] OperationId shift() const { return m_shift; }

    OfficeThread& m_office;
    std::optional<Error> m_refusal;

private:
    Recording m_recording;
    QByteArray m_name;
    std::optional<Money> m_received;
    OperationId m_shift;
    qint64 m_receipt = 0;
    int m_awaited = 0;   ///< answers of the office
    quint64 m_round = 0; ///< how often answers were dropped
};

} // namespace cekr
