// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Tour.h"

#include <QGuiApplication>
#include <QScreen>

namespace cekr::test
{

using namespace Qt::StringLiterals;

Tour::Tour(const QString& folder)
    : m_folder(folder), m_album(m_desk.window(), m_desk.preferences(), folder), m_keys(m_desk.window())
{
}

void Tour::run()
{
    begin();
    signIn();
    openShift();
    takeBoxOver();
    refuseAtTheCounter();
    keepForLater();
    handOverOnline();
    handOverOffline();
    lockAndChange();
    reconnect();
    refuseAtCentral();
    resolve();
    tendStock();
    moveCash();
    changeClerk();
    lookUp();
    readAbout();
    end();
}

void Tour::begin()
{
    DeskWindow& window = m_desk.window();
    window.setGeometry(QGuiApplication::primaryScreen()->geometry());
    window.show();
    window.activateWindow();
    require(QTest::qWaitForWindowActive(&window), u"the window on the display"_s);
    window.begin();
    await([this] { return flows().signIn.step() == SignInFlow::Step::SignedOut; }, u"the sign-in page"_s);
}

void Tour::signIn()
{
    take(u"sign-in"_s);
    m_keys.type(u"ana"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"geslo"_s);
    m_keys.press(Qt::Key_Return);
    await([this] { return flows().signIn.fault().has_value(); }, u"a wrong password to be refused"_s);
    take(u"sign-in-refused"_s);
    unlock(u"ana-pult-demo"_s);
    await([this] { return status().isOnline && !status().isBusy && status().cards > 0; },
          u"the first pull"_s);
    take(u"home-without-shift"_s);
}

void Tour::openShift()
{
    m_keys.press(Qt::Key_F11);
    m_keys.type(u"100"_s);
    take(u"till-to-be-opened"_s);
    m_keys.press(Qt::Key_Return);
    require(!status().shift, u"Enter alone to open no shift"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    await([this] { return status().shift.has_value(); }, u"an open shift"_s);
    checkDrawer(Money::fromCents(100'00));
    awaitConfirmed();
    take(u"till-open"_s);
}

void Tour::end()
{
    awaitConfirmed();
    checkDrawer({});
    const qint64 atCentral = m_desk.centralTotal(u"drawer"_s);
    require(atCentral == m_drawer.cents(), u"the same cash at central, which has %1 cents"_s.arg(atCentral));
    std::printf("%d pages in four looks each, and receipts, in %s\n", m_album.count(), qPrintable(m_folder));
}

void Tour::unlock(const QString& password)
{
    m_keys.type(password);
    m_keys.press(Qt::Key_Return);
    await([this] { return flows().signIn.step() == SignInFlow::Step::SignedIn; }, u"somebody signed in"_s);
}

QString Tour::card(int index)
{
    return MokId::fromNumber(quint32(7'310'401 + index)).text();
}

QString Tour::grouped(int index)
{
    return MokId::fromNumber(quint32(7'310'401 + index)).grouped();
}

void Tour::awaitStep(AnonymousFlow::Step step)
{
    await([this, step] { return flows().anonymous.step() == step && !flows().anonymous.isBusy(); },
          u"step %1 of the anonymous cards"_s.arg(int(step)));
}

void Tour::awaitConfirmed()
{
    await([this] { return status().isOnline && status().waiting == 0 && !status().isBusy; },
          u"central to have answered everything"_s);
}

void Tour::checkDrawer(Money change)
{
    m_drawer += change;
    await([this] { return status().shift && status().shift->drawer == m_drawer; },
          u"%1 cents in the drawer"_s.arg(m_drawer.cents()));
}

void Tour::push(const QString& button)
{
    m_keys.goTo(button);
    m_keys.press(Qt::Key_Space);
}

} // namespace cekr::test
