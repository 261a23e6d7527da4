// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/RedirectFlow.h"
#include "ui/pages/CardNumbersStep.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

/// Which other card takes the cash of a refused load: as its holder shows it.
class OtherCardStep final : public CardNumbersStep
{
    Q_OBJECT

public:
    explicit OtherCardStep(RedirectFlow& flow, QWidget* parent = nullptr)
        : CardNumbersStep(flow, parent), m_flow(flow), m_refused(new TextLabel(TextStyle::Body))
    {
        content()->insertWidget(0, &m_refused->wrapped());
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of putting the cash of a refused load on another card: which card
                .name = tr("Other card"),
                //: What is asked when the cash of a refused load is put on another card
                .question = tr("Which other card?"),
                .note = note()};
    }

    void refresh() override
    {
        if (m_flow.item()) {
            const MokId refused = cardsOf(m_flow.item()->refused.operation.body).front();
            //: Before another card is chosen for the cash of a refused load; %1 is the card that was refused
            m_refused->setText(
                tr("Have the customer show both cards: the refused one, %1, and the other one.")
                    .arg(refused.grouped()));
        }
        CardNumbersStep::refresh();
    }

protected:
    void recognise(const QString& card, const QString& digits) override { m_flow.recognise(card, digits); }

private:
    RedirectFlow& m_flow;
    TextLabel* m_refused;
};

} // namespace cekr
