// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Columns.h"

#include "ui/widgets/Typography.h"

#include <QBoxLayout>
#include <QEvent>

namespace cekr
{

Columns::Columns(int stackBelow, QWidget* parent)
    : QWidget(parent), m_stackBelow(stackBelow), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    arrange();
}

void Columns::add(QWidget* widget, int stretch, Qt::Alignment alignment)
{
    m_layout->addWidget(widget, stretch, alignment);
}

/// The widest of the widgets, not their sum: side by side is a wish.
QSize Columns::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_layout->count(); ++i) {
        width = std::max(width, m_layout->itemAt(i)->minimumSize().width());
    }
    return {width, m_layout->minimumSize().height()};
}

bool Columns::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
    return QWidget::event(event);
}

void Columns::resizeEvent(QResizeEvent*)
{
    arrange();
}

void Columns::arrange()
{
    const bool isNarrow = width() < scaled(m_stackBelow);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(scaled(16));
    updateGeometry();
}

} // namespace cekr
