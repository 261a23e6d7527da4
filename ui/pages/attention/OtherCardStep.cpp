// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/attention/OtherCardStep.h"

#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

OtherCardStep::OtherCardStep(RedirectFlow& flow, QWidget* parent)
    : CardNumbersStep(flow, parent), m_flow(flow), m_refused(new TextLabel(TextStyle::Body))
{
    content()->insertWidget(0, &m_refused->wrapped());
}

QString OtherCardStep::name() const
{
    //: Step of putting the cash of a refused load on another card: which card
    return tr("Other card");
}

QString OtherCardStep::question() const
{
    //: What is asked when the cash of a refused load is put on another card
    return tr("Which other card?");
}

void OtherCardStep::refresh()
{
    if (m_flow.item()) {
        const MokId refused = cardsOf(m_flow.item()->refused.operation.body).front();
        //: Before another card is chosen for the cash of a refused load; %1 is the card that was refused
        m_refused->setText(tr("Have the customer show both cards: the refused one, %1, and the other one.")
                               .arg(refused.grouped()));
    }
    CardNumbersStep::refresh();
}

} // namespace cekr
