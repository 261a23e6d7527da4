// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/crypto/Jwe.h"
#include "core/crypto/Uuid7.h"
#include "core/domain/person/ApplicantFields.h"
#include "core/store/Database.h"
#include "core/wire/Messages.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"
#include "tests/support/SmsSandbox.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// APP-2, APP-5, APP-7: a record is confirmed by the code that came to the number in it, and by no other.
class ConfirmationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void APP_2_codeThatCame_confirms();
    void APP_2_wrongCode_saysHowManyTriesAreLeft();
    void APP_2_afterFiveWrongOnes_notEvenTheRightOne();
    void APP_2_afterTenMinutes_noMore();
    void APP_2_again_afterAMinute_anotherCodeInItsPlace();
    void APP_2_confirmed_staysSo();
    void APP_2_ofAnotherDesk_isNone();
    void APP_7_anotherRecord_isAnotherConfirmation();
    void APP_7_fixedLine_isRefused();
    void record_thatIsNotThere_isRefused();
    void messages_areBounded_data();
    void messages_areBounded();
    void gateway_thatDoesNotTakeIt_data();
    void gateway_thatDoesNotTakeIt();
    void gateway_inClearOverANetwork_isNotSet();
    void centralKilled_betweenSendingAndEntering();
    void code_liesInClearNowhere();

private:
    /// Sends a record with that number; gives its hash.
    [[nodiscard]] QByteArray record(const QString& number = QStringLiteral("041 123 456"));
    HttpsClient::Reply ask(const QByteArray& record, OperationId id);
    HttpsClient::Reply enter(OperationId id, const QString& code);
    /// The code of the newest message, which has to have come since the test began.
    [[nodiscard]] QString newestCode();
    /// As if this had been sent longer ago.
    void letPass(int seconds) const;
    [[nodiscard]] static OperationId newId()
    {
        return OperationId::fromUuid(uuid7(QDateTime::currentDateTimeUtc(), randomBytes(10)));
    }

    CentralProcess m_central;
    SmsSandbox m_sandbox;
    std::unique_ptr<DeskAtCentral> m_desk;
    std::optional<PublicKey> m_key;
    qsizetype m_before = 0;
};

void ConfirmationTest::initTestCase()
{
    m_sandbox.setUp(m_central);
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
    m_key = m_desk->personalDataKey();
}

void ConfirmationTest::init()
{
    letPass(100'000); // the bounds are of a day
    m_before = m_sandbox.messages().size();
}

void ConfirmationTest::letPass(int seconds) const
{
    Database persons = take(Database::open({.path = m_central.folder() + u"/persons.db"_s}));
    EXPECT_DONE(persons.run("UPDATE code SET sent_at = sent_at - ?1", qint64(seconds) * 1000));
    EXPECT_DONE(persons.run("UPDATE sending SET at = at - ?1", qint64(seconds) * 1000));
}

QByteArray ConfirmationTest::record(const QString& number)
{
    Applicant applicant;
    applicant.surname = u"Vzorec"_s;
    applicant.mobile = take(PhoneNumber::parse(number));
    const QByteArray jwe = take(encryptJwe(toJsonBytes(applicant), *m_key));
    const QByteArray hash = sha256(jwe);
    const auto reply = m_desk->client().send(
        "PUT", u"/v1/attachments/%1?of=%2"_s.arg(QLatin1StringView(hash.toHex())).arg(jwe.size()), jwe,
        "application/octet-stream");
    return reply.status == 200 ? hash : QByteArray();
}

HttpsClient::Reply ConfirmationTest::ask(const QByteArray& record, OperationId id)
{
    return m_desk->client().post(u"/v1/confirmations"_s,
                                 encode(wire::ConfirmationRequest{id, record, take(ClerkId::parse(u"ana"))}));
}

HttpsClient::Reply ConfirmationTest::enter(OperationId id, const QString& code)
{
    return m_desk->client().post(u"/v1/confirmations/"_s + id.text(), encode(wire::ConfirmationCode{code}));
}

QString ConfirmationTest::newestCode()
{
    return m_sandbox.messages().size() > m_before ? m_sandbox.newestCode() : QString();
}

/// One that is not this.
static QString wrong(const QString& code)
{
    return QString::number((code.toInt() + 1) % 1'000'000).rightJustified(6, u'0');
}

void ConfirmationTest::APP_2_codeThatCame_confirms()
{
    const OperationId id = newId();
    const auto sent = ask(record(), id);
    QVERIFY2(sent.status == 200, sent.body);
    const wire::ConfirmationSent said = take(wire::decodeConfirmationSent(sent.body));
    QCOMPARE(said.resendFrom.utc().secsTo(said.validUntil.utc()), 540);
    const QJsonObject message = m_sandbox.messages().last().toObject();
    QCOMPARE(message[u"to"].toString(), u"+38641123456"_s);
    QCOMPARE(message[u"id"].toString(), id.text());
    QVERIFY(message[u"text"].toString().size() <= 70);
    QCOMPARE(newestCode().size(), 6);
    QCOMPARE(enter(id, newestCode()).status, 204);
}

void ConfirmationTest::APP_2_wrongCode_saysHowManyTriesAreLeft()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(), id).status, 200);
    const auto refused = enter(id, wrong(newestCode()));
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.problem(), "CodeWrong"_ba);
    QVERIFY2(refused.body.contains("\"4\""), refused.body);
    QCOMPARE(enter(id, newestCode()).status, 204);
}

void ConfirmationTest::APP_2_afterFiveWrongOnes_notEvenTheRightOne()
{
    const OperationId id = newId();
    const QByteArray of = record();
    QCOMPARE(ask(of, id).status, 200);
    const QString code = newestCode();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(enter(id, wrong(code)).problem(), "CodeWrong"_ba);
    }
    const auto used = enter(id, code);
    QCOMPARE(used.problem(), "CodeTriesUsed"_ba);
    QCOMPARE(used.rule(), QByteArray()); // how many tries there are no clause says
    letPass(61);
    QCOMPARE(ask(of, id).status, 200); // a new one begins anew
    QCOMPARE(enter(id, newestCode()).status, 204);
}

void ConfirmationTest::APP_2_afterTenMinutes_noMore()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(), id).status, 200);
    letPass(10 * 60 - 5);
    QCOMPARE(enter(id, wrong(newestCode())).problem(), "CodeWrong"_ba); // not yet
    letPass(10);
    QCOMPARE(enter(id, newestCode()).problem(), "CodeExpired"_ba);
}

void ConfirmationTest::APP_2_again_afterAMinute_anotherCodeInItsPlace()
{
    const OperationId id = newId();
    const QByteArray of = record();
    QCOMPARE(ask(of, id).status, 200);
    const QString first = newestCode();
    QCOMPARE(ask(of, id).problem(), "CodeSentJustNow"_ba);
    letPass(60);
    QCOMPARE(ask(of, id).status, 200);
    if (first != newestCode()) { // one in a million
        QCOMPARE(enter(id, first).problem(), "CodeWrong"_ba);
    }
    QCOMPARE(enter(id, newestCode()).status, 204);
}

void ConfirmationTest::APP_2_confirmed_staysSo()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(), id).status, 200);
    const QString code = newestCode();
    QCOMPARE(enter(id, code).status, 204);
    QCOMPARE(enter(id, code).status, 204); // the answer was lost
}

void ConfirmationTest::APP_2_ofAnotherDesk_isNone()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(), id).status, 200);
    DeskAtCentral other(m_central, u"AP-2"_s);
    const auto asked = other.client().post(u"/v1/confirmations/"_s + id.text(),
                                           encode(wire::ConfirmationCode{newestCode()}));
    QCOMPARE(asked.status, 404);
    QCOMPARE(enter(id, newestCode()).status, 204);
    QCOMPARE(other.client()
                 .post(u"/v1/confirmations/"_s + id.text(), encode(wire::ConfirmationCode{newestCode()}))
                 .status,
             404);
}

void ConfirmationTest::APP_7_anotherRecord_isAnotherConfirmation()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(), id).status, 200);
    letPass(60);
    const auto changed = ask(record(), id);
    QCOMPARE(changed.status, 400);
    QCOMPARE(changed.problem(), "Exists"_ba);
}

void ConfirmationTest::APP_7_fixedLine_isRefused()
{
    const auto refused = ask(record(u"04 237 31 00"_s), newId());
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.problem(), "NoMobileNumber"_ba);
    QCOMPARE(refused.rule(), "APP-7"_ba);
    QCOMPARE(m_sandbox.messages().size(), m_before);
}

void ConfirmationTest::record_thatIsNotThere_isRefused()
{
    QCOMPARE(ask(sha256("nothing"), newId()).problem(), "AttachmentMissing"_ba);
}

void ConfirmationTest::messages_areBounded_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("sameNumber");
    QTest::newRow("by number") << u"smsPerNumber"_s << true;
    QTest::newRow("by desk") << u"smsPerDesk"_s << false;
    QTest::newRow("in all") << u"smsInAll"_s << false;
}

void ConfirmationTest::messages_areBounded()
{
    QFETCH(const QString, setting);
    QFETCH(const bool, sameNumber);
    m_central.command({u"settings"_s, u"set"_s, setting, u"2"_s});
    const auto number = [sameNumber](int i) {
        return sameNumber ? u"041 123 456"_s : u"041 123 45%1"_s.arg(i);
    };
    QCOMPARE(ask(record(number(1)), newId()).status, 200);
    QCOMPARE(ask(record(number(2)), newId()).status, 200);
    QCOMPARE(ask(record(number(3)), newId()).problem(), "TooManyMessages"_ba);
    if (sameNumber) {
        QCOMPARE(ask(record(u"031 123 456"_s), newId()).status, 200); // others go on
    }
    letPass(24 * 3600);
    QCOMPARE(ask(record(number(4)), newId()).status, 200);
    m_central.command({u"settings"_s, u"set"_s, setting, u"1000"_s});
}

void ConfirmationTest::gateway_thatDoesNotTakeIt_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("nobody listens") << "http://127.0.0.1:9"_ba;
    QTest::newRow("says no") << m_sandbox.url() + "/elsewhere";
}

void ConfirmationTest::gateway_thatDoesNotTakeIt()
{
    QFETCH(const QByteArray, url);
    const QByteArray of = record();
    const OperationId id = newId();
    setSmsGateway(m_central, url);
    const auto refused = ask(of, id);
    setSmsGateway(m_central, m_sandbox.url());
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.problem(), "SmsNotSent"_ba);
    QCOMPARE(ask(of, id).status, 200); // at once
    QCOMPARE(enter(id, newestCode()).status, 204);
}

void ConfirmationTest::gateway_inClearOverANetwork_isNotSet()
{
    for (const auto& url :
         {u"http://sms.example"_s, u"ftp://127.0.0.1"_s, u"sms"_s, u"https://user:word@sms.example"_s}) {
        QCOMPARE(m_central.tryCommand({u"sms"_s, u"gateway"_s, url}, "token\n").exitCode, 2);
    }
    QCOMPARE(m_central.tryCommand({u"sms"_s, u"gateway"_s, u"https://sms.example"_s}, "\n").exitCode, 2);
}

void ConfirmationTest::centralKilled_betweenSendingAndEntering()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(), id).status, 200);
    m_central.kill();
    m_central.start();
    QCOMPARE(enter(id, newestCode()).status, 204);
}

void ConfirmationTest::code_liesInClearNowhere()
{
    const OperationId id = newId();
    QCOMPARE(ask(record(u"069 987 651"_s), id).status, 200);
    m_central.stop();
    const QByteArray code = "je " + newestCode().toUtf8();
    for (QDirIterator it(m_central.folder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(code) && !content.contains("69987651"), qPrintable(file.fileName()));
        QVERIFY2(!content.contains("token of the gateway"), qPrintable(file.fileName()));
    }
    m_central.start();
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ConfirmationTest)
#include "ConfirmationTest.moc"
