// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Transport.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace cekr::central
{

/// One connection holds a thread only so long, whatever the other side does.
class TransportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_isCut = false;
        int ends[2] = {-1, -1};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        m_transport = std::make_unique<Transport>(ends[0], nullptr, m_isCut);
        m_other = ends[1];
    }

    void cleanup()
    {
        m_transport.reset();
        ::close(m_other);
    }

    void write_nobodyReads_endsInTime()
    {
        m_transport->allowWriting(200ms);
        expectCut();
    }

    void write_slowReader_endsInTimeAsAWhole()
    {
        // Each single write gets on within milliseconds.
        std::jthread reader([this](const std::stop_token& stop) {
            char some[4096];
            while (!stop.stop_requested() && ::recv(m_other, some, sizeof some, MSG_DONTWAIT) != 0) {
                std::this_thread::sleep_for(5ms);
            }
        });
        m_transport->allowWriting(500ms);
        expectCut();
    }

    void write_allowedAnew_goesOn()
    {
        m_transport->allowWriting(0ms);
        m_transport->allowWriting(10s);
        QCOMPARE(m_transport->write("x", 1), 1);
        m_transport->allowWriting(10s);
        QCOMPARE(m_transport->write("y", 1), 1);
    }

    void write_otherSideGone_isAnError()
    {
        m_transport->allowWriting(10s);
        ::shutdown(m_other, SHUT_RDWR);
        QCOMPARE(m_transport->write("x", 1), -1);
        QCOMPARE(m_transport->write("x", 1), -1);
    }

    void cut_readingOrWriting_endsAtOnce()
    {
        m_transport->allowReading(10, 1h);
        std::jthread cutting([this] { m_isCut = true; });
        char one = 0;
        QCOMPARE(m_transport->read(&one, 1), -1);
        m_transport->allowWriting(1h);
        QCOMPARE(m_transport->write("x", 1), -1);
        QVERIFY(!m_transport->awaitInput([](Transport::Milliseconds) { return true; }));
    }

private:
    /// Far more than a socket holds does not get out.
    void expectCut()
    {
        QElapsedTimer watch;
        watch.start();
        const QByteArray much(64 * 1024 * 1024, 'x');
        qsizetype written = 0;
        for (qsizetype some = 0; some >= 0 && written < much.size();
             written += std::max<qsizetype>(some, 0)) {
            some = m_transport->write(much.constData() + written, much.size() - written);
        }
        QVERIFY(written < much.size());
        QVERIFY2(watch.elapsed() < 5000, qPrintable(QString::number(watch.elapsed())));
    }

    std::unique_ptr<Transport> m_transport;
    std::atomic<bool> m_isCut = false;
    int m_other = -1;
};

} // namespace cekr::central

QTEST_GUILESS_MAIN(cekr::central::TransportTest)
#include "TransportTest.moc"
