// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

class HandoverRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        for (const int number : {1, 2, 3, 4}) {
            put(m_facts, number, CardState::InStock);
        }
    }

    void handover_ofOneToThreeCards_movesThemToTheCustomer()
    {
        for (const std::vector<MokId>& cards :
             {std::vector{card(1)}, {card(1), card(2)}, {card(3), card(1), card(2)}}) {
            const Result<Effects> effects = judge(handover(cards));
            EXPECT_DONE(effects);
            QCOMPARE(effects->cards.size(), cards.size());
            for (size_t i = 0; i < cards.size(); ++i) {
                QCOMPARE(effects->cards[i], (CardChange{cards[i], CardState::HandedOver, desk(), Money()}));
            }
            QVERIFY(effects->entries.empty());
        }
    }

    void ANON_1_fourthCard_isRefused()
    {
        EXPECT_REFUSAL(judge(handover({card(1), card(2), card(3), card(4)})), ErrorCode::TooManyCards,
                       "ANON-1", u"3");
        EXPECT_REFUSAL(mayHandOverTogether({card(1), card(2), card(3), card(4)}, terms().bank),
                       ErrorCode::TooManyCards, "ANON-1", u"3");
        EXPECT_DONE(mayHandOverTogether({card(1), card(2), card(3)}, terms().bank));
    }

    void handover_ofNothing_isRefused()
    {
        EXPECT_REFUSAL(judge(handover({})), ErrorCode::NothingScanned, "", u"");
    }

    void STOCK_3_sameCardTwiceInOneHandover_isRefused()
    {
        EXPECT_REFUSAL(judge(handover({card(1), card(2), card(1)})), ErrorCode::CardTwice, "STOCK-3",
                       u"000 000 001");
    }

    void STOCK_1_plasticOfAnotherDesk_isRefused()
    {
        m_facts.cards[card(2)].holdingDesk = otherDesk();
        const Result<Effects> refused = judge(handover({card(1), card(2)}));
        EXPECT_REFUSAL(refused, ErrorCode::CardNotInOwnStock, "STOCK-1", u"000 000 002");
        QCOMPARE(refused.error().detail, u"TIC-1"_s);
    }

    void everyState_butInStock_isRefused_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](CardState state, ErrorCode code, const QByteArray& rule) {
            QTest::newRow(name(state).data()) << int(state) << int(code) << rule;
        };
        row(CardState::Delivered, ErrorCode::CardNotInOwnStock, "STOCK-1");
        row(CardState::Spoiled, ErrorCode::CardSpoiled, "STOCK-2");
        row(CardState::Returned, ErrorCode::CardNotInOwnStock, "STOCK-1");
        row(CardState::Missing, ErrorCode::CardNotInOwnStock, "STOCK-1");
        row(CardState::HandedOver, ErrorCode::CardAlreadyHandedOver, "STOCK-3");
        row(CardState::Active, ErrorCode::CardAlreadyHandedOver, "STOCK-3");
        row(CardState::Locked, ErrorCode::CardAlreadyHandedOver, "STOCK-3");
        row(CardState::Blocked, ErrorCode::CardAlreadyHandedOver, "STOCK-3");
        row(CardState::Expired, ErrorCode::CardAlreadyHandedOver, "STOCK-3");
        row(CardState::Destroyed, ErrorCode::CardAlreadyHandedOver, "STOCK-3");
    }

    void everyState_butInStock_isRefused()
    {
        QFETCH(const int, state);
        QFETCH(const int, code);
        QFETCH(const QByteArray, rule);
        m_facts.cards[card(1)].state = CardState(state);
        EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode(code), rule, u"000 000 001");
        EXPECT_REFUSAL(mayHandOver(card(1), m_facts, now().date()), ErrorCode(code), rule, u"000 000 001");
    }

    void STOCK_3_handedOverAtAnotherDesk_isSaidSo()
    {
        m_facts.cards[card(1)].state = CardState::HandedOver;
        m_facts.cards[card(1)].holdingDesk = otherDesk();
        EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode::CardAlreadyHandedOver, "STOCK-3",
                       u"000 000 001");
    }

    void STOCK_4_unknownPlastic_isRefused()
    {
        EXPECT_REFUSAL(judge(handover({card(1), card(7)})), ErrorCode::CardUnknown, "STOCK-4",
                       u"000 000 007");
    }

    void CARD_1_otherKinds_areRefused()
    {
        for (const CardKind kind : {CardKind::Unnamed, CardKind::Named}) {
            m_facts.cards[card(1)].kind = kind;
            EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode::CardWrongKind, "CARD-1", u"000 000 001");
        }
    }

    void CARD_5_validUntilTheEndOfTheMonth_ofLjubljana()
    {
        m_facts.cards[card(1)].validUntil = {2026, 11};
        Operation last = operation(handover({card(1)}));
        last.at = at(u"2026-11-30T23:59:59.999+01:00");
        EXPECT_DONE(decide(last, m_facts, terms()));
        Operation first = operation(handover({card(1)}));
        first.at = at(u"2026-12-01T00:00:00.000+01:00"); // still November in UTC
        EXPECT_REFUSAL(decide(first, m_facts, terms()), ErrorCode::CardExpired, "CARD-5", u"000 000 001");
    }

    void AGE_2_ageNotAttested_isRefused()
    {
        Handover body = handover({card(1)});
        body.ageAttested = false;
        EXPECT_REFUSAL(judge(body), ErrorCode::AgeNotAttested, "AGE-2", u"");
    }

    void ANON_2_termsNotAttested_areRefused()
    {
        Handover body = handover({card(1)});
        body.termsAttested = false;
        EXPECT_REFUSAL(judge(body), ErrorCode::TermsNotAttested, "ANON-2", u"");
    }

    void ANON_2_editionsNotInForce_areRefused()
    {
        const TermsId older = take(TermsId::parse(u"T24"));
        Handover mok = handover({card(1)});
        mok.mokTerms = older;
        EXPECT_REFUSAL(judge(mok), ErrorCode::TermsNotInForce, "ANON-2", u"T25");
        Handover bank = handover({card(1)});
        bank.bankTerms = older;
        EXPECT_REFUSAL(judge(bank), ErrorCode::TermsNotInForce, "ANON-2", u"T24");
    }

    void ANON_2_withoutATariff_isRefused_unlessCentralSaysThatThereIsNone()
    {
        EXPECT_DONE(judge(handover({card(1)})));
        m_facts.worksWithoutTariff = false;
        EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode::TariffMissing, "ANON-2", u"");
        EXPECT_REFUSAL(mayHandOver(card(1), m_facts, now().date()), ErrorCode::TariffMissing, "ANON-2", u"");
        m_facts.tariff = Tariff{take(TariffId::parse(u"2026-09")), QDate(2026, 9, 1), {}};
        EXPECT_DONE(mayHandOver(card(1), m_facts, now().date()));
    }

    void FEE_1_chargeIsThatOfTheTariff()
    {
        m_facts.tariff = Tariff{take(TariffId::parse(u"2026-09")),
                                QDate(2026, 9, 1),
                                {{Service::Issue, CardKind::Anonymous, euros(5)}}};
        Handover body = handover({card(1), card(2), card(3)});
        EXPECT_REFUSAL(judge(body), ErrorCode::ChargeDiffers, "FEE-1", u"0.00");
        body.tariff = m_facts.tariff->id;
        body.charge.municipality = euros(14, 99);
        EXPECT_REFUSAL(judge(body), ErrorCode::ChargeDiffers, "FEE-1", u"14.99");
        body.charge.municipality = euros(15);
        const Result<Effects> effects = judge(body);
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries,
                 (std::vector<Entry>{{Account::Drawer, euros(15)}, {Account::Charges, -euros(15)}}));
    }

    void FEE_1_withoutATariff_nothingIsCharged()
    {
        QCOMPARE(handoverCharge(3, m_facts), Charge());
        Handover body = handover({card(1)});
        body.charge.municipality = euros(5);
        EXPECT_REFUSAL(judge(body), ErrorCode::ChargeDiffers, "FEE-1", u"5.00");
        body = handover({card(1)});
        body.tariff = take(TariffId::parse(u"2026-09"));
        EXPECT_REFUSAL(judge(body), ErrorCode::ChargeDiffers, "FEE-1", u"0.00");
    }

    void FEE_1_tariffWithoutAPrice_chargesNothing()
    {
        m_facts.tariff = Tariff{take(TariffId::parse(u"2026-09")), QDate(2026, 9, 1), {}};
        Handover body = handover({card(1)});
        body.tariff = m_facts.tariff->id;
        EXPECT_DONE(judge(body));
    }

    void roles_data()
    {
        QTest::addColumn<QList<int>>("roles");
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](const char* name, const QList<Role>& roles, const QByteArray& rule) {
            QList<int> numbers;
            for (const Role role : roles) {
                numbers += int(role);
            }
            QTest::newRow(name) << numbers << rule;
        };
        row("clerk", {Role::Clerk}, "");
        row("supervisor", {Role::Supervisor}, "");
        row("clerk who is a teller too", {Role::Teller, Role::Clerk}, "");
        row("teller", {Role::Teller}, "ISSUE-2");
        row("teller and reviewer", {Role::Teller, Role::Reviewer}, "ISSUE-2");
        row("reviewer", {Role::Reviewer}, "ROLE-1");
        row("none", {}, "ROLE-1");
    }

    void roles()
    {
        QFETCH(const QList<int>, roles);
        QFETCH(const QByteArray, rule);
        m_facts.roles.clear();
        for (const int role : roles) {
            m_facts.roles.push_back(Role(role));
        }
        const Result<Effects> result = judge(handover({card(1)}));
        if (rule.isEmpty()) {
            EXPECT_DONE(result);
        } else {
            EXPECT_REFUSAL(result, ErrorCode::RoleMissing, rule, u"");
        }
    }

    void TILL_1_withoutAnOpenShiftOfOnesOwn_isRefused()
    {
        m_facts.shift->clerk = bojan();
        EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode::NotYourShift, "TILL-1", u"bojan");
        m_facts.shift->id = operationId(7);
        EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode::ShiftNotOpen, "TILL-1", u"");
        m_facts.shift.reset();
        EXPECT_REFUSAL(judge(handover({card(1)})), ErrorCode::ShiftNotOpen, "TILL-1", u"");
    }

private:
    Result<Effects> judge(const Handover& body) const { return decide(operation(body), m_facts, terms()); }

    Facts m_facts;
};

QTEST_GUILESS_MAIN(HandoverRulesTest)
#include "HandoverRulesTest.moc"
