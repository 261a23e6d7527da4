// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/FiscalRules.h"
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Cash for what needs a fiscally verified receipt is not taken (TILL-7).
class FiscalRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_facts = facts();
        put(m_facts, 1, CardState::HandedOver);
        m_facts.tariff = Tariff{take(TariffId::parse(u"2026-09")),
                                QDate(2026, 9, 1),
                                {{Service::Issue, CardKind::Anonymous, euros(3)},
                                 {Service::TopUp, CardKind::Anonymous, euros(1)}}};
    }

    void unlessSaidOtherwise_everythingIsSold()
    {
        EXPECT_DONE(mayIssueReceipt(handover(), m_facts));
        EXPECT_DONE(mayIssueReceipt(load(), m_facts));
        m_facts.tariff.reset();
        EXPECT_DONE(mayIssueReceipt(handover(), m_facts));
        EXPECT_DONE(mayIssueReceipt(load(), m_facts));
    }

    void TILL_7_chargeThatMustBeVerified_isNotTaken()
    {
        m_facts.tariff->items[0].fiscal = FiscalDuty::Yes;
        EXPECT_REFUSAL(mayIssueReceipt(handover(), m_facts), ErrorCode::FiscalVerificationMissing, "TILL-7",
                       u"issue");
        EXPECT_DONE(mayIssueReceipt(load(), m_facts));
        m_facts.tariff->items[0].price = Money(); // nothing is charged, so there is no receipt for it
        EXPECT_DONE(mayIssueReceipt(handover(), m_facts));
    }

    void TILL_7_loadThatMustBeVerified_isNotTaken()
    {
        m_facts.tariff->items[1].fiscal = FiscalDuty::Yes;
        EXPECT_REFUSAL(mayIssueReceipt(load(), m_facts), ErrorCode::FiscalVerificationMissing, "TILL-7",
                       u"top-up");
        m_facts.tariff->items[1].fiscal = FiscalDuty::No;
        EXPECT_DONE(mayIssueReceipt(load(), m_facts));
        m_facts.tariff->loads = FiscalDuty::Yes;
        EXPECT_REFUSAL(mayIssueReceipt(load(), m_facts), ErrorCode::FiscalVerificationMissing, "TILL-7",
                       u"top-up");
        EXPECT_DONE(mayIssueReceipt(handover(), m_facts));
    }

    void TILL_7_eachListCounts_butNotWhatTheBankDebits()
    {
        TariffItem ofBank{Service::TopUp, CardKind::Anonymous, euros(1)};
        ofBank.list = PriceList::Nlb;
        ofBank.owed = Creditor::Bank;
        ofBank.fiscal = FiscalDuty::Yes;
        m_facts.tariff->items.push_back(ofBank);
        EXPECT_REFUSAL(mayIssueReceipt(load(), m_facts), ErrorCode::FiscalVerificationMissing, "TILL-7",
                       u"top-up");
        m_facts.tariff->items.back().collects = Collector::Bank;
        m_facts.tariff->items.back().isDebited = true; // no cash is taken for it
        EXPECT_DONE(mayIssueReceipt(load(), m_facts));
    }

    void givingCashBack_isNoSale()
    {
        m_facts.tariff->loads = FiscalDuty::Yes;
        EXPECT_DONE(mayIssueReceipt(Refund{shiftId(), operationId(5), euros(20)}, m_facts));
    }

private:
    static OperationBody handover()
    {
        Handover handover;
        handover.cards = {card(2)};
        return handover;
    }
    static OperationBody load() { return Load{shiftId(), card(1), euros(20), {}}; }

    Facts m_facts;
};

QTEST_GUILESS_MAIN(FiscalRulesTest)
#include "FiscalRulesTest.moc"
