// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TransferPage.h"

namespace cekr
{

TransferPage::TransferPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
{
}

void TransferPage::entered()
{
    m_desk.refresh();
}

void TransferPage::retranslate()
{
}

QString TransferPage::helpKey() const
{
    return {};
}


} // namespace cekr
