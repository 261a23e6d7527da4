// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PaymentBox.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/QuickAmounts.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <set>

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

PaymentBox::PaymentBox(QWidget* parent)
    : QWidget(parent)
    , m_cash(new QWidget)
    , m_dueLabel(new TextLabel(TextStyle::Title))
    , m_due(new TextLabel(TextStyle::Amount))
    , m_received(new AmountField)
    , m_field(new LabelledField(QString(), m_received))
    , m_quick(new QuickAmounts)
    , m_changeLabel(new TextLabel(TextStyle::Title))
    , m_change(new TextLabel(TextStyle::Amount))
{
    auto* cash = new QVBoxLayout(m_cash);
    cash->setContentsMargins(0, 0, 0, 0);
    cash->setSpacing(scaled(12));
    cash->addWidget(m_field);
    cash->addLayout(lineOf(m_changeLabel, m_change));
    m_field->addBeside(m_quick);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addLayout(lineOf(m_dueLabel, m_due));
    layout->addWidget(m_cash);
    setFocusProxy(m_received);
    connect(m_received, &QLineEdit::textEdited, this, &PaymentBox::edit);
    connect(m_quick, &QuickAmounts::chosen, this, [this](Money amount) {
        m_received->setAmount(amount);
        m_received->setFocus(Qt::OtherFocusReason);
        edit();
    });
}

void PaymentBox::show(Money due, Money change)
{
    //: Label of the sum the customer pays
    m_dueLabel->setText(tr("To pay"));
    m_due->setText(moneyText(due));
    m_cash->setVisible(due.isPositive());
    //: Label of the field for the cash the customer gives
    m_field->setLabel(tr("Cash &received"));
    //: Below the field for the cash the customer gives
    m_field->setHint(tr("Leave it empty for the exact sum."));
    //: Accessible description of sums of cash that can be chosen
    m_quick->offer(likelyCash(due), tr("Cash received"));
    showChange(change);
}

void PaymentBox::clear()
{
    m_received->clear();
    m_field->setProblem({});
}

void PaymentBox::takeFocus()
{
    m_received->setFocus(Qt::OtherFocusReason);
    m_received->selectAll();
}

bool PaymentBox::settle()
{
    const auto written = m_received->amount();
    if (m_received->text().isEmpty() || written) {
        return true;
    }
    m_field->setProblem(problemOf(written.error()));
    m_received->setFocus(Qt::OtherFocusReason);
    return false;
}

void PaymentBox::showChange(Money change)
{
    const bool isMissing = change < Money();
    m_changeLabel->setText(isMissing
                               //: Label of the sum that the customer has not given yet
                               ? tr("Still missing")
                               //: Label of the cash to give back
                               : tr("Change"));
    m_change->setText(moneyText(isMissing ? -change : change));
    m_change->setColour(isMissing ? Colour::Bad : Colour::Text);
    m_changeLabel->setColour(isMissing ? Colour::Bad : Colour::Text);
}

void PaymentBox::edit()
{
    m_field->setProblem({});
    const auto written = m_received->amount();
    emit receivedChanged(written ? std::optional(*written) : std::nullopt);
}

} // namespace cekr
