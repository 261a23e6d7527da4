// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/topup/CardStep.h"

namespace cekr
{

CardStep::CardStep(TopUpFlow& flow, QWidget* parent) : CardNumbersStep(flow, parent), m_flow(flow) {}

QString CardStep::name() const
{
    //: Step of loading a card with cash: which card
    return tr("Card");
}

QString CardStep::question() const
{
    //: What is asked in the step "Card" of loading a card with cash
    return tr("Which card is loaded?");
}

void CardStep::entered()
{
    if (m_flow.before() && isEmpty()) {
        offer(m_flow.before()->card.text()); // it came from a draft
    }
    CardNumbersStep::entered();
}

} // namespace cekr
