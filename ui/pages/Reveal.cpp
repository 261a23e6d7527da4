// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Reveal.h"

#include <QScrollArea>
#include <QTimer>

namespace cekr
{

namespace
{

QScrollArea* scrollAreaOf(const QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            return area;
        }
    }
    return nullptr;
}

} // namespace

void reveal(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        if (QScrollArea* area = scrollAreaOf(widget)) {
            area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace cekr
