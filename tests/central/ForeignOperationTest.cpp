// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Base64Url.h"
#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What is no operation of the asking desk is answered, is not stored, and does not stop the lines around it.
/// What the desk has signed is stored, whatever it says.
class ForeignOperationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void line_isNoOperation_refusedAlone_data();
    void line_isNoOperation_refusedAlone();
    void line_signedButUnreadable_isRecordedAsRefused_data();
    void line_signedButUnreadable_isRecordedAsRefused();
    void request_tooManyLines_refusedAsAWhole();
    void request_tooLarge_refusedAsAWhole();
    void request_empty_answeredEmpty();

private:
    [[nodiscard]] QByteArray signedPayload(const QByteArray& payload) const;

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<DeskAtCentral> m_desk;
    std::unique_ptr<DeskAtCentral> m_other;
};

namespace
{

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

} // namespace

void ForeignOperationTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
    m_other = std::make_unique<DeskAtCentral>(m_central, u"AP-2"_s);
    m_desk->openShift();
}

QByteArray ForeignOperationTest::signedPayload(const QByteArray& payload) const
{
    const DeviceKey& key = m_desk->chain().key();
    return take(signJws(payload, key, key.publicKey().thumbprint()));
}

void ForeignOperationTest::line_isNoOperation_refusedAlone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorCode>("code");

    const Operation operation = m_desk->chain().next(
        CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s});
    const QByteArray good = m_desk->chain().signAside(operation);
    const QByteArray payload = wire::encode(operation);
    QByteArray altered = good;
    altered[good.indexOf('.') + 20] = altered[good.indexOf('.') + 20] == 'A' ? 'B' : 'A';
    Operation inAnothersName = operation;
    inAnothersName.desk = m_other->chain().id();
    const QByteArray otherKid = m_other->chain().key().publicKey().thumbprint();
    const QByteArray ownKid = m_desk->chain().key().publicKey().thumbprint();
    QByteArray unsecured = good;
    unsecured.replace(0, good.indexOf('.'), toBase64Url("{\"alg\":\"none\",\"kid\":\"" + ownKid + "\"}"));

    QTest::newRow("words") << "hello"_ba << ErrorCode::MalformedMessage;
    QTest::newRow("empty") << ""_ba << ErrorCode::MalformedMessage;
    QTest::newRow("dots") << ".."_ba << ErrorCode::MalformedMessage;
    QTest::newRow("four parts") << good + ".x" << ErrorCode::MalformedMessage;
    QTest::newRow("NUL bytes") << QByteArray(200, '\0') << ErrorCode::MalformedMessage;
    QTest::newRow("not ASCII") << QByteArray(200, '\xC4') << ErrorCode::MalformedMessage;
    QTest::newRow("carriage return") << good + '\r' << ErrorCode::MalformedMessage;
    QTest::newRow("no algorithm") << unsecured << ErrorCode::MalformedMessage;
    QTest::newRow("altered") << altered << ErrorCode::SignatureInvalid;
    QTest::newRow("cut") << good.chopped(1) << ErrorCode::MalformedMessage;
    QTest::newRow("too large") << QByteArray(70'000, 'A') << ErrorCode::TooLarge;
    QTest::newRow("signed by another desk")
        << take(signJws(payload, m_other->chain().key(), otherKid)) << ErrorCode::SignatureInvalid;
    QTest::newRow("signed by another desk under this one's name")
        << take(signJws(payload, m_other->chain().key(), ownKid)) << ErrorCode::SignatureInvalid;
    QTest::newRow("in the name of another desk")
        << signedPayload(wire::encode(inAnothersName)) << ErrorCode::SignatureInvalid;
    QTest::newRow("no JSON") << signedPayload("no JSON") << ErrorCode::MalformedMessage;
    QTest::newRow("no object") << signedPayload("[1]") << ErrorCode::MalformedMessage;
    QTest::newRow("empty object") << signedPayload("{}") << ErrorCode::MalformedMessage;
    QTest::newRow("nothing signed") << signedPayload("") << ErrorCode::MalformedMessage;
    QTest::newRow("too deep") << signedPayload(nested(2000)) << ErrorCode::TooLarge;
    QTest::newRow("not UTF-8") << signedPayload("{\"a\":\"\xFF\xFE\"}") << ErrorCode::MalformedMessage;
    QTest::newRow("cut JSON") << signedPayload(payload.chopped(1)) << ErrorCode::MalformedMessage;
    QTest::newRow("without its sequence")
        << signedPayload(QByteArray(payload).replace("\"seq\"", "\"sec\"")) << ErrorCode::MalformedMessage;
}

void ForeignOperationTest::line_isNoOperation_refusedAlone()
{
    QFETCH(QByteArray, line);
    QFETCH(ErrorCode, code);
    SigningDesk& chain = m_desk->chain();
    const auto pay = [&] {
        return chain.make(
            CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(7), u"x"_s});
    };
    const QByteArray before = pay();
    const QByteArray after = pay();
    const auto outcomes = m_desk->post({before, line, after});
    EXPECT_APPLIED(outcomes[0]);
    QCOMPARE(outcomes[1].kind, wire::Outcome::Kind::Refused);
    QCOMPARE(outcomes[1].problem->code, code);
    EXPECT_APPLIED(outcomes[2]);
    const QByteArray exported = m_central.command({u"operations"_s, u"export"_s, u"--desk"_s, u"AP-1"_s});
    QVERIFY(line.isEmpty() || !exported.split('\n').contains(line));
    QVERIFY(exported.contains(after));
}

void ForeignOperationTest::line_signedButUnreadable_isRecordedAsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a field more") << "{"_ba
                                  << "{\"extra\":1,"_ba;
    QTest::newRow("a fraction of a cent") << "\"amount\":1"_ba
                                          << "\"amount\":1.5"_ba;
    QTest::newRow("more money than there is") << "\"amount\":1"_ba
                                              << "\"amount\":1e15"_ba;
    QTest::newRow("a type of tomorrow") << "\"cash.movement\""_ba
                                        << "\"cash.vanish\""_ba;
    QTest::newRow("no time") << "\"at\":\""_ba
                             << "\"at\":\"x"_ba;
    QTest::newRow("deeper than an operation") << "\"reason\":\"x\""_ba
                                              << "\"reason\":[[[[[[[[\"x\"]]]]]]]]"_ba;
}

void ForeignOperationTest::line_signedButUnreadable_isRecordedAsRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    SigningDesk& chain = m_desk->chain();
    const Operation operation =
        chain.next(CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s});
    QByteArray payload = wire::encode(operation);
    payload.replace(payload.indexOf(before), before.size(), after);
    const QByteArray line = chain.signAs(operation, payload);
    const QByteArray next =
        chain.make(CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(7), u"x"_s});
    for (int round = 0; round < 2; ++round) { // the second time it is known
        const auto outcomes = m_desk->post({line, next});
        QCOMPARE(outcomes[0].id, operation.id);
        EXPECT_REFUSED(outcomes[0], ErrorCode::OperationUnreadable, "OFF-2");
        EXPECT_APPLIED(outcomes[1]);
    }
    const QByteArray exported = m_central.command({u"operations"_s, u"export"_s, u"--desk"_s, u"AP-1"_s});
    QVERIFY(exported.split('\n').contains(line));
}

void ForeignOperationTest::request_tooManyLines_refusedAsAWhole()
{
    const HttpsClient::Reply reply = m_desk->client().postOperations(QList<QByteArray>(501, "x"));
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.problem(), "TooLarge"_ba);
}

void ForeignOperationTest::request_tooLarge_refusedAsAWhole()
{
    const HttpsClient::Reply reply = m_desk->client().postOperations({QByteArray(9 * 1024 * 1024, 'x')});
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.problem(), "TooLarge"_ba);
    EXPECT_APPLIED(m_desk->send(
        CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(7), u"x"_s}));
}

void ForeignOperationTest::request_empty_answeredEmpty()
{
    const HttpsClient::Reply reply = m_desk->client().post(u"/v1/operations"_s, {}, "application/x-ndjson");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.isEmpty());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ForeignOperationTest)
#include "ForeignOperationTest.moc"
