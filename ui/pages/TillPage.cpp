// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TillPage.h"

#include "ui/pages/ClerkNames.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/till/CashPanel.h"
#include "ui/pages/till/DrawerPanel.h"
#include "ui/pages/till/OpenShiftPanel.h"
#include "ui/widgets/Columns.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 760; // design pixels

} // namespace

TillPage::TillPage(TillFlow& till, Desk& desk, const SignInFlow& signIn, QWidget* parent)
    : Page(parent)
    , m_till(till)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_body(new PageBody(*this))
    , m_notice(new Notice)
    , m_open(new OpenShiftPanel(till))
    , m_columns(new Columns(stackBelow))
    , m_drawer(new DrawerPanel(desk, signIn))
    , m_cash(new CashPanel(till, desk))
{
    m_columns->add(m_drawer, 64);
    m_columns->add(m_cash, 29);
    m_body->content()->addWidget(m_notice);
    m_body->content()->addWidget(m_open);
    m_body->content()->addWidget(m_columns, 1);
    m_body->content()->addStretch(0);
    connect(&m_desk, &Desk::changed, this, &TillPage::refresh);
    connect(&m_till, &TillFlow::changed, this, &TillPage::refresh);
    connect(&m_till, &TillFlow::recorded, &m_desk, &Desk::refresh);
    retranslate();
}

void TillPage::entered()
{
    m_desk.refresh();
    refresh();
    takeFocus();
}

bool TillPage::canLeave() const
{
    return !m_till.isBusy();
}

QString TillPage::helpKey() const
{
    return QStringLiteral("till");
}

void TillPage::retranslate()
{
    //: Title of the page of the cash drawer
    m_body->setTitle(tr("Till"));
    m_open->retranslate();
    m_drawer->retranslate();
    m_cash->retranslate();
    refresh();
}

void TillPage::refresh()
{
    const bool isOpen = m_desk.status().shift.has_value();
    const bool hasOpened = isOpen && m_columns->isHidden();
    m_open->setVisible(!isOpen);
    m_columns->setVisible(isOpen);
    m_open->refresh();
    m_drawer->refresh();
    m_cash->refresh();
    m_cash->setEnabled(isOwnShift());
    showNotice();
    if (hasOpened && isVisible()) {
        takeFocus();
    }
}

void TillPage::showNotice()
{
    const auto& shift = m_desk.status().shift;
    if (shift && !isOwnShift()) {
        m_notice->say({.tone = Tone::Info,
                       //: %1 is the name of a clerk
                       .title = tr("The open shift belongs to %1.").arg(nameOf(shift->clerk, m_signIn)),
                       //: What follows from somebody else's shift
                       .sentence = tr("Only its clerk can take cash, put it in or take it out.")});
    } else if (m_desk.status().shift) {
        m_notice->clear(); // the panel of the cash says what was refused
    } else {
        sayError(*m_notice, m_till.refusal());
    }
}

void TillPage::takeFocus()
{
    if (m_desk.status().shift) {
        m_cash->setFocus(Qt::OtherFocusReason);
    } else {
        m_open->setFocus(Qt::OtherFocusReason);
    }
}

bool TillPage::isOwnShift() const
{
    const auto& shift = m_desk.status().shift;
    return shift && shift->clerk == m_signIn.session().clerk;
}

} // namespace cekr
