// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/RefusalLog.h"

#include <QTest>

using namespace cekr::central;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who is not let in is written down, and nobody fills a disk by that.
class RefusalLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_lines.clear();
        s_test = this;
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { s_test->m_lines += line; });
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void sameSender_isSaidOnceAnHour_withHowOften()
    {
        RefusalLog log;
        for (int minute = 0; minute < 60; ++minute) {
            log.note("a", u"desk A"_s, std::chrono::minutes(minute));
        }
        QCOMPARE(m_lines.size(), 1);
        log.note("b", u"desk B"_s, 59min);
        QCOMPARE(m_lines.size(), 2);
        log.note("a", u"desk A"_s, 60min);
        QCOMPARE(m_lines.size(), 3);
        QVERIFY2(m_lines.back().contains(u"not let in: desk A (and 59 times before)"_s),
                 qPrintable(m_lines.back()));
    }

    void veryManySenders_areBounded()
    {
        RefusalLog log;
        for (int i = 0; i < 100'000; ++i) {
            log.note(QByteArray::number(i), u"somebody"_s, 1s);
        }
        QCOMPARE(m_lines.size(), 1000);
        log.note("later", u"somebody"_s, 61min); // those are forgotten
        QCOMPARE(m_lines.size(), 1001);
    }

private:
    static inline RefusalLogTest* s_test = nullptr;
    QStringList m_lines;
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(RefusalLogTest)
#include "RefusalLogTest.moc"
