// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Decisions.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Central judges by the rule book on its own facts: every refusal names its rule, and changes nothing but
/// the chain and the cash that waits for somebody.
class JudgementTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void handover_threeCards_applied();
    void handover_fourthCard_refused();
    void handover_sameCardTwice_refused();
    void handover_plasticOfAnotherDesk_refused();
    void handover_stillInTheBox_refused();
    void handover_spoiled_refused();
    void handover_alreadyHandedOver_refused();
    void handover_unknownCard_refused();
    void handover_withoutAge_refused();
    void handover_withoutTerms_refused();
    void handover_oldTerms_refused();
    void handover_chargeWithoutTariff_refused();
    void handover_withoutShift_refused();
    void handover_byReviewer_refused();
    void load_150Euros_applied();
    void load_150Euros1Cent_refused();
    void load_nothing_refused();
    void load_secondOfAnonymousCardBySameDesk_refused();
    void load_secondOfAnonymousCardByAnotherDesk_refused();
    void load_bothLoadsInOneRequest_secondRefused();
    void load_notHandedOver_refused();
    void load_handoverWasRefused_refused();
    void load_unknownCard_refused();
    void operation_dayBeforeTheLast_refused();
    void operation_moreThanADayAhead_refusedAndStopsNothing();
    void operation_beforeAnyTerms_refused();
    void operation_byUnknownClerk_refused();
    void operation_byDisabledClerk_onlyBeforeStays();
    void operation_inAnothersShift_refused();
    void stock_cardsNotInTheBox_refused();
    void stock_transferred_canBeTakenOverThere();
    void refusedLoad_cashRefunded_onceOnly();
    void refusedLoad_escalated_isASupervisorsToRefund();
    void refusedRefund_isNotGivenTwice_andWrittenOff();
    void refund_ofAnotherDesksCash_refused();
    void smallestLoad_setByCentral_refusesLess();
    void load_knownCardBeyondItsDay_refused();
    void load_knownCardBeyondItsMonth_refused();
    void load_knownCardBeyondItsYear_refused();
    void load_knownCardBeyondItsBalance_refused();
    void load_reservedElsewhere_countsIntoTheDay();

private:
    [[nodiscard]] std::vector<MokId> stock(int count);
    /// A card whose holder is known, as the bank would say.
    [[nodiscard]] MokId knownCard();
    /// Moves what was loaded on the card to another day, and makes it so much.
    void rewriteLoads(MokId card, QDate day, qint64 cents);
    /// The desk's next operation, of a supervisor.
    [[nodiscard]] Operation bySupervisor(OperationBody body);
    /// A second desk with an open shift.
    [[nodiscard]] std::unique_ptr<DeskAtCentral> anotherDesk();

    CentralProcess m_central;
    int m_desks = 0;
    quint32 m_nextCard = 100'000'000;
    std::unique_ptr<DeskAtCentral> m_desk;
};

void JudgementTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    m_central.command({u"clerk"_s, u"add"_s, u"bojan"_s, u"Bojan Kos"_s});
    m_central.command({u"clerk"_s, u"add"_s, u"cvetka"_s, u"Cvetka Zupan"_s, u"--role"_s, u"reviewer"_s});
    m_central.command({u"clerk"_s, u"add"_s, u"dare"_s, u"Dare Oblak"_s, u"--role"_s, u"supervisor"_s});
    m_central.command({u"clerk"_s, u"add"_s, u"vida"_s, u"Vida Kos"_s, u"--role"_s, u"supervisor"_s});
    allowLoadsOffline(m_central);
    m_central.start();
}

void JudgementTest::init()
{
    m_desk = anotherDesk();
}

std::unique_ptr<DeskAtCentral> JudgementTest::anotherDesk()
{
    auto desk = std::make_unique<DeskAtCentral>(m_central, u"T-%1"_s.arg(++m_desks));
    desk->openShift();
    return desk;
}

std::vector<MokId> JudgementTest::stock(int count)
{
    m_nextCard += 1000;
    return m_desk->takeStock(m_nextCard, count);
}

MokId JudgementTest::knownCard()
{
    const MokId card = stock(1).front();
    CentralDatabase(m_central).execute("UPDATE card SET kind = 'named', state = 'active' WHERE mok_id = " +
                                       QByteArray::number(card.number()));
    return card;
}

void JudgementTest::rewriteLoads(MokId card, QDate day, qint64 cents)
{
    CentralDatabase(m_central).execute("UPDATE load SET day = " + day.toString(u"yyyyMMdd"_s).toLatin1() +
                                       ", cents = " + QByteArray::number(cents) +
                                       " WHERE card = " + QByteArray::number(card.number()));
}

Operation JudgementTest::bySupervisor(OperationBody body)
{
    Operation operation = m_desk->chain().next(std::move(body));
    operation.clerk = take(ClerkId::parse(u"dare"));
    return operation;
}

void JudgementTest::handover_threeCards_applied()
{
    EXPECT_APPLIED(m_desk->handOver(stock(3)));
}

void JudgementTest::handover_fourthCard_refused()
{
    EXPECT_REFUSED(m_desk->handOver(stock(4)), ErrorCode::TooManyCards, "ANON-1");
}

void JudgementTest::handover_sameCardTwice_refused()
{
    const MokId card = stock(1).front();
    EXPECT_REFUSED(m_desk->handOver({card, card}), ErrorCode::CardTwice, "STOCK-3");
}

void JudgementTest::handover_plasticOfAnotherDesk_refused()
{
    const std::vector<MokId> cards = stock(1);
    EXPECT_REFUSED(anotherDesk()->handOver(cards), ErrorCode::CardNotInOwnStock, "STOCK-1");
}

void JudgementTest::handover_stillInTheBox_refused()
{
    const std::vector<MokId> cards = cardsFrom(m_nextCard += 1000, 1);
    const QString delivery = writeDelivery(m_central, cards, u"B-unopened"_s);
    m_central.command({u"stock"_s, u"import"_s, delivery, u"--desk"_s, m_desk->chain().id().text()});
    EXPECT_REFUSED(m_desk->handOver(cards), ErrorCode::CardNotInOwnStock, "STOCK-1");
}

void JudgementTest::handover_spoiled_refused()
{
    const std::vector<MokId> cards = stock(1);
    EXPECT_APPLIED(m_desk->send(StockSpoil{cards.front(), StockSpoil::Reason::EnvelopeOpened, {}}));
    EXPECT_REFUSED(m_desk->handOver(cards), ErrorCode::CardSpoiled, "STOCK-2");
}

void JudgementTest::handover_alreadyHandedOver_refused()
{
    const std::vector<MokId> cards = stock(1);
    EXPECT_APPLIED(m_desk->handOver(cards));
    EXPECT_REFUSED(m_desk->handOver(cards), ErrorCode::CardAlreadyHandedOver, "STOCK-3");
}

void JudgementTest::handover_unknownCard_refused()
{
    EXPECT_REFUSED(m_desk->handOver(cardsFrom(999'999'999, 1)), ErrorCode::CardUnknown, "STOCK-4");
}

void JudgementTest::handover_withoutAge_refused()
{
    Handover handover = m_desk->handover(stock(1));
    handover.ageAttested = false;
    EXPECT_REFUSED(m_desk->send(handover), ErrorCode::AgeNotAttested, "AGE-2");
}

void JudgementTest::handover_withoutTerms_refused()
{
    Handover handover = m_desk->handover(stock(1));
    handover.termsAttested = false;
    EXPECT_REFUSED(m_desk->send(handover), ErrorCode::TermsNotAttested, "ANON-2");
}

void JudgementTest::handover_oldTerms_refused()
{
    Handover handover = m_desk->handover(stock(1));
    handover.bankTerms = take(TermsId::parse(u"T24"));
    EXPECT_REFUSED(m_desk->send(handover), ErrorCode::TermsNotInForce, "ANON-2");
}

void JudgementTest::handover_chargeWithoutTariff_refused()
{
    Handover handover = m_desk->handover(stock(1));
    handover.charge.municipality = Money::fromCents(2'00);
    EXPECT_REFUSED(m_desk->send(handover), ErrorCode::ChargeDiffers, "FEE-1");
    handover.tariff = take(TariffId::parse(u"nobodys"));
    EXPECT_REFUSED(m_desk->send(handover), ErrorCode::ChargeDiffers, "FEE-1");
}

void JudgementTest::handover_withoutShift_refused()
{
    Handover handover = m_desk->handover(stock(1));
    handover.shift = SigningDesk::newId();
    EXPECT_REFUSED(m_desk->send(handover), ErrorCode::ShiftNotOpen, "TILL-1");
}

void JudgementTest::handover_byReviewer_refused()
{
    Operation operation = m_desk->chain().next(m_desk->handover(stock(1)));
    operation.clerk = take(ClerkId::parse(u"cvetka"));
    EXPECT_REFUSED(m_desk->send(operation), ErrorCode::RoleMissing, "ROLE-1");
}

void JudgementTest::load_150Euros_applied()
{
    const MokId card = stock(1).front();
    EXPECT_APPLIED(m_desk->handOver({card}));
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(150'00)));
}

void JudgementTest::load_150Euros1Cent_refused()
{
    const MokId card = stock(1).front();
    EXPECT_APPLIED(m_desk->handOver({card}));
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(150'01)), ErrorCode::AmountAboveSingleLoad,
                   "LIMIT-A1");
}

void JudgementTest::load_nothing_refused()
{
    const MokId card = stock(1).front();
    EXPECT_APPLIED(m_desk->handOver({card}));
    EXPECT_REFUSED(m_desk->load(card, Money()), ErrorCode::AmountNotPositive, "LIMIT-X3");
}

void JudgementTest::load_secondOfAnonymousCardBySameDesk_refused()
{
    const MokId card = stock(1).front();
    EXPECT_APPLIED(m_desk->handOver({card}));
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(10'00)));
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(10'00)), ErrorCode::SecondLoad, "LIMIT-A1");
}

void JudgementTest::load_secondOfAnonymousCardByAnotherDesk_refused()
{
    const MokId card = stock(1).front();
    EXPECT_APPLIED(m_desk->handOver({card}));
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(10'00)));
    EXPECT_REFUSED(anotherDesk()->load(card, Money::fromCents(10'00)), ErrorCode::SecondLoad, "LIMIT-A1");
}

void JudgementTest::load_bothLoadsInOneRequest_secondRefused()
{
    const MokId card = stock(1).front();
    SigningDesk& chain = m_desk->chain();
    const auto outcomes =
        m_desk->post({chain.make(m_desk->handover({card})),
                      chain.make(Load{m_desk->shift(), card, Money::fromCents(20'00), {}}),
                      chain.make(Load{m_desk->shift(), card, Money::fromCents(20'00), {}})});
    EXPECT_APPLIED(outcomes[0]);
    EXPECT_APPLIED(outcomes[1]);
    EXPECT_REFUSED(outcomes[2], ErrorCode::SecondLoad, "LIMIT-A1");
}

void JudgementTest::load_notHandedOver_refused()
{
    EXPECT_REFUSED(m_desk->load(stock(1).front(), Money::fromCents(10'00)), ErrorCode::CardWrongState,
                   "TOP-6");
}

void JudgementTest::load_handoverWasRefused_refused()
{
    const std::vector<MokId> cards = stock(4);
    EXPECT_REFUSED(m_desk->handOver(cards), ErrorCode::TooManyCards, "ANON-1");
    EXPECT_REFUSED(m_desk->load(cards.front(), Money::fromCents(10'00)), ErrorCode::CardWrongState, "TOP-6");
}

void JudgementTest::load_unknownCard_refused()
{
    EXPECT_REFUSED(m_desk->load(MokId::fromNumber(999'999'998), Money::fromCents(1'00)),
                   ErrorCode::CardUnknown, "CARD-4");
}

void JudgementTest::operation_dayBeforeTheLast_refused()
{
    Operation operation = m_desk->chain().next(m_desk->handover(stock(1)));
    operation.at = BusinessTime::at(operation.at.utc().addDays(-1));
    EXPECT_REFUSED(m_desk->send(operation), ErrorCode::DateBeforeLast, "OFF-5");
    EXPECT_APPLIED(m_desk->handOver(stock(1)));
}

void JudgementTest::operation_moreThanADayAhead_refusedAndStopsNothing()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DeskAtCentral fresh(m_central, u"T-ahead"_s);
    Operation operation = fresh.chain().next(ShiftOpen{});
    for (const QDateTime& at : {now.addSecs(24 * 60 * 60 + 60), now.addYears(50)}) {
        operation.id = SigningDesk::newId();
        operation.at = BusinessTime::at(at);
        EXPECT_REFUSED(fresh.send(operation), ErrorCode::ClockFarOff, "OFF-5");
        operation = fresh.chain().next(ShiftOpen{});
    }
    EXPECT_APPLIED(fresh.send(operation));
}

void JudgementTest::operation_beforeAnyTerms_refused()
{
    DeskAtCentral fresh(m_central, u"T-fresh"_s);
    Operation operation = fresh.chain().next(ShiftOpen{});
    operation.at = take(BusinessTime::parse(u"2024-04-15T12:00:00.000+02:00"));
    EXPECT_REFUSED(fresh.send(operation), ErrorCode::TermsNotInForce, "ANON-2");
    operation = fresh.chain().next(ShiftOpen{});
    operation.at = take(BusinessTime::parse(u"2024-04-16T12:00:00.000+02:00"));
    operation.terms = take(TermsId::parse(u"T24"));
    EXPECT_APPLIED(fresh.send(operation));
}

void JudgementTest::operation_byUnknownClerk_refused()
{
    Operation operation = m_desk->chain().next(m_desk->handover(stock(1)));
    operation.clerk = take(ClerkId::parse(u"nobody"));
    EXPECT_REFUSED(m_desk->send(operation), ErrorCode::ClerkUnknown, "ROLE-1");
}

void JudgementTest::operation_byDisabledClerk_onlyBeforeStays()
{
    m_central.command({u"clerk"_s, u"add"_s, u"gone"_s, u"Gone"_s});
    DeskAtCentral desk(m_central, u"T-gone"_s);
    const auto byGone = [&desk](OperationBody body) {
        Operation operation = desk.chain().next(std::move(body));
        operation.clerk = take(ClerkId::parse(u"gone"));
        return operation;
    };
    const Operation before = byGone(ShiftOpen{Money::fromCents(1'00)});
    m_central.command({u"clerk"_s, u"disable"_s, u"gone"_s});
    EXPECT_APPLIED(desk.send(before));
    const CashMovement movement{before.id, CashMovement::Direction::In, Money::fromCents(1), u"x"_s};
    const wire::Outcome after = desk.send(byGone(movement));
    QCOMPARE(after.kind, wire::Outcome::Kind::Pending); // a person decides
    QCOMPARE(after.problem->code, ErrorCode::ClerkDisabled);
    EXPECT_APPLIED(desk.send(
        byGone(ShiftClose{before.id, 1, {{Money::fromCents(1), 101}}, Money::fromCents(1'01), {}})));
}

void JudgementTest::operation_inAnothersShift_refused()
{
    Operation operation = m_desk->chain().next(m_desk->handover(stock(1)));
    operation.clerk = take(ClerkId::parse(u"bojan"));
    EXPECT_REFUSED(m_desk->send(operation), ErrorCode::NotYourShift, "TILL-1");
}

void JudgementTest::stock_cardsNotInTheBox_refused()
{
    const std::vector<MokId> cards = stock(2); // taken over already
    const StockIntake again{take(BoxId::parse(u"B-%1"_s.arg(m_nextCard))), cards, {}, {}};
    EXPECT_REFUSED(m_desk->send(again), ErrorCode::CardNotInOwnStock, "STOCK-1");
}

void JudgementTest::stock_transferred_canBeTakenOverThere()
{
    const std::vector<MokId> cards = stock(2);
    const auto other = anotherDesk();
    EXPECT_REFUSED(m_desk->send(StockTransfer{cards, take(DeskId::parse(u"NO-1"))}), ErrorCode::NotFound,
                   "STOCK-1");
    EXPECT_APPLIED(m_desk->send(StockTransfer{cards, other->chain().id()}));
    EXPECT_REFUSED(m_desk->handOver(cards), ErrorCode::CardNotInOwnStock, "STOCK-1");
    const StockIntake intake{take(BoxId::parse(u"B-%1"_s.arg(m_nextCard))), cards, {}, {}};
    EXPECT_APPLIED(other->send(intake));
    EXPECT_APPLIED(other->handOver(cards));
}

void JudgementTest::refusedLoad_cashRefunded_onceOnly()
{
    const MokId card = stock(1).front();
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(30'00)), ErrorCode::CardWrongState, "TOP-6");
    const OperationId refused = m_desk->chain().lastId();
    const QByteArray desk = m_desk->chain().id().text().toLatin1();
    const auto totals = [&] { return m_central.command({u"totals"_s}); };
    QVERIFY(totals().contains('"' + desk + "\":{\"drawer\":13000,\"float\":-10000,\"unresolved\":-3000}"));
    EXPECT_REFUSED(m_desk->send(Refund{m_desk->shift(), refused, Money::fromCents(29'99)}),
                   ErrorCode::NothingToResolve, "OFF-3");
}

void JudgementTest::refusedLoad_escalated_isASupervisorsToRefund()
{
    EXPECT_REFUSED(m_desk->load(stock(1).front(), Money::fromCents(30'00)), ErrorCode::CardWrongState,
                   "TOP-6");
    const OperationId refused = m_desk->chain().lastId();
    EXPECT_APPLIED(m_desk->send(Escalation{refused, u"customer left"_s}));
    EXPECT_REFUSED(m_desk->send(Escalation{refused, {}}), ErrorCode::NothingToResolve, "OFF-3");
    const Refund refund{m_desk->shift(), refused, Money::fromCents(30'00)};
    EXPECT_APPLIED(m_desk->send(bySupervisor(refund)));
    EXPECT_REFUSED(m_desk->send(bySupervisor(refund)), ErrorCode::NothingToResolve, "OFF-3");
    EXPECT_REFUSED(m_desk->send(Escalation{refused, {}}), ErrorCode::NothingToResolve, "OFF-3");
}

void JudgementTest::refusedRefund_isNotGivenTwice_andWrittenOff()
{
    EXPECT_REFUSED(m_desk->load(stock(1).front(), Money::fromCents(30'00)), ErrorCode::CardWrongState,
                   "TOP-6");
    const OperationId refused = m_desk->chain().lastId();
    EXPECT_APPLIED(m_desk->send(Escalation{refused, {}}));
    const Refund refund{m_desk->shift(), refused, Money::fromCents(30'00)};
    EXPECT_REFUSED(m_desk->send(refund), ErrorCode::SecondPersonNeeded, "OFF-3");
    const OperationId given = m_desk->chain().lastId();
    EXPECT_REFUSED(m_desk->send(bySupervisor(refund)), ErrorCode::NothingToResolve, "OFF-3");
    const OperationId givenAgain = m_desk->chain().lastId();
    const auto writeOff = [this](OperationId id, qint64 cents, const QString& by) {
        Operation operation =
            m_desk->chain().next(WriteOff{m_desk->shift(), id, Money::fromCents(cents), u"given back"_s});
        operation.approver = take(ClerkId::parse(by));
        return operation;
    };
    EXPECT_APPLIED(m_desk->send(writeOff(refused, 30'00, u"dare"_s)));
    EXPECT_APPLIED(m_desk->send(writeOff(given, -30'00, u"dare"_s)));
    EXPECT_REFUSED(m_desk->send(writeOff(givenAgain, -30'00, u"dare"_s)), ErrorCode::SecondPersonNeeded,
                   "TILL-6"); // who gave it
    EXPECT_APPLIED(m_desk->send(writeOff(givenAgain, -30'00, u"vida"_s)));
}

void JudgementTest::refund_ofAnotherDesksCash_refused()
{
    EXPECT_REFUSED(m_desk->load(stock(1).front(), Money::fromCents(30'00)), ErrorCode::CardWrongState,
                   "TOP-6");
    const auto other = anotherDesk();
    EXPECT_REFUSED(other->send(Refund{other->shift(), m_desk->chain().lastId(), Money::fromCents(30'00)}),
                   ErrorCode::NothingToResolve, "OFF-3");
}

void JudgementTest::smallestLoad_setByCentral_refusesLess()
{
    const MokId card = stock(1).front();
    EXPECT_APPLIED(m_desk->handOver({card}));
    m_central.command({u"settings"_s, u"set"_s, u"smallestLoad"_s, u"500"_s});
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(4'99)), ErrorCode::AmountBelowSmallest, "LIMIT-X3");
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(5'00)));
    m_central.command({u"settings"_s, u"set"_s, u"smallestLoad"_s, u"1"_s});
}

void JudgementTest::load_knownCardBeyondItsDay_refused()
{
    const MokId card = knownCard();
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(600'00)));
    EXPECT_APPLIED(anotherDesk()->load(card, Money::fromCents(400'00)));
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(1)), ErrorCode::LimitExceeded, "LIMIT-N1");
}

void JudgementTest::load_knownCardBeyondItsMonth_refused()
{
    const MokId card = knownCard();
    const QDate today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    const QDate otherDay(today.year(), today.month(), today.day() == 1 ? 2 : 1);
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(10'00)));
    rewriteLoads(card, otherDay, 9990'00);
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(10'01)), ErrorCode::LimitExceeded, "LIMIT-N3");
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(10'00)));
}

void JudgementTest::load_knownCardBeyondItsYear_refused()
{
    const MokId card = knownCard();
    const QDate today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(10'00)));
    rewriteLoads(card, QDate(today.year(), today.month() == 1 ? 2 : 1, 15), 9990'00);
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(10'01)), ErrorCode::LimitExceeded, "LIMIT-N4");
    rewriteLoads(card, QDate(today.year() - 1, 12, 31), 9990'00);
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(1000'00)));
}

void JudgementTest::load_knownCardBeyondItsBalance_refused()
{
    const MokId card = knownCard();
    CentralDatabase(m_central).execute(
        "UPDATE card SET balance = 999900, bank_balance = 999900, bank_at = 0 WHERE mok_id = " +
        QByteArray::number(card.number()));
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(1'01)), ErrorCode::LimitExceeded, "LIMIT-N5");
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(1'00)));
}

void JudgementTest::load_reservedElsewhere_countsIntoTheDay()
{
    const MokId card = knownCard();
    const wire::ReservationRequest request{SigningDesk::newId(), card, Money::fromCents(600'00),
                                           take(ClerkId::parse(u"ana"))};
    QCOMPARE(anotherDesk()->client().post(u"/v1/authorisations"_s, encode(request)).status, 200);
    EXPECT_REFUSED(m_desk->load(card, Money::fromCents(400'01)), ErrorCode::LimitExceeded, "LIMIT-N1");
    EXPECT_APPLIED(m_desk->load(card, Money::fromCents(400'00)));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JudgementTest)
#include "JudgementTest.moc"
