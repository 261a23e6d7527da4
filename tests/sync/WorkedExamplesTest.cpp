// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Loads.h"
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

/// Of the demo data: a named card that was loaded with 380 EUR today, and its PAN digits.
constexpr quint32 loadedCard = 310'200'102;
constexpr QStringView loadedCardTail = u"715036";

} // namespace

/// Two days at the counter, told from the customer to the balanced till: real desks, the real central.
class WorkedExamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anonymousCard_loadedOfflineAtTwoDesks_secondIsRefusedAndPaidBackAndTheTillsBalance();
    void namedCard_620EurLeftToday_takesThatAndNothingMore();

private:
    [[nodiscard]] MokId handOverEmpty(RealDesk& desk);
    void loadOffline(RealDesk& desk, MokId card, Money amount);
    void payBack(RealDesk& desk, MokId card, Money amount);
    void expectRefused(RealDesk& desk, MokId card, Money amount, Money left);

    CentralProcess m_central = CentralProcess::withDemoData();
};

void WorkedExamplesTest::initTestCase()
{
    m_central.command({u"settings"_s, u"set"_s, u"offlinePerCard"_s, u"15000"_s});
    m_central.start();
}

void WorkedExamplesTest::anonymousCard_loadedOfflineAtTwoDesks_secondIsRefusedAndPaidBackAndTheTillsBalance()
{
    FaultProxy firstWay(m_central.port());
    FaultProxy secondWay(m_central.port());
    RealDesk first(m_central, u"W-1"_s, firstWay.url());
    RealDesk second(m_central, u"W-2"_s, secondWay.url());
    first.prepare(1);
    second.prepare(1);
    const MokId card = handOverEmpty(first);
    EXPECT_DONE(first.sync());
    EXPECT_DONE(second.sync());

    firstWay.refuse();
    secondWay.refuse();
    loadOffline(first, card, euros(150));
    loadOffline(second, card, euros(150));
    firstWay.behave();
    EXPECT_DONE(first.sync());
    secondWay.behave();
    EXPECT_DONE(second.sync());
    QVERIFY(take(first.part<Views>().attention()).empty());
    QCOMPARE(second.card(card).balance, euros(150)); // one of the two

    payBack(second, card, euros(150));
    closeTill(first, euros(252)); // float, the card's price and its load
    closeTill(second, euros(100));
    expectCentralAgrees(m_central, first, {euros(252)});
    expectCentralAgrees(m_central, second, {euros(100)});
}

void WorkedExamplesTest::namedCard_620EurLeftToday_takesThatAndNothingMore()
{
    const MokId card = MokId::fromNumber(loadedCard);
    RealDesk desk(m_central, u"W-3"_s);
    RealDesk other(m_central, u"W-4"_s);
    desk.prepare(1);
    other.prepare(1);
    const LoadTerms terms = take(desk.part<Loads>().recognise(card, take(PanTail::parse(loadedCardTail))));
    QCOMPARE(terms.most(), euros(620));
    expectRefused(desk, card, euros(700), euros(620));

    const OperationId promise = newOperationId(desk.clock());
    EXPECT_DONE(desk.reserve(promise, card, euros(620)));
    const auto rival = other.reserve(newOperationId(other.clock()), card, Money::fromCents(1));
    EXPECT_FAILURE(rival, ErrorCode::LimitExceeded); // it is promised
    take(desk.record({Load{desk.shift(), card, euros(620), promise}}, euros(620)));
    EXPECT_DONE(desk.sync());
    QCOMPARE(desk.recorded().front().standing, Standing::Applied);
    QCOMPARE(desk.card(card).loadedDay, euros(1000));
    expectRefused(desk, card, Money::fromCents(1), Money());

    EXPECT_DONE(other.sync());
    expectRefused(other, card, Money::fromCents(1), Money());
    closeTill(desk, euros(720));
    expectCentralAgrees(m_central, desk, {euros(720)});
}

/// The price of a card is 2 EUR.
MokId WorkedExamplesTest::handOverEmpty(RealDesk& desk)
{
    const MokId card = take(desk.part<Views>().stock()).inStock.front().card;
    take(desk.record({desk.handover({card})}, euros(2)));
    return card;
}

/// As the flow does it: the card is recognised, central cannot be asked, the offline rules allow it.
void WorkedExamplesTest::loadOffline(RealDesk& desk, MokId card, Money amount)
{
    const PanTail tail = take(PanTail::parse(QString::fromLatin1(RealDesk::panTail())));
    QCOMPARE(take(desk.part<Loads>().recognise(card, tail)).most(), amount);
    const auto answer = desk.reserve(newOperationId(desk.clock()), card, amount);
    EXPECT_FAILURE(answer, ErrorCode::NoConnection);
    EXPECT_DONE(desk.part<Loads>().mayLoadWithoutCentral(card, amount));
    take(desk.record({desk.load(card, amount)}, amount));
    QCOMPARE(desk.card(card).balance, amount);
}

/// What was refused is found under "needs attention", with its rule, and ends there with the cash.
void WorkedExamplesTest::payBack(RealDesk& desk, MokId card, Money amount)
{
    const std::vector<AttentionView> attention = take(desk.part<Views>().attention());
    QCOMPARE(attention.size(), 1U);
    const OperationView& refused = attention.front().refused;
    QCOMPARE(cardsOf(refused.operation.body), std::vector{card});
    QCOMPARE(refused.problem->code, ErrorCode::SecondLoad);
    QCOMPARE(refused.problem->rule, "LIMIT-A1"_ba);
    QCOMPARE(attention.front().cash, amount);
    QVERIFY(attention.front().isOwed());
    take(desk.record({Refund{desk.shift(), refused.operation.id, amount}}, Money()));
    QVERIFY(take(desk.part<Views>().attention()).empty());
}

/// By the desk before anybody is asked, by its journal, and by central, each with the rule and what is left.
void WorkedExamplesTest::expectRefused(RealDesk& desk, MokId card, Money amount, Money left)
{
    const Done advice = desk.part<Loads>().mayLoadNow(card, amount);
    const auto recorded = desk.record({desk.load(card, amount)});
    const auto promised = desk.reserve(newOperationId(desk.clock()), card, amount);
    for (const Result<void>& answer : {advice, recorded ? Done() : Done(failure(recorded.error())),
                                       promised ? Done() : Done(failure(promised.error()))}) {
        EXPECT_FAILURE(answer, ErrorCode::LimitExceeded);
        QCOMPARE(answer.error().rule, "LIMIT-N1"_ba);
        QCOMPARE(answer.error().subject, left.plain());
    }
}

QTEST_GUILESS_MAIN(WorkedExamplesTest)
#include "WorkedExamplesTest.moc"
