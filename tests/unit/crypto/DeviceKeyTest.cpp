// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/DeviceKey.h"
#include "core/base/Base64Url.h"
#include "tests/unit/crypto/Outcome.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jwk(const QByteArray& x, const QByteArray& y)
{
    return R"({"kty":"EC","crv":"P-256","x":")"_ba + x + R"(","y":")"_ba + y + R"("})"_ba;
}

/// RFC 6979, A.2.5: the public key of its P-256 examples.
QByteArray rfc6979Key()
{
    return jwk(
        toBase64Url(QByteArray::fromHex("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6")),
        toBase64Url(QByteArray::fromHex("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")));
}

/// The order of the group (SEC 2, 2.4.2).
constexpr auto groupOrder = "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551";

QByteArray halves(const char* r, const char* s)
{
    return QByteArray::fromHex(r) + QByteArray::fromHex(s);
}

} // namespace

class DeviceKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void verify_publishedSignatures_accepts_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        // RFC 6979, A.2.5, with SHA-256.
        QTest::newRow("RFC 6979 sample")
            << rfc6979Key() << "sample"_ba
            << halves("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716",
                      "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
        QTest::newRow("RFC 6979 test")
            << rfc6979Key() << "test"_ba
            << halves("F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367",
                      "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083");
        // RFC 7515, A.3: key, signing input and signature of the ES256 example.
        QTest::newRow("RFC 7515")
            << jwk("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                   "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
            << "eyJhbGciOiJFUzI1NiJ9."
               "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
               "Ijp0cnVlfQ"_ba
            << *fromBase64Url(
                   "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    }

    void verify_publishedSignatures_accepts()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);
        const Result<PublicKey> publicKey = PublicKey::fromJwk(key);
        QVERIFY(publicKey);
        QVERIFY(publicKey->verify(message, signature));
        QVERIFY(!publicKey->verify(message + 'x', signature));
    }

    void verify_impossibleSignatures_refuses_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray zero(64, '0');
        const char* r = "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716";
        const char* s = "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("r and s zero") << QByteArray(64, '\0');
        QTest::newRow("r zero") << halves(zero, s);
        QTest::newRow("s zero") << halves(r, zero);
        QTest::newRow("r of the group's order") << halves(groupOrder, s);
        QTest::newRow("s of the group's order") << halves(r, groupOrder);
        QTest::newRow("all ones") << QByteArray(64, '\xff');
        QTest::newRow("exchanged") << halves(s, r);
        QTest::newRow("too short") << halves(r, s).chopped(1);
        QTest::newRow("too long") << halves(r, s) + '\0';
        QTest::newRow("DER") << QByteArray::fromHex("3046022100")
                                    .append(QByteArray::fromHex(r))
                                    .append(QByteArray::fromHex("022100"))
                                    .append(QByteArray::fromHex(s));
    }

    void verify_impossibleSignatures_refuses()
    {
        QFETCH(const QByteArray, signature);
        QVERIFY(!PublicKey::fromJwk(rfc6979Key())->verify("sample", signature));
    }

    void thumbprint_publishedVector()
    {
        // RFC 9449 (DPoP): the key of figure 2, its RFC 7638 thumbprint in figure 9 ("jkt").
        const Result<PublicKey> key = PublicKey::fromJwk(jwk("l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
                                                             "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA"));
        QVERIFY(key);
        QCOMPARE(key->thumbprint(), "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_ba);
    }

    void toJwk_readBack_isTheSameKey()
    {
        const Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        const Result<PublicKey> again = PublicKey::fromJwk(key->publicKey().toJwk());
        QVERIFY(again);
        QCOMPARE(again->thumbprint(), key->publicKey().thumbprint());
        QVERIFY(again->verify("message", *key->sign("message")));
    }

    void fromJwk_anythingElse_isRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray x = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_ba;
        const QByteArray y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_ba;
        QTest::newRow("not JSON") << "kty=EC"_ba;
        QTest::newRow("no point") << R"({"kty":"EC","crv":"P-256"})"_ba;
        QTest::newRow("other curve") << jwk(x, y).replace("P-256", "P-384");
        QTest::newRow("other type") << jwk(x, y).replace(R"("EC")", R"("RSA")");
        QTest::newRow("not on the curve") << jwk(y, x);
        QTest::newRow("short coordinate") << jwk(x.chopped(2), y);
        QTest::newRow("padded coordinate") << jwk(x + '=', y);
        QTest::newRow("number for a coordinate") << R"({"kty":"EC","crv":"P-256","x":1,"y":2})"_ba;
    }

    void fromJwk_anythingElse_isRefused()
    {
        QFETCH(const QByteArray, json);
        const Result<PublicKey> key = PublicKey::fromJwk(json);
        QCOMPARE(failureOf(key), ErrorCode::MalformedMessage);
    }

    void sign_otherKey_doesNotVerify()
    {
        const Result<DeviceKey> key = DeviceKey::generate();
        const Result<DeviceKey> other = DeviceKey::generate();
        QVERIFY(key && other);
        const Result<QByteArray> signature = key->sign("message");
        QVERIFY(signature);
        QCOMPARE(signature->size(), 64);
        QVERIFY(key->publicKey().verify("message", *signature));
        QVERIFY(!other->publicKey().verify("message", *signature));
    }

    void sign_manyTimes_isAlwaysOfOneLength()
    {
        // One r or s in 256 starts with a zero byte, which DER drops and ES256 keeps.
        const Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        const PublicKey publicKey = key->publicKey();
        for (int i = 0; i < 2000; ++i) {
            const Result<QByteArray> signature = key->sign(QByteArray::number(i));
            QVERIFY(signature);
            QCOMPARE(signature->size(), 64);
            QVERIFY(publicKey.verify(QByteArray::number(i), *signature));
        }
    }

    void sign_emptyMessage_verifies()
    {
        const Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        QVERIFY(key->publicKey().verify({}, *key->sign({})));
    }

    void toPem_readBack_isTheSameKey()
    {
        const Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        const Secret pem = key->toPem();
        QVERIFY(pem.view().startsWith("-----BEGIN PRIVATE KEY-----\n"));
        const Result<DeviceKey> again = DeviceKey::fromPem(pem.view());
        QVERIFY(again);
        QCOMPARE(again->publicKey().thumbprint(), key->publicKey().thumbprint());
    }

    void fromPem_anythingElse_isRefused_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::MalformedMessage;
        QTest::newRow("text") << "not a key"_ba << ErrorCode::MalformedMessage;
        QTest::newRow("too large") << QByteArray(70000, 'x') << ErrorCode::TooLarge;
        // RFC 8032, 7.1, test 1.
        QTest::newRow("Ed25519") << "-----BEGIN PRIVATE KEY-----\n"
                                    "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpe5JpGXA7rAMcrn9g\n"
                                    "-----END PRIVATE KEY-----\n"_ba
                                 << ErrorCode::MalformedMessage;
        QTest::newRow("P-384") << p384Key() << ErrorCode::MalformedMessage;
        // Encrypted keys must not make OpenSSL ask at the terminal.
        QTest::newRow("encrypted") << encryptedKey() << ErrorCode::MalformedMessage;
    }

    void fromPem_anythingElse_isRefused()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const ErrorCode, code);
        const Result<DeviceKey> key = DeviceKey::fromPem(pem);
        QCOMPARE(failureOf(key), code);
    }

    void verify_fromSeveralThreads_agrees()
    {
        const Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        const PublicKey publicKey = key->publicKey();
        const QByteArray signature = *key->sign("message");
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 300; ++i) {
                    wrong += publicKey.verify("message", signature) ? 0 : 1;
                    wrong += publicKey.verify("massage", signature) ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(wrong.load(), 0);
    }

private:
    static QByteArray p384Key();
    static QByteArray encryptedKey();
};

// Made by: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384
QByteArray DeviceKeyTest::p384Key()
{
    return "-----BEGIN PRIVATE KEY-----\n"
           "MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDBWUHpjcy9bChufqJgg\n"
           "wQ61vOMFzM0RTaCk5OUOW562mAnPoiXNQvY/HDCCUjLE7o6hZANiAAQm/N7S5q/q\n"
           "5VzGJ36S+X94dIj5c0FrsWu2R0ELqukT07qUnbX004tDWESlCSkRkiEeGMFBp4Ss\n"
           "/ScIvIaKVClVwAWJDk3jtGmJOD4PP8/bg5HNGFCIc/NC1/V0b7sWcWM=\n"
           "-----END PRIVATE KEY-----\n"_ba;
}

// Made by: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -pass pass:x
QByteArray DeviceKeyTest::encryptedKey()
{
    return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
           "MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjGLHOAlE6DIgICCAAw\n"
           "DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEAFHXOeb2R10k5IWThl5HqIEgZBf\n"
           "1BKGotZA/g5h/4yvapIwOr1SZsCHWPaJCzzsB1cWz6gnMTr6KaypCWWXkfDpGZ1J\n"
           "HoRKHVDI8n8tMdO/jdg/UYZ8G166cPW//3sR0xwkhzJqsxyyBHrsimlhv5c3uK+K\n"
           "X16Tkenr7rk3aGzkn0d5qrKl7vgXCgRbniQFeKcLG5uFIKNeeepVQGyQhXR+Mfg=\n"
           "-----END ENCRYPTED PRIVATE KEY-----\n"_ba;
}

QTEST_APPLESS_MAIN(DeviceKeyTest)
#include "DeviceKeyTest.moc"
