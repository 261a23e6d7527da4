// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TillPage.h"

namespace cekr
{

TillPage::TillPage(TillFlow& till, Desk& desk, QWidget* parent)
    : Page(parent)
    , m_till(till)
    , m_desk(desk)
{
}

void TillPage::entered()
{
    m_desk.refresh();
}

void TillPage::retranslate()
{
}

QString TillPage::helpKey() const
{
    return {};
}

bool TillPage::canLeave() const
{
    return !m_till.isBusy();
}


} // namespace cekr
