// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/gui/FakePress.h"
#include "tests/support/DeskFixture.h"
#include "ui/pages/Page.h"
#include "ui/shell/DeskWindow.h"
#include "ui/shell/Workplace.h"

#include <QAbstractButton>

#include <algorithm>

namespace cekr::test
{

/// The desk's own window with a clerk signed in, for what pages can only promise together.
class DeskInWindow
{
public:
    DeskInWindow()
        : m_press(QStringLiteral("press"), [] { return std::make_unique<FakePress>(); })
        , m_preferences(desk.desk.folder())
        , window(desk.flows, m_press, m_preferences, desk.clock, desk.desk.folder())
    {
    }

    [[nodiscard]] bool signIn()
    {
        window.show();
        window.activateWindow();
        SignInFlow& flow = desk.flows.signIn;
        flow.open();
        if (!QTest::qWaitForWindowActive(&window) ||
            !QTest::qWaitFor([&] { return flow.step() == SignInFlow::Step::SignedOut; })) {
            return false;
        }
        flow.signIn(QStringLiteral("ana"), EnrolledDesk::password());
        return QTest::qWaitFor([this] { return window.workplace() != nullptr; });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(window.focusWidget(), text); }
    void show(const QString& page) { window.workplace()->showPage(page); }
    /// Whether these words can be read somewhere.
    [[nodiscard]] bool shows(const QString& words) const
    {
        const auto all = window.findChildren<QWidget*>();
        return std::ranges::any_of(all, [&words](const QWidget* widget) {
            return widget->isVisible() && (widget->property("text").toString().remove(u'&').contains(words) ||
                                           widget->accessibleName().contains(words));
        });
    }
    /// The visible button whose words begin so; nothing when there is none.
    [[nodiscard]] QAbstractButton* button(const QString& words) const
    {
        for (auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(words)) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString pageName() { return window.workplace()->page()->accessibleName(); }

    DeskFixture desk;

private:
    PressThread m_press;
    Preferences m_preferences;

public:
    DeskWindow window;
};

} // namespace cekr::test
