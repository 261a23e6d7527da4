// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/OfflineNotice.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace cekr
{

/// Central is asked, and one sees that it is. When it cannot be asked, the clerk decides: again, or, within
/// the offline rules, without it (OFF-1).
class ReservationStep final : public FlowStep
{
    Q_OBJECT

public:
    ReservationStep(TopUpFlow& flow, const DeskFlow& desk, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_amount(new TextLabel(TextStyle::Amount))
        , m_state(new Notice)
        , m_offline(new Notice)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(12));
        for (QWidget* part : std::initializer_list<QWidget*>{m_amount, m_state, m_offline}) {
            layout->addWidget(part);
        }
        connect(m_state, &Notice::actionTriggered, &m_flow, &TopUpFlow::askAgain);
        connect(m_offline, &Notice::actionTriggered, &m_flow, &TopUpFlow::goOnOffline);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of loading a card with cash: central is asked whether it allows the load
                .name = tr("Approval"),
                //: What is asked in the step "Approval" of loading a card with cash
                .question = tr("Does central approve the top-up?")};
    }

    void refresh() override
    {
        setAccessibleName(words().question);
        m_amount->setText(moneyText(m_flow.amount().value_or(Money())));
        m_flow.fault() ? sayFault() : sayWaiting();
        sayWhatIsAllowed();
    }

    void entered() override
    {
        setFocus(Qt::OtherFocusReason); // so that Esc and Alt+Left arrive; there is nothing else to press
    }

private:
    void sayWaiting()
    {
        m_state->say(
            {.tone = Tone::Info,
             //: While central is asked whether it allows a load
             .title = tr("Asking central …"),
             //: While central is asked whether it allows a load
             .sentence = tr("It keeps the amount free on the card. Take no cash before it answers.")});
    }

    void sayFault()
    {
        NoticeWords words = noticeOf(*m_flow.fault());
        words.tone = Tone::Warn;
        //: After central could not be asked about a load
        words.nextStep = tr("No cash has been taken yet.");
        //: Button: asks central about a load once more
        words.actions = {tr("&Ask again")};
        if (words == m_state->words()) {
            return;
        }
        m_state->say(words);
        if (isVisible()) {
            m_state->findChild<QAbstractButton*>()->setFocus(Qt::OtherFocusReason);
        }
    }

    void sayWhatIsAllowed()
    {
        if (!m_flow.fault() || m_flow.isBusy() || !m_flow.terms()) {
            m_offline->clear();
        } else if (m_flow.offlineRefusal()) {
            sayError(*m_offline, m_flow.offlineRefusal());
        } else {
            offerOffline();
        }
    }

    void offerOffline()
    {
        NoticeWords words{.tone = Tone::Info,
                          //: OFF-1: %1 is how much may be loaded on this card without asking central
                          .title = tr("Without central, up to %1 may be taken for this card.")
                                       .arg(moneyText(m_flow.terms()->offlineLeft)),
                          //: OFF-3: what may come of a load that central was not asked about
                          .sentence = tr("Central may refuse the top-up later. It then comes under “Needs "
                                         "attention”, and the customer gets the cash back."),
                          .rule = ruleText("OFF-1"),
                          //: Button: the clerk decides to take the cash though central cannot be asked
                          .actions = {tr("&Take it without central")}};
        warnOfEnd(words, m_desk.status());
        m_offline->say(words);
    }

    TopUpFlow& m_flow;
    const DeskFlow& m_desk;
    TextLabel* m_amount;
    Notice* m_state;
    Notice* m_offline;
};

} // namespace cekr
