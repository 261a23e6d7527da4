// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/StateBadge.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Typography.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QStyle>

namespace cekr
{

namespace
{

QFont wordFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

Symbol symbolOf(const Badge& badge)
{
    if (badge.symbol) {
        return *badge.symbol;
    }
    switch (badge.tone) {
    case Tone::Good:
        return Symbol::Check;
    case Tone::Info:
        return Symbol::Clock;
    case Tone::Warn:
        return Symbol::Warning;
    case Tone::Bad:
        return Symbol::Close;
    case Tone::Neutral:
        return Symbol::Dot;
    }
    Q_UNREACHABLE();
}

} // namespace

QSize badgeSize(const Badge& badge)
{
    const QFontMetrics metrics(wordFont());
    return {metrics.horizontalAdvance(badge.word) + scaled(34), metrics.height() + scaled(5)};
}

void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QPalette& palette,
                Qt::Alignment alignment)
{
    const QSize size = badgeSize(badge).boundedTo(rect.size());
    const QRect pill =
        QStyle::alignedRect(painter.layoutDirection(), alignment | Qt::AlignVCenter, size, rect);
    const QColor ink = colourOf(inkOf(badge.tone), palette);
    paintBox(painter, pill, pill.height() / 2.0, colourOf(softOf(badge.tone), palette), Qt::transparent, 0);
    const int side = scaled(14);
    const QRect icon(pill.left() + scaled(7), pill.center().y() - (side - 1) / 2, side, side);
    paintSymbol(painter, icon, symbolOf(badge), ink);
    const QRect word = pill.adjusted(scaled(24), 0, -scaled(9), 0);
    painter.save();
    painter.setFont(wordFont());
    painter.setPen(ink);
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(badge.word, Qt::ElideRight, word.width()));
    painter.restore();
}

StateBadge::StateBadge(const Badge& badge, QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    show(badge);
}

void StateBadge::show(const Badge& badge)
{
    if (badge == m_badge) {
        return;
    }
    m_badge = badge;
    setText(badge.word);
    setAccessibleName(badge.word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(m_badge);
}

QSize StateBadge::minimumSizeHint() const
{
    return {scaled(48), badgeSize(m_badge).height()};
}

void StateBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, palette());
}

} // namespace cekr
