// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

JsonReader readerOf(const QByteArray& json)
{
    return JsonReader(test::take(parseJsonObject(json)), u"thing"_s);
}

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void done_everyFieldRead_isSuccess()
    {
        JsonReader reader =
            readerOf(R"({"t":"x","i":-7,"b":true,"o":{"p":1},"a":[1,2],"d":"2026-11-21","c":3})");
        QCOMPARE(reader.text("t"_L1), u"x"_s);
        QCOMPARE(reader.integer("i"_L1), -7);
        QCOMPARE(reader.boolean("b"_L1), true);
        QCOMPARE(reader.object("o"_L1).value("p"_L1).toInt(), 1);
        QCOMPARE(reader.array("a"_L1).size(), 2);
        QCOMPARE(reader.date("d"_L1), QDate(2026, 11, 21));
        QCOMPARE(reader.count("c"_L1, 1, 3), 3);
        EXPECT_DONE(reader.done());
    }

    void done_fieldNobodyRead_isRefused_andDoneLenientlyIsNot()
    {
        JsonReader reader = readerOf(R"({"t":"x","extra":1})");
        QCOMPARE(reader.text("t"_L1), u"x"_s);
        EXPECT_FAILURE(reader.done(), ErrorCode::MalformedMessage);
        QVERIFY(reader.done().error().detail.contains(u"extra"_s));
        EXPECT_DONE(reader.doneLeniently());
    }

    void done_manyFields_findsTheUnreadOne()
    {
        JsonReader reader = readerOf(R"({"a":"1","b":"2","ab":"3","ba":"4"})");
        for (const QLatin1StringView key : {"a"_L1, "b"_L1, "ba"_L1}) {
            QVERIFY(!reader.text(key).isEmpty());
        }
        EXPECT_FAILURE(reader.done(), ErrorCode::MalformedMessage);
        QCOMPARE(reader.text("ab"_L1), u"3"_s);
        EXPECT_DONE(reader.done());
    }

    void done_longUnknownField_isNamedInShort()
    {
        const JsonReader reader = readerOf("{\"" + QByteArray(5000, 'x') + "\":1}");
        QVERIFY(reader.done().error().detail.size() < 100);
    }

    void fault_theFirstIsKept()
    {
        JsonReader reader = readerOf(R"({"a":1})");
        QCOMPARE(reader.text("a"_L1), QString());
        QCOMPARE(reader.integer("missing"_L1), 0);
        reader.fail(u"later"_s);
        QCOMPARE(reader.done().error().detail, u"thing: a is of the wrong type"_s);
    }

    void wrongTypeOrMissing_isRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("boolean") << "true"_ba;
        QTest::newRow("number") << "1.5"_ba;
        QTest::newRow("text") << R"("1")"_ba;
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("object") << "{}"_ba;
        QTest::newRow("missing") << ""_ba;
    }

    /// Each value fits at most one way of reading; all other ways must refuse it.
    void wrongTypeOrMissing_isRefused()
    {
        QFETCH(const QByteArray, value);
        const QByteArray json = value.isEmpty() ? "{}"_ba : R"({"k":)"_ba + value + '}';
        const QByteArray tag = QTest::currentDataTag();
        const auto failsUnless = [&](const char* fitting, auto read) {
            JsonReader reader = readerOf(json);
            read(reader);
            return reader.done().has_value() == (tag == fitting);
        };
        QVERIFY(failsUnless("text", [](JsonReader& r) { std::ignore = r.text("k"_L1); }));
        QVERIFY(failsUnless("boolean", [](JsonReader& r) { std::ignore = r.boolean("k"_L1); }));
        QVERIFY(failsUnless("array", [](JsonReader& r) { std::ignore = r.array("k"_L1); }));
        QVERIFY(failsUnless("object", [](JsonReader& r) { std::ignore = r.object("k"_L1); }));
        QVERIFY(failsUnless("no such", [](JsonReader& r) { std::ignore = r.integer("k"_L1); }));
        QVERIFY(failsUnless("no such", [](JsonReader& r) { std::ignore = r.date("k"_L1); }));
        QVERIFY(failsUnless("no such", [](JsonReader& r) { std::ignore = r.count("k"_L1, 0, 9); }));
    }

    void integer_takesWholeNumbersUpTo53Bits_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<qint64>("value");
        QTest::newRow("zero") << "0"_ba << true << qint64(0);
        QTest::newRow("2^53 - 1") << "9007199254740991"_ba << true << Q_INT64_C(9007199254740991);
        QTest::newRow("-(2^53 - 1)") << "-9007199254740991"_ba << true << Q_INT64_C(-9007199254740991);
        QTest::newRow("2^53") << "9007199254740992"_ba << false << qint64(0);
        QTest::newRow("2^53 + 1") << "9007199254740993"_ba << false << qint64(0);
        QTest::newRow("2^63") << "9223372036854775808"_ba << false << qint64(0);
        QTest::newRow("1e300") << "1e300"_ba << false << qint64(0);
        QTest::newRow("-1e300") << "-1e300"_ba << false << qint64(0);
        QTest::newRow("half") << "0.5"_ba << false << qint64(0);
        QTest::newRow("with an empty fraction") << "15.0"_ba << true << qint64(15);
    }

    void integer_takesWholeNumbersUpTo53Bits()
    {
        QFETCH(const QByteArray, written);
        JsonReader reader = readerOf(R"({"n":)"_ba + written + '}');
        QTEST(reader.integer("n"_L1), "value");
        QTEST(reader.done().has_value(), "isTaken");
    }

    void count_outsideItsRange_isRefused()
    {
        for (const QByteArray& written : {"0"_ba, "10"_ba, "4294967297"_ba, "-1"_ba}) {
            JsonReader reader = readerOf(R"({"n":)"_ba + written + '}');
            QCOMPARE(reader.count("n"_L1, 1, 9), 1);
            EXPECT_FAILURE(reader.done(), ErrorCode::MalformedMessage);
        }
    }

    void text_badContent_isRefused_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("too long") << QByteArray(11, 'x');
        QTest::newRow("a NUL") << R"(a\u0000b)"_ba;
        QTest::newRow("half a surrogate pair") << R"(\ud83d)"_ba;
        QTest::newRow("a pair the wrong way round") << R"(\udcb6\ud83d)"_ba;
    }

    void text_badContent_isRefused()
    {
        QFETCH(const QByteArray, written);
        JsonReader reader = readerOf("{\"t\":\""_ba + written + "\"}");
        QCOMPARE(reader.text("t"_L1, 10), QString());
        EXPECT_FAILURE(reader.done(), ErrorCode::MalformedMessage);
    }

    void text_atItsLongest_isTaken()
    {
        JsonReader reader = readerOf(R"({"t":"aaaaaaaa\ud83d\udcb6"})");
        QCOMPARE(reader.text("t"_L1, 10).size(), 10);
        EXPECT_DONE(reader.done());
    }

    void array_tooMany_isRefused()
    {
        JsonReader reader = readerOf(R"({"a":[1,2,3]})");
        QCOMPARE(reader.array("a"_L1, 2).size(), 0);
        EXPECT_FAILURE(reader.done(), ErrorCode::MalformedMessage);
    }

    void date_onlyInItsOneForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("slashes") << u"2026/11/21"_s;
        QTest::newRow("no day") << u"2026-11"_s;
        QTest::newRow("no such day") << u"2026-02-29"_s;
        QTest::newRow("short month") << u"2026-1-21"_s;
        QTest::newRow("a time behind it") << u"2026-11-21T00:00"_s;
        QTest::newRow("empty") << QString();
    }

    void date_onlyInItsOneForm()
    {
        QFETCH(const QString, written);
        JsonReader reader = readerOf("{\"d\":\""_ba + written.toUtf8() + "\"}");
        QVERIFY(!reader.date("d"_L1).isValid());
        EXPECT_FAILURE(reader.done(), ErrorCode::MalformedMessage);
    }

    void optional_absent_isNothing_presentIsStrict()
    {
        JsonReader absent = readerOf("{}");
        QVERIFY(absent.optionalText("t"_L1).isNull());
        QVERIFY(!absent.optionalInteger("i"_L1));
        EXPECT_DONE(absent.done());
        JsonReader present = readerOf(R"({"t":"x","i":null})");
        QCOMPARE(present.optionalText("t"_L1), u"x"_s);
        EXPECT_DONE(present.doneLeniently());
        std::ignore = present.optionalInteger("i"_L1);
        EXPECT_FAILURE(present.done(), ErrorCode::MalformedMessage);
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "JsonReaderTest.moc"
