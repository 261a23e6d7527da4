// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Reference.h"
#include "tests/support/Expect.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// References as the rules on them and the banks publish them.
class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_rightReference_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("number");
        const auto row = [](const QString& text, const QString& model, const QString& number) {
            QTest::newRow(qPrintable(text)) << text << model << number;
        };
        row(u"SI05 8074720-123456789-200"_s, u"SI05"_s, u"8074720-123456789-200"_s);
        row(u"SI058074720-000000007-200"_s, u"SI05"_s, u"8074720-000000007-200"_s);
        row(u"SI059074732-12345678-030"_s, u"SI05"_s, u"9074732-12345678-030"_s);
        row(u"SI05 19-1235-84503"_s, u"SI05"_s, u"19-1235-84503"_s);
        row(u"SI0598765432100"_s, u"SI05"_s, u"98765432100"_s);
        row(u"SI05 8074720"_s, u"SI05"_s, u"8074720"_s);
        row(u"SI00 123456-67890-12345"_s, u"SI00"_s, u"123456-67890-12345"_s);
        row(u"SI003528-990"_s, u"SI00"_s, u"3528-990"_s);
        row(u"SI1119-19"_s, u"SI11"_s, u"19-19"_s);
        row(u"SI11 19-19-5"_s, u"SI11"_s, u"19-19-5"_s);
        row(u"SI12 1033842574531"_s, u"SI12"_s, u"1033842574531"_s);
        row(u"SI121234567890120"_s, u"SI12"_s, u"1234567890120"_s);
        row(u"SI99"_s, u"SI99"_s, u""_s);
        row(u"RF45 SBO2 010"_s, u"RF45"_s, u"SBO2010"_s);
        row(u"RF18539007547034"_s, u"RF18"_s, u"539007547034"_s);
        row(u"RF81352ADD05899"_s, u"RF81"_s, u"352ADD05899"_s);
        row(u"rf45sbo2010"_s, u"RF45"_s, u"SBO2010"_s);
    }

    void parse_rightReference()
    {
        QFETCH(const QString, text);
        const Result<Reference> reference = Reference::parse(text);
        EXPECT_DONE(reference);
        QTEST(reference->model(), "model");
        QTEST(reference->number(), "number");
        QCOMPARE(take(Reference::parse(reference->text())), *reference);
    }

    void parse_wrongReference_isMalformedReference_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u""_s,
                                    u"SI05"_s,
                                    u"SI"_s,
                                    u"RF45"_s,
                                    u"SI05 8074721-123456789-200"_s,
                                    u"SI05 8074702-123456789-200"_s,
                                    u"SI05 8047720-123456789-200"_s,
                                    u"SI05 8074720-1-2-3"_s,
                                    u"SI05 8074720--200"_s,
                                    u"SI05-8074720"_s,
                                    u"SI05 -8074720"_s,
                                    u"SI05 8074720-"_s,
                                    u"SI05 8074720-1234567890123-2"_s,
                                    u"SI05 8074720-123456789012-20"_s,
                                    u"SI05 8074720 123456789 200"_s,
                                    u"SI05 0"_s,
                                    u"SI12 20261047"_s,
                                    u"SI12 1033842574532"_s,
                                    u"SI12 10338425-74531"_s,
                                    u"SI991"_s,
                                    u"SI13 123"_s,
                                    u"SI00 ABC"_s,
                                    u"SI00"_s,
                                    u"SI11 19"_s,
                                    u"SI11 19-18"_s,
                                    u"RF46SBO2010"_s,
                                    u"RF45SBO-2010"_s,
                                    u"RFXXSBO2010"_s,
                                    u"SI05 8074720\n"_s,
                                    u"SI05 \uff18\uff10\uff17\uff14\uff17\uff12\uff10"_s,
                                    u"8074720-123456789-200"_s,
                                    QString(100'000, u' ')}) {
            QTest::newRow(qPrintable(text.left(40))) << text;
        }
    }

    void parse_wrongReference_isMalformedReference()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(Reference::parse(text), ErrorCode::MalformedReference);
    }

    void checkDigit_asInTheRules_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QChar>("digit");
        QTest::newRow("seven") << u"102674"_s << QChar(u'7');
        QTest::newRow("ten becomes 0") << u"14"_s << QChar(u'0');
        QTest::newRow("ten becomes 0 again") << u"54"_s << QChar(u'0');
        QTest::newRow("eleven becomes 0") << u"807472"_s << QChar(u'0');
        QTest::newRow("two") << u"907473"_s << QChar(u'2');
    }

    void checkDigit_asInTheRules()
    {
        QFETCH(const QString, number);
        QTEST(mod11CheckDigit(number), "digit");
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "ReferenceTest.moc"
