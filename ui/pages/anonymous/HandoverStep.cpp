// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/anonymous/HandoverStep.h"

#include "ui/pages/CheckLine.h"
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

namespace cekr
{

HandoverStep::HandoverStep(AnonymousFlow& flow, Desk& desk, QWidget* parent)
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
    connect(m_print, &QAbstractButton::clicked, this, [this] { emit receiptRequested(m_flow.receipt()); });
}

QString HandoverStep::name() const
{
    //: Step of handing over anonymous cards: plastic, envelope and instructions change hands
    return tr("Hand-over");
}

QString HandoverStep::question() const
{
    //: What is asked in the last step of handing over anonymous cards
    return tr("Hand over");
}

QString HandoverStep::note() const
{
    //: ANON-3 and CARD-7; %1 is the clause of the terms
    return tr("The PIN is in the sealed envelope; nobody at the counter knows it · %1")
        .arg(clauseOf("ANON-3"));
}

void HandoverStep::refresh()
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

void HandoverStep::entered()
{
    m_checks.front()->setFocus(Qt::OtherFocusReason);
}

bool HandoverStep::isComplete() const
{
    return std::ranges::all_of(m_checks, [](const CheckLine* check) { return check->isChecked(); });
}

void HandoverStep::showChecklist()
{
    const int cards = int(m_flow.lines().size());
    const Money change = m_flow.change();
    m_done->say({.tone = Tone::Good,
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

void HandoverStep::showStanding()
{
    const Standing now = standingOf(m_desk.today(), m_receipt);
    m_standing->show(badgeOf(now));
    m_meaning->setText(standingSentence(now));
}

} // namespace cekr
