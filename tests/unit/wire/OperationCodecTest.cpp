// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/OperationCodec.h"
#include "tests/support/Expect.h"
#include "tests/unit/wire/RandomOperation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr size_t types = std::variant_size_v<OperationBody>;

QJsonObject objectOf(const Operation& operation)
{
    return QJsonDocument::fromJson(wire::encode(operation)).object();
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The payload with one field of its body replaced.
QByteArray withBodyField(QJsonObject object, const QString& key, const QJsonValue& value)
{
    QJsonObject body = object[u"body"].toObject();
    body[key] = value;
    object[u"body"] = body;
    return bytesOf(object);
}

QJsonArray cardsOf(int count, const QJsonValue& card = u"204118733"_s)
{
    QJsonArray cards;
    for (int i = 0; i < count; ++i) {
        cards.append(card);
    }
    return cards;
}

} // namespace

class OperationCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void decode_anyOperation_isReadBack_andWrittenTheSame()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            RandomOperation random(seed);
            for (size_t type = 0; type < types; ++type) {
                const Operation operation = random.ofType(type);
                const QByteArray payload = wire::encode(operation);
                const Result<Operation> read = wire::decodeOperation(payload);
                QVERIFY2(read, qPrintable(logLine(read) + QString::fromUtf8(payload)));
                QVERIFY2(*read == operation, payload.constData());
                QCOMPARE(wire::encode(*read), payload);
            }
        }
    }

    void decode_everyFieldMissingOrOfAnotherType_isMalformed_data()
    {
        QTest::addColumn<int>("type");
        for (size_t type = 0; type < types; ++type) {
            QTest::newRow(typeName(RandomOperation(1).ofType(type).body).data()) << int(type);
        }
    }

    void decode_everyFieldMissingOrOfAnotherType_isMalformed()
    {
        QFETCH(const int, type);
        const QJsonObject object = objectOf(RandomOperation(7).ofType(size_t(type)));
        expectEveryFieldNeeded(object, [](const QJsonObject& changed) { return bytesOf(changed); },
                               {u"receipt"_s, u"approver"_s, u"approval"_s});
        const QStringList optional{u"authorisation"_s, u"charge"_s, u"bankCharge"_s,
                                   u"debited"_s,       u"tariff"_s, u"card"_s};
        expectEveryFieldNeeded(
            object[u"body"].toObject(),
            [&object](const QJsonObject& body) {
                QJsonObject changed = object;
                changed[u"body"] = body;
                return bytesOf(changed);
            },
            optional);
    }

    void decode_unknownField_isMalformed()
    {
        for (size_t type = 0; type < types; ++type) {
            QJsonObject object = objectOf(RandomOperation(3).ofType(type));
            EXPECT_FAILURE(wire::decodeOperation(withBodyField(object, u"extra"_s, 1)),
                           ErrorCode::MalformedMessage);
            object[u"extra"] = 1;
            EXPECT_FAILURE(wire::decodeOperation(bytesOf(object)), ErrorCode::MalformedMessage);
        }
    }

    void decode_bodyOfAnotherType_isMalformed()
    {
        for (size_t type = 0; type < types; ++type) {
            for (size_t other = 0; other < types; ++other) {
                QJsonObject object = objectOf(RandomOperation(5).ofType(type));
                object[u"type"] = QString(typeName(RandomOperation(5).ofType(other).body));
                QCOMPARE(wire::decodeOperation(bytesOf(object)).has_value(), type == other);
            }
        }
    }

    void decode_fieldTwice_isMalformed()
    {
        QByteArray payload = wire::encode(RandomOperation(3).ofType(7));
        payload.replace("\"amount\":", "\"amount\":1,\"amount\":");
        EXPECT_FAILURE(wire::decodeOperation(payload), ErrorCode::MalformedMessage);
    }

    void decode_badHeaderFields_areMalformed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
            QTest::newRow(name) << key << value;
        };
        row("seq zero", u"seq"_s, 0);
        row("seq negative", u"seq"_s, -1);
        row("seq with a fraction", u"seq"_s, 1.5);
        row("seq beyond 2^53", u"seq"_s, 9007199254740993.0);
        row("id of version 4", u"id"_s, u"919108f7-52d1-4320-9bac-f847db4148a8"_s);
        row("id null", u"id"_s, u"00000000-0000-0000-0000-000000000000"_s);
        row("prev too short", u"prev"_s, QString(42, u'A'));
        row("prev padded", u"prev"_s, QString(43, u'A') + u'=');
        row("prev of the other alphabet", u"prev"_s, QString(42, u'A') + u'/');
        row("prev with stray bits", u"prev"_s, QString(42, u'A') + u'B');
        row("prev with a sign beyond Latin-1", u"prev"_s, QString(42, u'A') + u'\u0104');
        row("at without offset", u"at"_s, u"2026-11-21T09:40:00.000"_s);
        row("at of no zone", u"at"_s, u"2026-11-21T09:40:00.000+15:00"_s);
        row("desk empty", u"desk"_s, u""_s);
        row("desk with a slash", u"desk"_s, u"../AP-2"_s);
        row("clerk too long", u"clerk"_s, QString(41, u'a'));
        row("terms empty", u"terms"_s, u""_s);
        row("type unknown", u"type"_s, u"refund.all"_s);
        row("type in capitals", u"type"_s, u"Load"_s);
        row("body empty", u"body"_s, QJsonObject());
    }

    void decode_badHeaderFields_areMalformed()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject object = objectOf(RandomOperation(3).ofType(7));
        object[key] = value;
        EXPECT_FAILURE(wire::decodeOperation(bytesOf(object)), ErrorCode::MalformedMessage);
    }

    void decode_badBodyFields_areMalformed_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, int type, const QString& key, const QJsonValue& value) {
            QTest::newRow(name) << type << key << value;
        };
        row("float negative", 0, u"float"_s, -1);
        row("float half a cent", 0, u"float"_s, 0.5);
        row("amount negative", 1, u"amount"_s, -1);
        row("amount too large", 1, u"amount"_s, double(Money::largestCents + 1));
        row("amount 1e300", 1, u"amount"_s, 1e300);
        row("amount as text", 7, u"amount"_s, u"100"_s);
        row("direction", 1, u"direction"_s, u"up"_s);
        row("reason too long", 1, u"reason"_s, QString(201, u'x'));
        row("box empty", 2, u"box"_s, u""_s);
        row("card grouped", 3, u"card"_s, u"204 118 733"_s);
        row("card of eight digits", 3, u"card"_s, u"20411873"_s);
        row("card as number", 3, u"card"_s, 204118733);
        row("reason unknown", 3, u"reason"_s, u"lost"_s);
        row("cards with a grouped one", 4, u"cards"_s, cardsOf(1, u"204 118 733"_s));
        row("cards with a number", 4, u"cards"_s, cardsOf(1, 204118733));
        row("cards with null", 4, u"cards"_s, cardsOf(1, QJsonValue::Null));
        row("cards, too many", 4, u"cards"_s, cardsOf(int(mostCards) + 1));
        row("found, too many", 2, u"found"_s, cardsOf(int(mostCards) + 1));
        row("to empty", 5, u"to"_s, u""_s);
        row("charge negative", 6, u"charge"_s, -1);
        row("charge for the bank negative", 6, u"bankCharge"_s, -1);
        row("debited half a cent", 7, u"debited"_s, 0.5);
        row("charge taken back negative", 11, u"bankCharge"_s, -1);
        row("tariff with a space", 6, u"tariff"_s, u"2026 09"_s);
        row("mokTerms empty", 6, u"mokTerms"_s, u""_s);
        row("attested as number", 6, u"ageAttested"_s, 1);
        row("authorisation null", 7, u"authorisation"_s, QJsonValue::Null);
        row("authorisation empty", 7, u"authorisation"_s, u""_s);
        row("refused null", 8, u"refused"_s, u"00000000-0000-0000-0000-000000000000"_s);
        row("note too long", 9, u"note"_s, QString(201, u'x'));
    }

    void decode_badBodyFields_areMalformed()
    {
        QFETCH(const int, type);
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        const QJsonObject object = objectOf(RandomOperation(3).ofType(size_t(type)));
        EXPECT_FAILURE(wire::decodeOperation(withBodyField(object, key, value)), ErrorCode::MalformedMessage);
    }

    void decode_mostCards_areTaken_andFitIntoAPayload()
    {
        const QJsonObject object = objectOf(RandomOperation(3).ofType(4));
        const QByteArray payload = withBodyField(object, u"cards"_s, cardsOf(int(mostCards)));
        EXPECT_DONE(wire::decodeOperation(payload));
        QVERIFY(payload.size() * 4 / 3 + 1000 < 64 * 1024); // so its JWS does not exceed 64 KiB
    }

    void decode_tooLargeOrTooDeep_isTooLarge()
    {
        EXPECT_FAILURE(wire::decodeOperation(QByteArray(64 * 1024 + 1, ' ')), ErrorCode::TooLarge);
        const QJsonObject object = objectOf(RandomOperation(3).ofType(4));
        QJsonValue deep = 1;
        for (int i = 0; i < 6; ++i) {
            deep = QJsonArray{deep};
        }
        EXPECT_FAILURE(wire::decodeOperation(withBodyField(object, u"cards"_s, deep)), ErrorCode::TooLarge);
    }

    void decode_otherThings_areMalformed()
    {
        for (const QByteArray& payload :
             {""_ba, "{}"_ba, "[]"_ba, "null"_ba, "{\"id\":"_ba, QByteArray(1, '\0')}) {
            EXPECT_FAILURE(wire::decodeOperation(payload), ErrorCode::MalformedMessage);
        }
    }

    /// One flipped bit anywhere either is refused or gives another operation; it never crashes.
    void decode_anyBitFlipped_isNeverTheSameOperation()
    {
        for (size_t type = 0; type < types; ++type) {
            const Operation operation = RandomOperation(11).ofType(type);
            const QByteArray payload = wire::encode(operation);
            for (qsizetype i = 0; i < payload.size(); ++i) {
                QByteArray flipped = payload;
                flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
                const Result<Operation> read = wire::decodeOperation(flipped);
                QVERIFY2(!read || *read != operation, flipped.constData());
            }
        }
    }

    void decode_cutAnywhere_isMalformed()
    {
        const QByteArray payload = wire::encode(RandomOperation(11).ofType(6));
        for (qsizetype size = 0; size < payload.size(); ++size) {
            EXPECT_FAILURE(wire::decodeOperation(payload.left(size)), ErrorCode::MalformedMessage);
        }
    }

private:
    template <typename ToBytes>
    void expectEveryFieldNeeded(const QJsonObject& object, ToBytes toBytes, const QStringList& optional = {})
    {
        for (const QString& key : object.keys()) {
            QJsonObject without = object;
            without.remove(key);
            QVERIFY2(optional.contains(key) || !wire::decodeOperation(toBytes(without)), qPrintable(key));
            for (const QJsonValue& other :
                 {QJsonValue(), QJsonValue(true), QJsonValue(1.5), QJsonValue(u"\u00df"_s),
                  QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
                QJsonObject changed = object;
                changed[key] = other;
                const bool isFreeText = object[key].isString() && other.isString() &&
                                        (key == u"note" || key == u"reason" || key == u"approval");
                const bool isSameType = object[key].isBool() && other.isBool();
                QVERIFY2(isFreeText || isSameType || !wire::decodeOperation(toBytes(changed)),
                         qPrintable(key));
            }
        }
    }
};

QTEST_GUILESS_MAIN(OperationCodecTest)
#include "OperationCodecTest.moc"
