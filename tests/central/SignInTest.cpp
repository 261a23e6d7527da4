// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Passwords are checked by central: nothing tells who exists, guessing gets slower, and a restart does not
/// help.
class SignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void signIn_rightPassword_clerkAndDataKeyOfTheDesk();
    void signIn_anotherDesk_anotherDataKey();
    void signIn_enrolledAnew_sameDataKey();
    void signIn_composedDifferently_samePassword();
    void signIn_wrongPasswordAndUnknownClerk_sameAnswer();
    void signIn_manyWrongPasswords_delayedAlsoAfterARestart();
    void signIn_unknownClerkManyTimes_delayedToo();
    void signIn_delayOver_mayTryAgainAndDelayGrows();
    void signIn_rightPassword_forgetsFailures();
    void signIn_disabled_refusedOnlyWithTheRightPassword();
    void signIn_passwordChanged_credentialGrows();
    void signIn_inAnotherCase_sameClerkAndSameDelay();
    void signIn_malformed_refused();
    void signIn_daysOffline_asCentralSets();

private:
    HttpsClient::Reply signIn(const QString& clerk, const QString& password)
    {
        const wire::SignInRequest request{take(ClerkId::parse(clerk)), password};
        return m_desk->client().post(u"/v1/sign-ins"_s, encode(request));
    }
    QByteArray keyOf(const HttpsClient::Reply& reply) { return take(wire::decodeSignIn(reply.body)).dataKey; }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<DeskAtCentral> m_desk;
};

void SignInTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"zala"_s, u"Žala"_s, u"--password-stdin"_s},
                      u"čarovnija-2026\n"_s.toUtf8());
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
}

void SignInTest::init()
{
    CentralDatabase(m_central).execute("DELETE FROM sign_in_attempt");
}

void SignInTest::signIn_rightPassword_clerkAndDataKeyOfTheDesk()
{
    const HttpsClient::Reply reply = signIn(u"ana"_s, u"ana-pult-demo"_s);
    QCOMPARE(reply.status, 200);
    const wire::SignIn answer = take(wire::decodeSignIn(reply.body));
    QCOMPARE(answer.clerk.name, u"Ana Novak"_s);
    QCOMPARE(answer.clerk.roles, std::vector{Role::Clerk});
    QCOMPARE(answer.dataKey.size(), 32);
    QCOMPARE(answer.offlineDays, 7);
    QCOMPARE(keyOf(signIn(u"dare"_s, u"dare-pult-demo"_s)), answer.dataKey);
}

void SignInTest::signIn_anotherDesk_anotherDataKey()
{
    const QByteArray key = keyOf(signIn(u"ana"_s, u"ana-pult-demo"_s));
    DeskAtCentral other(m_central, u"AP-2"_s);
    const wire::SignInRequest request{take(ClerkId::parse(u"ana")), u"ana-pult-demo"_s};
    QVERIFY(keyOf(other.client().post(u"/v1/sign-ins"_s, encode(request))) != key);
}

void SignInTest::signIn_enrolledAnew_sameDataKey()
{
    const QByteArray key = keyOf(signIn(u"ana"_s, u"ana-pult-demo"_s));
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
    QCOMPARE(keyOf(signIn(u"ana"_s, u"ana-pult-demo"_s)), key);
}

void SignInTest::signIn_composedDifferently_samePassword()
{
    QCOMPARE(signIn(u"zala"_s, u"čarovnija-2026"_s).status, 200);
    QCOMPARE(signIn(u"zala"_s, u"c\u030Carovnija-2026"_s).status, 200);
    QCOMPARE(signIn(u"zala"_s, u"carovnija-2026"_s).status, 403);
}

void SignInTest::signIn_wrongPasswordAndUnknownClerk_sameAnswer()
{
    const HttpsClient::Reply wrong = signIn(u"ana"_s, u"wrong"_s);
    QCOMPARE(wrong.status, 403);
    QCOMPARE(wrong.problem(), "WrongPassword"_ba);
    QCOMPARE(signIn(u"nobody"_s, u"wrong"_s).body, wrong.body);
}

void SignInTest::signIn_manyWrongPasswords_delayedAlsoAfterARestart()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(signIn(u"ana"_s, u"wrong"_s).problem(), "WrongPassword"_ba);
    }
    const HttpsClient::Reply delayed = signIn(u"ana"_s, u"ana-pult-demo"_s);
    QCOMPARE(delayed.status, 429);
    QCOMPARE(delayed.problem(), "SignInDelayed"_ba);
    QVERIFY(delayed.retryAfter.toInt() >= 1);
    CentralDatabase(m_central).execute("UPDATE sign_in_attempt SET next_try = next_try + 60000");
    m_central.kill();
    m_central.start();
    QCOMPARE(signIn(u"ana"_s, u"ana-pult-demo"_s).status, 429);
    QCOMPARE(signIn(u"bojan"_s, u"bojan-pult-demo"_s).status, 200);
}

void SignInTest::signIn_unknownClerkManyTimes_delayedToo()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(signIn(u"nobody"_s, u"wrong"_s).status, 403);
    }
    QCOMPARE(signIn(u"nobody"_s, u"wrong"_s).problem(), "SignInDelayed"_ba);
}

void SignInTest::signIn_delayOver_mayTryAgainAndDelayGrows()
{
    CentralDatabase database(m_central);
    const auto delay = [&] {
        database.execute("UPDATE sign_in_attempt SET next_try = 0");
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const bool isWrong = signIn(u"ana"_s, u"wrong"_s).problem() == "WrongPassword";
        return isWrong ? database.number("SELECT next_try FROM sign_in_attempt") - before : -1;
    };
    QVERIFY(delay() < 1000);
    QVERIFY(delay() < 1000);
    qint64 last = delay();
    for (int i = 0; i < 5; ++i) {
        const qint64 next = delay();
        QVERIFY2(next > last * 3 / 2, qPrintable(u"%1 after %2"_s.arg(next).arg(last)));
        last = next;
    }
    database.execute("UPDATE sign_in_attempt SET failures = 1000");
    QVERIFY(delay() <= 15 * 60 * 1000 + 2000);
}

void SignInTest::signIn_rightPassword_forgetsFailures()
{
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(signIn(u"ana"_s, u"wrong"_s).status, 403);
        QCOMPARE(signIn(u"ana"_s, u"wrong"_s).status, 403);
        QCOMPARE(signIn(u"ana"_s, u"ana-pult-demo"_s).status, 200);
    }
}

void SignInTest::signIn_disabled_refusedOnlyWithTheRightPassword()
{
    m_central.command({u"clerk"_s, u"disable"_s, u"eva"_s});
    QCOMPARE(signIn(u"eva"_s, u"wrong"_s).problem(), "WrongPassword"_ba);
    const HttpsClient::Reply right = signIn(u"eva"_s, u"eva-pult-demo"_s);
    QCOMPARE(right.status, 422);
    QCOMPARE(right.problem(), "ClerkDisabled"_ba);
}

void SignInTest::signIn_passwordChanged_credentialGrows()
{
    const qint64 before =
        take(wire::decodeSignIn(signIn(u"bojan"_s, u"bojan-pult-demo"_s).body)).clerk.credential;
    m_central.command({u"clerk"_s, u"set-password"_s, u"bojan"_s, u"--password-stdin"_s},
                      "another-password\n");
    QCOMPARE(signIn(u"bojan"_s, u"bojan-pult-demo"_s).status, 403);
    const HttpsClient::Reply after = signIn(u"bojan"_s, u"another-password"_s);
    QCOMPARE(take(wire::decodeSignIn(after.body)).clerk.credential, before + 1);
}

void SignInTest::signIn_inAnotherCase_sameClerkAndSameDelay()
{
    const HttpsClient::Reply reply = signIn(u"ANA"_s, u"ana-pult-demo"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(take(wire::decodeSignIn(reply.body)).clerk.clerk.text(), u"ana"_s);
    for (const QString& typed : {u"ana"_s, u"Ana"_s, u"aNa"_s, u"ANA"_s}) {
        (void)signIn(typed, u"wrong"_s);
    }
    QCOMPARE(signIn(u"anA"_s, u"ana-pult-demo"_s).problem(), "SignInDelayed"_ba);
}

void SignInTest::signIn_malformed_refused()
{
    HttpsClient& client = m_desk->client();
    for (const QByteArray& body : {""_ba, "{}"_ba, "[]"_ba, "{\"clerk\":\"ana\",\"password\":1}"_ba,
                                   "{\"clerk\":\"a b\",\"password\":\"x\"}"_ba, "\xFF\xFE"_ba}) {
        QCOMPARE(client.post(u"/v1/sign-ins"_s, body).status, 400);
    }
    QCOMPARE(client.post(u"/v1/sign-ins"_s, QByteArray(5000, ' ')).status, 413);
}

void SignInTest::signIn_daysOffline_asCentralSets()
{
    m_central.command({u"settings"_s, u"set"_s, u"offlineSignInDays"_s, u"3"_s});
    QCOMPARE(take(wire::decodeSignIn(signIn(u"ana"_s, u"ana-pult-demo"_s).body)).offlineDays, 3);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::SignInTest)
#include "SignInTest.moc"
