// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Clock.h"

#include <QTest>

using namespace cekr;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void now_isUtc()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = SystemClock().now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now);
        QVERIFY(now <= QDateTime::currentDateTimeUtc());
    }

    void uptime_neverGoesBackwards()
    {
        const SystemClock clock;
        std::chrono::milliseconds last = clock.uptime();
        for (int i = 0; i < 10'000; ++i) {
            const std::chrono::milliseconds next = clock.uptime();
            QVERIFY(last <= next);
            last = next;
        }
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "ClockTest.moc"
