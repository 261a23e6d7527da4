// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Category.h"

#include <QTest>

using namespace cekr;
using Category = HolderCategory;
using Categories = std::vector<HolderCategory>;

/// CAT-1, CAT-3: what somebody's addresses give.
class CategoryTest : public QObject
{
    Q_OBJECT

private slots:
    void CAT_1_allThatApply_areKept_data()
    {
        QTest::addColumn<int>("permanent"); // 0: none
        QTest::addColumn<int>("temporary");
        QTest::addColumn<Categories>("categories");
        QTest::newRow("permanent here") << 52 << 0 << Categories{Category::MokCitizen};
        QTest::newRow("temporary here") << 99 << 52 << Categories{Category::MokResident};
        QTest::newRow("both here") << 52 << 52 << Categories{Category::MokCitizen, Category::MokResident};
        QTest::newRow("permanent in an associated one") << 82 << 0 << Categories{Category::AssociatedCitizen};
        QTest::newRow("temporary in an associated one")
            << 99 << 83 << Categories{Category::AssociatedResident};
        QTest::newRow("temporary here, permanent in an associated one")
            << 82 << 52 << Categories{Category::MokResident, Category::AssociatedCitizen};
        QTest::newRow("permanent here, temporary in an associated one")
            << 52 << 83 << Categories{Category::MokCitizen, Category::AssociatedResident};
        QTest::newRow("elsewhere") << 99 << 98 << Categories{Category::NonResident};
        QTest::newRow("abroad") << 0 << 0 << Categories{Category::NonResident};
    }

    void CAT_1_allThatApply_areKept()
    {
        QFETCH(const int, permanent);
        QFETCH(const int, temporary);
        const auto area = [](int number) { return number == 0 ? std::nullopt : std::optional(number); };
        QTEST(categoriesOf({area(permanent), area(temporary)}, {52, {82, 83}}), "categories");
    }

    void CAT_3_withoutCentralsList_nothingIsSaid() { QCOMPARE(categoriesOf({52, {}}, {}), Categories()); }
};

QTEST_GUILESS_MAIN(CategoryTest)
#include "CategoryTest.moc"
