// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/Enroller.h"
#include "core/crypto/CertificateRequest.h"
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A desk's keys follow each other as they were given, whatever central's clock said each time.
class KeyOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void enrolledAfterTheClockWasPutBack_isTheLaterKey_data();
    void enrolledAfterTheClockWasPutBack_isTheLaterKey();
    void clockFarAhead_isSaid();

private:
    /// Gives the desk's key a certificate at that moment by central's clock.
    [[nodiscard]] Certificate enrol(const QDateTime& now)
    {
        const QByteArray request = take(certificateRequestPem(m_desk.key(), m_desk.id().text()));
        central::Enroller enroller(m_central.database(), m_keys, now);
        const QByteArray code = take(enroller.makeCode(m_desk.id()));
        const auto given = take(enroller.enrol({QString::fromLatin1(code), request}));
        return take(Certificate::fromPem(given.certificate));
    }

    const QDateTime m_now{QDate(2026, 11, 20), QTime(7, 0), Qt::UTC};
    JudgingCentral m_central;
    const central::CentralKeys m_keys{take(CertificateAuthority::create(u"City"_s, m_now.addDays(-1), 10)),
                                      Secret::random(32), take(DeviceKey::generate())};
    SigningDesk m_desk = m_central.addDesk(u"P-1"_s);
};

void KeyOrderTest::enrolledAfterTheClockWasPutBack_isTheLaterKey_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::newRow("right, in the same second") << 0;
    QTest::newRow("half an hour ahead") << 30 * 60;
    QTest::newRow("a day ahead") << 24 * 60 * 60;
}

void KeyOrderTest::enrolledAfterTheClockWasPutBack_isTheLaterKey()
{
    QFETCH(const int, secondsAhead);
    static int number = 1;
    m_desk = m_central.addDesk(u"P-%1"_s.arg(++number));
    const Certificate first = enrol(m_now.addSecs(secondsAhead));
    EXPECT_APPLIED(m_central.send(m_desk, ShiftOpen{Money::fromCents(100'00)}, m_now, m_now));
    m_desk.goOnWith(take(DeviceKey::generate()));
    const Certificate second = enrol(m_now);
    QVERIFY(second.notBefore() > first.notBefore());
    const CashMovement movement{m_desk.lastId(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s};
    EXPECT_APPLIED(m_central.send(m_desk, movement, m_now, m_now));
    const DeskKeys keys = take(DeskKeys::of({second, first}));
    QCOMPARE(keys.placeOf(m_desk.key().publicKey().thumbprint()), std::optional<size_t>(1));
    const auto all = take(central::DeskTable(m_central.database()).certificates(m_desk.id()));
    QCOMPARE(all.back().pem, second.toPem());
}

/// Nobody is let in with it yet.
void KeyOrderTest::clockFarAhead_isSaid()
{
    (void)enrol(m_now.addDays(1));
    m_desk.goOnWith(take(DeviceKey::generate()));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"clock was ahead"_s));
    QVERIFY(enrol(m_now).notBefore() > m_now);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::KeyOrderTest)
#include "KeyOrderTest.moc"
