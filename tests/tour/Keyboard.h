// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QWidget>

namespace cekr::test
{

/// The keyboard and the scanner at the window: keys go to the window the way the window system sends them,
/// with its time stamps. A person's keys come too slowly to be taken for a scan.
class Keyboard final
{
public:
    explicit Keyboard(QWidget& window) : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types as fast as a quick person.
    void type(const QString& text);
    /// As a scanner does: all at once, Enter at the end.
    void scan(const QString& code);
    /// Tab until what has the focus is called `name`.
    void goTo(const QString& name);
    /// Accessible name of what has the focus.
    [[nodiscard]] static QString focusName();

private:
    void send(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers);

    QWidget& m_window;
};

} // namespace cekr::test
