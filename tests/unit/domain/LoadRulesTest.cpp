// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QFile>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// An edition as it is shipped.
Terms termsOf(QStringView id)
{
    QFile file(QStringLiteral(CEKR_SOURCE_DIR "/resources/terms/%1.json").arg(id));
    const bool isOpen = file.open(QFile::ReadOnly);
    Q_ASSERT(isOpen);
    const TermsEdition edition = take(parseTermsEdition(file.readAll()));
    return {.mok = edition.id, .bank = edition};
}

} // namespace

class LoadRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        put(m_facts, 1, CardState::HandedOver);
        put(m_facts, 2, CardState::Active).kind = CardKind::Named;
    }

    void load_isBookedOnCardAndDrawer()
    {
        const Result<Effects> effects = judge(1, euros(50));
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards, std::vector<CardChange>{(CardChange{card(1), CardState::HandedOver, desk(),
                                                                     euros(50), now().date()})});
        QCOMPARE(effects->entries,
                 (std::vector<Entry>{{Account::Drawer, euros(50)}, {Account::Loads, -euros(50)}}));
    }

    void LIMIT_A1_singleLoad_upTo150()
    {
        EXPECT_DONE(judge(1, Money::fromCents(1)));
        EXPECT_DONE(judge(1, euros(150)));
        EXPECT_REFUSAL(judge(1, euros(150, 1)), ErrorCode::AmountAboveSingleLoad, "LIMIT-A1", u"150.00");
        EXPECT_REFUSAL(mayLoad(card(1), euros(150, 1), m_facts, terms().bank.limits, now().date()),
                       ErrorCode::AmountAboveSingleLoad, "LIMIT-A1", u"150.00");
    }

    void LIMIT_A1_secondLoad_isRefused_howeverSmall()
    {
        m_facts.cards[card(1)].loads = 1;
        EXPECT_REFUSAL(judge(1, Money::fromCents(1)), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
        m_facts.cards[card(1)].loads = 7;
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
    }

    void LIMIT_A1_secondLoad_isRefused_alsoWhenTheFirstIsSpent_orCameFromAnotherDesk()
    {
        CardFacts& facts = m_facts.cards[card(1)];
        facts.loads = 1;
        facts.balance = Money();
        facts.holdingDesk = otherDesk();
        facts.state = CardState::Active;
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
    }

    void LIMIT_A1_secondLoad_isRefused_afterTheFirstWasApplied()
    {
        const Operation first = operation(load(1, euros(20)));
        apply(first, take(decide(first, m_facts, terms())), m_facts);
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
    }

    void LIMIT_A1_cardThatWasLoaded_isRefusedBeforeItsAmountIs()
    {
        m_facts.cards[card(1)].loads = 1;
        m_facts.smallestLoad = euros(5);
        for (const Money amount :
             {Money(), -euros(5), Money::fromCents(1), euros(5), euros(150), euros(150, 1)}) {
            EXPECT_REFUSAL(judge(1, amount), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
        }
        m_facts.cards[card(1)].state = CardState::Blocked;
        EXPECT_REFUSAL(judge(1, euros(5)), ErrorCode::CardWrongState, "TOP-6", u"000 000 001");
    }

    void LIMIT_A2_highestBalance_150_onTheBanksWord()
    {
        CardFacts& facts = m_facts.cards[card(1)];
        facts.balance = euros(100);
        EXPECT_DONE(judge(1, euros(150)));
        facts.bank = BankBalance{euros(100), now()};
        EXPECT_DONE(judge(1, euros(50)));
        EXPECT_REFUSAL(judge(1, euros(50, 1)), ErrorCode::LimitExceeded, "LIMIT-A2", u"50.00");
    }

    /// What is on the card, only the bank knows; what is above the limit by itself fits on none.
    void LIMIT_N5_stricter_withoutTheBanksWord_holdsEachLoadByItself()
    {
        CardFacts& facts = m_facts.cards[card(2)];
        facts.balance = euros(10'000);
        facts.loads = 10;
        m_facts.stricter.knownBalance = euros(300);
        EXPECT_DONE(judge(2, euros(300)));
        EXPECT_REFUSAL(judge(2, euros(300, 1)), ErrorCode::LimitExceeded, "LIMIT-N5", u"300.00");
        facts.bank = BankBalance{euros(100), now()};
        facts.balance = euros(100);
        EXPECT_REFUSAL(judge(2, euros(200, 1)), ErrorCode::LimitExceeded, "LIMIT-N5", u"200.00");
    }

    void LIMIT_A2_stricter_withoutTheBanksWord_holdsEachLoadByItself()
    {
        m_facts.stricter.anonymousBalance = euros(40);
        EXPECT_DONE(judge(1, euros(40)));
        EXPECT_REFUSAL(judge(1, euros(40, 1)), ErrorCode::LimitExceeded, "LIMIT-A2", u"40.00");
    }

    void LIMIT_X2_zero_stops_alsoWithoutTheBanksWord()
    {
        m_facts.stricter.knownBalance = m_facts.stricter.anonymousBalance = Money();
        EXPECT_REFUSAL(judge(1, Money::fromCents(1)), ErrorCode::LimitExceeded, "LIMIT-A2", u"0.00");
        EXPECT_REFUSAL(judge(2, Money::fromCents(1)), ErrorCode::LimitExceeded, "LIMIT-N5", u"0.00");
    }

    /// Ten loads of 1000 are no balance of 10 000: what was spent, only the bank knows.
    void LIMIT_N5_sumOfLoads_isNoBalance()
    {
        for (const Terms& edition : {termsOf(u"T24"), termsOf(u"T25")}) {
            CardFacts& facts = m_facts.cards[card(2)];
            facts.balance = euros(10'000);
            facts.loads = 10;
            facts.bank.reset();
            EXPECT_DONE(mayLoad(card(2), euros(1000), m_facts, edition.bank.limits, now().date()));
            facts.bank = BankBalance{euros(0), now()};
            facts.balance = euros(9000); // what was loaded since
            EXPECT_DONE(mayLoad(card(2), euros(1000), m_facts, edition.bank.limits, now().date()));
            facts.balance = euros(9000, 1);
            EXPECT_REFUSAL(mayLoad(card(2), euros(1000), m_facts, edition.bank.limits, now().date()),
                           ErrorCode::LimitExceeded, "LIMIT-N5", u"999.99");
        }
    }

    void UNN_3_fromTheDayOfTheApproval_itIsUnnamed()
    {
        CardFacts facts = cardFacts(card(1), CardState::HandedOver);
        QCOMPARE(kindOn(facts, QDate(2026, 11, 22)), CardKind::Anonymous);
        facts.unnamedFrom = QDate(2026, 11, 22);
        QCOMPARE(kindOn(facts, QDate(2026, 11, 21)), CardKind::Anonymous);
        QCOMPARE(kindOn(facts, QDate(2026, 11, 22)), CardKind::Unnamed);
        QCOMPARE(asOn(facts, QDate(2026, 11, 23)).kind, CardKind::Unnamed);
        facts.kind = CardKind::Named;
        QCOMPARE(kindOn(facts, QDate(2026, 11, 23)), CardKind::Named);
    }

    void LIMIT_A1_stricterEdition_wins()
    {
        Terms strict = terms();
        strict.bank.limits.anonymousSingleLoad = euros(100);
        const Operation body = operation(load(1, euros(100, 1)));
        EXPECT_REFUSAL(decide(body, m_facts, strict), ErrorCode::AmountAboveSingleLoad, "LIMIT-A1",
                       u"100.00");
    }

    void LIMIT_X3_amountsAreMoreThanZero()
    {
        EXPECT_REFUSAL(judge(1, Money()), ErrorCode::AmountNotPositive, "LIMIT-X3", u"0.00");
        EXPECT_REFUSAL(judge(1, -euros(5)), ErrorCode::AmountNotPositive, "LIMIT-X3", u"-5.00");
        EXPECT_REFUSAL(judge(2, Money()), ErrorCode::AmountNotPositive, "LIMIT-X3", u"0.00");
    }

    void LIMIT_X3_smallestLoad_isASetting()
    {
        m_facts.smallestLoad = euros(5);
        EXPECT_REFUSAL(judge(1, euros(4, 99)), ErrorCode::AmountBelowSmallest, "LIMIT-X3", u"5.00");
        EXPECT_DONE(judge(1, euros(5)));
    }

    void LIMIT_N_ofKnownCards_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("most");
        QTest::newRow("LIMIT-N1") << "LIMIT-N1"_ba << 300 << 1000;
        QTest::newRow("LIMIT-N3") << "LIMIT-N3"_ba << 9500 << 10'000;
        QTest::newRow("LIMIT-N4") << "LIMIT-N4"_ba << 9500 << 10'000;
        QTest::newRow("LIMIT-N5") << "LIMIT-N5"_ba << 9500 << 10'000;
    }

    void LIMIT_N_ofKnownCards()
    {
        QFETCH(const QByteArray, rule);
        QFETCH(const int, used);
        QFETCH(const int, most);
        for (const CardKind kind : {CardKind::Named, CardKind::Unnamed}) {
            CardFacts& facts = put(m_facts, 2, CardState::Active);
            facts.kind = kind;
            facts.loads = 12;
            facts.bank = BankBalance{Money(), now()};
            sumOf(facts, rule) = euros(used);
            EXPECT_DONE(judge(2, euros(most - used)));
            EXPECT_REFUSAL(judge(2, euros(most - used, 1)), ErrorCode::LimitExceeded, rule,
                           euros(most - used).plain());
            sumOf(facts, rule) = euros(most + 1);
            EXPECT_REFUSAL(judge(2, Money::fromCents(1)), ErrorCode::LimitExceeded, rule, u"0.00");
        }
    }

    void LIMIT_N2_isTold_andDoesNotBindCash()
    {
        CardFacts& facts = put(m_facts, 2, CardState::Active);
        facts.kind = CardKind::Named;
        facts.transferredDay = euros(1000);
        m_facts.stricter.knownTransferDay = euros(600);
        const auto limits = loadLimitsOf(facts, m_facts, terms().bank.limits, now().date());
        QCOMPARE(limits.at(1).rule, "LIMIT-N2");
        QCOMPARE(limits.at(1).most, euros(600));
        QCOMPARE(limits.at(1).left(), Money());
        QVERIFY(!limits.at(1).bindsCash);
        EXPECT_DONE(judge(2, euros(1000)));
        EXPECT_REFUSAL(judge(2, euros(1000, 1)), ErrorCode::LimitExceeded, "LIMIT-N1", u"1000.00");
    }

    void LIMIT_N2_transfer_upTo1000_whateverWasUsedOnTheDay()
    {
        CardFacts& facts = put(m_facts, 2, CardState::Active);
        facts.kind = CardKind::Named;
        facts.transferredDay = facts.loadedDay = euros(1000); // it arrives on another day
        EXPECT_DONE(transfer(2, euros(1000)));
        EXPECT_REFUSAL(transfer(2, euros(1000, 1)), ErrorCode::LimitExceeded, "LIMIT-N2", u"1000.00");
        EXPECT_DONE(transfer(7, euros(1000))); // a card that the desk does not know
        EXPECT_REFUSAL(transfer(7, euros(1000, 1)), ErrorCode::LimitExceeded, "LIMIT-N2", u"1000.00");
        EXPECT_DONE(transfer(2, std::nullopt));
    }

    void LIMIT_N2_transfer_stricterLimitsOfCentralWin()
    {
        m_facts.stricter.knownTransferDay = euros(600);
        EXPECT_DONE(transfer(2, euros(600)));
        EXPECT_REFUSAL(transfer(2, euros(600, 1)), ErrorCode::LimitExceeded, "LIMIT-N2", u"600.00");
        m_facts.stricter.knownMonth = euros(400);
        EXPECT_REFUSAL(transfer(2, euros(400, 1)), ErrorCode::LimitExceeded, "LIMIT-N3", u"400.00");
        m_facts.stricter.knownBalance = euros(300); // more fits on no card, whatever is on it
        EXPECT_REFUSAL(transfer(2, euros(300, 1)), ErrorCode::LimitExceeded, "LIMIT-N5", u"300.00");
        m_facts.stricter.knownTransferDay = Money();
        EXPECT_REFUSAL(transfer(2, std::nullopt), ErrorCode::LimitExceeded, "LIMIT-N2", u"0.00");
    }

    void LIMIT_A1_transfer_isTheSingleLoad_withStricterLimitsAndTheSmallestLoad()
    {
        EXPECT_DONE(transfer(1, euros(150)));
        EXPECT_REFUSAL(transfer(1, euros(150, 1)), ErrorCode::AmountAboveSingleLoad, "LIMIT-A1", u"150.00");
        m_facts.stricter.anonymousSingleLoad = euros(100);
        m_facts.smallestLoad = euros(5);
        EXPECT_DONE(transfer(1, euros(100)));
        EXPECT_DONE(transfer(1, euros(5)));
        EXPECT_REFUSAL(transfer(1, euros(100, 1)), ErrorCode::AmountAboveSingleLoad, "LIMIT-A1", u"100.00");
        EXPECT_REFUSAL(transfer(1, euros(4, 99)), ErrorCode::AmountBelowSmallest, "LIMIT-X3", u"5.00");
        m_facts.cards[card(1)].loads = 1;
        EXPECT_REFUSAL(transfer(1, std::nullopt), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
    }

    void LIMIT_N1_firstLoadOfTheDay_upTo1000()
    {
        EXPECT_DONE(judge(2, euros(1000)));
        EXPECT_REFUSAL(judge(2, euros(1000, 1)), ErrorCode::LimitExceeded, "LIMIT-N1", u"1000.00");
    }

    void TOP_6_states_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        for (const CardState state : allCardStates) {
            const bool takesLoads = state == CardState::HandedOver || state == CardState::Active;
            const ErrorCode code =
                state == CardState::Expired ? ErrorCode::CardExpired : ErrorCode::CardWrongState;
            QTest::newRow(name(state).data()) << int(state) << (takesLoads ? -1 : int(code));
        }
    }

    void TOP_6_states()
    {
        QFETCH(const int, state);
        QFETCH(const int, code);
        for (const int number : {1, 2}) {
            m_facts.cards[card(number)].state = CardState(state);
            if (code < 0) {
                EXPECT_DONE(judge(number, euros(20)));
            } else {
                EXPECT_REFUSAL(judge(number, euros(20)), ErrorCode(code), "TOP-6", card(number).grouped());
            }
        }
    }

    void TOP_6_afterTheLastDayOfItsMonth_isRefused()
    {
        Operation body = operation(load(1, euros(20)));
        body.at = at(u"2026-11-30T23:59:59.999+01:00");
        EXPECT_DONE(decide(body, m_facts, terms()));
        body.at = at(u"2026-12-01T00:00:00.000+01:00");
        EXPECT_REFUSAL(decide(body, m_facts, terms()), ErrorCode::CardExpired, "TOP-6", u"000 000 001");
    }

    void CARD_4_unknownCard_isRefused()
    {
        EXPECT_REFUSAL(judge(9, euros(20)), ErrorCode::CardUnknown, "CARD-4", u"000 000 009");
    }

    void cardHandedOverElsewhere_isLoadedHereToo()
    {
        m_facts.cards[card(1)].holdingDesk = otherDesk();
        const Result<Effects> effects = judge(1, euros(20));
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards[0].holdingDesk, otherDesk());
    }

    void ROLE_1_reviewersTakeNoCash_tellersDo()
    {
        for (const Role role : {Role::Clerk, Role::Teller, Role::Supervisor}) {
            m_facts.roles = {role};
            EXPECT_DONE(judge(1, euros(20)));
        }
        m_facts.roles = {Role::Reviewer};
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::RoleMissing, "ROLE-1", u"");
        m_facts.roles = {};
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::RoleMissing, "ROLE-1", u"");
    }

    void TILL_1_withoutAnOpenShiftOfOnesOwn_isRefused()
    {
        m_facts.shift->clerk = bojan();
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::NotYourShift, "TILL-1", u"bojan");
        m_facts.shift.reset();
        EXPECT_REFUSAL(judge(1, euros(20)), ErrorCode::ShiftNotOpen, "TILL-1", u"");
    }

private:
    Done transfer(int number, std::optional<Money> amount) const
    {
        return mayTransfer(card(number), amount, m_facts, terms().bank.limits, now().date());
    }
    static Money& sumOf(CardFacts& facts, const QByteArray& rule)
    {
        return rule == "LIMIT-N1"   ? facts.loadedDay
               : rule == "LIMIT-N3" ? facts.loadedMonth
               : rule == "LIMIT-N4" ? facts.loadedYear
                                    : facts.balance;
    }

    Result<Effects> judge(int number, Money amount) const
    {
        return decide(operation(load(number, amount)), m_facts, terms());
    }

    Facts m_facts;
};

QTEST_GUILESS_MAIN(LoadRulesTest)
#include "LoadRulesTest.moc"
