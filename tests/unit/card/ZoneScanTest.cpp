// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneScan.h"
#include "core/card/ZoneDigits.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 12, 1);

// Specimens of ICAO 9303: part 4 appendix B, part 5 appendix A, part 6 appendix A, with "UTO" for the state.
const QStringList passport{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                           u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
const QStringList card{u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
                       u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s};
const QStringList oldCard{u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"_s,
                          u"D231458907UTO7408122F1204159<<<<<<<6"_s};
const QStringList longNumber{u"I<UTOD23145890<7349<<<<<<<<<<<"_s, u"3407127M9507122UTO<<<<<<<<<<<2"_s,
                             u"STEVENSON<<PETER<JOHN<<<<<<<<<"_s};

DocumentZone read(const QStringList& lines)
{
    ZoneScan scan;
    for (const QString& line : lines) {
        if (const Done added = scan.add(line); !added) {
            qFatal("%s", qPrintable(logLine(added)));
        }
    }
    return scan.zone(today);
}

} // namespace

/// What is made of the lines of a document.
class ZoneScanTest : public QObject
{
    Q_OBJECT

private slots:
    void specimens_areRead_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::newRow("TD1") << card << u"I"_s << u"D23145890"_s;
        QTest::newRow("TD2") << oldCard << u"I"_s << u"D23145890"_s;
        QTest::newRow("TD3") << passport << u"P"_s << u"L898902C3"_s;
    }

    void specimens_areRead()
    {
        QFETCH(const QStringList, lines);
        const DocumentZone zone = read(lines);
        QTEST(zone.kind, "kind");
        QTEST(zone.number, "number");
        QCOMPARE(zone.issuer, u"UTO"_s);
        QCOMPARE(zone.nationality, u"UTO"_s);
        QCOMPARE(zone.surname, u"ERIKSSON"_s);
        QCOMPARE(zone.givenNames, u"ANNA MARIA"_s);
        QCOMPARE(zone.born, QDate(1974, 8, 12));
        QCOMPARE(zone.sex, DocumentSex::Female);
        QCOMPARE(zone.validUntil, QDate(2012, 4, 15));
        QCOMPARE(zone.doubtful, ZoneFields());
        QVERIFY(zone.isCertain(ZoneField::Number));
    }

    void numberLongerThanItsPlace_goesOnBehindIt()
    {
        const DocumentZone zone = read(longNumber);
        QCOMPARE(zone.number, u"D23145890734"_s);
        QCOMPARE(zone.surname, u"STEVENSON"_s);
        QCOMPARE(zone.doubtful, ZoneFields());
    }

    void burst_isCutIntoLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ends of lines") << passport.join(u"\r\n"_s) + u"\r\n"_s;
        QTest::newRow("tabulators") << passport.join(u'\t');
        QTest::newRow("without ends") << passport.join(QString());
        QTest::newRow("small letters") << passport.join(u'\n').toLower();
        QTest::newRow("blanks") << passport.join(u'\n').replace(u"<<"_s, u" < <"_s);
    }

    void burst_isCutIntoLines()
    {
        QFETCH(const QString, text);
        ZoneScan scan;
        EXPECT_DONE(scan.add(text));
        QVERIFY(scan.missingLines().empty());
        QCOMPARE(scan.zone(today).number, u"L898902C3"_s);
    }

    void lines_comeInAnyOrder()
    {
        ZoneScan scan;
        EXPECT_DONE(scan.add(card[2]));
        QCOMPARE(scan.missingLines(), (std::vector<int>{1, 2}));
        EXPECT_DONE(scan.add(card[0]));
        QCOMPARE(scan.missingLines(), std::vector<int>{2});
        EXPECT_DONE(scan.add(card[1]));
        QVERIFY(scan.missingLines().empty());
        QCOMPARE(scan.zone(today).doubtful, ZoneFields());
    }

    void missingLine_leavesTheRestInDoubt()
    {
        const DocumentZone zone = read({card[0], card[2]});
        QVERIFY(!zone.known.testFlag(ZoneField::Born));
        QVERIFY(!zone.born.isValid() && !zone.validUntil.isValid() && !zone.isWithoutEnd);
        QVERIFY(zone.doubtful.testFlag(ZoneField::Number));
        QVERIFY(zone.isCertain(ZoneField::Surname));
    }

    void otherDocument_takesThePlaceOfTheFirst()
    {
        ZoneScan scan;
        EXPECT_DONE(scan.add(card.join(u'\n')));
        EXPECT_DONE(scan.add(passport[0]));
        QCOMPARE(scan.missingLines(), std::vector<int>{2});
    }

    void letterForADigit_inADate_isMended()
    {
        const DocumentZone zone = read({card[0], u"74O8I22F12O4159UTO<<<<<<<<<<<6"_s, card[2]});
        QCOMPARE(zone.born, QDate(1974, 8, 12));
        QCOMPARE(zone.validUntil, QDate(2012, 4, 15));
        QCOMPARE(zone.doubtful, ZoneFields());
    }

    void letterForADigit_inANumber_isMendedAndMarked()
    {
        const DocumentZone zone = read({passport[0], QString(passport[1]).replace(u"8902"_s, u"89O2"_s)});
        QCOMPARE(zone.number, u"L898902C3"_s);
        QCOMPARE(zone.doubtful, ZoneFields(ZoneField::Number));
    }

    void digitForALetter_inANameOrState_isMendedAndMarked()
    {
        const DocumentZone zone = read({card[0], QString(card[1]).replace(u"UTO"_s, u"UT0"_s),
                                        QString(card[2]).replace(u"SSON"_s, u"SS0N"_s)});
        QCOMPARE(zone.nationality, u"UTO"_s);
        QCOMPARE(zone.surname, u"ERIKSSON"_s);
        QVERIFY(zone.doubtful.testFlag(ZoneField::Nationality));
        QVERIFY(zone.doubtful.testFlag(ZoneField::Surname));
        QVERIFY(zone.isCertain(ZoneField::Number));
    }

    void wrongDigit_isMarkedWhereItIs()
    {
        const DocumentZone zone = read({card[0], QString(card[1]).replace(0, 6, u"740813"_s), card[2]});
        QVERIFY(zone.doubtful.testFlag(ZoneField::Born));
        const DocumentZone number =
            read({QString(card[0]).replace(u"D2314"_s, u"D2324"_s), card[1], card[2]});
        QVERIFY(number.doubtful.testFlag(ZoneField::Number));
        QCOMPARE(number.number, u"D23245890"_s);
    }

    void twins_areNamedAndNeverChanged()
    {
        QCOMPARE(read(passport).ambiguousSigns, (std::vector<int>{1, 3}));
        QCOMPARE(read(passport).number, u"L898902C3"_s);
    }

    void compositeThatFails_putsAllInDoubt()
    {
        const DocumentZone zone = read({card[0], QString(card[1]).replace(29, 1, u"7"_s), card[2]});
        QCOMPARE(zone.doubtful, ZoneFields(ZoneField::Number | ZoneField::Born | ZoneField::ValidUntil));
    }

    void documentWithoutEnd_hasNone()
    {
        // Check digits of 5207273<<<<<<0 with the number of the specimen, by the formula.
        const DocumentZone zone = read({card[0], u"5207273M<<<<<<0SVN<<<<<<<<<<<0"_s, card[2]});
        QVERIFY(zone.isWithoutEnd);
        QVERIFY(!zone.validUntil.isValid());
        QVERIFY(zone.known.testFlag(ZoneField::ValidUntil));
    }

    void birth_isBeforeToday_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("today") << u"261201"_s << QDate(2026, 12, 1) << true;
        QTest::newRow("tomorrow") << u"261202"_s << QDate(1926, 12, 2) << false;
        QTest::newRow("a child or a hundred") << u"161201"_s << QDate(2016, 12, 1) << true;
        QTest::newRow("a youth") << u"141201"_s << QDate(2014, 12, 1) << false;
    }

    void birth_isBeforeToday()
    {
        QFETCH(const QString, digits);
        const QString born = digits + QString::number(zoneCheckDigit(digits));
        const QString all = card[0].mid(5) + born + u"1204159<<<<<<<<<<<"_s;
        const QString line = born + u"F1204159UTO<<<<<<<<<<<"_s + QString::number(zoneCheckDigit(all));
        const DocumentZone zone = read({card[0], line, card[2]});
        QTEST(zone.born, "born");
        QTEST(zone.doubtful.testFlag(ZoneField::Born), "isDoubtful");
    }

    void unknownDayOfBirth_isNotInvented()
    {
        const DocumentZone zone = read({card[0], u"74<<<<0F1204159UTO<<<<<<<<<<<6"_s, card[2]});
        QVERIFY(!zone.born.isValid());
        QVERIFY(!zone.known.testFlag(ZoneField::Born));
    }

    void othersAreRefused_andChangeNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a MOK ID") << u"310200102"_s;
        QTest::newRow("a sign short") << passport[1].chopped(1);
        QTest::newRow("foreign signs") << QString(passport[1]).replace(0, 1, u"č"_s);
        QTest::newRow("a visa") << QString(passport[0]).replace(0, 1, u"V"_s);
        QTest::newRow("a line and rubbish") << card[0] + u"\nrubbish"_s;
        QTest::newRow("without end") << QString(100000, u'<');
    }

    void othersAreRefused_andChangeNothing()
    {
        QFETCH(const QString, text);
        ZoneScan scan;
        EXPECT_DONE(scan.add(card[2]));
        QVERIFY(!scan.add(text));
        QCOMPARE(scan.missingLines(), (std::vector<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(ZoneScanTest)
#include "ZoneScanTest.moc"
