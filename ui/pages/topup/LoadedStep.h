// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/ChangeNotice.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/CardText.h"
#include "ui/text/StandingText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cekr
{

/// Recorded: the receipt is printed. Shows live whether central has confirmed the load.
class LoadedStep final : public FlowStep
{
    Q_OBJECT

public:
    LoadedStep(TopUpFlow& flow, DeskFlow& desk, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_done(new Notice)
        , m_card(new TextLabel(TextStyle::Strong))
        , m_balance(new TextLabel(TextStyle::Small))
        , m_standing(new StateBadge)
        , m_meaning(new TextLabel(TextStyle::Small))
        , m_print(new SecondaryButton(QString()))
    {
        auto* state = new QHBoxLayout;
        state->addWidget(m_standing);
        state->addWidget(&m_meaning->wrapped(), 1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(14));
        layout->addWidget(m_done);
        layout->addWidget(&m_card->wrapped());
        layout->addWidget(&m_balance->wrapped());
        layout->addLayout(state);
        layout->addWidget(m_print, 0, Qt::AlignLeft);
        m_print->setSymbol(Symbol::Printer);
        connect(m_print, &QAbstractButton::clicked, this, [this] {
            m_shown = m_flow.receipt();
            emit receiptRequested(m_shown);
        });
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Last step of loading a card with cash: the receipt
                .name = tr("Receipt"),
                //: What is asked in the last step of loading a card with cash
                .question = tr("Give the customer the receipt")};
    }

    void refresh() override
    {
        //: Button in the last step of loading a card with cash
        m_print->setText(tr("&Print receipt"));
        if (m_flow.receipt() != 0) {
            sayWhatIsDone();
            showStanding();
        }
    }

    void entered() override { m_print->setFocus(Qt::OtherFocusReason); }

    /// Whether the receipt has been asked for: what is left is to finish.
    [[nodiscard]] bool isDone() const { return m_flow.receipt() != 0 && m_shown == m_flow.receipt(); }

signals:
    void receiptRequested(qint64 number);

private:
    void sayWhatIsDone()
    {
        m_done->say(changeWords(m_flow.receipt(), m_flow.change()));
        if (const auto& terms = m_flow.terms()) {
            m_card->setText(cardText(terms->card) + u'\n' + balanceChangeText(terms->card, m_flow.amount()));
            m_balance->setText(balanceSentence(terms->card));
        }
    }

    void showStanding()
    {
        const Standing now = standingOf(m_desk.today(), m_flow.receipt());
        m_standing->show(badgeOf(now));
        m_meaning->setText(standingSentence(now));
    }

    TopUpFlow& m_flow;
    DeskFlow& m_desk;
    Notice* m_done;
    TextLabel* m_card;
    TextLabel* m_balance; ///< whose word it was before
    StateBadge* m_standing;
    TextLabel* m_meaning;
    SecondaryButton* m_print;
    qint64 m_shown = 0; ///< the receipt that was asked for
};

} // namespace cekr
