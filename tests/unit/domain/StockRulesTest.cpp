// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

using Reason = StockSpoil::Reason;

} // namespace

class StockRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        for (const int number : {1, 2, 3}) {
            put(m_facts, number, CardState::Delivered);
        }
        for (const int number : {11, 12, 13}) {
            put(m_facts, number, CardState::InStock);
        }
    }

    void intake_takesWhatIsThere_andMarksWhatIsMissing()
    {
        const Result<Effects> effects = judge(intake({card(1), card(3)}, {card(2)}, {card(50)}));
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards, (std::vector<CardChange>{{card(1), CardState::InStock, desk(), {}},
                                                          {card(3), CardState::InStock, desk(), {}},
                                                          {card(2), CardState::Missing, desk(), {}}}));
        QVERIFY(effects->entries.empty());
    }

    void intake_ofPartOfABox_orOfNothingButMissing_isTaken()
    {
        EXPECT_DONE(judge(intake({card(1)})));
        EXPECT_DONE(judge(intake({}, {card(1), card(2), card(3)})));
    }

    void intake_ofACardThatWasMissing_isTaken()
    {
        m_facts.cards[card(2)].state = CardState::Missing;
        const Result<Effects> effects = judge(intake({card(2)}));
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards, (std::vector<CardChange>{{card(2), CardState::InStock, desk(), {}}}));
        m_facts.cards[card(2)].holdingDesk = otherDesk();
        EXPECT_REFUSAL(judge(intake({card(2)})), ErrorCode::CardNotInOwnStock, "STOCK-1", u"000 000 002");
    }

    void intake_ofNothing_isRefused()
    {
        EXPECT_REFUSAL(judge(intake({})), ErrorCode::NothingScanned, "", u"");
        EXPECT_REFUSAL(judge(intake({}, {}, {card(50)})), ErrorCode::NothingScanned, "", u"");
    }

    void STOCK_1_intakeOfWhatIsNotInTheBox_isRefused_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("unknown") << 50;
        QTest::newRow("in stock already") << 11;
        QTest::newRow("another box") << 1;
        QTest::newRow("on its way to another desk") << 2;
        QTest::newRow("handed over") << 3;
    }

    void STOCK_1_intakeOfWhatIsNotInTheBox_isRefused()
    {
        QFETCH(const int, number);
        m_facts.cards[card(1)].box = take(BoxId::parse(u"KR-0043"));
        m_facts.cards[card(2)].holdingDesk = otherDesk();
        m_facts.cards[card(3)].state = CardState::HandedOver;
        put(m_facts, 4, CardState::Delivered);
        const QString subject = card(number).grouped();
        EXPECT_REFUSAL(judge(intake({card(4), card(number)})), ErrorCode::CardNotInOwnStock, "STOCK-1",
                       subject);
        EXPECT_REFUSAL(judge(intake({card(4)}, {card(number)})), ErrorCode::CardNotInOwnStock, "STOCK-1",
                       subject);
    }

    void STOCK_3_intakeNamingACardTwice_isRefused()
    {
        const auto refused = [&](const StockIntake& body) {
            EXPECT_REFUSAL(judge(body), ErrorCode::CardTwice, "STOCK-3", u"000 000 001");
        };
        refused(intake({card(1), card(1)}));
        refused(intake({card(1)}, {card(1)}));
        refused(intake({card(1)}, {}, {card(1)}));
        refused(intake({card(2)}, {}, {card(1), card(1)}));
    }

    void spoil_keepsThePlasticHere()
    {
        const Result<Effects> effects = judge(StockSpoil{card(11), Reason::Damaged, {}});
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards,
                 std::vector<CardChange>{(CardChange{card(11), CardState::Spoiled, desk(), {}})});
    }

    void STOCK_2_spoilForAnotherReason_needsWords()
    {
        for (const Reason reason : allSpoilReasons) {
            const Result<Effects> result = judge(StockSpoil{card(11), reason, u" \t"_s});
            if (reason == Reason::Other) {
                EXPECT_REFUSAL(result, ErrorCode::ReasonMissing, "STOCK-2", u"");
            } else {
                EXPECT_DONE(result);
            }
        }
        EXPECT_DONE(judge(StockSpoil{card(11), Reason::Other, u"wet"_s}));
    }

    void STOCK_2_spoiledPlastic_isNotSpoiledAgain_norHandedOn_onlyReturned()
    {
        m_facts.cards[card(11)].state = CardState::Spoiled;
        EXPECT_REFUSAL(judge(StockSpoil{card(11), Reason::Damaged, {}}), ErrorCode::CardSpoiled, "STOCK-2",
                       u"000 000 011");
        EXPECT_REFUSAL(judge(StockTransfer{{card(11)}, otherDesk()}), ErrorCode::CardSpoiled, "STOCK-2",
                       u"000 000 011");
        EXPECT_DONE(judge(StockReturn{{card(11)}, {}}));
    }

    void returned_plasticLeavesTheStock()
    {
        const Result<Effects> effects = judge(StockReturn{{card(11), card(12)}, u"old design"_s});
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards, (std::vector<CardChange>{{card(11), CardState::Returned, desk(), {}},
                                                          {card(12), CardState::Returned, desk(), {}}}));
    }

    void transfer_isOnItsWayToTheOtherDesk()
    {
        const Result<Effects> effects = judge(StockTransfer{{card(11)}, otherDesk()});
        EXPECT_DONE(effects);
        QCOMPARE(effects->cards,
                 std::vector<CardChange>{(CardChange{card(11), CardState::Delivered, otherDesk(), {}})});
    }

    void transfer_isTakenOverThere_asABox()
    {
        const Operation sent = operation(StockTransfer{{card(11)}, otherDesk()});
        apply(sent, take(decide(sent, m_facts, terms())), m_facts);
        EXPECT_REFUSAL(judge(handover({card(11)})), ErrorCode::CardNotInOwnStock, "STOCK-1", u"000 000 011");
        m_facts.desk = otherDesk();
        EXPECT_DONE(judge(intake({card(11)})));
    }

    void STOCK_1_transferToNobodyOrToOneself_isRefused()
    {
        EXPECT_REFUSAL(judge(StockTransfer{{card(11)}, desk()}), ErrorCode::NotFound, "STOCK-1", u"AP-2");
        EXPECT_REFUSAL(judge(StockTransfer{{card(11)}, {}}), ErrorCode::NotFound, "STOCK-1", u"");
        m_facts.receiver.reset(); // there is no such desk
        EXPECT_REFUSAL(judge(StockTransfer{{card(11)}, otherDesk()}), ErrorCode::NotFound, "STOCK-1",
                       u"TIC-1");
    }

    void plasticThatIsNotHere_isRefused_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("rule");
        for (const CardState state : allCardStates) {
            if (state == CardState::InStock || state == CardState::Spoiled) {
                continue;
            }
            const bool isGone = wasHandedOver(state);
            QTest::newRow(name(state).data())
                << int(state) << int(isGone ? ErrorCode::CardAlreadyHandedOver : ErrorCode::CardNotInOwnStock)
                << QByteArray(isGone ? "STOCK-3" : "STOCK-1");
        }
    }

    void plasticThatIsNotHere_isRefused()
    {
        QFETCH(const int, state);
        QFETCH(const int, code);
        QFETCH(const QByteArray, rule);
        m_facts.cards[card(12)].state = CardState(state);
        expectRefusedOf(card(12), ErrorCode(code), rule);
    }

    void STOCK_1_plasticOfAnotherDesk_isRefused()
    {
        m_facts.cards[card(12)].holdingDesk = otherDesk();
        expectRefusedOf(card(12), ErrorCode::CardNotInOwnStock, "STOCK-1");
    }

    void STOCK_4_unknownPlastic_isRefused() { expectRefusedOf(card(50), ErrorCode::CardUnknown, "STOCK-4"); }

    void STOCK_3_sameCardTwice_orNone_isRefused()
    {
        const std::vector<MokId> twice{card(11), card(12), card(11)};
        EXPECT_REFUSAL(judge(StockReturn{twice, {}}), ErrorCode::CardTwice, "STOCK-3", u"000 000 011");
        EXPECT_REFUSAL(judge(StockTransfer{twice, otherDesk()}), ErrorCode::CardTwice, "STOCK-3",
                       u"000 000 011");
        EXPECT_REFUSAL(judge(StockReturn{{}, {}}), ErrorCode::NothingScanned, "", u"");
        EXPECT_REFUSAL(judge(StockTransfer{{}, otherDesk()}), ErrorCode::NothingScanned, "", u"");
    }

    void ROLE_1_stockIsOfClerksAndSupervisors_withoutAShift()
    {
        m_facts.shift.reset();
        const std::vector<OperationBody> bodies{intake({card(1)}), StockSpoil{card(11), Reason::Damaged, {}},
                                                StockReturn{{card(11)}, {}},
                                                StockTransfer{{card(11)}, otherDesk()}};
        for (const OperationBody& body : bodies) {
            for (const Role role : {Role::Clerk, Role::Supervisor}) {
                m_facts.roles = {role};
                EXPECT_DONE(judge(body));
            }
            for (const Role role : {Role::Teller, Role::Reviewer}) {
                m_facts.roles = {role};
                EXPECT_REFUSAL(judge(body), ErrorCode::RoleMissing, "ROLE-1", u"");
            }
        }
    }

private:
    Result<Effects> judge(const OperationBody& body) const
    {
        return decide(operation(body), m_facts, terms());
    }

    void expectRefusedOf(MokId bad, ErrorCode code, const QByteArray& rule) const
    {
        EXPECT_REFUSAL(judge(StockSpoil{bad, Reason::Damaged, {}}), code, rule, bad.grouped());
        EXPECT_REFUSAL(judge(StockReturn{{card(11), bad}, {}}), code, rule, bad.grouped());
        EXPECT_REFUSAL(judge(StockTransfer{{card(11), bad}, otherDesk()}), code, rule, bad.grouped());
    }

    Facts m_facts;
};

QTEST_GUILESS_MAIN(StockRulesTest)
#include "StockRulesTest.moc"
