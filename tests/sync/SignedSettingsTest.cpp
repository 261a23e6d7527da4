// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/DoctorSettings.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/office/Loads.h"
#include "core/office/Views.h"
#include "core/wire/Change.h"
#include "core/wire/SettingsDocument.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/RealDesk.h"

#include <QFile>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Money fifty = Money::fromCents(50'00);

} // namespace

/// What a desk may do without central, it takes from central's hand only: signed, unaltered, in force.
class SignedSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void signedByCentral_areInForceAtTheDesk();
    void altered_areRefusedAndTheOldOnesStay();
    void signedByAnother_areRefusedAndTheOldOnesStay();
    void anotherDocumentOfCentral_isNoSettings();
    void olderOnesSentAgain_areRefused();
    void alteredInTheReplica_allowNothingOffline();
    void outOfDate_allowNothingOfflineUntilThereAreNewOnes();
    void aDayOld_areSignedAnewByCentral();
    void toldUnsignedByAnOlderCentral_areSignedWhenItServes();

private:
    [[nodiscard]] CertificateAuthority centralsAuthority() const;
    [[nodiscard]] SignedSettings ofDesk() const;
    [[nodiscard]] static SignedSettings signedBy(const CertificateAuthority& authority, const QDateTime& at,
                                                 Money perCard, std::chrono::hours validFor = 200h);
    void publish(const SignedSettings& settings);
    void expectPerCard(Money amount);
    void expectNoLoadOffline();
    void expectStanding(SettingsStanding standing, const QString& doctorSays);

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<RealDesk> m_desk;
    MokId m_card; ///< handed over, not loaded
    int m_desks = 0;
};

void SignedSettingsTest::initTestCase()
{
    m_central.start();
}

/// Each test begins with 50 EUR a card, as central has just signed it.
void SignedSettingsTest::init()
{
    m_central.command({u"settings"_s, u"set"_s, u"offlinePerCard"_s, u"5000"_s});
    m_desk = std::make_unique<RealDesk>(m_central, u"S-%1"_s.arg(++m_desks));
    m_card = m_desk->prepare(1).front();
    take(m_desk->record({m_desk->handover({m_card})}, Money::fromCents(2'00)));
    EXPECT_DONE(m_desk->sync());
    expectPerCard(fifty);
}

CertificateAuthority SignedSettingsTest::centralsAuthority() const
{
    QFile key(m_central.folder() + u"/ca.key.pem"_s);
    if (!key.open(QIODevice::ReadOnly)) {
        qFatal("no key of the authority");
    }
    return take(CertificateAuthority::fromPem(m_central.authority(), key.readAll()));
}

SignedSettings SignedSettingsTest::ofDesk() const
{
    return take(take(Replica::openReadOnly(m_desk->folder().replica(), m_desk->id())).settings()).value();
}

SignedSettings SignedSettingsTest::signedBy(const CertificateAuthority& authority, const QDateTime& at,
                                            Money perCard, std::chrono::hours validFor)
{
    SettingsEdition edition{{}, BusinessTime::at(at), BusinessTime::at(at.addSecs(validFor.count() * 3600))};
    edition.settings.offlinePerCard = perCard;
    const QByteArray document = wire::encode(edition);
    return {document, take(authority.signDocument(document))};
}

/// Has central tell the desks this, as somebody could who stands between them.
void SignedSettingsTest::publish(const SignedSettings& settings)
{
    const QByteArray state = wire::encodeState(wire::Change{0, settings}).toHex();
    CentralDatabase(m_central).execute(
        "REPLACE INTO change (kind, key, desk, state) VALUES ('settings', '', '', x'" + state + "')");
}

void SignedSettingsTest::expectPerCard(Money amount)
{
    QCOMPARE(take(m_desk->part<Views>().status()).settings.offlinePerCard, amount);
}

void SignedSettingsTest::expectNoLoadOffline()
{
    expectPerCard(Money());
    QCOMPARE(take(m_desk->part<Views>().status()).offlineLeft, Money());
    m_desk->clock().advance(1s);
    const Done may = m_desk->part<Loads>().mayLoadWithoutCentral(m_card, Money::fromCents(1));
    EXPECT_FAILURE(may, ErrorCode::OfflineTooLong);
    QCOMPARE(may.error().rule, "OFF-1"_ba);
}

/// At the desk, and as the doctor of it sees it.
void SignedSettingsTest::expectStanding(SettingsStanding standing, const QString& doctorSays)
{
    QCOMPARE(take(m_desk->part<Views>().status()).settingsStanding, standing);
    Replica replica = take(Replica::openReadOnly(m_desk->folder().replica(), m_desk->id()));
    const deskctl::Finding finding =
        take(deskctl::settingsFinding(replica, take(m_desk->folder().identity()), m_desk->clock().now()));
    QCOMPARE(finding.isWell, standing == SettingsStanding::InForce);
    QVERIFY2(finding.detail.startsWith(doctorSays), qPrintable(finding.detail));
}

void SignedSettingsTest::signedByCentral_areInForceAtTheDesk()
{
    const SettingsEdition edition = take(wire::decodeSettings(ofDesk().document));
    QCOMPARE(edition.settings.offlinePerCard, fifty);
    const qint64 hours = edition.issuedAt.utc().secsTo(edition.validUntil.utc()) / 3600;
    QCOMPARE(hours, edition.settings.offlineLongestHours + 48);
    EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(m_card, fifty));
    m_desk->close(); // read and verified again
    EXPECT_DONE(m_desk->signIn());
    EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(m_card, fifty));
}

void SignedSettingsTest::altered_areRefusedAndTheOldOnesStay()
{
    SignedSettings altered = signedBy(centralsAuthority(), m_desk->clock().now(), fifty);
    altered.document.replace("5000", "9000");
    publish(altered);
    EXPECT_DONE(m_desk->sync()); // and nothing else is held up
    expectPerCard(fifty);
}

void SignedSettingsTest::signedByAnother_areRefusedAndTheOldOnesStay()
{
    const auto another = take(CertificateAuthority::create(u"Test central"_s, m_desk->clock().now(), 1));
    publish(signedBy(another, m_desk->clock().now(), Money::fromCents(90'00)));
    EXPECT_DONE(m_desk->sync());
    expectPerCard(fifty);
    EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(m_card, fifty));
}

void SignedSettingsTest::anotherDocumentOfCentral_isNoSettings()
{
    SignedSettings settings = signedBy(centralsAuthority(), m_desk->clock().now(), Money::fromCents(90'00));
    settings.document.replace(R"("kind":"settings")", R"("kind":"settlement")");
    settings.signature = take(centralsAuthority().signDocument(settings.document));
    publish(settings);
    EXPECT_DONE(m_desk->sync());
    expectPerCard(fifty);
}

void SignedSettingsTest::olderOnesSentAgain_areRefused()
{
    publish(signedBy(centralsAuthority(), m_desk->clock().now().addSecs(-3600), Money::fromCents(90'00)));
    EXPECT_DONE(m_desk->sync());
    expectPerCard(fifty);
}

void SignedSettingsTest::alteredInTheReplica_allowNothingOffline()
{
    m_desk->close();
    Database replica = take(Database::open({.path = m_desk->folder().replica()}));
    EXPECT_DONE(
        replica.execute("UPDATE settings SET document = CAST(replace(document, '5000', '9000') AS BLOB)"));
    EXPECT_DONE(m_desk->signIn());
    expectNoLoadOffline();
    expectStanding(SettingsStanding::NotBelieved, u"not central's"_s);
    m_central.command({u"settings"_s, u"set"_s, u"offlinePerCard"_s, u"6000"_s});
    EXPECT_DONE(m_desk->sync());
    expectPerCard(Money::fromCents(60'00));
    expectStanding(SettingsStanding::InForce, u"in force until"_s);
}

void SignedSettingsTest::outOfDate_allowNothingOfflineUntilThereAreNewOnes()
{
    publish(signedBy(centralsAuthority(), m_desk->clock().now(), fifty, 24h));
    EXPECT_DONE(m_desk->sync());
    m_desk->clock().advance(23h);
    EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(m_card, fifty));
    m_desk->clock().advance(1h + 1min);
    expectNoLoadOffline();
    expectStanding(SettingsStanding::OutOfDate, u"out of date since"_s);
    m_desk->clock().advance(-25h);
    m_central.command({u"settings"_s, u"set"_s, u"offlinePerCard"_s, u"5000"_s});
    EXPECT_DONE(m_desk->sync());
    m_desk->clock().advance(25h);
    EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(m_card, fifty));
}

void SignedSettingsTest::aDayOld_areSignedAnewByCentral()
{
    const QDateTime now = m_desk->clock().now();
    m_central.stop();
    const SignedSettings yesterday = signedBy(centralsAuthority(), now.addDays(-1).addSecs(-60), fifty);
    publish(yesterday);
    m_central.start();
    EXPECT_DONE(m_desk->sync());
    const SettingsEdition edition = take(wire::decodeSettings(ofDesk().document));
    QVERIFY(edition.issuedAt.utc() >= now.addSecs(-1));
    QCOMPARE(edition.settings.offlinePerCard, fifty);
    m_central.stop();
    m_central.start();
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(take(wire::decodeSettings(ofDesk().document)).issuedAt, edition.issuedAt); // not every time
}

void SignedSettingsTest::toldUnsignedByAnOlderCentral_areSignedWhenItServes()
{
    m_central.stop();
    CentralDatabase(m_central).execute("UPDATE change SET state = x'7b7d' WHERE kind = 'settings'");
    m_central.start();
    EXPECT_DONE(m_desk->sync());
    expectPerCard(fifty);
}

QTEST_GUILESS_MAIN(SignedSettingsTest)
#include "SignedSettingsTest.moc"
