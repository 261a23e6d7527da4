// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Certificate.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "core/wire/Messages.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Who is let in: a desk with a certificate that central gave it and has not taken back. One-time codes give
/// certificates, once.
class EnrolmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void enrol_goodCode_certificateForThatDesk();
    void enrol_sameCodeAndRequestAgain_sameCertificate();
    void enrol_codeUsedForAnotherRequest_refused();
    void enrol_codeTypedDifferently_taken();
    void enrol_expiredCode_refused();
    void enrol_codeReplacedByANewerOne_refused();
    void enrol_malformedRequest_refusedAndCodeStaysGood();
    void enrol_manyWrongCodes_slowedDown();
    void connect_withoutCertificate_onlyOpenRoutes();
    void connect_certificateOfAnotherAuthority_noConnection();
    void connect_expiredCertificate_noConnection();
    void connect_certificateNotOfADesk_refused();
    void connect_revoked_refused();
    void connect_enrolledAnew_oldCertificateRefusedButItsSignaturesStand();
    void revoked_enrolledAnew_aPersonDecidesAboutWhatItSigned();
    void earlierKey_signsNothingAfterALaterOne_data();
    void earlierKey_signsNothingAfterALaterOne();
    void certificateEnded_itsKeySignsNothingDatedLater();
    void refused_whoAndWhyIsLogged_andAFloodFillsNothing();

private:
    [[nodiscard]] CertificateAuthority ownAuthority() const;
    /// A certificate of this desk, by that authority, as of that day.
    [[nodiscard]] static MintedDesk mint(const CertificateAuthority& authority, const QString& desk,
                                         const QDateTime& now);
    HttpsClient::Reply enrolWith(const QString& code, const QByteArray& request);
    [[nodiscard]] static OperationBody cash(const DeskAtCentral& desk)
    {
        return CashMovement{desk.shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s};
    }

    CentralProcess m_central = CentralProcess::withDemoData();
};

void EnrolmentTest::initTestCase()
{
    m_central.start();
}

CertificateAuthority EnrolmentTest::ownAuthority() const
{
    QFile key(m_central.folder() + u"/ca.key.pem"_s);
    const bool isOpen = key.open(QIODevice::ReadOnly);
    return take(CertificateAuthority::fromPem(m_central.authority(), isOpen ? key.readAll() : QByteArray()));
}

MintedDesk EnrolmentTest::mint(const CertificateAuthority& authority, const QString& desk,
                               const QDateTime& now)
{
    DeviceKey key = take(DeviceKey::generate());
    const QByteArray request = take(certificateRequestPem(key, desk));
    const QByteArray certificate = take(authority.issueClient(request, desk, now, 10));
    return {take(DeskId::parse(desk)), std::move(key), certificate};
}

HttpsClient::Reply EnrolmentTest::enrolWith(const QString& code, const QByteArray& request)
{
    HttpsClient client(m_central.url(), m_central.authority());
    return client.post(u"/v1/enrolments"_s, encode(wire::EnrolmentRequest{code, request}));
}

void EnrolmentTest::enrol_goodCode_certificateForThatDesk()
{
    const MintedDesk desk = m_central.enrol(u"AP-1"_s);
    const Certificate certificate = take(Certificate::fromPem(desk.certificate));
    QCOMPARE(certificate.subjectCommonName(), u"AP-1"_s);
    QVERIFY(certificate.notAfter() > QDateTime::currentDateTimeUtc().addDays(365));
    HttpsClient client(m_central.url(), m_central.authority(), desk);
    QCOMPARE(client.get(u"/v1/changes"_s).status, 200);
}

void EnrolmentTest::enrol_sameCodeAndRequestAgain_sameCertificate()
{
    const DeviceKey key = take(DeviceKey::generate());
    const QByteArray request = take(certificateRequestPem(key, u"AP-1"_s));
    const QString code = m_central.enrolmentCode(u"AP-1"_s);
    const HttpsClient::Reply first = enrolWith(code, request);
    QCOMPARE(first.status, 201);
    QCOMPARE(enrolWith(code, request).body, first.body);
}

void EnrolmentTest::enrol_codeUsedForAnotherRequest_refused()
{
    const QString code = m_central.enrolmentCode(u"AP-1"_s);
    const DeviceKey key = take(DeviceKey::generate());
    QCOMPARE(enrolWith(code, take(certificateRequestPem(key, u"a"_s))).status, 201);
    const HttpsClient::Reply second = enrolWith(code, take(certificateRequestPem(key, u"b"_s)));
    QCOMPARE(second.status, 403);
    QCOMPARE(second.problem(), "EnrolmentCodeInvalid"_ba);
}

void EnrolmentTest::enrol_codeTypedDifferently_taken()
{
    const DeviceKey key = take(DeviceKey::generate());
    const QString code = m_central.enrolmentCode(u"AP-1"_s).toLower().replace(u'-', u' ');
    QCOMPARE(enrolWith(code, take(certificateRequestPem(key, u"a"_s))).status, 201);
}

void EnrolmentTest::enrol_expiredCode_refused()
{
    const DeviceKey key = take(DeviceKey::generate());
    const QString code = m_central.enrolmentCode(u"AP-1"_s);
    CentralDatabase(m_central).execute("UPDATE enrolment_code SET expires = 1");
    QCOMPARE(enrolWith(code, take(certificateRequestPem(key, u"a"_s))).problem(), "EnrolmentCodeInvalid"_ba);
}

void EnrolmentTest::enrol_codeReplacedByANewerOne_refused()
{
    const DeviceKey key = take(DeviceKey::generate());
    const QString older = m_central.enrolmentCode(u"AP-1"_s);
    const QString newer = m_central.enrolmentCode(u"AP-1"_s);
    const QByteArray request = take(certificateRequestPem(key, u"a"_s));
    QCOMPARE(enrolWith(older, request).status, 403);
    QCOMPARE(enrolWith(newer, request).status, 201);
}

void EnrolmentTest::enrol_malformedRequest_refusedAndCodeStaysGood()
{
    const DeviceKey key = take(DeviceKey::generate());
    const QString code = m_central.enrolmentCode(u"AP-1"_s);
    QCOMPARE(enrolWith(code, "no PEM").status, 400);
    QByteArray forged = take(certificateRequestPem(key, u"a"_s));
    forged[forged.size() - 60] = forged[forged.size() - 60] == 'A' ? 'B' : 'A';
    QCOMPARE(enrolWith(code, forged).status, 400);
    QCOMPARE(enrolWith(code, take(certificateRequestPem(key, u"a"_s))).status, 201);
}

void EnrolmentTest::enrol_manyWrongCodes_slowedDown()
{
    HttpsClient::Reply reply;
    for (int i = 0; i < 40 && reply.status != 429; ++i) {
        reply = enrolWith(u"AAAA-AAAA-%1"_s.arg(i), "x");
    }
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.problem(), "TooManyRequests"_ba);
    QVERIFY(reply.retryAfter.toInt() > 0);
    m_central.stop(); // what was counted is forgotten, so that the other tests may enrol
    m_central.start();
}

void EnrolmentTest::connect_withoutCertificate_onlyOpenRoutes()
{
    HttpsClient client(m_central.url(), m_central.authority());
    QCOMPARE(client.get(u"/healthz"_s).status, 200);
    for (const QString& path : {u"/v1/changes"_s, u"/v1/operations"_s, u"/v1/documents/00"_s}) {
        const HttpsClient::Reply reply = client.get(path);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.problem(), "NotEnrolled"_ba);
    }
    QCOMPARE(client.postOperations({"x"}).status, 401);
    QCOMPARE(client.post(u"/v1/sign-ins"_s, "{}").status, 401);
}

void EnrolmentTest::connect_certificateOfAnotherAuthority_noConnection()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateAuthority foreign = take(CertificateAuthority::create(u"Test central"_s, now, 1));
    HttpsClient client(m_central.url(), m_central.authority(), mint(foreign, u"AP-1"_s, now));
    const HttpsClient::Reply reply = client.get(u"/v1/changes"_s);
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.fault != QNetworkReply::NoError);
}

void EnrolmentTest::connect_expiredCertificate_noConnection()
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-20);
    HttpsClient client(m_central.url(), m_central.authority(), mint(ownAuthority(), u"AP-1"_s, longAgo));
    const HttpsClient::Reply reply = client.get(u"/v1/changes"_s);
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.fault != QNetworkReply::NoError);
}

void EnrolmentTest::connect_certificateNotOfADesk_refused()
{
    // Of central's own authority, and yet none that it has given to a desk.
    const MintedDesk stranger = mint(ownAuthority(), u"AP-1"_s, QDateTime::currentDateTimeUtc());
    HttpsClient client(m_central.url(), m_central.authority(), stranger);
    const HttpsClient::Reply reply = client.get(u"/v1/changes"_s);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.problem(), "CertificateRefused"_ba);
}

void EnrolmentTest::connect_revoked_refused()
{
    HttpsClient client(m_central.url(), m_central.authority(), m_central.enrol(u"KN-1"_s));
    QCOMPARE(client.get(u"/v1/changes"_s).status, 200);
    m_central.command({u"desk"_s, u"revoke"_s, u"KN-1"_s});
    QCOMPARE(client.get(u"/v1/changes"_s).status, 403); // also on the connection that is open
    QCOMPARE(client.postOperations({"x"}).problem(), "CertificateRefused"_ba);
}

void EnrolmentTest::connect_enrolledAnew_oldCertificateRefusedButItsSignaturesStand()
{
    DeskAtCentral before(m_central, u"AP-2"_s);
    before.openShift();
    const QByteArray waiting = before.chain().make(
        CashMovement{before.shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s});
    DeskAtCentral after(m_central, u"AP-2"_s);
    QCOMPARE(before.client().postOperations({waiting}).status, 403);
    EXPECT_APPLIED(after.post({waiting}).front());
}

/// What central has of it stays good; of the rest nobody knows who signed it.
void EnrolmentTest::revoked_enrolledAnew_aPersonDecidesAboutWhatItSigned()
{
    DeskAtCentral before(m_central, u"NLB-1"_s);
    before.openShift();
    const QByteArray known = before.chain().make(cash(before));
    EXPECT_APPLIED(before.post({known}).front());
    const QByteArray waiting = before.chain().make(cash(before));
    m_central.command({u"desk"_s, u"revoke"_s, u"NLB-1"_s});
    DeskAtCentral after(m_central, u"NLB-1"_s);
    EXPECT_APPLIED(after.post({known}).front());
    const wire::Outcome outcome = after.post({waiting}).front();
    QCOMPARE(outcome.kind, wire::Outcome::Kind::Pending);
    QCOMPARE(outcome.problem->code, ErrorCode::KeyRevoked);
    const QByteArray all = m_central.command({u"desk"_s, u"certificates"_s, u"NLB-1"_s}).trimmed();
    QCOMPARE(all.count('\n'), 1);
    const QJsonObject first = QJsonDocument::fromJson(all.split('\n').front()).object();
    QVERIFY(first.contains("revoked"_L1) && !first["inForce"_L1].toBool());
    QCOMPARE(first["pem"_L1].toString().toLatin1(), before.identity().certificate);
}

void EnrolmentTest::earlierKey_signsNothingAfterALaterOne_data()
{
    QTest::addColumn<QString>("desk");
    QTest::addColumn<bool>("isRevoked");
    QTest::newRow("revoked") << u"K-1"_s << true;
    QTest::newRow("replaced") << u"K-2"_s << false;
}

/// Whoever has a copy of it, and whoever lets them in.
void EnrolmentTest::earlierKey_signsNothingAfterALaterOne()
{
    QFETCH(const QString, desk);
    QFETCH(const bool, isRevoked);
    DeskAtCentral before(m_central, desk);
    before.openShift();
    if (isRevoked) {
        m_central.command({u"desk"_s, u"revoke"_s, desk});
    }
    DeskAtCentral after(m_central, desk);
    const SigningDesk thief(before.identity());
    SigningDesk& chain = before.chain();
    chain.goOnWith(after.identity().key);
    EXPECT_APPLIED(after.post({chain.make(cash(before))}).front());
    const Operation next = chain.next(cash(before));
    EXPECT_REFUSED(after.post({thief.signAside(next)}).front(), ErrorCode::SignatureInvalid, "OFF-2");
    EXPECT_APPLIED(after.post({chain.sign(next)}).front()); // nothing was recorded under its id
}

void EnrolmentTest::certificateEnded_itsKeySignsNothingDatedLater()
{
    DeskAtCentral desk(m_central, u"K-3"_s);
    desk.openShift();
    const QDateTime end = take(Certificate::fromPem(desk.identity().certificate)).notAfter();
    Operation operation = desk.chain().next(cash(desk));
    operation.at = BusinessTime::at(end.addSecs(1));
    EXPECT_REFUSED(desk.post({desk.chain().signAside(operation)}).front(), ErrorCode::SignatureInvalid, "");
}

void EnrolmentTest::refused_whoAndWhyIsLogged_andAFloodFillsNothing()
{
    const QString path = m_central.folder() + u"/central.log"_s;
    const DeskAtCentral first(m_central, u"K-4"_s);
    HttpsClient replaced(m_central.url(), m_central.authority(), first.identity());
    DeskAtCentral second(m_central, u"K-4"_s);
    m_central.command({u"desk"_s, u"revoke"_s, u"K-4"_s});
    HttpsClient stranger(m_central.url(), m_central.authority(),
                         mint(ownAuthority(), u"K-4"_s, QDateTime::currentDateTimeUtc()));
    HttpsClient nobody(m_central.url(), m_central.authority());
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(replaced.get(u"/v1/changes"_s).status, 403);
        QCOMPARE(second.client().get(u"/v1/changes"_s).status, 403);
        QCOMPARE(stranger.get(u"/v1/changes"_s).status, 403);
        QCOMPARE(nobody.get(u"/v1/changes"_s).status, 401);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    const QByteArray fingerprint =
        take(Certificate::fromPem(second.identity().certificate)).fingerprintSha256();
    QCOMPARE(log.count("not let in: desk K-4, certificate " + fingerprint + ", revoked on "), 1);
    QCOMPARE(log.count("not let in: desk K-4, certificate "), 2);
    QVERIFY(log.contains(", which no desk here was given"));
    QCOMPARE(log.count("not let in: requests without a client certificate"), 1);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::EnrolmentTest)
#include "EnrolmentTest.moc"
