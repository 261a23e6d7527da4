// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Clerk.h"

namespace cekr::tour
{

namespace
{

constexpr int betweenKeysMs = 50; // a scanner is faster than 35 ms

QWidget* target(QWidget& window)
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : &window;
}

} // namespace

void require(bool isSo, const char* what)
{
    if (!isSo) {
        qFatal("tour: expected %s", what);
    }
}

void Clerk::type(const QString& text)
{
    for (const QChar c : text) {
        QTest::keyClick(target(m_window), c.toLatin1(), Qt::NoModifier, betweenKeysMs);
    }
    QTest::qWait(betweenKeysMs);
}

void Clerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(m_window), key, modifiers, betweenKeysMs);
    QTest::qWait(betweenKeysMs);
}

void Clerk::scan(const QString& code)
{
    QTest::keyClicks(target(m_window), code, Qt::NoModifier, 2);
    QTest::keyClick(target(m_window), Qt::Key_Return, Qt::NoModifier, 2);
    QTest::qWait(2 * betweenKeysMs);
}

} // namespace cekr::tour
