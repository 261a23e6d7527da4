// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StockPage.h"

namespace cekr
{

StockPage::StockPage(StockFlow& stock, IntakeFlow& intake, Desk& desk, QWidget* parent)
    : Page(parent)
    , m_stock(stock)
    , m_intake(intake)
    , m_desk(desk)
{
}

void StockPage::entered()
{
}

void StockPage::retranslate()
{
}

QString StockPage::helpKey() const
{
    return {};
}

bool StockPage::canLeave() const
{
    return !m_stock.isBusy() && !m_intake.isBusy();
}

bool StockPage::isBegun() const
{
    return m_intake.foundCount() > 0;
}

bool StockPage::takeScan(const QString&)
{
    return false;
}

void StockPage::showIntake()
{
    m_desk.refresh();
}


} // namespace cekr
