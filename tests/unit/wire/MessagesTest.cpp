// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"
#include "core/domain/JsonForms.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace cekr::wire;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

OperationId id()
{
    return take(OperationId::parse(u"0192e4a0-7b1c-7000-8000-000000000007"));
}

BusinessTime time()
{
    return take(BusinessTime::parse(u"2026-11-21T09:40:00.123+01:00"));
}

QByteArray key()
{
    QByteArray bytes(32, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = char(i * 37);
    }
    return bytes;
}

QByteArray signIn()
{
    return encode(
        SignIn{{take(ClerkId::parse(u"ana")), u"Ana"_s, {Role::Clerk, Role::Supervisor}, true, 2}, key(), 7});
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void enrolment_isReadBack()
    {
        const EnrolmentRequest request =
            take(decodeEnrolmentRequest(encode(EnrolmentRequest{u"AB12-CD34"_s, pem})));
        QCOMPARE(request.code, u"AB12-CD34"_s);
        QCOMPARE(request.certificateRequest, pem);
        const DeskId desk = take(DeskId::parse(u"AP-2"));
        const EnrolmentRequest again =
            take(decodeEnrolmentRequest(encode(EnrolmentRequest{u"x"_s, pem, desk, {pem + "1", pem}})));
        QCOMPARE(again.desk, desk);
        QCOMPARE(again.earlier, (std::vector{pem + "1", pem}));
        const Enrolment answer = take(decodeEnrolment(
            encode(Enrolment{take(DeskId::parse(u"AP-2")), u"Postaja · 2"_s, pem, pem + "2"})));
        QCOMPARE(answer.desk.text(), u"AP-2"_s);
        QCOMPARE(answer.name, u"Postaja · 2"_s);
        QCOMPARE(answer.certificate, pem);
        QCOMPARE(answer.authority, pem + "2");
        QVERIFY(answer.earlier.empty());
        const Enrolment all = {desk, u"x"_s, pem,
                               pem,  {},     std::vector(size_t(mostCertificates), QByteArray(1000, 'A'))};
        QCOMPARE(take(decodeEnrolment(encode(all))).earlier, all.earlier);
    }

    void signIn_isReadBack()
    {
        const SignInRequest request = take(
            decodeSignInRequest(encode(SignInRequest{take(ClerkId::parse(u"ana")), u"geslo \"čšž\""_s})));
        QCOMPARE(request.clerk.text(), u"ana"_s);
        QCOMPARE(request.password, u"geslo \"čšž\""_s);
        const SignIn answer = take(decodeSignIn(signIn()));
        QCOMPARE(answer.clerk.name, u"Ana"_s);
        QCOMPARE(answer.clerk.roles, (std::vector{Role::Clerk, Role::Supervisor}));
        QCOMPARE(answer.clerk.credential, 2);
        QCOMPARE(answer.dataKey, key());
        QCOMPARE(answer.offlineDays, 7);
    }

    void reservation_isReadBack()
    {
        const ReservationRequest request = take(decodeReservationRequest(encode(ReservationRequest{
            id(), MokId::fromNumber(4118733), Money::fromCents(12345), take(ClerkId::parse(u"ana"))})));
        QCOMPARE(request.id, id());
        QCOMPARE(request.card, MokId::fromNumber(4118733));
        QCOMPARE(request.amount, Money::fromCents(12345));
        QCOMPARE(request.clerk.text(), u"ana"_s);
        const ReservationGrant answer = take(decodeReservationGrant(encode(ReservationGrant{id(), time()})));
        QCOMPARE(answer.id, id());
        QCOMPARE(answer.validUntil, time());
    }

    void health_isReadBack()
    {
        const Health health = take(decodeHealth(encode(Health{u"1.0.0"_s, time()})));
        QCOMPARE(health.version, u"1.0.0"_s);
        QCOMPARE(health.time, time());
    }

    void fieldsOfANewerVersion_arePassedOver()
    {
        EXPECT_DONE(decodeHealth(encode(Health{u"2.0.0"_s, time()}).replace("{", "{\"load\":[0.1],")));
        EXPECT_DONE(decodeEnrolmentRequest(R"({"code":"x","certificateRequest":"y","os":"Debian"})"));
    }

    void damagedMessages_areMalformed_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("message");
        enum
        {
            Enrol,
            Enrolled,
            SigningIn,
            SignedIn,
            Authorise,
            Authorised,
            HealthOf
        };
        QTest::newRow("enrolment: no code") << int(Enrol) << R"({"certificateRequest":"x"})"_ba;
        QTest::newRow("enrolment: code too long")
            << int(Enrol) << "{\"certificateRequest\":\"x\",\"code\":\""_ba + QByteArray(65, 'a') + "\"}";
        QTest::newRow("enrolment: request too long")
            << int(Enrol)
            << "{\"code\":\"x\",\"certificateRequest\":\""_ba + QByteArray(16 * 1024 + 1, 'a') + "\"}";
        QTest::newRow("enrolled: bad desk")
            << int(Enrolled) << R"({"desk":"a b","name":"","certificate":"","authority":""})"_ba;
        QTest::newRow("sign-in: password too long")
            << int(SigningIn) << "{\"clerk\":\"ana\",\"password\":\""_ba + QByteArray(257, 'a') + "\"}";
        QTest::newRow("sign-in: password is a number")
            << int(SigningIn) << R"({"clerk":"ana","password":1})"_ba;
        QTest::newRow("signed in: key too short")
            << int(SignedIn) << signIn().replace("\"dataKey\":\"AC", "\"dataKey\":\"");
        QTest::newRow("signed in: key padded")
            << int(SignedIn) << signIn().replace("\",\"offline", "=\",\"offline");
        QTest::newRow("signed in: no clerk")
            << int(SignedIn) << signIn().replace("\"clerk\":{", "\"clerks\":{");
        QTest::newRow("signed in: bad role") << int(SignedIn) << signIn().replace("supervisor", "superviser");
        QTest::newRow("signed in: for ever")
            << int(SignedIn) << signIn().replace("\"offlineDays\":7", "\"offlineDays\":366");
        QTest::newRow("signed in: negative days")
            << int(SignedIn) << signIn().replace("\"offlineDays\":7", "\"offlineDays\":-1");
        const QByteArray reserve = R"({"id":"0192e4a0-7b1c-7000-8000-000000000007","card":"004118733",)"
                                   R"("amount":100,"clerk":"ana"})";
        EXPECT_DONE(decodeReservationRequest(reserve));
        QTest::newRow("authorise: negative") << int(Authorise) << QByteArray(reserve).replace("100", "-100");
        QTest::newRow("authorise: bad card")
            << int(Authorise) << QByteArray(reserve).replace("004118733", "4118733");
        QTest::newRow("authorised: bad time")
            << int(Authorised) << R"({"id":"0192e4a0-7b1c-7000-8000-000000000007","validUntil":"soon"})"_ba;
        QTest::newRow("health: bad time") << int(HealthOf) << R"({"version":"1","time":"2026-11-21"})"_ba;
        QTest::newRow("health: a page") << int(HealthOf) << "<html></html>"_ba;
    }

    void damagedMessages_areMalformed()
    {
        QFETCH(const int, which);
        QFETCH(const QByteArray, message);
        EXPECT_FAILURE(decodeAny(which, message), ErrorCode::MalformedMessage);
    }

    void anyMessage_tooLarge_isTooLarge()
    {
        for (int which = 0; which < 7; ++which) {
            const qsizetype most = which < 2 ? largestEnrolment : 32 * 1024;
            EXPECT_FAILURE(decodeAny(which, QByteArray(most + 1, ' ')), ErrorCode::TooLarge);
        }
    }

    void faults_doNotRepeatSecrets()
    {
        const Done signedIn = decodeAny(3, signIn().replace("\"offlineDays\":7", "\"offlineDays\":-1"));
        QVERIFY(!signedIn.error().toLogLine().contains(QString::fromLatin1(key().toBase64().left(8))));
        const Done signingIn = decodeAny(2, R"({"clerk":"a b","password":"hunter2"})");
        QVERIFY(!signingIn.error().toLogLine().contains(u"hunter2"_s));
    }

private:
    template <typename T>
    static Done done(const Result<T>& result)
    {
        return result ? Done() : failure(result.error());
    }

    static Done decodeAny(int which, const QByteArray& message)
    {
        switch (which) {
        case 0:
            return done(decodeEnrolmentRequest(message));
        case 1:
            return done(decodeEnrolment(message));
        case 2:
            return done(decodeSignInRequest(message));
        case 3:
            return done(decodeSignIn(message));
        case 4:
            return done(decodeReservationRequest(message));
        case 5:
            return done(decodeReservationGrant(message));
        default:
            return done(decodeHealth(message));
        }
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "MessagesTest.moc"
