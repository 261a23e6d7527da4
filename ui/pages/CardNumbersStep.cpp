// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CardNumbersStep.h"

#include "ui/pages/CardNumbers.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

CardNumbersStep::CardNumbersStep(const GuidedFlow& flow, QWidget* parent)
    : FlowStep(parent), m_flow(flow), m_content(new QVBoxLayout(this)), m_numbers(new CardNumbers)
{
    m_content->setContentsMargins(0, 0, 0, scaled(6));
    m_content->setSpacing(scaled(12));
    m_content->addWidget(m_numbers);
}

QString CardNumbersStep::note()
{
    //: TOP-3; %1 is where the rule stands
    return tr("Both numbers must belong to the same card · TOP-3, %1").arg(clauseOf("TOP-3"));
}

/// A field that is wrong is marked, and the work goes on there.
void CardNumbersStep::refresh()
{
    m_numbers->retranslate();
    if (!m_flow.isBusy() && std::exchange(m_isAsking, false) && m_flow.refusal()) {
        m_numbers->showProblem(*m_flow.refusal());
    }
}

void CardNumbersStep::entered()
{
    m_numbers->takeFocus();
}

bool CardNumbersStep::settle()
{
    if (m_flow.isBusy() || !m_numbers->settle()) {
        return false;
    }
    m_isAsking = true;
    recognise(m_numbers->card(), m_numbers->digits());
    if (m_isAsking) {
        m_numbers->forgetDigits();
    }
    return false;
}

bool CardNumbersStep::takeScan(const QString& code)
{
    m_numbers->takeScan(code);
    return true;
}

void CardNumbersStep::offer(const QString& card)
{
    m_isAsking = false;
    m_numbers->begin(card);
}

bool CardNumbersStep::isEmpty() const
{
    return m_numbers->card().isEmpty();
}

} // namespace cekr

#include "moc_CardNumbers.cpp"
