// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/RedirectFlow.h"
#include "ui/pages/CheckLine.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/OfflineNotice.h"
#include "ui/text/CardText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/SummaryLine.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace cekr
{

/// What goes from which card to which; whose the cards are; and, when central cannot be asked, what the clerk
/// may decide.
class RedirectStep final : public FlowStep
{
    Q_OBJECT

public:
    RedirectStep(RedirectFlow& flow, const DeskFlow& desk, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_amount(new TextLabel(TextStyle::Amount))
        , m_cards(new QVBoxLayout)
        , m_balance(new TextLabel(TextStyle::Small))
        , m_holder(new CheckLine)
        , m_state(new Notice)
        , m_offline(new Notice)
    {
        m_cards->setSpacing(0);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(12));
        layout->addWidget(m_amount);
        layout->addLayout(m_cards);
        layout->addWidget(&m_balance->wrapped());
        for (QWidget* part : std::initializer_list<QWidget*>{m_holder, m_state, m_offline}) {
            layout->addWidget(part);
        }
        connect(m_holder, &CheckLine::ticked, &m_flow, &RedirectFlow::attestHolder);
        connect(m_offline, &Notice::actionTriggered, &m_flow, &RedirectFlow::goOnOffline);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {
            //: Step of putting the cash of a refused load on another card: what goes where
            .name = tr("Review"),
            //: What is asked before the cash of a refused load is put on another card
            .question = tr("What goes on the other card"),
            //: Beside the button that puts the cash of a refused load on another card; %1 is a rule ("OFF-3")
            .note = tr("No cash moves. %1").arg(ruleText("OFF-3"))};
    }

    void refresh() override
    {
        if (!m_flow.terms()) {
            return;
        }
        m_amount->setText(moneyText(m_flow.amount()));
        showCards();
        //: To tick: the clerk attests whose two cards are
        m_holder->setTexts(tr("Both cards are this c&ustomer's"),
                           //: Below what the clerk ticks: how it can be known
                           tr("You have seen both. A name that is printed on them is the same."));
        m_holder->setChecked(m_flow.isHolderAttested());
        showState();
        showOffline();
    }

    void entered() override { m_holder->findChild<QCheckBox*>()->setFocus(Qt::OtherFocusReason); }

private:
    void showCards()
    {
        qDeleteAll(std::exchange(m_lines, {}));
        const auto add = [this](const QString& label, const QString& value) {
            m_lines.append(new SummaryLine(label, value, TextStyle::Body));
            m_cards->addWidget(m_lines.last());
        };
        const CardFacts& other = m_flow.terms()->card;
        //: Label: the card whose load was refused
        add(tr("Refused card"), cardsOf(m_flow.item()->refused.operation.body).front().grouped());
        //: Label: the card that takes the cash of a refused load
        add(tr("Other card"), other.card.grouped());
        add(cardText(other), balanceChangeText(other, m_flow.amount()));
        m_balance->setText(balanceSentence(other));
    }

    void showState()
    {
        if (m_flow.isWaiting()) {
            //: While central is asked whether it allows a load
            m_state->say({.tone = Tone::Info, .title = tr("Asking central …")});
            return;
        }
        if (!m_flow.fault()) {
            m_state->clear();
            return;
        }
        NoticeWords words = noticeOf(*m_flow.fault());
        words.tone = Tone::Warn;
        //: After central could not be asked about a load on another card
        words.nextStep = tr("Nothing has been recorded yet.");
        m_state->say(words);
    }

    void showOffline()
    {
        if (m_flow.isOffline()) {
            m_offline->say({.tone = Tone::Warn,
                            //: It was decided to load another card without having asked central
                            .title = tr("Without the approval of central. The receipt says that it waits for "
                                        "confirmation.")});
        } else if (!m_flow.fault() || m_flow.isBusy()) {
            m_offline->clear();
        } else if (m_flow.offlineRefusal()) {
            sayError(*m_offline, m_flow.offlineRefusal());
        } else {
            offerOffline();
        }
    }

    void offerOffline()
    {
        NoticeWords words{
            .tone = Tone::Info,
            //: OFF-1: %1 is how much may be loaded on this card without asking central
            .title = tr("Without central, this card may be topped up with at most %1.")
                         .arg(moneyText(m_flow.terms()->offlineLeft)),
            //: OFF-3: what may come of a load that central was not asked about
            .sentence = tr("Central may refuse this top-up later, too. The cash then waits here once more."),
            .rule = ruleText("OFF-1"),
            //: Button: the clerk decides to load another card though central cannot be asked
            .actions = {tr("&Go on without central")}};
        warnOfEnd(words, m_desk.status());
        if (words == m_offline->words()) {
            return;
        }
        m_offline->say(words);
        if (isVisible()) {
            m_offline->findChild<QAbstractButton*>()->setFocus(Qt::OtherFocusReason);
            scrollTo(m_offline);
        }
    }

    RedirectFlow& m_flow;
    const DeskFlow& m_desk;
    TextLabel* m_amount;
    QVBoxLayout* m_cards;
    QList<SummaryLine*> m_lines;
    TextLabel* m_balance; ///< whose word it is
    CheckLine* m_holder;
    Notice* m_state;
    Notice* m_offline;
};

} // namespace cekr
