// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/GuidedPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FlowStep.h"

#include <QVBoxLayout>

namespace cekr
{

GuidedPage::GuidedPage(GuidedFlow& flow, QWidget* parent)
    : Page(parent), m_flow(flow), m_frame(new FlowFrame), m_summary(new SummaryPanel(QString()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(&m_flow, &GuidedFlow::stepChanged, this, [this] { showStep(); });
    connect(&m_flow, &GuidedFlow::changed, this, [this] { followFlow(); });
    connect(m_frame, &FlowFrame::nextRequested, this, [this] { goOn(); });
    connect(m_frame, &FlowFrame::backRequested, this, [this] { goBack(); });
    connect(m_frame, &FlowFrame::confirmRequested, this, [this] { confirm(); });
    connect(m_frame, &FlowFrame::leaveRequested, this, &Page::closed);
    connect(m_frame, &FlowFrame::abandonRequested, this, [this] {
        abandon();
        emit closed();
    });
}

void GuidedPage::start()
{
    m_frame->setSummary(m_summary);
    retranslate();
    showStep();
}

bool GuidedPage::takeScan(const QString& code)
{
    return m_frame->step()->takeScan(code);
}

void GuidedPage::entered()
{
    refresh();
    m_frame->step()->entered();
}

void GuidedPage::retranslate()
{
    m_frame->retranslate();
    refresh();
}

void GuidedPage::showStep()
{
    refresh();
    m_frame->showStep(m_flow.stepIndex());
}

void GuidedPage::refresh()
{
    m_frame->setBegun(m_flow.isBegun());
    m_frame->refresh();
    showBanner();
    m_frame->setButtons(buttons());
    showSummary();
    showNotice();
}

void GuidedPage::showNotice()
{
    sayError(m_frame->notice(), m_flow.refusal());
}

QString GuidedPage::nextWords()
{
    //: Button of a guided task: to the next step
    return tr("&Next");
}

QString GuidedPage::finishWords()
{
    //: Button of the last step of a guided task
    return tr("&Finish");
}

QString GuidedPage::recordingWords()
{
    //: In place of the button that confirms, while the disk is being written
    return tr("Recording …");
}

} // namespace cekr
