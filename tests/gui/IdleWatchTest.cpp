// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/IdleWatch.h"
#include "tests/gui/Keys.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace std::chrono_literals;

/// Nobody's hands on the keys for long enough locks; a machine that was asleep is idle before its first key.
class IdleWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_watch = std::make_unique<IdleWatch>(*QCoreApplication::instance(), m_clock);
        m_watch->setAllowed(5min);
        m_field = std::make_unique<QLineEdit>();
    }

    void key_afterASleep_onlyLocks()
    {
        QSignalSpy idle(m_watch.get(), &IdleWatch::idle);
        QTest::keyClicks(m_field.get(), QStringLiteral("12"));
        m_clock.advance(8h); // the timers stood still meanwhile
        QTest::keyClicks(m_field.get(), QStringLiteral("3"));
        QCOMPARE(idle.count(), 1);
        QCOMPARE(m_field->text(), QStringLiteral("12"));
        QTest::keyClicks(m_field.get(), QStringLiteral("4")); // whoever unlocked it
        QCOMPARE(idle.count(), 1);
        QCOMPARE(m_field->text(), QStringLiteral("124"));
    }

    void keys_inTime_keepItOpen()
    {
        QSignalSpy idle(m_watch.get(), &IdleWatch::idle);
        for (int i = 0; i < 5; ++i) {
            m_clock.advance(4min + 59s);
            QTest::keyClicks(m_field.get(), QStringLiteral("x"));
        }
        QCOMPARE(idle.count(), 0);
        m_clock.advance(5min);
        QTest::keyClicks(m_field.get(), QStringLiteral("x"));
        QCOMPARE(idle.count(), 1);
    }

    void wakingUp_isToldWithoutAnyKey()
    {
        QSignalSpy idle(m_watch.get(), &IdleWatch::idle);
        QSignalSpy woke(m_watch.get(), &IdleWatch::woke);
        m_clock.advance(1h);
        QTRY_COMPARE_WITH_TIMEOUT(woke.count(), 1, 30'000);
        QCOMPARE(idle.count(), 1);
    }

private:
    HandClock m_clock;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QLineEdit> m_field;
};

QTEST_MAIN(IdleWatchTest)
#include "IdleWatchTest.moc"
