// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace cekr::tour
{

/// Ends the tour with the reason unless it is so.
void require(bool isSo, const char* what);
/// Waits until it is so; ends the tour with the reason if that takes too long.
template <typename Condition>
void await(Condition condition, const char* what)
{
    require(QTest::qWaitFor(condition, 20'000), what);
}

/// Somebody who works with the keyboard and a scanner alone.
class Clerk
{
public:
    explicit Clerk(QWidget& window) : m_window(window) {}

    /// As fast as people type.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// As fast as a scanner types, with Enter at the end.
    void scan(const QString& code);
    /// Goes by Tab to the first button of that kind that can be used, and presses it.
    template <typename Button>
    void pushFirst()
    {
        for (Button* button : m_window.findChildren<Button*>()) {
            if (button->isVisible() && button->isEnabled()) {
                reach(button);
                press(Qt::Key_Space);
                return;
            }
        }
        require(false, "a button to push");
    }

private:
    void reach(QWidget* widget);

    QWidget& m_window;
};

} // namespace cekr::tour
