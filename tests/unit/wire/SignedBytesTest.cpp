// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/OperationCodec.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

OperationId id(int number)
{
    return take(OperationId::parse(u"0192e4a0-7b1c-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'))));
}

Operation operation(OperationBody body)
{
    return {.id = id(7),
            .desk = take(DeskId::parse(u"AP-2")),
            .sequence = 42,
            .previous =
                QByteArray::fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            .at = take(BusinessTime::parse(u"2026-11-21T09:40:00.123+01:00")),
            .clerk = take(ClerkId::parse(u"ana")),
            .terms = take(TermsId::parse(u"T25")),
            .body = std::move(body)};
}

/// The whole payload, with SHIFT and REFUSED written out.
QByteArray payload(const QByteArray& body, const QByteArray& type)
{
    QByteArray bytes =
        R"({"at":"2026-11-21T09:40:00.123+01:00","body":BODY,"clerk":"ana","desk":"AP-2",)"
        R"("id":"0192e4a0-7b1c-7000-8000-000000000007",)"
        R"("prev":"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU","seq":42,"terms":"T25","type":"TYPE"})";
    bytes.replace("BODY", body).replace("TYPE", type);
    bytes.replace("SHIFT", R"("shift":"0192e4a0-7b1c-7000-8000-000000000001")");
    return bytes.replace("REFUSED", R"("refused":"0192e4a0-7b1c-7000-8000-000000000002")");
}

const MokId a = MokId::fromNumber(4118733);
const MokId b = MokId::fromNumber(204118734);
const Money amount = Money::fromCents(15000);

} // namespace

/// The bytes of a payload are signed, chained and kept for ever. Whatever changes them makes old journals
/// differ from new ones: change nothing here without a new `typ`.
class SignedBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyType_toTheByte_data()
    {
        QTest::addColumn<Operation>("made");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* type, const OperationBody& body, const QByteArray& bytes) {
            QTest::newRow(qPrintable(QString::fromLatin1(type) + QString::number(qHash(bytes))))
                << operation(body) << payload(bytes, type);
        };
        row("shift.open", ShiftOpen{amount}, R"({"float":15000})");
        row("cash.movement",
            CashMovement{id(1), CashMovement::Direction::Out, amount, u"Oddano v banko č\"\n€"_s},
            "{\"amount\":15000,\"direction\":\"out\",\"reason\":\"Oddano v banko č\\\"\\n€\",SHIFT}");
        row("cash.movement", CashMovement{id(1), CashMovement::Direction::In, amount, u"drobiž"_s},
            R"({"amount":15000,"direction":"in","reason":"drobiž",SHIFT})");
        row("stock.intake", StockIntake{take(BoxId::parse(u"KR-0042")), {a, b}, {}, {a}},
            R"({"box":"KR-0042","found":["004118733","204118734"],"missing":[],"surplus":["004118733"]})");
        row("stock.spoil", StockSpoil{a, StockSpoil::Reason::EnvelopeOpened, {}},
            R"({"card":"004118733","note":"","reason":"envelope-opened"})");
        row("stock.return", StockReturn{{a}, u"star"_s}, R"({"cards":["004118733"],"reason":"star"})");
        row("stock.transfer", StockTransfer{{a}, take(DeskId::parse(u"TIC-1"))},
            R"({"cards":["004118733"],"to":"TIC-1"})");
        row("handover",
            Handover{
                id(1), {a}, true, false, take(TermsId::parse(u"T25")), take(TermsId::parse(u"T24")), {}, {}},
            R"({"ageAttested":true,"bankTerms":"T24","cards":["004118733"],"charge":0,"mokTerms":"T25",SHIFT,"tariff":"","termsAttested":false})");
        row("load", Load{id(1), a, amount, {}}, R"({"amount":15000,"card":"004118733",SHIFT})");
        row("load", Load{id(1), a, amount, id(3)},
            R"({"amount":15000,"authorisation":"0192e4a0-7b1c-7000-8000-000000000003","card":"004118733",SHIFT})");
        row("load",
            Load{id(1),
                 a,
                 amount,
                 {},
                 take(TariffId::parse(u"2026-09")),
                 {.municipality = Money::fromCents(50)}},
            R"({"amount":15000,"card":"004118733","charge":50,SHIFT,"tariff":"2026-09"})");
        // Since there are more creditors than one; what only the municipality is owed stays to the byte.
        row("load", Load{id(1), a, amount, {}, {}, {{}, Money::fromCents(50), Money::fromCents(30)}},
            R"({"amount":15000,"bankCharge":50,"card":"004118733","debited":30,SHIFT})");
        row("handover",
            Handover{id(1),
                     {a},
                     true,
                     true,
                     take(TermsId::parse(u"T25")),
                     take(TermsId::parse(u"T24")),
                     {},
                     {Money::fromCents(200), Money::fromCents(50), {}}},
            R"({"ageAttested":true,"bankCharge":50,"bankTerms":"T24","cards":["004118733"],"charge":200,"mokTerms":"T25",SHIFT,"tariff":"","termsAttested":true})");
        row("correction",
            Correction{id(1), id(2), a, amount, -amount, {}, u"dvakrat"_s, Money::fromCents(50)},
            R"({"bankCharge":50,"card":"004118733","cash":-15000,)"
            R"("corrects":"0192e4a0-7b1c-7000-8000-000000000002","loaded":15000,"reason":"dvakrat",SHIFT})");
        row("redirect", Redirect{id(1), id(2), a, amount, {}, {}, {{}, Money::fromCents(50), {}}, true},
            R"({"amount":15000,"bankCharge":50,"card":"004118733","holderAttested":true,REFUSED,SHIFT})");
        row("shift.close",
            ShiftClose{id(1),
                       7,
                       {{Money::fromCents(50'00), 3}, {Money::fromCents(5), 2}},
                       amount,
                       u"10 centov preveč"_s},
            R"({"counted":[[5000,3],[5,2]],"expected":15000,"number":7,"reason":"10 centov preveč",SHIFT})");
        row("correction", Correction{id(1), id(2), a, amount, -amount, id(3), u"napačna kartica"_s},
            R"({"authorisation":"0192e4a0-7b1c-7000-8000-000000000003","card":"004118733","cash":-15000,)"
            R"("corrects":"0192e4a0-7b1c-7000-8000-000000000002","loaded":15000,"reason":"napačna kartica",SHIFT})");
        row("correction", Correction{id(1), id(2), {}, {}, amount, {}, {}},
            R"({"cash":15000,"corrects":"0192e4a0-7b1c-7000-8000-000000000002","loaded":0,"reason":"",SHIFT})");
        row("redirect", Redirect{id(1), id(2), a, amount, {}, {}, {}, true},
            R"({"amount":15000,"card":"004118733","holderAttested":true,REFUSED,SHIFT})");
        row("write-off", WriteOff{id(1), id(2), amount, u"neznan"_s},
            R"({"amount":15000,"reason":"neznan",REFUSED,SHIFT})");
        row("refund", Refund{id(1), id(2), amount}, R"({"amount":15000,REFUSED,SHIFT})");
        row("reprint", Reprint{117, 2}, R"({"copy":2,"receipt":117})");
        row("escalation", Escalation{id(2), u"Stranke ni več"_s}, R"({"note":"Stranke ni več",REFUSED})");
    }

    void everyType_toTheByte()
    {
        QFETCH(const Operation, made);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(wire::encode(made), bytes);
        const Result<Operation> read = wire::decodeOperation(bytes);
        EXPECT_DONE(read);
        QVERIFY(*read == made);
    }

    void approver_standsInTheHeader_andIsLeftOutWhenThereIsNone()
    {
        Operation approved = operation(WriteOff{id(1), id(2), Money::fromCents(150'00), u"neznan"_s});
        QVERIFY(!wire::encode(approved).contains("appro"));
        approved.approver = take(ClerkId::parse(u"dare"));
        approved.approval = u"proof"_s;
        const QByteArray bytes = wire::encode(approved);
        QVERIFY(bytes.startsWith(R"({"approval":"proof","approver":"dare","at":)"));
        const Result<Operation> read = wire::decodeOperation(bytes);
        EXPECT_DONE(read);
        QVERIFY(*read == approved);
    }

    void largeNumbers_areWrittenAsWholeNumbers()
    {
        Operation large = operation(ShiftOpen{Money::fromCents(Money::largestCents)});
        large.sequence = 9'007'199'254'740'991;
        large.receipt = 9'007'199'254'740'991;
        const QByteArray bytes = wire::encode(large);
        QVERIFY(bytes.contains(R"("receipt":9007199254740991,)"));
        QVERIFY(bytes.contains(R"({"float":100000000000})"));
        QVERIFY(bytes.contains(R"("seq":9007199254740991,)"));
    }
};

QTEST_GUILESS_MAIN(SignedBytesTest)
#include "SignedBytesTest.moc"
