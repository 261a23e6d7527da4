// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Counter.h"
#include "core/office/Loads.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"
#include "core/office/Reservations.h"
#include "core/office/Session.h"
#include "core/office/Till.h"
#include "core/office/Views.h"
#include "tests/support/DeskFixture.h"

#include "core/crypto/Jws.h"
#include "core/office/OperationIds.h"
#include "core/wire/OperationCodec.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

wire::Outcome applied(const QByteArray& jws)
{
    return {wire::decodeOperation(parseJws(jws)->payload)->id, wire::Outcome::Kind::Applied, 2, std::nullopt};
}

} // namespace

/// TILL-5 without a screen: what happened stays, its opposite is recorded, once, by whoever may.
class CorrectionFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        m_shift = m_fixture->flows.desk.status().shift->id;
        m_reserved = {};
    }
    void cleanup() { m_fixture.reset(); }

    void ownLoadNobodyHasSeen_isUndone_onTheCardAndInTheDrawer()
    {
        load(euros(20));
        QCOMPARE(drawer(), euros(120));
        QCOMPARE(balance(), m_before + euros(20));
        begin();
        QCOMPARE(flow().card(), std::optional(EnrolledDesk::namedCard(0)));
        QCOMPARE(flow().loaded(), euros(20));
        QCOMPARE(flow().cash(), -euros(20));
        QCOMPARE(flow().way(), CorrectionWay::Alone);
        correct();
        QCOMPARE(last().corrects, m_mistake.operation.id);
        QCOMPARE(drawer(), euros(100));
        QCOMPARE(balance(), m_before);
        QVERIFY(m_fixture->recorded().back().receipt > 0); // the customer takes it along with the cash
    }

    void TILL_5_ownLoadNobodyHasSeen_takesAReason_too()
    {
        load(euros(20));
        begin();
        QCOMPARE(flow().way(), CorrectionWay::Alone);
        flow().correct(u"  "_s);
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::ReasonMissing);
        QCOMPARE(drawer(), euros(120));
        correct(u"Wrong card"_s);
        QCOMPARE(last().reason, u"Wrong card"_s);
    }

    void FEE_1_chargesOfBothCreditors_areGivenBackByWhoGotThem()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->desk.put(EnrolledDesk::tariffOfBothLists(false));
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        m_shift = m_fixture->flows.desk.status().shift->id;
        load(euros(20));
        QCOMPARE(drawer(), Money::fromCents(121'30));
        begin();
        QCOMPARE(flow().cash(), -Money::fromCents(21'30));
        correct();
        QCOMPARE(chargeGivenBack(last()), (Charge{-euros(1), -Money::fromCents(30), {}}));
        QCOMPARE(drawer(), euros(100));
        const TillReport report = tillReport(m_fixture->recorded());
        QCOMPARE(report.takenFor(Creditor::Municipality), Money());
        QCOMPARE(report.takenFor(Creditor::Bank), Money());
    }

    /// Its creditors and their prices are of the edition that the load was charged by.
    void FEE_1_receipt_isOfTheEditionOfTheLoad_notOfTodays()
    {
        m_fixture = std::make_unique<DeskFixture>();
        Tariff before = EnrolledDesk::tariffOfBothLists(false);
        m_fixture->desk.put(before);
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        m_shift = m_fixture->flows.desk.status().shift->id;
        load(euros(20));
        Tariff after = before;
        after.id = take(TariffId::parse(u"later"_s));
        after.from = m_mistake.operation.at.date();
        after.issuer.reset();
        after.bankIssuer.reset();
        for (TariffItem& item : after.items) {
            item.price = item.price * 3;
        }
        m_fixture->desk.put(after);
        begin();
        QCOMPARE(flow().cash(), -Money::fromCents(21'30));
        correct();
        const ReceiptView receipt =
            m_fixture->office.call([number = m_fixture->recorded().back().receipt](Papers& papers) {
                return *papers.receipt(number);
            });
        QCOMPARE(receipt.tariff, before);
        QCOMPARE(m_fixture->office.call(
                     [](Loads& loads) { return loads.terms(EnrolledDesk::namedCard(0))->tariff; }),
                 after.id);
    }

    void receipt_namesTheOneThatItCorrects()
    {
        load(euros(20));
        const qint64 first = m_fixture->recorded().back().receipt;
        begin();
        correct();
        const ReceiptView receipt =
            m_fixture->office.call([number = m_fixture->recorded().back().receipt](Papers& papers) {
                return *papers.receipt(number);
            });
        QCOMPARE(receipt.earlier, first);
    }

    void ownCashMovement_isUndone_withoutAReceipt()
    {
        moveCash(CashMovement::Direction::Out, euros(30));
        QCOMPARE(drawer(), euros(70));
        begin();
        QVERIFY(!flow().card());
        QCOMPARE(flow().cash(), euros(30));
        correct();
        QCOMPARE(drawer(), euros(100));
        QCOMPARE(m_fixture->recorded().back().receipt, 0);
    }

    /// Who signs in later and has not made it is one person all the same.
    void TILL_5_colleaguesMistake_takesTwo_andNobodysOwn()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        asSupervisor();
        begin();
        QCOMPARE(flow().way(), CorrectionWay::SecondPerson);
        QVERIFY(flow().mayCorrect());
        flow().correct(u"  "_s);
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::ReasonMissing);
        flow().correct(u"Counted twice"_s);
        for (const auto& [who, code] : {std::pair(u"dare"_s, ErrorCode::SecondPersonNeeded),
                                        std::pair(u"ana"_s, ErrorCode::SecondPersonNeeded)}) {
            approvedBy(who);
            QCOMPARE(approval().fault()->code, code);
            QCOMPARE(approval().fault()->rule, "TILL-5"_ba);
            QVERIFY(approval().wish());
        }
        QCOMPARE(drawer(), euros(130));
    }

    void TILL_5_confirmedMovement_isNoLongerTheClerksOwn_andTakesASupervisor()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        goOnline();
        begin();
        QCOMPARE(flow().way(), CorrectionWay::SecondPerson);
        correct(u" Counted twice "_s);
        QCOMPARE(last().reason, u"Counted twice"_s);
        const Operation done = m_fixture->recorded().back().operation;
        QCOMPARE(done.clerk, *ClerkId::parse(u"ana"));
        QCOMPARE(done.approver, *ClerkId::parse(u"dare"));
        QCOMPARE(drawer(), euros(100));
    }

    void TILL_5_notApproved_recordsNothing_andTheClerkGoesOn()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        goOnline();
        begin();
        flow().correct(u"Counted twice"_s);
        QVERIFY(approval().wish());
        QCOMPARE(std::get<Correction>(approval().wish()->body).reason, u"Counted twice"_s);
        approval().cancel();
        QVERIFY(!approval().wish() && !flow().isBusy());
        QCOMPARE(drawer(), euros(130));
        correct(u"Counted twice"_s);
        QCOMPARE(drawer(), euros(100));
    }

    void TILL_5_approvedWhileItIsGivenUp_isNotApproved()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        goOnline();
        begin();
        flow().correct(u"Counted twice"_s);
        approval().approve(u"dare"_s, EnrolledDesk::password());
        approval().cancel();
        const Correction counter{.shift = m_shift,
                                 .corrects = m_mistake.operation.id,
                                 .cash = -euros(30),
                                 .reason = u"Counted twice"_s};
        EXPECT_FAILURE(asApproved({counter}), ErrorCode::SecondPersonNeeded);
        QCOMPARE(drawer(), euros(130));
    }

    void TILL_5_approval_isForWhatWasShown_andOnce()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        goOnline();
        begin();
        flow().correct(u"Counted twice"_s);
        const Correction shown = std::get<Correction>(approval().wish()->body);
        approval().ask({shown, *ClerkId::parse(u"ana"), "TILL-5"}, [](const ClerkId&) {});
        QVERIFY(m_fixture->approve());
        Correction other = shown;
        other.reason = u"Another reason"_s;
        for (const std::vector<OperationBody>& bodies :
             {std::vector<OperationBody>{other}, {shown, other}, {shown, shown}}) {
            EXPECT_FAILURE(asApproved(bodies), ErrorCode::SecondPersonNeeded);
        }
        EXPECT_DONE(asApproved({shown}));
        EXPECT_FAILURE(asApproved({shown}), ErrorCode::SecondPersonNeeded);
        QCOMPARE(drawer(), euros(100));
    }

    void TILL_5_whatIsRecorded_isWhatWasApproved_whateverIsBegunMeanwhile()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        moveCash(CashMovement::Direction::In, euros(5));
        goOnline();
        const OperationView first = m_fixture->recorded().rbegin()[1];
        flow().start(first, status(), m_fixture->flows.signIn.session());
        flow().correct(u"Counted twice"_s);
        QVERIFY(approval().wish());
        const OperationBody shown = approval().wish()->body;
        begin(); // the other one
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(m_fixture->recorded().back().operation.body == shown);
        QCOMPARE(drawer(), euros(105));
    }

    void wrongPassword_ofTheApprover_isCountedAsAtTheSignIn()
    {
        moveCash(CashMovement::Direction::In, euros(30));
        goOnline();
        begin();
        flow().correct(u"Counted twice"_s);
        for (const ErrorCode code : {ErrorCode::WrongPassword, ErrorCode::WrongPassword,
                                     ErrorCode::WrongPassword, ErrorCode::SignInDelayed}) {
            approval().approve(u"dare"_s, u"napačno"_s);
            QTRY_VERIFY(!approval().isChecking());
            QCOMPARE(approval().fault()->code, code);
        }
        approvedBy(u"dare"_s);
        QCOMPARE(approval().fault()->code, ErrorCode::SignInDelayed); // though it is the right one
        QCOMPARE(drawer(), euros(130));
    }

    void sentWhileItIsLookedAt_isNoLongerTheClerksOwn()
    {
        load(euros(20));
        begin();
        QCOMPARE(flow().way(), CorrectionWay::Alone);
        goOnline();
        flow().follow(m_fixture->recorded());
        QCOMPARE(flow().way(), CorrectionWay::BanksWord);
    }

    void twice_isRefused()
    {
        load(euros(20));
        begin();
        const OperationView mistake = m_mistake;
        QVERIFY(CorrectionFlow::isCorrectable(mistake, m_fixture->recorded()));
        correct();
        QVERIFY(!CorrectionFlow::isCorrectable(mistake, m_fixture->recorded()));
        flow().start(mistake, status(), m_fixture->flows.signIn.session());
        flow().correct(u"Wrong card"_s);
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::NothingToCorrect);
        QCOMPARE(drawer(), euros(100));
    }

    void clickedTwice_recordsOnce()
    {
        load(euros(20));
        begin();
        const size_t before = m_fixture->recorded().size();
        flow().correct(u"Wrong card"_s);
        flow().correct(u"Wrong card"_s);
        QTRY_VERIFY(!flow().mistake());
        QCOMPARE(m_fixture->recorded().size(), before + 1);
    }

    void confirmedLoad_offline_isRefused()
    {
        load(euros(20));
        goOnline();
        goOffline();
        begin();
        QCOMPARE(flow().way(), CorrectionWay::BanksWord);
        flow().correct(u"Wrong card"_s);
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CorrectionNeedsCentral);
        QVERIFY(!flow().isBusy());
        QCOMPARE(drawer(), euros(120));
    }

    void confirmedLoad_isTakenOffByCentralsWord()
    {
        load(euros(20));
        goOnline();
        begin();
        correct(u"Wrong card"_s);
        QCOMPARE(last().reservation, m_reserved.id);
        QCOMPARE(m_reserved.corrects, m_mistake.operation.id);
        QCOMPARE(m_reserved.card, EnrolledDesk::namedCard(0));
        QCOMPARE(m_reserved.amount, euros(20));
        QCOMPARE(m_reserved.clerk, *ClerkId::parse(u"ana"));
        QCOMPARE(m_reserved.approver, *ClerkId::parse(u"dare"));
        QCOMPARE(drawer(), euros(100));
        QVERIFY(m_fixture->central->freed.empty());
    }

    void TILL_5_centralIsAsked_onlyInTheNameOfWhoHasApprovedJustThis()
    {
        load(euros(20));
        goOnline();
        const CorrectedFacts undone = *correctable(m_mistake.operation);
        Correction counter{.shift = m_shift,
                           .corrects = m_mistake.operation.id,
                           .card = undone.card,
                           .loaded = undone.loaded};
        const auto said = [this, &counter] {
            std::optional<Error> error;
            m_fixture->office.call([&](Reservations& reservations) {
                reservations.reserveCorrection(newOperationId(m_fixture->clock), counter,
                                               [&error](const Result<BusinessTime>& word) {
                                                   if (!word) {
                                                       error = word.error();
                                                   }
                                               });
            });
            return error;
        };
        QCOMPARE(said().value_or(Error()).code, ErrorCode::SecondPersonNeeded);
        std::optional<bool> isApproved;
        m_fixture->office.askLater<SessionView>(
            this,
            [&counter](Session& session, Later<SessionView> done) {
                session.approve(*ClerkId::parse(u"dare"), Secret::fromPassword(EnrolledDesk::password()),
                                {counter, *ClerkId::parse(u"ana"), "TILL-5"}, std::move(done));
            },
            [&isApproved](const Result<SessionView>& by) { isApproved = by.has_value(); });
        QTRY_COMPARE(isApproved, std::optional(true));
        counter.loaded = euros(19);
        QCOMPARE(said().value_or(Error()).code, ErrorCode::SecondPersonNeeded);
        QVERIFY(m_reserved.id.isNull());
        counter.loaded = undone.loaded;
        QVERIFY(!said());
        QTRY_COMPARE(m_reserved.approver, *ClerkId::parse(u"dare"));
    }

    void spentLoad_staysAsCentralSays()
    {
        load(euros(20));
        goOnline();
        m_fixture->office.call([this](Office&) {
            m_fixture->central->reserver = [](const wire::ReservationRequest&) {
                return Result<wire::ReservationGrant>(
                    failure(ErrorCode::BalanceTooLow, {}, "TILL-5", u"5.00"_s));
            };
        });
        begin();
        flow().correct(u"Wrong card"_s);
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::BalanceTooLow);
        QCOMPARE(drawer(), euros(120));
    }

    void centralSaysNothing_correctionNeedsIt_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code :
             {ErrorCode::NoConnection, ErrorCode::Timeout, ErrorCode::ServerFailed,
              ErrorCode::TooManyRequests, ErrorCode::TlsFailed, ErrorCode::WrongAnswer}) {
            QTest::newRow(name(code)) << code;
        }
    }
    void centralSaysNothing_correctionNeedsIt()
    {
        QFETCH(ErrorCode, code);
        load(euros(20));
        goOnline();
        m_fixture->office.call([this, code](Office&) {
            m_fixture->central->reserver = [code](const wire::ReservationRequest&) {
                return Result<wire::ReservationGrant>(failure(code));
            };
        });
        begin();
        flow().correct(u"Wrong card"_s);
        QVERIFY(m_fixture->approve());
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CorrectionNeedsCentral);
    }

    void givenUpWhileCentralThinks_isFreed_andRecordsNothing()
    {
        load(euros(20));
        goOnline();
        m_fixture->office.call([this](Office&) { m_fixture->central->isThinking = true; });
        begin();
        const size_t before = m_fixture->recorded().size();
        flow().correct(u"Wrong card"_s);
        QVERIFY(m_fixture->approve());
        QVERIFY(flow().isWaiting());
        flow().abandon();
        QVERIFY(!flow().isBusy());
        QTRY_COMPARE(m_fixture->office.call([this](Office&) { return m_fixture->central->freed.size(); }),
                     1U);
        QCOMPARE(m_fixture->recorded().size(), before);
    }

    void loadOfAnEarlierDay_isFoundByItsReceipt_andPaidOutOfTodaysDrawer()
    {
        load(euros(20));
        goOnline();
        const OperationView mistake = m_fixture->recorded().back();
        closeShift();
        m_fixture->clock.advance(std::chrono::hours(24));
        openShift();
        find(u" ap-2-%1 "_s.arg(mistake.receipt));
        QVERIFY(flow().mistake());
        QCOMPARE(flow().mistake()->operation, mistake.operation);
        QCOMPARE(flow().way(), CorrectionWay::BanksWord);
        QVERIFY(flow().mayCorrect());
        correct(u"Wrong card"_s);
        QCOMPARE(last().shift, m_shift);
        QCOMPARE(drawer(), euros(80)); // of today
        const auto closed = m_fixture->office.call([](Till& till) { return till.closed(1); });
        EXPECT_DONE(closed);
        QCOMPARE(closed->report.expected, euros(120));
        QCOMPARE(closed->report.of(TillKind::Corrections), Tally());
        find(QString::number(mistake.receipt));
        QCOMPARE(flow().refusal()->code, ErrorCode::NothingToCorrect); // only once
    }

    void RED_1_loadOlderThanAWeek_isNotCorrectedHere()
    {
        load(euros(20));
        const OperationView mistake = m_fixture->recorded().back();
        m_fixture->clock.advance(std::chrono::hours(24 * 7));
        flow().start(mistake, status(), m_fixture->flows.signIn.session());
        EXPECT_DONE(flow().mayCorrect());
        m_fixture->clock.advance(std::chrono::hours(24));
        flow().correct(u"Wrong card"_s);
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CorrectionTooLate);
        QCOMPARE(flow().refusal()->rule, "TILL-5"_ba);
        QVERIFY(!approval().wish());
    }

    void receiptThatIsNotOfThisDesk_isNotFound()
    {
        load(euros(20));
        for (const QString& receipt : {u""_s, u"0"_s, u"2"_s, u"AP-1-1"_s, u"-1"_s, u"1e0"_s, u"AP-2-"_s}) {
            find(receipt);
            QVERIFY2(flow().refusal(), qPrintable(receipt));
            QCOMPARE(flow().refusal()->code, ErrorCode::NotFound);
            QVERIFY(!flow().mistake());
        }
    }

    void receiptOfSeveralLoads_asksWhich()
    {
        AnonymousFlow& cards = m_fixture->flows.anonymous;
        cards.begin();
        QTRY_VERIFY(cards.terms().chargePerCard.cash().isPositive());
        for (const int card : {0, 1}) {
            cards.addCard(EnrolledDesk::stockCard(card).text());
            QTRY_COMPARE(int(cards.lines().size()), card + 1);
        }
        cards.goOn();
        cards.attestAge(true);
        cards.attestTerms(true);
        cards.goOn();
        for (const int card : {0, 1}) {
            cards.setLoad(EnrolledDesk::stockCard(card), euros(10 + card));
            QTRY_VERIFY(!cards.isBusy());
        }
        cards.goOn();
        cards.confirm();
        QTRY_COMPARE(cards.step(), AnonymousFlow::Step::Handover);
        find(QString::number(m_fixture->recorded().back().receipt));
        QVERIFY(!flow().mistake());
        QCOMPARE(flow().found().size(), 2U); // the hand-over itself cannot be corrected
        flow().start(flow().found().back(), status(), m_fixture->flows.signIn.session());
        QVERIFY(flow().found().empty());
        correct();
        QCOMPARE(last().card, std::optional(EnrolledDesk::stockCard(1)));
        find(QString::number(m_fixture->recorded().front().receipt + 1));
        QVERIFY(flow().mistake()); // the other load alone is left
    }

    /// The word that it is given up may have overtaken the request.
    void grantedAfterItWasGivenUp_isFreedAgain()
    {
        load(euros(20));
        goOnline();
        begin();
        flow().correct(u"Wrong card"_s);
        QVERIFY(m_fixture->approve());
        flow().abandon();
        QTRY_COMPARE(m_fixture->office.call([this](Office&) { return m_fixture->central->freed.size(); }),
                     2U);
        const OperationId freed =
            m_fixture->office.call([this](Office&) { return m_fixture->central->freed.back(); });
        QCOMPARE(freed, m_reserved.id);
    }

    void whatIsNeitherLoadNorCash_cannotBeCorrected()
    {
        const std::vector<OperationView> all = m_fixture->recorded();
        QVERIFY(!CorrectionFlow::isCorrectable(all.front(), all)); // the shift
    }

private:
    [[nodiscard]] CorrectionFlow& flow() { return m_fixture->flows.correction; }
    [[nodiscard]] ApprovalFlow& approval() { return m_fixture->flows.approval; }
    [[nodiscard]] const DeskStatus& status() const { return m_fixture->flows.desk.status(); }
    /// Tries with the right password.
    void approvedBy(const QString& who)
    {
        approval().approve(who, EnrolledDesk::password());
        QTRY_VERIFY(!approval().isChecking());
    }

    /// Recorded as one order in dare's name.
    [[nodiscard]] Result<Recorded> asApproved(const std::vector<OperationBody>& bodies)
    {
        Counter::Order order{{}, {}, {}, *ClerkId::parse(u"dare")};
        for (const OperationBody& body : bodies) {
            order.steps.push_back({newOperationId(m_fixture->clock), body});
        }
        return m_fixture->office.call([&order](Counter& counter) { return counter.record(order); });
    }

    void load(Money amount)
    {
        m_before = balance();
        TopUpFlow& topUp = m_fixture->flows.topUp;
        topUp.begin();
        topUp.recognise(EnrolledDesk::namedCard(0).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(topUp.step(), TopUpFlow::Step::Amount);
        topUp.setAmount(amount);
        QTRY_VERIFY(topUp.canGoOn());
        topUp.goOn();
        QTRY_VERIFY(topUp.fault() && !topUp.isBusy());
        topUp.goOnOffline();
        topUp.confirm();
        QTRY_COMPARE(topUp.step(), TopUpFlow::Step::Loaded);
    }

    void moveCash(CashMovement::Direction direction, Money amount)
    {
        const size_t before = m_fixture->recorded().size();
        m_fixture->flows.till.moveCash(m_shift, direction, amount, u"Coins"_s);
        QTRY_COMPARE(m_fixture->recorded().size(), before + 1);
        QTRY_VERIFY(!m_fixture->flows.till.isBusy());
    }

    /// Corrects the newest operation.
    void begin()
    {
        m_mistake = m_fixture->recorded().back();
        flow().start(m_mistake, status(), m_fixture->flows.signIn.session());
        QVERIFY(flow().mistake());
    }

    /// Answered, by a mistake to be corrected, a choice or a refusal.
    void find(const QString& receipt)
    {
        flow().find(receipt, status(), m_fixture->flows.signIn.session());
        QTRY_VERIFY(!flow().isBusy());
    }

    void closeShift()
    {
        const Money drawer = this->drawer();
        const Result<Recorded> closed = m_fixture->office.call([this, drawer](Office& office) {
            const ShiftClose close{m_shift, 1, {{euros(1), int(drawer.cents() / 100)}}, drawer, {}};
            return partOf<Counter>(office).record({{{newOperationId(m_fixture->clock), close}}, {}, {}});
        });
        EXPECT_DONE(closed);
    }
    void openShift()
    {
        m_fixture->flows.till.openShift(euros(100));
        QTRY_VERIFY(m_fixture->flows.desk.status().shift &&
                    m_fixture->flows.desk.status().shift->id != m_shift);
        m_shift = m_fixture->flows.desk.status().shift->id;
    }

    void correct(const QString& reason = u"Wrong card"_s)
    {
        const bool takesTwo = flow().way() != CorrectionWay::Alone;
        flow().correct(reason);
        if (takesTwo) {
            QVERIFY(m_fixture->approve());
        }
        QTRY_VERIFY(!flow().mistake() || (flow().refusal() && !flow().isBusy()));
        QVERIFY2(!flow().mistake(), qPrintable(flow().refusal() ? flow().refusal()->toLogLine() : QString()));
    }

    void asSupervisor()
    {
        m_fixture->flows.signIn.lock();
        m_fixture->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_fixture->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
    }

    /// Central is there from now on, and has all that was recorded.
    void goOnline()
    {
        m_fixture->office.call([this](Office& office) {
            m_fixture->central->isOnline = true;
            m_fixture->central->judge = &applied;
            m_fixture->central->freed.clear(); // of the load itself
            m_fixture->central->reserver = [this](const wire::ReservationRequest& request) {
                m_reserved = request;
                return Result<wire::ReservationGrant>(wire::ReservationGrant{
                    request.id, BusinessTime::at(m_fixture->clock.now().addSecs(900))});
            };
            office.nudgeSync();
        });
        QTRY_COMPARE(m_fixture->recorded().back().standing, Standing::Applied);
    }
    void goOffline()
    {
        m_fixture->office.call([this](Office&) { m_fixture->central->isOnline = false; });
    }

    [[nodiscard]] Money drawer()
    {
        return m_fixture->office.call([](Views& views) { return views.status()->shift->drawer; });
    }
    [[nodiscard]] Money balance()
    {
        return m_fixture->office.call(
            [](Loads& loads) { return loads.terms(EnrolledDesk::namedCard(0))->card.balance; });
    }
    [[nodiscard]] Correction last()
    {
        return std::get<Correction>(m_fixture->recorded().back().operation.body);
    }

    std::unique_ptr<DeskFixture> m_fixture;
    OperationId m_shift;
    OperationView m_mistake;
    wire::ReservationRequest m_reserved;
    Money m_before; ///< on the card, before it was loaded
};

QTEST_GUILESS_MAIN(CorrectionFlowTest)
#include "CorrectionFlowTest.moc"
