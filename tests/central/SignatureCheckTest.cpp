// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/SignatureCheck.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "core/crypto/Jws.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What the reconciliation says of the keys along the chain of a desk that has had two.
class SignatureCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void bothKeysInTheirOrder_areSound()
    {
        central::SignatureCheck check = ofBoth();
        for (const DeviceKey* key : {&m_first, &m_first, &m_second, &m_second}) {
            QCOMPARE(check.faultOf(signedBy(*key)), QString());
        }
    }

    void earlierKey_afterItsTurn_isNamed()
    {
        central::SignatureCheck check = ofBoth();
        QCOMPARE(check.faultOf(signedBy(m_second)), QString());
        QVERIFY(check.faultOf(signedBy(m_first)).contains(u"earlier key"_s));
    }

    void signatureOfAnotherKeyThanItNames_isNamed()
    {
        central::SignatureCheck check = ofBoth();
        const QByteArray forged = take(signJws("{}", m_other, m_first.publicKey().thumbprint()));
        QVERIFY(check.faultOf(stored(forged)).contains(u"SignatureInvalid"_s));
        QVERIFY(!check.faultOf(stored("no.signature.at-all")).isEmpty());
    }

    void keyThatIsNotKept_saysNothing()
    {
        central::SignatureCheck check = ofBoth();
        QCOMPARE(check.faultOf(signedBy(m_other)), QString());
    }

private:
    [[nodiscard]] central::SignatureCheck ofBoth() const
    {
        return central::SignatureCheck(take(DeskKeys::of({certified(m_first, 0), certified(m_second, 100)})));
    }
    [[nodiscard]] Certificate certified(const DeviceKey& key, int day) const
    {
        const QByteArray request = take(certificateRequestPem(key, u"AP-2"_s));
        return take(Certificate::fromPem(
            take(m_authority.issueClient(request, u"AP-2"_s, m_begin.addDays(day), 10))));
    }
    [[nodiscard]] static central::AnsweredOperation stored(const QByteArray& jws)
    {
        central::AnsweredOperation operation;
        operation.jws = jws;
        return operation;
    }
    [[nodiscard]] static central::AnsweredOperation signedBy(const DeviceKey& key)
    {
        return stored(take(signJws("{}", key, key.publicKey().thumbprint())));
    }

    const QDateTime m_begin{QDate(2026, 11, 21), QTime(8, 0), Qt::UTC};
    const CertificateAuthority m_authority = take(CertificateAuthority::create(u"Central"_s, m_begin, 10));
    const DeviceKey m_first = take(DeviceKey::generate());
    const DeviceKey m_second = take(DeviceKey::generate());
    const DeviceKey m_other = take(DeviceKey::generate());
};

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::SignatureCheckTest)
#include "SignatureCheckTest.moc"
