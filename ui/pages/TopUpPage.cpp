// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TopUpPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowFrame.h"
#include "ui/pages/ShiftWords.h"
#include "ui/pages/topup/AmountStep.h"
#include "ui/pages/topup/AuthorisationStep.h"
#include "ui/pages/topup/CardStep.h"
#include "ui/pages/topup/CashStep.h"
#include "ui/pages/topup/LimitList.h"
#include "ui/pages/topup/LoadedStep.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StatusText.h"
#include "ui/widgets/SummaryPanel.h"

#include <QVBoxLayout>

namespace cekr
{

using Step = TopUpFlow::Step;

TopUpPage::TopUpPage(TopUpFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_frame(new FlowFrame)
    , m_summary(new SummaryPanel(QString()))
    , m_limits(new LimitList)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    auto* loaded = new LoadedStep(flow, desk);
    buildSteps(loaded);
    connect(&m_flow, &TopUpFlow::begun, m_frame, &FlowFrame::begin);
    connect(&m_flow, &TopUpFlow::stepChanged, this, &TopUpPage::showStep);
    connect(&m_flow, &TopUpFlow::changed, this, [this] {
        m_unusedScan.clear();
        refresh();
        goOnWhenReady();
    });
    connect(&m_desk, &Desk::changed, this, &TopUpPage::refresh);
    connect(loaded, &LoadedStep::receiptRequested, this, &TopUpPage::receiptRequested);
    connect(&m_frame->banner(), &Notice::actionTriggered, this, &TopUpPage::shiftRequested);
    connect(m_frame, &FlowFrame::nextRequested, this, &TopUpPage::goOn);
    connect(m_frame, &FlowFrame::backRequested, &m_flow, &TopUpFlow::goBack);
    connect(m_frame, &FlowFrame::confirmRequested, this, &TopUpPage::confirm);
    connect(m_frame, &FlowFrame::abandonRequested, this, &TopUpPage::abandon);
    connect(m_frame, &FlowFrame::leaveRequested, this, &TopUpPage::leaveRequested);
    retranslate();
    showStep();
}

void TopUpPage::buildSteps(LoadedStep* loaded)
{
    m_frame->addStep(new CardStep(m_flow));
    m_frame->addStep(new AmountStep(m_flow, m_desk));
    m_frame->addStep(new AuthorisationStep(m_flow));
    m_frame->addStep(new CashStep(m_flow));
    m_frame->addStep(loaded);
    m_summary->body()->insertWidget(1, m_limits); // between the rows and the note
    m_frame->setSummary(m_summary);
}

bool TopUpPage::takeScan(const QString& code)
{
    if (m_flow.step() == Step::Loaded) {
        return false;
    }
    if (!m_frame->step()->takeScan(code)) {
        m_unusedScan = code;
        refresh();
    }
    return true;
}

void TopUpPage::entered()
{
    refresh();
    m_frame->step()->entered();
}

bool TopUpPage::canLeave() const
{
    return m_flow.step() != Step::Cash || !m_flow.isBusy();
}

void TopUpPage::retranslate()
{
    //: Title of the page for loading a card with cash
    m_frame->setTitle(tr("Cash top-up"));
    //: Title of the panel that shows what the customer pays
    m_summary->setTitle(tr("Summary"));
    m_frame->retranslate();
    refresh();
}

void TopUpPage::showStep()
{
    m_isNextWanted = false;
    m_unusedScan.clear();
    refresh();
    m_frame->showStep(int(m_flow.step()));
}

void TopUpPage::refresh()
{
    m_frame->setBegun(m_flow.isBegun());
    m_frame->refresh();
    showBanner();
    showButtons();
    showSummary();
    showNotice();
}

void TopUpPage::showNotice()
{
    if (m_unusedScan.isEmpty()) {
        sayError(m_frame->notice(), m_flow.refusal());
        return;
    }
    m_frame->notice().say({.tone = Tone::Info,
                           //: A card was scanned in a step that takes none; %1 is what was scanned
                           .title = tr("%1 was not taken.").arg(m_unusedScan),
                           //: What to do about a card that was scanned too late
                           .sentence = tr("Go back to the first step to load another card.")});
}

void TopUpPage::showBanner()
{
    const DeskStatus& status = m_desk.status();
    const auto shift = shiftWarning(status, m_signIn.session(),
                                    //: Why a shift is needed
                                    tr("Cards can be loaded only while a shift of yours is open."));
    if (m_flow.step() == Step::Loaded) {
        m_frame->banner().clear();
    } else if (shift) {
        m_frame->banner().say(*shift);
    } else if (status.hasTried && !status.isOnline) {
        m_frame->banner().say({.tone = Tone::Warn,
                               .title = offlineText(timeOfDay(status.since)),
                               .sentence = offlineSentence()});
    } else {
        m_frame->banner().clear();
    }
}

QString TopUpPage::offlineSentence() const
{
    const auto& terms = m_flow.terms();
    if (!terms) {
        //: OFF-1: while there is no connection and no card is chosen
        return tr("Cards that this desk knows can be loaded with small amounts.");
    }
    if (!terms->offlineLeft.isPositive()) {
        //: OFF-1: while there is no connection, about the chosen card
        return tr("This card can be loaded only when the connection is back.");
    }
    //: OFF-1 b: while there is no connection, about the chosen card; %1 is an amount
    return tr("You can still take %1 for this card. Give the customer the receipt; it says that it waits for "
              "confirmation.")
        .arg(moneyText(terms->offlineLeft));
}

void TopUpPage::showButtons()
{
    const Step step = m_flow.step();
    const bool isRecording = step == Step::Cash && m_flow.isBusy();
    FlowButtons buttons;
    if (step == Step::Card || step == Step::Amount) {
        //: Button of a guided task: to the next step
        buttons.next = tr("&Next");
        buttons.canGoOn = step == Step::Card ? !m_flow.isBusy() : m_flow.canGoOn() || m_flow.isBusy();
    } else if (step == Step::Cash) {
        buttons.confirm = confirmWords();
        buttons.canConfirm = m_flow.canGoOn() && hasOwnShift(m_desk.status(), m_signIn.session());
    } else if (step == Step::Loaded) {
        //: Button of the last step of a guided task
        buttons.next = tr("&Finish");
        buttons.canGoOn = true;
    }
    buttons.cancelsStep = step == Step::Authorisation && m_flow.isWaiting();
    buttons.canGoBack = step > Step::Card && step < Step::Loaded && !isRecording && !buttons.cancelsStep;
    buttons.canCancel = step < Step::Loaded && !isRecording;
    m_frame->setButtons(buttons);
}

QString TopUpPage::confirmWords() const
{
    if (m_flow.isBusy()) {
        //: In place of the button that confirms, while the disk is being written
        return tr("Recording …");
    }
    //: Button that confirms: takes the cash, %1, and loads the card
    return tr("Take %1 and &load the card").arg(moneyText(m_flow.due()));
}

void TopUpPage::showSummary()
{
    const auto& terms = m_flow.terms();
    QList<SummaryRow> rows;
    //: Label in the summary: what is loaded on the card
    rows.append({tr("Load"), moneyOrDash(m_flow.amount().value_or(Money()))});
    if (m_flow.charge().isPositive()) {
        //: Label in the summary: the charge for the load
        rows.append({tr("Charge"), moneyText(m_flow.charge())});
    }
    m_summary->setRows(rows);
    //: Label in the summary of what the customer pays altogether
    m_summary->setTotal({tr("To pay"), m_flow.amount() ? moneyText(m_flow.due()) : moneyOrDash(Money())});
    const bool isChoosing = terms && m_flow.step() <= Step::Authorisation;
    m_limits->setVisible(isChoosing);
    if (isChoosing) {
        m_limits->show(*terms, m_flow.amount(), m_desk.status());
    }
    m_summary->setNote(terms ? QString()
                             //: Before a card is chosen
                             : tr("What the card can still take is shown as soon as it is recognised."));
}

void TopUpPage::goOn()
{
    if (!m_frame->step()->settle()) {
        return;
    }
    if (m_flow.step() == Step::Loaded) {
        m_flow.begin();
        emit leaveRequested();
    } else if (m_flow.isBusy()) {
        m_isNextWanted = true;
    } else {
        m_flow.goOn();
    }
}

/// The amount was still on its way to be checked when Enter came.
void TopUpPage::goOnWhenReady()
{
    if (m_isNextWanted && !m_flow.isBusy()) {
        m_isNextWanted = false;
        m_flow.goOn();
    }
}

void TopUpPage::confirm()
{
    if (m_frame->step()->settle() && hasOwnShift(m_desk.status(), m_signIn.session())) {
        m_flow.setShift(m_desk.status().shift->id);
        m_flow.confirm();
    }
}

void TopUpPage::abandon()
{
    m_flow.abandon();
    emit leaveRequested();
}

} // namespace cekr
