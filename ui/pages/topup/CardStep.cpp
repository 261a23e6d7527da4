// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/topup/CardStep.h"

#include "ui/pages/CardNumbers.h"
#include "ui/text/RuleText.h"
#include "ui/text/StepText.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

CardStep::CardStep(TopUpFlow& flow, QWidget* parent)
    : FlowStep(parent), m_flow(flow), m_numbers(new CardNumbers)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(6));
    layout->addWidget(m_numbers);
}

QString CardStep::name() const
{
    return stepText(TopUpFlow::Step::Card);
}

QString CardStep::question() const
{
    //: What is asked in the step "Card" of loading a card with cash
    return tr("Which card is loaded?");
}

QString CardStep::note() const
{
    //: TOP-3; %1 is where the rule stands
    return tr("Both numbers must belong to the same card · TOP-3, %1").arg(clauseOf("TOP-3"));
}

void CardStep::begin()
{
    m_isAsking = false;
    m_numbers->begin({});
}

void CardStep::refresh()
{
    m_numbers->retranslate();
    showRefusal();
}

void CardStep::entered()
{
    if (m_flow.before() && m_numbers->card().isEmpty()) {
        m_numbers->begin(m_flow.before()->card.text()); // it came from a draft
    }
    m_numbers->takeFocus();
}

bool CardStep::settle()
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

bool CardStep::takeScan(const QString& code)
{
    m_numbers->takeScan(code);
    return true;
}

/// The field that is wrong is marked, and the work goes on there.
void CardStep::showRefusal()
{
    if (!m_flow.isBusy() && std::exchange(m_isAsking, false) && m_flow.refusal()) {
        m_numbers->showProblem(*m_flow.refusal());
    }
}

} // namespace cekr
