// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/TaskTile.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QShortcut>

namespace cekr
{

TaskTile::TaskTile(Symbol symbol, const QString& title, const QString& subtitle, const QKeySequence& key,
                   QWidget* parent)
    : QAbstractButton(parent), m_symbol(symbol), m_key(key.toString(QKeySequence::NativeText))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTexts(title, subtitle);
    if (!key.isEmpty()) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { click(); });
    }
}

void TaskTile::setTexts(const QString& title, const QString& subtitle)
{
    setText(title);
    m_subtitle = subtitle;
    setAccessibleName(title);
    //: Accessible description of a task: %1 is a line about it, %2 the key that starts it
    setAccessibleDescription(m_key.isEmpty() ? subtitle : tr("%1. Key %2").arg(subtitle, m_key));
    update();
}

QSize TaskTile::sizeHint() const
{
    return {scaled(260), scaled(104)};
}

QSize TaskTile::minimumSizeHint() const
{
    return {scaled(190), scaled(104)};
}

bool TaskTile::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void TaskTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto of = [this](Colour colour) { return colourOf(colour, palette()); };
    const bool isHot = isEnabled() && (underMouse() || isDown());
    paintBox(painter, rect(), panelRadius,
             of(isDown() ? Colour::AccentSoft
                : isHot  ? Colour::Hover
                         : Colour::Card),
             of(hasFocus() || isHot ? Colour::Accent : Colour::Line), hasFocus() ? 2 : 1);
    const int margin = scaled(16);
    const QRect content = rect().adjusted(margin, scaled(15), -margin, -scaled(14));
    const int side = scaled(24);
    paintSymbol(painter, QRect(content.topLeft(), QSize(side, side)), m_symbol,
                of(isEnabled() ? Colour::Accent : Colour::Faint));
    if (!m_key.isEmpty()) {
        const QSize badge = keyBadgeSize(m_key);
        paintKeyBadge(painter, QRect(QPoint(content.right() - badge.width() + 1, content.top()), badge),
                      m_key, palette());
    }
    paintWords(painter, content);
}

void TaskTile::paintWords(QPainter& painter, const QRect& content) const
{
    const QFont titleFont = fontOf(TextStyle::Title);
    const QFont lineFont = fontOf(TextStyle::Small);
    const QFontMetrics title(titleFont);
    const QFontMetrics line(lineFont);
    const QRect lower(content.left(), content.bottom() - line.height() + 1, content.width(), line.height());
    const QRect upper(content.left(), lower.top() - title.height() - scaled(1), content.width(),
                      title.height());
    painter.setFont(titleFont);
    painter.setPen(colourOf(isEnabled() ? Colour::Text : Colour::Faint, palette()));
    painter.drawText(upper, Qt::AlignVCenter, title.elidedText(text(), Qt::ElideRight, upper.width()));
    painter.setFont(lineFont);
    painter.setPen(colourOf(isEnabled() ? Colour::Muted : Colour::Faint, palette()));
    painter.drawText(lower, Qt::AlignVCenter, line.elidedText(m_subtitle, Qt::ElideRight, lower.width()));
}

void TaskTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        click();
    }
}

} // namespace cekr
