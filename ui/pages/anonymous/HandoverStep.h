// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/DeskFlow.h"
#include "ui/pages/CheckLine.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"
#include "ui/text/StandingText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cekr
{

/// Recorded: plastic, sealed envelope and instructions change hands (ANON-3), and the receipt is printed.
/// Shows live how far the operations have come.
class HandoverStep final : public FlowStep
{
    Q_OBJECT

public:
    HandoverStep(AnonymousFlow& flow, DeskFlow& desk, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_done(new Notice)
        , m_standing(new StateBadge)
        , m_meaning(new TextLabel(TextStyle::Small))
        , m_checks{new CheckLine, new CheckLine, new CheckLine}
        , m_print(new SecondaryButton(QString()))
    {
        auto* state = new QHBoxLayout;
        state->addWidget(m_standing);
        state->addWidget(&m_meaning->wrapped(), 1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(14));
        layout->addWidget(m_done);
        layout->addLayout(state);
        for (CheckLine* check : m_checks) {
            layout->addWidget(check);
            connect(check, &CheckLine::ticked, this, &HandoverStep::ticked);
        }
        layout->addWidget(m_print, 0, Qt::AlignLeft);
        m_print->setSymbol(Symbol::Printer);
        connect(m_print, &QAbstractButton::clicked, this,
                [this] { emit receiptRequested(m_flow.receipt()); });
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of handing over anonymous cards: plastic, envelope and instructions change hands
                .name = tr("Hand-over"),
                //: What is asked in the last step of handing over anonymous cards
                .question = tr("Hand over"),
                //: ANON-3 and CARD-7; %1 is the clause of the terms
                .note = tr("The PIN is in the sealed envelope; nobody at the counter knows it · %1")
                            .arg(clauseOf("ANON-3"))};
    }

    void refresh() override
    {
        if (m_flow.receipt() != m_receipt) {
            m_receipt = m_flow.receipt();
            for (CheckLine* check : m_checks) {
                check->setChecked(false);
            }
        }
        //: Button in the last step of handing over anonymous cards
        m_print->setText(tr("&Print receipt"));
        if (m_receipt != 0) {
            showChecklist();
            showStanding();
        }
    }

    void entered() override { m_checks.front()->setFocus(Qt::OtherFocusReason); }

    /// Whether all is ticked.
    [[nodiscard]] bool isComplete() const
    {
        return std::ranges::all_of(m_checks, [](const CheckLine* check) { return check->isChecked(); });
    }

signals:
    /// A tick came or went.
    void ticked();
    void receiptRequested(qint64 number);

private:
    void showChecklist()
    {
        const int cards = int(m_flow.lines().size());
        const Money change = m_flow.change();
        m_done->say(
            {.tone = Tone::Good,
             //: After the hand-over was recorded; %1 is the number of the receipt
             .title = tr("Recorded, receipt no. %1").arg(m_receipt),
             //: Reminds of the change; %1 is an amount
             .sentence = change.isPositive() ? tr("Give back %1.").arg(moneyText(change)) : QString()});
        //: Checklist of the hand-over
        m_checks[0]->setTexts(tr("%n c&ard(s)", nullptr, cards));
        //: Checklist of the hand-over: envelopes with the PIN
        m_checks[1]->setTexts(tr("%n sealed PIN &envelope(s)", nullptr, cards),
                              //: Checklist of the hand-over, below the envelopes
                              tr("Unopened, one with each card."));
        //: Checklist of the hand-over: the sheet that explains the card
        m_checks[2]->setTexts(tr("&Instructions"));
    }

    void showStanding()
    {
        const Standing now = standingOf(m_desk.today(), m_receipt);
        m_standing->show(badgeOf(now));
        m_meaning->setText(standingSentence(now));
    }

    AnonymousFlow& m_flow;
    DeskFlow& m_desk;
    Notice* m_done;
    StateBadge* m_standing;
    TextLabel* m_meaning;
    std::array<CheckLine*, 3> m_checks;
    SecondaryButton* m_print;
    qint64 m_receipt = 0; ///< whose ticks are shown
};

} // namespace cekr
