// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/QuickAmounts.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace cekr
{

/// The single load of one card: a field and a few amounts to choose. Empty means no load.
class LoadRow final : public QWidget
{
    Q_OBJECT

public:
    LoadRow(const AnonymousFlow::Line& line, const HandoverTerms& terms, QWidget* parent = nullptr)
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

    [[nodiscard]] MokId card() const { return m_card; }

    /// Whether the row is about this line, and what is written is its load.
    [[nodiscard]] bool shows(const AnonymousFlow::Line& line) const
    {
        return m_card == line.card.card &&
               m_amount->amount().value_or(Money()) == line.load.value_or(Money());
    }

    /// Shows why the amount cannot be loaded, if so. Leaves what is written.
    void refresh(const AnonymousFlow::Line& line)
    {
        //: Label of the amount to be loaded; %1 is the number of the card
        m_field->setLabel(tr("Card %1").arg(m_card.grouped()));
        //: Accessible description of the amounts that can be chosen; %1 is the number of the card
        m_quick->offer(m_usual, tr("First top-up of card %1").arg(m_card.grouped()));
        const bool isLoaded = line.card.loads > 0;
        m_amount->setReadOnly(isLoaded);
        m_quick->setVisible(!isLoaded);
        //: LIMIT-A1, below the amount of a card that was loaded before it is handed over
        m_field->setHint(isLoaded ? tr("It has had its only top-up; it cannot be topped up again.")
                                  : QString());
        const auto written = m_amount->amount();
        if (m_amount->text().isEmpty() || written) {
            m_field->setProblem(line.refusal ? problemOf(*line.refusal) : QString());
        }
    }

    /// False when what is written is no amount; the row says so and takes the focus.
    [[nodiscard]] bool settle()
    {
        const auto written = m_amount->amount();
        if (m_amount->text().isEmpty() || written) {
            return true;
        }
        m_field->setProblem(problemOf(written.error()));
        takeFocus();
        return false;
    }

    void takeFocus()
    {
        m_amount->setFocus(Qt::OtherFocusReason);
        m_amount->selectAll();
    }

signals:
    /// Another amount is written; nothing for no load, or for what is no amount.
    void amountChanged(std::optional<cekr::Money> amount);

private:
    /// Usual amounts within the limits, and the highest.
    static QList<Money> usualAmounts(const HandoverTerms& terms)
    {
        const Money most = std::min(terms.limits().anonymousSingleLoad, terms.limits().anonymousBalance);
        QList<Money> amounts;
        for (const int euros : {10, 20, 50, 100}) {
            const Money amount = Money::fromCents(euros * 100);
            if (amount >= terms.smallestLoad && amount < most) {
                amounts.append(amount);
            }
        }
        if (most.isPositive() && most >= terms.smallestLoad) {
            amounts.append(most);
        }
        return amounts;
    }

    void choose(Money amount)
    {
        m_amount->setAmount(amount);
        takeFocus(); // Enter goes on
        edit();
    }

    void edit()
    {
        const auto written = m_amount->amount();
        emit amountChanged(written ? std::optional(*written) : std::nullopt);
    }

    MokId m_card;
    AmountField* m_amount;
    LabelledField* m_field;
    QuickAmounts* m_quick;
    QList<Money> m_usual;
};

} // namespace cekr
