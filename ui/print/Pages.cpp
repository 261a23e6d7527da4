// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/Pages.h"

#include "ui/print/SheetLayout.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace cekr
{

bool paintPages(const Sheet& sheet, QPagedPaintDevice& device)
{
    const SheetLayout layout(sheet);
    // A printer that knows no such size keeps its own; no receipt is longer than a page of a roll printer.
    device.setPageSize(QPageSize(layout.pageSize(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    device.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        layout.paint(painter, page, device.logicalDpiX());
    }
    return painter.end();
}

} // namespace cekr
