// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Age.h"

#include <QTest>

using namespace cekr;

/// Completed years, on the day before, the day itself and the day after.
class AgeTest : public QObject
{
    Q_OBJECT

private slots:
    void years_areCompletedOnTheBirthday_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        QTest::newRow("day before") << QDate(2020, 9, 1) << QDate(2026, 8, 31) << 5;
        QTest::newRow("birthday") << QDate(2020, 9, 1) << QDate(2026, 9, 1) << 6;
        QTest::newRow("leap day, day before") << QDate(2012, 2, 29) << QDate(2027, 2, 27) << 14;
        QTest::newRow("leap day, common year") << QDate(2012, 2, 29) << QDate(2027, 2, 28) << 15;
        QTest::newRow("leap day, 28 February of a leap year")
            << QDate(2012, 2, 29) << QDate(2028, 2, 28) << 15;
        QTest::newRow("leap day, leap year") << QDate(2012, 2, 29) << QDate(2028, 2, 29) << 16;
        QTest::newRow("end of the year") << QDate(1961, 12, 31) << QDate(2026, 12, 30) << 64;
        QTest::newRow("last day of the year") << QDate(1961, 12, 31) << QDate(2026, 12, 31) << 65;
        QTest::newRow("day of birth") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << 0;
        QTest::newRow("before birth") << QDate(2026, 3, 1) << QDate(2026, 2, 28) << -1;
    }

    void years_areCompletedOnTheBirthday()
    {
        QFETCH(const QDate, born);
        QFETCH(const QDate, day);
        QFETCH(const int, age);
        QCOMPARE(ageOn(born, day), age);
        QVERIFY(hasCompleted(born, age, day));
        QVERIFY(!hasCompleted(born, age + 1, day));
    }

    void noDate_isNoAge()
    {
        QVERIFY(!hasCompleted({}, 0, QDate(2026, 3, 1)));
        QVERIFY(!hasCompleted(QDate(2026, 3, 1), 0, {}));
    }

    void agesOfThirtyYears_agreeWithCounting()
    {
        for (QDate born(2000, 1, 1); born < QDate(2005, 1, 1); born = born.addDays(1)) {
            int age = 0;
            for (int years = 1; years <= 30; ++years) {
                const QDate day = birthday(born, years);
                age = ageOn(born, day);
                QCOMPARE(age, years);
                QCOMPARE(ageOn(born, day.addDays(-1)), years - 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AgeTest)
#include "AgeTest.moc"
