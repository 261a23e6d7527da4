// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/TaxNumber.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Numbers that companies publish, and what is none.
class TaxNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void published_areRead()
    {
        for (const auto& number :
             {u"91132550"_s, u"21987220"_s, u"23512580"_s, u"10693661"_s, u"10830316"_s, u"15012557"_s,
              u"26149273"_s, u"50223054"_s, u"80040306"_s, u"98511734"_s}) {
            QCOMPARE(take(TaxNumber::parse(number)).text(), number);
            QCOMPARE(take(TaxNumber::parse(number)).vatId(), u"SI"_s + number);
        }
    }

    void asWritten_isBroughtToItsDigits()
    {
        QCOMPARE(take(TaxNumber::parse(u"SI 9113 2550")).text(), u"91132550"_s);
    }

    void others_areRefused()
    {
        QStringList wrong{u"05936241"_s,
                          u"91132551"_s,
                          u"19132550"_s,
                          u"9113255"_s,
                          u"911325500"_s,
                          u"9113255O"_s,
                          u"00000000"_s,
                          u"12345678"_s,
                          u""_s,
                          u"SI"_s,
                          u"９1132550"_s,
                          u"SI56 1910 0000 0123 438"_s,
                          QString(1000, u'9')};
        for (int last = 0; last < 10; ++last) {
            wrong.append(u"1000007"_s + QString::number(last)); // no digit fits: never issued
        }
        for (const QString& number : wrong) {
            EXPECT_FAILURE(TaxNumber::parse(number), ErrorCode::MalformedMessage);
        }
    }
};

QTEST_GUILESS_MAIN(TaxNumberTest)
#include "TaxNumberTest.moc"
