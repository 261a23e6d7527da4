// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Base64Url.h"
#include "core/crypto/Jwe.h"
#include "core/crypto/Jws.h"
#include "tests/unit/crypto/Outcome.h"
#include "tests/unit/crypto/Tool.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace cekr;
using namespace Qt::StringLiterals;

/// A second implementation of RFC 7515 to 7518 and 7638: the tool `jose` of Debian (José, in C).
class JoseToolTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(runTool(u"jose"_s, {u"alg"_s}).exitCode == 0, "the tool jose must be installed");
        QVERIFY(m_folder.isValid());
        Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        m_key.emplace(std::move(*key));
        QVERIFY(writeFile(path(u"key.jwk"_s), m_key->publicKey().toJwk()));
    }

    void ourSignature_verifiesThere()
    {
        const QByteArray payload = R"({"id":"0192e4a0-0000-7000-8000-000000000000","body":"žig"})"_ba;
        const Result<QByteArray> compact = signJws(payload, *m_key, m_key->publicKey().thumbprint());
        QVERIFY(compact);
        const ToolAnswer answer = verifyThere(*compact);
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        QCOMPARE(answer.output, payload);
    }

    void ourAlteredSignature_isRefusedThere()
    {
        QByteArray compact = *signJws("amount 10", *m_key, "desk-1");
        const qsizetype firstOfPayload = compact.indexOf('.') + 1;
        compact[firstOfPayload] = compact[firstOfPayload] == 'B' ? 'C' : 'B';
        QVERIFY(verifyThere(compact).exitCode != 0);
    }

    void ourThumbprint_isTheSameThere()
    {
        const ToolAnswer answer = runTool(u"jose"_s, {u"jwk"_s, u"thp"_s, u"-i"_s, path(u"key.jwk"_s)});
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        QCOMPARE(answer.output.trimmed(), m_key->publicKey().thumbprint());
    }

    void theirSignature_verifiesHere()
    {
        const QString key = path(u"their.jwk"_s);
        QCOMPARE(
            runTool(u"jose"_s, {u"jwk"_s, u"gen"_s, u"-i"_s, uR"({"alg":"ES256"})"_s, u"-o"_s, key}).exitCode,
            0);
        const ToolAnswer half = runTool(u"jose"_s, {u"jwk"_s, u"pub"_s, u"-i"_s, key});
        const Result<PublicKey> publicKey = PublicKey::fromJwk(half.output);
        QVERIFY(publicKey);
        const ToolAnswer compact =
            runTool(u"jose"_s, {u"jws"_s, u"sig"_s, u"-I"_s, u"-"_s, u"-k"_s, key, u"-c"_s}, "amount 10"_ba);
        QVERIFY2(compact.exitCode == 0, compact.errors.constData());
        const QByteArrayList parts = compact.output.trimmed().split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(publicKey->verify(parts[0] + '.' + parts[1], *fromBase64Url(parts[2])));
        // Properly signed, but not with the header of an operation.
        QCOMPARE(failureOf(openJws(compact.output.trimmed(), *publicKey)), ErrorCode::MalformedMessage);
    }

    void ourEncryption_isOpenedThere()
    {
        const QString key = path(u"recipient.jwk"_s);
        QCOMPARE(runTool(u"jose"_s,
                         {u"jwk"_s, u"gen"_s, u"-i"_s, uR"({"kty":"EC","crv":"P-256"})"_s, u"-o"_s, key})
                     .exitCode,
                 0);
        const ToolAnswer half = runTool(u"jose"_s, {u"jwk"_s, u"pub"_s, u"-i"_s, key});
        const Result<PublicKey> recipient = PublicKey::fromJwk(half.output);
        QVERIFY(recipient);
        const QByteArray content = R"({"surname":"Vzorec","town":"Žabnica"})"_ba;
        const ToolAnswer opened = runTool(u"jose"_s, {u"jwe"_s, u"dec"_s, u"-i"_s, u"-"_s, u"-k"_s, key},
                                          *encryptJwe(content, *recipient));
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        QCOMPARE(opened.output, content);
    }

    void theirEncryption_isOpenedHere()
    {
        const QByteArray kid = m_key->publicKey().thumbprint();
        const QString header =
            uR"({"protected":{"alg":"ECDH-ES","enc":"A256GCM","kid":"%1"}})"_s.arg(QLatin1StringView(kid));
        const ToolAnswer jwe = runTool(
            u"jose"_s,
            {u"jwe"_s, u"enc"_s, u"-i"_s, header, u"-I"_s, u"-"_s, u"-k"_s, path(u"key.jwk"_s), u"-c"_s},
            "content"_ba);
        QVERIFY2(jwe.exitCode == 0, jwe.errors.constData());
        const Result<Secret> content = decryptJwe(jwe.output.trimmed(), *m_key);
        QVERIFY2(content, content ? "" : qPrintable(content.error().toLogLine()));
        QCOMPARE(content->view().toByteArray(), "content"_ba);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    ToolAnswer verifyThere(const QByteArray& compact) const
    {
        return runTool(u"jose"_s,
                       {u"jws"_s, u"ver"_s, u"-i"_s, u"-"_s, u"-k"_s, path(u"key.jwk"_s), u"-O"_s, u"-"_s},
                       compact);
    }

    QTemporaryDir m_folder;
    std::optional<DeviceKey> m_key;
};

QTEST_GUILESS_MAIN(JoseToolTest)
#include "JoseToolTest.moc"
