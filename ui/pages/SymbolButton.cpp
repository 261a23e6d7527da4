// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SymbolButton.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Typography.h"

namespace cekr
{

SymbolButton::SymbolButton(Symbol symbol, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_symbol(symbol)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    setToolTip(name);
}

QSize SymbolButton::sizeHint() const
{
    return {scaled(32), scaled(32)};
}

void SymbolButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isHot = isEnabled() && underMouse();
    const int side = std::min({width(), height(), sizeHint().width()});
    const QRect box((width() - side) / 2, (height() - side) / 2, side, side);
    if (isHot || isDown()) {
        paintBox(painter, box, fieldRadius,
                 colourOf(isDown() ? Colour::AccentSoft : Colour::Hover, palette()), Qt::transparent, 0);
    }
    if (hasFocus()) {
        paintFocusRing(painter, box, fieldRadius, colourOf(Colour::Accent, palette()));
    }
    const int inset = (side - scaled(16)) / 2;
    paintSymbol(painter, box.adjusted(inset, inset, -inset, -inset), m_symbol,
                colourOf(!isEnabled() ? Colour::Faint
                         : isHot      ? Colour::Text
                                      : Colour::Muted,
                         palette()));
}

} // namespace cekr
