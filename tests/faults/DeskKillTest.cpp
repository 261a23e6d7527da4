// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"
#include "core/journal/Journal.h"
#include "core/journal/ReceiptTable.h"
#include "core/office/Views.h"
#include "core/wire/OperationCodec.h"
#include "tests/support/Expect.h"
#include "tests/support/Portion.h"
#include "tests/support/RealDesk.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The desk is killed at any moment while it works and sends, and so is central. What was shown as recorded
/// is there afterwards, at both, once, to the cent.
class DeskKillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void deskAndCentral_killedAtRandomMoments_loseNothingAndDoNothingTwice();

private:
    void workAndBeKilled();
    void letWork(QProcess& worker, int atMostMs);
    [[nodiscard]] bool isCentralsTurn() const;
    void killCentral();
    [[nodiscard]] bool takeShown(QProcess& worker);
    void settleEverything();
    void expectShownIsThereOnce();
    void expectSameTotals();
    void expectGaplessReceipts();

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<RealDesk> m_desk;
    quint32 m_seed = 0;
    QRandomGenerator m_random;
    int m_kills = 0;        ///< of lives that had shown something: only these count
    int m_silentKills = 0;  ///< before anything was shown
    int m_centralKills = 0; ///< each while the desk was at work
    QByteArrayList m_shown; ///< ids, as printed
    QList<qint64> m_receipts;
    QList<QByteArray> m_journaled;
};

namespace
{

const int deskKills = Portion(200).count;
const int centralKills = Portion(60).count; // evenly spread among those of the desk
constexpr int patienceMs = 60'000;
constexpr int cards = 1500;

} // namespace

void DeskKillTest::initTestCase()
{
    const QByteArray wanted = qgetenv("CEKR_KILL_SEED");
    m_seed = wanted.isEmpty() ? QRandomGenerator::system()->generate() : wanted.toUInt();
    m_random.seed(m_seed);
    qInfo("CEKR_KILL_SEED=%u repeats this run's decisions", m_seed);
    m_central.command({u"settings"_s, u"set"_s, u"offlineFirstLoads"_s, u"100000000"_s});
    m_central.start();
    m_desk = std::make_unique<RealDesk>(m_central, u"K-1"_s);
    m_desk->prepare(cards);
    EXPECT_DONE(m_desk->sync());
    m_desk->close();
}

void DeskKillTest::deskAndCentral_killedAtRandomMoments_loseNothingAndDoNothingTwice()
{
    QElapsedTimer time;
    time.start();
    while (m_kills < deskKills) {
        workAndBeKilled();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    const qint64 killing = time.restart();
    QCOMPARE(m_centralKills, centralKills);
    settleEverything();
    expectShownIsThereOnce();
    expectSameTotals();
    expectGaplessReceipts();
    qInfo("%d kills of the desk (and %d before it had shown anything), %d of central in %lld s; %lld "
          "operations shown, %lld in the journal, settled and compared in %lld s",
          m_kills, m_silentKills, m_centralKills, killing / 1000, qint64(m_shown.size()),
          qint64(m_journaled.size()), time.elapsed() / 1000);
}

/// One life of the desk: mostly some orders long, sometimes not even long enough to open its files.
void DeskKillTest::workAndBeKilled()
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(DESK_WORKER),
                 {m_desk->path(), u"ana"_s, u"ana-pult-demo"_s, QString::number(m_random.generate())});
    QVERIFY(worker.waitForStarted(patienceMs));
    const bool killsCentral = isCentralsTurn();
    const bool isShort = !killsCentral && m_random.bounded(5) == 0;
    if (!isShort) {
        QVERIFY(worker.waitForReadyRead(patienceMs));
    }
    const int longest = isShort ? 75 : 200;
    letWork(worker, longest);
    if (killsCentral) {
        killCentral();
    }
    letWork(worker, longest);
    worker.kill();
    QVERIFY(worker.waitForFinished(patienceMs));
    if (!m_central.isRunning()) {
        m_central.start();
    }
    ++(takeShown(worker) ? m_kills : m_silentKills);
}

/// Not a sleep: the moment of the kill is what is random here. Ends early if the worker ends by itself.
void DeskKillTest::letWork(QProcess& worker, int atMostMs)
{
    QVERIFY2(!worker.waitForFinished(int(m_random.bounded(atMostMs))), "the worker ended by itself");
}

/// Whether central is behind its share of the kills.
bool DeskKillTest::isCentralsTurn() const
{
    return m_centralKills * deskKills <= m_kills * centralKills;
}

/// Half of the time central comes back while the desk is still at work.
void DeskKillTest::killCentral()
{
    m_central.kill();
    ++m_centralKills;
    if (m_random.bounded(2) == 0) {
        m_central.start();
    }
}

/// False if nothing had been shown yet.
bool DeskKillTest::takeShown(QProcess& worker)
{
    const QByteArray output = worker.readAllStandardOutput();
    const qsizetype whole = output.lastIndexOf('\n') + 1; // the kill may have cut the last line
    for (const QByteArray& line : output.left(whole).split('\n')) {
        QByteArrayList words = line.split(' ');
        if (words.size() < 2) {
            continue;
        }
        if (const qint64 receipt = words.takeFirst().toLongLong(); receipt > 0) {
            m_receipts.append(receipt);
        }
        m_shown += words;
    }
    return whole > 0;
}

void DeskKillTest::settleEverything()
{
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
    QVERIFY(take(m_desk->part<Views>().attention()).empty());
    m_desk->close();
    Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
    EXPECT_DONE(journal.fullCheck());
    const PublicKey key = take(m_desk->folder().deviceKey()).publicKey();
    const auto faults = take(journal.verify(key));
    QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front().what));
}

void DeskKillTest::expectShownIsThereOnce()
{
    m_journaled = m_desk->journaled();
    QCOMPARE(m_desk->atCentral(), m_journaled); // byte for byte, in order, nothing more
    QSet<QByteArray> there;
    for (const QByteArray& jws : m_journaled) {
        const QByteArray id = take(wire::decodeOperation(take(parseJws(jws)).payload)).id.text().toLatin1();
        QVERIFY2(!there.contains(id), id.constData());
        there.insert(id);
    }
    const QSet<QByteArray> shown(m_shown.begin(), m_shown.end());
    QCOMPARE(shown.size(), m_shown.size());
    for (const QByteArray& id : shown) {
        QVERIFY2(there.contains(id), id.constData());
    }
    // What is there and was not shown was committed in the instant before a kill: at most one order a life.
    constexpr qsizetype preparation = 2;
    constexpr qsizetype largestOrder = 4;
    QVERIFY(there.size() - shown.size() <= preparation + (m_kills + m_silentKills) * largestOrder);
}

/// By account: as the journal booked it, as central booked it, and as the signed operations say.
void DeskKillTest::expectSameTotals()
{
    QJsonObject signedTotals;
    for (const QByteArray& jws : m_journaled) {
        const Operation operation = take(wire::decodeOperation(take(parseJws(jws)).payload));
        for (const Entry& entry : entriesOf(operation.body)) {
            const QString account = RealDesk::accountName(entry.account);
            signedTotals.insert(account, signedTotals.value(account).toInteger() + entry.amount.cents());
        }
    }
    QCOMPARE(m_desk->totalsAtCentral(), signedTotals);
    QCOMPARE(m_desk->totalsInJournal(), signedTotals);
    QVERIFY(signedTotals.value(u"loads"_s).toInteger() < 0);
}

void DeskKillTest::expectGaplessReceipts()
{
    const QSet<qint64> shown(m_receipts.begin(), m_receipts.end());
    QCOMPARE(shown.size(), m_receipts.size());
    Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
    const qint64 next = take(journal.receipts().nextNumber());
    for (qint64 number = 1; number < next; ++number) {
        QVERIFY(take(journal.receipts().find(number)).has_value());
    }
    for (const qint64 number : shown) {
        QVERIFY(number < next);
    }
    QVERIFY(!shown.isEmpty());
}

QTEST_GUILESS_MAIN(DeskKillTest)
#include "DeskKillTest.moc"
