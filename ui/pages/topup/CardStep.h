// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TopUpFlow.h"
#include "ui/pages/CardNumbersStep.h"

namespace cekr
{

/// Which card is loaded.
class CardStep final : public CardNumbersStep
{
    Q_OBJECT

public:
    explicit CardStep(TopUpFlow& flow, QWidget* parent = nullptr)
        : CardNumbersStep(flow, parent), m_flow(flow)
    {
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of loading a card with cash: which card
                .name = tr("Card"),
                //: What is asked in the step "Card" of loading a card with cash
                .question = tr("Which card is topped up?"),
                .note = note()};
    }

    void entered() override
    {
        if (m_flow.before() && isEmpty()) {
            offer(m_flow.before()->card.text()); // it came from a draft
        }
        CardNumbersStep::entered();
    }

protected:
    void recognise(const QString& card, const QString& digits) override { m_flow.recognise(card, digits); }

private:
    TopUpFlow& m_flow;
};

} // namespace cekr
