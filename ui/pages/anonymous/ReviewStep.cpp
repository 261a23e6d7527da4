// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/anonymous/ReviewStep.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/QuickAmounts.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StepText.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/SummaryLine.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace cekr
{

namespace
{

/// Sums a customer is likely to give for `due`: the next ones that notes make.
QList<Money> likelyCash(Money due)
{
    std::set<qint64> sums;
    for (const qint64 euros : {5, 10, 20, 50, 100, 200}) {
        const qint64 note = euros * 100;
        sums.insert((due.cents() + note - 1) / note * note);
    }
    sums.erase(due.cents());
    QList<Money> amounts;
    for (const qint64 sum : sums) {
        if (amounts.size() < 4) {
            amounts.append(Money::fromCents(sum));
        }
    }
    return amounts;
}

/// A label on the left, an amount on the right.
QHBoxLayout* lineOf(QWidget* label, QWidget* amount)
{
    auto* line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addWidget(amount);
    return line;
}

} // namespace

ReviewStep::ReviewStep(AnonymousFlow& flow, QWidget* parent)
    : FlowStep(parent)
    , m_flow(flow)
    , m_lines(new QVBoxLayout)
    , m_cash(new QWidget)
    , m_dueLabel(new TextLabel(TextStyle::Title))
    , m_due(new TextLabel(TextStyle::Amount))
    , m_received(new AmountField)
    , m_field(new LabelledField(QString(), m_received))
    , m_quick(new QuickAmounts)
    , m_changeLabel(new TextLabel(TextStyle::Title))
    , m_change(new TextLabel(TextStyle::Title))
{
    auto* cash = new QVBoxLayout(m_cash);
    cash->setContentsMargins(0, 0, 0, 0);
    cash->setSpacing(scaled(12));
    cash->addWidget(m_field);
    cash->addLayout(lineOf(m_changeLabel, m_change));
    m_field->addBeside(m_quick);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(6));
    layout->setSpacing(scaled(12));
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    layout->addLayout(lineOf(m_dueLabel, m_due));
    layout->addWidget(m_cash);
    connect(m_received, &QLineEdit::textEdited, this, &ReviewStep::edit);
    connect(m_quick, &QuickAmounts::chosen, this, [this](Money amount) {
        m_received->setAmount(amount);
        m_received->setFocus(Qt::OtherFocusReason);
        edit();
    });
}

QString ReviewStep::name() const
{
    return stepText(AnonymousFlow::Step::Review);
}

QString ReviewStep::question() const
{
    //: What is asked in the step "Review" of handing over anonymous cards
    return tr("What the customer pays");
}

QString ReviewStep::note() const
{
    //: Beside the button that confirms that money was taken
    return m_flow.due().isPositive() ? tr("Count the cash first, then confirm.") : QString();
}

void ReviewStep::refresh()
{
    showLines();
    //: Label of the sum the customer pays
    m_dueLabel->setText(tr("To pay"));
    m_due->setText(moneyText(m_flow.due()));
    m_cash->setVisible(m_flow.due().isPositive());
    //: Label of the field for the cash the customer gives
    m_field->setLabel(tr("Cash &received"));
    //: Below the field for the cash the customer gives
    m_field->setHint(tr("Leave it empty for the exact sum."));
    //: Accessible description of sums of cash that can be chosen
    m_quick->offer(likelyCash(m_flow.due()), tr("Cash received"));
    showChange();
}

void ReviewStep::entered()
{
    if (!m_flow.received()) {
        m_received->clear(); // what is there is another customer's
        m_field->setProblem({});
    }
    m_received->setFocus(Qt::OtherFocusReason);
    m_received->selectAll();
}

bool ReviewStep::settle()
{
    const auto written = m_received->amount();
    if (m_received->text().isEmpty() || written) {
        return true;
    }
    m_field->setProblem(problemOf(written.error()));
    m_received->setFocus(Qt::OtherFocusReason);
    return false;
}

void ReviewStep::showLines()
{
    qDeleteAll(std::exchange(m_shown, {}));
    const auto add = [this](const QString& label, const QString& value) {
        m_shown.append(new SummaryLine(label, value, TextStyle::Body));
        m_lines->addWidget(m_shown.last());
    };
    for (const AnonymousFlow::Line& line : m_flow.lines()) {
        //: In the list of what is paid: %1 is the number of a card
        add(tr("First load of card %1").arg(line.card.card.grouped()),
            //: In the list of what is paid: the card gets no load
            line.load ? moneyText(*line.load) : tr("no load"));
    }
    if (m_flow.charge().isPositive()) {
        //: In the list of what is paid: the charge for handing over %n cards
        add(tr("Charge for %n card(s)", nullptr, int(m_flow.lines().size())), moneyText(m_flow.charge()));
    }
}

void ReviewStep::showChange()
{
    const bool isMissing = m_flow.change() < Money();
    m_changeLabel->setText(isMissing
                               //: Label of the sum that the customer has not given yet
                               ? tr("Still missing")
                               //: Label of the cash to give back
                               : tr("Change"));
    m_change->setText(moneyText(isMissing ? -m_flow.change() : m_flow.change()));
    m_change->setColour(isMissing ? Colour::Bad : Colour::Text);
    m_changeLabel->setColour(isMissing ? Colour::Bad : Colour::Text);
}

void ReviewStep::edit()
{
    m_field->setProblem({});
    const auto written = m_received->amount();
    m_flow.setReceived(written ? std::optional(*written) : std::nullopt);
}

} // namespace cekr
