// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/QrView.h"

#include "ui/widgets/Typography.h"

#include <QPainter>

#include <algorithm>

namespace cekr
{

QrView::QrView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrView::show(const QrModules& modules)
{
    if (modules != m_modules) {
        m_modules = modules;
        update();
    }
}

QSize QrView::sizeHint() const
{
    return {scaled(420), scaled(420)};
}

/// Two dots a module of the largest symbol in use, of 77: as small as phones still read.
QSize QrView::minimumSizeHint() const
{
    constexpr int side = 2 * (77 + 2 * QrModules::quietZone);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    if (m_modules.isEmpty()) {
        return;
    }
    // In dots of the screen: a module of two and a half of them would be grey at its edge.
    const double scale = devicePixelRatioF();
    const QSize dots = (QSizeF(size()) * scale).toSize();
    const int withZone = m_modules.side() + 2 * QrModules::quietZone;
    const int module = std::max(1, std::min(dots.width(), dots.height()) / withZone);
    const int side = module * withZone;
    const QPoint corner((dots.width() - side) / 2, (dots.height() - side) / 2);
    QPainter painter(this);
    painter.scale(1 / scale, 1 / scale);
    painter.fillRect(QRect(corner, QSize(side, side)), Qt::white);
    painter.translate(corner + QPoint(module, module) * QrModules::quietZone);
    for (const QRect& run : m_modules.darkRuns()) {
        painter.fillRect(QRect(run.topLeft() * module, run.size() * module), Qt::black);
    }
}

} // namespace cekr
