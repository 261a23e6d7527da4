// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/TopUpAccount.h"
#include "core/slip/SlipPayload.h"
#include "resources/slip/SlipFiles.h"
#include "tests/unit/slip/Slips.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Where a slip sends the money, as it is built in and as a file may say it wrongly.
class TopUpAccountTest : public QObject
{
    Q_OBJECT

private slots:
    void builtIn_isTheAccountOfTheCards()
    {
        const TopUpAccount account = take(topUpAccount());
        const PaymentSlip slip =
            take(account.slipFor(MokId::fromNumber(123456789), {}, Money::fromCents(50'00)));
        QCOMPARE(slip.content().iban.grouped(), u"SI56 0290 0000 0200 020"_s);
        QCOMPARE(take(slipPayload(slip)), samplePayload());
    }

    void reference_keepsTheZerosOfTheCard()
    {
        const TopUpAccount account = take(topUpAccount());
        QCOMPARE(take(account.referenceOf(MokId::fromNumber(7))).number(), u"8074720-000000007-200"_s);
    }

    void slip_withoutPayerAndAmount_isGood()
    {
        const PaymentSlip slip = take(take(topUpAccount()).slipFor(MokId::fromNumber(7), {}, {}));
        QVERIFY(slip.content().payer.isEmpty());
        QCOMPARE(take(slipPayload(slip)).split('\n')[8], "00000000000"_ba);
    }

    void slip_ofNoAccount_isRefused() { QVERIFY(!TopUpAccount().slipFor(MokId::fromNumber(7), {}, {})); }

    void file_withAFault_isRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const QString& key, const QJsonValue& value, ErrorCode code) {
            QTest::newRow(qPrintable(key + u' ' + value.toString().left(20))) << key << value << int(code);
        };
        row(u"iban"_s, u"SI56 0290 0000 0200 021"_s, ErrorCode::MalformedIban);
        row(u"referenceFirst"_s, u"8074721"_s, ErrorCode::MalformedReference);
        row(u"referenceLast"_s, u"20000"_s, ErrorCode::MalformedReference);
        row(u"referenceModel"_s, u"SI13"_s, ErrorCode::MalformedReference);
        row(u"referenceModel"_s, u"SI11"_s, ErrorCode::MalformedReference);
        row(u"purpose"_s, QString(43, u'a'), ErrorCode::TooLarge);
        row(u"purposeCode"_s, u"othr"_s, ErrorCode::MalformedMessage);
        row(u"payee"_s, u"NLB"_s, ErrorCode::MalformedMessage);
        row(u"unknown"_s, u"1"_s, ErrorCode::MalformedMessage);
    }

    void file_withAFault_isRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, code);
        QJsonObject file{{u"iban"_s, u"SI56 0290 0000 0200 020"_s},
                         {u"referenceModel"_s, u"SI05"_s},
                         {u"referenceFirst"_s, u"8074720"_s},
                         {u"referenceLast"_s, u"200"_s},
                         {u"payee"_s, QJsonObject{{u"name"_s, u"NLB d.d."_s},
                                                  {u"street"_s, u"Trg republike 2"_s},
                                                  {u"town"_s, u"1000 Ljubljana"_s}}},
                         {u"purposeCode"_s, u"OTHR"_s},
                         {u"purpose"_s, u"Polnjenje"_s}};
        EXPECT_DONE(TopUpAccount::parse(QJsonDocument(file).toJson()));
        file[key] = value;
        EXPECT_FAILURE(TopUpAccount::parse(QJsonDocument(file).toJson()), ErrorCode(code));
    }
};

QTEST_GUILESS_MAIN(TopUpAccountTest)
#include "TopUpAccountTest.moc"
