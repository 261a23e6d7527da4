// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/RowDelegate.h"

#include "ui/widgets/DataTable.h"
#include "ui/widgets/Typography.h"

#include <QPainter>

namespace cekr
{

namespace
{

constexpr int cellMargin = 8;

Qt::Alignment alignmentOf(const QModelIndex& index)
{
    const QVariant told = index.data(Qt::TextAlignmentRole);
    return told.isValid() ? Qt::Alignment(told.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

QFont fontOfCell(const QModelIndex& index)
{
    return fontOf(index.data(StrongRole).toBool() ? TextStyle::Strong : TextStyle::Body);
}

/// The ring around the current row, as far as this cell is part of it.
void paintRing(QPainter& painter, const QRect& cell, bool isFirst, bool isLast, const QColor& colour)
{
    constexpr int width = 2;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), width), colour);
    painter.fillRect(QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), colour);
    if (isFirst) {
        painter.fillRect(QRect(cell.left(), cell.top(), width, cell.height()), colour);
    }
    if (isLast) {
        painter.fillRect(QRect(cell.right() - width + 1, cell.top(), width, cell.height()), colour);
    }
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto of = [&option](Colour colour) { return colourOf(colour, option.palette); };
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, of(Colour::AccentSoft));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     of(Colour::Line));
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        const int last = index.model()->columnCount(index.parent()) - 1;
        paintRing(painter, option.rect, index.column() == 0, index.column() == last, of(Colour::Accent));
    }
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               const QRect& place)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setFont(fontOfCell(index));
    painter.setPen(colourOf(isEnabled ? Colour::Text : Colour::Faint, option.palette));
    const QString text =
        painter.fontMetrics().elidedText(index.data().toString(), option.textElideMode, place.width());
    painter.drawText(place, int(alignmentOf(index) | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const int margin = scaled(cellMargin);
    const QRect place = option.rect.adjusted(margin, 0, -margin, -1);
    if (const QVariant badge = index.data(BadgeRole); badge.canConvert<Badge>()) {
        paintBadge(*painter, place, badge.value<Badge>(), option.palette, alignmentOf(index));
    } else {
        paintText(*painter, option, index, place);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int margins = scaled(2 * cellMargin) + 2;
    if (const QVariant badge = index.data(BadgeRole); badge.canConvert<Badge>()) {
        const QSize size = badgeSize(badge.value<Badge>());
        return {size.width() + margins, size.height() + scaled(8)};
    }
    const QFontMetrics metrics(fontOfCell(index));
    return {metrics.horizontalAdvance(index.data().toString()) + margins, metrics.height() + scaled(12)};
}

} // namespace cekr
