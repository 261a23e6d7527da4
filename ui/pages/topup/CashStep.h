// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TopUpFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/PaymentBox.h"
#include "ui/text/CardText.h"
#include "ui/text/ChargeText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/SummaryLine.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

/// What the customer pays, written large; the cash that is given, and the change.
class CashStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit CashStep(TopUpFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_approval(new TextLabel(TextStyle::Small))
        , m_lines(new QVBoxLayout)
        , m_balance(new TextLabel(TextStyle::Small))
        , m_payment(new PaymentBox)
    {
        m_lines->setSpacing(0);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(12));
        layout->addWidget(&m_approval->wrapped());
        layout->addLayout(m_lines);
        layout->addWidget(&m_balance->wrapped());
        layout->addWidget(m_payment);
        connect(m_payment, &PaymentBox::receivedChanged, &m_flow, &TopUpFlow::setReceived);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of loading a card with cash: the cash is counted
                .name = tr("Cash"),
                //: What is asked in the step "Cash" of loading a card with cash
                .question = tr("What the customer pays"),
                //: Beside the button that confirms that money was taken
                .note = tr("Count the cash first, then confirm.")};
    }

    void begin() override { m_payment->clear(); }

    void refresh() override
    {
        m_approval->setText(approvalWords());
        showLines();
        m_payment->show(m_flow.due(), m_flow.change());
    }

    void entered() override { m_payment->takeFocus(); }

    [[nodiscard]] bool settle() override { return m_payment->settle(); }

private:
    [[nodiscard]] QString approvalWords() const
    {
        if (m_flow.isOffline()) {
            //: The load is made without having asked central
            return tr("Without the approval of central. The receipt says that it waits for confirmation.");
        }
        const QString until = timeText(m_flow.reservedUntil().local().time());
        return m_flow.isReservationOver()
                   //: Central allowed the load, some time ago; %1 is a time of day
                   ? tr("Approved by central; the amount was reserved until %1. Go back to ask again.")
                         .arg(until)
                   //: Central allows the load; %1 is a time of day
                   : tr("Approved by central; the amount is reserved until %1.").arg(until);
    }

    /// Which card gets the money; load and charge apart (FEE-2), where there is a charge.
    void showLines()
    {
        qDeleteAll(std::exchange(m_shown, {}));
        const auto add = [this](const QString& label, const QString& value) {
            m_shown.append(new SummaryLine(label, value, TextStyle::Body));
            m_lines->addWidget(m_shown.last());
        };
        if (!m_flow.terms()) {
            return;
        }
        add(cardText(m_flow.terms()->card), balanceChangeText(m_flow.terms()->card, m_flow.amount()));
        m_balance->setText(balanceSentence(m_flow.terms()->card));
        const QList<ChargeLine> charges = chargeLines(m_flow.charge());
        if (charges.isEmpty()) {
            return;
        }
        //: In the list of what is paid: what is loaded on the card
        add(tr("Top-up"), moneyText(m_flow.amount().value_or(Money())));
        for (const ChargeLine& charge : charges) {
            add(charge.text, moneyText(charge.amount));
        }
    }

    TopUpFlow& m_flow;
    TextLabel* m_approval;
    QVBoxLayout* m_lines;
    TextLabel* m_balance; ///< whose word it is
    QList<SummaryLine*> m_shown;
    PaymentBox* m_payment;
};

} // namespace cekr
