// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/stock/IntakeView.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowFrame.h"
#include "ui/pages/stock/BoxStep.h"
#include "ui/pages/stock/ContentStep.h"
#include "ui/pages/stock/TakenStep.h"
#include "ui/widgets/SummaryPanel.h"

#include <QVBoxLayout>

namespace cekr
{

using Step = IntakeFlow::Step;

IntakeView::IntakeView(IntakeFlow& flow, StockFlow& stock, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_frame(new FlowFrame), m_summary(new SummaryPanel({}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->addStep(new BoxStep(flow, stock));
    m_frame->addStep(new ContentStep(flow));
    m_frame->addStep(new TakenStep(flow));
    m_frame->setSummary(m_summary);
    connect(&m_flow, &IntakeFlow::stepChanged, this, &IntakeView::showStep);
    connect(&m_flow, &IntakeFlow::changed, this, &IntakeView::refresh);
    connect(m_frame, &FlowFrame::nextRequested, this, &IntakeView::goOn);
    connect(m_frame, &FlowFrame::backRequested, this, [this] { m_flow.begin(); });
    connect(m_frame, &FlowFrame::confirmRequested, &m_flow, &IntakeFlow::confirm);
    connect(m_frame, &FlowFrame::leaveRequested, this, &IntakeView::left);
    connect(m_frame, &FlowFrame::abandonRequested, this, [this] {
        m_flow.abandon();
        emit left();
    });
}

void IntakeView::refresh()
{
    m_frame->setBegun(m_flow.isBegun());
    m_frame->refresh();
    sayError(m_frame->notice(), m_flow.refusal());
    showButtons();
    showSummary();
}

void IntakeView::retranslate()
{
    //: Title of the task of taking over a delivery box
    m_frame->setTitle(tr("Take over a box"));
    //: Title of the panel that counts the cards of a box
    m_summary->setTitle(tr("The box"));
    m_frame->retranslate();
    showStep();
}

void IntakeView::takeFocus()
{
    m_frame->step()->entered();
}

void IntakeView::showStep()
{
    refresh();
    m_frame->showStep(int(m_flow.step()));
}

void IntakeView::showButtons()
{
    FlowButtons buttons;
    switch (m_flow.step()) {
    case Step::Box:
        //: Button of a guided task: to the next step
        buttons.next = tr("&Next");
        buttons.canGoOn = true;
        buttons.canCancel = true;
        break;
    case Step::Cards:
        buttons.confirm = confirmWords();
        buttons.canConfirm = !m_flow.isBusy();
        buttons.canGoBack = !m_flow.isBusy() && !m_flow.isBegun();
        buttons.canCancel = !m_flow.isBusy();
        break;
    case Step::Finished:
        //: Button of the last step of a guided task
        buttons.next = tr("&Finish");
        buttons.canGoOn = true;
        break;
    }
    m_frame->setButtons(buttons);
}

QString IntakeView::confirmWords() const
{
    if (m_flow.isBusy()) {
        //: In place of the button that confirms, while the disk is being written
        return tr("Recording …");
    }
    if (m_flow.foundCount() == 0) {
        //: Button that confirms a box in which no card was found; %n are missing
        return tr("Report %n card(s) as &missing", nullptr, int(m_flow.expected().size()));
    }
    //: Button that confirms: takes %n cards into stock
    return tr("&Take %n card(s) into stock", nullptr, m_flow.foundCount());
}

void IntakeView::showSummary()
{
    const int expected = int(m_flow.expected().size());
    const bool isKnown = m_flow.step() != Step::Box;
    const auto count = [isKnown](int number) {
        return isKnown ? QLocale().toString(number) : QStringLiteral("–");
    };
    m_summary->setRows({
        //: Label in the counts of a box: its number
        {tr("Box"), isKnown ? m_flow.box().text() : count(0)},
        //: Label in the counts of a box: how many cards should be in it
        {tr("Expected"), count(expected)},
        //: Label in the counts of a box: how many cards are not yet found
        {tr("Missing"), count(expected - m_flow.foundCount())},
        //: Label in the counts of a box: how many cards should not be in it
        {tr("Surplus"), count(int(m_flow.surplus().size()))},
    });
    //: Label in the counts of a box: how many cards were found
    m_summary->setTotal(
        {tr("Found"),
         //: How many cards of a box were found: %1 of %2
         isKnown ? tr("%1 of %2").arg(count(m_flow.foundCount()), count(expected)) : count(0)});
    //: Below the counts of a box
    m_summary->setNote(tr("Missing and surplus cards are reported to central. Surplus cards do not come into "
                          "stock: put them aside."));
}

void IntakeView::goOn()
{
    if (m_flow.step() == Step::Finished) {
        m_flow.begin();
        emit left();
    } else if (!m_frame->step()->settle()) {
        m_frame->step()->entered();
    }
}

} // namespace cekr
