// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CashPage.h"

#include "ui/pages/FlowStep.h"
#include "ui/pages/ShiftWords.h"
#include "ui/pages/Task.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StatusText.h"

namespace cekr
{

CashPage::CashPage(CashFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent)
    : GuidedPage(flow, parent), m_flow(flow), m_desk(desk), m_signIn(signIn)
{
    connect(&m_flow, &CashFlow::begun, &frame(), &FlowFrame::begin);
    connect(&m_desk, &DeskFlow::changed, this, &CashPage::refresh);
    connect(&frame().banner(), &Notice::actionTriggered, this, [this] { emit taskRequested(Task::Till); });
}

void CashPage::beginTask(Task, const QByteArray& draft)
{
    if (!draft.isEmpty() || !m_flow.isBegun()) {
        m_flow.begin(draft);
    }
}

void CashPage::dropTask(Task)
{
    if (m_flow.isBegun()) {
        m_flow.abandon();
    }
}

bool CashPage::isBegun(Task) const
{
    return m_flow.isBegun();
}

/// What was finished is shown to nobody any more, nor are numbers that led to no card. What is begun is kept
/// as a draft.
void CashPage::left()
{
    if (!m_flow.isBegun()) {
        m_flow.begin();
    }
}

bool CashPage::takeScan(const QString& code)
{
    if (m_flow.isRecorded()) {
        return false;
    }
    if (!GuidedPage::takeScan(code)) {
        m_unusedScan = code;
        refresh();
    }
    return true;
}

void CashPage::retranslate()
{
    //: Title of the panel that shows what the customer pays
    summary().setTitle(tr("Summary"));
    GuidedPage::retranslate();
}

void CashPage::showSum(QList<SummaryRow> rows, const QString& due)
{
    if (!m_flow.isRecorded()) {
        summary().setRows(rows);
        //: Label in the summary of what the customer pays altogether
        summary().setTotal({tr("To pay"), due});
        return;
    }
    //: Label in the summary of what the customer has paid altogether
    const SummaryRow paid{tr("Paid"), due};
    if (!m_flow.change().isPositive()) {
        summary().setRows(rows);
        summary().setTotal(paid);
        return;
    }
    rows.append(paid);
    //: Label in the summary: cash that the customer gave
    rows.append({tr("Cash received"), moneyText(m_flow.due() + m_flow.change())});
    summary().setRows(rows);
    //: Label in the summary: cash that the customer gets back
    summary().setTotal({tr("Change"), moneyText(m_flow.change())});
}

void CashPage::showStep()
{
    m_isNextWanted = false;
    m_unusedScan.clear();
    GuidedPage::showStep();
}

void CashPage::followFlow()
{
    m_unusedScan.clear();
    refresh();
    // What was just entered was still on its way to be checked when Enter came.
    if (m_isNextWanted && !m_flow.isBusy()) {
        m_isNextWanted = false;
        if (!m_flow.refusal()) {
            m_flow.goOn();
        }
    }
}

void CashPage::showNotice()
{
    if (m_unusedScan.isEmpty()) {
        GuidedPage::showNotice();
    } else {
        frame().notice().say(unusedScanWords(m_unusedScan));
    }
}

void CashPage::showBanner()
{
    const DeskStatus& status = m_desk.status();
    const auto shift = cashWarning(status, m_signIn.session(), shiftSentence());
    if (m_flow.isRecorded()) {
        frame().banner().clear();
    } else if (shift) {
        frame().banner().say(*shift);
    } else if (status.hasTried && !status.isOnline) {
        frame().banner().say({.tone = Tone::Warn,
                              .title = offlineText(timeOfDay(status.since)),
                              .sentence = offlineSentence()});
    } else {
        frame().banner().clear();
    }
}

FlowButtons CashPage::buttons() const
{
    FlowButtons offered;
    if (m_flow.isRecorded()) {
        offered.next = finishWords();
        offered.canGoOn = true;
        adjust(offered);
        return offered;
    }
    if (!m_flow.isPaying()) {
        offered.next = nextWords();
        offered.canGoOn = (m_flow.canGoOn() || m_flow.isBusy()) && !m_desk.status().stopped;
    } else {
        offered.confirm = m_flow.isRecording() ? recordingWords() : confirmWords();
        offered.canConfirm = m_flow.canGoOn() && mayTakeCash();
    }
    offered.canGoBack = m_flow.stepIndex() > 0 && !m_flow.isRecording();
    offered.canCancel = !m_flow.isRecording();
    adjust(offered);
    return offered;
}

bool CashPage::mayTakeCash() const
{
    return mayMoveCash(m_desk.status(), m_signIn.session());
}

void CashPage::goOn()
{
    if (!frame().step()->settle()) {
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

void CashPage::confirm()
{
    if (frame().step()->settle() && mayTakeCash()) {
        m_flow.setShift(m_desk.status().shift->id);
        m_flow.confirm();
    }
}

} // namespace cekr
