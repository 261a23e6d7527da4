// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Latin2.h"
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

    /// Of the technical standard of the UPN QR and of the guide for programmers (ZBS, 2016 and 2017): those
    /// that an issuer may print. The others name the payer's account or are for paying in and out at a
    /// counter.
    void payload_ofPublishedExamples_isTheirs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("published");
        const SlipParty payer{u"Janez Novak"_s, u"Dunajska 1"_s, u"1000 Ljubljana"_s};
        const SlipParty payee{u"Novo podjetje d.o.o."_s, u"Lepa cesta 15"_s, u"3698 Loški Potok"_s};
        const auto row = [](const char* name, const PaymentSlip::Content& slip, const QString& published) {
            QTest::newRow(name) << Change([slip](auto& content) { content = slip; }) << published;
        };
        const auto euros = [](qint64 cents) { return Money::fromCents(cents); };
        const auto iban = [](QStringView text) { return take(Iban::parse(text)); };
        const auto reference = [](QStringView text) { return take(Reference::parse(text)); };
        const Iban payees = iban(u"SI56051008010486080");
        row("guide, 201",
            {{u"Janez Novak"_s, u"Dunajska ulica 1"_s, u"1000 Ljubljana"_s},
             euros(81'05),
             u"RENT"_s,
             u"Plačilo najemnine za marec 2017"_s,
             QDate(2017, 4, 1),
             iban(u"SI56020170014356205"),
             reference(u"SI121234567890120"),
             {u"RentaCar d.o.o."_s, u"Pohorska ulica 22"_s, u"2000 Maribor"_s}},
            u"UPNQR\n\n\n\n\nJanez Novak\nDunajska ulica 1\n1000 Ljubljana\n00000008105\n\n\nRENT\n"
            "Plačilo najemnine za marec 2017\n01.04.2017\nSI56020170014356205\nSI121234567890120\n"
            "RentaCar d.o.o.\nPohorska ulica 22\n2000 Maribor\n201\n"_s);
        row("standard, 198",
            {{u"Janez Novak"_s, u"Lepa cesta 10"_s, u"2000 Maribor"_s},
             euros(14'71),
             u"SCVE"_s,
             u"Ravn. z odpadki 04/2016 0040098579"_s,
             QDate(2016, 6, 25),
             payees,
             reference(u"SI121033842574531"),
             {u"Snaga d.o.o."_s, u"Povšetova ulica 6"_s, u"1000 Ljubljana"_s}},
            u"UPNQR\n\n\n\n\nJanez Novak\nLepa cesta 10\n2000 Maribor\n00000001471\n\n\nSCVE\n"
            "Ravn. z odpadki 04/2016 0040098579\n25.06.2016\nSI56051008010486080\nSI121033842574531\n"
            "Snaga d.o.o.\nPovšetova ulica 6\n1000 Ljubljana\n198\n"_s);
        row("standard, A: 183",
            {payer,
             euros(81'05),
             u"COST"_s,
             u"Plačilo obveznosti 10/2016"_s,
             {},
             payees,
             reference(u"SI0598765432100"),
             payee},
            u"UPNQR\n\n\n\n\nJanez Novak\nDunajska 1\n1000 Ljubljana\n00000008105\n\n\nCOST\n"
            "Plačilo obveznosti 10/2016\n\nSI56051008010486080\nSI0598765432100\n"
            "Novo podjetje d.o.o.\nLepa cesta 15\n3698 Loški Potok\n183\n"_s);
        row("standard, C: 194",
            {payer, euros(81'05), u"RENT"_s, u"Plačilo najemnine 10/2016"_s, QDate(2016, 11, 15), payees,
             reference(u"SI129990000359896"), payee},
            u"UPNQR\n\n\n\n\nJanez Novak\nDunajska 1\n1000 Ljubljana\n00000008105\n\n\nRENT\n"
            "Plačilo najemnine 10/2016\n15.11.2016\nSI56051008010486080\nSI129990000359896\n"
            "Novo podjetje d.o.o.\nLepa cesta 15\n3698 Loški Potok\n194\n"_s);
        row("standard, D: 152, whoever pays says how much",
            {{},
             {},
             u"CHAR"_s,
             u"Donacija v dobrodelne namene"_s,
             {},
             payees,
             reference(u"SI121234567890120"),
             payee},
            u"UPNQR\n\n\n\n\n\n\n\n00000000000\n\n\nCHAR\nDonacija v dobrodelne namene\n\n"
            "SI56051008010486080\nSI121234567890120\nNovo podjetje d.o.o.\nLepa cesta 15\n"
            "3698 Loški Potok\n152\n"_s);
        row("standard, H: 188",
            {payer, euros(81'05), u"RENT"_s, u"Plačilo najemnine 10/2016"_s, QDate(2016, 11, 15), payees,
             reference(u"RF45SBO2010"), payee},
            u"UPNQR\n\n\n\n\nJanez Novak\nDunajska 1\n1000 Ljubljana\n00000008105\n\n\nRENT\n"
            "Plačilo najemnine 10/2016\n15.11.2016\nSI56051008010486080\nRF45SBO2010\n"
            "Novo podjetje d.o.o.\nLepa cesta 15\n3698 Loški Potok\n188\n"_s);
    }

    void payload_ofPublishedExamples_isTheirs()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, published);
        PaymentSlip::Content slip = sampleSlip();
        change(slip);
        QCOMPARE(take(payloadOf(slip)),
                 take(toLatin2(QString(published).replace(u'\n', u'|'))).replace('|', '\n'));
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
