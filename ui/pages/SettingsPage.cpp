// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/settings/PaperPanel.h"
#include "ui/pages/settings/ScannerPanel.h"
#include "ui/pages/settings/ScreenPanel.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/Typography.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 600; // design pixels

} // namespace

SettingsPage::SettingsPage(Desk& desk, PressThread& press, Preferences& preferences, const Clock& clock,
                           QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_body(new PageBody(*this))
    , m_screen(new ScreenPanel(preferences))
    , m_paper(new PaperPanel(preferences, press))
    , m_scanner(new ScannerPanel(clock))
    , m_scroll(new QScrollArea)
{
    auto* columns = new Columns(stackBelow);
    columns->add(m_screen, 1);
    columns->add(m_paper, 1);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(12));
    layout->addWidget(columns);
    layout->addWidget(m_scanner);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->content()->addWidget(m_scroll, 1);
    connect(&preferences, &Preferences::changed, this, &SettingsPage::retranslate);
    retranslate();
}

bool SettingsPage::takeScan(const QString& code)
{
    m_scanner->take(code);
    m_scroll->ensureWidgetVisible(m_scanner);
    return true;
}

void SettingsPage::entered()
{
    m_paper->setDeskName(m_desk.status().name);
    m_paper->lookForPrinters();
    m_screen->setFocus(Qt::OtherFocusReason);
}

QString SettingsPage::helpKey() const
{
    return QStringLiteral("settings");
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
