// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneDigits.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

/// Check digits of ICAO 9303-3, section 4.9 and its appendix A.
class ZoneDigitsTest : public QObject
{
    Q_OBJECT

private slots:
    void published_areFound()
    {
        QCOMPARE(zoneCheckDigit(u"520727"), 3);
        QCOMPARE(zoneCheckDigit(u"AB2134<<<"), 5);
        QCOMPARE(zoneCheckDigit(u"HA672242<658022549601086<<<<<<<<<<<<<<0"), 8);
        QCOMPARE(zoneCheckDigit(u"D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<"), 2);
        QCOMPARE(zoneCheckDigit(u"HA672242<658022549601086<<<<<<<"), 8);
    }

    void filler_countsOnlyForNothing()
    {
        QVERIFY(agrees(u"<<<<<<<", u'<'));
        QVERIFY(agrees(u"<<<<<<<", u'0'));
        QVERIFY(!agrees(u"520727", u'<'));
        QVERIFY(!agrees(u"520727", QChar()));
        QVERIFY(!agrees(u"520727", u'4'));
    }

    void whatFits_staysAsItIs()
    {
        const CheckedNumber read = checkedNumber(u"L898902C3"_s, u'6');
        QCOMPARE(read.number, u"L898902C3"_s);
        QVERIFY(read.agrees && !read.isRepaired);
    }

    void oneReadingThatFits_isTaken()
    {
        const CheckedNumber read = checkedNumber(u"L8989O2C3"_s, u'6');
        QCOMPARE(read.number, u"L898902C3"_s);
        QVERIFY(read.agrees && read.isRepaired);
        const CheckedNumber other = checkedNumber(u"D23I45890"_s, u'7');
        QCOMPARE(other.number, u"D23145890"_s);
        QVERIFY(other.isRepaired);
    }

    void severalReadings_changeNothing()
    {
        // O for 0 weighs 24: with weights 7, 3 and 1 three of them in a row may cancel out otherwise.
        const CheckedNumber read = checkedNumber(u"0000000000"_s, u'8');
        QVERIFY(!read.agrees);
        QCOMPARE(read.number, u"0000000000"_s);
    }

    void twins_thatNoDigitTells_areLeft()
    {
        QCOMPARE(zoneCheckDigit(u"AG0000000"), zoneCheckDigit(u"A60000000"));
        QCOMPARE(zoneCheckDigit(u"AI0000000"), zoneCheckDigit(u"A80000000"));
        QCOMPARE(zoneCheckDigit(u"AS0000000"), zoneCheckDigit(u"A80000000"));
        const CheckedNumber read = checkedNumber(u"AB2134<<<"_s, u'6');
        QCOMPARE(read.number, u"AB2134<<<"_s);
        QVERIFY(!read.agrees && !read.isRepaired);
    }

    void places_areMendedByWhatCanBeThere()
    {
        QCOMPARE(asDigits(u"7OOI2L<"_s), u"700121<"_s);
        QCOMPARE(asLetters(u"N0VAK<1VAN"_s), u"NOVAK<IVAN"_s);
    }
};

QTEST_GUILESS_MAIN(ZoneDigitsTest)
#include "ZoneDigitsTest.moc"
