// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Tour.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

using Step = AnonymousFlow::Step;

void Tour::handOverOffline()
{
    m_desk.central().stop();
    m_keys.press(Qt::Key_6, Qt::AltModifier);
    push(said("TransferPage", "&Try now"));
    await([this] { return status().hasTried && !status().isOnline; }, u"the connection to be gone"_s);
    handOverTwo(2, u"offline"_s);
    require(status().waiting == 3, u"a hand-over and two loads to wait"_s);
    finishHandover(u"offline"_s);
    savePaper(flows().anonymous.receipt(), false);
    m_keys.press(Qt::Key_6, Qt::AltModifier);
    take(u"transfer-offline"_s);
}

void Tour::lockAndChange()
{
    const auto isLocked = [this] { return flows().signIn.step() == SignInFlow::Step::Locked; };
    m_keys.press(Qt::Key_L, Qt::ControlModifier);
    await(isLocked, u"the lock"_s);
    take(u"locked"_s);
    m_keys.scan(u"ana-pult-demo"_s);
    require(isLocked(), u"a scan to unlock nothing"_s);
    push(said("SignInPage", "&Change clerk"));
    m_keys.type(u"bojan"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"bojan-pult-demo"_s);
    m_keys.press(Qt::Key_Return);
    await([&] { return isLocked() && flows().signIn.fault(); }, u"no first sign-in without a connection"_s);
    take(u"locked-first-sign-in-offline"_s);
    push(said("SignInPage", "&Back to %1").arg(flows().signIn.session().name));
    unlock(u"ana-pult-demo"_s);
}

void Tour::reconnect()
{
    m_desk.central().start();
    m_keys.press(Qt::Key_6, Qt::AltModifier);
    push(said("TransferPage", "&Try now"));
    awaitConfirmed();
    require(status().attention == 0, u"nothing to be refused"_s);
    take(u"transfer-confirmed"_s);
}

void Tour::refuseAtCentral()
{
    m_desk.central().stop();
    m_desk.changePrice(m_price + Money::fromCents(50));
    m_keys.press(Qt::Key_F2);
    scanCards(4, 1);
    m_keys.press(Qt::Key_Return);
    attest();
    m_keys.press(Qt::Key_Return);
    awaitStep(Step::FirstLoad);
    m_keys.type(u"20"_s);
    await([this] { return flows().anonymous.canGoOn(); }, u"the load to be allowed"_s);
    m_keys.press(Qt::Key_Return);
    awaitStep(Step::Review);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    awaitStep(Step::Handover);
    checkDrawer(m_price + Money::fromCents(20'00));
    m_desk.central().start();
    m_keys.press(Qt::Key_6, Qt::AltModifier);
    push(said("TransferPage", "&Try now"));
    awaitConfirmed();
    await([this] { return status().attention == 2; }, u"hand-over and load to be refused"_s);
    take(u"transfer-refused"_s);
    m_keys.press(Qt::Key_1, Qt::AltModifier);
    take(u"home-needs-attention"_s);
}

void Tour::resolve()
{
    m_keys.press(Qt::Key_5, Qt::AltModifier);
    take(u"attention"_s);
    // The newest comes first or last: the load is the one with 20 €.
    if (flows().desk.attention().front().cash != Money::fromCents(20'00)) {
        m_keys.press(Qt::Key_Down);
    }
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Space);
    take(u"attention-refund"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    await([this] { return status().attention == 1; }, u"the cash given back"_s);
    checkDrawer(-Money::fromCents(20'00));
    take(u"refund-receipt"_s);
    m_keys.press(Qt::Key_Escape);
    m_keys.press(Qt::Key_5, Qt::AltModifier);
    push(said("RefusalPanel", "Hand to the &supervisor …"));
    m_keys.type(u"Stranka je plačala 2 €, kartico ima pri sebi."_s);
    take(u"attention-supervisor"_s);
    push(said("RefusalPanel", "&Hand to the supervisor"));
    await([this] { return !flows().desk.attention().empty() && flows().desk.attention().front().escalated; },
          u"a supervisor to have it"_s);
    awaitConfirmed();
    take(u"attention-handed-on"_s);
}

} // namespace cekr::test
