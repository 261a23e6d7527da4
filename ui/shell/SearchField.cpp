// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SearchField.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Symbol.h"
#include "ui/widgets/Typography.h"

#include <QKeyEvent>

namespace cekr
{

SearchField::SearchField(const QString& key, QWidget* parent) : QLineEdit(parent), m_key(key)
{
    setMaxLength(60);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
    applyMargins();
}

QSize SearchField::sizeHint() const
{
    return {scaled(600), scaled(38)};
}

QSize SearchField::minimumSizeHint() const
{
    return {scaled(120), scaled(38)};
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::Resize) {
        applyMargins();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QLineEdit::event(event);
}

void SearchField::retranslate()
{
    //: Placeholder of the field that searches everything
    setPlaceholderText(tr("Scan or type a MOK ID …"));
    //: Accessible name of the field that searches everything
    setAccessibleName(tr("Search"));
    //: Accessible description of the search field; %1 is the key that leads to it
    setAccessibleDescription(tr("Scan or type a MOK ID. Key %1").arg(m_key));
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(18);
    paintSymbol(painter, QRect(scaled(12), (height() - side) / 2, side, side), Symbol::Search,
                colourOf(hasFocus() ? Colour::Accent : Colour::Muted, palette()));
    if (showsKey()) {
        const QSize badge = keyBadgeSize(m_key);
        const QPoint corner(width() - badge.width() - scaled(12), (height() - badge.height()) / 2);
        paintKeyBadge(painter, QRect(corner, badge), m_key, palette());
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::applyMargins()
{
    setMaximumWidth(sizeHint().width());
    setTextMargins(scaled(28), 0, showsKey() ? keyBadgeSize(m_key).width() + scaled(8) : 0, 0);
}

bool SearchField::showsKey() const
{
    return width() > scaled(260);
}

} // namespace cekr
