// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankBook.h"
#include "app/central/judge/Decider.h"
#include "app/central/store/BankOrderTable.h"
#include "core/store/Transaction.h"
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What the bank has to book: all that was put on a card or taken off it, once it is certain, until the bank
/// has said that it has it.
class BankOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void loads_areOrdersUntilAcknowledged();
    void acknowledged_onceAndForAll();
    void correction_isAnOrderToTakeItOff();
    void redirect_isAnOrderForTheOtherCard_andWhatWasRefusedIsNone();
    void pendingLoad_isAnOrderOnceItIsApplied();
    void pendingLoad_thatIsRefused_isNone();
    void pendingCorrection_isAnOrderOnceItIsApplied();

private:
    [[nodiscard]] QDateTime at(int minute) const { return m_begin.addSecs(minute * 60); }
    [[nodiscard]] central::BankOrderTable orders() { return central::BankOrderTable(m_central->database()); }
    [[nodiscard]] std::vector<wire::BankOrder> open() { return take(orders().open(0, 10)); }
    [[nodiscard]] wire::Outcome send(OperationBody body, int minute)
    {
        return m_central->send(*m_desk, std::move(body), at(minute), at(minute));
    }
    [[nodiscard]] wire::Outcome load(Money amount, int minute)
    {
        return send(Load{m_shift, m_card, amount, {}}, minute);
    }
    [[nodiscard]] Correction correctionOf(OperationId load, Money amount) const
    {
        return {m_shift, load, m_card, amount, -amount, {}, u"mistake"_s};
    }
    [[nodiscard]] Done decide(bool isApplied, int minute)
    {
        Transaction transaction = TRY(Transaction::begin(m_central->database()));
        central::Decider decider(m_central->database(), m_central->terms(), at(minute));
        const ClerkId dare = take(ClerkId::parse(u"dare"));
        const OperationId id = m_desk->lastId();
        TRY(isApplied ? decider.apply(id, dare, u"seen"_s) : decider.refuse(id, dare, u"not seen"_s));
        return transaction.commit();
    }
    /// Just these orders, which the bank takes once each.
    void expectOrders(const std::vector<wire::BankOrder>& expected)
    {
        QCOMPARE(open(), expected);
        for (const wire::BankOrder& order : expected) {
            const QString reference = u"N-%1"_s.arg(order.number);
            QVERIFY(take(orders().acknowledge({order.number, reference, BusinessTime::at(at(90))})));
            QVERIFY(!take(orders().acknowledge({order.number, reference, BusinessTime::at(at(91))})));
        }
        QVERIFY(open().empty());
    }
    static Money euros(qint64 amount) { return Money::fromCents(amount * 100); }

    const QDateTime m_begin{QDate(2026, 11, 20), QTime(7, 0), Qt::UTC};
    const MokId m_card = MokId::fromNumber(310'000'001);
    const MokId m_other = MokId::fromNumber(310'000'002);
    std::unique_ptr<JudgingCentral> m_central;
    std::optional<SigningDesk> m_desk;
    OperationId m_shift;
};

void BankOrderTest::init()
{
    m_central = std::make_unique<JudgingCentral>();
    m_central->addClerk(u"dare"_s, Role::Supervisor);
    m_central->addCard(m_card);
    m_central->addCard(m_other);
    m_desk.emplace(m_central->addDesk(u"O-1"_s));
    EXPECT_APPLIED(send(ShiftOpen{euros(200)}, 0));
    m_shift = m_desk->lastId();
}

void BankOrderTest::loads_areOrdersUntilAcknowledged()
{
    EXPECT_APPLIED(load(euros(50), 10));
    const OperationId first = m_desk->lastId();
    EXPECT_APPLIED(load(euros(20), 11));
    QCOMPARE(open().size(), size_t(2));
    QCOMPARE(open().front(),
             (wire::BankOrder{1, u"load"_s, first, m_card, euros(50), BusinessTime::at(at(10))}));
    QVERIFY(take(orders().acknowledge({1, u"N-1"_s, BusinessTime::at(at(12))})));
    QCOMPARE(open().size(), size_t(1));
    QCOMPARE(open().front().number, 2);
    QVERIFY(take(orders().open(2, 10)).empty());
}

void BankOrderTest::acknowledged_onceAndForAll()
{
    EXPECT_APPLIED(load(euros(50), 10));
    EXPECT_APPLIED(load(euros(20), 11));
    const BusinessTime now = BusinessTime::at(at(12));
    QVERIFY(take(orders().acknowledge({1, u"N-1"_s, now})));
    QVERIFY(!take(orders().acknowledge({1, u"N-1"_s, now})));
    EXPECT_FAILURE(orders().acknowledge({1, u"N-2"_s, now}), ErrorCode::Exists);
    EXPECT_FAILURE(orders().acknowledge({2, u"N-1"_s, now}), ErrorCode::Exists);
    EXPECT_FAILURE(orders().acknowledge({3, u"N-3"_s, now}), ErrorCode::NotFound);
}

/// Both come together, before the desk is heard.
void BankOrderTest::correction_isAnOrderToTakeItOff()
{
    auto lines = m_central->linesOf(*m_desk, {Load{m_shift, m_card, euros(50), {}}}, at(10));
    const OperationId loaded = m_desk->lastId();
    lines.push_back(m_central->linesOf(*m_desk, {correctionOf(loaded, euros(50))}, at(11)).front());
    EXPECT_APPLIED(m_central->answer(*m_desk, lines, at(11)).back());
    const OperationId corrected = m_desk->lastId();
    EXPECT_APPLIED(m_central->answer(*m_desk, lines, at(12)).back()); // sent again: no order more
    expectOrders({{1, u"load"_s, loaded, m_card, euros(50), BusinessTime::at(at(10))},
                  {2, u"correction"_s, corrected, m_card, -euros(50), BusinessTime::at(at(11))}});
}

void BankOrderTest::redirect_isAnOrderForTheOtherCard_andWhatWasRefusedIsNone()
{
    const Load unknown{m_shift, MokId::fromNumber(999), euros(30), {}};
    EXPECT_REFUSED(send(unknown, 10), ErrorCode::CardUnknown, "CARD-4");
    QVERIFY(open().empty());
    Redirect redirect{m_shift, m_desk->lastId(), m_other, euros(30), {}};
    redirect.holderAttested = true;
    Operation operation = m_desk->next(redirect);
    operation.at = BusinessTime::at(at(20));
    operation.approver = take(ClerkId::parse(u"dare"));
    const std::vector<central::ReceivedLine> lines{{.jws = m_desk->sign(operation),
                                                    .operation = operation,
                                                    .kid = m_desk->key().publicKey().thumbprint()}};
    EXPECT_APPLIED(m_central->answer(*m_desk, lines, at(20)).front());
    expectOrders({{1, u"load"_s, operation.id, m_other, euros(30), BusinessTime::at(at(20))}});
}

void BankOrderTest::pendingLoad_isAnOrderOnceItIsApplied()
{
    QCOMPARE(load(euros(101), 10).kind, wire::Outcome::Kind::Pending);
    QVERIFY(open().empty());
    EXPECT_DONE(decide(true, 60));
    expectOrders({{1, u"load"_s, m_desk->lastId(), m_card, euros(101), BusinessTime::at(at(10))}});
}

void BankOrderTest::pendingLoad_thatIsRefused_isNone()
{
    QCOMPARE(load(euros(101), 10).kind, wire::Outcome::Kind::Pending);
    EXPECT_DONE(decide(false, 60));
    expectOrders({});
    EXPECT_APPLIED(send(Refund{m_shift, m_desk->lastId(), euros(101)}, 61));
    expectOrders({});
}

/// The bank is asked to take off what it has said is there.
void BankOrderTest::pendingCorrection_isAnOrderOnceItIsApplied()
{
    EXPECT_APPLIED(load(euros(50), 10));
    expectOrders({{1, u"load"_s, m_desk->lastId(), m_card, euros(50), BusinessTime::at(at(10))}});
    const OperationId loaded = m_desk->lastId();
    QCOMPARE(send(correctionOf(loaded, euros(50)), 20).kind, wire::Outcome::Kind::Pending);
    QVERIFY(open().empty());
    Transaction transaction = take(Transaction::begin(m_central->database()));
    central::BankBook book(m_central->database(), at(30));
    (void)take(book.enter({.reference = u"B-1"_s,
                           .kind = wire::BankEventKind::Balance,
                           .card = m_card,
                           .at = BusinessTime::at(at(30)),
                           .amount = euros(50)}));
    EXPECT_DONE(book.finish());
    EXPECT_DONE(transaction.commit());
    EXPECT_DONE(decide(true, 60));
    expectOrders({{2, u"correction"_s, m_desk->lastId(), m_card, -euros(50), BusinessTime::at(at(20))}});
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::BankOrderTest)
#include "BankOrderTest.moc"
