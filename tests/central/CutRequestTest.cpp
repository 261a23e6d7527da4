// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Requests that end in the middle hold no thread of central, and nothing that a client does or leaves undone
/// keeps central from ending when it is told to.
class CutRequestTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void request_cutAtEveryByte_holdsNothing_data();
    void request_cutAtEveryByte_holdsNothing();
    void request_cutWithoutTls_holdsNothing();
    void terminate_whateverClientsDo_endsInTime_data();
    void terminate_whateverClientsDo_endsInTime();
    void terminate_threadWaitsForTheDatabase_endsInTime();
    void terminate_requestBeingAnswered_isAnswered();

private:
    /// A connection of the desk.
    [[nodiscard]] std::unique_ptr<QSslSocket> connection() const;
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] bool comesToRest(int withinMs) const;
    void expectEnd();
    void expectService();

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<DeskAtCentral> m_desk;
};

namespace
{

/// How a client leaves.
enum class Leave
{
    WithGoodbye,    ///< close_notify of TLS, then the end of the connection
    WithoutGoodbye, ///< the end of the connection alone
};

constexpr int longestEndMs = 5000;

const QByteArray shortRequest = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
const QByteArray requestWithBody =
    "POST /v1/enrolments HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"code\":\"ABC\"}"_ba;

void leave(QSslSocket& socket, Leave how)
{
    switch (how) {
    case Leave::WithGoodbye:
        socket.disconnectFromHost();
        break;
    case Leave::WithoutGoodbye:
        socket.abort();
        break;
    }
    if (socket.state() != QAbstractSocket::UnconnectedState) {
        socket.waitForDisconnected();
    }
}

} // namespace

void CutRequestTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
}

std::unique_ptr<QSslSocket> CutRequestTest::connection() const
{
    const MintedDesk desk = m_desk->identity();
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_central.authority()));
    tls.setLocalCertificate(QSslCertificate(desk.certificate));
    tls.setPrivateKey(QSslKey(desk.key.toPem().view().toByteArray(), QSsl::Ec));
    socket->setSslConfiguration(tls);
    socket->setReadBufferSize(1024); // what is not read stays with central
    socket->connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_central.port()));
    if (!socket->waitForEncrypted()) {
        qFatal("%s", qPrintable(socket->errorString()));
    }
    return socket;
}

/// Whether no thread of central works or waits for a processor.
bool CutRequestTest::isAtRest() const
{
    const QString tasks = u"/proc/%1/task"_s.arg(m_central.processId());
    for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks + u'/' + task + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return false;
        }
        const QByteArray stat = file.readAll();
        if (stat.mid(stat.lastIndexOf(')') + 2, 1) != "S") {
            return false;
        }
    }
    return true;
}

/// Once is enough: threads of central look at the clock now and then.
bool CutRequestTest::comesToRest(int withinMs) const
{
    return QTest::qWaitFor([this] { return isAtRest(); }, withinMs);
}

void CutRequestTest::expectService()
{
    HttpsClient client(m_central.url(), m_central.authority());
    QCOMPARE(client.get(u"/healthz"_s).status, 200);
    QVERIFY(comesToRest(5'000));
}

void CutRequestTest::expectEnd()
{
    QElapsedTimer since;
    since.start();
    m_central.stop();
    QVERIFY2(since.elapsed() < longestEndMs, qPrintable(QString::number(since.elapsed())));
}

void CutRequestTest::request_cutAtEveryByte_holdsNothing_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("how");
    QTest::newRow("short, goodbye") << shortRequest << int(Leave::WithGoodbye);
    QTest::newRow("short, no goodbye") << shortRequest << int(Leave::WithoutGoodbye);
    QTest::newRow("body, goodbye") << requestWithBody << int(Leave::WithGoodbye);
    QTest::newRow("body, no goodbye") << requestWithBody << int(Leave::WithoutGoodbye);
}

void CutRequestTest::request_cutAtEveryByte_holdsNothing()
{
    QFETCH(QByteArray, request);
    QFETCH(int, how);
    for (qsizetype length = 0; length <= request.size(); ++length) {
        const auto socket = connection();
        socket->write(request.first(length));
        QVERIFY(length == 0 || socket->waitForBytesWritten());
        leave(*socket, Leave(how));
    }
    expectService();
    expectEnd();
    m_central.start();
}

void CutRequestTest::request_cutWithoutTls_holdsNothing()
{
    m_central.stop();
    m_central.start({u"--behind-terminator"_s});
    for (qsizetype length = 0; length <= requestWithBody.size(); ++length) {
        for (const bool isAborted : {false, true}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(m_central.port()));
            QVERIFY(socket.waitForConnected());
            socket.write(requestWithBody.first(length));
            QVERIFY(length == 0 || socket.waitForBytesWritten());
            isAborted ? socket.abort() : socket.disconnectFromHost();
        }
    }
    QVERIFY(comesToRest(5'000));
    expectEnd();
    m_central.start();
}

void CutRequestTest::terminate_whateverClientsDo_endsInTime_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing sent") << ""_ba;
    QTest::newRow("half a head") << shortRequest.first(20);
    QTest::newRow("half a body") << requestWithBody.chopped(5);
    QTest::newRow("answers that nobody reads") << "GET /v1/changes HTTP/1.1\r\n\r\n"_ba.repeated(400);
}

void CutRequestTest::terminate_whateverClientsDo_endsInTime()
{
    QFETCH(QByteArray, sent);
    std::vector<std::unique_ptr<QSslSocket>> open;
    for (int i = 0; i < 60; ++i) { // nearly as many as central has threads
        open.push_back(connection());
        open.back()->write(sent);
        open.back()->flush();
    }
    QVERIFY(comesToRest(60'000)); // what can be done with it is done
    expectEnd();
    m_central.start();
}

void CutRequestTest::terminate_threadWaitsForTheDatabase_endsInTime()
{
    CentralDatabase database(m_central);
    database.execute("BEGIN IMMEDIATE");
    const QByteArray line = m_desk->chain().sign(m_desk->chain().next(ShiftOpen{Money::fromCents(100)}));
    std::vector<std::unique_ptr<QSslSocket>> open;
    for (int i = 0; i < 5; ++i) { // each waits for as long as a database is waited for, one after the other
        open.push_back(connection());
        open.back()->write(
            "POST /v1/operations HTTP/1.1\r\nContent-Type: application/x-ndjson\r\nContent-Length: " +
            QByteArray::number(line.size()) + "\r\n\r\n" + line);
        QVERIFY(open.back()->waitForBytesWritten());
    }
    expectEnd();
    database.execute("COMMIT");
    m_central.start();
    QCOMPARE(m_desk->client().postOperations({line}).status, 200); // nothing was half done
}

void CutRequestTest::terminate_requestBeingAnswered_isAnswered()
{
    const auto socket = connection();
    socket->write(shortRequest.chopped(2)); // all of it but the last line end
    QVERIFY(socket->waitForBytesWritten());
    QVERIFY(comesToRest(5'000));
    m_central.tellToEnd();
    socket->write("\r\n");
    QByteArray answer;
    while (socket->waitForReadyRead()) {
        answer += socket->readAll();
    }
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    m_central.stop();
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CutRequestTest)
#include "CutRequestTest.moc"
