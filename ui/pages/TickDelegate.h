// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/RowDelegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace cekr
{

/// Paints a cell that holds a box to tick, in the row of a DataTable.
class TickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        m_row.paint(painter, option, index);
        const QVariant tick = index.data(Qt::CheckStateRole);
        if (!tick.isValid()) {
            return;
        }
        const QStyle* style = option.widget->style();
        QStyleOptionButton box;
        box.palette = option.palette;
        box.state =
            QStyle::State_Enabled | (tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
                         style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return m_row.sizeHint(option, index);
    }

private:
    RowDelegate m_row;
};

} // namespace cekr
