// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/gui/FakePress.h"
#include "tests/support/DeskFixture.h"
#include "ui/pages/Page.h"
#include "ui/shell/DeskWindow.h"
#include "ui/shell/Workplace.h"

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
    [[nodiscard]] QString pageName() { return window.workplace()->page()->accessibleName(); }

    DeskFixture desk;

private:
    PressThread m_press;
    Preferences m_preferences;

public:
    DeskWindow window;
};

} // namespace cekr::test
