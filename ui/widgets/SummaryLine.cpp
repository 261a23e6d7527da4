// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SummaryLine.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cekr
{

SummaryLine::SummaryLine(const QString& label, const QString& value, TextStyle style, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(7), scaled(4), scaled(8));
    layout->setSpacing(scaled(12));
    auto* left = new TextLabel(style, label);
    left->wrapped();
    auto* right = new TextLabel(style, value);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(left, 1);
    layout->addWidget(right);
    setAccessibleName(label);
    setAccessibleDescription(value);
}

void SummaryLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colourOf(Colour::Line, palette()));
}

} // namespace cekr
