// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Page.h"

#include <QEvent>

namespace cekr
{

bool Page::takeScan(const QString&)
{
    return false;
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace cekr
