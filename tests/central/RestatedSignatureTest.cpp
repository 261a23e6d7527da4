// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/crypto/P256.h"
#include "core/wire/OperationCodec.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Who carries an operation of an earlier desk can restate its signature, (r, s) as (r, n - s), without any
/// key. The chain goes on all the same, with the bytes of the desk; nobody else can put bytes in their place.
class RestatedSignatureTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chain_everyLinkRestated_goesOnWithTheDesksBytes();
    void chain_restatedInOneRequest_goesOnWithTheDesksBytes();
    void operation_sentAgainInEitherForm_isAnsweredAlike();
    void operation_otherBytes_isModifiedStill();
    void nextLink_notOfTheDesk_replacesNothing();
    void nextLink_namesNeitherForm_breaksTheChain();
    void lowS_restated_isRefused();
    void database_anythingButTheSignature_neverChanges();

private:
    /// Signs the next operation of the chain; nothing is sent.
    [[nodiscard]] QByteArray next(OperationBody body);
    [[nodiscard]] QByteArrayList atCentral() const;

    std::unique_ptr<CentralProcess> m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    QByteArrayList m_signed;
};

namespace
{

QByteArray restated(const QByteArray& jws)
{
    const auto other = restatedJws(jws);
    return other.value_or("cannot be restated");
}

OperationBody someOperation()
{
    return ShiftOpen{Money::fromCents(100'00)};
}

} // namespace

void RestatedSignatureTest::init()
{
    m_desk.reset();
    m_central = std::unique_ptr<CentralProcess>(new CentralProcess(CentralProcess::withDemoData()));
    m_central->start();
    m_desk = std::make_unique<DeskAtCentral>(*m_central, u"AP-1"_s);
    m_desk->chain().signAsBeforeLowS();
    m_signed.clear();
}

QByteArray RestatedSignatureTest::next(OperationBody body)
{
    m_signed += m_desk->chain().make(std::move(body));
    return m_signed.back();
}

QByteArrayList RestatedSignatureTest::atCentral() const
{
    return m_central->command({u"operations"_s, u"export"_s, u"--desk"_s, u"AP-1"_s}).trimmed().split('\n');
}

void RestatedSignatureTest::chain_everyLinkRestated_goesOnWithTheDesksBytes()
{
    EXPECT_APPLIED(m_desk->post({restated(next(someOperation()))}).front());
    const OperationId shift = m_desk->chain().lastId();
    for (int i = 1; i <= 5; ++i) {
        const auto in = CashMovement::Direction::In;
        EXPECT_APPLIED(
            m_desk->post({restated(next(CashMovement{shift, in, Money::fromCents(i), u"x"_s}))}).front());
        QCOMPARE(atCentral().first(i), m_signed.first(i)); // all but the last, of which nothing is proved yet
    }
    m_desk->chain().signAsBeforeLowS(false); // the upgrade
    EXPECT_APPLIED(
        m_desk->post({next(CashMovement{shift, CashMovement::Direction::In, Money::fromCents(6), u"x"_s})})
            .front());
    QCOMPARE(atCentral(), m_signed);
    EXPECT_APPLIED(
        m_desk->post({next(CashMovement{shift, CashMovement::Direction::In, Money::fromCents(7), u"x"_s})})
            .front());
    QVERIFY(m_central->command({u"totals"_s}).contains(R"("drawer":10028)"));
}

void RestatedSignatureTest::chain_restatedInOneRequest_goesOnWithTheDesksBytes()
{
    QByteArrayList sent{restated(next(someOperation()))};
    const OperationId shift = m_desk->chain().lastId();
    for (int i = 1; i <= 5; ++i) {
        const QByteArray own =
            next(CashMovement{shift, CashMovement::Direction::In, Money::fromCents(i), u"x"_s});
        sent += i % 2 == 0 ? own : restated(own);
    }
    sent += m_signed.first(2); // again, in the desk's form
    for (const wire::Outcome& outcome : m_desk->post(sent)) {
        QCOMPARE(outcome.kind, wire::Outcome::Kind::Applied);
    }
    QCOMPARE(atCentral().first(5), m_signed.first(5));
}

void RestatedSignatureTest::operation_sentAgainInEitherForm_isAnsweredAlike()
{
    const QByteArray own = next(someOperation());
    const QByteArray first = encode(m_desk->post({restated(own)}).front());
    QCOMPARE(encode(m_desk->post({own}).front()), first);
    QCOMPARE(encode(m_desk->post({restated(own)}).front()), first);
    QCOMPARE(atCentral(), QByteArrayList{restated(own)}); // which is the desk's, nobody has said yet
}

void RestatedSignatureTest::operation_otherBytes_isModifiedStill()
{
    SigningDesk& chain = m_desk->chain();
    Operation operation = chain.next(someOperation());
    EXPECT_APPLIED(m_desk->post({restated(chain.sign(operation))}).front());
    const QByteArray signedAnew = chain.signAside(operation); // the same content, another r
    EXPECT_REFUSED(m_desk->post({signedAnew}).front(), ErrorCode::OperationModified, "OFF-2");
    operation.body = ShiftOpen{Money::fromCents(1)};
    EXPECT_REFUSED(m_desk->post({chain.signAside(operation)}).front(), ErrorCode::OperationModified, "OFF-2");
}

void RestatedSignatureTest::nextLink_notOfTheDesk_replacesNothing()
{
    const QByteArray own = next(someOperation());
    EXPECT_APPLIED(m_desk->post({own}).front());
    // Somebody who holds no key of this desk would like central to keep the other form.
    const DeviceKey key = take(DeviceKey::generate());
    Operation operation = m_desk->chain().next(someOperation());
    operation.previous = sha256(restated(own));
    for (const QByteArray& kid :
         {m_desk->chain().key().publicKey().thumbprint(), key.publicKey().thumbprint()}) {
        const QByteArray forged = take(signJws(wire::encode(operation), key, kid));
        EXPECT_REFUSED(m_desk->post({forged}).front(), ErrorCode::SignatureInvalid, "");
    }
    QCOMPARE(atCentral(), QByteArrayList{own});
}

void RestatedSignatureTest::nextLink_namesNeitherForm_breaksTheChain()
{
    const QByteArray own = next(someOperation());
    EXPECT_APPLIED(m_desk->post({restated(own)}).front());
    Operation operation = m_desk->chain().next(someOperation());
    operation.previous = sha256("something else");
    EXPECT_REFUSED(m_desk->post({m_desk->chain().signAside(operation)}).front(), ErrorCode::ChainBroken,
                   "OFF-2");
    QCOMPARE(atCentral(), QByteArrayList{restated(own)});
}

void RestatedSignatureTest::lowS_restated_isRefused()
{
    m_desk->chain().signAsBeforeLowS(false);
    const QByteArray own = next(someOperation());
    const qsizetype end = own.lastIndexOf('.') + 1;
    const QByteArray other = p256::otherSignature(*fromBase64Url(own.sliced(end)));
    EXPECT_REFUSED(m_desk->post({own.first(end) + toBase64Url(other)}).front(), ErrorCode::SignatureInvalid,
                   "");
    EXPECT_APPLIED(m_desk->post({own}).front());
    QCOMPARE(atCentral(), QByteArrayList{own});
}

void RestatedSignatureTest::database_anythingButTheSignature_neverChanges()
{
    EXPECT_APPLIED(m_desk->post({next(someOperation())}).front());
    m_central->stop();
    Database database = take(Database::open({.path = m_central->folder() + u"/central.db"_s}));
    for (const char* change :
         {"id = zeroblob(16)", "desk = 'AP-2'", "sequence = 2", "type = 'load'", "received_at = 0",
          "outcome = x'00'", "jws = x'00'", "jws = NULL", "jws = CAST('x' || substr(jws, 2) AS BLOB)",
          "jws = CAST(jws || 'x' AS BLOB)"}) {
        const QByteArray sql = "UPDATE operation SET "_ba + change;
        QVERIFY2(!database.execute(sql.constData()), change);
    }
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::RestatedSignatureTest)
#include "RestatedSignatureTest.moc"
