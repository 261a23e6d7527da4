// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/topup/CashStep.h"

#include "ui/pages/PaymentBox.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/SummaryLine.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

CashStep::CashStep(TopUpFlow& flow, QWidget* parent)
    : FlowStep(parent)
    , m_flow(flow)
    , m_approval(new TextLabel(TextStyle::Small))
    , m_lines(new QVBoxLayout)
    , m_payment(new PaymentBox)
{
    m_lines->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(6));
    layout->setSpacing(scaled(12));
    layout->addWidget(&m_approval->wrapped());
    layout->addLayout(m_lines);
    layout->addWidget(m_payment);
    connect(m_payment, &PaymentBox::receivedChanged, &m_flow, &TopUpFlow::setReceived);
}

QString CashStep::name() const
{
    //: Step of loading a card with cash: the cash is counted
    return tr("Cash");
}

QString CashStep::question() const
{
    //: What is asked in the step "Cash" of loading a card with cash
    return tr("What the customer pays");
}

QString CashStep::note() const
{
    //: Beside the button that confirms that money was taken
    return tr("Count the cash first, then confirm.");
}

void CashStep::begin()
{
    m_payment->clear();
}

void CashStep::refresh()
{
    m_approval->setText(
        m_flow.isOffline()
            //: The load is made without having asked central
            ? tr("Without the approval of central. The receipt says that it waits for confirmation.")
            //: Central allows the load; %1 is a time of day
            : tr("Approved by central; the amount is kept free until %1.")
                  .arg(timeText(m_flow.reservedUntil().local().time())));
    showLines();
    m_payment->show(m_flow.due(), m_flow.change());
}

void CashStep::entered()
{
    m_payment->takeFocus();
}

bool CashStep::settle()
{
    return m_payment->settle();
}

/// Load and charge apart (FEE-2); without a charge there is nothing to keep apart.
void CashStep::showLines()
{
    qDeleteAll(std::exchange(m_shown, {}));
    if (!m_flow.charge().isPositive()) {
        return;
    }
    const auto add = [this](const QString& label, Money amount) {
        m_shown.append(new SummaryLine(label, moneyText(amount), TextStyle::Body));
        m_lines->addWidget(m_shown.last());
    };
    //: In the list of what is paid: what is loaded on the card
    add(tr("Load"), m_flow.amount().value_or(Money()));
    //: In the list of what is paid: the charge for the load
    add(tr("Charge"), m_flow.charge());
}

} // namespace cekr
