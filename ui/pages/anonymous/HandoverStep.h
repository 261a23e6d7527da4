// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/DeskFlow.h"
#include "ui/pages/ChangeNotice.h"
#include "ui/pages/CheckLine.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/Printing.h"
#include "ui/pages/StandingBadge.h"
#include "ui/print/InstructionsSheet.h"
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
    HandoverStep(AnonymousFlow& flow, DeskFlow& desk, PressThread& press, const Preferences& preferences,
                 QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_preferences(preferences)
        , m_done(new Notice)
        , m_standing(new StateBadge)
        , m_meaning(new TextLabel(TextStyle::Small))
        , m_checks{new CheckLine, new CheckLine, new CheckLine}
        , m_print(new SecondaryButton(QString()))
        , m_instructions(new SecondaryButton(QString()))
        , m_notice(new Notice)
        , m_printing(new Printing(press, preferences, *m_notice, *this))
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
        layout->addLayout(buildButtons());
        layout->addWidget(m_notice);
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
            m_printing->clear(); // of another customer
        }
        //: Button in the last step of handing over anonymous cards
        m_print->setText(tr("&Print receipt"));
        m_instructions->setText(m_preferences.printer()
                                    //: Button in the last step of handing over anonymous cards
                                    ? tr("Print the in&structions")
                                    //: The same where there is no printer: they become a file
                                    : tr("Save the in&structions …"));
        m_printing->retranslate();
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
    QHBoxLayout* buildButtons()
    {
        auto* buttons = new QHBoxLayout;
        for (SecondaryButton* button : {m_print, m_instructions}) {
            button->setSymbol(Symbol::Printer);
            buttons->addWidget(button);
        }
        buttons->addStretch(1);
        connect(m_instructions, &QAbstractButton::clicked, this, &HandoverStep::printInstructions);
        return buttons;
    }

    /// The sheet that goes with the plastic (ANON-3): no receipt, so it is printed as often as it is needed.
    void printInstructions()
    {
        if (m_printing->isBusy()) { // not disabled meanwhile: the focus stays
            return;
        }
        m_desk.receipt(m_receipt, false, [this, number = m_receipt](const Result<ReceiptView>& receipt) {
            if (number != m_receipt) {
                return; // another customer's by now
            }
            if (!receipt) {
                sayError(*m_notice, receipt.error());
                return;
            }
            m_printing->print(
                instructionsSheet(*receipt, m_preferences.paper(), m_preferences.paperHasEnglish()),
                QStringLiteral("cekr-%1-navodila.pdf").arg(number));
        });
    }

    void showChecklist()
    {
        const int cards = int(m_flow.lines().size());
        m_done->say(changeWords(m_receipt, m_flow.change()));
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
    const Preferences& m_preferences;
    Notice* m_done;
    StateBadge* m_standing;
    TextLabel* m_meaning;
    std::array<CheckLine*, 3> m_checks;
    SecondaryButton* m_print;
    SecondaryButton* m_instructions;
    Notice* m_notice; ///< how printing them went
    Printing* m_printing;
    qint64 m_receipt = 0; ///< whose ticks are shown
};

} // namespace cekr
