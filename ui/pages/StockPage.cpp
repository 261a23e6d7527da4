// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StockPage.h"

#include "ui/pages/Task.h"
#include "ui/pages/stock/IntakeView.h"
#include "ui/pages/stock/StockOverview.h"

#include <QVBoxLayout>

namespace cekr
{

StockPage::StockPage(StockFlow& stock, IntakeFlow& intake, DeskFlow& desk, QWidget* parent)
    : Page(parent)
    , m_stock(stock)
    , m_intake(intake)
    , m_overview(new StockOverview(*this, stock))
    , m_intakeView(new IntakeView(intake, stock))
{
    layout()->addWidget(m_intakeView);
    m_intakeView->hide();
    connect(&m_stock, &StockFlow::changed, m_overview, &StockOverview::refresh);
    connect(&desk, &DeskFlow::changed, this, [this] {
        if (isVisible()) {
            m_stock.refresh(); // a pull may have brought other states
        }
    });
    connect(m_overview, &StockOverview::intakeRequested, this, [this] {
        showIntake();
        emit taskRequested(Task::Intake); // a draft of it is gone on with
    });
    connect(m_intakeView, &IntakeView::closed, this, &StockPage::showOverview);
    retranslate();
}

void StockPage::beginTask(Task task, const QByteArray& draft)
{
    if (task == Task::Intake) {
        if (!draft.isEmpty()) {
            m_intake.begin(draft);
        }
        showIntake();
    }
}

bool StockPage::isBegun(Task task) const
{
    return task == Task::Intake && m_intake.isBegun();
}

void StockPage::dropTask(Task task)
{
    if (task == Task::Intake && m_intake.isBegun()) {
        m_intake.abandon();
    }
}

/// One that was begun goes on.
void StockPage::showIntake()
{
    m_overview->hide();
    m_intakeView->show();
    m_intakeView->entered();
}

bool StockPage::takeScan(const QString& code)
{
    if (isTakingOver()) {
        m_intake.enter(code);
    } else {
        m_overview->choose(code);
    }
    return true;
}

void StockPage::entered()
{
    m_stock.refresh();
    isTakingOver() ? m_intakeView->entered() : m_overview->takeFocus();
}

bool StockPage::canLeave() const
{
    return !m_stock.isBusy() && !m_intake.isRecording();
}

void StockPage::retranslate()
{
    m_overview->retranslate();
}

bool StockPage::isTakingOver() const
{
    return m_intakeView->isVisibleTo(this);
}

void StockPage::showOverview()
{
    m_intakeView->hide();
    m_overview->show();
    m_stock.refresh();
    m_overview->takeFocus();
}

} // namespace cekr

#include "moc_TickDelegate.cpp"
#include "stock/moc_BoxStep.cpp"
#include "stock/moc_ContentStep.cpp"
#include "stock/moc_IntakeView.cpp"
#include "stock/moc_MissingStep.cpp"
#include "stock/moc_StockActions.cpp"
#include "stock/moc_StockForms.cpp"
#include "stock/moc_StockOverview.cpp"
#include "stock/moc_StockTable.cpp"
#include "stock/moc_TakenStep.cpp"
