// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SymbolLabel.h"

#include "ui/widgets/Typography.h"

namespace cekr
{

SymbolLabel::SymbolLabel(Symbol symbol, int side, Colour colour, QWidget* parent)
    : QLabel(parent), m_symbol(symbol), m_side(side), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SymbolLabel::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void SymbolLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, colourOf(m_colour, palette()));
}

} // namespace cekr
