// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

QByteArray nested(int depth)
{
    return QByteArrayLiteral(R"({"a":)").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}');
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void parseJsonObject_wellFormed_isRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("members");
        QTest::newRow("empty") << "{}"_ba << 0;
        QTest::newRow("spaces around") << " \t\r\n{ \"a\" : 1 }\n"_ba << 1;
        QTest::newRow("braces in a text") << "{\"a\":\""_ba + "{["_ba.repeated(20) + "\"}" << 1;
        QTest::newRow("escaped quotes in a text") << "{\"a\":\"\\\"{[\\\\\",\"b\":\"]:}\"}"_ba << 2;
        QTest::newRow("colons in texts") << R"({"a:b":"c:d"})"_ba << 1;
        QTest::newRow("UTF-8") << "{\"a\":\"\xc4\x8d\xc5\xa1\xc5\xbe \xf0\x9f\x92\xb6\"}"_ba << 1;
        QTest::newRow("the same name at two levels") << R"({"a":{"a":[{"a":1},{"a":2}]}})"_ba << 1;
        QTest::newRow("sixteen deep") << nested(16) << 1;
    }

    void parseJsonObject_wellFormed_isRead()
    {
        QFETCH(const QByteArray, json);
        const Result<QJsonObject> object = parseJsonObject(json);
        EXPECT_DONE(object);
        QTEST(int(object->size()), "members");
    }

    void parseJsonObject_malformed_isRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("a number") << "1"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("two objects") << "{}{}"_ba;
        QTest::newRow("cut") << R"({"a":1)"_ba;
        QTest::newRow("cut in a text") << "{\"a\":\"b"_ba;
        QTest::newRow("cut after a backslash") << "{\"a\":\"b\\"_ba;
        QTest::newRow("trailing comma") << R"({"a":1,})"_ba;
        QTest::newRow("single quotes") << R"({'a':1})"_ba;
        QTest::newRow("a comment") << R"({"a":1/*b*/})"_ba;
        QTest::newRow("NaN") << R"({"a":NaN})"_ba;
        QTest::newRow("a byte that is no UTF-8") << "{\"a\":\"\xff\"}"_ba;
        QTest::newRow("Latin-2") << "{\"a\":\"\xe8\xb9 \"}"_ba;
        QTest::newRow("overlong UTF-8") << "{\"a\":\"\xc0\xaf\"}"_ba;
        QTest::newRow("half a surrogate pair in UTF-8") << "{\"a\":\"\xed\xa0\x80\"}"_ba;
        QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
        QTest::newRow("a NUL after it") << QByteArray("{}\0", 3);
        QTest::newRow("a name twice") << R"({"a":1,"a":2})"_ba;
        QTest::newRow("a name twice, the second escaped") << R"({"a":1,"\u0061":2})"_ba;
        QTest::newRow("a name twice, within") << R"({"b":[{"a":1,"a":1}]})"_ba;
        QTest::newRow("closed before it is opened") << "]]]]{[[[[[["_ba;
    }

    void parseJsonObject_malformed_isRefused()
    {
        QFETCH(const QByteArray, json);
        EXPECT_FAILURE(parseJsonObject(json), ErrorCode::MalformedMessage);
    }

    void parseJsonObject_beyondTheBounds_isTooLarge()
    {
        EXPECT_DONE(parseJsonObject(R"({"a":1})", {.bytes = 7, .depth = 1}));
        EXPECT_FAILURE(parseJsonObject(R"({"a":1})", {.bytes = 6, .depth = 1}), ErrorCode::TooLarge);
        EXPECT_FAILURE(parseJsonObject(nested(17)), ErrorCode::TooLarge);
        EXPECT_FAILURE(parseJsonObject(R"({"a":[[[1]]]})", {.bytes = 100, .depth = 3}), ErrorCode::TooLarge);
        EXPECT_FAILURE(parseJsonObject(QByteArray(500'000, '[')), ErrorCode::TooLarge);
        EXPECT_FAILURE(parseJsonObject(QByteArray(1024 * 1024 + 1, ' ')), ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"
