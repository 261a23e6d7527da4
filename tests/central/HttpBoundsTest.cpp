// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Whatever is sent to the port: a clear answer or a closed connection, in bounded time, and central goes on.
class HttpBoundsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void request_malformed_refused_data();
    void request_malformed_refused();
    void request_unknownPathOrMethod_refused_data();
    void request_unknownPathOrMethod_refused();
    void request_bodyWhereNoneIsTaken_refused();
    void request_otherContentType_refused();
    void request_endlessLine_connectionClosed();
    void request_endlessHeaders_connectionClosed();
    void request_headNeverEnds_connectionClosedInTime();
    void request_plainHttpToTlsPort_connectionClosed();
    void request_oldTls_connectionClosed();
    void request_bodyShorterThanSaid_nothingDone();
    void request_secondAfterRefusedBody_answered();
    void connections_manyIdle_othersAreServed();
    void answer_always_saysCentralsTime();

private:
    [[nodiscard]] std::unique_ptr<QSslSocket> connection() const;
    /// All that comes back until the connection ends or nothing comes for a while.
    [[nodiscard]] QByteArray exchange(const QByteArray& sent, int patienceMs = 3000) const;

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<DeskAtCentral> m_desk;
};

void HttpBoundsTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
}

void HttpBoundsTest::cleanup()
{
    QVERIFY(m_central.isRunning());
    QCOMPARE(m_desk->client().get(u"/healthz"_s).status, 200);
}

std::unique_ptr<QSslSocket> HttpBoundsTest::connection() const
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_central.authority()));
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_central.port()));
    if (!socket->waitForEncrypted()) {
        qFatal("%s", qPrintable(socket->errorString()));
    }
    return socket;
}

QByteArray HttpBoundsTest::exchange(const QByteArray& sent, int patienceMs) const
{
    const auto socket = connection();
    socket->write(sent);
    QByteArray answer;
    while (socket->waitForReadyRead(patienceMs)) {
        answer += socket->readAll();
    }
    return answer + socket->readAll();
}

void HttpBoundsTest::request_malformed_refused_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("status");

    const QByteArray post = "POST /v1/enrolments HTTP/1.1\r\nContent-Type: application/json\r\n";
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("binary") << QByteArray(64, '\xC3') + "\r\n\r\n"
                            << "400"_ba;
    QTest::newRow("NUL bytes") << QByteArray(64, '\0') + "\r\n\r\n"
                               << "400"_ba;
    QTest::newRow("unknown method") << "BREW / HTTP/1.1\r\n\r\n"_ba
                                    << "400"_ba;
    QTest::newRow("HTTP/2 preface") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba
                                    << "400"_ba;
    QTest::newRow("head") << "HEAD /healthz HTTP/1.1\r\n\r\n"_ba
                          << "405"_ba;
    QTest::newRow("HTTP/3") << "GET /healthz HTTP/3.0\r\n\r\n"_ba
                            << "400"_ba;
    QTest::newRow("two bodies' lengths") << post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"
                                         << "413"_ba;
    QTest::newRow("negative length") << post + "Content-Length: -1\r\n\r\n"
                                     << "413"_ba;
    QTest::newRow("length no number") << post + "Content-Length: many\r\n\r\n"
                                      << "413"_ba;
    QTest::newRow("length beyond numbers") << post + "Content-Length: 99999999999999999999\r\n\r\n"
                                           << "413"_ba;
    QTest::newRow("length beyond the bound") << post + "Content-Length: 300000\r\n\r\n"
                                             << "413"_ba;
    QTest::newRow("no length") << post + "\r\n{}"
                               << "411"_ba;
    QTest::newRow("chunked") << post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
                             << "411"_ba;
    QTest::newRow("compressed") << post + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"
                                << "415"_ba;
    QTest::newRow("range without sense") << "GET /healthz HTTP/1.1\r\nRange: bytes=x\r\n\r\n"_ba
                                         << "416"_ba;
    QTest::newRow("many ranges") << "GET /healthz HTTP/1.1\r\nRange: bytes=0-0" +
                                        QByteArray(",0-0").repeated(1900) + "\r\n\r\n"
                                 << "200"_ba;
    QTest::newRow("long path") << "GET /" + QByteArray(7000, 'a') + " HTTP/1.1\r\n\r\n"
                               << "404"_ba;
    QTest::newRow("too long path") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n\r\n"
                                   << "414"_ba;
    QTest::newRow("percent signs") << "GET /%%%zz%00%ff HTTP/1.1\r\n\r\n"_ba
                                   << "404"_ba;
    QTest::newRow("many parameters") << "GET /healthz?" + QByteArray("a=1&").repeated(1500) +
                                            " HTTP/1.1\r\n\r\n"
                                     << "200"_ba;
    QTest::newRow("certificate in a header") << "GET /v1/changes HTTP/1.1\r\n:peer: " + QByteArray(64, 'a') +
                                                    "\r\nCekr-Client-Verify: SUCCESS\r\n\r\n"
                                             << "401"_ba;
}

void HttpBoundsTest::request_malformed_refused()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, status);
    const QByteArray answer = exchange(sent, 700);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(300).constData());
    QVERIFY2(status == "200" || answer.contains("application/problem+json"), answer.constData());
}

void HttpBoundsTest::request_unknownPathOrMethod_refused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");

    QTest::newRow("no such path") << "GET"_ba << u"/v2/changes"_s << 404;
    QTest::newRow("root") << "GET"_ba << u"/"_s << 404;
    QTest::newRow("a file") << "GET"_ba << u"/../../etc/passwd"_s << 404;
    QTest::newRow("step too many") << "GET"_ba << u"/v1/documents/a/b"_s << 404;
    QTest::newRow("step too few") << "GET"_ba << u"/v1/documents/"_s << 404;
    QTest::newRow("other method") << "PUT"_ba << u"/v1/operations"_s << 405;

    QTest::newRow("options") << "OPTIONS"_ba << u"/healthz"_s << 405;
    QTest::newRow("patch") << "PATCH"_ba << u"/v1/changes"_s << 405;
    QTest::newRow("cursor no number") << "GET"_ba << u"/v1/changes?after=x"_s << 400;
    QTest::newRow("negative cursor") << "GET"_ba << u"/v1/changes?after=-1"_s << 400;
    QTest::newRow("cursor beyond numbers") << "GET"_ba << u"/v1/changes?after=99999999999999999999"_s << 400;
    QTest::newRow("holds no id") << "GET"_ba << u"/v1/changes?holds=1,2"_s << 400;
    QTest::newRow("limit 0") << "GET"_ba << u"/v1/changes?limit=0"_s << 400;
    QTest::newRow("limit beyond the bound") << "GET"_ba << u"/v1/operations?limit=5001"_s << 400;
}

void HttpBoundsTest::request_unknownPathOrMethod_refused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QCOMPARE(m_desk->client().send(method, path, {}, "application/json").status, status);
}

void HttpBoundsTest::request_bodyWhereNoneIsTaken_refused()
{
    const QString id = SigningDesk::newId().text();
    for (const auto& [method, path] :
         {std::pair("GET"_ba, u"/v1/changes"_s), std::pair("GET"_ba, u"/healthz"_s),
          std::pair("DELETE"_ba, u"/v1/authorisations/"_s + id)}) {
        const HttpsClient::Reply reply = m_desk->client().send(method, path, "{}", "application/json");
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.problem(), "TooLarge"_ba);
    }
}

void HttpBoundsTest::request_otherContentType_refused()
{
    for (const QByteArray& type :
         {"text/plain"_ba, "multipart/form-data; boundary=x"_ba, "application/x-www-form-urlencoded"_ba}) {
        QCOMPARE(m_desk->client().post(u"/v1/operations"_s, "x", type).status, 415);
    }
    QCOMPARE(m_desk->client().post(u"/v1/operations"_s, "x", "Application/X-NDJSON; charset=utf-8").status,
             200);
}

void HttpBoundsTest::request_endlessLine_connectionClosed()
{
    const auto socket = connection();
    const QByteArray part(64 * 1024, 'A');
    for (int i = 0; i < 100 && socket->state() == QAbstractSocket::ConnectedState; ++i) {
        socket->write(part);
        socket->waitForBytesWritten(1000);
    }
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpBoundsTest::request_endlessHeaders_connectionClosed()
{
    const auto socket = connection();
    socket->write("GET /healthz HTTP/1.1\r\n");
    const QByteArray part = QByteArray("X-Header: value\r\n").repeated(1000);
    for (int i = 0; i < 100 && socket->state() == QAbstractSocket::ConnectedState; ++i) {
        socket->write(part);
        socket->waitForBytesWritten(1000);
    }
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpBoundsTest::request_headNeverEnds_connectionClosedInTime()
{
    const auto socket = connection();
    QElapsedTimer since;
    since.start();
    // A sign now and then does not make it last longer.
    while (socket->state() == QAbstractSocket::ConnectedState && !since.hasExpired(30'000)) {
        socket->write("G");
        socket->waitForDisconnected(500);
    }
    QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!since.hasExpired(25'000));
}

void HttpBoundsTest::request_plainHttpToTlsPort_connectionClosed()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_central.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /healthz HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!socket.readAll().contains("200"));
}

void HttpBoundsTest::request_oldTls_connectionClosed()
{
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2);
    tls.setCaCertificates(QSslCertificate::fromData(m_central.authority()));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_central.port()));
    QVERIFY(!socket.waitForEncrypted());
}

void HttpBoundsTest::request_bodyShorterThanSaid_nothingDone()
{
    const auto socket = connection();
    socket->write(
        "POST /v1/enrolments HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{}");
    QVERIFY(socket->waitForBytesWritten());
    socket->disconnectFromHost();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpBoundsTest::request_secondAfterRefusedBody_answered()
{
    // The body of a refused request is never taken for the next request.
    const QByteArray hidden = "GET /v1/changes HTTP/1.1\r\n\r\n";
    const QByteArray answer =
        exchange("POST /nowhere HTTP/1.1\r\nContent-Length: " + QByteArray::number(hidden.size()) +
                     "\r\n\r\n" + hidden + "GET /healthz HTTP/1.1\r\n\r\n",
                 1000);
    QCOMPARE(answer.count("HTTP/1.1 "), 2);
    QVERIFY(answer.contains("HTTP/1.1 404"));
    QVERIFY(answer.contains("\"status\":\"ok\""));
}

void HttpBoundsTest::connections_manyIdle_othersAreServed()
{
    std::vector<std::unique_ptr<QSslSocket>> idle;
    for (int i = 0; i < 100; ++i) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_central.port()));
        idle.push_back(std::move(socket));
    }
    for (const auto& socket : idle) {
        QVERIFY2(socket->waitForEncrypted(20'000), qPrintable(socket->errorString()));
        socket->flush(); // the last word of the handshake
    }
    HttpsClient late(m_central.url(), m_central.authority());
    QElapsedTimer since;
    since.start();
    QCOMPARE(late.get(u"/healthz"_s).status, 200);
    QVERIFY(!since.hasExpired(5000));
}

void HttpBoundsTest::answer_always_saysCentralsTime()
{
    for (const QString& path : {u"/healthz"_s, u"/nowhere"_s, u"/v1/changes"_s}) {
        const HttpsClient::Reply reply = m_desk->client().get(path);
        const QDateTime time =
            QDateTime::fromString(QString::fromLatin1(reply.centralTime), Qt::ISODateWithMs);
        QVERIFY(reply.centralTime.endsWith('Z') && reply.centralTime.contains('.'));
        QVERIFY(std::abs(time.msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
    }
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::HttpBoundsTest)
#include "HttpBoundsTest.moc"
