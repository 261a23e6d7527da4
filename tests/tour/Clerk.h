// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

/// The hands of somebody at the keyboard and the scanner.
class Clerk
{
public:
    explicit Clerk(QWidget& window) : m_window(window) {}

    /// As fast as people type.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// As fast as a scanner types, with Enter at the end.
    void scan(const QString& code);

private:
    QWidget& m_window;
};

} // namespace cekr::tour
