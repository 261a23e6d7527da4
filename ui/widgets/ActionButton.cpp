// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ActionButton.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Typography.h"

#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int gap = 8;
constexpr int symbolSide = 18;

} // namespace

ActionButton::ActionButton(Look look, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_look(look)
{
    setFont(fontOf(TextStyle::Strong));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void ActionButton::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    updateGeometry();
    update();
}

void ActionButton::setKey(const QKeySequence& key)
{
    delete m_shortcut;
    m_shortcut = new QShortcut(key, this);
    m_shortcut->setAutoRepeat(false);
    connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
    showKey(key.toString(QKeySequence::NativeText));
    m_key.replace(QStringLiteral("Return"),
                  QStringLiteral("↵")); // read out as a word, shown as it stands on the keyboard
}

void ActionButton::showKey(const QString& key)
{
    m_key = key;
    //: Accessible description of a button; %1 is the key that does the same
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void ActionButton::setEnterPresses(bool enabled)
{
    m_enterPresses = enabled;
}

QSize ActionButton::sizeHint() const
{
    ensurePolished();
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    int width = words.width() + scaled(34);
    if (m_symbol) {
        width += scaled(symbolSide + (text().isEmpty() ? 0 : gap));
    }
    if (!m_key.isEmpty()) {
        width += keyBadgeSize(m_key).width() + scaled(gap);
    }
    return {width, std::max(scaled(38), words.height() + scaled(14))};
}

void ActionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ControlState state{.isEnabled = isEnabled(),
                             .hasFocus = hasFocus(),
                             .isHovered = isEnabled() && underMouse(),
                             .isPressed = isDown()};
    if (m_look == Look::Primary) {
        paintPrimaryButton(painter, rect(), palette(), state);
    } else {
        paintPlainButton(painter, rect(), palette(), state);
    }
    paintContent(painter);
}

void ActionButton::paintContent(QPainter& painter) const
{
    const bool isOnAccent = m_look == Look::Primary && isEnabled();
    const QColor ink = colourOf(!isEnabled() ? Colour::Faint
                                : isOnAccent ? Colour::OnAccent
                                             : Colour::Text,
                                palette());
    const int free = width() - sizeHint().width() + scaled(34);
    int x = free / 2;
    if (m_symbol) {
        const int side = scaled(symbolSide);
        paintSymbol(painter, QRect(x, (height() - side) / 2, side, side), *m_symbol, ink);
        x += side + scaled(gap);
    }
    const int wordsWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, wordsWidth, height()), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (!m_key.isEmpty()) {
        const QSize badge = keyBadgeSize(m_key);
        const QRect place(QPoint(x + wordsWidth + scaled(gap), (height() - badge.height()) / 2), badge);
        paintKeyBadge(painter, place, m_key, palette(), isOnAccent);
    }
}

void ActionButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QPushButton::keyPressEvent(event);
    } else if (m_enterPresses && !event->isAutoRepeat()) {
        click();
    }
}

bool ActionButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontOf(TextStyle::Strong));
    }
    return QPushButton::event(event);
}

} // namespace cekr
