// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"
#include "core/crypto/CertificateAuthority.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <csignal>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Where central may listen, and whom it believes there.
class ServeTest final : public QObject
{
    Q_OBJECT

private slots:
    void serve_addressBeyondLoopback_refused_data();
    void serve_addressBeyondLoopback_refused();
    void serve_ipv6Loopback_listens();
    void serve_twiceInOneFolder_refused();
    void serve_portTaken_refused();
    void serve_noCentralInTheFolder_refused();
    void serve_keysThatOthersMayRead_refused();
    void serve_schemaAltered_refused();
    void serve_hangup_logGoesOnInANewFile();
    void serve_certificateOfTheAuthorityEndsSoon_isLogged();
    void serve_interrupted_endsInOrder();
    void behindTerminator_verifiedCertificate_letIn();
    void behindTerminator_notVerified_refused();
    void behindTerminator_unixSocket_answersAndIsPrivate();
    void behindTerminator_somethingElseAtThePath_isLeftThere();
};

namespace
{

/// As nginx passes it on in $ssl_client_escaped_cert.
QByteArray escaped(const QByteArray& pem)
{
    return pem.toPercentEncoding();
}

QUrl plain(const CentralProcess& central)
{
    QUrl url = central.url();
    url.setScheme(u"http"_s);
    return url;
}

} // namespace

void ServeTest::serve_addressBeyondLoopback_refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("all") << QStringList{u"--address"_s, u"0.0.0.0"_s};
    QTest::newRow("all of IPv6") << QStringList{u"--address"_s, u"::"_s};
    QTest::newRow("a network") << QStringList{u"--address"_s, u"192.168.1.10"_s};
    QTest::newRow("a name") << QStringList{u"--address"_s, u"localhost"_s};
    QTest::newRow("behind a terminator too")
        << QStringList{u"--behind-terminator"_s, u"--address"_s, u"0.0.0.0"_s};
}

void ServeTest::serve_addressBeyondLoopback_refused()
{
    QFETCH(QStringList, options);
    const CentralProcess central;
    const auto result = central.tryCommand(QStringList{u"serve"_s} + options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains("loopback only"), result.errors.constData());
}

void ServeTest::serve_ipv6Loopback_listens()
{
    CentralProcess central;
    central.start({u"--address"_s, u"::1"_s});
    HttpsClient client(QUrl(u"https://[::1]:%1"_s.arg(central.port())), central.authority());
    const HttpsClient::Reply reply = client.get(u"/healthz"_s);
    QVERIFY2(reply.status == 200, qPrintable(QString::number(reply.fault)));
}

void ServeTest::serve_twiceInOneFolder_refused()
{
    CentralProcess central;
    central.start();
    const auto second = central.tryCommand({u"serve"_s, u"--port"_s, u"0"_s});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.errors.contains("AlreadyRunning"), second.errors.constData());
    central.kill();
    central.start(); // a killed one leaves no lock behind
}

void ServeTest::serve_portTaken_refused()
{
    CentralProcess first;
    first.start();
    const CentralProcess second;
    const auto result = second.tryCommand({u"serve"_s, u"--port"_s, QString::number(first.port())});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("cannot listen"), result.errors.constData());
}

void ServeTest::serve_noCentralInTheFolder_refused()
{
    const CentralProcess central;
    QVERIFY(QFile::remove(central.folder() + u"/master.key"_s));
    QCOMPARE(central.tryCommand({u"serve"_s, u"--port"_s, u"0"_s}).exitCode, 1);
}

void ServeTest::serve_keysThatOthersMayRead_refused()
{
    const CentralProcess central;
    const QString key = central.folder() + u"/master.key"_s;
    QVERIFY(QFile::setPermissions(key, QFile::permissions(key) | QFileDevice::ReadOther));
    const auto result = central.tryCommand({u"serve"_s, u"--port"_s, u"0"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("0600"), result.errors.constData());
}

void ServeTest::serve_schemaAltered_refused()
{
    const CentralProcess central;
    {
        CentralDatabase database(central);
        database.execute("CREATE TRIGGER planted AFTER INSERT ON load BEGIN DELETE FROM load; END");
    }
    for (const QStringList& words : {QStringList{u"serve"_s, u"--port"_s, u"0"_s}, {u"totals"_s}}) {
        const auto result = central.tryCommand(words);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("DatabaseAltered: trigger planted of load"), result.errors);
    }
}

void ServeTest::serve_hangup_logGoesOnInANewFile()
{
    CentralProcess central;
    central.start();
    const QString log = central.folder() + u"/central.log"_s;
    HttpsClient client(central.url(), central.authority());
    QCOMPARE(client.get(u"/healthz"_s).status, 200);
    QVERIFY(QFile::rename(log, log + u".old"_s));
    ::kill(pid_t(central.processId()), SIGHUP);
    QTRY_VERIFY(QFile::exists(log));
    QCOMPARE(client.post(u"/v1/enrolments"_s, "{}").status, 400);
    QFile fresh(log);
    QTRY_VERIFY(fresh.isOpen() || fresh.open(QIODevice::ReadOnly));
    QVERIFY(fresh.readAll().contains("/v1/enrolments"));
    QCOMPARE(client.get(u"/healthz"_s).status, 200);
}

void ServeTest::serve_certificateOfTheAuthorityEndsSoon_isLogged()
{
    CentralProcess central;
    const auto logged = [&central] {
        QFile log(central.folder() + u"/central.log"_s);
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    };
    central.start();
    central.stop();
    QVERIFY(!logged().contains("ends on"));
    const QDateTime begin = QDateTime::currentDateTimeUtc().addDays(-300);
    const auto authority = take(CertificateAuthority::create(u"Old"_s, begin, 1));
    EXPECT_DONE(writePrivateFile(central.folder() + u"/ca.cert.pem"_s, authority.certificatePem()));
    EXPECT_DONE(writePrivateFile(central.folder() + u"/ca.key.pem"_s, authority.keyPem().view()));
    const DeviceKey key = take(DeviceKey::generate());
    EXPECT_DONE(writePrivateFile(central.folder() + u"/server.key.pem"_s, key.toPem().view()));
    EXPECT_DONE(writePrivateFile(central.folder() + u"/server.cert.pem"_s,
                                 take(authority.issueServer(key.publicKey(), {u"localhost"_s}, begin, 360))));
    central.start();
    QTRY_VERIFY(logged().contains("the certificate of the authority ends on"));
    central.stop();
}

void ServeTest::serve_interrupted_endsInOrder()
{
    CentralProcess central;
    for (int round = 0; round < 3; ++round) {
        central.start();
        HttpsClient client(central.url(), central.authority());
        QCOMPARE(client.get(u"/healthz"_s).status, 200); // and keeps its connection open
        central.stop();
        QVERIFY(!central.isRunning());
    }
}

void ServeTest::behindTerminator_verifiedCertificate_letIn()
{
    CentralProcess central = CentralProcess::withDemoData();
    central.start();
    const MintedDesk desk = central.enrol(u"AP-1"_s);
    central.stop();
    central.start({u"--behind-terminator"_s});
    HttpsClient client(plain(central), {});
    QCOMPARE(client.get(u"/v1/changes"_s).status, 401);
    client.setHeader("Cekr-Client-Verify", "SUCCESS");
    client.setHeader("Cekr-Client-Certificate", escaped(desk.certificate));
    QCOMPARE(client.get(u"/v1/changes"_s).status, 200);
}

void ServeTest::behindTerminator_notVerified_refused()
{
    CentralProcess central = CentralProcess::withDemoData();
    central.start();
    const MintedDesk desk = central.enrol(u"AP-1"_s);
    central.stop();
    central.start({u"--behind-terminator"_s});
    HttpsClient client(plain(central), {});
    client.setHeader("Cekr-Client-Certificate", escaped(desk.certificate));
    for (const QByteArray& verified : {"NONE"_ba, "FAILED:certificate has expired"_ba, ""_ba}) {
        client.setHeader("Cekr-Client-Verify", verified);
        QCOMPARE(client.get(u"/v1/changes"_s).status, 401);
    }
    client.setHeader("Cekr-Client-Verify", "SUCCESS");
    for (const QByteArray& certificate :
         {""_ba, "x"_ba, escaped("-----BEGIN CERTIFICATE-----\n"),
          escaped("-----BEGIN CERTIFICATE-----\n%%%\n-----END CERTIFICATE-----\n")}) {
        client.setHeader("Cekr-Client-Certificate", certificate);
        const int status = client.get(u"/v1/changes"_s).status;
        QVERIFY(status == 401 || status == 403);
    }
}

void ServeTest::behindTerminator_unixSocket_answersAndIsPrivate()
{
    CentralProcess central;
    QCOMPARE(central.tryCommand({u"serve"_s, u"--socket"_s, central.path(u"s"_s)}).exitCode, 2);
    const QString path = central.path(u"central.sock"_s);
    for (int round = 0; round < 2; ++round) { // the second finds the socket of the first
        central.start({u"--behind-terminator"_s, u"--socket"_s, path});
        // nginx, in the group that the folder hands on, has to read and write it.
        const auto may = QFileInfo(path).permissions();
        QVERIFY(may.testFlags(QFileDevice::ReadGroup | QFileDevice::WriteGroup));
        QCOMPARE(may & (QFileDevice::ReadOther | QFileDevice::WriteOther), QFileDevice::Permissions());
        QLocalSocket socket;
        socket.connectToServer(path);
        QVERIFY2(socket.waitForConnected(), qPrintable(socket.errorString()));
        socket.write("GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY(socket.waitForDisconnected() || socket.state() == QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
        central.kill();
    }
}

void ServeTest::behindTerminator_somethingElseAtThePath_isLeftThere()
{
    const CentralProcess central;
    const QString path = central.folder() + u"/central.db"_s;
    const QStringList words{u"serve"_s, u"--behind-terminator"_s, u"--socket"_s};
    const auto result = central.tryCommand(words + QStringList{path});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("Exists"), result.errors.constData());
    QVERIFY(QFileInfo(path).size() > 0);
    const QString link = central.path(u"link"_s);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(central.tryCommand(words + QStringList{link}).exitCode, 1);
    QVERIFY(QFileInfo(link).isSymLink() && QFileInfo::exists(path));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ServeTest)
#include "ServeTest.moc"
