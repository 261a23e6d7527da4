// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/RetryPlan.h"

#include <QTest>

using namespace cekr;
using namespace std::chrono_literals;

/// How long a desk waits after a failure.
class RetryPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void wait_doublesUpToAMinute()
    {
        RetryPlan plan;
        const std::chrono::milliseconds longest[] = {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s};
        for (const auto wait : longest) {
            RetryPlan other = plan;
            QCOMPARE(plan.afterFailure(0).count(), (wait / 2).count());
            const auto late = other.afterFailure(0.999999);
            QVERIFY(late > wait * 9 / 10 && late <= wait);
        }
        for (int i = 0; i < 10'000; ++i) {
            QVERIFY(plan.afterFailure(0.5) <= 60s);
        }
        QCOMPARE(plan.failures(), 10'009);
    }

    void reset_beginsAnew()
    {
        RetryPlan plan;
        for (int i = 0; i < 5; ++i) {
            (void)plan.afterFailure(0.5);
        }
        plan.reset();
        QCOMPARE(plan.failures(), 0);
        QVERIFY(plan.afterFailure(0) == 500ms);
    }

    void manyDesks_spreadOverHalfTheTime()
    {
        std::chrono::milliseconds earliest = 60s;
        std::chrono::milliseconds latest{0};
        for (int desk = 0; desk < 100; ++desk) {
            RetryPlan plan;
            for (int i = 0; i < 6; ++i) {
                (void)plan.afterFailure(0);
            }
            const auto wait = plan.afterFailure(desk / 100.0);
            earliest = std::min(earliest, wait);
            latest = std::max(latest, wait);
        }
        QVERIFY(latest - earliest > 29s);
    }
};

QTEST_GUILESS_MAIN(RetryPlanTest)
#include "RetryPlanTest.moc"
