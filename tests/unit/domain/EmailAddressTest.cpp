// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/EmailAddress.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

class EmailAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_areTaken_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"zana@primer.si"_s << u"zana@primer.si"_s;
        QTest::newRow("blanks around it") << u" zana@primer.si\n"_s << u"zana@primer.si"_s;
        QTest::newRow("domain in capitals")
            << u"Zana.Vzorec+1@Posta.PRIMER.si"_s << u"Zana.Vzorec+1@posta.primer.si"_s;
        QTest::newRow("longest") << QString(64, u'a') + u"@b.si"_s << QString(64, u'a') + u"@b.si"_s;
    }

    void addresses_areTaken()
    {
        QFETCH(const QString, written);
        QTEST(take(EmailAddress::parse(written)).text(), "address");
    }

    void others_areRefused_data()
    {
        QTest::addColumn<QString>("written");
        for (const auto& written :
             {u""_s, u"zana"_s, u"zana@"_s, u"@primer.si"_s, u"zana@primer"_s, u"zana primer@primer.si"_s,
              u"zana@@primer.si"_s, u"zana..v@primer.si"_s, u".zana@primer.si"_s, u"zana@primer..si"_s,
              u"zana@-primer.si"_s, u"žana@primer.si"_s, u"zana@primer,si"_s,
              u"zana@primer.si, ana@primer.si"_s, u"zana@primer.s1"_s, u"Žana <zana@primer.si>"_s,
              QString(65, u'a') + u"@b.si"_s, u"a@"_s + QString(300, u'b') + u".si"_s,
              QString(100000, u'.')}) {
            QTest::newRow(qPrintable(written.left(30))) << written;
        }
    }

    void others_areRefused()
    {
        QFETCH(const QString, written);
        EXPECT_FAILURE(EmailAddress::parse(written), ErrorCode::MalformedMessage);
    }
};

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "EmailAddressTest.moc"
