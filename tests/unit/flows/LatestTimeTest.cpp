// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Certificate.h"
#include "core/domain/rules/OfflineRules.h"
#include "core/journal/Journal.h"
#include "core/journal/NoteTable.h"
#include "core/office/DeskFolder.h"
#include "core/office/Office.h"
#include "tests/support/DeskFixture.h"

using namespace cekr;
using namespace cekr::test;
using namespace std::chrono_literals;

/// OFF-5: it cannot be earlier than the latest time that a desk knows, wherever it knows it from.
class LatestTimeTest : public QObject
{
    Q_OBJECT

    using Know = void (LatestTimeTest::*)();

private slots:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk.reset(); }

    void OFF_5_whatIsKnown_isTheEarliestThatCanBe_data()
    {
        QTest::addColumn<Know>("know");
        QTest::newRow("last contact") << Know(&LatestTimeTest::knowContact);
        QTest::newRow("settings issued") << Know(&LatestTimeTest::knowSettings);
        QTest::newRow("begin of the certificate") << Know(&LatestTimeTest::knowCertificate);
        QTest::newRow("last operation") << Know(&LatestTimeTest::knowOperation);
    }

    /// Each alone is the latest; all others are months before.
    void OFF_5_whatIsKnown_isTheEarliestThatCanBe()
    {
        QFETCH(const Know, know);
        setContact({});
        (this->*know)();
        if (m_desk->flows.signIn.step() != SignInFlow::Step::SignedIn) {
            m_desk->clock.set(m_known);
            QVERIFY(m_desk->signIn());
        }
        QVERIFY(!stopped());
        const auto tolerated = std::chrono::seconds(toleratedClock).count();
        m_desk->clock.set(m_known.addSecs(-tolerated));
        QVERIFY(!stopped());
        m_desk->clock.set(m_known.addSecs(-tolerated - 1));
        QCOMPARE(stopped().value_or(Error()).code, ErrorCode::ClockFarOff);
        m_desk->clock.set(m_known.addDays(-20));
        QCOMPARE(stopped().value_or(Error()).code, ErrorCode::ClockFarOff);
    }

    void OFF_5_neverInContact_worksFromItsCertificateOn()
    {
        setContact({});
        QVERIFY(m_desk->signIn());
        QVERIFY(!m_desk->flows.desk.status().lastContact.isValid());
        QVERIFY(!stopped());
        QVERIFY(m_desk->openShift());
    }

private:
    void setContact(const QDateTime& at)
    {
        Journal journal = take(Journal::open(DeskFolder(m_desk->desk.folder()).journal()));
        EXPECT_DONE(journal.notes().set(
            "last-contact", at.isValid() ? QByteArray::number(at.toMSecsSinceEpoch()) : QByteArray()));
    }

    void knowContact()
    {
        m_known = QDateTime(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC);
        setContact(m_known);
    }

    void knowSettings()
    {
        m_known = QDateTime(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC);
        m_desk->desk.put(
            SettingsEdition{{}, BusinessTime::at(m_known), BusinessTime::at(m_known.addYears(50))});
    }

    void knowCertificate()
    {
        const DeskIdentity identity = take(DeskFolder(m_desk->desk.folder()).identity());
        m_known = take(Certificate::fromPem(identity.certificate)).notBefore();
    }

    void knowOperation()
    {
        m_known = m_desk->clock.now();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
    }

    /// Why nothing may be recorded now.
    [[nodiscard]] std::optional<Error> stopped()
    {
        return m_desk->office.call([](Views& views) { return take(views.status()).stopped; });
    }

    std::unique_ptr<DeskFixture> m_desk;
    QDateTime m_known;
};

QTEST_GUILESS_MAIN(LatestTimeTest)
#include "LatestTimeTest.moc"
