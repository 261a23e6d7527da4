// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AnonymousPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowFrame.h"
#include "ui/pages/ShiftWords.h"
#include "ui/pages/anonymous/BriefingStep.h"
#include "ui/pages/anonymous/CardsStep.h"
#include "ui/pages/anonymous/FirstLoadStep.h"
#include "ui/pages/anonymous/HandoverStep.h"
#include "ui/pages/anonymous/ReviewStep.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StatusText.h"
#include "ui/widgets/SummaryPanel.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

using Step = AnonymousFlow::Step;

AnonymousPage::AnonymousPage(AnonymousFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_frame(new FlowFrame)
    , m_summary(new SummaryPanel(QString()))
    , m_handover(new HandoverStep(flow, desk))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    buildSteps();
    connect(&m_flow, &AnonymousFlow::stepChanged, this, &AnonymousPage::showStep);
    connect(&m_flow, &AnonymousFlow::changed, this, [this] {
        m_unusedScan.clear();
        refresh();
        goOnWhenReady();
    });
    connect(&m_desk, &Desk::changed, this, &AnonymousPage::refresh);
    connect(m_handover, &HandoverStep::ticked, this, &AnonymousPage::showButtons);
    connect(m_handover, &HandoverStep::receiptRequested, this, &AnonymousPage::receiptRequested);
    connect(&m_frame->banner(), &Notice::actionTriggered, this, &AnonymousPage::shiftRequested);
    connect(m_frame, &FlowFrame::nextRequested, this, &AnonymousPage::goOn);
    connect(m_frame, &FlowFrame::backRequested, &m_flow, &AnonymousFlow::goBack);
    connect(m_frame, &FlowFrame::confirmRequested, this, &AnonymousPage::confirm);
    connect(m_frame, &FlowFrame::abandonRequested, this, &AnonymousPage::abandon);
    connect(m_frame, &FlowFrame::leaveRequested, this, &AnonymousPage::leaveRequested);
    retranslate();
    showStep();
}

void AnonymousPage::buildSteps()
{
    m_frame->addStep(new CardsStep(m_flow));
    m_frame->addStep(new BriefingStep(m_flow));
    m_frame->addStep(new FirstLoadStep(m_flow));
    m_frame->addStep(new ReviewStep(m_flow));
    m_frame->addStep(m_handover);
    m_frame->setSummary(m_summary);
}

bool AnonymousPage::takeScan(const QString& code)
{
    if (m_flow.step() >= Step::Handover) {
        return false;
    }
    if (!m_frame->step()->takeScan(code)) {
        m_unusedScan = code;
        refresh();
    }
    return true;
}

void AnonymousPage::entered()
{
    if (m_flow.step() == Step::Finished) {
        m_flow.begin();
    }
    refresh();
    m_frame->step()->entered();
}

bool AnonymousPage::canLeave() const
{
    return m_flow.step() != Step::Review || !m_flow.isBusy();
}

void AnonymousPage::retranslate()
{
    //: Title of the page for handing over anonymous cards
    m_frame->setTitle(tr("Anonymous card"));
    //: Title of the panel that shows what the customer pays
    m_summary->setTitle(tr("Summary"));
    m_frame->retranslate();
    refresh();
}

void AnonymousPage::showStep()
{
    m_isNextWanted = false;
    m_unusedScan.clear();
    refresh();
    m_frame->showStep(int(m_flow.step()));
}

void AnonymousPage::refresh()
{
    m_frame->setBegun(m_flow.isBegun());
    m_frame->refresh();
    showBanner();
    showButtons();
    showSummary();
    if (!m_unusedScan.isEmpty()) {
        m_frame->notice().say({.tone = Tone::Info,
                               //: A card was scanned in a step that takes none; %1 is what was scanned
                               .title = tr("%1 was not added.").arg(m_unusedScan),
                               //: What to do about a card that was scanned too late
                               .sentence = tr("Go back to the first step to add a card.")});
    } else {
        sayError(m_frame->notice(), m_flow.refusal());
    }
}

void AnonymousPage::showBanner()
{
    const DeskStatus& status = m_desk.status();
    const auto shift = shiftWarning(status, m_signIn.session(),
                                    //: Why a shift is needed
                                    tr("Cards can be handed over only while a shift of yours is open."));
    if (m_flow.step() >= Step::Handover) {
        m_frame->banner().clear();
    } else if (shift) {
        m_frame->banner().say(*shift);
    } else if (status.hasTried && !status.isOnline) {
        m_frame->banner().say(
            {.tone = Tone::Warn,
             .title = offlineText(timeOfDay(status.since)),
             //: OFF-1 a: what can be done with anonymous cards while there is no connection
             .sentence = tr("You can go on: these cards are from this desk's stock. Give the customer the "
                            "receipt; it says that it waits for confirmation.")});
    } else {
        m_frame->banner().clear();
    }
}

void AnonymousPage::showButtons()
{
    const Step step = m_flow.step();
    const bool isRecording = step == Step::Review && m_flow.isBusy();
    FlowButtons buttons;
    if (step < Step::Review) {
        //: Button of a guided task: to the next step
        buttons.next = tr("&Next");
        buttons.canGoOn = m_flow.canGoOn() || m_flow.isBusy();
    } else if (step == Step::Review) {
        buttons.confirm = confirmWords();
        buttons.canConfirm = m_flow.canGoOn() && mayTakeCash();
    } else {
        //: Button of the last step of a guided task
        buttons.next = tr("&Finish");
        buttons.canGoOn = m_handover->isComplete();
    }
    buttons.canGoBack = step > Step::Cards && step < Step::Handover && !isRecording;
    buttons.canCancel = step < Step::Handover && !isRecording;
    m_frame->setButtons(buttons);
}

QString AnonymousPage::confirmWords() const
{
    if (m_flow.isBusy()) {
        //: In place of the button that confirms, while the disk is being written
        return tr("Recording …");
    }
    const int cards = int(m_flow.lines().size());
    if (!m_flow.due().isPositive()) {
        //: Button that confirms the hand-over of %n cards when nothing is paid
        return tr("&Hand over %n card(s)", nullptr, cards);
    }
    //: Button that confirms: takes the cash, %1, and hands over %n cards
    return tr("Take %1 and &hand over %n card(s)", nullptr, cards).arg(moneyText(m_flow.due()));
}

void AnonymousPage::showSummary()
{
    const HandoverTerms& terms = m_flow.terms();
    const int cards = int(m_flow.lines().size());
    QList<SummaryRow> rows;
    //: Label in the summary, beside "2 of 3"
    rows.append({tr("Card(s)", nullptr, cards),
                 //: How many cards are chosen: %1 of at most %2
                 tr("%1 of %2").arg(cards).arg(terms.terms.bank.anonymousCardsAtOnce)});
    if (!terms.tariff.isEmpty()) {
        //: Label in the summary: %1 is the day from which the tariff holds
        rows.append({tr("Charge (tariff from %1)").arg(dateText(terms.tariffFrom)),
                     //: The charge: %1 cards at %2 each
                     tr("%1 × %2").arg(cards).arg(moneyText(terms.pricePerCard))});
    }
    //: Label in the summary: what is loaded on the cards
    rows.append({tr("First load"), moneyOrDash(m_flow.loads())});
    m_summary->setRows(rows);
    //: Label in the summary of what the customer pays altogether
    m_summary->setTotal({tr("To pay"), moneyText(m_flow.due())});
    //: Below what the customer pays for anonymous cards; %1 is the highest load
    m_summary->setNote(
        tr("Nothing is recorded about the customer. An anonymous card is loaded once, with up to %1. "
           "A lost one cannot be cancelled.")
            .arg(moneyText(terms.terms.bank.limits.anonymousSingleLoad)));
}

void AnonymousPage::goOn()
{
    if (!m_frame->step()->settle()) {
        return;
    }
    if (m_flow.step() == Step::Handover) {
        m_flow.finish();
        emit leaveRequested();
        return;
    }
    if (m_flow.isBusy()) {
        m_isNextWanted = true;
    } else {
        m_flow.goOn();
    }
}

/// The number or amount just entered was still on its way to be checked when Enter came.
void AnonymousPage::goOnWhenReady()
{
    if (m_isNextWanted && !m_flow.isBusy()) {
        m_isNextWanted = false;
        if (!m_flow.refusal()) {
            m_flow.goOn();
        }
    }
}

void AnonymousPage::confirm()
{
    if (m_frame->step()->settle() && mayTakeCash()) {
        m_flow.setShift(m_desk.status().shift->id);
        m_flow.confirm();
    }
}

bool AnonymousPage::mayTakeCash() const
{
    return hasOwnShift(m_desk.status(), m_signIn.session());
}

void AnonymousPage::abandon()
{
    m_flow.abandon();
    emit leaveRequested();
}

} // namespace cekr
