// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ScrollTo.h"

#include <QCoreApplication>
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

void scrollTo(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        if (QScrollArea* area = scrollAreaOf(widget)) {
            // What was just shown or hidden goes up through the layouts one request at a time.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace cekr
