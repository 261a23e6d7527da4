// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Decide.h"
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A charge is what the tariff asks for, and stays with whoever is owed it from the sale to its correction
/// (FEE-1); what the bank debits is agreed to and moves nothing here (FEE-2).
class ChargeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        put(m_facts, 1, CardState::Active).kind = CardKind::Named;
        put(m_facts, 2, CardState::InStock);
        TariffItem ofBank{Service::TopUp, CardKind::Named, euros(0, 50)};
        ofBank.list = PriceList::Nlb;
        ofBank.owed = Creditor::Bank;
        TariffItem issueOfBank = ofBank;
        issueOfBank.service = Service::Issue;
        issueOfBank.kind = CardKind::Anonymous;
        m_facts.tariff = Tariff{take(TariffId::parse(u"2026-09")),
                                QDate(2026, 9, 1),
                                {{Service::Issue, CardKind::Anonymous, euros(2)},
                                 issueOfBank,
                                 {Service::TopUp, CardKind::Named, euros(1)},
                                 ofBank}};
    }

    void FEE_1_load_isBookedForEachCreditor()
    {
        const Result<Effects> effects = judge(charged({euros(1), euros(0, 50), {}}));
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries, (std::vector<Entry>{{Account::Drawer, euros(21, 50)},
                                                       {Account::Loads, -euros(20)},
                                                       {Account::Charges, -euros(1)},
                                                       {Account::BankCharges, -euros(0, 50)}}));
    }

    void FEE_1_handover_isBookedForEachCreditor()
    {
        Handover body = handover({card(2)});
        body.tariff = m_facts.tariff->id;
        body.charge = {euros(2), euros(0, 50), {}};
        const Result<Effects> effects = decide(operation(body), m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries, (std::vector<Entry>{{Account::Drawer, euros(2, 50)},
                                                       {Account::Charges, -euros(2)},
                                                       {Account::BankCharges, -euros(0, 50)}}));
        body.charge = {euros(2, 50), {}, {}}; // the same cash, all for one of them
        EXPECT_REFUSAL(decide(operation(body), m_facts, terms()), ErrorCode::ChargeDiffers, "FEE-1", u"2.50");
    }

    /// As much cash as is due, but not for whom it is due.
    void FEE_1_theRightSumForTheWrongCreditor_isRefused()
    {
        for (const Charge& wrong : {Charge{euros(1, 50), {}, {}}, Charge{{}, euros(1, 50), {}},
                                    Charge{euros(0, 50), euros(1), {}}}) {
            EXPECT_REFUSAL(judge(charged(wrong)), ErrorCode::ChargeDiffers, "FEE-1", u"1.50");
        }
        EXPECT_REFUSAL(judge(charged({euros(1), euros(0, 49), {}})), ErrorCode::ChargeDiffers, "FEE-1",
                       u"1.49");
    }

    void FEE_2_whatTheBankDebits_isAgreedTo_andMovesNoCash()
    {
        m_facts.tariff->items.back().collects = Collector::Bank;
        m_facts.tariff->items.back().isDebited = true;
        EXPECT_REFUSAL(judge(charged({euros(1), {}, {}})), ErrorCode::ChargeDiffers, "FEE-1", u"1.00");
        const Result<Effects> effects = judge(charged({euros(1), {}, euros(0, 50)}));
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries, (std::vector<Entry>{{Account::Drawer, euros(21)},
                                                       {Account::Loads, -euros(20)},
                                                       {Account::Charges, -euros(1)}}));
        QCOMPARE(effects->cards.front().loaded, euros(20)); // nor does it come off what is loaded
    }

    void FEE_1_whatWasAgreed_goesBeforeTheTariff()
    {
        m_facts.agreedCharge = Charge{{}, euros(3), euros(4)};
        EXPECT_REFUSAL(judge(charged({euros(1), euros(0, 50), {}})), ErrorCode::ChargeDiffers, "FEE-1",
                       u"1.50");
        EXPECT_DONE(judge(charged({{}, euros(3), euros(4)})));
    }

    void FEE_1_redirect_paysBothCreditorsFromTheRefusedCash()
    {
        m_facts.refused = RefusedCash{.id = operationId(5), .amount = euros(20)};
        Redirect body{shiftId(), operationId(5), card(1), euros(18, 50), {}, {}, {euros(1), euros(0, 50), {}},
                      true};
        m_facts.approverRoles = {Role::Supervisor};
        Operation approved = operation(body);
        approved.approver = bojan();
        const Result<Effects> effects = decide(approved, m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries, (std::vector<Entry>{{Account::Unresolved, euros(20)},
                                                       {Account::Loads, -euros(18, 50)},
                                                       {Account::Charges, -euros(1)},
                                                       {Account::BankCharges, -euros(0, 50)}}));
        body.amount = euros(19); // more than there is
        approved.body = body;
        EXPECT_REFUSAL(decide(approved, m_facts, terms()), ErrorCode::NothingToResolve, "OFF-3", u"20.00");
    }

    void FEE_1_correction_givesBackWhatEachCreditorGot()
    {
        const Operation made = operation(charged({euros(1), euros(0, 50), {}}));
        m_facts.cards[card(1)].balance = euros(20);
        m_facts.corrected = correctable(made);
        Correction body{shiftId(), made.id, card(1), euros(20), -euros(21, 50), {}, u"twice"_s, euros(0, 50)};
        QCOMPARE(chargeGivenBack(body), (Charge{-euros(1), -euros(0, 50), {}}));
        const Result<Effects> effects = decide(operation(body), m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries, (std::vector<Entry>{{Account::Drawer, -euros(21, 50)},
                                                       {Account::Loads, euros(20)},
                                                       {Account::BankCharges, euros(0, 50)},
                                                       {Account::Charges, euros(1)}}));
        for (const Money wrong : {Money(), euros(0, 49), euros(1, 50)}) {
            body.bankCharge = wrong;
            EXPECT_REFUSAL(decide(operation(body), m_facts, terms()), ErrorCode::NothingToCorrect, "TILL-5",
                           u"");
        }
    }

    /// Made when the municipality was the only one who charged anything.
    void FEE_1_correctionOfAnEarlierVersion_takesItFromTheMunicipality()
    {
        const Operation made = operation(charged({euros(1), {}, {}}));
        m_facts.cards[card(1)].balance = euros(20);
        m_facts.corrected = correctable(made);
        const Correction body{shiftId(), made.id, card(1), euros(20), -euros(21), {}, u"twice"_s};
        const Result<Effects> effects = decide(operation(body), m_facts, terms());
        EXPECT_DONE(effects);
        QCOMPARE(effects->entries, (std::vector<Entry>{{Account::Drawer, -euros(21)},
                                                       {Account::Loads, euros(20)},
                                                       {Account::Charges, euros(1)}}));
    }

    void FEE_1_everyAccount_isOfOneCreditorOrOfNone()
    {
        for (const Account account : allAccounts) {
            const bool isBanks = account == Account::Loads || account == Account::BankCharges;
            const auto expected = isBanks                       ? std::optional(Creditor::Bank)
                                  : account == Account::Charges ? std::optional(Creditor::Municipality)
                                                                : std::nullopt;
            QCOMPARE(creditorOf(account), expected);
        }
    }

private:
    static Load charged(const Charge& charge)
    {
        Load body = load(1, euros(20));
        body.charge = charge;
        return body;
    }
    Result<Effects> judge(const Load& body) const { return decide(operation(body), m_facts, terms()); }

    Facts m_facts;
};

QTEST_GUILESS_MAIN(ChargeRulesTest)
#include "ChargeRulesTest.moc"
