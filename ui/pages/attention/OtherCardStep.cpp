// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/attention/OtherCardStep.h"

#include "ui/pages/CardNumbers.h"
#include "ui/text/RuleText.h"
#include "ui/text/StepText.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

OtherCardStep::OtherCardStep(RedirectFlow& flow, QWidget* parent)
    : FlowStep(parent), m_flow(flow), m_refused(new TextLabel(TextStyle::Body)), m_numbers(new CardNumbers)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(6));
    layout->setSpacing(scaled(12));
    layout->addWidget(&m_refused->wrapped());
    layout->addWidget(m_numbers);
}

QString OtherCardStep::name() const
{
    return stepText(RedirectFlow::Step::Card);
}

QString OtherCardStep::question() const
{
    //: What is asked when the cash of a refused load is put on another card
    return tr("Which other card?");
}

QString OtherCardStep::note() const
{
    //: TOP-3; %1 is where the rule stands
    return tr("Both numbers must belong to the same card · TOP-3, %1").arg(clauseOf("TOP-3"));
}

void OtherCardStep::refresh()
{
    if (m_flow.item()) {
        const MokId refused = cardsOf(m_flow.item()->refused.operation.body).front();
        //: Before another card is chosen for the cash of a refused load; %1 is the card that was refused
        m_refused->setText(tr("Have the customer show both cards: the refused one, %1, and the other one.")
                               .arg(refused.grouped()));
    }
    m_numbers->retranslate();
    showRefusal();
}

void OtherCardStep::entered()
{
    m_numbers->takeFocus();
}

bool OtherCardStep::settle()
{
    if (m_flow.isBusy() || !m_numbers->settle()) {
        return false;
    }
    m_isAsking = true;
    m_flow.recognise(m_numbers->card(), m_numbers->digits());
    if (m_isAsking) {
        m_numbers->forgetDigits();
    }
    return false;
}

bool OtherCardStep::takeScan(const QString& code)
{
    m_numbers->takeScan(code);
    return true;
}

void OtherCardStep::begin()
{
    offer({});
}

void OtherCardStep::offer(const QString& card)
{
    m_isAsking = false;
    m_numbers->begin(card);
}

void OtherCardStep::showRefusal()
{
    if (!m_flow.isBusy() && std::exchange(m_isAsking, false) && m_flow.refusal()) {
        m_numbers->showProblem(*m_flow.refusal());
    }
}

} // namespace cekr
