// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Counter.h"
#include "core/office/Papers.h"
#include "core/office/Views.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include "core/office/OperationIds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What must not be, is refused where it is noticed: at the desk at once, at central at the latest, and then
/// it lies under "needs attention" until somebody has resolved it (OFF-3).
class RefusalTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    RefusalTest() : ProxiedDesk(u"R"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(5);
        EXPECT_DONE(m_desk->sync());
    }

    void cleanup() { m_desk.reset(); }

    void secondLoad_sameDeskOffline()
    {
        m_proxy->refuse();
        handOver(m_cards[0], 20'00);
        expectRefused(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(20'00))}),
                      ErrorCode::SecondLoad, "LIMIT-A1");
    }

    void secondLoad_inTheSameOrder()
    {
        expectRefused(
            m_desk->record({m_desk->handover({m_cards[0]}), m_desk->load(m_cards[0], Money::fromCents(10'00)),
                            m_desk->load(m_cards[0], Money::fromCents(10'00))}),
            ErrorCode::SecondLoad, "LIMIT-A1");
        QCOMPARE(m_desk->card(m_cards[0]).state, CardState::InStock); // together or not at all
    }

    void secondLoad_afterAPull()
    {
        handOver(m_cards[0], 20'00);
        EXPECT_DONE(m_desk->sync());
        expectRefused(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(20'00))}),
                      ErrorCode::SecondLoad, "LIMIT-A1");
    }

    void secondLoad_anotherDeskAfterAPull()
    {
        handOver(m_cards[0], 20'00);
        EXPECT_DONE(m_desk->sync());
        RealDesk other(m_central, nextName());
        other.prepare(1);
        expectRefused(other.record({other.load(m_cards[0], Money::fromCents(20'00))}), ErrorCode::SecondLoad,
                      "LIMIT-A1");
    }

    void secondLoad_anotherDeskOffline_isRefusedByCentral()
    {
        loadElsewhere();
        const std::vector<AttentionView> attention = take(m_desk->part<Views>().attention());
        QCOMPARE(attention.size(), 1U);
        QCOMPARE(attention[0].cash, Money::fromCents(30'00));
        QCOMPARE(attention[0].refused.problem->code, ErrorCode::SecondLoad);
        QCOMPARE(attention[0].refused.problem->rule, "LIMIT-A1");
        QVERIFY(!attention[0].escalation);
        QCOMPARE(m_desk->card(m_cards[0]).loads, 1); // the other desk's
        QCOMPARE(m_desk->card(m_cards[0]).balance, Money::fromCents(40'00));
    }

    void refused_cashIsUnresolvedUntilItIsRefunded()
    {
        loadElsewhere();
        expectTotals({{"drawer", 130'00}, {"float", -100'00}, {"unresolved", -30'00}});
        QCOMPARE(take(m_desk->part<Views>().status()).shift->drawer, Money::fromCents(130'00));
        const AttentionView item = take(m_desk->part<Views>().attention()).front();
        const Recorded refund =
            take(m_desk->record({Refund{m_desk->shift(), item.refused.operation.id, item.cash}}, Money()));
        QVERIFY(refund.receipt > 0);
        QVERIFY(take(m_desk->part<Views>().attention()).empty());
        EXPECT_DONE(m_desk->sync());
        QVERIFY(take(m_desk->part<Views>().attention()).empty());
        expectTotals({{"drawer", 100'00}, {"float", -100'00}, {"unresolved", 0}});
        expectRefused(m_desk->record({Refund{m_desk->shift(), item.refused.operation.id, item.cash}}),
                      ErrorCode::NothingToResolve, "OFF-3");
    }

    void refused_escalated_staysUntilItIsRefunded()
    {
        loadElsewhere();
        const AttentionView item = take(m_desk->part<Views>().attention()).front();
        take(m_desk->record({Escalation{item.refused.operation.id, u"Stranka je odšla"_s}}));
        EXPECT_DONE(m_desk->sync());
        const auto escalation = take(m_desk->part<Views>().attention()).front().escalation;
        QVERIFY(escalation);
        QCOMPARE(noteOf(escalation->body), u"Stranka je odšla"_s);
        EXPECT_FAILURE(
            m_desk->record({Refund{m_desk->shift(), item.refused.operation.id, Money::fromCents(29'99)}}),
            ErrorCode::NothingToResolve);
        const Refund refund{m_desk->shift(), item.refused.operation.id, item.cash};
        EXPECT_FAILURE(m_desk->record({refund}), ErrorCode::SecondPersonNeeded);
        EXPECT_DONE(m_desk->signIn(u"dare"_s, u"dare-pult-demo"_s));
        take(m_desk->record({refund}));
        EXPECT_DONE(m_desk->sync());
        QVERIFY(take(m_desk->part<Views>().attention()).empty());
    }

    void refusedHandover_takesItsLoadWithIt()
    {
        // Central's price is another one by now; the desk does not know it yet.
        m_proxy->refuse();
        setPrice(3'00);
        const HandoverTerms terms = take(m_desk->part<Counter>().handoverTerms());
        take(m_desk->record(
            {m_desk->handover({m_cards[1]}), m_desk->load(m_cards[1], Money::fromCents(50'00))},
            Money::fromCents(60'00)));
        QCOMPARE(m_desk->card(m_cards[1]).balance, Money::fromCents(50'00));
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        const std::vector<AttentionView> attention = take(m_desk->part<Views>().attention());
        QCOMPARE(attention.size(), 2U);
        QCOMPARE(attention[0].refused.problem->rule, "FEE-1");
        QCOMPARE(attention[0].cash, terms.chargePerCard.cash());
        QCOMPARE(attention[1].refused.problem->rule, "TOP-6");
        QCOMPARE(m_desk->card(m_cards[1]).state, CardState::InStock); // the guess is taken back
        QCOMPARE(m_desk->card(m_cards[1]).balance, Money());
        QCOMPARE(take(m_desk->part<Counter>().handoverTerms()).chargePerCard.cash(), Money::fromCents(3'00));
        handOver(m_cards[1], 50'00); // right this time
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
    }

    /// Who charges stands in the edition, and another one may have begun on the same day.
    void receipt_isOfTheEditionThatWasChargedBy()
    {
        EXPECT_DONE(m_desk->sync());
        const TariffId charged = take(m_desk->part<Counter>().handoverTerms()).tariff;
        const Recorded sold = take(m_desk->record({m_desk->handover({m_cards[1]})}, Money::fromCents(60'00)));
        EXPECT_DONE(m_desk->sync());
        setPrice(3'00);
        EXPECT_DONE(m_desk->sync());
        QVERIFY(take(m_desk->part<Counter>().handoverTerms()).tariff != charged);
        const ReceiptView receipt = take(m_desk->part<Papers>().receipt(sold.receipt));
        QVERIFY(receipt.tariff);
        QCOMPARE(receipt.tariff->id, charged);
    }

    void dateBeforeTheLast_isRefused()
    {
        m_desk->clock().advance(-48h);
        expectRefused(m_desk->record({CashMovement{m_desk->shift(), CashMovement::Direction::In,
                                                   Money::fromCents(1), u"x"_s}}),
                      ErrorCode::ClockFarOff, "OFF-5");
    }

    /// Not earlier than the last contact, what central has signed, and the last operation; minutes are
    /// nothing.
    void clockBehindWhatIsKnown_recordsNothing()
    {
        m_desk->close();
        m_proxy->refuse();
        take(m_desk->signIn());
        m_desk->clock().advance(-4min);
        take(m_desk->record({cashIn(1)}));
        m_desk->clock().advance(-2min);
        expectRefused(m_desk->record({cashIn(1)}), ErrorCode::ClockFarOff, "OFF-5");
        m_desk->clock().advance(3min);
        take(m_desk->record({cashIn(1)}));
    }

    /// By central's word, with nothing here to say so.
    void clockMinutesBehindCentral_recordsNothing()
    {
        m_desk->clock().advance(-6min);
        (void)m_desk->sync();
        expectRefused(m_desk->record({cashIn(1)}), ErrorCode::ClockFarOff, "OFF-5");
        m_desk->clock().advance(16min);
        EXPECT_DONE(m_desk->sync());
        take(m_desk->record({cashIn(1)}));
    }

    void clockMoreThanADayOff_recordsNothingUntilItIsRight()
    {
        for (const std::chrono::hours off : {25h, -25h}) {
            m_desk->clock().advance(off);
            EXPECT_DONE(m_desk->sync()); // now the desk knows
            expectRefused(m_desk->record({cashIn(1)}), ErrorCode::ClockFarOff, "OFF-5");
            m_desk->clock().advance(-off);
            EXPECT_DONE(m_desk->sync());
            take(m_desk->record({cashIn(1)}));
        }
    }

    void dateFarAhead_isRefusedByCentral_andStopsNothing()
    {
        m_proxy->refuse();
        m_desk->clock().advance(48h); // unnoticed, as there is no connection
        take(m_desk->record({cashIn(1)}));
        m_desk->clock().advance(-48h);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        const std::vector<AttentionView> attention = take(m_desk->part<Views>().attention());
        QCOMPARE(attention.size(), 1U);
        QCOMPARE(attention[0].refused.problem->code, ErrorCode::ClockFarOff);
        take(m_desk->record({cashIn(2)}));
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
    }

    void handOver_whatIsNotOwnStock_isRefused()
    {
        RealDesk other(m_central, nextName());
        const std::vector<MokId> theirs = other.prepare(1);
        EXPECT_DONE(other.sync());
        EXPECT_DONE(m_desk->sync());
        take(m_desk->record({StockSpoil{m_cards[0], StockSpoil::Reason::Damaged, {}}}));
        handOver(m_cards[1], 10'00);
        expectRefused(m_desk->record({m_desk->handover(theirs)}), ErrorCode::CardNotInOwnStock, "STOCK-1");
        expectRefused(m_desk->record({m_desk->handover({m_cards[0]})}), ErrorCode::CardSpoiled, "STOCK-2");
        expectRefused(m_desk->record({m_desk->handover({m_cards[1]})}), ErrorCode::CardAlreadyHandedOver,
                      "STOCK-3");
        expectRefused(m_desk->record({m_desk->handover({MokId::fromNumber(999'999'999)})}),
                      ErrorCode::CardUnknown, "STOCK-4");
    }

    void tooMuchAndTooMany_isRefused()
    {
        expectRefused(m_desk->record({m_desk->handover({m_cards.begin(), m_cards.begin() + 4})}),
                      ErrorCode::TooManyCards, "ANON-1");
        expectRefused(m_desk->record({m_desk->handover({m_cards[0]}),
                                      m_desk->load(m_cards[0], Money::fromCents(150'01))}),
                      ErrorCode::AmountAboveSingleLoad, "LIMIT-A1");
        take(m_desk->record({m_desk->handover({m_cards.begin(), m_cards.begin() + 3}),
                             m_desk->load(m_cards[0], Money::fromCents(150'00))}));
    }

    void offlineFloor_countsUntilCentralHasAnswered()
    {
        for (int i = 0; i < 2; ++i) {
            handOver(m_cards[size_t(i)], 0);
        }
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        expectRefused(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(100'01))}),
                      ErrorCode::OfflineLimitReached, "OFF-1");
        take(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(100'00))}));
        QCOMPARE(take(m_desk->part<Views>().status()).offlineLeft, Money::fromCents(900'00));
        m_desk->close(); // a restart forgets nothing
        QCOMPARE(take(m_desk->part<Views>().status()).offlineLeft, Money::fromCents(900'00));
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Views>().status()).offlineLeft, Money::fromCents(1000'00));
    }

    void offlineTooLong_isRefused()
    {
        handOver(m_cards[0], 0);
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        m_desk->clock().advance(7 * 24h + 1min);
        expectRefused(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(1'00))}),
                      ErrorCode::OfflineTooLong, "OFF-1");
    }

    void sameIdAgain_changesNothing()
    {
        const OperationId id = newId();
        const Counter::Order order{{{id, m_desk->handover({m_cards[0]})}}, Money::fromCents(5'00), {}};
        const Recorded first = take(m_desk->part<Counter>().record(order));
        const Recorded second = take(m_desk->part<Counter>().record(order));
        QCOMPARE(second.ids, first.ids);
        QCOMPARE(second.receipt, first.receipt);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    }

private:
    using Totals = std::vector<std::pair<const char*, qint64>>;

    static OperationId newId() { return newOperationId(SystemClock()); }

    OperationBody cashIn(qint64 cents) const
    {
        return CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(cents), u"x"_s};
    }

    void handOver(MokId card, qint64 cents)
    {
        std::vector<OperationBody> bodies{m_desk->handover({card})};
        if (cents > 0) {
            bodies.push_back(m_desk->load(card, Money::fromCents(cents)));
        }
        take(m_desk->record(std::move(bodies), Money::fromCents(500'00)));
    }

    /// A card of this desk, handed over empty, is loaded at another desk while this one is cut off and loads
    /// it too. No charge: the totals are to be read easily.
    void loadElsewhere()
    {
        setPrice(0);
        EXPECT_DONE(m_desk->sync());
        handOver(m_cards[0], 0);
        EXPECT_DONE(m_desk->sync());
        RealDesk other(m_central, nextName());
        other.prepare(1);
        m_proxy->refuse();
        take(other.record({other.load(m_cards[0], Money::fromCents(40'00))}));
        EXPECT_DONE(other.sync());
        take(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(30'00))}));
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Refused);
    }

    void setPrice(qint64 cents)
    {
        const QString path = m_central.path(u"tariff.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString id = u"edition-%1"_s.arg(++m_tariffs);
        // Later editions begin later; all are in force.
        file.write(
            QJsonDocument(QJsonObject{{u"tariff"_s, id},
                                      {u"from"_s, QDate(2026, 9, 1).addDays(m_tariffs).toString(Qt::ISODate)},
                                      {u"items"_s, QJsonArray{QJsonObject{{u"service"_s, u"issue"_s},
                                                                          {u"kind"_s, u"anonymous"_s},
                                                                          {u"price"_s, cents},
                                                                          {u"list"_s, u"cekr"_s},
                                                                          {u"owed"_s, u"municipality"_s},
                                                                          {u"collects"_s, u"desk"_s}}}}})
                .toJson());
        file.close();
        m_central.command({u"tariff"_s, u"import"_s, u"--at-once"_s, path});
    }

    template <typename T>
    void expectRefused(const Result<T>& result, ErrorCode code, const char* rule)
    {
        EXPECT_FAILURE(result, code);
        QCOMPARE(result.error().rule, QByteArray(rule));
    }

    /// The same at the desk and at central, to the cent.
    void expectTotals(const Totals& expected)
    {
        QJsonObject wanted;
        for (const auto& [account, cents] : expected) {
            wanted.insert(QLatin1StringView(account), cents);
        }
        QCOMPARE(m_desk->totalsAtCentral(), wanted);
        // The journal books a refusal in two steps, so an account may be there with nothing left in it.
        QJsonObject here = m_desk->totalsInJournal();
        for (const auto& [account, cents] : expected) {
            QCOMPARE(here.take(QLatin1StringView(account)).toInteger(), cents);
        }
        for (const QJsonValue& rest : here) {
            QCOMPARE(rest.toInteger(), 0);
        }
    }

    int m_tariffs = 0;
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "RefusalTest.moc"
