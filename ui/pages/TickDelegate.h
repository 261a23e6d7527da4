// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace cekr
{

/// Paints a cell that holds a box to tick, in the row of a DataTable.
class TickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RowDelegate m_row;
};

} // namespace cekr
