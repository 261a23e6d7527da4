// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "tests/unit/crypto/Outcome.h"
#include "tests/unit/crypto/Tool.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now(QDate(2026, 3, 1), QTime(8, 30), Qt::UTC);

const QStringList p256{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};

} // namespace

/// What the authority issues, in the eyes of the tool `openssl` too.
class CertificateAuthorityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(runTool(u"openssl"_s, {u"version"_s}).exitCode == 0, "the tool openssl must be installed");
        QVERIFY(m_folder.isValid());
        Result<CertificateAuthority> authority = CertificateAuthority::create(u"CeKR Kranj"_s, now, 10);
        QVERIFY(authority);
        m_authority.emplace(std::move(*authority));
        QVERIFY(writeFile(path(u"ca.pem"_s), m_authority->certificatePem()));
        Result<DeviceKey> key = DeviceKey::generate();
        QVERIFY(key);
        m_key.emplace(std::move(*key));
        m_request = *certificateRequestPem(*m_key, u"any name"_s);
    }

    void issueClient_namesTheDeskAsCentralDecided()
    {
        const Result<QByteArray> pem = m_authority->issueClient(m_request, u"kranj-7"_s, now, 365);
        QVERIFY(pem);
        const Result<Certificate> certificate = Certificate::fromPem(*pem);
        QVERIFY(certificate);
        QCOMPARE(certificate->subjectCommonName(), u"kranj-7"_s);
        QCOMPARE(certificate->publicKey()->thumbprint(), m_key->publicKey().thumbprint());
        QCOMPARE(certificate->notBefore(), now.addSecs(-3600));
        QCOMPARE(certificate->notAfter(), now.addDays(365));
    }

    void issued_verifiesWithOpenssl_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("otherPurpose");
        QTest::newRow("client") << *m_authority->issueClient(m_request, u"kranj-7"_s, now, 365)
                                << u"sslclient"_s << u"sslserver"_s;
        QTest::newRow("server") << *m_authority->issueServer(m_key->publicKey(), {u"localhost"_s}, now, 365)
                                << u"sslserver"_s << u"sslclient"_s;
    }

    void issued_verifiesWithOpenssl()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const QString, purpose);
        QFETCH(const QString, otherPurpose);
        const ToolAnswer answer = verifyThere(pem, now, purpose);
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        QVERIFY(verifyThere(pem, now, otherPurpose).exitCode != 0);
        QVERIFY(verifyThere(pem, now.addDays(366), purpose).exitCode != 0);
        QVERIFY(verifyThere(pem, now.addSecs(-3601), purpose).exitCode != 0);
    }

    void issuedByAnother_doesNotVerify()
    {
        const Result<CertificateAuthority> other = CertificateAuthority::create(u"CeKR Kranj"_s, now, 10);
        QVERIFY(other);
        const Result<QByteArray> pem = other->issueClient(m_request, u"kranj-7"_s, now, 365);
        QVERIFY(pem);
        QVERIFY(verifyThere(*pem, now, u"sslclient"_s).exitCode != 0);
    }

    void clientCertificate_saysWhatItIsFor()
    {
        const QByteArray text = textThere(*m_authority->issueClient(m_request, u"kranj-7"_s, now, 365));
        QVERIFY(text.contains("Version: 3 (0x2)"));
        QVERIFY(text.contains("Signature Algorithm: ecdsa-with-SHA256"));
        QVERIFY(text.contains("Issuer: CN = CeKR Kranj\n"));
        QVERIFY(text.contains("Subject: CN = kranj-7\n"));
        QVERIFY(text.contains("X509v3 Basic Constraints: critical\n                CA:FALSE"));
        QVERIFY(text.contains("X509v3 Key Usage: critical\n                Digital Signature\n"));
        QVERIFY(
            text.contains("X509v3 Extended Key Usage: \n                TLS Web Client Authentication\n"));
        QVERIFY(text.contains("X509v3 Subject Key Identifier"));
        QVERIFY(text.contains("X509v3 Authority Key Identifier"));
        QVERIFY(!text.contains("Subject Alternative Name"));
    }

    void serverCertificate_namesItsHosts()
    {
        const QStringList names{u"central.kranj.si"_s, u"localhost"_s};
        const QByteArray text = textThere(*m_authority->issueServer(m_key->publicKey(), names, now, 90));
        QVERIFY(text.contains("DNS:central.kranj.si, DNS:localhost, IP Address:127.0.0.1, "
                              "IP Address:0:0:0:0:0:0:0:1\n"));
        QVERIFY(text.contains("Subject: CN = central.kranj.si\n"));
        QVERIFY(
            text.contains("X509v3 Extended Key Usage: \n                TLS Web Server Authentication\n"));
    }

    void authority_saysWhatItIsFor()
    {
        const QByteArray text = textThere(m_authority->certificatePem());
        QVERIFY(text.contains("X509v3 Basic Constraints: critical\n                CA:TRUE, pathlen:0"));
        QVERIFY(text.contains("X509v3 Key Usage: critical\n                Certificate Sign, CRL Sign\n"));
        QCOMPARE(m_authority->certificate().notAfter(), now.addYears(10));
    }

    void serialNumbers_neverRepeat()
    {
        QByteArrayList serials;
        for (int i = 0; i < 3; ++i) {
            const QByteArray pem = *m_authority->issueClient(m_request, u"kranj-7"_s, now, 365);
            const ToolAnswer answer = runTool(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-serial"_s}, pem);
            QVERIFY(answer.output.startsWith("serial=") && !answer.output.startsWith("serial=-"));
            QVERIFY(answer.output.size() > 30);
            QVERIFY(!serials.contains(answer.output));
            serials << answer.output;
        }
    }

    void requestedExtensions_areIgnored()
    {
        const QByteArray request = foreignRequest(
            p256, {u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s,
                   u"subjectAltName=DNS:central.kranj.si"_s, u"-addext"_s, u"extendedKeyUsage=serverAuth"_s});
        const Result<QByteArray> pem = m_authority->issueClient(request, u"kranj-7"_s, now, 365);
        QVERIFY(pem);
        const QByteArray text = textThere(*pem);
        QVERIFY(text.contains("CA:FALSE") && !text.contains("CA:TRUE"));
        QVERIFY(!text.contains("central.kranj.si") && !text.contains("Server Authentication"));
        QVERIFY(!text.contains("CN = evil"));
    }

    void ourRequest_verifiesWithOpenssl()
    {
        const ToolAnswer answer =
            runTool(u"openssl"_s, {u"req"_s, u"-verify"_s, u"-noout"_s, u"-subject"_s}, m_request);
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        QVERIFY(answer.output.contains("CN = any name"));
    }

    void request_ofAnotherKind_isRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::MalformedMessage;
        QTest::newRow("text") << "request"_ba << ErrorCode::MalformedMessage;
        QTest::newRow("certificate") << m_authority->certificatePem() << ErrorCode::MalformedMessage;
        QTest::newRow("cut") << m_request.first(m_request.size() / 2) << ErrorCode::MalformedMessage;
        QTest::newRow("too large") << m_request + QByteArray(65536, '\n') << ErrorCode::TooLarge;
        QTest::newRow("RSA") << foreignRequest({u"rsa:2048"_s}) << ErrorCode::MalformedMessage;
        QTest::newRow("P-384") << foreignRequest({u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s})
                               << ErrorCode::MalformedMessage;
        QTest::newRow("signed by another key")
            << withSubjectAltered(m_request) << ErrorCode::SignatureInvalid;
    }

    void request_ofAnotherKind_isRefused()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const ErrorCode, code);
        const Result<QByteArray> pem = m_authority->issueClient(request, u"kranj-7"_s, now, 365);
        QCOMPARE(failureOf(pem), code);
    }

    void serverNames_thatAreNotDnsNames_areRefused_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << QStringList();
        QTest::newRow("empty") << QStringList{QString()};
        QTest::newRow("a second extension") << QStringList{u"a,IP:10.0.0.1"_s};
        QTest::newRow("colon") << QStringList{u"a:b"_s};
        QTest::newRow("wildcard") << QStringList{u"*.kranj.si"_s};
        QTest::newRow("hyphen in front") << QStringList{u"-a.si"_s};
        QTest::newRow("two dots") << QStringList{u"a..si"_s};
        QTest::newRow("space") << QStringList{u"localhost"_s, u"a b"_s};
        QTest::newRow("not ASCII") << QStringList{u"občina.si"_s};
        QTest::newRow("label too long") << QStringList{QString(64, u'a')};
    }

    void serverNames_thatAreNotDnsNames_areRefused()
    {
        QFETCH(const QStringList, names);
        const Result<QByteArray> pem = m_authority->issueServer(m_key->publicKey(), names, now, 90);
        QCOMPARE(failureOf(pem), ErrorCode::MalformedMessage);
    }

    void commonName_thatDoesNotFit_isRefused()
    {
        const QString tooLong(65, u'a');
        QCOMPARE(failureOf(m_authority->issueClient(m_request, tooLong, now, 1)), ErrorCode::CryptoFailed);
        QCOMPARE(failureOf(m_authority->issueClient(m_request, {}, now, 1)), ErrorCode::CryptoFailed);
        QCOMPARE(failureOf(certificateRequestPem(*m_key, tooLong)), ErrorCode::CryptoFailed);
        QCOMPARE(failureOf(CertificateAuthority::create(tooLong, now, 1)), ErrorCode::CryptoFailed);
    }

    void issue_nearTheAuthoritysEnd_endsWithIt()
    {
        const QDateTime end = m_authority->certificate().notAfter();
        const Result<QByteArray> pem =
            m_authority->issueClient(m_request, u"kranj-7"_s, end.addDays(-30), 365);
        QVERIFY(pem);
        QCOMPARE(Certificate::fromPem(*pem)->notAfter(), end);
    }

    void issue_afterTheAuthoritysEnd_isRefused()
    {
        const QDateTime end = m_authority->certificate().notAfter();
        QCOMPARE(failureOf(m_authority->issueClient(m_request, u"kranj-7"_s, end, 365)),
                 ErrorCode::CertificateRefused);
    }

    void issue_afterAnotherOfTheSameName_beginsLater()
    {
        const auto beginsAfter = [this](const QDateTime& other) {
            const auto pem = m_authority->issueClient(m_request, u"kranj-7"_s, now, 365, other);
            return pem ? Certificate::fromPem(*pem)->notBefore() : QDateTime();
        };
        const QDateTime usual = beginsAfter({});
        QCOMPARE(beginsAfter(usual.addDays(-1)), usual);
        QCOMPARE(beginsAfter(usual), usual.addSecs(1));
        QCOMPARE(beginsAfter(now.addDays(2)), now.addDays(2).addSecs(1));
        QCOMPARE(failureOf(m_authority->issueClient(m_request, u"kranj-7"_s, now, 365, now.addDays(365))),
                 ErrorCode::CertificateRefused);
    }

    void fromPem_readBack_issuesTheSame()
    {
        const Result<CertificateAuthority> again =
            CertificateAuthority::fromPem(m_authority->certificatePem(), m_authority->keyPem().view());
        QVERIFY(again);
        const Result<QByteArray> pem = again->issueClient(m_request, u"kranj-7"_s, now, 365);
        QVERIFY(pem);
        QCOMPARE(verifyThere(*pem, now, u"sslclient"_s).exitCode, 0);
    }

    void fromPem_whatIsNoAuthority_isRefused()
    {
        const QByteArray leaf = *m_authority->issueClient(m_request, u"kranj-7"_s, now, 365);
        const QByteArray authority = m_authority->certificatePem();
        const auto outcome = [](QByteArrayView certificate, const Secret& key) {
            return failureOf(CertificateAuthority::fromPem(certificate, key.view()));
        };
        QCOMPARE(outcome(leaf, m_key->toPem()), ErrorCode::MalformedMessage);
        QCOMPARE(outcome(authority, m_key->toPem()), ErrorCode::MalformedMessage);
        QCOMPARE(outcome("x", m_authority->keyPem()), ErrorCode::MalformedMessage);
        QCOMPARE(outcome(authority, Secret()), ErrorCode::MalformedMessage);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    ToolAnswer verifyThere(const QByteArray& pem, const QDateTime& when, const QString& purpose) const
    {
        return runTool(u"openssl"_s,
                       {u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, path(u"ca.pem"_s), u"-purpose"_s,
                        purpose, u"-attime"_s, QString::number(when.toSecsSinceEpoch())},
                       pem);
    }

    static QByteArray textThere(const QByteArray& pem)
    {
        return runTool(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-text"_s}, pem).output;
    }

    QByteArray foreignRequest(const QStringList& key, const QStringList& extensions = {}) const
    {
        return runTool(u"openssl"_s, QStringList{u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, u"/CN=evil"_s,
                                                 u"-keyout"_s, path(u"foreign.pem"_s), u"-newkey"_s} +
                                         key + extensions)
            .output;
    }

    /// The same request with another name and the old signature.
    static QByteArray withSubjectAltered(const QByteArray& pem)
    {
        const QByteArrayList lines = pem.trimmed().split('\n');
        const QByteArray der = QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
        return lines.first() + '\n' + QByteArray(der).replace("any name", "new name").toBase64() + '\n' +
               lines.last() + '\n';
    }

    QTemporaryDir m_folder;
    std::optional<CertificateAuthority> m_authority;
    std::optional<DeviceKey> m_key;
    QByteArray m_request;
};

QTEST_GUILESS_MAIN(CertificateAuthorityTest)
#include "CertificateAuthorityTest.moc"
