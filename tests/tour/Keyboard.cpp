// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Keyboard.h"

#include "tests/tour/Require.h"
#include "ui/widgets/ScanFilter.h"

#include <QAccessible>
#include <QApplication>
#include <QWindow>

namespace cekr::test
{

namespace
{

constexpr int typingPace = 45; ///< milliseconds between two keys
static_assert(typingPace > ScanFilter::longestGap.count());
constexpr int mostTabs = 90;

/// The key a character is on; where that needs Shift, the character itself is what counts.
Qt::Key keyOf(QChar character)
{
    return Qt::Key(character.toUpper().unicode());
}

} // namespace

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool isSpace = key == Qt::Key_Space;
    send(key, isSpace ? QStringLiteral(" ") : QString(), modifiers);
    QTest::qWait(typingPace); // so that the next one is not taken for a scanner's either
}

void Keyboard::type(const QString& text)
{
    for (const QChar character : text) {
        send(keyOf(character), character, character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        QTest::qWait(typingPace);
    }
}

void Keyboard::scan(const QString& code)
{
    QTest::qWait(typingPace);
    for (const QChar character : code) {
        send(keyOf(character), character, Qt::NoModifier);
    }
    send(Qt::Key_Return, QStringLiteral("\r"), Qt::NoModifier);
    QTest::qWait(typingPace);
}

void Keyboard::goTo(const QString& name)
{
    QStringList passed{focusName()};
    while (passed.last() != name) {
        require(passed.size() < mostTabs,
                QStringLiteral("a way by Tab to \"%1\" among \"%2\"").arg(name, passed.join(u'|')));
        press(Qt::Key_Tab);
        passed.append(focusName());
    }
}

QString Keyboard::focusName()
{
    QWidget* focused = QApplication::focusWidget();
    const QAccessibleInterface* accessible =
        focused ? QAccessible::queryAccessibleInterface(focused) : nullptr;
    return accessible ? accessible->text(QAccessible::Name).remove(u'&') : QString();
}

void Keyboard::send(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers)
{
    QWindow* window = QApplication::focusWindow() ? QApplication::focusWindow() : m_window.windowHandle();
    QTest::sendKeyEvent(QTest::Click, window, key, text, modifiers, 0);
}

} // namespace cekr::test
