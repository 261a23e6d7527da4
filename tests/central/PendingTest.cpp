// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/PendingAlarm.h"
#include "app/central/bank/BankBook.h"
#include "app/central/books/Exceptions.h"
#include "app/central/books/Reconciliation.h"
#include "app/central/judge/Decider.h"
#include "app/central/store/BookTable.h"
#include "app/central/store/SettingTable.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "core/store/Transaction.h"
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What central was not asked for and cannot believe waits for a person: recorded, in its shift's drawer,
/// counted into every limit, and without effect until then. Honest work is not touched.
class PendingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void OFF_5_datedBeforeTheLastContact_isPending();
    void OFF_5_backdatedOverTenDays_putsNothingOnCards();
    void OFF_5_withinMinutes_isApplied();
    void OFF_5_whatADeskSent_isAContact();
    void OFF_5_lastThatWasSentLongEnoughAgo_counts();
    void OFF_5_whatADeskSentJustNow_mayHaveMoreBehindIt();
    void OFF_5_firstEnrolment_isAContact();
    void OFF_1_deskThatNeverSaysWhatItHas_gainsNothing();
    void OFF_1_offlineForDays_isApplied();
    void OFF_1_longerThanAllowed_isPending();
    void OFF_1_floorOfADesk_moreIsPending();
    void OFF_1_floorOfACard_moreIsPending();
    void OFF_1_floor_beginsAnewWhenTheDeskIsHeard();
    void OFF_1_floor_widestThatHeldSince_counts();
    void OFF_1_firstLoads_haveASumOfTheirOwn();
    void reserved_isNeverPending();
    void reserved_onACardWithSomethingPending_isApplied_andBothCountOnce();
    void reserved_leavesNoRoom_forWhatIsPendingOnTheCard();
    void keyRevoked_reservedLoad_isPending_andMayBeApplied();
    void keyRevoked_reservedLoad_isNotAppliedBeyondALimit();
    void keyRevoked_reservedCorrection_isPending_andMayBeApplied();
    void ROLE_1_disabledClerk_isPending_butTheDrawerIsBooked();
    void ROLE_1_withoutTheDuty_isPending();
    void whatDependsOnIt_isPendingToo();
    void pendingLoad_countsIntoAllLimits();
    void pendingLoad_isInTheDrawerAndStopsNoClosing();
    void sentAgain_getsTheSameAnswer_andAfterwardsTheDecision();
    void applied_isOnTheCard_andInTheSettlementOfTheDecision();
    void refused_isOff3();
    void exceptions_areListedByDayAndClerk();
    void exceptions_ofRefusedLoads_andHowTheyWereSettled();
    void waitingTooLong_isSaidOnce_andInTheReconciliation();
    void waitingTooLong_isASetting();
    void decided_neverByWhoMadeIt_data();
    void decided_neverByWhoMadeIt();
    void decided_earlierOnesFirst();
    void decided_twice_isRefused();

private:
    [[nodiscard]] QDateTime at(int minute) const { return m_begin.addSecs(minute * 60); }
    [[nodiscard]] MokId card(int i) const { return MokId::fromNumber(310'000'000U + quint32(i)); }
    [[nodiscard]] wire::Outcome load(int i, Money amount, int minute, std::optional<int> now = {})
    {
        return m_central->send(*m_desk, Load{m_shift, card(i), amount, {}}, at(minute),
                               at(now.value_or(minute)));
    }
    /// With "dare" as the second person.
    [[nodiscard]] wire::Outcome sendApproved(OperationBody body, int minute)
    {
        Operation operation = m_desk->next(std::move(body));
        operation.at = BusinessTime::at(at(minute));
        operation.approver = take(ClerkId::parse(u"dare"));
        const QByteArray jws = m_desk->sign(operation);
        return m_central
            ->answer(*m_desk,
                     {{.jws = jws, .operation = operation, .kid = m_desk->key().publicKey().thumbprint()}},
                     at(minute))
            .front();
    }
    /// The desk says that it has the answers to all it has recorded.
    void agree(int minute)
    {
        EXPECT_DONE(central::DeskTable(m_central->database())
                        .noteAnswered(m_desk->id(), m_desk->lastSequence(), at(minute)));
    }
    void set(const QString& key, qint64 value, int minute)
    {
        EXPECT_DONE(central::SettingTable(m_central->database()).set(key, value, at(minute)));
    }
    /// As a desk whose key has been certified, at a moment.
    void enrol(int minute)
    {
        const auto authority = take(CertificateAuthority::create(u"Test"_s, at(-60), 10));
        const QByteArray request = take(certificateRequestPem(m_desk->key(), m_desk->id().text()));
        const QByteArray pem = take(authority.issueClient(request, m_desk->id().text(), at(minute), 900));
        EXPECT_DONE(central::DeskTable(m_central->database())
                        .putCertificate(m_desk->id(), take(Certificate::fromPem(pem)), at(minute)));
    }
    /// And let in again with another one, of which this desk's key knows nothing.
    void revokeKey(int minute)
    {
        Database& database = m_central->database();
        EXPECT_DONE(central::DeskTable(database).revoke(m_desk->id(), at(minute)));
        EXPECT_DONE(central::ReservationTable(database).freeAllOf(m_desk->id()));
        EXPECT_DONE(database.run("UPDATE desk SET certificate = 'another'"));
    }
    void bankSays(int i, Money balance, int minute)
    {
        Transaction transaction = take(Transaction::begin(m_central->database()));
        central::BankBook book(m_central->database(), at(minute));
        (void)take(book.enter({.reference = u"B-%1"_s.arg(minute),
                               .kind = wire::BankEventKind::Balance,
                               .card = card(i),
                               .at = BusinessTime::at(at(minute)),
                               .amount = balance}));
        EXPECT_DONE(book.finish());
        EXPECT_DONE(transaction.commit());
    }
    void expectPending(const wire::Outcome& outcome, ErrorCode why)
    {
        QCOMPARE(outcome.kind, wire::Outcome::Kind::Pending);
        QCOMPARE(outcome.problem->code, why);
    }
    [[nodiscard]] Money balance(int i)
    {
        return take(central::CardTable(m_central->database()).find(card(i)))->balance;
    }
    [[nodiscard]] std::map<Account, Money> sums()
    {
        const auto shifts = take(central::BookTable(m_central->database()).shifts(m_desk->id(), {}));
        std::map<Account, Money> sums = shifts.front().sums;
        std::erase_if(sums, [](const auto& sum) { return sum.second.isZero(); });
        return sums;
    }
    void expectBooksAgree()
    {
        const auto balance =
            take(central::Reconciliation(m_central->database(), at(20)).of(m_desk->id(), std::nullopt));
        for (const central::ShiftBalance& shift : balance.shifts) {
            QVERIFY2(shift.faults.isEmpty(), qPrintable(shift.faults.join(u'\n')));
        }
    }
    enum class Way
    {
        Apply,
        Refuse,
    };
    [[nodiscard]] Done decide(OperationId id, Way way, int minute, const QString& by = u"dare"_s)
    {
        Transaction transaction = TRY(Transaction::begin(m_central->database()));
        central::Decider decider(m_central->database(), m_central->terms(), at(minute));
        const ClerkId who = take(ClerkId::parse(by));
        TRY(way == Way::Apply ? decider.apply(id, who, u"seen on the camera"_s)
                              : decider.refuse(id, who, u"not seen"_s));
        return transaction.commit();
    }
    static Money euros(qint64 amount) { return Money::fromCents(amount * 100); }

    const QDateTime m_begin{QDate(2026, 11, 20), QTime(7, 0), Qt::UTC};
    std::unique_ptr<JudgingCentral> m_central;
    std::optional<SigningDesk> m_desk;
    OperationId m_shift;
};

void PendingTest::init()
{
    m_central = std::make_unique<JudgingCentral>();
    m_central->addClerk(u"dare"_s, Role::Supervisor);
    for (int i = 0; i < 30; ++i) {
        m_central->addCard(card(i));
    }
    m_desk.emplace(m_central->addDesk(u"P-1"_s));
    EXPECT_APPLIED(m_central->send(*m_desk, ShiftOpen{euros(100)}, at(0), at(0)));
    m_shift = m_desk->lastId();
}

void PendingTest::OFF_5_datedBeforeTheLastContact_isPending()
{
    agree(60);
    expectPending(load(0, euros(10), 54), ErrorCode::DatedBeforeContact);
    QCOMPARE(balance(0), Money());
    expectBooksAgree();
}

void PendingTest::OFF_5_withinMinutes_isApplied()
{
    agree(60);
    EXPECT_APPLIED(load(0, euros(10), 56));
    EXPECT_APPLIED(load(1, euros(10), 61));
}

/// Also of a desk that never says what it has recorded, or says more.
void PendingTest::OFF_5_whatADeskSent_isAContact()
{
    EXPECT_APPLIED(load(0, euros(10), 600));
    expectPending(load(1, euros(10), 594, 620), ErrorCode::DatedBeforeContact);
    EXPECT_APPLIED(load(2, euros(10), 596, 620));
}

void PendingTest::OFF_5_lastThatWasSentLongEnoughAgo_counts()
{
    const std::vector<int> minutes{300, 310, 590, 600, 603, 605, 607, 612, 613, 614};
    for (int i = 0; i < int(minutes.size()); ++i) {
        EXPECT_APPLIED(load(i, euros(10), minutes[size_t(i)]));
    }
    expectPending(load(20, euros(10), 599, 616), ErrorCode::DatedBeforeContact); // that of 605
    EXPECT_APPLIED(load(21, euros(10), 600, 616));
    EXPECT_APPLIED(load(22, euros(10), 602, 617)); // that of 607 only at 618
    expectPending(load(23, euros(10), 601, 618), ErrorCode::DatedBeforeContact);
}

/// What a desk recorded without a connection comes in several requests.
void PendingTest::OFF_5_whatADeskSentJustNow_mayHaveMoreBehindIt()
{
    agree(0);
    for (int i = 0; i < 20; ++i) {
        EXPECT_APPLIED(load(i, euros(10), 10 + i, 600 + i / 3));
    }
}

/// What is older than the desk it never recorded.
void PendingTest::OFF_5_firstEnrolment_isAContact()
{
    enrol(600);
    expectPending(load(0, euros(10), 594, 601), ErrorCode::DatedBeforeContact);
    EXPECT_APPLIED(load(1, euros(10), 596, 602));
    enrol(900); // again: what it had recorded meanwhile is sent now
    EXPECT_APPLIED(load(2, euros(10), 602, 901));
}

void PendingTest::OFF_1_deskThatNeverSaysWhatItHas_gainsNothing()
{
    constexpr int day = 24 * 60;
    EXPECT_APPLIED(load(0, euros(100), 10));
    expectPending(load(0, euros(1), day), ErrorCode::OfflineLimitReached); // for ever
    expectPending(load(1, euros(100), 9 * day), ErrorCode::OfflineTooLong);
}

/// 900 a day: each within the floor of its day.
void PendingTest::OFF_5_backdatedOverTenDays_putsNothingOnCards()
{
    agree(0);
    agree(11 * 24 * 60);
    for (int day = 1; day <= 10; ++day) {
        for (int i = 0; i < 9; ++i) {
            const int minute = day * 24 * 60 + i;
            QCOMPARE(load(i, euros(100), minute, 11 * 24 * 60).kind, wire::Outcome::Kind::Pending);
        }
    }
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(balance(i), Money());
    }
    QCOMPARE(sums().at(Account::Pending), -euros(9000));
    expectBooksAgree();
}

void PendingTest::OFF_1_offlineForDays_isApplied()
{
    agree(0);
    const int now = 7 * 24 * 60 - 10;
    for (int day = 1; day < 7; ++day) {
        for (int i = 0; i < 3; ++i) {
            EXPECT_APPLIED(load(day * 3 + i, euros(100), day * 24 * 60 + i, now));
        }
    }
}

void PendingTest::OFF_1_longerThanAllowed_isPending()
{
    agree(0);
    const int week = 7 * 24 * 60;
    EXPECT_APPLIED(load(0, euros(10), week + 5));
    expectPending(load(1, euros(10), week + 6), ErrorCode::OfflineTooLong);
}

void PendingTest::OFF_1_floorOfADesk_moreIsPending()
{
    for (int i = 0; i < 10; ++i) {
        EXPECT_APPLIED(load(i, euros(100), 10 + i));
    }
    expectPending(load(10, Money::fromCents(1), 30), ErrorCode::OfflineLimitReached);
    EXPECT_APPLIED(load(11, euros(100), 24 * 60)); // the next business day
}

void PendingTest::OFF_1_floorOfACard_moreIsPending()
{
    EXPECT_APPLIED(load(0, euros(60), 10));
    expectPending(load(0, Money::fromCents(40'01), 11), ErrorCode::OfflineLimitReached);
    EXPECT_APPLIED(load(1, euros(100), 12));
}

void PendingTest::OFF_1_floor_beginsAnewWhenTheDeskIsHeard()
{
    EXPECT_APPLIED(load(0, euros(100), 10));
    agree(11);
    EXPECT_APPLIED(load(0, euros(100), 12));
}

void PendingTest::OFF_1_floor_widestThatHeldSince_counts()
{
    agree(0);
    set(u"offlinePerCard"_s, 200'00, 10);
    set(u"offlinePerCard"_s, 50'00, 20);
    EXPECT_APPLIED(load(0, euros(200), 60));
    expectPending(load(1, Money::fromCents(200'01), 61), ErrorCode::OfflineLimitReached);
    agree(70);
    expectPending(load(2, euros(51), 80), ErrorCode::OfflineLimitReached);
}

/// OFF-1 a: 1500, and as much as the others may have, since the desk could count one of them there.
void PendingTest::OFF_1_firstLoads_haveASumOfTheirOwn()
{
    for (int i = 0; i < 18; ++i) {
        m_central->addPlastic(card(100 + i), m_desk->id());
        Handover handover{m_shift, {card(100 + i)}, true, true, {}, {}, {}, {}};
        const Terms terms = take(m_central->terms().inForceOn(at(0).date()));
        handover.mokTerms = terms.mok;
        handover.bankTerms = terms.bank.id;
        EXPECT_APPLIED(m_central->send(*m_desk, handover, at(10 + i), at(10 + i)));
        const wire::Outcome outcome = load(100 + i, euros(150), 10 + i);
        QCOMPARE(outcome.kind,
                 i < 16 ? wire::Outcome::Kind::Applied : wire::Outcome::Kind::Pending); // 2400 of 2500
    }
}

void PendingTest::reserved_isNeverPending()
{
    const OperationId reservation = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, reservation, card(0), euros(900), at(50)));
    agree(60);
    EXPECT_APPLIED(m_central->send(*m_desk, Load{m_shift, card(0), euros(900), reservation}, at(50), at(61)));
}

void PendingTest::reserved_onACardWithSomethingPending_isApplied_andBothCountOnce()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    const OperationId waiting = m_desk->lastId();
    const OperationId reservation = SigningDesk::newId();
    EXPECT_FAILURE(m_central->reserve(*m_desk, SigningDesk::newId(), card(0), euros(900), at(11)),
                   ErrorCode::LimitExceeded); // LIMIT-N1: 899 are left
    EXPECT_DONE(m_central->reserve(*m_desk, reservation, card(0), euros(899), at(11)));
    EXPECT_APPLIED(m_central->send(*m_desk, Load{m_shift, card(0), euros(899), reservation}, at(12), at(12)));
    QCOMPARE(balance(0), euros(899));
    EXPECT_FAILURE(m_central->reserve(*m_desk, SigningDesk::newId(), card(0), Money::fromCents(1), at(13)),
                   ErrorCode::LimitExceeded);
    EXPECT_DONE(decide(waiting, Way::Apply, 20));
    QCOMPARE(balance(0), euros(1000));
    expectBooksAgree();
}

void PendingTest::reserved_leavesNoRoom_forWhatIsPendingOnTheCard()
{
    const OperationId reservation = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, reservation, card(0), euros(900), at(10)));
    SigningDesk other = m_central->addDesk(u"P-2"_s);
    EXPECT_APPLIED(m_central->send(other, ShiftOpen{euros(100)}, at(10), at(10)));
    const Load little{other.lastId(), card(0), euros(100), {}};
    EXPECT_DONE(central::DeskTable(m_central->database()).noteAnswered(other.id(), 1, at(60)));
    expectPending(m_central->send(other, little, at(11), at(61)), ErrorCode::DatedBeforeContact);
    const OperationId waiting = other.lastId();
    EXPECT_APPLIED(m_central->send(*m_desk, Load{m_shift, card(0), euros(900), reservation}, at(12), at(62)));
    set(u"limit.knownCashDay"_s, 999'00, 0);
    EXPECT_FAILURE(decide(waiting, Way::Apply, 70), ErrorCode::LimitExceeded);
    EXPECT_DONE(decide(waiting, Way::Refuse, 71));
    QCOMPARE(balance(0), euros(900));
    expectBooksAgree();
}

void PendingTest::keyRevoked_reservedLoad_isPending_andMayBeApplied()
{
    enrol(0);
    const OperationId reservation = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, reservation, card(0), euros(900), at(10)));
    revokeKey(20);
    expectPending(m_central->send(*m_desk, Load{m_shift, card(0), euros(900), reservation}, at(12), at(30)),
                  ErrorCode::KeyRevoked);
    QCOMPARE(balance(0), Money());
    EXPECT_DONE(decide(m_desk->lastId(), Way::Apply, 40));
    QCOMPARE(balance(0), euros(900));
    expectBooksAgree();
}

/// The reservation was freed with the key, and somebody else got the money.
void PendingTest::keyRevoked_reservedLoad_isNotAppliedBeyondALimit()
{
    enrol(0);
    const OperationId reservation = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, reservation, card(0), euros(900), at(10)));
    revokeKey(20);
    SigningDesk other = m_central->addDesk(u"P-2"_s);
    EXPECT_APPLIED(m_central->send(other, ShiftOpen{euros(100)}, at(21), at(21)));
    EXPECT_APPLIED(m_central->send(other, Load{other.lastId(), card(0), euros(100), {}}, at(22), at(22)));
    EXPECT_DONE(m_central->reserve(other, SigningDesk::newId(), card(0), euros(100), at(23)));
    expectPending(m_central->send(*m_desk, Load{m_shift, card(0), euros(900), reservation}, at(12), at(30)),
                  ErrorCode::KeyRevoked);
    const OperationId waiting = m_desk->lastId();
    EXPECT_FAILURE(decide(waiting, Way::Apply, 40), ErrorCode::LimitExceeded);
    EXPECT_DONE(decide(waiting, Way::Refuse, 41));
    QCOMPARE(sums().at(Account::Unresolved), -euros(900));
    expectBooksAgree();
}

void PendingTest::keyRevoked_reservedCorrection_isPending_andMayBeApplied()
{
    enrol(0);
    m_central->addClerk(u"boss"_s, Role::Supervisor);
    EXPECT_APPLIED(load(0, euros(50), 5));
    const OperationId loaded = m_desk->lastId();
    agree(7);
    bankSays(0, euros(50), 8);
    const OperationId word = SigningDesk::newId();
    const ClerkId boss = take(ClerkId::parse(u"boss"));
    EXPECT_DONE(
        central::Reserver(m_central->database(), m_central->terms(), at(10))
            .reserve({word, card(0), euros(50), take(ClerkId::parse(u"ana")), loaded, boss}, m_desk->id()));
    revokeKey(20);
    Operation operation =
        m_desk->next(Correction{m_shift, loaded, card(0), euros(50), -euros(50), word, u"mistake"_s});
    operation.at = BusinessTime::at(at(12));
    operation.approver = boss;
    const std::vector<central::ReceivedLine> lines{{.jws = m_desk->sign(operation),
                                                    .operation = operation,
                                                    .kid = m_desk->key().publicKey().thumbprint()}};
    expectPending(m_central->answer(*m_desk, lines, at(30)).front(), ErrorCode::KeyRevoked);
    EXPECT_DONE(decide(operation.id, Way::Apply, 40));
    QCOMPARE(balance(0), Money());
    expectBooksAgree();
}

void PendingTest::ROLE_1_disabledClerk_isPending_butTheDrawerIsBooked()
{
    EXPECT_DONE(central::ClerkTable(m_central->database()).disable(take(ClerkId::parse(u"ana")), at(5)));
    expectPending(load(0, euros(20), 10), ErrorCode::ClerkDisabled);
    const CashMovement movement{m_shift, CashMovement::Direction::ToSafe, euros(50), {}};
    expectPending(m_central->send(*m_desk, movement, at(11), at(11)), ErrorCode::ClerkDisabled);
    QCOMPARE(sums().at(Account::Drawer), euros(70));
    EXPECT_APPLIED(load(1, euros(20), 4)); // before that
    const ShiftClose close{m_shift, 1, {{euros(1), 90}}, euros(90), {}};
    EXPECT_APPLIED(m_central->send(*m_desk, close, at(12), at(12)));
    expectBooksAgree();
}

void PendingTest::ROLE_1_withoutTheDuty_isPending()
{
    EXPECT_DONE(m_central->database().run("UPDATE clerk SET roles = 'reviewer' WHERE id = 'ana'"));
    expectPending(load(0, euros(20), 10), ErrorCode::RoleMissing);
}

void PendingTest::whatDependsOnIt_isPendingToo()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    const OperationId first = m_desk->lastId();
    expectPending(load(0, euros(1), 11), ErrorCode::AwaitsDecision);
    const Correction correction{m_shift, first, card(0), euros(101), -euros(101), {}, u"mistake"_s};
    expectPending(m_central->send(*m_desk, correction, at(12), at(12)), ErrorCode::AwaitsDecision);
    EXPECT_APPLIED(load(1, euros(1), 13)); // another card
}

void PendingTest::pendingLoad_countsIntoAllLimits()
{
    set(u"offlinePerCard"_s, 600'00, 0);
    expectPending(load(0, euros(601), 10), ErrorCode::OfflineLimitReached);
    const auto more = m_central->reserve(*m_desk, SigningDesk::newId(), card(0), euros(400), at(11));
    EXPECT_FAILURE(more, ErrorCode::LimitExceeded); // LIMIT-N1: 399 are left
    QCOMPARE(more.error().rule, "LIMIT-N1"_ba);
    EXPECT_DONE(m_central->reserve(*m_desk, SigningDesk::newId(), card(0), euros(399), at(11)));
}

void PendingTest::pendingLoad_isInTheDrawerAndStopsNoClosing()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    QCOMPARE(sums(), (std::map<Account, Money>{{Account::Drawer, euros(201)},
                                               {Account::Float, -euros(100)},
                                               {Account::Pending, -euros(101)}}));
    const ShiftClose close{m_shift, 1, {{euros(1), 201}}, euros(201), {}};
    EXPECT_APPLIED(m_central->send(*m_desk, close, at(20), at(20)));
    expectBooksAgree();
}

void PendingTest::sentAgain_getsTheSameAnswer_andAfterwardsTheDecision()
{
    const auto lines = m_central->linesOf(*m_desk, {Load{m_shift, card(0), euros(101), {}}}, at(10));
    const auto first = m_central->answer(*m_desk, lines, at(10));
    QCOMPARE(m_central->answer(*m_desk, lines, at(11)), first);
    EXPECT_DONE(decide(m_desk->lastId(), Way::Apply, 20));
    EXPECT_APPLIED(m_central->answer(*m_desk, lines, at(21)).front());
}

void PendingTest::applied_isOnTheCard_andInTheSettlementOfTheDecision()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    const OperationId id = m_desk->lastId();
    const ShiftClose close{m_shift, 1, {{euros(1), 201}}, euros(201), {}};
    EXPECT_APPLIED(m_central->send(*m_desk, close, at(20), at(20)));
    const int nextDay = 24 * 60;
    EXPECT_DONE(decide(id, Way::Apply, nextDay));
    QCOMPARE(balance(0), euros(101));
    QCOMPARE(m_central->loadedOn(card(0), QDate(2026, 11, 20)), euros(101));
    central::BookTable books(m_central->database());
    QVERIFY(take(books.receivedOn(QDate(2026, 11, 20))).empty());
    const auto settled = take(books.receivedOn(QDate(2026, 11, 21)));
    QCOMPARE(settled.size(), 1U);
    QCOMPARE(settled.front().loads, euros(101));
    QCOMPARE(settled.front().day, QDate(2026, 11, 20));
    QVERIFY(!sums().contains(Account::Pending));
    expectBooksAgree();
}

void PendingTest::refused_isOff3()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    const OperationId id = m_desk->lastId();
    EXPECT_DONE(decide(id, Way::Refuse, 20));
    QCOMPARE(balance(0), Money());
    QCOMPARE(sums().at(Account::Unresolved), -euros(101));
    expectBooksAgree();
    EXPECT_APPLIED(m_central->send(*m_desk, Refund{m_shift, id, euros(101)}, at(21), at(21)));
    QCOMPARE(sums(),
             (std::map<Account, Money>{{Account::Drawer, euros(100)}, {Account::Float, -euros(100)}}));
    expectBooksAgree();
}

void PendingTest::exceptions_areListedByDayAndClerk()
{
    using Kind = central::ExceptionKind;
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    auto lines = m_central->linesOf(*m_desk, {Load{m_shift, card(1), euros(20), {}}}, at(11));
    const Correction correction{m_shift, m_desk->lastId(), card(1), euros(20), -euros(20), {}, u"mistake"_s};
    lines.push_back(m_central->linesOf(*m_desk, {correction}, at(12)).front());
    EXPECT_APPLIED(m_central->answer(*m_desk, lines, at(12)).back());
    const CashMovement out{m_shift, CashMovement::Direction::Out, euros(5), u"stamps"_s};
    EXPECT_APPLIED(m_central->send(*m_desk, out, at(13), at(13)));
    const CashMovement safe{m_shift, CashMovement::Direction::ToSafe, euros(5), {}};
    EXPECT_APPLIED(m_central->send(*m_desk, safe, at(14), at(14)));
    EXPECT_APPLIED(m_central->send(*m_desk, Reprint{17, 1}, at(15), at(15)));
    EXPECT_APPLIED(m_central->send(*m_desk, Reprint{17, 2}, at(16), at(16)));
    const ShiftClose close{m_shift, 1, {{euros(1), 190}}, euros(191), u"one is missing"_s};
    EXPECT_APPLIED(m_central->send(*m_desk, close, at(20), at(20)));
    const QDate day(2026, 11, 20);
    const auto found = take(central::exceptionsBetween(day, day, m_central->database()));
    std::map<central::ExceptionKind, Tally> kinds;
    for (const auto& [key, tally] : found) {
        QCOMPARE(std::get<ClerkId>(key).text(), u"ana"_s);
        kinds[std::get<central::ExceptionKind>(key)] = tally;
    }
    QCOMPARE(kinds, (std::map<central::ExceptionKind, Tally>{{Kind::Correction, {1, -euros(20)}},
                                                             {Kind::CashOut, {1, -euros(5)}},
                                                             {Kind::Reprint, {2, Money()}},
                                                             {Kind::Difference, {1, -euros(1)}},
                                                             {Kind::Pending, {1, euros(101)}}}));
    QVERIFY(take(central::exceptionsBetween(day.addDays(1), day.addDays(9), m_central->database())).empty());
}

/// Three loads of a card that nobody knows: given back, put on another card, written off.
void PendingTest::exceptions_ofRefusedLoads_andHowTheyWereSettled()
{
    using Kind = central::ExceptionKind;
    std::vector<OperationId> refused;
    for (int i = 0; i < 3; ++i) {
        EXPECT_REFUSED(load(999, euros(20 + i), 10 + i), ErrorCode::CardUnknown, "CARD-4");
        refused.push_back(m_desk->lastId());
    }
    EXPECT_APPLIED(m_central->send(*m_desk, Refund{m_shift, refused[0], euros(20)}, at(20), at(20)));
    Redirect redirect{m_shift, refused[1], card(1), euros(21), {}};
    redirect.holderAttested = true;
    EXPECT_APPLIED(sendApproved(redirect, 21));
    EXPECT_APPLIED(sendApproved(WriteOff{m_shift, refused[2], euros(22), u"nobody came"_s}, 22));
    const QDate day(2026, 11, 20);
    std::map<Kind, Tally> kinds;
    for (const auto& [key, tally] : take(central::exceptionsBetween(day, day, m_central->database()))) {
        kinds[std::get<Kind>(key)] = tally;
    }
    QCOMPARE(kinds, (std::map<Kind, Tally>{{Kind::Refund, {1, -euros(20)}},
                                           {Kind::Redirect, {1, euros(21)}},
                                           {Kind::WriteOff, {1, euros(22)}},
                                           {Kind::Refused, {3, euros(63)}}}));
}

void PendingTest::waitingTooLong_isSaidOnce_andInTheReconciliation()
{
    constexpr int day = 24 * 60;
    Database& database = m_central->database();
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    const OperationId id = m_desk->lastId();
    central::PendingTable pending(database);
    QVERIFY(take(pending.late(at(10 + day - 1))).empty());
    QVERIFY(take(central::Reconciliation(database, at(10 + day - 1)).of(m_desk->id(), {})).faults.isEmpty());
    QCOMPARE(take(pending.late(at(10 + day))).front().id, id);
    const QStringList faults =
        take(central::Reconciliation(database, at(10 + day)).of(m_desk->id(), {})).faults;
    QVERIFY2(faults.join(u'\n').contains(id.text()), qPrintable(faults.join(u'\n')));
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(u"%1.*has waited for a decision"_s.arg(id.text())));
    EXPECT_DONE(central::alarmOfPending(database, at(10 + day)));
    QVERIFY(take(pending.alarm(at(10 + 2 * day))).empty()); // it was said
    EXPECT_DONE(decide(id, Way::Apply, 10 + day));
    QVERIFY(take(pending.late(at(10 + 2 * day))).empty());
}

void PendingTest::waitingTooLong_isASetting()
{
    set(u"pendingLongestHours"_s, 2, 0);
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    central::PendingTable pending(m_central->database());
    QVERIFY(take(pending.alarm(at(10 + 119))).empty());
    QCOMPARE(take(pending.alarm(at(10 + 120))).size(), 1U);
}

void PendingTest::decided_neverByWhoMadeIt_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("who made it") << u"ana"_s << ErrorCode::SecondPersonNeeded;
    QTest::newRow("a clerk") << u"bor"_s << ErrorCode::RoleMissing;
    QTest::newRow("nobody") << u"cene"_s << ErrorCode::RoleMissing;
}

void PendingTest::decided_neverByWhoMadeIt()
{
    QFETCH(const QString, by);
    QFETCH(const ErrorCode, code);
    m_central->addClerk(u"bor"_s, Role::Clerk);
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    EXPECT_DONE(m_central->database().run("UPDATE clerk SET roles = 'clerk,supervisor' WHERE id = 'ana'"));
    EXPECT_FAILURE(decide(m_desk->lastId(), Way::Apply, 20, by), code);
    QCOMPARE(balance(0), Money());
}

void PendingTest::decided_earlierOnesFirst()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    const OperationId first = m_desk->lastId();
    expectPending(load(0, euros(1), 11), ErrorCode::AwaitsDecision);
    const OperationId second = m_desk->lastId();
    EXPECT_FAILURE(decide(second, Way::Apply, 20), ErrorCode::AwaitsDecision);
    EXPECT_DONE(decide(first, Way::Refuse, 21));
    EXPECT_DONE(decide(second, Way::Apply, 22));
    QCOMPARE(balance(0), euros(1));
    expectBooksAgree();
}

void PendingTest::decided_twice_isRefused()
{
    expectPending(load(0, euros(101), 10), ErrorCode::OfflineLimitReached);
    EXPECT_DONE(decide(m_desk->lastId(), Way::Apply, 20));
    EXPECT_FAILURE(decide(m_desk->lastId(), Way::Refuse, 21), ErrorCode::NotFound);
    QCOMPARE(balance(0), euros(101));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::PendingTest)
#include "PendingTest.moc"
