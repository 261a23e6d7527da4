// SPDX-License-Identifier: EUPL-1.2
#include "core/office/DeskFolder.h"
#include "tests/support/CentralProcess.h"
#include "tests/support/Deskctl.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// A proxy of HTTP (RFC 9110, 9.3.6): CONNECT, and bytes both ways. Lives in the event loop of the test.
class ConnectProxy final : public QTcpServer
{
public:
    enum class Manner
    {
        Connects,
        AsksForPassword, ///< "desk:right"
        Refuses,
    };

    ConnectProxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    Manner manner = Manner::Connects;
    int asked = 0; ///< requests so far

private:
    void serve(QTcpSocket* client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [this, client, head = QByteArray()]() mutable {
            if (client->property("isOpen").toBool()) {
                return;
            }
            head += client->readAll();
            if (head.endsWith("\r\n\r\n")) {
                answer(client, std::exchange(head, {}));
            }
        });
    }

    void answer(QTcpSocket* client, const QByteArray& head)
    {
        ++asked;
        const QByteArray password = "Proxy-Authorization: Basic " + "desk:right"_ba.toBase64();
        if (manner == Manner::Refuses) {
            client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            client->disconnectFromHost();
        } else if (manner == Manner::AsksForPassword && !head.contains(password)) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        } else {
            join(client, QUrl::fromEncoded("tcp://" + head.split(' ').value(1)));
        }
    }

    static void join(QTcpSocket* client, const QUrl& wanted)
    {
        auto* server = new QTcpSocket(client);
        client->setProperty("isOpen", true);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->setProxy(QNetworkProxy::NoProxy);
        server->connectToHost(wanted.host(), quint16(wanted.port()));
    }
};

} // namespace

/// The desk goes to central the way the system says, and says when that way is closed.
class ProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.start();
        const DeskctlAnswer answer =
            deskctl({u"enrol"_s, u"--url"_s, m_central.url().toString(), u"--authority"_s,
                     m_central.folder() + u"/ca.cert.pem"_s, u"--code"_s, m_central.enrolmentCode(u"AP-1"_s)},
                    folder());
        QCOMPARE(answer.exitCode, 0);
    }

    void init() { m_proxy = std::make_unique<ConnectProxy>(); }

    void cleanup()
    {
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    }

    void noProxy_goesDirectly() { expectWell(0); }

    void proxy_isGoneThrough()
    {
        useProxy();
        expectWell(1);
    }

    void proxyWithPassword_rightOne_isGoneThrough()
    {
        m_proxy->manner = ConnectProxy::Manner::AsksForPassword;
        useProxy("desk:right@");
        expectWell(1);
    }

    void proxyWithPassword_wrongOrNone_isSaid()
    {
        m_proxy->manner = ConnectProxy::Manner::AsksForPassword;
        for (const char* who : {"desk:wrong@", ""}) {
            useProxy(who);
            expectProxyFailed();
        }
    }

    void proxy_thatRefuses_isSaid()
    {
        m_proxy->manner = ConnectProxy::Manner::Refuses;
        useProxy();
        expectProxyFailed();
    }

    void proxy_thatIsNotThere_isSaid()
    {
        useProxy();
        m_proxy->close();
        expectProxyFailed();
    }

    void noProxyForAll_isHonoured_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("all") << "*"_ba;
        QTest::newRow("all, in a list") << "example.org, *"_ba;
        QTest::newRow("this one") << "127.0.0.1"_ba;
    }

    void noProxyForAll_isHonoured()
    {
        QFETCH(const QByteArray, value);
        m_proxy->manner = ConnectProxy::Manner::Refuses;
        useProxy();
        qputenv("no_proxy", value);
        expectWell(0);
    }

private:
    [[nodiscard]] QString folder() const { return m_central.path(u"desk"_s); }

    void useProxy(const QByteArray& who = {})
    {
        m_port = m_proxy->serverPort();
        qputenv("https_proxy", "http://" + who + "127.0.0.1:" + QByteArray::number(m_port));
    }

    /// It reaches central, and the proxy was asked at least so often; for 0, never.
    void expectWell(int atLeast)
    {
        const DeskctlAnswer answer = deskctl({u"sync"_s, u"--once"_s}, folder());
        QVERIFY2(answer.exitCode == 0, answer.errors);
        const DeskctlAnswer doctor = deskctl({u"doctor"_s}, folder());
        QVERIFY2(doctor.output.contains("lets this desk in"), doctor.output);
        QVERIFY(m_proxy->asked >= atLeast && (atLeast > 0 || m_proxy->asked == 0));
    }

    void expectProxyFailed()
    {
        const DeskctlAnswer answer = deskctl({u"sync"_s, u"--once"_s}, folder());
        QVERIFY(answer.exitCode != 0);
        QVERIFY2(answer.errors.contains("ProxyFailed"), answer.errors);
        const DeskctlAnswer doctor = deskctl({u"doctor"_s}, folder());
        QVERIFY(doctor.exitCode != 0);
        QVERIFY2(doctor.output.contains("127.0.0.1:" + QByteArray::number(m_port)), doctor.output);
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<ConnectProxy> m_proxy;
    int m_port = 0;
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
