// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"

#include <QPainter>
#include <QString>

namespace cekr
{

/// Corner radius of panels and fields, in design pixels.
inline constexpr double panelRadius = 10;
inline constexpr double fieldRadius = 8;

/// A box with round corners; its border lies inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border,
              double borderWidth = 1);

/// The ring around what has the keyboard focus, inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour);

/// What a control's box depends on.
struct ControlState
{
    bool isEnabled = true;
    bool hasFocus = false;
    bool isHovered = false;
    bool isPressed = false;
};

/// Box of an ordinary button: outlined, on a card.
void paintPlainButton(QPainter& painter, const QRectF& rect, const QPalette& palette, ControlState state);
/// Box of the button that goes on: filled with the accent.
void paintPrimaryButton(QPainter& painter, const QRectF& rect, const QPalette& palette, ControlState state);
/// Box of a field one can type into; `hasProblem` paints its edge in the tone of an error.
void paintField(QPainter& painter, const QRectF& rect, const QPalette& palette, ControlState state,
                bool hasProblem);

/// Size of a key badge ("F2", "Ctrl+K").
[[nodiscard]] QSize keyBadgeSize(const QString& key);
/// A key badge on a card, or on the accent.
void paintKeyBadge(QPainter& painter, const QRectF& rect, const QString& key, const QPalette& palette,
                   bool isOnAccent = false);

} // namespace cekr
