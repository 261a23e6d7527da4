// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Certificate.h"
#include "tests/unit/crypto/Outcome.h"
#include "tests/unit/crypto/Tool.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

/// Reads certificates made by somebody else: the tool `openssl`.
class CertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_pem = foreignCertificate({u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s},
                                   u"/O=Občina/CN=Žiga Čož"_s);
        QVERIFY2(!m_pem.isEmpty(), "the tool openssl must be installed");
    }

    void fromPem_readsWhatOpensslWrote()
    {
        const Result<Certificate> certificate = Certificate::fromPem(m_pem);
        QVERIFY(certificate);
        QCOMPARE(certificate->subjectCommonName(), u"Žiga Čož"_s);
        QVERIFY(certificate->publicKey());
        QCOMPARE(certificate->toPem(), m_pem);
    }

    void fingerprint_isThatOfOpenssl()
    {
        const ToolAnswer answer =
            runTool(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, m_pem);
        const QByteArray digits = answer.output.split('=').value(1).trimmed().replace(':', "").toLower();
        QCOMPARE(digits.size(), 64);
        QCOMPARE(Certificate::fromPem(m_pem)->fingerprintSha256(), digits);
    }

    void times_areThoseOfOpenssl()
    {
        const ToolAnswer answer =
            runTool(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-dates"_s, u"-dateopt"_s, u"iso_8601"_s}, m_pem);
        const Result<Certificate> certificate = Certificate::fromPem(m_pem);
        const auto line = [](const QDateTime& time) {
            return time.toString(u"yyyy-MM-dd HH:mm:ss'Z'").toLatin1();
        };
        QCOMPARE(answer.output, "notBefore="_ba + line(certificate->notBefore()) + "\nnotAfter="_ba +
                                    line(certificate->notAfter()) + '\n');
        QCOMPARE(certificate->notBefore().addDays(20000), certificate->notAfter());
    }

    void subjectCommonName_twoNames_isEmpty()
    {
        const QByteArray pem = foreignCertificate({u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s},
                                                  u"/CN=desk-1/CN=desk-2"_s);
        QCOMPARE(Certificate::fromPem(pem)->subjectCommonName(), QString());
    }

    void publicKey_ofAnotherKind_isRefused_data()
    {
        QTest::addColumn<QStringList>("key");
        QTest::newRow("RSA") << QStringList{u"rsa:2048"_s};
        QTest::newRow("P-384") << QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s};
        QTest::newRow("Ed25519") << QStringList{u"ed25519"_s};
        QTest::newRow("secp256k1") << QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp256k1"_s};
    }

    void publicKey_ofAnotherKind_isRefused()
    {
        QFETCH(const QStringList, key);
        const QByteArray pem = foreignCertificate(key, u"/CN=desk-1"_s);
        const Result<Certificate> certificate = Certificate::fromPem(pem);
        QVERIFY(certificate);
        QCOMPARE(failureOf(certificate->publicKey()), ErrorCode::MalformedMessage);
        QCOMPARE(failureOf(PublicKey::fromCertificatePem(pem)), ErrorCode::MalformedMessage);
    }

    void malformed_isRefused_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << "certificate"_ba;
        QTest::newRow("cut") << m_pem.first(m_pem.size() / 2);
        QTest::newRow("other label") << QByteArray(m_pem).replace("CERTIFICATE", "PRIVATE KEY");
        QTest::newRow("damaged") << QByteArray(m_pem).replace(28, 4, "AAAA");
        // A PEM with these headers makes OpenSSL ask for a pass phrase at the terminal unless told not to.
        QTest::newRow("encrypted") << "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\n"
                                      "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
                                      "AAAAAAAAAAAAAAAAAAAAAA==\n-----END CERTIFICATE-----\n"_ba;
    }

    void malformed_isRefused()
    {
        QFETCH(const QByteArray, pem);
        QCOMPARE(failureOf(Certificate::fromPem(pem)), ErrorCode::MalformedMessage);
        QCOMPARE(failureOf(PublicKey::fromCertificatePem(pem)), ErrorCode::MalformedMessage);
    }

    void tooLarge_isRefused()
    {
        QCOMPARE(failureOf(Certificate::fromPem(m_pem + QByteArray(65536, '\n'))), ErrorCode::TooLarge);
    }

private:
    QByteArray foreignCertificate(const QStringList& key, const QString& subject) const
    {
        const QStringList arguments =
            QStringList{u"req"_s,    u"-x509"_s, u"-utf8"_s, u"-nodes"_s,  u"-days"_s,
                        u"20000"_s,  u"-subj"_s, subject,    u"-keyout"_s, m_folder.filePath(u"key.pem"_s),
                        u"-newkey"_s} +
            key;
        return runTool(u"openssl"_s, arguments).output;
    }

    QTemporaryDir m_folder;
    QByteArray m_pem;
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "CertificateTest.moc"
