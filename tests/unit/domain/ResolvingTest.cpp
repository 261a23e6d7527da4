// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Resolving.h"
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const std::vector<Role> clerk{Role::Clerk};
const std::vector<Role> supervisor{Role::Supervisor};

RefusedCash refused(Money amount)
{
    return {.id = operationId(7), .amount = amount};
}

CorrectedFacts corrected()
{
    CorrectedFacts facts{operationId(7), shiftId(), ana()};
    facts.card = card(1);
    facts.loaded = euros(20);
    facts.at = now();
    facts.knownSince = now().utc();
    return facts;
}

QDate today()
{
    return now().date();
}

/// 50 €, of KYC-3.
Redemption redemption()
{
    return terms().bank.redemption;
}

BusinessTime later(int minutes)
{
    return BusinessTime::at(now().utc().addSecs(minutes * 60));
}

} // namespace

/// Who may settle and undo what, and what they have to say for it.
class ResolvingTest : public QObject
{
    Q_OBJECT

private slots:
    void OFF_3_cashOfACustomer_goesBack()
    {
        QVERIFY(isOwed(refused(euros(20))));
        QCOMPARE(resolutionOf(refused(euros(20))), Resolution::GiveBack);
        QVERIFY(!needsReason(Resolution::GiveBack, supervisor));
    }

    void OFF_3_withoutCash_itOnlyLeavesTheList()
    {
        QCOMPARE(resolutionOf(refused({})), Resolution::TakeOff);
        QVERIFY(!needsReason(Resolution::TakeOff, clerk));
        QVERIFY(needsReason(Resolution::TakeOff, supervisor));
    }

    void TILL_6_cashOfNoCustomer_isWrittenOff_withAReason()
    {
        RefusedCash paidBack = refused(euros(20));
        paidBack.wasPaidBack = true;
        RefusedCash nobodys = refused(euros(20));
        nobodys.isCustomers = false;
        for (const RefusedCash& each : {paidBack, nobodys, refused(-euros(20))}) {
            QVERIFY(!isOwed(each));
            QCOMPARE(resolutionOf(each), Resolution::WriteOff);
            QVERIFY(needsApprover(each, clerk) && needsApprover(each, supervisor));
        }
        QVERIFY(needsReason(Resolution::WriteOff, supervisor) && needsReason(Resolution::WriteOff, clerk));
    }

    void OFF_3_whatWasHandedOn_takesTheSupervisor_inPersonOrAsApprover()
    {
        RefusedCash handedOn = refused(euros(20));
        QVERIFY(!needsApprover(handedOn, clerk));
        handedOn.isEscalated = true;
        QCOMPARE(resolutionOf(handedOn), Resolution::GiveBack);
        QVERIFY(needsApprover(handedOn, clerk));
        QVERIFY(!needsApprover(handedOn, supervisor));
        handedOn.wasPaidBack = true; // written off: always two
        QVERIFY(needsApprover(handedOn, supervisor));
    }

    void TILL_1_drawer_isForWhoOpenedIt_andASupervisor()
    {
        const ShiftFacts open{shiftId(), ana(), BusinessTime(), Money()};
        EXPECT_DONE(mayUse(open, ana()));
        EXPECT_REFUSAL(mayUse(open, bojan()), ErrorCode::NotYourShift, "TILL-1", u"ana");
        EXPECT_REFUSAL(mayUse(std::nullopt, ana()), ErrorCode::ShiftNotOpen, "TILL-1", u"");
        EXPECT_DONE(mayUseOrSupervise(open, bojan(), supervisor));
        EXPECT_REFUSAL(mayUseOrSupervise(open, bojan(), clerk), ErrorCode::NotYourShift, "TILL-1", u"ana");
        EXPECT_REFUSAL(mayUseOrSupervise(std::nullopt, bojan(), supervisor), ErrorCode::ShiftNotOpen,
                       "TILL-1", u"");
    }

    void TILL_5_TILL_6_approver_isASupervisor_andNeverOfOnesOwn()
    {
        const ClerkId dare = *ClerkId::parse(u"dare");
        for (const char* rule : {"TILL-5", "TILL-6"}) {
            EXPECT_DONE(mayApprove({dare, supervisor}, ana(), ana(), rule));
            EXPECT_DONE(mayApprove({dare, supervisor}, bojan(), ana(), rule));
            EXPECT_REFUSAL(mayApprove({{}, {}}, ana(), ana(), rule), ErrorCode::SecondPersonNeeded, rule,
                           u"");
            EXPECT_REFUSAL(mayApprove({dare, supervisor}, dare, ana(), rule), ErrorCode::SecondPersonNeeded,
                           rule, u"dare");
            EXPECT_REFUSAL(mayApprove({dare, supervisor}, ana(), dare, rule), ErrorCode::SecondPersonNeeded,
                           rule, u"dare");
            EXPECT_REFUSAL(mayApprove({bojan(), clerk}, ana(), ana(), rule), ErrorCode::ApproverLacksRole,
                           rule, u"bojan");
        }
    }

    void TILL_5_RED_1_ownUnsentMistakeOfTheDay_isTheClerksAlone_allElseTakesMore_data()
    {
        QTest::addColumn<bool>("isLoad");
        QTest::addColumn<bool>("isApplied");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<int>("days");
        QTest::addColumn<CorrectionWay>("way");
        QTest::newRow("own load") << true << false << true << 0 << CorrectionWay::Alone;
        QTest::newRow("another's") << true << false << false << 0 << CorrectionWay::SecondPerson;
        QTest::newRow("next day") << true << false << true << 1 << CorrectionWay::BanksWord;
        QTest::newRow("central has it") << true << true << true << 0 << CorrectionWay::BanksWord;
        QTest::newRow("central has it, another's") << true << true << false << 3 << CorrectionWay::BanksWord;
        QTest::newRow("own cash") << false << false << true << 0 << CorrectionWay::Alone;
        QTest::newRow("another's cash") << false << false << false << 0 << CorrectionWay::SecondPerson;
        QTest::newRow("cash, next day") << false << false << true << 1 << CorrectionWay::SecondPerson;
        QTest::newRow("cash, central has it") << false << true << true << 0 << CorrectionWay::SecondPerson;
    }
    void TILL_5_RED_1_ownUnsentMistakeOfTheDay_isTheClerksAlone_allElseTakesMore()
    {
        QFETCH(const bool, isLoad);
        QFETCH(const bool, isApplied);
        QFETCH(const bool, isOwn);
        QFETCH(const int, days);
        QFETCH(const CorrectionWay, way);
        CorrectedFacts facts = corrected();
        facts.card = isLoad ? facts.card : std::nullopt;
        facts.isApplied = isApplied;
        const QDate day = today().addDays(days);
        QCOMPARE(correctionWay(facts, shiftId(), isOwn ? ana() : bojan(), day), way);
        if (way == CorrectionWay::Alone) {
            QCOMPARE(correctionWay(facts, operationId(9), ana(), day), CorrectionWay::SecondPerson);
        }
    }

    void RED_1_days_endAtTheSetting_forLoadsAlone()
    {
        EXPECT_DONE(mayStillCorrect(corrected(), 7, today().addDays(7)));
        EXPECT_REFUSAL(mayStillCorrect(corrected(), 7, today().addDays(8)), ErrorCode::CorrectionTooLate,
                       "TILL-5", u"7");
        EXPECT_DONE(mayStillCorrect(corrected(), 0, today()));
        EXPECT_REFUSAL(mayStillCorrect(corrected(), 0, today().addDays(1)), ErrorCode::CorrectionTooLate,
                       "TILL-5", u"0");
        CorrectedFacts cash = corrected();
        cash.card.reset();
        EXPECT_DONE(mayStillCorrect(cash, 7, today().addDays(8)));
    }

    void TILL_5_onlyThisLoadOfThisCard_isTakenBack()
    {
        Facts facts = heldByBank(euros(20));
        const auto may = [&](const std::optional<CorrectedFacts>& load, MokId card, Money amount) {
            return mayTakeBack(load, card, amount, facts, redemption(), today());
        };
        EXPECT_DONE(may(corrected(), card(1), euros(20)));
        CorrectedFacts twice = corrected();
        twice.isCorrected = true;
        for (const Done& refused :
             {may({}, card(1), euros(20)), may(twice, card(1), euros(20)),
              may(corrected(), card(2), euros(20)), may(corrected(), card(1), euros(19))}) {
            EXPECT_REFUSAL(refused, ErrorCode::NothingToCorrect, "TILL-5", u"");
        }
        facts.cards[card(1)].balance = euros(19, 99);
        EXPECT_REFUSAL(may(corrected(), card(1), euros(20)), ErrorCode::BalanceTooLow, "TILL-5", u"19.99");
    }

    void RED_1_bankHasToHaveSpokenSinceItKnew()
    {
        Facts facts = heldByBank(euros(20));
        CardFacts& held = facts.cards[card(1)];
        const auto may = [&](const CorrectedFacts& load) {
            return mayTakeBack(load, card(1), euros(20), facts, redemption(), today());
        };
        EXPECT_DONE(may(corrected()));
        held.bank->at = now(); // not later
        EXPECT_REFUSAL(may(corrected()), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
        held.bank.reset();
        EXPECT_REFUSAL(may(corrected()), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
        held.bank = BankBalance{euros(20), later(5)};
        CorrectedFacts late = corrected();
        late.knownSince = later(6).utc(); // offline till then
        EXPECT_REFUSAL(may(late), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
    }

    void RED_1_cardThatWasNeverUsed_isWordEnough()
    {
        Facts facts = heldByBank(euros(20));
        CardFacts& held = facts.cards[card(1)];
        held.bank.reset();
        CorrectedFacts load = corrected();
        const auto may = [&] { return mayTakeBack(load, card(1), euros(20), facts, redemption(), today()); };
        EXPECT_REFUSAL(may(), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
        load.unusedUntil = later(1).utc();
        EXPECT_DONE(may());
        load.knownSince = later(1).utc(); // not later
        EXPECT_REFUSAL(may(), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
        load.knownSince = now().utc();
        held.bank = BankBalance{euros(0), later(1)}; // of before the load was booked; later loads came
        EXPECT_DONE(may());
        held.bank = BankBalance{euros(19), later(2)}; // the newer word counts
        EXPECT_REFUSAL(may(), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
        held.bank.reset();
        held.balance = euros(19, 99); // redeemed in part
        EXPECT_REFUSAL(may(), ErrorCode::BalanceTooLow, "TILL-5", u"19.99");
        held.balance = euros(20);
        held.state = CardState::Active; // it came in as one that was used
        EXPECT_REFUSAL(may(), ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
    }

    void RED_1_whatWasLoadedSinceTheBanksWord_isNoProof()
    {
        Facts facts = heldByBank(euros(20));
        CardFacts& held = facts.cards[card(1)];
        held.bank->amount = euros(19, 99); // and something was loaded after that
        EXPECT_REFUSAL(mayTakeBack(corrected(), card(1), euros(20), facts, redemption(), today()),
                       ErrorCode::CorrectionNeedsBank, "TILL-5", u"000 000 001");
    }

    void KYC_3_laterDay_anonymousCardWithin50_only()
    {
        Facts facts = heldByBank(euros(50));
        CardFacts& held = facts.cards[card(1)];
        const auto may = [&](int days) {
            return mayTakeBack(corrected(), card(1), euros(20), facts, redemption(), today().addDays(days));
        };
        EXPECT_DONE(may(1));
        held.balance = euros(50, 1);
        EXPECT_DONE(may(0)); // on its own day it is a correction still
        EXPECT_REFUSAL(may(1), ErrorCode::HolderNotIdentified, "KYC-3", u"50.00");
        held.kind = CardKind::Named; // its holder is known
        EXPECT_DONE(may(1));
        held.kind = CardKind::Anonymous;
        held.unnamedFrom = today().addDays(1); // UNN-3
        EXPECT_DONE(may(1));
        EXPECT_REFUSAL(may(8), ErrorCode::CorrectionTooLate, "TILL-5", u"7");
    }

    void TILL_4_aDifferenceOrAnothersShift_needsAReason()
    {
        QVERIFY(!closingNeedsReason(euros(5), euros(5), ana(), ana()));
        QVERIFY(closingNeedsReason(euros(5), euros(4), ana(), ana()));
        QVERIFY(closingNeedsReason(euros(5), euros(5), ana(), bojan()));
    }

private:
    /// The bank has said a minute after the load that the card has so much on it.
    static Facts heldByBank(Money balance)
    {
        Facts facts = test::facts();
        CardFacts& held = put(facts, 1, CardState::HandedOver);
        held.balance = balance;
        held.bank = BankBalance{balance, later(1)};
        return facts;
    }
};

QTEST_GUILESS_MAIN(ResolvingTest)
#include "ResolvingTest.moc"
