// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CashPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/ShiftWords.h"
#include "ui/pages/Task.h"
#include "ui/text/DateText.h"
#include "ui/text/StatusText.h"

#include <QVBoxLayout>

namespace cekr
{

CashPage::CashPage(CashFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_frame(new FlowFrame)
    , m_summary(new SummaryPanel(QString()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(&m_flow, &CashFlow::begun, m_frame, &FlowFrame::begin);
    connect(&m_flow, &CashFlow::stepChanged, this, &CashPage::showStep);
    connect(&m_flow, &CashFlow::changed, this, [this] {
        m_unusedScan.clear();
        refresh();
        goOnWhenReady();
    });
    connect(&m_desk, &Desk::changed, this, &CashPage::refresh);
    connect(&m_frame->banner(), &Notice::actionTriggered, this, [this] { emit taskRequested(Task::Till); });
    connect(m_frame, &FlowFrame::nextRequested, this, &CashPage::goOn);
    connect(m_frame, &FlowFrame::backRequested, &m_flow, &CashFlow::goBack);
    connect(m_frame, &FlowFrame::confirmRequested, this, &CashPage::confirm);
    connect(m_frame, &FlowFrame::abandonRequested, this, &CashPage::abandon);
    connect(m_frame, &FlowFrame::leaveRequested, this, &CashPage::closed);
}

void CashPage::start()
{
    m_frame->setSummary(m_summary);
    retranslate();
    showStep();
}

void CashPage::dropTask(Task)
{
    if (m_flow.isBegun()) {
        m_flow.abandon();
    }
}

bool CashPage::takeScan(const QString& code)
{
    if (m_flow.isRecorded()) {
        return false;
    }
    if (!m_frame->step()->takeScan(code)) {
        m_unusedScan = code;
        refresh();
    }
    return true;
}

void CashPage::entered()
{
    refresh();
    m_frame->step()->entered();
}

void CashPage::retranslate()
{
    //: Title of the panel that shows what the customer pays
    m_summary->setTitle(tr("Summary"));
    m_frame->retranslate();
    refresh();
}

void CashPage::showStep()
{
    m_isNextWanted = false;
    m_unusedScan.clear();
    refresh();
    m_frame->showStep(m_flow.place());
}

void CashPage::refresh()
{
    m_frame->setBegun(m_flow.isBegun());
    m_frame->refresh();
    showBanner();
    showButtons();
    showSummary();
    showNotice();
}

void CashPage::showNotice()
{
    if (m_unusedScan.isEmpty()) {
        sayError(m_frame->notice(), m_flow.refusal());
    } else {
        m_frame->notice().say(unusedScanWords(m_unusedScan));
    }
}

void CashPage::showBanner()
{
    const DeskStatus& status = m_desk.status();
    const auto shift = shiftWarning(status, m_signIn.session(), shiftSentence());
    if (m_flow.isRecorded()) {
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

void CashPage::showButtons()
{
    FlowButtons offered = buttons();
    adjust(offered);
    m_frame->setButtons(offered);
}

FlowButtons CashPage::buttons() const
{
    FlowButtons offered;
    if (m_flow.isRecorded()) {
        //: Button of the last step of a guided task
        offered.next = tr("&Finish");
        offered.canGoOn = true;
        return offered;
    }
    if (!m_flow.isPaying()) {
        //: Button of a guided task: to the next step
        offered.next = tr("&Next");
        offered.canGoOn = m_flow.canGoOn() || m_flow.isBusy();
    } else {
        //: In place of the button that confirms, while the disk is being written
        offered.confirm = m_flow.isRecording() ? tr("Recording …") : confirmWords();
        offered.canConfirm = m_flow.canGoOn() && mayTakeCash();
    }
    offered.canGoBack = m_flow.place() > 0 && !m_flow.isRecording();
    offered.canCancel = !m_flow.isRecording();
    return offered;
}

/// TILL-1
bool CashPage::mayTakeCash() const
{
    return hasOwnShift(m_desk.status(), m_signIn.session());
}

void CashPage::goOn()
{
    if (!m_frame->step()->settle()) {
        return;
    }
    if (m_flow.isRecorded()) {
        m_flow.finish();
        emit closed();
    } else if (m_flow.isBusy()) {
        m_isNextWanted = true;
    } else {
        m_flow.goOn();
    }
}

/// What was just entered was still on its way to be checked when Enter came.
void CashPage::goOnWhenReady()
{
    if (m_isNextWanted && !m_flow.isBusy()) {
        m_isNextWanted = false;
        if (!m_flow.refusal()) {
            m_flow.goOn();
        }
    }
}

void CashPage::confirm()
{
    if (m_frame->step()->settle() && mayTakeCash()) {
        m_flow.setShift(m_desk.status().shift->id);
        m_flow.confirm();
    }
}

void CashPage::abandon()
{
    m_flow.abandon();
    emit closed();
}

} // namespace cekr
