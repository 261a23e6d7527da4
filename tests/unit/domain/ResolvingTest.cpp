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
    return facts;
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
        QCOMPARE(resolutionOf(refused(euros(20)), clerk), Resolution::GiveBack);
        QCOMPARE(resolutionOf(refused(euros(20)), supervisor), Resolution::GiveBack);
        QVERIFY(!needsReason(Resolution::GiveBack, supervisor));
    }

    void OFF_3_withoutCash_itOnlyLeavesTheList()
    {
        QCOMPARE(resolutionOf(refused({}), clerk), Resolution::TakeOff);
        QVERIFY(!needsReason(Resolution::TakeOff, clerk));
        QVERIFY(needsReason(Resolution::TakeOff, supervisor));
    }

    void TILL_6_cashOfNoCustomer_isWrittenOffByASupervisor()
    {
        RefusedCash paidBack = refused(euros(20));
        paidBack.wasPaidBack = true;
        RefusedCash nobodys = refused(euros(20));
        nobodys.isCustomers = false;
        for (const RefusedCash& each : {paidBack, nobodys, refused(-euros(20))}) {
            QVERIFY(!isOwed(each));
            QCOMPARE(resolutionOf(each, clerk), Resolution::None);
            QCOMPARE(resolutionOf(each, supervisor), Resolution::WriteOff);
        }
        QVERIFY(needsReason(Resolution::WriteOff, supervisor));
    }

    void OFF_3_whatWasHandedOn_isTheSupervisors()
    {
        RefusedCash handedOn = refused(euros(20));
        handedOn.isEscalated = true;
        QCOMPARE(resolutionOf(handedOn, clerk), Resolution::None);
        QCOMPARE(resolutionOf(handedOn, supervisor), Resolution::GiveBack);
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

    void TILL_5_secondPerson_saysWhy()
    {
        EXPECT_REFUSAL(mayCorrectFor({}, corrected(), shiftId(), ana(), clerk), ErrorCode::ReasonMissing,
                       "TILL-5", u"");
        EXPECT_DONE(mayCorrectFor(u"Wrong card"_s, corrected(), shiftId(), ana(), clerk));
        EXPECT_REFUSAL(mayCorrectFor(u" "_s, corrected(), shiftId(), bojan(), supervisor),
                       ErrorCode::ReasonMissing, "TILL-5", u"");
        EXPECT_DONE(mayCorrectFor(u"Wrong card"_s, corrected(), shiftId(), bojan(), supervisor));
        EXPECT_REFUSAL(mayCorrectFor(u"Wrong card"_s, corrected(), shiftId(), bojan(), clerk),
                       ErrorCode::SecondPersonNeeded, "TILL-5", u"");
    }

    void TILL_5_ownMistakeNobodyHasSeen_isTheClerksToUndo()
    {
        QVERIFY(!needsSecondPerson(corrected(), shiftId(), ana()));
        EXPECT_DONE(mayCorrect(corrected(), shiftId(), ana(), clerk));
        QVERIFY(!needsCentral(corrected()));
    }

    void TILL_5_anyOther_takesASecondPerson()
    {
        CorrectedFacts applied = corrected();
        applied.isApplied = true;
        QVERIFY(needsCentral(applied));
        for (const auto& [facts, shift, by] :
             {std::tuple{applied, shiftId(), ana()}, std::tuple{corrected(), operationId(9), ana()},
              std::tuple{corrected(), shiftId(), bojan()}}) {
            QVERIFY(needsSecondPerson(facts, shift, by));
            EXPECT_REFUSAL(mayCorrect(facts, shift, by, clerk), ErrorCode::SecondPersonNeeded, "TILL-5", u"");
        }
        EXPECT_DONE(mayCorrect(applied, shiftId(), bojan(), supervisor));
        EXPECT_REFUSAL(mayCorrect(applied, shiftId(), ana(), supervisor), ErrorCode::SecondPersonNeeded,
                       "TILL-5",
                       u""); // never one's own
    }

    void TILL_5_onlyThisLoadOfThisCard_isTakenBack()
    {
        Facts facts = test::facts();
        put(facts, 1, CardState::HandedOver);
        facts.cards[card(1)].balance = euros(20);
        EXPECT_DONE(mayTakeBack(corrected(), card(1), euros(20), facts));
        CorrectedFacts twice = corrected();
        twice.isCorrected = true;
        for (const Done& may :
             {mayTakeBack({}, card(1), euros(20), facts), mayTakeBack(twice, card(1), euros(20), facts),
              mayTakeBack(corrected(), card(2), euros(20), facts),
              mayTakeBack(corrected(), card(1), euros(19), facts)}) {
            EXPECT_REFUSAL(may, ErrorCode::NothingToCorrect, "TILL-5", u"");
        }
        facts.cards[card(1)].balance = euros(19);
        EXPECT_REFUSAL(mayTakeBack(corrected(), card(1), euros(20), facts), ErrorCode::BalanceTooLow,
                       "TILL-5", u"19.00");
    }

    void TILL_4_aDifferenceOrAnothersShift_needsAReason()
    {
        QVERIFY(!closingNeedsReason(euros(5), euros(5), ana(), ana()));
        QVERIFY(closingNeedsReason(euros(5), euros(4), ana(), ana()));
        QVERIFY(closingNeedsReason(euros(5), euros(5), ana(), bojan()));
    }
};

QTEST_GUILESS_MAIN(ResolvingTest)
#include "ResolvingTest.moc"
