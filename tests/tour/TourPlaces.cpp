// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Tour.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

void Tour::tendStock()
{
    const auto settle = [this] {
        await([this] { return !flows().stock.isBusy() && !flows().stock.refusal(); },
              u"the stock to be recorded"_s);
        awaitConfirmed();
    };
    m_keys.press(Qt::Key_F12);
    m_keys.scan(card(6));
    push(said("StockActions", "Mark as s&poiled …"));
    take(u"stock-spoiled"_s);
    push(said("SpoilForm", "Mark as s&poiled"));
    await([this] { return flows().stock.stock().spoiled.size() == 1; }, u"one spoiled card"_s);
    settle();
    m_keys.scan(card(7));
    m_keys.scan(card(8));
    push(said("StockActions", "&Hand to another desk …"));
    take(u"stock-to-another-desk"_s);
    push(said("PassOnForm", "&Hand on %n card(s)", 2));
    await([this] { return flows().stock.stock().inStock.size() == 24 - 2 - 2 - 1 - 1 - 2; },
          u"16 cards in stock"_s);
    settle();
    take(u"stock-tended"_s);
}

void Tour::moveCash()
{
    m_keys.press(Qt::Key_F11);
    m_keys.type(u"50"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"Drobiž iz banke"_s);
    take(u"till-cash-in"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    checkDrawer(Money::fromCents(50'00));
    m_keys.goTo(said("CashPanel", "Put &in"));
    m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"120"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"Odvod v sef"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    checkDrawer(-Money::fromCents(120'00));
    awaitConfirmed();
    take(u"till-cash-out"_s);
}

void Tour::changeClerk()
{
    m_keys.press(Qt::Key_L, Qt::ControlModifier);
    push(said("SignInPage", "&Change clerk"));
    take(u"change-of-clerk"_s);
    m_keys.type(u"bojan"_s);
    m_keys.press(Qt::Key_Tab);
    unlock(u"bojan-pult-demo"_s);
    require(flows().signIn.session().clerk.text() == u"bojan", u"bojan at the desk"_s);
    m_keys.press(Qt::Key_F11);
    take(u"till-of-somebody-else"_s);
    m_keys.press(Qt::Key_L, Qt::ControlModifier);
    push(said("SignInPage", "&Change clerk"));
    m_keys.type(u"ana"_s);
    m_keys.press(Qt::Key_Tab);
    unlock(u"ana-pult-demo"_s);
}

void Tour::lookUp()
{
    m_keys.press(Qt::Key_K, Qt::ControlModifier);
    m_keys.type(u"731"_s);
    m_keys.press(Qt::Key_Return);
    await([this] { return !flows().desk.found().empty(); }, u"cards with these digits"_s);
    take(u"cards-found"_s);
    m_keys.scan(card(0));
    await([this] { return flows().desk.found().size() == 1; }, u"the card that was scanned"_s);
    take(u"cards-one"_s);
}

void Tour::readAbout()
{
    m_keys.press(Qt::Key_7, Qt::AltModifier);
    take(u"settings"_s);
    m_keys.press(Qt::Key_8, Qt::AltModifier);
    take(u"about"_s);
    m_keys.press(Qt::Key_F1, Qt::ControlModifier);
    take(u"keys"_s);
    m_keys.press(Qt::Key_Escape);
    m_keys.press(Qt::Key_1, Qt::AltModifier);
    m_keys.press(Qt::Key_F1);
    take(u"help"_s);
    m_keys.press(Qt::Key_Escape);
    take(u"home"_s);
}

} // namespace cekr::test
