// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Paint.h"

#include "ui/widgets/Typography.h"

#include <QFontMetrics>

namespace cekr
{

namespace
{

QFont keyFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border,
              double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(borderWidth > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const double inset = borderWidth / 2;
    const double corner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour)
{
    paintBox(painter, rect, radius, Qt::transparent, colour, 2);
}

void paintPlainButton(QPainter& painter, const QRectF& rect, const QPalette& palette, ControlState state)
{
    const auto of = [&palette](Colour colour) { return colourOf(colour, palette); };
    const Colour fill = !state.isEnabled                     ? Colour::Surface
                        : state.isPressed                    ? Colour::AccentSoft
                        : state.isHovered && state.isEnabled ? Colour::Hover
                                                             : Colour::Card;
    paintBox(painter, rect, fieldRadius, of(fill), of(state.hasFocus ? Colour::Accent : Colour::Line),
             state.hasFocus ? 2 : 1);
}

void paintPrimaryButton(QPainter& painter, const QRectF& rect, const QPalette& palette, ControlState state)
{
    const auto of = [&palette](Colour colour) { return colourOf(colour, palette); };
    if (!state.isEnabled) {
        paintBox(painter, rect, fieldRadius, of(Colour::NeutralSoft), of(Colour::Line));
        return;
    }
    const bool isHot = state.isHovered || state.isPressed;
    paintBox(painter, rect, fieldRadius, of(isHot ? Colour::AccentHot : Colour::Accent), Qt::transparent, 0);
    if (state.hasFocus) {
        paintFocusRing(painter, rect.adjusted(3, 3, -3, -3), fieldRadius - 3, of(Colour::OnAccent));
    }
}

void paintField(QPainter& painter, const QRectF& rect, const QPalette& palette, ControlState state,
                bool hasProblem)
{
    const auto of = [&palette](Colour colour) { return colourOf(colour, palette); };
    const Colour edge = hasProblem ? Colour::Bad : state.hasFocus ? Colour::Accent : Colour::Edge;
    const bool isThick = hasProblem || state.hasFocus;
    paintBox(painter, rect, fieldRadius, of(state.isEnabled ? Colour::Card : Colour::Surface),
             of(state.isEnabled ? edge : Colour::Line), isThick ? 2 : 1);
}

QSize keyBadgeSize(const QString& key)
{
    const QFontMetrics metrics(keyFont());
    const int height = metrics.height() + scaled(4);
    return {std::max(height, metrics.horizontalAdvance(key) + scaled(12)), height};
}

void paintKeyBadge(QPainter& painter, const QRectF& rect, const QString& key, const QPalette& palette,
                   bool isOnAccent)
{
    const auto of = [&palette](Colour colour) { return colourOf(colour, palette); };
    QColor border = of(isOnAccent ? Colour::OnAccent : Colour::Line);
    border.setAlphaF(isOnAccent ? 0.45F : 1.0F);
    paintBox(painter, rect, 4, isOnAccent ? QColor(Qt::transparent) : of(Colour::Card), border);
    painter.save();
    painter.setFont(keyFont());
    painter.setPen(of(isOnAccent ? Colour::OnAccent : Colour::Muted));
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace cekr
