// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Central dies at any moment while desks send; they send the same bytes again until they are answered. In
/// the end every operation is there once, and to the cent.
class CentralKillTest final : public QObject
{
    Q_OBJECT

private slots:
    void post_centralKilledAtRandomMoments_everythingOnceAndToTheCent();
};

namespace
{

constexpr int kills = 50;
constexpr int desks = 2;
constexpr int linesAtOnce = 5;

/// Sends operations without end, the unanswered again, as a desk does; keeps what it knows of them.
class Sender
{
public:
    Sender(const CentralProcess& central, DeskAtCentral& desk)
        : m_url(central.url()), m_authority(central.authority()), m_desk(desk)
    {
    }

    /// Until `isOver`, and then until everything is answered.
    void run(const std::atomic<bool>& isOver)
    {
        HttpsClient client(m_url, m_authority, m_desk.identity());
        while (!isOver || !m_waiting.isEmpty()) {
            if (m_waiting.isEmpty()) {
                makeSome();
            }
            take(client.postOperations(m_waiting));
        }
    }

    QList<QByteArray> applied;
    qint64 drawer = 0; ///< cents that were answered as applied
    int unanswered = 0;

private:
    void makeSome()
    {
        for (int i = 0; i < linesAtOnce; ++i) {
            m_waiting.append(m_desk.chain().make(CashMovement{m_desk.shift(), CashMovement::Direction::In,
                                                              Money::fromCents(++m_cents), u"change"_s}));
            m_waitingCents.append(m_cents);
        }
    }

    void take(const HttpsClient::Reply& reply)
    {
        if (reply.status != 200 || reply.lines().size() != m_waiting.size()) {
            ++unanswered;
            return;
        }
        for (const wire::Outcome& outcome : outcomesOf(reply)) {
            if (outcome.kind != wire::Outcome::Kind::Applied) {
                qFatal("%s", encode(outcome).constData());
            }
            drawer += m_waitingCents.takeFirst();
            applied.append(m_waiting.takeFirst());
        }
    }

    QUrl m_url;
    QByteArray m_authority;
    DeskAtCentral& m_desk;
    QList<QByteArray> m_waiting;
    QList<qint64> m_waitingCents;
    qint64 m_cents = 0;
};

} // namespace

void CentralKillTest::post_centralKilledAtRandomMoments_everythingOnceAndToTheCent()
{
    CentralProcess central = CentralProcess::withDemoData();
    central.start();
    std::vector<std::unique_ptr<DeskAtCentral>> desk;
    std::vector<std::unique_ptr<Sender>> senders;
    std::vector<std::thread> threads;
    std::atomic<bool> isOver = false;
    for (int i = 0; i < desks; ++i) {
        desk.push_back(std::make_unique<DeskAtCentral>(central, u"T-%1"_s.arg(i)));
        desk.back()->openShift(Money());
        senders.push_back(std::make_unique<Sender>(central, *desk.back()));
        threads.emplace_back([&isOver, sender = senders.back().get()] { sender->run(isOver); });
    }
    for (int i = 0; i < kills; ++i) {
        QThread::msleep(QRandomGenerator::global()->bounded(5U, 120U)); // the moment of the kill
        central.kill();
        central.start();
    }
    isOver = true;
    for (std::thread& thread : threads) {
        thread.join();
    }
    const QJsonObject totals = QJsonDocument::fromJson(central.command({u"totals"_s})).object();
    for (int i = 0; i < desks; ++i) {
        const QString id = u"T-%1"_s.arg(i);
        const Sender& sender = *senders[size_t(i)];
        QList<QByteArray> stored =
            central.command({u"operations"_s, u"export"_s, u"--desk"_s, id}).trimmed().split('\n');
        stored.removeFirst(); // the opening of the shift
        QCOMPARE(stored, sender.applied);
        QCOMPARE(totals[id]["drawer"_L1].toInteger(), sender.drawer);
        QCOMPARE(totals[id]["movements"_L1].toInteger(), -sender.drawer);
        qInfo("%s: %lld operations, %d requests without an answer", qPrintable(id), qlonglong(stored.size()),
              sender.unanswered);
    }
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CentralKillTest)
#include "CentralKillTest.moc"
