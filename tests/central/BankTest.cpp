// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankBook.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/LoadTable.h"
#include "core/store/Transaction.h"
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr::test
{

using Kind = wire::BankEventKind;
using central::BankBook;

/// What the bank tells: each event once, in any order, and what follows from it for cards and limits.
class BankTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void LIMIT_N5_spentCard_isLoadedAgainInJanuary();
    void LIMIT_N5_refusesOnTheBanksWord();
    void balance_isTheBanksWordAndWhatHappenedSince();
    void balance_withoutTheBanksWord_isAnUpperBound();
    void balance_ofAnEarlierMoment_changesNothing();
    void balance_holdsWhatWasLoadedBeforeItsMoment();
    void doubled_isTheSameAnswer();
    void contradicting_isRefused_data();
    void contradicting_isRefused();
    void unknownCard_isRefused();
    void notYet_isRefused();
    void inAnyOrder_comesToTheSame();
    void states_data();
    void states();
    void LOCK_11_lifted_ofACardThatWasImported();
    void CARD_8_usedBeforeItsHandOverCameIn_isActiveAfterIt();
    void CARD_8_inactive_isAWordAboutAMoment();
    void CARD_8_inactive_andAUseUntilThen_contradict_data();
    void CARD_8_inactive_andAUseUntilThen_contradict();
    void UNN_3_approval_holdsFromItsDay();
    void UNN_2_refusal_takesItBack();
    void CAT_2_theCategoryToldLast_counts();
    void CAT_2_categoryOfAnApproval_countsByItsMoment();
    void CAT_2_categoryOfAnAnonymousCard_isNobodys();
    void load_countsIntoLimits_andItsReversalTakesItBack();
    void load_knownFromAFile_isNotCountedTwice();
    void desks_areTold();

private:
    [[nodiscard]] QDateTime at(int minute) const { return m_begin.addSecs(minute * 60); }
    [[nodiscard]] wire::BankEvent event(const QString& reference, Kind kind, int minute,
                                        Money amount = {}) const
    {
        wire::BankEvent event{.reference = reference,
                              .kind = kind,
                              .card = m_card,
                              .at = BusinessTime::at(at(minute)),
                              .amount = amount};
        event.channel = kind == Kind::Load ? u"transfer"_s : QString();
        return event;
    }
    [[nodiscard]] wire::BankEvent category(const QString& reference, HolderCategory category,
                                           int minute) const
    {
        wire::BankEvent told = event(reference, Kind::Category, minute);
        told.category = category;
        return told;
    }
    [[nodiscard]] wire::BankEvent approval(int minute, std::optional<HolderCategory> category = {}) const
    {
        wire::BankEvent told = event(u"approval-%1"_s.arg(minute), Kind::Approval, minute);
        told.day = QDate(2026, 11, 20);
        told.category = category;
        return told;
    }
    /// Enters them together, as of a day later.
    Result<BankBook::Entered> tell(const std::vector<wire::BankEvent>& events)
    {
        Transaction transaction = take(Transaction::begin(database()));
        BankBook book(database(), at(24 * 60));
        Result<BankBook::Entered> last = BankBook::Entered::Known;
        for (const wire::BankEvent& one : events) {
            last = book.enter(one);
        }
        const Done done = book.finish();
        return done && transaction.commit() ? last : failure(done.error());
    }
    [[nodiscard]] Result<BankBook::Entered> tell(const wire::BankEvent& event)
    {
        return tell(std::vector{event});
    }
    /// Minutes after the begin until which the bank says that the card was not used; -1: it does not say so.
    [[nodiscard]] qint64 unusedUntil()
    {
        const QDateTime until = take(central::BankTable(database()).unusedUntil(m_card));
        return until.isValid() ? m_begin.secsTo(until) / 60 : -1;
    }
    [[nodiscard]] CardFacts card() { return *take(central::CardTable(database()).find(m_card)); }
    /// What central says to a load, or to the reservation before it; empty when it took it.
    [[nodiscard]] QByteArray load(Money amount, const QDateTime& when)
    {
        const OperationId reservation = SigningDesk::newId();
        const auto granted = m_central->reserve(*m_desk, reservation, m_card, amount, when);
        if (!granted) {
            return granted.error().rule;
        }
        const auto outcome = m_central->send(
            *m_desk, Load{.shift = m_shift, .card = m_card, .amount = amount, .reservation = reservation},
            when, when);
        return outcome.kind == wire::Outcome::Kind::Applied ? QByteArray() : "no";
    }
    void addAnonymous()
    {
        m_card = MokId::fromNumber(310'000'777);
        CardFacts facts;
        facts.card = m_card;
        facts.state = CardState::HandedOver;
        facts.validUntil = {2031, 6};
        EXPECT_DONE(central::CardTable(database()).add(facts));
    }
    static Money euros(qint64 amount) { return Money::fromCents(amount * 100); }
    [[nodiscard]] Database& database() { return m_central->database(); }

    QDateTime m_begin = QDateTime::fromString(u"2026-11-16T08:00:00Z"_s, Qt::ISODate);
    MokId m_card;
    std::unique_ptr<JudgingCentral> m_central;
    std::optional<SigningDesk> m_desk;
    OperationId m_shift;
};

void BankTest::init()
{
    m_central = std::make_unique<JudgingCentral>();
    m_desk.emplace(m_central->addDesk(u"AP-2"_s));
    m_card = MokId::fromNumber(310'000'001);
    m_central->addCard(m_card);
    EXPECT_APPLIED(m_central->send(*m_desk, ShiftOpen{Money()}, at(0), at(0)));
    m_shift = m_desk->lastId();
}

/// Ten loads of 1000 and nothing left of them: the year is new, and so is every sum.
void BankTest::LIMIT_N5_spentCard_isLoadedAgainInJanuary()
{
    for (int day = 1; day <= 10; ++day) {
        QCOMPARE(load(euros(1000), at(day * 24 * 60)), ""_ba);
    }
    QCOMPARE(load(euros(1), at(11 * 24 * 60)), "LIMIT-N3"_ba);
    const QDateTime january = QDateTime::fromString(u"2027-01-04T08:00:00Z"_s, Qt::ISODate);
    QCOMPARE(load(euros(100), january), ""_ba);
}

void BankTest::LIMIT_N5_refusesOnTheBanksWord()
{
    EXPECT_DONE(tell(event(u"b1"_s, Kind::Balance, 10, euros(9'500))));
    QCOMPARE(load(euros(500) + Money::fromCents(1), at(24 * 60)), "LIMIT-N5"_ba);
    QCOMPARE(load(euros(500), at(24 * 60)), ""_ba);
    QCOMPARE(card().balance, euros(10'000));
    EXPECT_DONE(tell(event(u"p1"_s, Kind::Payment, 20, euros(30))));
    QCOMPARE(load(euros(31), at(24 * 60)), "LIMIT-N5"_ba);
    QCOMPARE(load(euros(30), at(24 * 60)), ""_ba);
}

void BankTest::balance_isTheBanksWordAndWhatHappenedSince()
{
    QCOMPARE(load(euros(100), at(10)), ""_ba);
    QCOMPARE(load(euros(20), at(30)), ""_ba);
    EXPECT_DONE(tell(event(u"b1"_s, Kind::Balance, 20, euros(70))));
    QCOMPARE(card().balance, euros(90));
    QCOMPARE(card().bank, (BankBalance{euros(70), BusinessTime::at(at(20))}));
    EXPECT_DONE(
        tell({event(u"p1"_s, Kind::Payment, 15, euros(30)), event(u"p2"_s, Kind::Payment, 40, euros(5)),
              event(u"r1"_s, Kind::Redeemed, 50, euros(3))}));
    QCOMPARE(card().balance, euros(82));
    EXPECT_DONE(tell(event(u"p3"_s, Kind::Payment, 60, -euros(2)))); // a shop gave it back
    QCOMPARE(card().balance, euros(84));
}

void BankTest::balance_withoutTheBanksWord_isAnUpperBound()
{
    QCOMPARE(load(euros(100), at(10)), ""_ba);
    EXPECT_DONE(tell(event(u"p1"_s, Kind::Payment, 5, euros(30))));
    QCOMPARE(card().balance, euros(70));
    QVERIFY(!card().bank);
}

void BankTest::balance_ofAnEarlierMoment_changesNothing()
{
    EXPECT_DONE(tell(event(u"b2"_s, Kind::Balance, 20, euros(50))));
    EXPECT_DONE(tell(event(u"b1"_s, Kind::Balance, 10, euros(80))));
    QCOMPARE(card().balance, euros(50));
    QCOMPARE(card().bank->at, BusinessTime::at(at(20)));
}

/// However late it comes in.
void BankTest::balance_holdsWhatWasLoadedBeforeItsMoment()
{
    EXPECT_DONE(tell(event(u"b1"_s, Kind::Balance, 20, euros(70))));
    CardChange change;
    change.card = m_card;
    change.loaded = euros(5);
    QCOMPARE(take(central::CardTable(database()).apply(change, at(10))).balance, euros(70));
    QCOMPARE(take(central::CardTable(database()).apply(change, at(20))).balance, euros(70));
    QCOMPARE(take(central::CardTable(database()).apply(change, at(21))).balance, euros(75));
    QCOMPARE(card().loads, 3);
}

void BankTest::doubled_isTheSameAnswer()
{
    const wire::BankEvent payment = event(u"p1"_s, Kind::Payment, 5, euros(30));
    QCOMPARE(take(tell(payment)), BankBook::Entered::Taken);
    QCOMPARE(take(tell(payment)), BankBook::Entered::Known);
    QCOMPARE(take(tell(std::vector{payment, payment})), BankBook::Entered::Known);
    QCOMPARE(card().balance, -euros(30));
}

void BankTest::contradicting_isRefused_data()
{
    QTest::addColumn<wire::BankEvent>("first");
    QTest::addColumn<wire::BankEvent>("second");
    m_card = MokId::fromNumber(310'000'001);
    const wire::BankEvent payment = event(u"x"_s, Kind::Payment, 5, euros(30));
    const auto row = [&payment](const char* name, auto change) {
        wire::BankEvent other = payment;
        change(other);
        QTest::newRow(name) << payment << other;
    };
    row("another amount", [](wire::BankEvent& other) { other.amount = euros(31); });
    row("another moment", [this](wire::BankEvent& other) { other.at = BusinessTime::at(at(6)); });
    row("another kind", [](wire::BankEvent& other) { other.kind = Kind::Redeemed; });
    QTest::newRow("another balance of that moment")
        << event(u"b1"_s, Kind::Balance, 5, euros(1)) << event(u"b2"_s, Kind::Balance, 5, euros(2));
}

void BankTest::contradicting_isRefused()
{
    QFETCH(const wire::BankEvent, first);
    QFETCH(const wire::BankEvent, second);
    EXPECT_DONE(tell(first));
    const CardFacts before = card();
    EXPECT_FAILURE(tell(second), ErrorCode::Exists);
    QCOMPARE(card(), before);
    QCOMPARE(take(tell(first)), BankBook::Entered::Known);
}

void BankTest::unknownCard_isRefused()
{
    m_card = MokId::fromNumber(1);
    EXPECT_FAILURE(tell(event(u"p1"_s, Kind::Payment, 5, euros(30))), ErrorCode::CardUnknown);
}

void BankTest::notYet_isRefused()
{
    EXPECT_FAILURE(tell(event(u"p1"_s, Kind::Payment, 24 * 60 + 6, euros(30))), ErrorCode::MalformedMessage);
    EXPECT_DONE(tell(event(u"p1"_s, Kind::Payment, 24 * 60 + 5, euros(30))));
}

/// Late, out of order, one by one or together, some of them twice.
void BankTest::inAnyOrder_comesToTheSame()
{
    std::vector<wire::BankEvent> events{event(u"a"_s, Kind::Balance, 10, euros(50)),
                                        event(u"b"_s, Kind::Payment, 15, euros(7)),
                                        event(u"c"_s, Kind::Load, 17, euros(100)),
                                        event(u"d"_s, Kind::Balance, 20, euros(143)),
                                        event(u"e"_s, Kind::Payment, 25, euros(3)),
                                        event(u"f"_s, Kind::Load, 30, -euros(40)),
                                        event(u"g"_s, Kind::Precaution, 31),
                                        event(u"h"_s, Kind::Activation, 32),
                                        event(u"i"_s, Kind::Refusal, 33),
                                        event(u"j"_s, Kind::Approval, 34),
                                        event(u"k"_s, Kind::Redeemed, 35, euros(20)),
                                        event(u"l"_s, Kind::Inactive, 9),
                                        category(u"m"_s, HolderCategory::MokResident, 36),
                                        category(u"n"_s, HolderCategory::NonResident, 30)};
    events[9].day = QDate(2026, 12, 1);
    events[9].category = HolderCategory::MokCitizen;
    std::optional<CardFacts> expected;
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        init();
        std::ranges::shuffle(events, random);
        for (size_t from = 0; from < events.size();) {
            const size_t count = std::min<size_t>(size_t(random.bounded(1, 5)), events.size() - from);
            std::vector<wire::BankEvent> some(events.begin() + qsizetype(from),
                                              events.begin() + qsizetype(from + count));
            some.push_back(some.front());
            EXPECT_DONE(tell(some));
            from += count;
        }
        expected = expected ? expected : card();
        QCOMPARE(card(), *expected);
    }
    QCOMPARE(expected->balance, euros(143 - 3 - 40 - 20));
    QCOMPARE(expected->loads, 0);
    QCOMPARE(expected->state, CardState::Active);
    QCOMPARE(expected->unnamedFrom, QDate(2026, 12, 1));
    QCOMPARE(expected->category, HolderCategory::MokResident);
}

void BankTest::states_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, std::initializer_list<Kind> kinds, CardState state) {
        QList<int> numbers;
        for (const Kind kind : kinds) {
            numbers.append(int(kind));
        }
        QTest::newRow(name) << numbers << int(state);
    };
    row("CARD-8 used for the first time", {Kind::Activation}, CardState::Active);
    row("LOCK-11 for a time", {Kind::Precaution}, CardState::Locked);
    row("LOCK-11 over", {Kind::Precaution, Kind::Activation}, CardState::Active);
    row("LOCK-11 lifted before its first use", {Kind::Precaution, Kind::Lifted}, CardState::HandedOver);
    row("LOCK-11 lifted", {Kind::Activation, Kind::Precaution, Kind::Lifted}, CardState::Active);
    row("LOCK-11 once more", {Kind::Precaution, Kind::Lifted, Kind::Precaution}, CardState::Locked);
    row("LOCK-11 lifted, and nothing was locked", {Kind::Activation, Kind::Lifted}, CardState::Active);
    row("LOCK-5 no lifting after it", {Kind::Precaution, Kind::Block, Kind::Lifted}, CardState::Blocked);
    row("LOCK-11 lifted after it came back", {Kind::Posted, Kind::Precaution, Kind::Returned, Kind::Lifted},
        CardState::Returned);
    row("LOCK-5 for good", {Kind::Block}, CardState::Blocked);
    row("LOCK-5 used after it", {Kind::Block, Kind::Activation, Kind::Precaution}, CardState::Blocked);
    row("came back", {Kind::Posted, Kind::Returned}, CardState::Returned);
    row("came back and was fetched", {Kind::Posted, Kind::Returned, Kind::Collected}, CardState::HandedOver);
    row("END ended", {Kind::Activation, Kind::ContractEnded}, CardState::Blocked);
    row("LOCK-9 cut through", {Kind::Block, Kind::Destroyed, Kind::Block}, CardState::Destroyed);
    row("RED-1 redeemed, and used further", {Kind::Activation, Kind::Redeemed}, CardState::Active);
}

void BankTest::states()
{
    QFETCH(const QList<int>, kinds);
    QFETCH(const int, state);
    addAnonymous();
    std::vector<wire::BankEvent> events;
    for (int i = 0; i < int(kinds.size()); ++i) {
        const Kind kind = Kind(kinds[i]);
        events.push_back(event(QString::number(i), kind, i + 1, hasAmount(kind) ? euros(1) : Money()));
    }
    for (const bool isBackwards : {false, true}) {
        std::vector<wire::BankEvent> some = events;
        if (isBackwards) {
            std::ranges::reverse(some);
        }
        for (const wire::BankEvent& one : some) {
            EXPECT_DONE(tell(one));
        }
        QCOMPARE(int(card().state), state);
        init();
        addAnonymous();
    }
}

/// A named card came in as it was; a lock of its holder's own is not the bank's.
void BankTest::LOCK_11_lifted_ofACardThatWasImported()
{
    QCOMPARE(card().kind, CardKind::Named);
    const CardState before = card().state;
    EXPECT_DONE(tell(event(u"1"_s, Kind::Precaution, 1)));
    QCOMPARE(card().state, CardState::Locked);
    EXPECT_DONE(tell(event(u"2"_s, Kind::Lifted, 2)));
    QCOMPARE(card().state, before);
    init();
    CardFacts locked = card();
    locked.state = CardState::Locked;
    (void)take(central::CardTable(m_central->database()).put(locked, 0));
    EXPECT_DONE(tell(event(u"4"_s, Kind::Lifted, 4)));
    QCOMPARE(card().state, CardState::Locked);
}

/// A desk without a connection handed it over in the morning; the bank told of its first use at noon.
void BankTest::CARD_8_usedBeforeItsHandOverCameIn_isActiveAfterIt()
{
    m_card = MokId::fromNumber(310'000'778);
    m_central->addPlastic(m_card, m_desk->id());
    EXPECT_DONE(tell(event(u"a"_s, Kind::Activation, 30)));
    QCOMPARE(card().state, CardState::InStock);
    const Handover handover{.shift = m_shift,
                            .cards = {m_card},
                            .ageAttested = true,
                            .termsAttested = true,
                            .mokTerms = take(TermsId::parse(u"T25"_s)),
                            .bankTerms = take(TermsId::parse(u"T25"_s)),
                            .tariff = {},
                            .charge = {}};
    EXPECT_APPLIED(m_central->send(*m_desk, handover, at(20), at(60)));
    QCOMPARE(card().state, CardState::Active);
}

/// Late, doubled and in any order; what the card is stays as it was, and a use told since ends it.
void BankTest::CARD_8_inactive_isAWordAboutAMoment()
{
    addAnonymous();
    const CardFacts before = card();
    QCOMPARE(unusedUntil(), -1);
    EXPECT_DONE(tell(event(u"i2"_s, Kind::Inactive, 20)));
    EXPECT_DONE(tell(event(u"i1"_s, Kind::Inactive, 10)));
    QCOMPARE(take(tell(event(u"i2"_s, Kind::Inactive, 20))), BankBook::Entered::Known);
    EXPECT_FAILURE(tell(event(u"i2"_s, Kind::Inactive, 21)), ErrorCode::Exists);
    QCOMPARE(card(), before);
    QCOMPARE(unusedUntil(), 20);
    EXPECT_DONE(tell(event(u"r"_s, Kind::Redeemed, 15, euros(1)))); // no use: paid out at a branch
    QCOMPARE(unusedUntil(), 20);
    for (const Kind use : {Kind::Activation, Kind::Payment}) {
        init();
        addAnonymous();
        EXPECT_DONE(tell(event(u"i"_s, Kind::Inactive, 20)));
        EXPECT_DONE(tell(event(u"u"_s, use, 21, hasAmount(use) ? euros(1) : Money())));
        QCOMPARE(unusedUntil(), -1);
        EXPECT_DONE(tell(event(u"j"_s, Kind::Inactive, 19))); // late, and as true as before
        QCOMPARE(unusedUntil(), -1);
        EXPECT_FAILURE(tell(event(u"k"_s, Kind::Inactive, 22)), ErrorCode::Exists);
    }
}

void BankTest::CARD_8_inactive_andAUseUntilThen_contradict_data()
{
    QTest::addColumn<int>("use");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("contradicts");
    for (const Kind use : {Kind::Activation, Kind::Payment}) {
        const QByteArray of = name(use).latin1();
        QTest::newRow(of + " before") << int(use) << 19 << true;
        QTest::newRow(of + " then") << int(use) << 20 << true;
        QTest::newRow(of + " after") << int(use) << 21 << false;
    }
}
/// Whichever came first, in one message or in two.
void BankTest::CARD_8_inactive_andAUseUntilThen_contradict()
{
    QFETCH(const int, use);
    QFETCH(const int, minute);
    QFETCH(const bool, contradicts);
    const Kind kind = Kind(use);
    for (const bool isUsedFirst : {false, true}) {
        for (const bool isOneMessage : {false, true}) {
            init();
            addAnonymous();
            std::vector told{event(u"i"_s, Kind::Inactive, 20),
                             event(u"u"_s, kind, minute, hasAmount(kind) ? euros(1) : Money())};
            if (isUsedFirst) {
                std::ranges::reverse(told);
            }
            if (!isOneMessage) {
                EXPECT_DONE(tell(told.front()));
            }
            const auto said = isOneMessage ? tell(told) : tell(told.back());
            QCOMPARE(said ? QByteArray() : QByteArray(cekr::name(said.error().code)),
                     contradicts ? "Exists"_ba : ""_ba);
            const bool isActive = kind == Kind::Activation && (!contradicts || isUsedFirst);
            QCOMPARE(card().state, isActive ? CardState::Active : CardState::HandedOver);
        }
    }
}

void BankTest::UNN_3_approval_holdsFromItsDay()
{
    addAnonymous();
    QCOMPARE(load(euros(150), at(10)), ""_ba);
    EXPECT_DONE(tell(approval(20, HolderCategory::MokCitizen)));
    QCOMPARE(card().category, HolderCategory::MokCitizen);
    QCOMPARE(load(euros(1), QDateTime(QDate(2026, 11, 19), QTime(22, 59), Qt::UTC)), "LIMIT-A1"_ba);
    // LIMIT-X1: what it was loaded with before counts.
    const QDateTime then(QDate(2026, 11, 19), QTime(23, 0), Qt::UTC);
    QCOMPARE(load(euros(1000), then), ""_ba);
    QCOMPARE(card().balance, euros(1150));
}

void BankTest::UNN_2_refusal_takesItBack()
{
    addAnonymous();
    EXPECT_DONE(tell({event(u"r"_s, Kind::Refusal, 21), approval(20)}));
    QVERIFY(!card().unnamedFrom.isValid());
}

/// A named holder moves; the bank tells it late and twice, and the desks are told what holds now.
void BankTest::CAT_2_theCategoryToldLast_counts()
{
    QVERIFY(!card().category);
    EXPECT_DONE(tell(category(u"c2"_s, HolderCategory::AssociatedCitizen, 20)));
    EXPECT_DONE(tell(category(u"c1"_s, HolderCategory::MokCitizen, 10)));
    QCOMPARE(take(tell(category(u"c1"_s, HolderCategory::MokCitizen, 10))), BankBook::Entered::Known);
    EXPECT_FAILURE(tell(category(u"c1"_s, HolderCategory::NonResident, 10)), ErrorCode::Exists);
    QCOMPARE(card().category, HolderCategory::AssociatedCitizen);
    const qint64 before = take(central::ChangeFeed(database()).newest());
    EXPECT_DONE(tell(category(u"c3"_s, HolderCategory::NonResident, 30)));
    const auto page = take(central::ChangeFeed(database()).after(before, m_desk->id(), 100));
    QVERIFY2(page.lines.contains(R"("category":"non-resident")"), page.lines);
}

void BankTest::CAT_2_categoryOfAnApproval_countsByItsMoment()
{
    addAnonymous();
    EXPECT_DONE(tell(category(u"c"_s, HolderCategory::NonResident, 30)));
    EXPECT_DONE(tell(approval(20, HolderCategory::MokCitizen)));
    QCOMPARE(card().category, HolderCategory::NonResident);
    EXPECT_DONE(tell(approval(40))); // it says nothing of that
    QCOMPARE(card().category, HolderCategory::NonResident);
    EXPECT_DONE(tell(approval(50, HolderCategory::MokResident)));
    QCOMPARE(card().category, HolderCategory::MokResident);
}

/// Nobody knows its holder, until an application was approved and after one was refused, in any order.
void BankTest::CAT_2_categoryOfAnAnonymousCard_isNobodys()
{
    addAnonymous();
    EXPECT_DONE(tell(category(u"c"_s, HolderCategory::MokCitizen, 10)));
    QVERIFY(!card().category);
    EXPECT_DONE(tell(event(u"r"_s, Kind::Refusal, 30)));
    EXPECT_DONE(tell(approval(20, HolderCategory::MokCitizen)));
    QVERIFY(!card().category);
    EXPECT_DONE(tell(approval(40)));
    QCOMPARE(card().category, HolderCategory::MokCitizen);
}

void BankTest::load_countsIntoLimits_andItsReversalTakesItBack()
{
    addAnonymous();
    EXPECT_DONE(tell(event(u"l"_s, Kind::Load, 5, euros(20))));
    QCOMPARE(load(euros(1), at(10)), "LIMIT-A1"_ba);
    EXPECT_DONE(tell(event(u"l-back"_s, Kind::Load, 6, -euros(20))));
    QCOMPARE(card().loads, 0);
    QCOMPARE(card().balance, Money());
    QCOMPARE(load(euros(150), at(10)), ""_ba);
}

void BankTest::load_knownFromAFile_isNotCountedTwice()
{
    const wire::BankEvent load = event(u"l"_s, Kind::Load, 5, euros(20));
    EXPECT_DONE(central::LoadTable(database())
                    .add({u"l"_s, m_card, euros(20), load.at.date(), u"transfer"_s,
                          startOfBusinessDay(load.at.date())}));
    EXPECT_DONE(tell(load));
    QCOMPARE(card().loads, 0); // the file has counted it, or will
    wire::BankEvent other = event(u"m"_s, Kind::Load, 5, euros(21));
    EXPECT_DONE(central::LoadTable(database())
                    .add({u"m"_s, m_card, euros(20), load.at.date(), u"transfer"_s,
                          startOfBusinessDay(load.at.date())}));
    EXPECT_FAILURE(tell(other), ErrorCode::Exists);
}

void BankTest::desks_areTold()
{
    EXPECT_DONE(tell(event(u"b1"_s, Kind::Balance, 10, euros(80))));
    const auto page = take(central::ChangeFeed(database()).after(0, m_desk->id(), 100));
    QVERIFY(page.lines.contains(R"("bank":{"amount":8000,"at":"2026-11-16T09:10:00.000+01:00"})"));
    EXPECT_DONE(tell(event(u"b1"_s, Kind::Balance, 10, euros(80))));
    QCOMPARE(take(central::ChangeFeed(database()).newest()), page.last); // nothing new, nothing told
}

} // namespace cekr::test

Q_DECLARE_METATYPE(cekr::wire::BankEvent)
QTEST_GUILESS_MAIN(cekr::test::BankTest)
#include "BankTest.moc"
