// SPDX-License-Identifier: EUPL-1.2
#include "core/office/SealedReceipt.h"

#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// What a receipt keeps under its seal, and what it kept in earlier versions.
class SealedReceiptTest : public QObject
{
    Q_OBJECT

private slots:
    void balance_keepsWhoseWordItIs_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("told by the bank") << true;
        QTest::newRow("an upper bound") << false;
    }
    void balance_keepsWhoseWordItIs()
    {
        QFETCH(const bool, isTold);
        SealedReceipt receipt{u"blagajna 2"_s, u"Ana Novak"_s, Money::fromCents(20'00)};
        LoadedCard card{MokId::fromNumber(100'200'300), CardKind::Named, Money::fromCents(12'50)};
        if (isTold) {
            card.bank =
                BankBalance{Money::fromCents(12'50), *BusinessTime::parse(u"2026-11-20T09:40:00+01:00")};
        }
        receipt.loaded = {card};
        receipt.loaded.push_back(card);
        receipt.loaded.back().before = Money::fromCents(-1'00); // spent before it was booked
        const SealedReceipt again = take(fromJsonBytes<SealedReceipt>(toJsonBytes(receipt)));
        QCOMPARE(again.loaded, receipt.loaded);
    }

    void earlierVersions_areRead_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("names and cash")
            << QByteArray(R"({"desk":"blagajna 2","clerk":"Ana","received":2000})");
        QTest::newRow("limits, cards without whose word")
            << QByteArray(R"({"desk":"blagajna 2","clerk":"Ana","received":2000,"limits":{},)"
                          R"("loaded":[{"card":"100200300","kind":"named","before":1250}]})");
        QTest::newRow("an approver") << QByteArray(
            R"({"desk":"blagajna 2","clerk":"Ana","received":2000,"limits":{},"approver":"Dare",)"
            R"("loaded":[{"card":"100200300","kind":"named","before":1250}]})");
    }
    void earlierVersions_areRead()
    {
        QFETCH(const QByteArray, kept);
        const SealedReceipt receipt = take(fromJsonBytes<SealedReceipt>(kept));
        QCOMPARE(receipt.clerk, u"Ana"_s);
        QCOMPARE(receipt.received, Money::fromCents(20'00));
        for (const LoadedCard& card : receipt.loaded) {
            QCOMPARE(card.before, Money::fromCents(12'50));
            QVERIFY(!card.bank); // nobody's word: shown as the most that it can be
        }
    }
};

QTEST_GUILESS_MAIN(SealedReceiptTest)
#include "SealedReceiptTest.moc"
