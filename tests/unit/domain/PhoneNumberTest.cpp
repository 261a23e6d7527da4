// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PhoneNumber.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using Line = PhoneNumber::Line;

/// Numbers as people write them, by the numbering plan of Slovenia.
class PhoneNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void written_isBroughtToE164_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        QTest::addColumn<Line>("line");
        QTest::newRow("national") << u"041 123 456"_s << u"+38641123456"_s << Line::Mobile;
        QTest::newRow("a 0 in brackets") << u"+386 (0)41 123 456"_s << u"+38641123456"_s << Line::Mobile;
        QTest::newRow("00") << u"00386 41 123 456"_s << u"+38641123456"_s << Line::Mobile;
        QTest::newRow("hyphens") << u"070-123-456"_s << u"+38670123456"_s << Line::Mobile;
        QTest::newRow("slash") << u"068/123-456"_s << u"+38668123456"_s << Line::Mobile;
        QTest::newRow("065") << u"065 600 123"_s << u"+38665600123"_s << Line::Mobile;
        QTest::newRow("area") << u"(04) 237 31 00"_s << u"+38642373100"_s << Line::Fixed;
        QTest::newRow("looks mobile") << u"042 123 456"_s << u"+38642123456"_s << Line::Fixed;
        QTest::newRow("internet") << u"059 123 456"_s << u"+38659123456"_s << Line::Fixed;
        QTest::newRow("Croatia") << u"+385 91 123 4567"_s << u"+385911234567"_s << Line::Foreign;
        QTest::newRow("Austria, 00") << u"0043 664 1234567"_s << u"+436641234567"_s << Line::Foreign;
    }

    void written_isBroughtToE164()
    {
        QFETCH(const QString, written);
        const PhoneNumber number = take(PhoneNumber::parse(written));
        QTEST(number.text(), "number");
        QTEST(number.line(), "line");
        QCOMPARE(take(PhoneNumber::parse(number.grouped())), number);
    }

    void others_areRefused_data()
    {
        QTest::addColumn<QString>("written");
        for (const auto& written :
             {u"041 12345"_s, u"041 1234567"_s, u"066 123 456"_s, u"050 123 456"_s, u"065 000 000"_s,
              u"112"_s, u"0041 123 456"_s, u"41 123 456"_s, u""_s, u"+386"_s, u"+0 123 456 789"_s,
              u"041 123 45O"_s, u"041 123 456 int. 2"_s, u"+1234567890123456"_s, QString(1000, u'1')}) {
            QTest::newRow(qPrintable(written.left(30))) << written;
        }
    }

    void others_areRefused()
    {
        QFETCH(const QString, written);
        EXPECT_FAILURE(PhoneNumber::parse(written), ErrorCode::MalformedMessage);
    }

    void shown_isGrouped()
    {
        QCOMPARE(take(PhoneNumber::parse(u"041123456")).grouped(), u"+386 41 123 456"_s);
        QCOMPARE(take(PhoneNumber::parse(u"042373100")).grouped(), u"+386 4 237 31 00"_s);
        QCOMPARE(PhoneNumber().grouped(), QString());
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "PhoneNumberTest.moc"
