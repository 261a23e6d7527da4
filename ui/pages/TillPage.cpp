// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TillPage.h"

#include "core/domain/rules/Resolving.h"
#include "ui/pages/ClerkNames.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/ShiftWords.h"
#include "ui/pages/till/CashPanel.h"
#include "ui/pages/till/ClosingsPanel.h"
#include "ui/pages/till/CountPanel.h"
#include "ui/pages/till/DifferencePanel.h"
#include "ui/pages/till/DrawerPanel.h"
#include "ui/pages/till/OpenShiftPanel.h"
#include "ui/text/DateText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 760; // design pixels

} // namespace

TillPage::TillPage(TillFlow& till, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent)
    : Page(parent)
    , m_till(till)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_body(new PageBody(*this))
    , m_report(new SecondaryButton({}))
    , m_correct(new SecondaryButton({}))
    , m_close(new SecondaryButton({}))
    , m_notice(new Notice)
    , m_open(new OpenShiftPanel(till))
    , m_columns(new Columns(stackBelow))
    , m_drawer(new DrawerPanel(till))
    , m_cash(new CashPanel(till, desk))
    , m_count(new CountPanel(till))
    , m_difference(new DifferencePanel(till, signIn))
    , m_closings(new ClosingsPanel(till, signIn))
{
    build();
    connect(&m_desk, &DeskFlow::changed, this, [this] {
        if (isVisible()) {
            m_till.refresh();
        }
        refresh();
    });
    connect(&m_till, &TillFlow::changed, this, &TillPage::refresh);
    connect(&m_till, &TillFlow::recorded, &m_desk, &DeskFlow::refresh);
    connect(&m_till, &TillFlow::closed, this, &TillPage::reportRequested);
    connect(m_cash, &CashPanel::slipRequested, this, &TillPage::receiptRequested);
    connect(m_closings, &ClosingsPanel::reportRequested, this, &TillPage::reportRequested);
    connect(m_report, &QAbstractButton::clicked, this, [this] { emit reportRequested(0); });
    connect(m_correct, &QAbstractButton::clicked, this, &TillPage::correctionRequested);
    connect(m_close, &QAbstractButton::clicked, &m_till, &TillFlow::beginCount);
    retranslate();
}

void TillPage::build()
{
    m_report->setSymbol(Symbol::Printer);
    m_close->setSymbol(Symbol::Lock);
    m_correct->setSymbol(Symbol::Receipt);
    m_body->addToHead(m_report);
    m_body->addToHead(m_close);
    m_columns->add(m_drawer, 64);
    m_columns->add(m_cash, 29);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_notice, m_open, m_columns, m_count, m_difference}) {
        m_body->content()->addWidget(part);
    }
    m_body->content()->addWidget(m_correct, 0, Qt::AlignLeft);
    m_body->content()->addWidget(m_closings);
    m_body->content()->addStretch(1);
}

void TillPage::entered()
{
    m_desk.refresh();
    m_till.refresh();
    refresh();
    takeFocus();
}

bool TillPage::canLeave() const
{
    return !m_till.isBusy();
}

void TillPage::retranslate()
{
    //: Title of the page of the cash drawer
    m_body->setTitle(tr("Till"));
    //: Button: shows the report of the open shift, to be printed
    m_report->setText(tr("Report &X"));
    //: Button: a mistake on a receipt of whatever day is corrected, by a supervisor
    m_correct->setText(tr("Correct a r&eceipt …"));
    m_open->retranslate();
    m_drawer->retranslate();
    m_cash->retranslate();
    m_count->retranslate();
    m_difference->retranslate();
    m_closings->retranslate();
    refresh();
}

void TillPage::refresh()
{
    m_open->refresh();
    m_drawer->refresh();
    m_cash->refresh();
    m_count->refresh();
    m_difference->refresh();
    m_closings->refresh();
    const bool isClockRight = !m_desk.status().stopped;
    m_open->setEnabled(isClockRight);
    m_close->setEnabled(isClockRight);
    m_cash->setEnabled(isOwnShift() && isClockRight);
    showButtons();
    showNotice();
    showParts();
}

/// What is expected must not be seen while the drawer is being counted.
void TillPage::showParts()
{
    const bool isOpen = m_desk.status().shift.has_value();
    const TillFlow::Step step = m_till.step();
    const bool isOther = step != m_step || isOpen != m_wasOpen;
    m_step = step;
    m_wasOpen = isOpen;
    m_open->setVisible(!isOpen && step == TillFlow::Step::Report);
    m_columns->setVisible(isOpen && step == TillFlow::Step::Report);
    m_count->setVisible(step == TillFlow::Step::Count);
    m_difference->setVisible(step == TillFlow::Step::Difference);
    m_closings->setVisible(step == TillFlow::Step::Report);
    if (isOther && isVisible()) {
        takeFocus();
    }
}

void TillPage::showButtons()
{
    const bool isShown = m_desk.status().shift && m_till.till() && m_till.step() == TillFlow::Step::Report;
    m_report->setVisible(isShown);
    m_correct->setVisible(isShown && m_signIn.isSupervisor());
    m_close->setVisible(isShown && mayClose());
    m_close->setText(m_till.isBegun()
                         //: Button: goes on with a count of the drawer that was left
                         ? tr("&Go on with the count …")
                         //: Button: begins to count the drawer and close the shift
                         : tr("&Close the shift …"));
}

void TillPage::showNotice()
{
    const auto& shift = m_desk.status().shift;
    if (m_desk.status().stopped) {
        sayError(*m_notice, m_desk.status().stopped);
    } else if (shift && !isOwnShift()) {
        m_notice->say(
            {.tone = Tone::Info,
             //: %1 is the name of a clerk
             .title = tr("The open shift belongs to %1.").arg(nameOf(shift->clerk, m_signIn)),
             //: What follows from somebody else's shift
             .sentence = tr("Only its clerk can take cash, put it in or take it out. A supervisor can "
                            "close it, with a reason.")});
    } else if (isOld()) {
        m_notice->say({.tone = Tone::Warn,
                       //: %1 is a day
                       .title = tr("This shift is open since %1.").arg(dateText(shift->openedAt.date())),
                       //: What to do about a shift that was not closed on its day
                       .sentence = tr("Count the drawer and close it before you go on.")});
    } else if (shift) {
        m_notice->clear(); // the panels say what was refused
    } else {
        sayError(*m_notice, m_till.refusal());
    }
}

bool TillPage::isOld() const
{
    const DeskStatus& status = m_desk.status();
    return status.shift && status.shift->openedAt.date() < status.today;
}

void TillPage::takeFocus()
{
    if (m_till.step() == TillFlow::Step::Count) {
        m_count->setFocus(Qt::OtherFocusReason);
    } else if (m_till.step() == TillFlow::Step::Difference) {
        m_difference->enter();
    } else if (!m_desk.status().shift) {
        m_open->setFocus(Qt::OtherFocusReason);
    } else if (isOwnShift()) {
        m_cash->setFocus(Qt::OtherFocusReason);
    } else {
        m_report->setFocus(Qt::OtherFocusReason);
    }
}

bool TillPage::isOwnShift() const
{
    return hasOwnShift(m_desk.status(), m_signIn.session());
}

/// TILL-4.
bool TillPage::mayClose() const
{
    const SessionView& by = m_signIn.session();
    return mayUseOrSupervise(m_desk.status().shift, by.clerk, by.roles).has_value();
}

} // namespace cekr

#include "till/moc_CashPanel.cpp"
#include "till/moc_ClosingsPanel.cpp"
#include "till/moc_CountPanel.cpp"
#include "till/moc_DifferencePanel.cpp"
#include "till/moc_DrawerPanel.cpp"
#include "till/moc_OpenShiftPanel.cpp"
#include "till/moc_PiecesField.cpp"
