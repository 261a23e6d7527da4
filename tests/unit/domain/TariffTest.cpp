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

} // namespace

class TariffTest : public QObject
{
    Q_OBJECT

private slots:
    void price_isThatOfTheKind_orNone()
    {
        Tariff one = tariff(u"2026-09"_s, QDate(2026, 9, 1));
        one.items = {{Service::Issue, CardKind::Anonymous, Money::fromCents(500)},
                     {Service::Issue, CardKind::Named, Money::fromCents(900)}};
        QCOMPARE(one.price(Service::Issue, CardKind::Anonymous), Money::fromCents(500));
        QCOMPARE(one.price(Service::Issue, CardKind::Named), Money::fromCents(900));
        QVERIFY(!one.price(Service::Issue, CardKind::Unnamed));
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
