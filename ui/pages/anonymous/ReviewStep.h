// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/PaymentBox.h"
#include "ui/text/ChargeText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/SummaryLine.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

/// What is paid, written large; the cash that is given, and the change.
class ReviewStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit ReviewStep(AnonymousFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent), m_flow(flow), m_lines(new QVBoxLayout), m_payment(new PaymentBox)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(12));
        m_lines->setSpacing(0);
        layout->addLayout(m_lines);
        layout->addWidget(m_payment);
        connect(m_payment, &PaymentBox::receivedChanged, &m_flow, &AnonymousFlow::setReceived);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of handing over anonymous cards: what is paid
                .name = tr("Review"),
                //: What is asked in the step "Review" of handing over anonymous cards
                .question = tr("What the customer pays"),
                //: Beside the button that confirms that money was taken
                .note = m_flow.due().isPositive() ? tr("Count the cash first, then confirm.") : QString()};
    }

    void begin() override { m_payment->clear(); }

    void refresh() override
    {
        showLines();
        m_payment->show(m_flow.due(), m_flow.change());
    }

    void entered() override { m_payment->takeFocus(); }

    [[nodiscard]] bool settle() override { return m_payment->settle(); }

private:
    void showLines()
    {
        qDeleteAll(std::exchange(m_shown, {}));
        const auto add = [this](const QString& label, const QString& value) {
            m_shown.append(new SummaryLine(label, value, TextStyle::Body));
            m_lines->addWidget(m_shown.last());
        };
        for (const AnonymousFlow::Line& line : m_flow.lines()) {
            //: In the list of what is paid: %1 is the number of a card
            add(tr("First top-up of card %1").arg(line.card.card.grouped()),
                //: In the list of what is paid: the card gets no load
                line.load ? moneyText(*line.load) : tr("no top-up"));
        }
        for (const ChargeLine& charge : chargeLines(m_flow.charge())) {
            add(charge.text, moneyText(charge.amount));
        }
    }

    AnonymousFlow& m_flow;
    QVBoxLayout* m_lines;
    QList<SummaryLine*> m_shown;
    PaymentBox* m_payment;
};

} // namespace cekr
