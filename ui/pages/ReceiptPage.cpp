// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ReceiptPage.h"

namespace cekr
{

ReceiptPage::ReceiptPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_preferences(preferences)
{
}

void ReceiptPage::entered()
{
}

void ReceiptPage::retranslate()
{
}

QString ReceiptPage::helpKey() const
{
    return {};
}

void ReceiptPage::show(qint64)
{
    m_desk.refresh();
    emit m_preferences.changed();
}


} // namespace cekr
