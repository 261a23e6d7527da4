// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/DeskKeys.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "core/crypto/Jws.h"
#include "tests/support/Expect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Whose of a desk's keys signed, and whether it was its turn.
class DeskKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void open_anyKeyOfTheDesk_inTheOrderOfTheCertificates_data()
    {
        QTest::addColumn<bool>("isTurned");
        QTest::newRow("oldest first") << false;
        QTest::newRow("newest first") << true;
    }

    void open_anyKeyOfTheDesk_inTheOrderOfTheCertificates()
    {
        QFETCH(const bool, isTurned);
        const Certificate first = certified(m_first, 0);
        const Certificate second = certified(m_second, 100);
        const DeskKeys keys =
            take(DeskKeys::of(isTurned ? std::vector{second, first} : std::vector{first, second}));
        const DeskKeys::Signed earlier = take(keys.open(jws(m_first)));
        const DeskKeys::Signed later = take(keys.open(jws(m_second)));
        QCOMPARE(earlier.payload, "{}"_ba);
        QCOMPARE(earlier.kid, m_first.publicKey().thumbprint());
        QCOMPARE(earlier.validUntil, first.notAfter());
        QVERIFY(earlier.place < later.place);
        QVERIFY(later.faultAfter(earlier.place, m_begin).isEmpty());
        QVERIFY(earlier.faultAfter(earlier.place, m_begin).isEmpty());
        QVERIFY(earlier.faultAfter(later.place, m_begin).contains(u"earlier key"_s));
        QVERIFY(earlier.faultAfter(0, first.notAfter()).isEmpty());
        QVERIFY(earlier.faultAfter(0, first.notAfter().addSecs(1)).contains(u"had ended"_s));
        QCOMPARE(keys.placeOf(earlier.kid), std::optional(earlier.place));
        QCOMPARE(keys.placeOf("x"), std::nullopt);
        EXPECT_FAILURE(keys.open(jws(m_other)), ErrorCode::SignatureInvalid);
    }

    /// The desk went back to it, and central has certified that.
    void open_keyCertifiedAgain_countsFromThen()
    {
        const DeskKeys keys =
            take(DeskKeys::of({certified(m_first, 0), certified(m_second, 100), certified(m_first, 200)}));
        const DeskKeys::Signed again = take(keys.open(jws(m_first)));
        QVERIFY(again.faultAfter(take(keys.open(jws(m_second))).place, m_begin.addDays(205)).isEmpty());
    }

    void onlyKey_isAllThatIsKnown()
    {
        const DeskKeys keys = m_first.publicKey();
        QVERIFY(take(keys.open(jws(m_first))).faultAfter(0, m_begin.addYears(100)).isEmpty());
        EXPECT_DONE(keys.open(take(signJws("{}", m_first, "AP-2"))));
        EXPECT_FAILURE(keys.open(jws(m_second)), ErrorCode::SignatureInvalid);
    }

    void toJwkSet_hasAllOfThem_theOldestFirst()
    {
        const DeskKeys keys = take(DeskKeys::of({certified(m_second, 100), certified(m_first, 0)}));
        const QJsonArray set = QJsonDocument::fromJson(keys.toJwkSet()).object()["keys"_L1].toArray();
        QCOMPARE(set.size(), 2);
        QCOMPARE(set[0].toObject(), QJsonDocument::fromJson(m_first.publicKey().toJwk()).object());
        QCOMPARE(set[1].toObject(), QJsonDocument::fromJson(m_second.publicKey().toJwk()).object());
    }

    void isIssuedBy_itsAuthorityAlone()
    {
        const CertificateAuthority stranger = take(CertificateAuthority::create(u"Central"_s, m_begin, 10));
        const Certificate own = certified(m_first, 0);
        QVERIFY(own.isIssuedBy(m_authority.certificate()));
        QVERIFY(!own.isIssuedBy(stranger.certificate())); // of the same name
        QVERIFY(!own.isIssuedBy(own));
    }

private:
    [[nodiscard]] Certificate certified(const DeviceKey& key, int day) const
    {
        const QByteArray request = take(certificateRequestPem(key, u"AP-2"_s));
        return take(Certificate::fromPem(
            take(m_authority.issueClient(request, u"AP-2"_s, m_begin.addDays(day), 10))));
    }
    [[nodiscard]] static QByteArray jws(const DeviceKey& key)
    {
        return take(signJws("{}", key, key.publicKey().thumbprint()));
    }

    const QDateTime m_begin{QDate(2026, 11, 21), QTime(8, 0), Qt::UTC};
    const CertificateAuthority m_authority = take(CertificateAuthority::create(u"Central"_s, m_begin, 10));
    const DeviceKey m_first = take(DeviceKey::generate());
    const DeviceKey m_second = take(DeviceKey::generate());
    const DeviceKey m_other = take(DeviceKey::generate());
};

QTEST_GUILESS_MAIN(DeskKeysTest)
#include "DeskKeysTest.moc"
