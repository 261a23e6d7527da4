// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneNames.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

/// Names as zones have them (ICAO 9303-3, sections 4.6 and 6) and as people write them.
class ZoneNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void parts_areSplit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("usual") << u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s << u"ERIKSSON"_s
                               << u"ANNA MARIA"_s << false;
        QTest::newRow("two surnames") << u"NOVAK<KOVAC<<IVA<<"_s << u"NOVAK KOVAC"_s << u"IVA"_s << false;
        QTest::newRow("no given name") << u"ARKFREITH<<<<<<<<"_s << u"ARKFREITH"_s << QString() << false;
        QTest::newRow("cut") << u"PAPANDROPOULOUS<<JONATHON<ALEC"_s << u"PAPANDROPOULOUS"_s
                             << u"JONATHON ALEC"_s << true;
        QTest::newRow("nothing") << QString() << QString() << QString() << false;
    }

    void parts_areSplit()
    {
        QFETCH(const QString, field);
        const ZoneNames names = namesIn(field);
        QTEST(names.surname, "surname");
        QTEST(names.givenNames, "given");
        QTEST(names.isCut, "isCut");
    }

    void capitals_becomeAName()
    {
        QCOMPARE(asWritten(u"ZANA MARIJA"), u"Zana Marija"_s);
        QCOMPARE(asWritten(u""), QString());
    }

    void carons_areOffered()
    {
        QCOMPARE(withCarons(u"ZANA"), QStringList{u"Žana"_s});
        QCOMPARE(withCarons(u"KOVACIC"), (QStringList{u"Kovačič"_s, u"Kovacič"_s, u"Kovačic"_s}));
        QCOMPARE(withCarons(u"MIRA"), QStringList());
        QVERIFY(withCarons(u"CSZCSZCSZD").size() <= 6);
        for (const QString& proposal : withCarons(u"DROBNIC SUSTERSIC")) {
            QVERIFY2(isNameInZone(proposal, u"DROBNIC SUSTERSIC"), qPrintable(proposal));
        }
    }

    void written_isHeldAgainstTheZone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("isIt");
        QTest::newRow("caron") << u"Žiga"_s << u"ZIGA"_s << true;
        QTest::newRow("decomposed caron") << u"Z\u030Ciga"_s << u"ZIGA"_s << true;
        QTest::newRow("dj") << u"Đorđe"_s << u"DJORDJE"_s << true;
        QTest::newRow("d") << u"Đorđe"_s << u"DORDE"_s << true;
        QTest::newRow("umlaut as two") << u"Müller"_s << u"MUELLER"_s << true;
        QTest::newRow("umlaut as one") << u"Müller"_s << u"MULLER"_s << true;
        QTest::newRow("umlaut as three") << u"Müller"_s << u"MUXXLLER"_s << true;
        QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s << true;
        QTest::newRow("a ring") << u"Åse"_s << u"AASE"_s << true;
        QTest::newRow("stroke as one") << u"Sørensen"_s << u"SORENSEN"_s << true;
        QTest::newRow("stroke as two") << u"Sørensen"_s << u"SOERENSEN"_s << true;
        QTest::newRow("hyphen") << u"Novak-Kovač"_s << u"NOVAK KOVAC"_s << true;
        QTest::newRow("apostrophe") << u"O’Connor"_s << u"OCONNOR"_s << true;
        QTest::newRow("small letters") << u"ana"_s << u"ANA"_s << true;
        QTest::newRow("another") << u"Žaga"_s << u"ZIGA"_s << false;
        QTest::newRow("longer") << u"Žigan"_s << u"ZIGA"_s << false;
        QTest::newRow("shorter") << u"Žig"_s << u"ZIGA"_s << false;
        QTest::newRow("none") << QString() << u"ZIGA"_s << false;
        QTest::newRow("other letters") << u"Жига"_s << u"ZIGA"_s << false;
        QTest::newRow("too long") << QString(200, u'A') << QString(200, u'A') << false;
    }

    void written_isHeldAgainstTheZone()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, zone);
        QTEST(isNameInZone(name, zone), "isIt");
    }

    void cutName_isHeldAgainstWhatIsThere()
    {
        QVERIFY(isNameInZone(u"Jonathon Alečić", u"JONATHON ALEC", true));
        QVERIFY(!isNameInZone(u"Jonathon Alečić", u"JONATHON ALEC", false));
        QVERIFY(!isNameInZone(u"Jonathan", u"JONATHON ALEC", true));
    }
};

QTEST_GUILESS_MAIN(ZoneNamesTest)
#include "ZoneNamesTest.moc"
