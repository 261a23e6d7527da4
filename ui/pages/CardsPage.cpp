// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CardsPage.h"

namespace cekr
{

CardsPage::CardsPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
{
}

void CardsPage::entered()
{
}

void CardsPage::retranslate()
{
}

QString CardsPage::helpKey() const
{
    return {};
}

bool CardsPage::takeScan(const QString& code)
{
    searchFor(code);
    return true;
}

void CardsPage::searchFor(const QString& text)
{
    m_desk.search(text);
}


} // namespace cekr
