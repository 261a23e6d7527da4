// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/BusinessTime.h"
#include "tests/support/Expect.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

BusinessTime utc(const QString& text)
{
    return BusinessTime::at(QDateTime::fromString(text, Qt::ISODateWithMs));
}

} // namespace

class BusinessTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "America/New_York"); // the machine's own zone must not matter
    }

    void text_hasTheOffsetInForce_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& instant, const QString& text) {
            QTest::newRow(name) << instant << text;
        };
        row("winter", u"2026-11-21T08:40:00.000Z"_s, u"2026-11-21T09:40:00.000+01:00"_s);
        row("summer", u"2026-07-01T10:00:00.123Z"_s, u"2026-07-01T12:00:00.123+02:00"_s);
        row("last of winter time", u"2026-03-29T00:59:59.999Z"_s, u"2026-03-29T01:59:59.999+01:00"_s);
        row("first of summer time", u"2026-03-29T01:00:00.000Z"_s, u"2026-03-29T03:00:00.000+02:00"_s);
        row("half past two, the first", u"2026-10-25T00:30:00.000Z"_s, u"2026-10-25T02:30:00.000+02:00"_s);
        row("last of summer time", u"2026-10-25T00:59:59.999Z"_s, u"2026-10-25T02:59:59.999+02:00"_s);
        row("first of winter time", u"2026-10-25T01:00:00.000Z"_s, u"2026-10-25T02:00:00.000+01:00"_s);
        row("half past two, the second", u"2026-10-25T01:30:00.000Z"_s, u"2026-10-25T02:30:00.000+01:00"_s);
    }

    void text_hasTheOffsetInForce()
    {
        QFETCH(const QString, instant);
        QFETCH(const QString, text);
        QCOMPARE(utc(instant).text(), text);
        const Result<BusinessTime> read = BusinessTime::parse(text);
        EXPECT_DONE(read);
        QCOMPARE(*read, utc(instant));
        QCOMPARE(BusinessTime::parse(instant), *read);
    }

    void date_isThatOfLjubljana_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* name, const QString& instant, QDate date) {
            QTest::newRow(name) << instant << date;
        };
        row("end of a winter day", u"2026-11-20T22:59:59.999Z"_s, QDate(2026, 11, 20));
        row("begin of a winter day", u"2026-11-20T23:00:00.000Z"_s, QDate(2026, 11, 21));
        row("end of a summer day", u"2026-07-01T21:59:59.999Z"_s, QDate(2026, 7, 1));
        row("begin of a summer day", u"2026-07-01T22:00:00.000Z"_s, QDate(2026, 7, 2));
        row("end of a month", u"2026-08-31T21:59:59.999Z"_s, QDate(2026, 8, 31));
        row("begin of a month, UTC is a day behind", u"2026-08-31T22:00:00.000Z"_s, QDate(2026, 9, 1));
        row("end of a year", u"2026-12-31T22:59:59.999Z"_s, QDate(2026, 12, 31));
        row("begin of a year, UTC is a year behind", u"2026-12-31T23:00:00.000Z"_s, QDate(2027, 1, 1));
        row("begin of the short day", u"2026-03-28T23:00:00.000Z"_s, QDate(2026, 3, 29));
        row("end of the short day", u"2026-03-29T21:59:59.999Z"_s, QDate(2026, 3, 29));
        row("begin of the long day", u"2026-10-24T22:00:00.000Z"_s, QDate(2026, 10, 25));
        row("end of the long day", u"2026-10-25T22:59:59.999Z"_s, QDate(2026, 10, 25));
        row("29 February", u"2028-02-29T22:59:59.999Z"_s, QDate(2028, 2, 29));
    }

    void date_isThatOfLjubljana()
    {
        QFETCH(const QString, instant);
        QTEST(utc(instant).date(), "date");
    }

    void startOfBusinessDay_beginsWhereTheDayBeforeEnds()
    {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            const QDateTime start = startOfBusinessDay(day);
            QCOMPARE(start.timeSpec(), Qt::UTC);
            QCOMPARE(BusinessTime::at(start).date(), day);
            QCOMPARE(BusinessTime::at(start.addMSecs(-1)).date(), day.addDays(-1));
        }
        const auto hours = [](QDate day) {
            return startOfBusinessDay(day).secsTo(startOfBusinessDay(day.addDays(1))) / 3600;
        };
        QCOMPARE(hours(QDate(2026, 3, 29)), 23);
        QCOMPARE(hours(QDate(2026, 10, 25)), 25);
        QCOMPARE(hours(QDate(2026, 11, 21)), 24);
    }

    /// Zone tables change: what was signed with another one stays what it was, to the byte and to the day.
    void offsetOfAnotherZoneTable_staysWithItsInstant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const QString& text, QDate day) {
            QTest::newRow(qPrintable(text)) << text << day;
        };
        row(u"2026-11-21T00:30:00.000+02:00"_s, QDate(2026, 11, 21)); // summer time for good
        row(u"2026-07-01T23:30:00.000+01:00"_s, QDate(2026, 7, 1));   // winter time for good
        row(u"2026-11-21T23:40:00.000+00:00"_s, QDate(2026, 11, 21));
        row(u"2026-03-29T02:30:00.000+02:00"_s, QDate(2026, 3, 29)); // never was, by this table
        row(u"2026-01-01T00:10:00.000+03:00"_s, QDate(2026, 1, 1));
        row(u"2026-12-31T23:50:00.000-01:30"_s, QDate(2026, 12, 31));
    }

    void offsetOfAnotherZoneTable_staysWithItsInstant()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        const Result<BusinessTime> read = BusinessTime::parse(text);
        EXPECT_DONE(read);
        QCOMPARE(read->text(), text);
        QCOMPARE(read->date(), day);
        QCOMPARE(read->utc(), QDateTime::fromString(text, Qt::ISODateWithMs).toUTC());
        QCOMPARE(*read, BusinessTime::at(read->utc()));
    }

    void parse_badTimes_areRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows{
            u""_s,
            u"2026-11-21"_s,
            u"2026-11-21T09:40:00.000"_s,       // no offset
            u"2026-11-21T09:40+01:00"_s,        // no seconds
            u"2026-11-21T09:40:00.000+14:01"_s, // no zone is that far from UTC
            u"2026-11-21T09:40:00.000-15:00"_s,
            u"2026-11-21T09:40:00.000+0100"_s,
            u"2026-11-21T09:40:00.000+01"_s,
            u"2026-11-21T09:40:00.000+01:00 "_s,
            u" 2026-11-21T09:40:00.000+01:00"_s,
            u"2026-11-21 09:40:00.000+01:00"_s,
            u"2026-11-21t09:40:00.000+01:00"_s,
            u"2026-11-21T08:40:00.000z"_s,
            u"2026-11-21T09:40:00,000+01:00"_s,
            u"2026-11-21T09:40:00.+01:00"_s,
            u"2026-11-21T09:40:00.0000+01:00"_s, // finer than we keep
            u"2026-11-21T24:00:00.000+01:00"_s,
            u"2026-11-21T09:60:00.000+01:00"_s,
            u"2026-11-21T09:40:60.000+01:00"_s,
            u"2026-02-29T09:40:00.000+01:00"_s,
            u"2026-13-01T09:40:00.000+01:00"_s,
            u"2026-11-31T09:40:00.000+01:00"_s,
            u"1999-12-31T23:59:59.999+01:00"_s,
            u"2100-01-01T00:00:00.000+01:00"_s,
            u"26-11-21T09:40:00.000+01:00"_s,
            u"+2026-11-21T09:40:00.000+01:00"_s,
            u"20261121T094000Z"_s,
            u"2026-11-21T09:40:00.000+01:00Z"_s,
            u"\uff12026-11-21T09:40:00.000Z"_s,
            QString(100'000, u'2'),
        };
        for (const QString& text : rows) {
            QTest::addRow("%s", qPrintable(text.left(40))) << text;
        }
    }

    void parse_badTimes_areRefused()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(BusinessTime::parse(text), ErrorCode::MalformedMessage);
    }

    void parse_fractionsOfASecond()
    {
        QCOMPARE(BusinessTime::parse(u"2026-11-21T08:40:00Z"), utc(u"2026-11-21T08:40:00.000Z"_s));
        QCOMPARE(BusinessTime::parse(u"2026-11-21T08:40:00.5Z"), utc(u"2026-11-21T08:40:00.500Z"_s));
        QCOMPARE(BusinessTime::parse(u"2026-11-21T08:40:00.25Z"), utc(u"2026-11-21T08:40:00.250Z"_s));
        QCOMPARE(BusinessTime::parse(u"2026-11-21T08:40:00.999Z"), utc(u"2026-11-21T08:40:00.999Z"_s));
    }

    void text_anyInstant_isReadBack()
    {
        QRandomGenerator random(2026);
        const qint64 from = QDateTime(QDate(2000, 1, 2), QTime(), Qt::UTC).toMSecsSinceEpoch();
        const qint64 to = QDateTime(QDate(2099, 12, 30), QTime(), Qt::UTC).toMSecsSinceEpoch();
        for (int i = 0; i < 20'000; ++i) {
            const qint64 instant = from + qint64(random.generateDouble() * double(to - from));
            const BusinessTime time = BusinessTime::at(QDateTime::fromMSecsSinceEpoch(instant));
            QCOMPARE(time.msecsSinceEpoch(), instant);
            const Result<BusinessTime> read = BusinessTime::parse(time.text());
            QVERIFY2(read && *read == time, qPrintable(time.text()));
        }
    }

    void at_anyZone_isTheSameInstant()
    {
        const QDateTime instant(QDate(2026, 11, 21), QTime(8, 40), Qt::UTC);
        QCOMPARE(BusinessTime::at(instant.toTimeZone(QTimeZone("Asia/Tokyo"))), BusinessTime::at(instant));
        QCOMPARE(BusinessTime::at(instant.toLocalTime()).text(), u"2026-11-21T09:40:00.000+01:00"_s);
    }

    void order_isThatOfInstants_alsoWhenTheClockGoesBack()
    {
        const BusinessTime first = utc(u"2026-10-25T00:30:00.000Z"_s);
        const BusinessTime second = utc(u"2026-10-25T01:10:00.000Z"_s);
        QVERIFY(second.local().time() < first.local().time());
        QVERIFY(first < second);
    }

    void none_isNotValid()
    {
        QVERIFY(!BusinessTime().isValid());
        QVERIFY(BusinessTime() == BusinessTime());
        QVERIFY(BusinessTime().text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(BusinessTimeTest)
#include "BusinessTimeTest.moc"
