// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/SlipPayload.h"
#include "tests/unit/slip/Slips.h"

#include <QCryptographicHash>

#include <functional>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(PaymentSlip::Content&)>;

Result<QByteArray> payloadOf(const PaymentSlip::Content& content)
{
    return slipPayload(take(PaymentSlip::make(content)));
}

} // namespace
Q_DECLARE_METATYPE(Change)

/// The slip's fields, and what they become in its symbol.
class PaymentSlipTest : public QObject
{
    Q_OBJECT

private slots:
    void payload_isTheSample_byteForByte()
    {
        const QByteArray payload = take(payloadOf(sampleSlip()));
        QCOMPARE(payload, samplePayload());
        QCOMPARE(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex(),
                 "dca9ad49a41a684e41d53472a36aaec5d4aa3c4ee3a5f027098b1f17e6816865"_ba);
    }

    void payload_hasItsLengthAndControlSum_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("sum");
        const auto row = [](const char* name, int bytes, const char* sum, const Change& change) {
            QTest::newRow(name) << change << bytes << QByteArray(sum);
        };
        row("sample", 146, "142", [](auto&) {});
        row("payer", 181, "177", [](auto& slip) {
            slip.payer = {u"Janez Novak"_s, u"Čopova ulica 1"_s, u"4000 Kranj"_s};
        });
        row("due", 156, "152", [](auto& slip) { slip.due = QDate(2026, 4, 1); });
        row("other purpose code", 146, "142", [](auto& slip) { slip.purposeCode = u"ETUP"_s; });
        row("one cent", 146, "142", [](auto& slip) { slip.amount = Money::fromCents(1); });
        row("largest", 146, "142", [](auto& slip) { slip.amount = Money::fromCents(99'999'999'999); });
        row("no amount", 146, "142", [](auto& slip) { slip.amount.reset(); });
        row("longest purpose", 166, "162", [](auto& slip) { slip.purpose = QString(42, u'č'); });
        row("letters with carons", 195, "191", [](auto& slip) { slip = slipWithCarons(); });
        row("sum below one hundred", 70, "066", [](auto& slip) {
            slip.purpose = u"P"_s;
            slip.payee = {u"N"_s, u"T"_s, u"L"_s};
            slip.reference = take(Reference::parse(u"SI99"));
        });
    }

    void payload_hasItsLengthAndControlSum()
    {
        QFETCH(const Change, change);
        PaymentSlip::Content slip = sampleSlip();
        change(slip);
        const QByteArray payload = take(payloadOf(slip));
        QTEST(int(payload.size()), "bytes");
        const QList<QByteArray> fields = payload.split('\n');
        QCOMPARE(fields.size(), 21); // nothing behind the last line feed
        QTEST(fields[19], "sum");
        QVERIFY(fields[20].isEmpty());
        QVERIFY(!payload.contains('\r'));
    }

    void payload_ofLongestFields_fitsTheSymbol()
    {
        const QString line(longest, u'Ž');
        PaymentSlip::Content slip = sampleSlip();
        slip.payer = slip.payee = {line, line, line};
        slip.purpose = QString(42, u'Ž');
        slip.due = QDate(2026, 12, 31);
        slip.reference = take(Reference::parse(u"SI00 123456789012-1234567-1"));
        QVERIFY(take(payloadOf(slip)).size() < mostPayloadBytes);
    }

    void payload_writesAmountsInCents()
    {
        for (const auto& [cents, field] : {std::pair{1, "00000000001"},
                                           {4'35, "00000000435"},
                                           {19'99, "00000001999"},
                                           {1'000'000'00, "00100000000"}}) {
            PaymentSlip::Content slip = sampleSlip();
            slip.amount = Money::fromCents(cents);
            QCOMPARE(take(payloadOf(slip)).split('\n')[8], QByteArray(field));
        }
    }

    void payload_writesTheDayAsSloveniansDo()
    {
        PaymentSlip::Content slip = sampleSlip();
        slip.due = QDate(2026, 4, 1);
        QCOMPARE(take(payloadOf(slip)).split('\n')[13], "01.04.2026"_ba);
    }

    void make_whatDoesNotFit_isRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, ErrorCode code, const Change& change) {
            QTest::newRow(name) << change << int(code);
        };
        const SlipParty payer{u"Ana"_s, u"Čopova 1"_s, u"4000 Kranj"_s};
        const auto payerWith = [payer](QString SlipParty::*line, const QString& text) {
            return [=](PaymentSlip::Content& slip) {
                slip.payer = payer;
                slip.payer.*line = text;
            };
        };
        row("emoji", ErrorCode::SignNotAllowed, payerWith(&SlipParty::name, u"Ana 🙂"_s));
        row("Cyrillic", ErrorCode::SignNotAllowed, payerWith(&SlipParty::town, u"4000 Крањ"_s));
        row("line feed", ErrorCode::SignNotAllowed, payerWith(&SlipParty::street, u"Čopova 1\nX"_s));
        row("space before", ErrorCode::SignNotAllowed, payerWith(&SlipParty::name, u" Ana"_s));
        row("space behind", ErrorCode::SignNotAllowed, payerWith(&SlipParty::name, u"Ana "_s));
        row("name too long", ErrorCode::TooLarge, payerWith(&SlipParty::name, QString(34, u'a')));
        row("street too long", ErrorCode::TooLarge, payerWith(&SlipParty::street, QString(34, u'a')));
        row("town too long", ErrorCode::TooLarge, payerWith(&SlipParty::town, QString(34, u'a')));
        row("no name", ErrorCode::FieldMissing, payerWith(&SlipParty::name, {}));
        row("no street", ErrorCode::FieldMissing, payerWith(&SlipParty::street, {}));
        row("no town", ErrorCode::FieldMissing, payerWith(&SlipParty::town, {}));
        row("no payee", ErrorCode::FieldMissing, [](auto& slip) { slip.payee = {}; });
        row("no purpose", ErrorCode::FieldMissing, [](auto& slip) { slip.purpose.clear(); });
        row("purpose too long", ErrorCode::TooLarge, [](auto& slip) { slip.purpose = QString(43, u'a'); });
        row("purpose with a dash", ErrorCode::SignNotAllowed, [](auto& slip) { slip.purpose = u"A–B"_s; });
        row("no account", ErrorCode::FieldMissing, [](auto& slip) { slip.iban = Iban(); });
        row("no reference", ErrorCode::FieldMissing, [](auto& slip) { slip.reference = Reference(); });
        row("nothing to pay", ErrorCode::AmountNotPositive, [](auto& slip) { slip.amount = Money(); });
        row("negative", ErrorCode::AmountNotPositive, [](auto& slip) { slip.amount = Money::fromCents(-1); });
        row("too much", ErrorCode::TooLarge,
            [](auto& slip) { slip.amount = Money::fromCents(Money::largestCents); });
        for (const char* code : {"", "othr", "OTH", "OTHRS", "OTH1", "ČŠŽĆ"}) {
            row(qPrintable(u"purpose code "_s + QString::fromUtf8(code)), ErrorCode::MalformedMessage,
                [code](auto& slip) { slip.purposeCode = QString::fromUtf8(code); });
        }
    }

    void make_whatDoesNotFit_isRefused()
    {
        QFETCH(const Change, change);
        QFETCH(const int, code);
        PaymentSlip::Content slip = sampleSlip();
        change(slip);
        EXPECT_FAILURE(PaymentSlip::make(slip), ErrorCode(code));
    }

    void refusal_namesTheSign_andHowManyFit()
    {
        PaymentSlip::Content slip = sampleSlip();
        slip.purpose = u"Ana 🙂"_s;
        QCOMPARE(PaymentSlip::make(slip).error().subject, u"🙂"_s);
        slip.purpose = QString(43, u'a');
        QCOMPARE(PaymentSlip::make(slip).error().subject, u"42"_s);
    }

private:
    static constexpr int longest = 33;
};

QTEST_GUILESS_MAIN(PaymentSlipTest)
#include "PaymentSlipTest.moc"
