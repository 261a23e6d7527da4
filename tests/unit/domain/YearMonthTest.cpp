// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/YearMonth.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class YearMonthTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_isReadBack()
    {
        for (int year = 2000; year <= 2099; ++year) {
            for (int month = 1; month <= 12; ++month) {
                const YearMonth value{year, month};
                QCOMPARE(YearMonth::parse(value.text()), value);
            }
        }
        QCOMPARE((YearMonth{2029, 9}).text(), u"2029-09"_s);
    }

    void parse_anythingElse_isMalformed_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows{u""_s,           u"2029"_s,
                               u"2029-9"_s,     u"2029-00"_s,
                               u"2029-13"_s,    u"1999-12"_s,
                               u"2100-01"_s,    u"2029/09"_s,
                               u"09/2029"_s,    u"09-2029"_s,
                               u"2029-09-01"_s, u" 2029-09"_s,
                               u"202909"_s,     u"2-29-09"_s,
                               u"202-909"_s,    u"\uff12029-09"_s,
                               u"-029-09"_s,    QString(100'000, u'2')};
        for (const QString& text : rows) {
            QTest::addRow("%s", qPrintable(text.left(12))) << text;
        }
    }

    void parse_anythingElse_isMalformed()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(YearMonth::parse(text), ErrorCode::MalformedMessage);
    }

    void lastDay_endsTheMonth_alsoInLeapYears()
    {
        QCOMPARE((YearMonth{2026, 11}).lastDay(), QDate(2026, 11, 30));
        QCOMPARE((YearMonth{2026, 12}).lastDay(), QDate(2026, 12, 31));
        QCOMPARE((YearMonth{2026, 2}).lastDay(), QDate(2026, 2, 28));
        QCOMPARE((YearMonth{2028, 2}).lastDay(), QDate(2028, 2, 29));
        QCOMPARE((YearMonth{2000, 2}).lastDay(), QDate(2000, 2, 29));
    }

    void order_isThatOfTime()
    {
        QVERIFY((YearMonth{2026, 12}) < (YearMonth{2027, 1}));
        QVERIFY((YearMonth{2026, 2}) < (YearMonth{2026, 11}));
        QCOMPARE(YearMonth::of(QDate(2026, 11, 21)), (YearMonth{2026, 11}));
    }
};

QTEST_GUILESS_MAIN(YearMonthTest)
#include "YearMonthTest.moc"
