// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/GuidedFlow.h"

namespace cekr
{

/// What guided tasks have in common that end with taking cash.
class CashFlow : public GuidedFlow
{
    Q_OBJECT

public:
    /// Begins anew, or goes on with a draft. While it is being recorded it does nothing.
    virtual void begin(const QByteArray& draft = {}) = 0;
    /// Whether it is in the step that shows what is paid.
    [[nodiscard]] virtual bool isPaying() const = 0;
    /// Whether it is past that step.
    [[nodiscard]] virtual bool isRecorded() const = 0;
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
    /// After confirm(): the receipt; 0 before.
    [[nodiscard]] qint64 receipt() const { return m_receipt; }

signals:
    /// From now on it is about another customer: what was entered before counts no more.
    void begun();

protected:
    using GuidedFlow::GuidedFlow;

    /// Forgets the customer.
    void reset();
    void record(std::vector<OperationBody> bodies);
    /// The receipt has its number.
    virtual void recorded() = 0;
    [[nodiscard]] OperationId shift() const { return m_shift; }

private:
    std::optional<Money> m_received;
    OperationId m_shift;
    qint64 m_receipt = 0;
};

} // namespace cekr
