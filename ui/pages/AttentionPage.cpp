// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttentionPage.h"

namespace cekr
{

AttentionPage::AttentionPage(AttentionFlow& attention, Desk& desk, QWidget* parent)
    : Page(parent)
    , m_attention(attention)
    , m_desk(desk)
{
}

void AttentionPage::entered()
{
    m_desk.refresh();
}

void AttentionPage::retranslate()
{
}

QString AttentionPage::helpKey() const
{
    return {};
}

bool AttentionPage::canLeave() const
{
    return !m_attention.isBusy();
}


} // namespace cekr
