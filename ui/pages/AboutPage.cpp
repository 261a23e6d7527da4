// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AboutPage.h"

namespace cekr
{

AboutPage::AboutPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
{
}

void AboutPage::entered()
{
    m_desk.refresh();
}

void AboutPage::retranslate()
{
}

QString AboutPage::helpKey() const
{
    return {};
}


} // namespace cekr
