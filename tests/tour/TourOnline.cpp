// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Tour.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

using Step = AnonymousFlow::Step;

namespace
{

constexpr int cardsInBox = 25;
const QString foreignCard = u"061920005"_s; // of KN-1's box

} // namespace

void Tour::takeBoxOver()
{
    m_keys.press(Qt::Key_F10);
    m_keys.type(u"DB-1003"_s);
    take(u"box-number"_s);
    m_keys.press(Qt::Key_Return);
    await([this] { return flows().intake.step() == IntakeFlow::Step::Cards; }, u"the box to be known"_s);
    for (int i = 0; i < cardsInBox - 1; ++i) {
        m_keys.scan(card(i));
    }
    m_keys.scan(u"061920001"_s);
    require(flows().intake.foundCount() == cardsInBox - 1 && flows().intake.surplus().size() == 1,
            u"one card missing and one surplus"_s);
    take(u"box-cards"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    await([this] { return flows().intake.step() == IntakeFlow::Step::Finished; }, u"the box taken over"_s);
    take(u"box-taken"_s);
    m_keys.press(Qt::Key_Return);
    await([this] { return flows().stock.stock().inStock.size() == cardsInBox - 1; }, u"24 cards in stock"_s);
    awaitConfirmed();
    take(u"stock"_s);
}

void Tour::refuseAtTheCounter()
{
    const auto isRefused = [this](const char* rule) {
        const auto& refusal = flows().anonymous.refusal();
        return refusal && refusal->rule == rule;
    };
    m_keys.press(Qt::Key_F2);
    take(u"anonymous-empty"_s);
    m_keys.scan(foreignCard);
    await([&] { return isRefused("STOCK-1"); }, u"plastic of another desk to be refused"_s);
    take(u"anonymous-foreign-card"_s);
    scanCards(0, 3);
    m_keys.scan(card(3));
    await([&] { return isRefused("ANON-1"); }, u"a fourth card to be refused"_s);
    take(u"anonymous-fourth-card"_s);
    m_keys.press(Qt::Key_Return);
    attest();
    m_keys.press(Qt::Key_Return);
    awaitStep(Step::FirstLoad);
    m_keys.type(u"150,01"_s);
    await([this] { return flows().anonymous.lines().front().refusal.has_value(); },
          u"150,01 € to be refused"_s);
    require(flows().anonymous.lines().front().refusal->rule == "LIMIT-A1", u"rule LIMIT-A1"_s);
    m_keys.press(Qt::Key_Return);
    require(flows().anonymous.step() == Step::FirstLoad, u"no way on with 150,01 €"_s);
    take(u"anonymous-load-refused"_s);
}

void Tour::keepForLater()
{
    m_keys.press(Qt::Key_Escape);
    take(u"anonymous-esc"_s);
    push(said("FlowFrame", "&Keep for later"));
    await([this] { return m_keys.focusName() == said("HomePage", "Anonymous card"); }, u"the home page"_s);
    take(u"home-with-draft"_s);
    push(said("HomePage", "&Go on with it"));
    await([this] { return flows().anonymous.lines().size() == 3; }, u"the draft with its three cards"_s);
    m_keys.press(Qt::Key_Escape);
    push(said("FlowFrame", "&Throw away"));
    await([this] { return flows().anonymous.lines().empty(); }, u"nothing left of it"_s);
}

void Tour::handOverOnline()
{
    handOverTwo(0, u"online"_s);
    awaitConfirmed();
    finishHandover(u"online"_s);
    savePaper(flows().anonymous.receipt(), false);
    savePaper(flows().anonymous.receipt(), true);
}

} // namespace cekr::test
