// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Loads.h"
#include "core/office/Papers.h"
#include "core/office/Session.h"
#include "core/office/Till.h"
#include "core/office/Views.h"
#include "tests/sync/Books.h"

#include "core/office/OperationIds.h"
#include "tests/support/FaultProxy.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

/// Of the demo data: a named card nobody has loaded today, and its PAN digits.
constexpr quint32 namedCard = 310'200'101;
constexpr QStringView namedCardTail = u"104882";

} // namespace

/// What went wrong at a counter and is set right there: real desks, the real central, and books that agree.
class ResolutionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void refusedLoad_onAnotherCard_isOnThatCardAtCentral_andTheDrawerStays();
    void refusedLoad_onAnotherCardThatCentralRefusesToo_waitsOnceMore();
    void ownUnsentLoad_isUndone_asIfItHadNotBeen();
    void confirmedLoad_isUndone_byTwo_withTheBanksWord();
    void confirmedLoad_withoutConnection_isNotUndone();
    void loadOfAClosedShift_isPaidOutOfTodaysDrawer_andItsZStays();

private:
    [[nodiscard]] MokId cardLoadedElsewhere();
    [[nodiscard]] AttentionView refusedLoad(MokId card, Money amount);
    [[nodiscard]] Redirect redirect(const AttentionView& item, MokId card, OperationId word = {}) const;
    [[nodiscard]] Correction correction(OperationId load, Money amount) const;
    OperationId loadOnline(Money amount);
    void sandboxBank();
    [[nodiscard]] Recorded recordApproved(OperationBody body);
    [[nodiscard]] Standing standing(OperationId id);

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<FaultProxy> m_way;
    std::unique_ptr<RealDesk> m_desk;
    std::unique_ptr<RealDesk> m_other;
    std::vector<MokId> m_cards;
    const MokId m_named = MokId::fromNumber(namedCard);
    Money m_before; ///< on the named card
    int m_desks = 0;
};

void ResolutionTest::initTestCase()
{
    m_central.command({u"settings"_s, u"set"_s, u"offlinePerCard"_s, u"15000"_s});
    m_central.start();
    m_way = std::make_unique<FaultProxy>(m_central.port());
    m_other = std::make_unique<RealDesk>(m_central, u"R-0"_s);
    m_other->prepare(10);
}

void ResolutionTest::init()
{
    m_way->behave();
    m_desk = std::make_unique<RealDesk>(m_central, u"R-%1"_s.arg(++m_desks), m_way->url());
    m_cards = m_desk->prepare(3);
    take(m_desk->signIn(u"dare"_s, u"dare-pult-demo"_s)); // who can approve here without central from now on
    take(m_desk->signIn());
    EXPECT_DONE(m_desk->sync());
    m_before = balanceAtCentral(m_central, m_named);
}

void ResolutionTest::cleanup()
{
    m_desk.reset();
}

void ResolutionTest::refusedLoad_onAnotherCard_isOnThatCardAtCentral_andTheDrawerStays()
{
    const AttentionView item = refusedLoad(cardLoadedElsewhere(), euros(150));
    EXPECT_DONE(m_desk->part<Loads>().recognise(m_named, take(PanTail::parse(namedCardTail))));
    const OperationId word = newOperationId(m_desk->clock());
    EXPECT_DONE(m_desk->reserve(word, m_named, euros(150)));
    const Recorded done = recordApproved(redirect(item, m_named, word));
    QCOMPARE(take(m_desk->part<Papers>().receipt(done.receipt)).earlier, item.refused.receipt);
    QVERIFY(take(m_desk->part<Views>().attention()).empty());
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(standing(done.ids.front()), Standing::Applied);
    QCOMPARE(balanceAtCentral(m_central, m_named), m_before + euros(150));
    QCOMPARE(m_desk->card(m_named).balance, m_before + euros(150));
    closeTill(*m_desk, euros(250));
    QCOMPARE(take(m_desk->part<Till>().closed(1)).report.redirected, (Tally{1, euros(150)}));
    expectCentralAgrees(m_central, *m_desk, {euros(250)});
}

void ResolutionTest::refusedLoad_onAnotherCardThatCentralRefusesToo_waitsOnceMore()
{
    const AttentionView item = refusedLoad(cardLoadedElsewhere(), euros(150));
    const MokId second = cardLoadedElsewhere();
    m_way->refuse();
    const Recorded done = recordApproved(redirect(item, second));
    QVERIFY(take(m_desk->part<Views>().attention()).empty());
    m_way->behave();
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(standing(done.ids.front()), Standing::Refused);
    const std::vector<AttentionView> attention = take(m_desk->part<Views>().attention());
    QCOMPARE(attention.size(), 2U);
    QCOMPARE(attention[0].cash, euros(150)); // the load
    QCOMPARE(attention[1].cash, Money());    // the redirect, for whoever reads it
    QVERIFY(attention[0].isOwed());
    take(m_desk->record({Refund{m_desk->shift(), attention[0].refused.operation.id, euros(150)}}, Money()));
    take(m_desk->record({Refund{m_desk->shift(), attention[1].refused.operation.id, Money()}}));
    closeTill(*m_desk, euros(100));
    expectCentralAgrees(m_central, *m_desk, {euros(100)});
}

void ResolutionTest::ownUnsentLoad_isUndone_asIfItHadNotBeen()
{
    m_way->refuse();
    const OperationId load = take(m_desk->record({m_desk->load(m_named, euros(40))}, euros(40))).ids.front();
    QTRY_COMPARE(standing(load), Standing::Recorded); // tried, and certain to be here yet
    const OperationId undone = take(m_desk->record({correction(load, euros(40))}, Money())).ids.front();
    QCOMPARE(m_desk->card(m_named).balance, m_before);
    m_way->behave();
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(standing(load), Standing::Applied);
    QCOMPARE(standing(undone), Standing::Applied);
    QCOMPARE(balanceAtCentral(m_central, m_named), m_before);
    closeTill(*m_desk, euros(100));
    const TillReport report = take(m_desk->part<Till>().closed(1)).report;
    QCOMPARE(report.of(TillKind::Corrections).count, 1);
    QCOMPARE(report.takenBack.size(), 1U); // by the clerk alone
    QCOMPARE(report.takenBack.front().amount, euros(40));
    expectCentralAgrees(m_central, *m_desk, {euros(100)});
}

void ResolutionTest::confirmedLoad_isUndone_byTwo_withTheBanksWord()
{
    const OperationId load = loadOnline(euros(40));
    QCOMPARE(balanceAtCentral(m_central, m_named), m_before + euros(40));
    Correction counter = correction(load, euros(40));
    const auto byTheClerk = m_desk->record({counter}, Money());
    EXPECT_FAILURE(byTheClerk, ErrorCode::SecondPersonNeeded);
    const auto unheard = m_desk->reserveCorrection(newOperationId(m_desk->clock()), counter);
    EXPECT_FAILURE(unheard, ErrorCode::CorrectionNeedsBank);
    sandboxBank();
    counter.reservation = newOperationId(m_desk->clock());
    EXPECT_DONE(m_desk->reserveCorrection(counter.reservation, counter));
    const Recorded done = recordApproved(counter);
    const ReceiptView receipt = take(m_desk->part<Papers>().receipt(done.receipt));
    QCOMPARE(receipt.clerkName, u"Ana Novak"_s);
    QCOMPARE(receipt.approverName, u"Dare Oblak"_s);
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(standing(done.ids.front()), Standing::Applied);
    QCOMPARE(balanceAtCentral(m_central, m_named), m_before);
    closeTill(*m_desk, euros(100));
    QVERIFY(take(m_desk->part<Till>().closed(1)).report.takenBack.empty());
    expectCentralAgrees(m_central, *m_desk, {euros(100)});
}

void ResolutionTest::confirmedLoad_withoutConnection_isNotUndone()
{
    const OperationId load = loadOnline(euros(40));
    m_way->refuse();
    const Correction counter = correction(load, euros(40));
    const auto word = m_desk->reserveCorrection(newOperationId(m_desk->clock()), counter);
    EXPECT_FAILURE(word, ErrorCode::NoConnection);
    take(m_desk->approve(counter));
    const auto withoutIt = m_desk->record({counter}, Money(), RealDesk::dare());
    EXPECT_FAILURE(withoutIt, ErrorCode::CorrectionNeedsCentral);
    m_way->behave();
    closeTill(*m_desk, euros(140));
    expectCentralAgrees(m_central, *m_desk, {euros(140)});
}

void ResolutionTest::loadOfAClosedShift_isPaidOutOfTodaysDrawer_andItsZStays()
{
    const OperationId load = loadOnline(euros(40));
    sandboxBank();
    closeTill(*m_desk, euros(140));
    const TillReport before = take(m_desk->part<Till>().closed(1)).report;
    m_desk->openShift();
    EXPECT_DONE(m_desk->sync());
    Correction counter = correction(load, euros(40));
    counter.reservation = newOperationId(m_desk->clock());
    EXPECT_DONE(m_desk->reserveCorrection(counter.reservation, counter));
    (void)recordApproved(counter);
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(balanceAtCentral(m_central, m_named), m_before);
    closeTill(*m_desk, euros(60));
    const TillReport after = take(m_desk->part<Till>().closed(1)).report;
    QCOMPARE(after.expected, before.expected);
    QCOMPARE(after.kinds, before.kinds);
    expectCentralAgrees(m_central, *m_desk, {euros(140), euros(60)});
}

/// An anonymous card whose single load another desk has taken, which this one has not heard of.
MokId ResolutionTest::cardLoadedElsewhere()
{
    const MokId card = take(m_other->part<Views>().stock()).inStock.front().card;
    take(m_other->record({m_other->handover({card})}, euros(2)));
    exchange(*m_other);
    exchange(*m_desk);
    take(m_other->record({m_other->load(card, euros(150))}, euros(150)));
    exchange(*m_other);
    return card;
}

/// Taken without central, and refused by it.
AttentionView ResolutionTest::refusedLoad(MokId card, Money amount)
{
    m_way->refuse();
    take(m_desk->record({m_desk->load(card, amount)}, amount));
    m_way->behave();
    exchange(*m_desk);
    return take(m_desk->part<Views>().attention()).front();
}

Redirect ResolutionTest::redirect(const AttentionView& item, MokId card, OperationId word) const
{
    return {.shift = m_desk->shift(),
            .refused = item.refused.operation.id,
            .card = card,
            .amount = item.cash,
            .reservation = word,
            .tariff = {},
            .charge = {},
            .holderAttested = true};
}

Correction ResolutionTest::correction(OperationId load, Money amount) const
{
    return {.shift = m_desk->shift(),
            .corrects = load,
            .card = m_named,
            .loaded = amount,
            .cash = -amount,
            .reservation = {},
            .reason = u"Wrong card"_s};
}

/// A load of the named card that central has.
OperationId ResolutionTest::loadOnline(Money amount)
{
    const OperationId load = take(m_desk->record({m_desk->load(m_named, amount)}, amount)).ids.front();
    exchange(*m_desk);
    return load;
}

/// The bank takes its orders and tells balances.
void ResolutionTest::sandboxBank()
{
    m_central.command({u"sandbox"_s, u"bank"_s});
}

/// By the clerk, with the supervisor's approval.
Recorded ResolutionTest::recordApproved(OperationBody body)
{
    take(m_desk->approve(body));
    return take(m_desk->record({std::move(body)}, Money(), RealDesk::dare()));
}

Standing ResolutionTest::standing(OperationId id)
{
    const std::vector<OperationView> all = m_desk->recorded();
    return std::ranges::find(all, id, [](const OperationView& view) { return view.operation.id; })->standing;
}

QTEST_GUILESS_MAIN(ResolutionTest)
#include "ResolutionTest.moc"
