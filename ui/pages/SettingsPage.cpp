// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

namespace cekr
{

SettingsPage::SettingsPage(Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_preferences(preferences)
{
}

void SettingsPage::entered()
{
}

void SettingsPage::retranslate()
{
}

QString SettingsPage::helpKey() const
{
    return {};
}

bool SettingsPage::takeScan(const QString&)
{
    return m_preferences.textSize() > 0;
}


} // namespace cekr
