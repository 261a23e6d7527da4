// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/base/Base64Url.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void sha256_publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        // FIPS 180-2, appendix B.1 to B.3 (kept by NIST beside FIPS 180-4); the empty message from CAVP
        // SHA256ShortMsg.
        QTest::newRow("B.1") << "abc"_ba
                             << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
        QTest::newRow("B.2") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                             << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
        QTest::newRow("B.3") << QByteArray(1000000, 'a')
                             << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
        QTest::newRow("empty") << QByteArray()
                               << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    }

    void sha256_publishedVectors()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, digest);
        QCOMPARE(sha256(message).toHex(), digest);
    }

    void hmacSha256_publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("mac");
        // RFC 4231, section 4: test cases 1 to 4, 6 and 7 (5 is about truncation, which is not used here).
        QTest::newRow("4.2") << QByteArray(20, '\x0b') << "Hi There"_ba
                             << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
        QTest::newRow("4.3") << "Jefe"_ba
                             << "what do ya want for nothing?"_ba
                             << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
        QTest::newRow("4.4") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                             << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"_ba;
        QTest::newRow("4.5") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                             << QByteArray(50, '\xcd')
                             << "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"_ba;
        QTest::newRow("4.7") << QByteArray(131, '\xaa')
                             << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
                             << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
        QTest::newRow("4.8")
            << QByteArray(131, '\xaa')
            << "This is a test using a larger than block-size key and a larger than block-size data. "
               "The key needs to be hashed before being used by the HMAC algorithm."_ba
            << "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"_ba;
    }

    void hmacSha256_publishedVectors()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, mac);
        QCOMPARE(hmacSha256(Secret::copyOf(key), message).toHex(), mac);
    }

    void hmacSha256_emptyKeyAndMessage_isDefined()
    {
        // By RFC 2104 an empty key is a key of 64 zero bytes.
        QCOMPARE(hmacSha256(Secret(), {}), hmacSha256(Secret::zeros(64), {}));
    }

    void constantTimeEqual_comparesContents()
    {
        QVERIFY(constantTimeEqual("same", "same"));
        QVERIFY(constantTimeEqual({}, {}));
        QVERIFY(!constantTimeEqual("same", "sane"));
        QVERIFY(!constantTimeEqual("same", "sam"));
        QVERIFY(!constantTimeEqual("same", {}));
    }

    void base64Url_publishedVectors()
    {
        // RFC 7515, appendix C.
        const QByteArray bytes = QByteArray::fromHex("03ecffe0c1");
        QCOMPARE(toBase64Url(bytes), "A-z_4ME"_ba);
        QCOMPARE(fromBase64Url("A-z_4ME"), bytes);
        QCOMPARE(fromBase64Url(""), QByteArray());
    }

    void fromBase64Url_otherSpellings_areRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << "A-z_4ME="_ba;
        QTest::newRow("stray low bits") << "A-z_4MF"_ba;
        QTest::newRow("ordinary base64") << "A+z/4ME"_ba;
        QTest::newRow("white space") << "A-z_ 4ME"_ba;
        QTest::newRow("line end") << "A-z_4ME\n"_ba;
        QTest::newRow("impossible length") << "A-z_4"_ba;
        QTest::newRow("dot") << "A-z.4ME"_ba;
        QTest::newRow("not ASCII") << "A-z_4M\xc4"_ba;
        QTest::newRow("zero byte") << QByteArray("A-z_4ME\0", 8);
    }

    void fromBase64Url_otherSpellings_areRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!fromBase64Url(text));
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "DigestTest.moc"
