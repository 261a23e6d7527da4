// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Certificate.h"
#include "core/office/Loads.h"
#include "core/office/OperationIds.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RealDesk.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A desk that central lets in no longer takes no cash without central either, from when it has heard so.
class RevokedDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.start();
        m_proxy = std::make_unique<FaultProxy>(m_central.port());
    }

    void init()
    {
        m_proxy->behave();
        m_desk = std::make_unique<RealDesk>(m_central, u"V-%1"_s.arg(++m_desks), m_proxy->url());
        m_cards = m_desk->prepare(2);
        take(m_desk->record({m_desk->handover({m_cards[0]})}, Money::fromCents(2'00)));
        EXPECT_DONE(m_desk->sync());
        EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(m_cards[0], m_amount));
    }

    void cleanup() { m_desk.reset(); }

    void revoked_heardByTheSync_noLoadWithoutCentral()
    {
        revoke();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CertificateRefused);
        m_proxy->refuse();
        (void)m_desk->sync();
        expectNoLoads();
    }

    void revoked_heardWhenAskedForAReservation_noLoadWithoutCentral()
    {
        revoke();
        const auto asked = m_desk->reserve(newOperationId(m_desk->clock()), m_cards[0], m_amount);
        EXPECT_FAILURE(asked, ErrorCode::CertificateRefused);
        m_proxy->refuse();
        expectNoLoads();
    }

    void revoked_startedAnewWithoutConnection_noLoadWithoutCentral()
    {
        revoke();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CertificateRefused);
        m_proxy->refuse();
        m_desk->close();
        take(m_desk->signIn());
        expectNoLoads();
    }

    void letInAgain_loadsWithoutCentral()
    {
        revoke();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CertificateRefused);
        const DeskIdentity identity = take(m_desk->folder().identity());
        const QByteArray fingerprint = take(Certificate::fromPem(identity.certificate)).fingerprintSha256();
        CentralDatabase(m_central).execute("UPDATE desk SET certificate = '" + fingerprint +
                                           "' WHERE id = '" + identity.desk.text().toLatin1() + '\'');
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        take(m_desk->record({m_desk->load(m_cards[0], m_amount)}, m_amount));
    }

private:
    void revoke() { m_central.command({u"desk"_s, u"revoke"_s, m_desk->id().text()}); }

    void expectNoLoads()
    {
        const auto may = m_desk->part<Loads>().mayLoadWithoutCentral(m_cards[0], m_amount);
        EXPECT_FAILURE(may, ErrorCode::CertificateRefused);
        QCOMPARE(may.error().rule, "OFF-1"_ba);
        QCOMPARE(take(m_desk->part<Loads>().terms(m_cards[0])).offlineLeft, Money());
        const auto load = m_desk->record({m_desk->load(m_cards[0], m_amount)}, m_amount);
        EXPECT_FAILURE(load, ErrorCode::CertificateRefused);
        const auto both = m_desk->record({m_desk->handover({m_cards[1]}), m_desk->load(m_cards[1], m_amount)},
                                         Money::fromCents(22'00));
        EXPECT_FAILURE(both, ErrorCode::CertificateRefused);
    }

    const Money m_amount = Money::fromCents(20'00);
    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards;
    int m_desks = 0;
};

QTEST_GUILESS_MAIN(RevokedDeskTest)
#include "RevokedDeskTest.moc"
