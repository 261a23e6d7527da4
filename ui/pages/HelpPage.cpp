// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HelpPage.h"

namespace cekr
{

HelpPage::HelpPage(QWidget* parent)
    : Page(parent)
{
}

void HelpPage::entered()
{
}

void HelpPage::retranslate()
{
}

void HelpPage::showHelp(const QString& key)
{
    m_key = key;
}


} // namespace cekr
