// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Tariff.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

Tariff tariff(const QString& id, QDate from)
{
    return {test::take(TariffId::parse(id)), from, {}};
}

/// In cash at the desk.
TariffItem bankItem(Service service, CardKind kind, qint64 cents)
{
    return {.service = service,
            .kind = kind,
            .price = Money::fromCents(cents),
            .list = PriceList::Nlb,
            .owed = Creditor::Bank};
}

} // namespace

Q_DECLARE_METATYPE(cekr::TariffItem)

class TariffTest : public QObject
{
    Q_OBJECT

private slots:
    void price_isThatOfTheKind_orNone()
    {
        Tariff one = tariff(u"2026-09"_s, QDate(2026, 9, 1));
        one.items = {{Service::Issue, CardKind::Anonymous, Money::fromCents(500)},
                     {Service::Issue, CardKind::Named, Money::fromCents(900)}};
        QCOMPARE(one.charge(Service::Issue, CardKind::Anonymous).municipality, Money::fromCents(500));
        QCOMPARE(one.charge(Service::Issue, CardKind::Named).municipality, Money::fromCents(900));
        QCOMPARE(one.charge(Service::Issue, CardKind::Unnamed), Charge());
        QVERIFY(!one.item(PriceList::Cekr, Service::Issue, CardKind::Unnamed));
    }

    void FEE_1_bothListsCharge_eachItsCreditor()
    {
        Tariff one = tariff(u"2026-09"_s, QDate(2026, 9, 1));
        TariffItem ofBank = bankItem(Service::TopUp, CardKind::Named, 50);
        TariffItem forCitizens{Service::TopUp, CardKind::Named, {}, HolderCategory::MokCitizen};
        one.items = {{Service::TopUp, CardKind::Named, Money::fromCents(100)}, forCitizens, ofBank};
        QCOMPARE(one.charge(Service::TopUp, CardKind::Named),
                 (Charge{Money::fromCents(100), Money::fromCents(50), {}}));
        // CAT-4: what the municipality exempts its citizens from, the bank charges all the same.
        QCOMPARE(one.charge(Service::TopUp, CardKind::Named, HolderCategory::MokCitizen),
                 (Charge{{}, Money::fromCents(50), {}}));
        QCOMPARE(one.itemsFor(Service::TopUp, CardKind::Named, HolderCategory::MokCitizen),
                 (std::vector{forCitizens, ofBank}));
        one.items.back().collects = Collector::Bank;
        one.items.back().isDebited = true;
        QCOMPARE(one.charge(Service::TopUp, CardKind::Named),
                 (Charge{Money::fromCents(100), {}, Money::fromCents(50)}));
    }

    void FEE_1_whatNobodyCollectsAtTheDesk_isNoChargeThere()
    {
        TariffItem item = bankItem(Service::Redemption, CardKind::Named, 500);
        item.collects = Collector::Bank;
        EXPECT_DONE(canBeCharged(item));
        QCOMPARE(chargeOf(item), Charge());
    }

    void FEE_1_howAnItemCanBeCharged_data()
    {
        QTest::addColumn<TariffItem>("item");
        QTest::addColumn<bool>("can");
        const auto row = [](const char* name, Service service, CardKind kind, PriceList list, Creditor owed,
                            Collector collects, bool isDebited, bool can) {
            QTest::newRow(name) << TariffItem{service, kind, {}, {}, {}, {}, list, owed, collects, isDebited}
                                << can;
        };
        using enum Service;
        using enum CardKind;
        row("as it always was", TopUp, Named, PriceList::Cekr, Creditor::Municipality, Collector::Desk, false,
            true);
        row("owed to the bank, on the list of the municipality", TopUp, Named, PriceList::Cekr,
            Creditor::Bank, Collector::Desk, false, true);
        row("owed to the municipality, in the bank's tariff", TopUp, Named, PriceList::Nlb,
            Creditor::Municipality, Collector::Desk, false, false);
        row("bank's, in cash", Issue, Anonymous, PriceList::Nlb, Creditor::Bank, Collector::Desk, false,
            true);
        row("debited, named", TopUp, Named, PriceList::Nlb, Creditor::Bank, Collector::Bank, true, true);
        row("debited, unnamed", TopUp, Unnamed, PriceList::Nlb, Creditor::Bank, Collector::Bank, true, true);
        row("debited, anonymous", TopUp, Anonymous, PriceList::Nlb, Creditor::Bank, Collector::Bank, true,
            false);
        row("debited, and paid in cash", TopUp, Named, PriceList::Nlb, Creditor::Bank, Collector::Desk, true,
            false);
        row("debited for the municipality", TopUp, Named, PriceList::Cekr, Creditor::Municipality,
            Collector::Bank, true, false);
        row("sold here, collected by the bank later", TopUp, Named, PriceList::Nlb, Creditor::Bank,
            Collector::Bank, false, false);
        row("sold at the bank and collected there", ReOrder, Named, PriceList::Nlb, Creditor::Bank,
            Collector::Bank, false, true);
        row("collected by the municipality", MonthlyFee, Named, PriceList::Cekr, Creditor::Municipality,
            Collector::Municipality, false, true);
        row("of the bank, collected by the municipality", ReOrder, Named, PriceList::Nlb, Creditor::Bank,
            Collector::Municipality, false, false);
    }

    void FEE_1_howAnItemCanBeCharged()
    {
        QFETCH(const TariffItem, item);
        QFETCH(const bool, can);
        const Done done = canBeCharged(item);
        QCOMPARE(done.has_value(), can);
        if (!can) {
            QCOMPARE(done.error().rule, "FEE-1"_ba);
            QVERIFY(!done.error().detail.isEmpty());
        }
    }

    void tariffOn_isTheLatestBegun_whateverTheOrder()
    {
        std::vector<Tariff> tariffs{tariff(u"c"_s, QDate(2027, 1, 1)), tariff(u"a"_s, QDate(2026, 1, 1)),
                                    tariff(u"b"_s, QDate(2026, 9, 1))};
        const auto on = [&](QDate day) {
            const Tariff* found = tariffOn(tariffs, day);
            return found ? found->id.text() : u"none"_s;
        };
        QCOMPARE(on(QDate(2025, 12, 31)), u"none"_s);
        QCOMPARE(on(QDate(2026, 1, 1)), u"a"_s);
        QCOMPARE(on(QDate(2026, 8, 31)), u"a"_s);
        QCOMPARE(on(QDate(2026, 9, 1)), u"b"_s);
        QCOMPARE(on(QDate(2026, 12, 31)), u"b"_s);
        QCOMPARE(on(QDate(2027, 1, 1)), u"c"_s);
        QVERIFY(!tariffOn({}, QDate(2026, 1, 1)));
    }

    void service_names()
    {
        QCOMPARE(service(QString(name(Service::Issue))), Service::Issue);
        EXPECT_FAILURE(service(u"laundry"), ErrorCode::MalformedMessage);
    }
};

QTEST_GUILESS_MAIN(TariffTest)
#include "TariffTest.moc"
