// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/TextLabel.h"

#include <QEvent>

namespace cekr
{

TextLabel::TextLabel(TextStyle style, const QString& text, QWidget* parent)
    : QLabel(text, parent), m_style(style), m_colour(style == TextStyle::Small ? Colour::Muted : Colour::Text)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // also on a ground that has its own, as in a table
    applyFont();
    applyColour();
}

void TextLabel::setColour(Colour colour)
{
    m_colour = colour;
    applyColour();
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    applyFont();
}

TextLabel& TextLabel::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return *this;
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyFont();
    } else if (event->type() == QEvent::PaletteChange) {
        applyColour();
    }
    return QLabel::event(event);
}

void TextLabel::applyFont()
{
    setFont(fontOf(m_style));
}

void TextLabel::applyColour()
{
    const QColor ink = colourOf(m_colour, palette());
    if (palette().color(QPalette::Active, QPalette::WindowText) != ink) {
        QPalette own;
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Disabled, QPalette::WindowText, colourOf(Colour::Faint, palette()));
        setPalette(own);
    }
}

} // namespace cekr
