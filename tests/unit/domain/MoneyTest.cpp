// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Money.h"
#include "tests/support/Expect.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

/// As a clerk may write it: with groups of three, a mark for the decimals, and something behind.
QString written(Money money, const QString& group, const QString& mark, const QString& behind)
{
    QString whole = QString::number(money.cents() / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3) {
        whole.insert(i, group);
    }
    return whole + mark + u"%1"_s.arg(money.cents() % 100, 2, 10, QLatin1Char('0')) + behind;
}

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_whatClerksType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const QString& text, qint64 cents) {
            QTest::newRow(qPrintable(text)) << text << cents;
        };
        row(u"150"_s, 15000);
        row(u"150,5"_s, 15050);
        row(u"150,50"_s, 15050);
        row(u"150.00"_s, 15000);
        row(u"150.5"_s, 15050);
        row(u"0"_s, 0);
        row(u"0,01"_s, 1);
        row(u"0.1"_s, 10);
        row(u"1.234,56"_s, 123456);
        row(u"1 234,56"_s, 123456);
        row(u"1\u00a0234,56"_s, 123456);
        row(u"1.234"_s, 123400);
        row(u"1,234.56"_s, 123456);
        row(u"1\u202f234,56"_s, 123456);
        row(u"234.567"_s, 23456700);
        row(u"234.567,8"_s, 23456780);
        row(u"345 678.90"_s, 34567890);
        row(u"1234,56"_s, 123456);
        row(u"150 €"_s, 15000);
        row(u"150€"_s, 15000);
        row(u"€150"_s, 15000);
        row(u"€1,234.50"_s, 123450);
        row(u"  150,00\u00a0€ "_s, 15000);
        row(u"4,35"_s, 435);
        row(u"19,99"_s, 1999);
        row(u"999999,99"_s, Money::largestWrittenCents);
        row(u"999.999,99"_s, Money::largestWrittenCents);
    }

    void parse_whatClerksType()
    {
        QFETCH(const QString, text);
        const Result<Money> money = Money::parse(text);
        EXPECT_DONE(money);
        QTEST(money->cents(), "cents");
    }

    void parse_whatIsNoAmount_isMalformedAmount_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows{
            // nothing, or nothing of value
            u""_s,
            u" "_s,
            u"€"_s,
            u","_s,
            u"."_s,
            u"abc"_s,
            u"\u00a0"_s,
            // decimals
            u"12,345"_s,
            u"1,2345"_s,
            u"0,123"_s,
            u"150,"_s,
            u"150."_s,
            u",50"_s,
            u".50"_s,
            u"1,2,3"_s,
            u"1.2.3"_s,
            u"150,5,"_s,
            u"150,5 0"_s,
            // signs, exponents, other bases
            u"-5"_s,
            u"+5"_s,
            u"\u22125"_s,
            u"1e3"_s,
            u"1E3"_s,
            u"0x10"_s,
            u"1/2"_s,
            u"10%"_s,
            u"5-"_s,
            // groups
            u"1.23.456"_s,
            u"1.2345"_s,
            u"12.34"_s.repeated(2),
            u"1 23"_s,
            u"1 2345"_s,
            u"1  234"_s,
            u"1.234 567"_s,
            u"1 234.567"_s,
            u"1'234"_s,
            u".123"_s,
            u"1.234.56"_s,
            // a zero in front: a scanned number, or thousands that were decimals
            u"0150"_s,
            u"00"_s,
            u"00,50"_s,
            u"0.150"_s,
            u"000 150"_s,
            u"000000150"_s,
            // digits that are none of ours
            u"\uff11\uff15\uff10"_s,
            u"\u0661\u0665\u0660"_s,
            u"1\uff15\uff10"_s,
            u"150\uff0c50"_s,
            u"\u00b2"_s,
            // currency
            u"150 EUR"_s,
            u"150 €€"_s,
            u"$150"_s,
            // scanned or pasted by mistake
            u"3838900123456"_s,
            u"4111111111111111"_s,
            u"4111 1111 1111 1111"_s,
            u"SI56029000000200020"_s,
            u"204118733"_s,   // a MOK ID
            u"204118733\n"_s, // as a scanner sends it
            u"204118733\r\n"_s,
            u"100\n"_s,
            u"\n100"_s,
            u"100\r"_s,
            u"100\t"_s,
            u"100\u2028"_s,
            u"1000000"_s,
            u"1.000.000,00"_s,
            u"1,234"_s, // could be either
            u"1,23.456"_s,
            u"€150€"_s + u"€"_s,
            u"9999999999999"_s,
            u"1234567890123456"_s,
            u"1000000000,01"_s,
            u"99999999999"_s,
            u"150\n200"_s,
            u"150\t"_s + u"200"_s,
            u"150"_s + QChar(0),
            QString(100'000, u'1'),
        };
        for (const QString& text : rows) {
            QTest::addRow("%s", qPrintable(text.left(24).toHtmlEscaped())) << text;
        }
    }

    void parse_whatIsNoAmount_isMalformedAmount()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(Money::parse(text), ErrorCode::MalformedAmount);
        QCOMPARE(Money::parse(text).error().rule, "LIMIT-X3"_ba);
    }

    void parse_cardNumberByMistake_isNotShownAgain()
    {
        QCOMPARE(Money::parse(u"4111111111111111").error().subject, QString());
        QCOMPARE(Money::parse(u"12,345").error().subject, u"12,345"_s);
    }

    /// However an amount is written, it is read as itself.
    void parse_everyWayOfWriting_isReadBack()
    {
        QRandomGenerator random(20261121);
        for (int i = 0; i < 5000; ++i) {
            const Money money = Money::fromCents(
                std::min(random.bounded(1 << random.bounded(1, 31)), int(Money::largestWrittenCents)));
            QCOMPARE(Money::parse(money.plain()), money);
            for (const QString& group : {u""_s, u"."_s, u","_s, u" "_s, u"\u00a0"_s, u"\u202f"_s}) {
                for (const QString& mark : {u","_s, u"."_s}) {
                    if (group == mark) {
                        continue;
                    }
                    for (const QString& behind : {u""_s, u"€"_s, u" €"_s}) {
                        const QString text = written(money, group, mark, behind);
                        QVERIFY2(Money::parse(text) == money, qPrintable(text));
                    }
                }
            }
        }
    }

    /// Whatever comes out of a keyboard or a scanner: an amount in range, or an error; never a crash.
    void parse_anyText_isAnAmountInRangeOrAnError()
    {
        constexpr QStringView signs = u"0123456789,. \u00a0€-+eE\uff11x";
        QRandomGenerator random(7);
        for (int i = 0; i < 50'000; ++i) {
            QString text;
            for (int length = random.bounded(18); length > 0; --length) {
                text += signs[random.bounded(int(signs.size()))];
            }
            const Result<Money> money = Money::parse(text);
            QVERIFY(!money || (*money >= Money() && money->cents() <= Money::largestWrittenCents));
            QVERIFY2(!money || Money::parse(money->plain()) == *money, qPrintable(text));
        }
    }

    void plain_hasTwoDecimals_andASign()
    {
        QCOMPARE(Money().plain(), u"0.00"_s);
        QCOMPARE(Money::fromCents(5).plain(), u"0.05"_s);
        QCOMPARE(Money::fromCents(-5).plain(), u"-0.05"_s);
        QCOMPARE(Money::fromCents(-123456).plain(), u"-1234.56"_s);
        QCOMPARE(Money::fromCents(Money::largestCents).plain(), u"1000000000.00"_s);
    }

    void arithmetic_isThatOfWholeCents()
    {
        constexpr Money a = Money::fromCents(435);
        constexpr Money b = Money::fromCents(-100);
        static_assert((a + b).cents() == 335 && (a - b).cents() == 535 && (-a).cents() == -435);
        static_assert((a * 3).cents() == 1305 && b < a && !b.isPositive() && a.isPositive() &&
                      Money().isZero());
        Money sum;
        sum += a;
        sum -= b;
        QCOMPARE(sum.cents(), 535);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
