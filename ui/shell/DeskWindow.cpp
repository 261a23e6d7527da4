// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/DeskWindow.h"

#include "ui/pages/SignInPage.h"
#include "ui/pages/UnusablePage.h"
#include "ui/shell/ApprovalSheet.h"
#include "ui/shell/LockCover.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Symbol.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QScreen>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace cekr
{

DeskWindow::DeskWindow(Flows& flows, PressThread& press, Preferences& preferences, const Clock& clock,
                       const QString& folder)
    : m_flows(flows)
    , m_press(press)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_folder(folder)
    , m_scans(clock, *QCoreApplication::instance())
    , m_idle(*QCoreApplication::instance(), clock)
    , m_stack(new QStackedWidget(this))
    , m_signIn(new SignInPage(m_flows.signIn, m_stack))
    , m_approval(new ApprovalSheet(*this, *m_stack, flows.approval, flows.signIn))
    , m_lock(new LockCover(*this, *m_stack))
{
    setWindowTitle(QStringLiteral("CeKR Pult"));
    setWindowIcon(productIcon());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_stack->addWidget(m_signIn);
    m_scans.setPaused(true);
    connect(&m_flows.signIn, &SignInFlow::stepChanged, this, &DeskWindow::followStep);
    connect(&m_flows.signIn, &SignInFlow::began, this, &DeskWindow::enter);
    connect(&m_flows.approval, &ApprovalFlow::changed, this, &DeskWindow::pauseScans);
    // Drafts and all that was recorded are on the disk: nothing is lost.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this,
            &QWidget::close);
    connect(&m_idle, &IdleWatch::idle, &m_flows.signIn, &SignInFlow::lock);
    connect(&m_idle, &IdleWatch::woke, &m_flows.desk, [this] {
        m_flows.desk.syncNow(); // what waits was not tried meanwhile
        m_flows.desk.refresh(); // it may be another day
        m_flows.topUp.renewReservation();
    });
    connect(&m_flows.desk, &DeskFlow::changed, this, [this] {
        m_idle.setAllowed(std::chrono::minutes(m_flows.desk.status().settings.idleLockMinutes));
    });
    connect(&m_scans, &ScanFilter::scanned, this, [this](const QString& code) {
        if (m_workplace && m_flows.signIn.step() == SignInFlow::Step::SignedIn) {
            m_workplace->takeScan(code);
        }
    });
    m_signIn->entered();
}

WindowFit fitWindow(QSize wanted, QSize room, int title)
{
    const QSize inside = room - QSize(0, title);
    const bool fills = wanted.width() >= inside.width() || wanted.height() >= inside.height();
    return {wanted.boundedTo(inside), fills};
}

void DeskWindow::showFitting()
{
    constexpr QSize usual{1366, 768};
    const QSize room = screen()->availableSize();
    const QSize wanted = restoreGeometry(m_preferences.window()) ? size() : usual;
    const WindowFit fit = fitWindow(wanted, room, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(fit.size);
    fit.fills || isMaximized() ? showMaximized() : show();
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setWindow(saveGeometry());
    QWidget::closeEvent(event);
}

void DeskWindow::showFault(const Error& fault)
{
    auto* page = new UnusablePage(fault, m_folder, m_stack);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void DeskWindow::followStep()
{
    const SignInFlow::Step step = m_flows.signIn.step();
    if (step != SignInFlow::Step::SignedIn) {
        m_flows.approval.cancel(); // it was asked for by who is no longer there
    }
    pauseScans();
    switch (step) {
    case SignInFlow::Step::Unusable:
        showFault(*m_flows.signIn.fault());
        break;
    case SignInFlow::Step::SignedOut:
        m_lock->uncover();
        m_stack->setCurrentWidget(m_signIn);
        break;
    case SignInFlow::Step::Locked:
        coverWithLock();
        break;
    case SignInFlow::Step::Opening:
    case SignInFlow::Step::Checking:
    case SignInFlow::Step::SignedIn:
        break;
    }
}

/// A scan must never unlock or fill a password.
void DeskWindow::pauseScans()
{
    m_scans.setPaused(m_flows.signIn.step() != SignInFlow::Step::SignedIn || m_flows.approval.wish());
}

void DeskWindow::coverWithLock()
{
    if (!m_lock->isCovering()) {
        m_lock->setForm(new SignInPage(m_flows.signIn, m_lock));
        m_lock->cover();
    }
}

void DeskWindow::enter(bool isAnotherClerk)
{
    if (!m_workplace) {
        m_workplace = new Workplace(m_flows, m_press, m_preferences, m_clock, m_stack);
        m_stack->addWidget(m_workplace);
        connect(m_workplace, &Workplace::lockRequested, &m_flows.signIn, &SignInFlow::lock);
    }
    m_workplace->enter(isAnotherClerk);
    m_flows.topUp.renewReservation(); // while the screen was locked, nobody could
    m_stack->setCurrentWidget(m_workplace);
    m_lock->uncover();
}

} // namespace cekr

#include "moc_IdleWatch.cpp"
