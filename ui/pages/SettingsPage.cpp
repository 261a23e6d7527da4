// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/settings/PaperPanel.h"
#include "ui/pages/settings/ScannerPanel.h"
#include "ui/pages/settings/ScreenPanel.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/ScrollTo.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 600; // design pixels

} // namespace

SettingsPage::SettingsPage(DeskFlow& desk, PressThread& press, Preferences& preferences, const Clock& clock,
                           QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_body(new PageBody(*this))
    , m_screen(new ScreenPanel(preferences))
    , m_paper(new PaperPanel(preferences, press))
    , m_scanner(new ScannerPanel(clock))
{
    auto* columns = new Columns(stackBelow);
    columns->add(m_screen, 1);
    columns->add(m_paper, 1);
    m_body->content()->addWidget(columns);
    m_body->content()->addWidget(m_scanner);
    m_body->content()->addStretch(1);
    connect(&preferences, &Preferences::changed, this, &SettingsPage::retranslate);
    connect(&m_desk, &DeskFlow::changed, this, [this] { m_paper->setDeskName(m_desk.status().name); });
    retranslate();
}

bool SettingsPage::takeScan(const QString& code)
{
    m_scanner->take(code);
    scrollTo(m_scanner);
    return true;
}

void SettingsPage::entered()
{
    m_paper->setDeskName(m_desk.status().name);
    m_paper->lookForPrinters();
    m_screen->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::retranslate()
{
    //: Heading of the page
    m_body->setTitle(tr("Settings"));
    m_screen->retranslate();
    m_paper->retranslate();
    m_scanner->retranslate();
}

} // namespace cekr

#include "settings/moc_PaperPanel.cpp"
#include "settings/moc_ScannerField.cpp"
#include "settings/moc_ScannerPanel.cpp"
#include "settings/moc_ScreenPanel.cpp"
