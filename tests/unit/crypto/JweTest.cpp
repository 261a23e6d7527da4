// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jwe.h"
#include "core/base/Base64Url.h"
#include "core/crypto/EcdhEs.h"
#include "tests/support/Expect.h"
#include "tests/unit/crypto/Outcome.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// A key pair of its three numbers as JSON Web Keys have them (SEC 1, appendix C.4).
DeviceKey keyOf(const QByteArray& x, const QByteArray& y, const QByteArray& d)
{
    const QByteArray der = QByteArray::fromHex("30770201010420") + *fromBase64Url(d) +
                           QByteArray::fromHex("a00a06082a8648ce3d030107a14403420004") + *fromBase64Url(x) +
                           *fromBase64Url(y);
    return take(DeviceKey::fromPem("-----BEGIN EC PRIVATE KEY-----\n" + der.toBase64() +
                                   "\n-----END EC PRIVATE KEY-----\n"));
}

} // namespace

/// Attachments on their way to whoever may read them.
class JweTest : public QObject
{
    Q_OBJECT

private slots:
    void key_isAgreedAsPublished()
    {
        // RFC 7518, appendix C.
        const DeviceKey alice = keyOf("gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",
                                      "SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps",
                                      "0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo");
        const DeviceKey bob = keyOf("weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",
                                    "e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck",
                                    "VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw");
        const ecdhEs::Purpose purpose{"A128GCM", "Alice", "Bob"};
        const QByteArray published = "VqqN6vgjbSBcIijNcacQGg"_ba;
        QCOMPARE(toBase64Url(take(ecdhEs::agree(alice, bob.publicKey(), purpose, 16)).view()), published);
        QCOMPARE(toBase64Url(take(ecdhEs::agree(bob, alice.publicKey(), purpose, 16)).view()), published);
    }

    void content_isReadByItsRecipient_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a record") << R"({"surname":"Vzorec"})"_ba;
        QTest::newRow("bytes") << QByteArray("\0\xff\0", 3);
        QTest::newRow("largest") << QByteArray(largestJweContent, 'x');
    }

    void content_isReadByItsRecipient()
    {
        QFETCH(const QByteArray, content);
        const QByteArray jwe = take(encryptJwe(content, m_key.publicKey()));
        QVERIFY(jwe.size() <= largestJwe);
        QCOMPARE(take(decryptJwe(jwe, m_key)).view().toByteArray(), content);
        QCOMPARE(take(recipientOf(jwe)), m_key.publicKey().thumbprint());
    }

    void sameContent_isNeverTheSameBytes()
    {
        const QByteArray first = take(encryptJwe("Vzorec", m_key.publicKey()));
        QVERIFY(first != take(encryptJwe("Vzorec", m_key.publicKey())));
        QVERIFY(!first.contains("Vzorec") && !first.contains(toBase64Url("Vzorec")));
    }

    void tooLarge_isRefused()
    {
        QCOMPARE(failureOf(encryptJwe(QByteArray(largestJweContent + 1, 'x'), m_key.publicKey())),
                 ErrorCode::TooLarge);
        QCOMPARE(failureOf(decryptJwe(QByteArray(largestJwe + 1, '.'), m_key)), ErrorCode::TooLarge);
    }

    void anotherKey_opensNothing()
    {
        const QByteArray jwe = take(encryptJwe("Vzorec", m_key.publicKey()));
        QCOMPARE(failureOf(decryptJwe(jwe, take(DeviceKey::generate()))), ErrorCode::SealBroken);
    }

    /// Whatever sign of it is another, it is not opened; nor if it is cut anywhere.
    void altered_isNeverOpened()
    {
        const QByteArray jwe = take(encryptJwe("Vzorec", m_key.publicKey()));
        for (qsizetype i = 0; i < jwe.size(); ++i) {
            QByteArray altered = jwe;
            altered[i] = altered[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!decryptJwe(altered, m_key), QByteArray::number(i));
            QVERIFY2(!decryptJwe(jwe.left(i), m_key), QByteArray::number(i));
        }
    }

    void otherHeaders_areRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("algorithm") << "ECDH-ES"_ba
                                   << "dir"_ba;
        QTest::newRow("content encryption") << "A256GCM"_ba
                                            << "A128GCM"_ba;
        QTest::newRow("curve") << "P-256"_ba
                               << "P-384"_ba;
        QTest::newRow("compression") << "{\"alg\""_ba
                                     << "{\"zip\":\"DEF\",\"alg\""_ba;
        QTest::newRow("critical") << "\"typ\""_ba
                                  << "\"crit\":[\"b64\"],\"typ\""_ba;
        QTest::newRow("a party") << "\"typ\""_ba
                                 << "\"apu\":\"QQ\",\"typ\""_ba;
        QTest::newRow("no point of the curve") << "\"x\":\""_ba
                                               << "\"x\":\"AA"_ba;
    }

    void otherHeaders_areRefused()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QByteArrayList parts = take(encryptJwe("Vzorec", m_key.publicKey())).split('.');
        const QByteArray header = fromBase64Url(parts[0])->replace(from, to);
        QVERIFY(header != *fromBase64Url(parts[0]));
        parts[0] = toBase64Url(header);
        QCOMPARE(failureOf(decryptJwe(parts.join('.'), m_key)), ErrorCode::MalformedMessage);
    }

private:
    DeviceKey m_key = take(DeviceKey::generate());
};

QTEST_GUILESS_MAIN(JweTest)
#include "JweTest.moc"
