// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/PasswordField.h"

#include "ui/widgets/StateBadge.h"
#include "ui/widgets/Typography.h"

#include <QAccessible>
#include <QKeyEvent>

namespace cekr
{

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent)
    //: Short hint in a password field: the Caps Lock key is on
    , m_hint(new StateBadge({Tone::Warn, tr("Caps Lock")}, this))
{
    setEchoMode(QLineEdit::Password);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_hint->hide();
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PasswordField::keyPressEvent(QKeyEvent* event)
{
    noticeCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

void PasswordField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void PasswordField::noticeCapsLock(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_CapsLock && m_isCapsLockOn) {
        setCapsLock(false);
        return;
    }
    const QString typed = event.text();
    if (typed.size() != 1 || typed[0].toUpper() == typed[0].toLower()) {
        return;
    }
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    setCapsLock(typed[0].isUpper() != isShifted);
}

void PasswordField::setCapsLock(bool on)
{
    if (on == m_isCapsLockOn) {
        return;
    }
    m_isCapsLockOn = on;
    m_hint->setVisible(on);
    placeHint();
    //: Accessible description of a password field
    setAccessibleDescription(on ? tr("Caps Lock is on") : QString());
}

void PasswordField::placeHint()
{
    const QSize size = m_hint->sizeHint();
    m_hint->setGeometry({QPoint(width() - size.width() - scaled(8), (height() - size.height()) / 2), size});
    setTextMargins(0, 0, m_isCapsLockOn ? size.width() + scaled(4) : 0, 0);
}

} // namespace cekr
