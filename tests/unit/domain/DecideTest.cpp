// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// What holds for every type of operation.
class DecideTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        put(m_facts, 1, CardState::InStock);
    }

    void OFF_5_businessDateBeforeTheLastOperation_isRefused()
    {
        m_facts.lastAt = at(u"2026-11-22T00:00:00.000+01:00");
        Operation late = operation(handover({card(1)}));
        late.at = at(u"2026-11-21T23:59:59.999+01:00");
        EXPECT_REFUSAL(decide(late, m_facts, terms()), ErrorCode::DateBeforeLast, "OFF-5", u"2026-11-22");
    }

    void OFF_5_clockBackWithinADay_isAllowed()
    {
        m_facts.lastAt = at(u"2026-11-21T23:59:59.999+01:00");
        Operation earlier = operation(handover({card(1)}));
        earlier.at = at(u"2026-11-21T00:00:00.000+01:00"); // 20 November in UTC
        EXPECT_DONE(decide(earlier, m_facts, terms()));
    }

    void OFF_5_clockBackAtTheEndOfSummerTime_isAllowed()
    {
        m_facts.lastAt = at(u"2026-10-25T02:59:00.000+02:00");
        Operation next = operation(handover({card(1)}));
        next.at = at(u"2026-10-25T02:01:00.000+01:00");
        EXPECT_DONE(decide(next, m_facts, terms()));
    }

    void firstOperationOfADesk_hasNoDateBefore()
    {
        m_facts.lastAt = {};
        EXPECT_DONE(decide(operation(handover({card(1)})), m_facts, terms()));
    }

    void termsNotInForce_areRefused()
    {
        Operation body = operation(handover({card(1)}));
        body.terms = take(TermsId::parse(u"T24"));
        EXPECT_REFUSAL(decide(body, m_facts, terms()), ErrorCode::TermsNotInForce, "ANON-2", u"T24");
    }

    void noteTooLongForTheWire_isRefused_everywhere()
    {
        m_facts.refused = RefusedCash{operationId(50), euros(1), false};
        const auto bodies = [](const QString& note) {
            return std::vector<OperationBody>{
                CashMovement{shiftId(), CashMovement::Direction::In, euros(1), note},
                StockSpoil{card(1), StockSpoil::Reason::Other, note}, StockReturn{{card(1)}, note},
                Escalation{operationId(50), note}};
        };
        for (const OperationBody& body : bodies(QString(longestNote, u'x'))) {
            EXPECT_DONE(decide(operation(body), m_facts, terms()));
        }
        for (const OperationBody& body : bodies(QString(longestNote + 1, u'x'))) {
            EXPECT_REFUSAL(decide(operation(body), m_facts, terms()), ErrorCode::TooLarge, "", u"200");
        }
        for (const OperationBody& body : bodies(u"a"_s + QChar(0))) {
            EXPECT_REFUSAL(decide(operation(body), m_facts, terms()), ErrorCode::MalformedMessage, "", u"");
        }
        for (const OperationBody& body : bodies(u"a"_s + QChar(0xd83d))) {
            EXPECT_REFUSAL(decide(operation(body), m_facts, terms()), ErrorCode::MalformedMessage, "", u"");
        }
    }

    void moreCardsThanTheWireTakes_areRefused()
    {
        std::vector<MokId> cards;
        for (int number = 1; number <= int(mostCards); ++number) {
            put(m_facts, number, CardState::Delivered);
            cards.push_back(card(number));
        }
        EXPECT_DONE(decide(operation(intake(cards)), m_facts, terms()));
        EXPECT_REFUSAL(decide(operation(intake(cards, {}, {card(5000)})), m_facts, terms()),
                       ErrorCode::TooLarge, "", u"2000");
        cards.push_back(card(5000));
        EXPECT_REFUSAL(decide(operation(StockReturn{cards, {}}), m_facts, terms()), ErrorCode::TooLarge, "",
                       u"2000");
    }

    void judgement_changesNoFacts_andIsTheSameAgain()
    {
        const Operation body = operation(handover({card(1)}));
        const QHash<MokId, CardFacts> before = m_facts.cards;
        const Result<Effects> first = decide(body, m_facts, terms());
        QCOMPARE(decide(body, m_facts, terms()), first);
        QCOMPARE(m_facts.cards, before);
    }

private:
    Facts m_facts;
};

QTEST_GUILESS_MAIN(DecideTest)
#include "DecideTest.moc"
