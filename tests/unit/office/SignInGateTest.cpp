// SPDX-License-Identifier: EUPL-1.2
#include "core/office/SignInGate.h"

#include <QTest>

using namespace cekr;
using namespace std::chrono_literals;

/// The delay after wrong passwords.
class SignInGateTest : public QObject
{
    Q_OBJECT

private slots:
    void delay_growsUpToAQuarterOfAnHour_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        const std::pair<int, int> rows[] = {{0, 0},    {1, 0},    {2, 0},       {3, 5},        {4, 10},
                                            {5, 20},   {6, 40},   {7, 80},      {8, 160},      {9, 320},
                                            {10, 640}, {11, 900}, {1'000, 900}, {INT_MAX, 900}};
        for (const auto& [failures, seconds] : rows) {
            QTest::addRow("%d", failures) << failures << seconds;
        }
    }

    void delay_growsUpToAQuarterOfAnHour()
    {
        QFETCH(const int, failures);
        QFETCH(const int, seconds);
        QCOMPARE(SignInGate::delayAfter(failures).count(), seconds);
    }

    void mayTry_afterTheDelayAndNotBefore_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("left"); // 0: may try
        QTest::newRow("never failed") << 0 << 0 << 0;
        QTest::newRow("second time, at once") << 2 << 0 << 0;
        QTest::newRow("third time, at once") << 3 << 0 << 5;
        QTest::newRow("just before") << 3 << 4 << 1;
        QTest::newRow("at the end") << 3 << 5 << 0;
        QTest::newRow("long ago") << 30 << 86'400 << 0;
        QTest::newRow("clock set back") << 30 << -1 << 900;
        QTest::newRow("clock set back by a day") << 30 << -86'400 << 900;
    }

    void mayTry_afterTheDelayAndNotBefore()
    {
        QFETCH(const int, failures);
        QFETCH(const int, passed);
        QFETCH(const int, left);
        const QDateTime last(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
        const Done may = SignInGate::mayTry({failures, last}, last.addSecs(passed));
        QCOMPARE(may.has_value(), left == 0);
        if (!may) {
            QCOMPARE(may.error().code, ErrorCode::SignInDelayed);
            QCOMPARE(may.error().subject, QString::number(left));
        }
    }

    void clockSetBack_waitBeginsAnewAndEnds()
    {
        const QDateTime last(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
        const QDateTime now = last.addYears(-1);
        const SignInAttempts attempts = SignInGate::notAhead({3, last}, now);
        QVERIFY(!SignInGate::mayTry(attempts, now.addSecs(4)));
        QVERIFY(SignInGate::mayTry(attempts, now.addSecs(5)));
        QCOMPARE(SignInGate::notAhead({3, last}, last.addSecs(1)).lastAt, last);
    }

    void mayTry_withoutATime_isFree()
    {
        QVERIFY(SignInGate::mayTry({30, QDateTime()}, QDateTime::currentDateTimeUtc()));
    }
};

QTEST_GUILESS_MAIN(SignInGateTest)
#include "SignInGateTest.moc"
