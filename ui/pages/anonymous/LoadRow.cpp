// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/anonymous/LoadRow.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/QuickAmounts.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

namespace
{

/// Usual amounts within the limits, and the highest.
QList<Money> usualAmounts(const HandoverTerms& terms)
{
    const Money most = terms.terms.bank.limits.anonymousSingleLoad;
    QList<Money> amounts;
    for (const int euros : {10, 20, 50, 100}) {
        const Money amount = Money::fromCents(euros * 100);
        if (amount >= terms.smallestLoad && amount < most) {
            amounts.append(amount);
        }
    }
    if (most.isPositive()) {
        amounts.append(most);
    }
    return amounts;
}

} // namespace

LoadRow::LoadRow(const AnonymousFlow::Line& line, const HandoverTerms& terms, QWidget* parent)
    : QWidget(parent)
    , m_card(line.card.card)
    , m_amount(new AmountField)
    , m_field(new LabelledField(QString(), m_amount))
    , m_quick(new QuickAmounts)
    , m_usual(usualAmounts(terms))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->addBeside(m_quick);
    if (line.load) {
        m_amount->setAmount(*line.load);
    }
    connect(m_amount, &QLineEdit::textEdited, this, &LoadRow::edit);
    connect(m_quick, &QuickAmounts::chosen, this, &LoadRow::choose);
    refresh(line);
}

bool LoadRow::shows(const AnonymousFlow::Line& line) const
{
    return m_card == line.card.card && m_amount->amount().value_or(Money()) == line.load.value_or(Money());
}

void LoadRow::refresh(const AnonymousFlow::Line& line)
{
    //: Label of the amount to be loaded; %1 is the number of the card
    m_field->setLabel(tr("Card %1").arg(m_card.grouped()));
    //: Accessible description of the amounts that can be chosen; %1 is the number of the card
    m_quick->offer(m_usual, tr("First load of card %1").arg(m_card.grouped()));
    const auto written = m_amount->amount();
    if (m_amount->text().isEmpty() || written) {
        m_field->setProblem(line.refusal ? problemOf(*line.refusal) : QString());
    }
}

bool LoadRow::settle()
{
    const auto written = m_amount->amount();
    if (m_amount->text().isEmpty() || written) {
        return true;
    }
    m_field->setProblem(problemOf(written.error()));
    takeFocus();
    return false;
}

void LoadRow::takeFocus()
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void LoadRow::choose(Money amount)
{
    m_amount->setAmount(amount);
    takeFocus(); // Enter goes on
    edit();
}

void LoadRow::edit()
{
    const auto written = m_amount->amount();
    emit amountChanged(written ? std::optional(*written) : std::nullopt);
}

} // namespace cekr
