// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "core/office/Views.h"
#include "core/sync/HttpCentral.h"
#include "tests/support/Expect.h"
#include "tests/support/RealDesk.h"

#include <QFile>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A desk that is not let in says why and loses nothing.
class DeskCertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_central.start(); }

    void init()
    {
        m_desk = std::make_unique<RealDesk>(m_central, u"C-%1"_s.arg(++m_desks));
        m_desk->prepare(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        m_identity = take(m_desk->folder().identity());
    }

    void cleanup() { m_desk.reset(); }

    void notLetIn_isSaidAndNothingLost_data()
    {
        QTest::addColumn<Show>("certificate");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("none") << Show::None << ErrorCode::NotEnrolled;
        QTest::newRow("expired") << Show::Expired << ErrorCode::CertificateRefused;
        QTest::newRow("of another authority") << Show::Foreign << ErrorCode::CertificateRefused;
        QTest::newRow("of this authority, unknown") << Show::Unknown << ErrorCode::CertificateRefused;
        QTest::newRow("revoked") << Show::Revoked << ErrorCode::CertificateRefused;
    }

    void notLetIn_isSaidAndNothingLost()
    {
        QFETCH(const Show, certificate);
        QFETCH(const ErrorCode, error);
        if (certificate == Show::Expired) { // its key signs nothing any more
            take(m_desk->signIn());
            EXPECT_DONE(recordCash());
            m_desk->close();
        }
        show(certificate);
        take(m_desk->signIn()); // offline, so to speak
        if (certificate == Show::Expired) {
            EXPECT_FAILURE(recordCash(), ErrorCode::CertificateRefused);
        } else {
            EXPECT_DONE(recordCash());
        }
        EXPECT_FAILURE(m_desk->sync(), error);
        const DeskStatus status = take(m_desk->part<Views>().status());
        QVERIFY(!status.isOnline);
        QCOMPARE(status.fault->code, error);
        QCOMPARE(status.waiting, 1);
        m_desk->close();
        show(certificate == Show::Revoked ? Show::Renewed : Show::Own);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    }

    void centralWithAnotherAuthority_isNotTrusted()
    {
        const auto stranger =
            take(CertificateAuthority::create(u"Stranger"_s, QDateTime::currentDateTimeUtc(), 1));
        DeskIdentity identity = m_identity;
        identity.authority = stranger.certificatePem();
        save(identity);
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::TlsFailed);
        m_desk->close();
        save(m_identity);
        EXPECT_DONE(m_desk->sync());
    }

    void centralGone_isNoConnection()
    {
        m_central.stop();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::NoConnection);
        m_central.start();
        EXPECT_DONE(m_desk->sync());
    }

    void unknownName_isNameNotResolved()
    {
        DeskIdentity identity = m_identity;
        identity.central = QUrl(u"https://central.invalid:8443"_s);
        save(identity);
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::NameNotResolved);
    }

private:
    enum class Show
    {
        Own,
        None,
        Expired,
        Foreign,
        Unknown,
        Revoked,
        Renewed,
    };

    Result<Recorded> recordCash()
    {
        return m_desk->record(
            {CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(5), u"x"_s}});
    }

    void show(Show what)
    {
        DeskIdentity identity = m_identity;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (what == Show::None) {
            identity.certificate.clear();
        } else if (what == Show::Expired) {
            identity.certificate = issued(ofCentral(), now.addDays(-40), 30);
        } else if (what == Show::Foreign) {
            identity.certificate =
                issued(take(CertificateAuthority::create(u"Test central"_s, now, 1)), now, 30);
        } else if (what == Show::Unknown) {
            identity.certificate = issued(ofCentral(), now, 30);
        } else if (what == Show::Revoked) {
            m_central.command({u"desk"_s, u"revoke"_s, m_desk->id().text()});
        } else if (what == Show::Renewed) {
            identity.certificate = enrolledAnew();
        }
        save(identity);
    }

    QByteArray issued(const CertificateAuthority& authority, const QDateTime& from, int days)
    {
        const QByteArray request = take(certificateRequestPem(take(m_desk->folder().deviceKey()), u"desk"_s));
        return take(authority.issueClient(request, m_desk->id().text(), from, days));
    }

    /// The same key is let in again with a new code.
    QByteArray enrolledAnew()
    {
        HttpCentral central({m_central.url(), m_central.authority(), {}, {}}, m_desk->clock());
        const QByteArray request = take(certificateRequestPem(take(m_desk->folder().deviceKey()), u"desk"_s));
        QByteArray certificate;
        central.enrol({m_central.enrolmentCode(m_desk->id().text()), request},
                      [&certificate](Result<wire::Enrolment> answer) {
                          certificate = take(std::move(answer)).certificate;
                      });
        return QTest::qWaitFor([&certificate] { return !certificate.isEmpty(); }) ? certificate
                                                                                  : QByteArray();
    }

    CertificateAuthority ofCentral() const
    {
        QFile key(m_central.folder() + u"/ca.key.pem"_s);
        if (!key.open(QIODevice::ReadOnly)) {
            qFatal("no key of the authority");
        }
        return take(CertificateAuthority::fromPem(m_central.authority(), key.readAll()));
    }

    void save(const DeskIdentity& identity)
    {
        EXPECT_DONE(m_desk->folder().save(identity, take(m_desk->folder().deviceKey())));
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<RealDesk> m_desk;
    DeskIdentity m_identity;
    int m_desks = 0;
};

QTEST_GUILESS_MAIN(DeskCertificateTest)
#include "DeskCertificateTest.moc"
