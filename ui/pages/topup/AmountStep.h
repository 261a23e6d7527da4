// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/CardBadge.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/QuickAmounts.h"
#include "ui/pages/topup/ChargeList.h"
#include "ui/text/CardText.h"
#include "ui/text/CountText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cekr
{

/// How much: beside what is known of the card and how old that is, and the charge that comes on top (FEE-2).
class AmountStep final : public FlowStep
{
    Q_OBJECT

public:
    AmountStep(TopUpFlow& flow, DeskFlow& desk, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_state(new StateBadge)
        , m_known(new TextLabel(TextStyle::Small))
        , m_amount(new AmountField)
        , m_field(new LabelledField(QString(), m_amount))
        , m_quick(new QuickAmounts)
        , m_charges(new ChargeList)
        , m_repeat(new Notice)
    {
        m_amount->setBig(true);
        auto* known = new QHBoxLayout;
        known->addWidget(m_state);
        known->addWidget(&m_known->wrapped(), 1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(10));
        layout->addLayout(known);
        layout->addWidget(m_field);
        layout->addWidget(m_quick, 0, Qt::AlignLeft);
        layout->addWidget(m_charges);
        layout->addWidget(m_repeat);
        connect(m_amount, &QLineEdit::textEdited, this, &AmountStep::edit);
        connect(m_amount, &QLineEdit::editingFinished, this, [this] { (void)settle(); });
        connect(m_quick, &QuickAmounts::chosen, this, &AmountStep::choose);
        connect(m_repeat, &Notice::actionTriggered, this, [this] {
            m_flow.confirmRepeat();
            m_amount->setFocus(Qt::OtherFocusReason); // Enter goes on
        });
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of loading a card with cash: how much
                .name = tr("Amount"),
                .question = m_flow.terms() ? cardText(m_flow.terms()->card) : QString(),
                //: Beside the button that goes on from the amount of a load
                .note = tr("Take no cash yet: central is asked first.")};
    }

    void begin() override
    {
        m_amount->clear();
        m_field->setProblem({});
    }

    void refresh() override
    {
        if (!m_flow.terms()) {
            return;
        }
        showCard(*m_flow.terms());
        showAmount(*m_flow.terms());
        m_charges->show(m_flow.terms()->items);
        showRepeat();
    }

    void entered() override
    {
        if (!m_flow.amount() && m_amount->amount()) {
            begin(); // what is there was for another card
        }
        m_amount->setFocus(Qt::OtherFocusReason);
        m_amount->selectAll();
    }

    /// False when what is written is no amount.
    [[nodiscard]] bool settle() override
    {
        const auto written = m_amount->amount();
        const bool isFine = m_amount->text().isEmpty() || written;
        m_field->setProblem(isFine ? QString() : problemOf(written.error()));
        return isFine;
    }

private:
    /// Usual amounts up to `most`, and `most` itself where it is less than the largest of them.
    static QList<Money> usualAmounts(Money smallest, Money most)
    {
        QList<Money> amounts;
        for (const int euros : {10, 20, 50, 100, 200}) {
            const Money amount = Money::fromCents(euros * 100);
            if (amount >= smallest && amount <= most) {
                amounts.append(amount);
            }
        }
        const bool isSmall = most < Money::fromCents(200'00) && most >= smallest && most.isPositive();
        if (isSmall && !amounts.contains(most)) {
            amounts.append(most);
        }
        return amounts;
    }

    void showCard(const LoadTerms& terms)
    {
        m_state->show(badgeOf(terms.card.state));
        //: What is known of a card: %1 its balance and whose word that is, %2 how old the news is
        m_known->setText(tr("%1; %2").arg(balanceSentence(terms.card), newsWords()));
    }

    [[nodiscard]] QString newsWords() const
    {
        const auto age = m_flow.ageOfTerms();
        if (!age) {
            //: After what is known of a card
            return tr("when central last said so is not known");
        }
        //: After what is known of a card: central was heard less than a minute ago
        return age->count() == 0 ? tr("as central says now")
                                 //: After what is known of a card: %1 is how long ago central was heard
                                 : tr("as central said %1 ago").arg(ageText(*age));
    }

    void showAmount(const LoadTerms& terms)
    {
        //: Label of the field for how much is loaded
        m_field->setLabel(tr("&Amount of the top-up"));
        m_amount->setReadOnly(terms.refusal.has_value());
        const auto written = m_amount->amount();
        if (m_flow.amount() && (!written || *written != *m_flow.amount())) {
            m_amount->setAmount(*m_flow.amount()); // a draft's
        }
        const DeskStatus& status = m_desk.status();
        const bool isOffline = status.hasTried && !status.isOnline;
        const Money most = terms.refusal ? Money() : isOffline ? terms.offlineLeft : terms.most();
        //: Accessible description of amounts that can be chosen
        m_quick->offer(usualAmounts(terms.smallest, most), tr("Amount of the top-up"));
        m_quick->setVisible(!terms.refusal);
    }

    void showRepeat()
    {
        if (!m_flow.isRepeat() || m_flow.isRepeatConfirmed() || m_flow.refusal()) {
            m_repeat->clear();
            return;
        }
        m_repeat->say(
            {.tone = Tone::Warn,
             //: The same card was loaded with the same amount within the last minute; %1 is the amount
             .title = tr("This card was topped up with %1 a moment ago.").arg(moneyText(*m_flow.amount())),
             //: Asked before the same load is made again
             .sentence = tr("Does the customer want the same once more?"),
             //: Button: the same load once more
             .actions = {tr("&Yes, once more")}});
    }

    void choose(Money amount)
    {
        m_amount->setAmount(amount);
        m_amount->setFocus(Qt::OtherFocusReason); // Enter goes on
        edit();
    }

    void edit()
    {
        m_field->setProblem({});
        const auto written = m_amount->amount();
        m_flow.setAmount(written ? std::optional(*written) : std::nullopt);
    }

    TopUpFlow& m_flow;
    DeskFlow& m_desk;
    StateBadge* m_state;
    TextLabel* m_known;
    AmountField* m_amount;
    LabelledField* m_field;
    QuickAmounts* m_quick;
    ChargeList* m_charges;
    Notice* m_repeat;
};

} // namespace cekr
