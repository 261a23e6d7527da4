// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const auto in = CashMovement::Direction::In;
const auto out = CashMovement::Direction::Out;

OperationId refusedId()
{
    return operationId(50);
}

} // namespace

class TillRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void reprint_isOfWhoTakesCash_andNamesReceiptAndCopy()
    {
        Facts facts = test::facts();
        facts.shift.reset(); // of whatever shift
        EXPECT_DONE(decide(operation(Reprint{117, 1}), facts, terms()));
        EXPECT_REFUSAL(decide(operation(Reprint{0, 1}), facts, terms()), ErrorCode::MalformedMessage, "",
                       u"");
        EXPECT_REFUSAL(decide(operation(Reprint{117, 0}), facts, terms()), ErrorCode::MalformedMessage, "",
                       u"");
        facts.roles = {Role::Reviewer};
        EXPECT_REFUSAL(decide(operation(Reprint{117, 1}), facts, terms()), ErrorCode::RoleMissing, "ROLE-1",
                       u"");
    }
    void init()
    {
        m_facts = facts();
        m_isApproved = false;
    }

    void shiftOpen_beginsWithTheFloat()
    {
        m_facts.shift.reset();
        const Operation opening = operation(ShiftOpen{euros(80)});
        const Result<Effects> effects = decide(opening, m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries,
                 (std::vector<Entry>{{Account::Drawer, euros(80)}, {Account::Float, -euros(80)}}));
        apply(opening, *effects, m_facts);
        QCOMPARE(m_facts.shift->id, opening.id);
        QCOMPARE(m_facts.shift->clerk, ana());
        QCOMPARE(m_facts.shift->openedAt, now());
        QCOMPARE(m_facts.shift->drawer, euros(80));
    }

    void shiftOpen_withAnEmptyDrawer_isAllowed()
    {
        m_facts.shift.reset();
        EXPECT_DONE(judge(ShiftOpen{}));
    }

    void TILL_1_secondShift_isRefused_andNamesWhoHasIt()
    {
        EXPECT_REFUSAL(judge(ShiftOpen{euros(80)}), ErrorCode::ShiftAlreadyOpen, "TILL-1", u"ana");
        m_facts.shift->clerk = bojan();
        EXPECT_REFUSAL(judge(ShiftOpen{euros(80)}), ErrorCode::ShiftAlreadyOpen, "TILL-1", u"bojan");
    }

    void TILL_2_negativeFloat_isRefused()
    {
        m_facts.shift.reset();
        EXPECT_REFUSAL(judge(ShiftOpen{-euros(1)}), ErrorCode::AmountNotPositive, "TILL-2", u"-1.00");
    }

    void ROLE_1_shiftsAreOfThoseWhoTakeCash()
    {
        m_facts.shift.reset();
        for (const Role role : {Role::Clerk, Role::Teller, Role::Supervisor}) {
            m_facts.roles = {role};
            EXPECT_DONE(judge(ShiftOpen{}));
        }
        m_facts.roles = {Role::Reviewer};
        EXPECT_REFUSAL(judge(ShiftOpen{}), ErrorCode::RoleMissing, "ROLE-1", u"");
    }

    void movement_movesCash()
    {
        const Result<Effects> into = judge(movement(in, euros(50), u"change"_s));
        EXPECT_DONE(into);
        QCOMPARE(into->entries,
                 (std::vector<Entry>{{Account::Drawer, euros(50)}, {Account::Movements, -euros(50)}}));
        const Result<Effects> outOf = judge(movement(out, euros(50), u"bank"_s));
        EXPECT_DONE(outOf);
        QCOMPARE(outOf->entries,
                 (std::vector<Entry>{{Account::Drawer, -euros(50)}, {Account::Movements, euros(50)}}));
    }

    void TILL_2_movementNeedsAnAmountAndAReason()
    {
        EXPECT_REFUSAL(judge(movement(in, Money(), u"change"_s)), ErrorCode::AmountNotPositive, "TILL-2",
                       u"0.00");
        EXPECT_REFUSAL(judge(movement(out, -euros(5), u"x"_s)), ErrorCode::AmountNotPositive, "TILL-2",
                       u"-5.00");
        EXPECT_REFUSAL(judge(movement(in, euros(5), u""_s)), ErrorCode::ReasonMissing, "TILL-2", u"");
        EXPECT_REFUSAL(judge(movement(in, euros(5), u" \t\u00a0"_s)), ErrorCode::ReasonMissing, "TILL-2",
                       u"");
    }

    void TILL_3_nothingIsTakenThatIsNotThere()
    {
        EXPECT_DONE(judge(movement(out, euros(200), u"bank"_s)));
        EXPECT_REFUSAL(judge(movement(out, euros(200, 1), u"bank"_s)), ErrorCode::DrawerTooLow, "TILL-3",
                       u"200.00");
        EXPECT_DONE(judge(movement(in, euros(200, 1), u"bank"_s)));
    }

    void TILL_1_movementInAShiftOfAnother_isRefused()
    {
        m_facts.shift->clerk = bojan();
        EXPECT_REFUSAL(judge(movement(in, euros(5), u"x"_s)), ErrorCode::NotYourShift, "TILL-1", u"bojan");
        m_facts.shift.reset();
        EXPECT_REFUSAL(judge(movement(in, euros(5), u"x"_s)), ErrorCode::ShiftNotOpen, "TILL-1", u"");
    }

    void refund_givesBackWhatWasTaken_once()
    {
        m_facts.refused = RefusedCash{refusedId(), euros(150), false};
        const Operation refund = operation(Refund{shiftId(), refusedId(), euros(150)});
        const Result<Effects> effects = decide(refund, m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries,
                 (std::vector<Entry>{{Account::Drawer, -euros(150)}, {Account::Unresolved, euros(150)}}));
        apply(refund, *effects, m_facts);
        QCOMPARE(m_facts.shift->drawer, euros(50));
        EXPECT_REFUSAL(decide(refund, m_facts, terms()), ErrorCode::NothingToResolve, "OFF-3", u"");
    }

    void OFF_3_refundOfAnotherAmount_isRefused()
    {
        m_facts.refused = RefusedCash{refusedId(), euros(150), false};
        for (const Money amount : {euros(149, 99), euros(150, 1), Money(), -euros(150)}) {
            EXPECT_REFUSAL(judge(Refund{shiftId(), refusedId(), amount}), ErrorCode::NothingToResolve,
                           "OFF-3", u"150.00");
        }
    }

    void OFF_3_refundOfWhatIsNotRefused_isRefused()
    {
        const Refund refund{shiftId(), refusedId(), euros(150)};
        EXPECT_REFUSAL(judge(refund), ErrorCode::NothingToResolve, "OFF-3", u"");
        m_facts.refused = RefusedCash{operationId(51), euros(150), false};
        EXPECT_REFUSAL(judge(refund), ErrorCode::NothingToResolve, "OFF-3", u"");
        m_facts.refused = RefusedCash{refusedId(), euros(150), true};
        EXPECT_REFUSAL(judge(refund), ErrorCode::NothingToResolve, "OFF-3", u"");
    }

    void TILL_3_refundOfMoreThanIsInTheDrawer_isRefused()
    {
        m_facts.refused = RefusedCash{refusedId(), euros(150), false};
        m_facts.shift->drawer = euros(149, 99);
        EXPECT_REFUSAL(judge(Refund{shiftId(), refusedId(), euros(150)}), ErrorCode::DrawerTooLow, "TILL-3",
                       u"149.99");
        m_facts.shift->drawer = euros(150);
        EXPECT_DONE(judge(Refund{shiftId(), refusedId(), euros(150)}));
    }

    void TILL_1_refundOutsideOnesShift_isRefused()
    {
        m_facts.refused = RefusedCash{refusedId(), euros(150), false};
        m_facts.shift->clerk = bojan();
        EXPECT_REFUSAL(judge(Refund{shiftId(), refusedId(), euros(150)}), ErrorCode::NotYourShift, "TILL-1",
                       u"bojan");
        m_facts.shift.reset();
        EXPECT_REFUSAL(judge(Refund{shiftId(), refusedId(), euros(150)}), ErrorCode::ShiftNotOpen, "TILL-1",
                       u"");
    }

    void escalation_handsItOn_andLeavesItOpen()
    {
        m_facts.refused = RefusedCash{refusedId(), euros(150), false};
        m_facts.shift.reset();
        const Operation escalation = operation(Escalation{refusedId(), u"customer gone"_s});
        const Result<Effects> effects = decide(escalation, m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(*effects, Effects());
        apply(escalation, *effects, m_facts);
        QVERIFY(!m_facts.refused->resolved);
        QVERIFY(m_facts.refused->isEscalated);
    }

    void OFF_3_escalatedTwice_isRefused()
    {
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(150), .isEscalated = true};
        EXPECT_REFUSAL(judge(Escalation{refusedId(), {}}), ErrorCode::NothingToResolve, "OFF-3", u"");
    }

    void ROLE_1_escalationIsOfThoseWhoTakeCash()
    {
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(150)};
        for (const Role role : {Role::Clerk, Role::Teller, Role::Supervisor}) {
            m_facts.roles = {role};
            EXPECT_DONE(judge(Escalation{refusedId(), {}}));
        }
        m_facts.roles = {Role::Reviewer};
        EXPECT_REFUSAL(judge(Escalation{refusedId(), {}}), ErrorCode::RoleMissing, "ROLE-1", u"");
    }

    void OFF_3_escalated_isASupervisorsToGiveBack_inWhomeversShift()
    {
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(150), .isEscalated = true};
        const Refund refund{shiftId(), refusedId(), euros(150)};
        EXPECT_REFUSAL(judge(refund), ErrorCode::SecondPersonNeeded, "OFF-3", u"");
        m_isApproved = true;
        EXPECT_DONE(judge(refund));
        m_isApproved = false;
        m_facts.roles = {Role::Supervisor};
        m_facts.shift->clerk = bojan();
        EXPECT_DONE(judge(refund));
    }

    void OFF_3_refusedCash_goesOnAnotherCard_onlyOfTheSameHolder_andWithinItsLimits()
    {
        m_isApproved = true;
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(150)};
        put(m_facts, 1, CardState::HandedOver);
        Redirect redirect{shiftId(), refusedId(), card(1), euros(150), {}};
        EXPECT_REFUSAL(judge(redirect), ErrorCode::HolderNotAttested, "OFF-3", u"000 000 001");
        redirect.holderAttested = true;
        const Result<Effects> effects = judge(redirect);
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries,
                 (std::vector<Entry>{{Account::Unresolved, euros(150)}, {Account::Loads, -euros(150)}}));
        m_facts.cards[card(1)].loads = 1;
        EXPECT_REFUSAL(judge(redirect), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
    }

    void OFF_3_whatWasPaidBack_isNotGivenTwice_onlyWrittenOff()
    {
        m_isApproved = true;
        m_facts.roles = {Role::Clerk, Role::Supervisor};
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(150), .wasPaidBack = true};
        EXPECT_REFUSAL(judge(Refund{shiftId(), refusedId(), euros(150)}), ErrorCode::NothingToResolve,
                       "OFF-3", u"150.00");
        EXPECT_REFUSAL(judge(Redirect{shiftId(), refusedId(), card(1), euros(150), {}, {}, {}, true}),
                       ErrorCode::NothingToResolve, "OFF-3", u"150.00");
        EXPECT_DONE(judge(WriteOff{shiftId(), refusedId(), euros(150), u"given back"_s}));
    }

    void OFF_3_theFloatOfARefusedShift_isNoCustomers()
    {
        m_isApproved = true;
        m_facts.roles = {Role::Clerk, Role::Supervisor};
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(100), .isCustomers = false};
        EXPECT_REFUSAL(judge(Refund{shiftId(), refusedId(), euros(100)}), ErrorCode::NothingToResolve,
                       "OFF-3", u"100.00");
        EXPECT_DONE(judge(WriteOff{shiftId(), refusedId(), euros(100), u"opened again"_s}));
    }

    void OFF_3_cashThatWentOut_isWrittenOff()
    {
        m_isApproved = true;
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = -euros(150)};
        const Result<Effects> effects = judge(WriteOff{shiftId(), refusedId(), -euros(150), u"given back"_s});
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries,
                 (std::vector<Entry>{{Account::Unresolved, -euros(150)}, {Account::WrittenOff, euros(150)}}));
        QVERIFY(!judge(Refund{shiftId(), refusedId(), -euros(150)}));
    }

    void TILL_6_writeOffAndRedirect_takeTwo_neverOnesOwn()
    {
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = euros(150), .clerk = bojan()};
        put(m_facts, 1, CardState::HandedOver);
        for (const OperationBody& body :
             {OperationBody(WriteOff{shiftId(), refusedId(), euros(150), u"nobody came"_s}),
              OperationBody(Redirect{shiftId(), refusedId(), card(1), euros(150), {}, {}, {}, true})}) {
            for (const Role role : {Role::Clerk, Role::Supervisor}) {
                m_facts.roles = {role}; // alone nobody does it
                EXPECT_REFUSAL(judge(body), ErrorCode::SecondPersonNeeded, "TILL-6", u"");
            }
            m_facts.roles = {Role::Clerk};
            Operation approved = operation(body);
            approved.approver = *ClerkId::parse(u"dare");
            m_facts.approverRoles = {Role::Clerk};
            EXPECT_REFUSAL(decide(approved, m_facts, terms()), ErrorCode::ApproverLacksRole, "TILL-6",
                           u"dare");
            m_facts.approverRoles = {Role::Supervisor};
            EXPECT_DONE(decide(approved, m_facts, terms()));
            for (const ClerkId& own : {ana(), bojan()}) {
                approved.approver = own;
                EXPECT_REFUSAL(decide(approved, m_facts, terms()), ErrorCode::SecondPersonNeeded, "TILL-6",
                               own.text());
            }
        }
    }

    void TILL_6_writeOffOfNothing_isASupervisorsAlone()
    {
        m_facts.refused = RefusedCash{.id = refusedId(), .amount = {}};
        const WriteOff writeOff{shiftId(), refusedId(), {}, u"seen"_s};
        EXPECT_REFUSAL(judge(writeOff), ErrorCode::RoleMissing, "ROLE-1", u"");
        m_facts.roles = {Role::Supervisor};
        EXPECT_DONE(judge(writeOff));
    }

    void TILL_5_RED_1_correctionByTheClerkAlone_onItsDayUnlessCentralHasIt()
    {
        const Correction correction = undoLoad();
        EXPECT_DONE(judge(correction));
        Correction silent = correction;
        silent.reason = u" "_s;
        EXPECT_REFUSAL(judge(silent), ErrorCode::ReasonMissing, "TILL-5", u"");
        m_facts.corrected->isApplied = true;
        EXPECT_REFUSAL(judge(correction), ErrorCode::SecondPersonNeeded, "TILL-5", u"");
        m_facts.corrected->isApplied = false;
        m_facts.corrected->at = at(u"2026-11-20T23:59:59+01:00");
        EXPECT_REFUSAL(judge(correction), ErrorCode::SecondPersonNeeded, "TILL-5", u"");
    }

    void RED_1_correctionOfWhatCentralHas_takesTwo_andItsWord()
    {
        Correction correction = undoLoad();
        m_facts.corrected->isApplied = true;
        m_isApproved = true;
        EXPECT_REFUSAL(judge(correction), ErrorCode::CorrectionNeedsCentral, "TILL-5", u"");
        correction.reservation = operationId(60);
        EXPECT_REFUSAL(judge(correction), ErrorCode::CorrectionNeedsCentral, "TILL-5",
                       u"");                  // any id will not do
        m_facts.corrected->isPromised = true; // by central, which has judged all this
        EXPECT_DONE(judge(correction));
        m_isApproved = false;
        EXPECT_REFUSAL(judge(correction), ErrorCode::SecondPersonNeeded, "TILL-5", u"");
    }

    void proofOfAnApproval_isBounded()
    {
        Operation opening = operation(ShiftOpen{});
        m_facts.shift.reset();
        opening.approval = QString(longestApproval, u'x');
        EXPECT_DONE(decide(opening, m_facts, terms()));
        opening.approval += u'x';
        EXPECT_REFUSAL(decide(opening, m_facts, terms()), ErrorCode::TooLarge, "", u"1024");
    }

    void OFF_3_escalationOfNothing_isRefused()
    {
        EXPECT_REFUSAL(judge(Escalation{refusedId(), {}}), ErrorCode::NothingToResolve, "OFF-3", u"");
        m_facts.refused = RefusedCash{refusedId(), euros(150), true};
        EXPECT_REFUSAL(judge(Escalation{refusedId(), {}}), ErrorCode::NothingToResolve, "OFF-3", u"");
    }

private:
    static CashMovement movement(CashMovement::Direction direction, Money amount, const QString& reason)
    {
        return {shiftId(), direction, amount, reason};
    }
    /// 20 € that Ana has loaded on an unused card.
    Correction undoLoad()
    {
        put(m_facts, 1, CardState::HandedOver).balance = euros(20);
        CorrectedFacts load{operationId(7), shiftId(), ana()};
        load.card = card(1);
        load.loaded = load.cash = euros(20);
        load.at = now();
        load.knownSince = now().utc();
        m_facts.corrected = load;
        return {shiftId(), load.id, card(1), euros(20), -euros(20), {}, u"Wrong card"_s};
    }
    Result<Effects> judge(const OperationBody& body) const
    {
        Operation recorded = operation(body);
        Facts facts = m_facts;
        if (m_isApproved) {
            recorded.approver = *ClerkId::parse(u"dare");
            facts.approverRoles = {Role::Supervisor};
        }
        return decide(recorded, facts, terms());
    }

    Facts m_facts;
    bool m_isApproved = false; ///< by a supervisor
};

QTEST_GUILESS_MAIN(TillRulesTest)
#include "TillRulesTest.moc"
