// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"
#include "core/base/Base64Url.h"
#include "core/crypto/P256.h"
#include "tests/unit/crypto/Outcome.h"

#include <QTest>

#include <optional>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView payload = R"({"id":"0192e4a0","seq":1})";
constexpr QByteArrayView kid = "ljubljana-7";
constexpr auto properHeader = R"({"alg":"ES256","kid":"ljubljana-7","typ":"cekr-op-low-s+jws"})";
constexpr auto earlierHeader = R"({"alg":"ES256","kid":"ljubljana-7","typ":"cekr-op+jws"})";

/// Of P-256 (SEC 2, 2.4.2).
const QByteArray order =
    QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
const QByteArray halfOrder =
    QByteArray::fromHex("7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8");

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        m_key.emplace(std::move(*key));
    }

    void signJws_thenOpen_givesThePayload()
    {
        const Result<QByteArray> compact = signJws(payload, *m_key, kid);
        QVERIFY(compact);
        const Result<QByteArray> opened = openJws(*compact, m_key->publicKey());
        QVERIFY(opened);
        QCOMPARE(QByteArrayView(*opened), payload);
    }

    void signJws_writesTheHeaderToTheByte()
    {
        const Result<QByteArray> compact = signJws(payload, *m_key, kid);
        QVERIFY(compact);
        QCOMPARE(compact->split('.').size(), 3);
        QCOMPARE(fromBase64Url(compact->split('.')[0]), QByteArray(properHeader));
    }

    void signDetached_thatDocumentAlone_isVerified()
    {
        const QByteArray document(200'000, 'x'); // longer than any operation
        const Result<QByteArray> signature = signDetachedJws(document, *m_key, kid);
        QVERIFY(signature && signature->contains("..") && signature->size() < 300);
        QVERIFY(verifyDetachedJws(*signature, document, m_key->publicKey()));
        QCOMPARE(failureOf(verifyDetachedJws(*signature, document + 'x', m_key->publicKey())),
                 ErrorCode::SignatureInvalid);
        const Result<DeviceKey> other = DeviceKey::generate();
        QCOMPARE(failureOf(verifyDetachedJws(*signature, document, other->publicKey())),
                 ErrorCode::SignatureInvalid);
    }

    void signDetached_ofADocument_isNoOperationNorTheReverse()
    {
        QByteArray compact = *signDetachedJws(payload, *m_key, kid);
        compact.insert(compact.indexOf("..") + 1, toBase64Url(payload));
        QCOMPARE(failureOf(openJws(compact, m_key->publicKey())), ErrorCode::MalformedMessage);
        const QByteArrayList parts = signJws(payload, *m_key, kid)->split('.');
        QCOMPARE(failureOf(verifyDetachedJws(parts[0] + ".." + parts[2], payload, m_key->publicKey())),
                 ErrorCode::MalformedMessage);
        for (const QByteArray& wrong : {""_ba, ".."_ba, "a..b"_ba, compact}) {
            QCOMPARE(failureOf(verifyDetachedJws(wrong, payload, m_key->publicKey())),
                     ErrorCode::MalformedMessage);
        }
    }

    void parseJws_namesItsParts()
    {
        const QByteArray compact = *signJws(payload, *m_key, kid);
        const Result<Jws> jws = parseJws(compact);
        QVERIFY(jws);
        QCOMPARE(QByteArrayView(jws->kid), kid);
        QCOMPARE(QByteArrayView(jws->payload), payload);
        QCOMPARE(jws->signature.size(), 64);
        QCOMPARE(jws->signingInput + '.' + toBase64Url(jws->signature), compact);
    }

    void signJws_emptyPayload_isAllowed()
    {
        QCOMPARE(openJws(*signJws({}, *m_key, kid), m_key->publicKey()), QByteArray());
    }

    void signJws_unspeakableKid_isRefused_data()
    {
        QTest::addColumn<QByteArray>("badKid");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("quote") << R"(a","jwk":")"_ba;
        QTest::newRow("backslash") << "a\\u0041"_ba;
        QTest::newRow("space") << "a b"_ba;
        QTest::newRow("not ASCII") << "Kranj\xc4\x8d"_ba;
        QTest::newRow("too long") << QByteArray(129, 'a');
    }

    void signJws_unspeakableKid_isRefused()
    {
        QFETCH(const QByteArray, badKid);
        const Result<QByteArray> compact = signJws(payload, *m_key, badKid);
        QCOMPARE(failureOf(compact), ErrorCode::MalformedMessage);
    }

    void signJws_largerThanAllowed_isRefused()
    {
        const Result<QByteArray> compact = signJws(QByteArray(49100, 'x'), *m_key, kid);
        QCOMPARE(failureOf(compact), ErrorCode::TooLarge);
    }

    void parseJws_largerThanAllowed_isRefused()
    {
        const QByteArray compact = *signJws(payload, *m_key, kid);
        QVERIFY(parseJws(compact, compact.size()));
        QCOMPARE(failureOf(parseJws(compact, compact.size() - 1)), ErrorCode::TooLarge);
        QCOMPARE(failureOf(parseJws(QByteArray(largestJws + 1, 'A'))), ErrorCode::TooLarge);
    }

    void parseJws_otherHeaders_areRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        // Each of these is signed properly, so that only its header is at fault.
        QTest::newRow("none") << R"({"alg":"none","kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("HS256") << R"({"alg":"HS256","kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("lower case") << R"({"alg":"es256","kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("no kid") << R"({"alg":"ES256","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("empty kid") << R"({"alg":"ES256","kid":"","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("no typ") << R"({"alg":"ES256","kid":"ljubljana-7"})"_ba;
        QTest::newRow("typ of another thing") << R"({"alg":"ES256","kid":"ljubljana-7","typ":"JWT"})"_ba;
        QTest::newRow("crit")
            << R"({"alg":"ES256","crit":["exp"],"kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("jwk") << R"({"alg":"ES256","kid":"ljubljana-7","jwk":{},"typ":"cekr-op+jws"})"_ba;
        QTest::newRow("member at the end")
            << R"({"alg":"ES256","kid":"ljubljana-7","typ":"cekr-op+jws","x5u":"a"})"_ba;
        QTest::newRow("alg twice")
            << R"({"alg":"none","alg":"ES256","kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("kid twice")
            << R"({"alg":"ES256","kid":"kranj-1","kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("typ twice")
            << R"({"alg":"ES256","kid":"a","typ":"cekr-op+jws","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("other order") << R"({"typ":"cekr-op+jws","alg":"ES256","kid":"ljubljana-7"})"_ba;
        QTest::newRow("white space") << R"({"alg":"ES256", "kid":"ljubljana-7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("line end") << QByteArray(properHeader) + '\n';
        QTest::newRow("escape") << R"({"alg":"ES256","kid":"ljubljana\u002d7","typ":"cekr-op+jws"})"_ba;
        QTest::newRow("kid too long")
            << QByteArray(properHeader).replace("ljubljana-7", QByteArray(129, 'a'));
        QTest::newRow("overlapping ends") << R"({"alg":"ES256","kid":"typ":"cekr-op+jws"})"_ba;
        QTest::newRow("not an object") << R"("ES256")"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero byte") << QByteArray(properHeader).replace('7', '\0');
    }

    void parseJws_otherHeaders_areRefused()
    {
        QFETCH(const QByteArray, header);
        expectMalformed(signedWithHeader(header));
    }

    void parseJws_otherForms_areRefused_data()
    {
        QTest::addColumn<QByteArray>("compact");
        const QByteArray good = *signJws(payload, *m_key, kid);
        const QByteArrayList parts = good.split('.');
        const auto withSignature = [&](const QByteArray& bytes) {
            return parts[0] + '.' + parts[1] + '.' + toBase64Url(bytes);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one part") << parts[0];
        QTest::newRow("two parts") << parts[0] + '.' + parts[1];
        QTest::newRow("four parts") << good + '.' + parts[2];
        QTest::newRow("five parts") << good + ".AA.AA"_ba;
        QTest::newRow("dots alone") << ".."_ba;
        QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.';
        QTest::newRow("dot at the end") << good + '.';
        QTest::newRow("dot in front") << '.' + good;
        QTest::newRow("padding of the payload") << parts[0] + '.' + parts[1] + "=."_ba + parts[2];
        QTest::newRow("padding of the signature") << good + "=="_ba;
        QTest::newRow("line end") << good + '\n';
        QTest::newRow("space in front") << ' ' + good;
        QTest::newRow("line broken") << parts[0] + "\r\n."_ba + parts[1] + '.' + parts[2];
        QTest::newRow("ordinary base64") << parts[0] + ".-_+/."_ba + parts[2];
        QTest::newRow("signature a byte short") << withSignature(QByteArray(63, 'x'));
        QTest::newRow("signature a byte long") << withSignature(QByteArray(65, 'x'));
        QTest::newRow("signature in DER") << withSignature(QByteArray(71, 'x'));
        QTest::newRow("JSON serialization") << R"({"payload":"AA","signatures":[]})"_ba;
        QTest::newRow("not UTF-8") << QByteArray(200, '\xff');
    }

    void parseJws_otherForms_areRefused()
    {
        QFETCH(const QByteArray, compact);
        expectMalformed(compact);
    }

    void openJws_anyByteReplaced_isNeverAccepted()
    {
        const QByteArray good = *signJws(payload, *m_key, kid);
        const PublicKey key = m_key->publicKey();
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray altered = good;
                altered[i] = char(byte);
                QVERIFY2(altered == good || !openJws(altered, key), altered.constData());
            }
        }
    }

    void openJws_shortenedOrLengthened_isNeverAccepted()
    {
        const QByteArray good = *signJws(payload, *m_key, kid);
        const PublicKey key = m_key->publicKey();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QVERIFY(!openJws(good.first(i), key));
            QVERIFY(!openJws(good.first(i) + good.mid(i + 1), key));
            QVERIFY(!openJws(good.first(i) + 'A' + good.mid(i), key));
            QVERIFY(!openJws(good.first(i) + '=' + good.mid(i), key));
        }
        QVERIFY(!openJws(good + 'A', key));
    }

    void openJws_ofAnotherKey_isRefused()
    {
        const Result<DeviceKey> other = DeviceKey::generate();
        QVERIFY(other);
        const Result<QByteArray> opened = openJws(*signJws(payload, *other, kid), m_key->publicKey());
        QCOMPARE(failureOf(opened), ErrorCode::SignatureInvalid);
    }

    void openJws_partsOfTwoTokens_isRefused()
    {
        const QByteArrayList one = signJws("one", *m_key, kid)->split('.');
        const QByteArrayList two = signJws("two", *m_key, kid)->split('.');
        const Result<QByteArray> opened = openJws(one[0] + '.' + two[1] + '.' + one[2], m_key->publicKey());
        QCOMPARE(failureOf(opened), ErrorCode::SignatureInvalid);
    }

    void signJws_always_givesTheLowS()
    {
        for (int i = 0; i < 64; ++i) { // a half of them would be high
            const Result<Jws> jws = parseJws(*signJws(QByteArray::number(i), *m_key, kid));
            QVERIFY(jws && jws->kind == Jws::Kind::LowS);
            QVERIFY(jws->signature.mid(32) <= halfOrder);
        }
    }

    void openJws_restatedSignature_isRefused()
    {
        const QByteArray good = *signJws(payload, *m_key, kid);
        QVERIFY(!restatedJws(good));
        const QByteArray input = good.first(good.lastIndexOf('.'));
        const QByteArray other = p256::otherSignature(*fromBase64Url(good.sliced(input.size() + 1)));
        QVERIFY(m_key->publicKey().verify(input, other)); // ECDSA itself takes both
        QCOMPARE(failureOf(openJws(input + '.' + toBase64Url(other), m_key->publicKey())),
                 ErrorCode::SignatureInvalid);
    }

    void openJws_ofEarlierDesks_takesBothSignatures()
    {
        const QByteArray one = signedWithHeader(earlierHeader);
        const auto two = restatedJws(one);
        QVERIFY(two && *two != one && two->size() == one.size());
        QCOMPARE(restatedJws(*two), one);
        for (const QByteArray& compact : {one, *two}) {
            QCOMPARE(openJws(compact, m_key->publicKey()), payload.toByteArray());
            QVERIFY(parseJws(compact)->kind == Jws::Kind::AnyS);
        }
        QVERIFY(!restatedJws("x"));
    }

    void lowS_atItsBounds()
    {
        const auto withS = [](const QByteArray& s) { return QByteArray(32, 'r') + s; };
        const QByteArray one = QByteArray(31, '\0') + '\1';
        const QByteArray zero(32, '\0');
        QByteArray aboveHalf = halfOrder;
        aboveHalf.back() = char(aboveHalf.back() + 1);
        QVERIFY(p256::isLowS(withS(one)) && p256::isLowS(withS(halfOrder)));
        QVERIFY(!p256::isLowS(withS(aboveHalf)) && !p256::isLowS(withS(order)) && !p256::isLowS(withS(zero)));
        QVERIFY(!p256::isLowS(one) && !p256::isLowS({}));
        QCOMPARE(p256::otherSignature(withS(halfOrder)), withS(aboveHalf));
        QCOMPARE(p256::otherSignature(withS(aboveHalf)), withS(halfOrder));
        for (const QByteArray& none :
             {withS(order), withS(zero), withS(QByteArray(32, '\xff')), one, ""_ba}) {
            QCOMPARE(p256::otherSignature(none), QByteArray());
        }
    }

private:
    QByteArray signedWithHeader(const QByteArray& header) const
    {
        const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
        return input + '.' + toBase64Url(*m_key->sign(input));
    }

    static void expectMalformed(const QByteArray& compact)
    {
        const Result<Jws> jws = parseJws(compact);
        QCOMPARE(failureOf(jws), ErrorCode::MalformedMessage);
    }

    std::optional<DeviceKey> m_key;
};

QTEST_APPLESS_MAIN(JwsTest)
#include "JwsTest.moc"
