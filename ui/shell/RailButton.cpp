// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/RailButton.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Typography.h"

#include <QFontMetrics>
#include <QKeyEvent>

namespace cekr
{

namespace
{

constexpr int entryHeight = 36;
constexpr int symbolSide = 18;

QFont countFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RailButton::RailButton(const RailEntry& entry, const QString& key, QWidget* parent)
    : QAbstractButton(parent), m_symbol(entry.symbol), m_key(key), m_count(entry.count)
{
    setText(entry.text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(entry.text);
    describe();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_isCompact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_isCompact) {
        return {scaled(44), scaled(entryHeight)};
    }
    const int words = QFontMetrics(fontOf(TextStyle::Strong)).horizontalAdvance(text());
    return {words + scaled(38 + 44), scaled(entryHeight)};
}

QSize RailButton::minimumSizeHint() const
{
    return {scaled(44), scaled(entryHeight)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto of = [this](Colour colour) { return colourOf(colour, palette()); };
    if (isChecked() || underMouse()) {
        paintBox(painter, rect(), fieldRadius, of(isChecked() ? Colour::AccentSoft : Colour::Hover),
                 Qt::transparent, 0);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), fieldRadius, of(Colour::Accent));
    }
    const int side = scaled(symbolSide);
    const int left = m_isCompact ? (width() - side) / 2 : scaled(11);
    paintSymbol(painter, QRect(left, (height() - side) / 2, side, side), m_symbol,
                of(isChecked() ? Colour::Accent : Colour::Muted));
    if (!m_isCompact) {
        const QRect words(scaled(38), 0, width() - scaled(38) - scaled(m_count > 0 ? 38 : 8), height());
        painter.setFont(fontOf(isChecked() ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(of(isChecked() ? Colour::Accent : Colour::Text));
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (m_count > 0) {
        paintCount(painter);
    }
}

void RailButton::paintCount(QPainter& painter) const
{
    const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const QFont font = countFont();
    const QFontMetrics metrics(font);
    const int high = metrics.height() + scaled(2);
    const int wide = std::max(high, metrics.horizontalAdvance(number) + scaled(14));
    const QPoint corner =
        m_isCompact ? QPoint(width() - wide, 0) : QPoint(width() - wide - scaled(9), (height() - high) / 2);
    const QRect pill(corner, QSize(wide, high));
    paintBox(painter, pill, high / 2.0, colourOf(Colour::WarnSoft, palette()), Qt::transparent, 0);
    painter.setFont(font);
    painter.setPen(colourOf(Colour::Warn, palette()));
    painter.drawText(pill, Qt::AlignCenter, number);
}

void RailButton::describe()
{
    //: Accessible description of an entry of the rail; %n things wait there
    const QString waiting = m_count > 0 ? tr("%n waiting", nullptr, m_count) : QString();
    QStringList parts{waiting, m_key};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        click();
    }
}

} // namespace cekr
