// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

class EffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        put(m_facts, 1, CardState::HandedOver);
    }

    void effectsOf_areThoseOfTheJudgement()
    {
        const Operation body = operation(load(1, euros(20)));
        QCOMPARE(take(effectsOf(body, m_facts)), take(decide(body, m_facts, terms())));
    }

    void doubleEntry_thatDoesNotAddUp_isRefused()
    {
        const Entry in{Account::Drawer, euros(20)};
        EXPECT_DONE(requireBalanced({}));
        EXPECT_DONE(requireBalanced(std::array{in, Entry{Account::Loads, -euros(20)}}));
        EXPECT_FAILURE(requireBalanced(std::array{in}), ErrorCode::BooksUnbalanced);
        EXPECT_FAILURE(requireBalanced(std::array{in, Entry{Account::Loads, -euros(19)}}),
                       ErrorCode::BooksUnbalanced);
        EXPECT_FAILURE(requireBalanced(std::array{in, Entry{Account(allAccounts.size()), -euros(20)}}),
                       ErrorCode::BooksUnbalanced);
    }

    void entriesOf_refused_leaveTheCashInTheDrawer_andBelongToNobody()
    {
        QCOMPARE(entriesOf(load(1, euros(20)), Standing::Refused),
                 (std::vector<Entry>{{Account::Drawer, euros(20)}, {Account::Unresolved, -euros(20)}}));
        QVERIFY(entriesOf(handover({card(1)}), Standing::Refused).empty());
        Handover charged = handover({card(1)});
        charged.charge.municipality = euros(5);
        QCOMPARE(entriesOf(charged, Standing::Refused),
                 (std::vector<Entry>{{Account::Drawer, euros(5)}, {Account::Unresolved, -euros(5)}}));
    }

    void refusedAndRefunded_leavesNothingOpen()
    {
        Money unresolved;
        for (const std::vector<Entry>& entries : {entriesOf(load(1, euros(20)), Standing::Refused),
                                                  entriesOf(Refund{shiftId(), operationId(50), euros(20)})}) {
            for (const Entry& entry : entries) {
                unresolved += entry.account == Account::Unresolved ? entry.amount : Money();
            }
        }
        QVERIFY(unresolved.isZero());
    }

    void apply_aLoad_countsOnTheCard_andLeavesItsState()
    {
        CardFacts& facts = m_facts.cards[card(1)];
        facts.state = CardState::Active;
        facts.holdingDesk = otherDesk();
        const Operation body = operation(load(1, euros(20)));
        apply(body, take(effectsOf(body, m_facts)), m_facts);
        QCOMPARE(facts.state, CardState::Active);
        QCOMPARE(facts.holdingDesk, otherDesk());
        QCOMPARE(facts.loads, 1);
        for (const Money sum : {facts.balance, facts.loadedDay, facts.loadedMonth, facts.loadedYear}) {
            QCOMPARE(sum, euros(20));
        }
        QCOMPARE(m_facts.shift->drawer, euros(220));
        QCOMPARE(m_facts.lastAt, now());
    }

    void LIMIT_X4_loadUndoneWithinItsDay_wasNoLoad()
    {
        undo(now());
        QCOMPARE(m_facts.cards[card(1)].loads, 0);
        QCOMPARE(m_facts.cards[card(1)].balance, Money());
        EXPECT_DONE(decide(operation(load(1, euros(20))), m_facts, terms()));
    }

    void LIMIT_X4_loadUndoneOnALaterDay_staysTheOnlyOne()
    {
        undo(at(u"2026-11-22T00:00:00.000+01:00"));
        QCOMPARE(m_facts.cards[card(1)].loads, 1);
        QCOMPARE(m_facts.cards[card(1)].balance, Money());
        Operation again = operation(load(1, euros(20)));
        again.at = at(u"2026-11-22T09:00:00.000+01:00");
        EXPECT_REFUSAL(decide(again, m_facts, terms()), ErrorCode::SecondLoad, "LIMIT-A1", u"000 000 001");
    }

    void apply_aMove_changesStateAndPlaceOnly()
    {
        CardFacts& facts = m_facts.cards[card(1)];
        const CardFacts before = facts;
        apply(CardChange{card(1), CardState::Delivered, otherDesk(), {}}, facts);
        QCOMPARE(facts.state, CardState::Delivered);
        QCOMPARE(facts.holdingDesk, otherDesk());
        facts.state = before.state;
        facts.holdingDesk = before.holdingDesk;
        QCOMPARE(facts, before);
    }

    void apply_unknownCard_isNotMadeUp()
    {
        const Operation body = operation(StockReturn{{card(7)}, {}});
        apply(body, take(effectsOf(body, m_facts)), m_facts);
        QVERIFY(!m_facts.card(card(7)));
    }

private:
    /// A load of 20 € now, taken back at that moment.
    void undo(const BusinessTime& when)
    {
        const Operation made = operation(load(1, euros(20)));
        apply(made, take(effectsOf(made, m_facts)), m_facts);
        m_facts.corrected = correctable(made);
        Operation undone = operation(Correction{.shift = shiftId(),
                                                .corrects = made.id,
                                                .card = card(1),
                                                .loaded = euros(20),
                                                .cash = -euros(20),
                                                .reservation = {},
                                                .reason = u"Wrong card"_s});
        undone.at = when;
        apply(undone, take(effectsOf(undone, m_facts)), m_facts);
    }

    Facts m_facts;
};

QTEST_GUILESS_MAIN(EffectsTest)
#include "EffectsTest.moc"
