// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"
#include "core/journal/Journal.h"
#include "core/office/Drafts.h"
#include "core/office/Loads.h"
#include "core/office/OperationIds.h"
#include "core/office/Till.h"
#include "core/office/Views.h"
#include "core/wire/OperationCodec.h"
#include "tests/central/CsvImport.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/Portion.h"
#include "tests/support/RealDesk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <map>
#include <set>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const int lives = Portion(80).count;        ///< of which something was shown
const int centralKills = Portion(24).count; ///< evenly spread among those
const int mostLives = 10 * lives;           ///< until every kind of moment was met
constexpr int patienceMs = 60'000;
constexpr quint32 firstCard = 720'000'000;
constexpr quint32 cards = 40;
constexpr Money mostADay = Money::fromCents(1000'00);     // LIMIT-N1
constexpr Money mostAMonth = Money::fromCents(10'000'00); // LIMIT-N3, and of a year LIMIT-N4
constexpr QStringView panTail = u"535797";

struct TopUp
{
    quint32 card = 0;
    qint64 cents = 0;
    friend bool operator==(const TopUp&, const TopUp&) = default;
};

} // namespace

/// The desk is killed during every step of top-ups and of closing shifts, central too at times. Afterwards
/// both know the same to the cent, what was begun is offered again, and no limit was passed.
class TillKillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void topUpsAndClosings_killedAtRandomMoments_balanceToTheCent();

private:
    [[nodiscard]] bool hasMetEveryMoment() const;
    void workAndBeKilled();
    void letWork(QProcess& worker, int atMostMs);
    void killCentralIfItsTurn();
    [[nodiscard]] bool read(const QByteArray& output);
    void note(const QByteArrayList& words);
    void noteDraft(const QByteArrayList& words);
    void noteLeft(qint64 counted);
    void noteLastLife();
    void settleEverything();
    void expectNothingRefused();
    void closeTill();
    void readJournal();
    void expectSoundJournal();
    void expectShownIsThereOnce();
    void expectGaplessReports();
    void expectNoLimitPassed();
    void expectCentralAgreesWithItself();
    void expectReservationsEnd();

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<RealDesk> m_desk;
    QRandomGenerator m_random;
    int m_lives = 0;
    int m_silentLives = 0;
    int m_centralKills = 0;
    std::optional<TopUp> m_asked;    ///< cash was asked for, and nothing was shown since
    int m_drafts = 0;                ///< offered again
    std::map<qint64, TopUp> m_shown; ///< by receipt
    std::vector<TopUp> m_unshown;    ///< have to be there although the kill came before they were shown
    std::set<qint64> m_reports;
    std::optional<qint64> m_counted; ///< cents; shown beside what is expected, and nothing was shown since
    int m_counts = 0;                ///< offered again
    int m_unshownReports = 0;
    std::vector<Operation> m_operations;
};

void TillKillTest::initTestCase()
{
    const QByteArray wanted = qgetenv("CEKR_KILL_SEED");
    const quint32 seed = wanted.isEmpty() ? QRandomGenerator::system()->generate() : wanted.toUInt();
    m_random.seed(seed);
    qInfo("CEKR_KILL_SEED=%u repeats this run's decisions", seed);
    QByteArray csv = "mok_id,pan_tail,kind,state,expiry\n";
    for (quint32 i = 0; i < cards; ++i) {
        csv += QByteArray::number(firstCard + i) + ',' + panTail.toLatin1() + ",named,active,2031-06\n";
    }
    QCOMPARE(importCsv(m_central, u"cards"_s, csv).count("imported"_L1), int(cards));
    m_central.start();
    m_desk = std::make_unique<RealDesk>(m_central, u"K-2"_s);
    EXPECT_DONE(m_desk->sync());
    EXPECT_DONE(m_desk->signIn());
    m_desk->close();
}

void TillKillTest::topUpsAndClosings_killedAtRandomMoments_balanceToTheCent()
{
    QElapsedTimer time;
    time.start();
    while (m_lives < lives || (m_lives < mostLives && !hasMetEveryMoment())) {
        workAndBeKilled();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    const qint64 killing = time.restart();
    settleEverything();
    readJournal();
    expectSoundJournal();
    expectShownIsThereOnce();
    expectGaplessReports();
    expectNoLimitPassed();
    expectCentralAgreesWithItself();
    expectReservationsEnd();
    qInfo("%d kills of the desk (and %d before it had shown anything), %d of central in %lld s; %zu loads "
          "shown and %zu recorded unshown, %zu shifts closed, %d drafts and %d counts offered again; "
          "settled and compared in %lld s",
          m_lives, m_silentLives, m_centralKills, killing / 1000, m_shown.size(), m_unshown.size(),
          m_reports.size(), m_drafts, m_counts, time.elapsed() / 1000);
}

/// Something was recorded and shown, and something begun was offered again. A few kills can all miss the
/// moments between the question for cash and its answer, so their number alone does not say this.
bool TillKillTest::hasMetEveryMoment() const
{
    return !m_shown.empty() && m_drafts > 0;
}

/// One life of the desk, sometimes not even long enough to open its files.
void TillKillTest::workAndBeKilled()
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(TILL_WORKER),
                 {m_desk->path(), u"ana"_s, u"ana-pult-demo"_s, QString::number(m_random.generate()),
                  QString::number(firstCard), QString::number(cards), panTail.toString()});
    QVERIFY(worker.waitForStarted(patienceMs));
    const bool isShort = m_random.bounded(6) == 0;
    if (!isShort) {
        QVERIFY(worker.waitForReadyRead(patienceMs));
        letWork(worker, 250);
        killCentralIfItsTurn();
    }
    letWork(worker, isShort ? 75 : 250);
    worker.kill();
    QVERIFY(worker.waitForFinished(patienceMs));
    if (!m_central.isRunning()) {
        m_central.start();
    }
    ++(read(worker.readAllStandardOutput()) ? m_lives : m_silentLives);
}

/// Not a sleep: the moment of the kill is what is random here.
void TillKillTest::letWork(QProcess& worker, int atMostMs)
{
    QVERIFY2(!worker.waitForFinished(int(m_random.bounded(atMostMs))), "the worker ended by itself");
}

/// Half of the time central comes back while the desk is still at work.
void TillKillTest::killCentralIfItsTurn()
{
    if (m_centralKills * lives > m_lives * centralKills) {
        return;
    }
    m_central.kill();
    ++m_centralKills;
    if (m_random.bounded(2) == 0) {
        m_central.start();
    }
}

/// False if nothing had been shown.
bool TillKillTest::read(const QByteArray& output)
{
    const qsizetype whole = output.lastIndexOf('\n') + 1; // the kill may have cut the last line
    for (const QByteArray& line : output.left(whole).split('\n')) {
        note(line.split(' '));
    }
    return whole > 0;
}

void TillKillTest::note(const QByteArrayList& words)
{
    if (words[0] == "draft") {
        noteDraft(words);
    } else if (words[0] == "cash") {
        m_asked = TopUp{words[1].toUInt(), words[2].toLongLong()};
    } else if (words[0] == "loaded") {
        const TopUp load{words[2].toUInt(), words[3].toLongLong()};
        QVERIFY2(m_shown.emplace(words[1].toLongLong(), load).second, "a receipt was given twice");
        m_asked.reset();
    } else if (words[0] == "given-up") {
        m_asked.reset();
    } else if (words[0] == "left") {
        noteLeft(words[1].toLongLong());
    } else if (words[0] == "counted") {
        m_counted = words[1].toLongLong();
    } else if (words[0] == "recount") {
        m_counted.reset();
    } else if (words[0] == "closed") {
        m_counted.reset();
        QVERIFY2(m_reports.insert(words[1].toLongLong()).second, "a Z report was given twice");
    }
}

/// The life before asked for cash: either that is offered again, or it was recorded just before the kill.
void TillKillTest::noteDraft(const QByteArrayList& words)
{
    const std::optional<TopUp> asked = std::exchange(m_asked, std::nullopt);
    if (words[1] == "none") {
        if (asked) {
            m_unshown.push_back(*asked);
        }
        return;
    }
    ++m_drafts;
    if (asked) {
        QCOMPARE(words[1].toUInt(), asked->card);
        QCOMPARE(words[2].toLongLong(), asked->cents);
    }
}

/// The life before showed a count: either that is offered again, or the shift was closed just before the
/// kill.
void TillKillTest::noteLeft(qint64 counted)
{
    const std::optional<qint64> shown = std::exchange(m_counted, std::nullopt);
    if (shown && counted == 0) {
        ++m_unshownReports;
    } else if (shown) {
        QCOMPARE(counted, *shown);
        ++m_counts;
    }
}

/// As the next one would have, had there been one.
void TillKillTest::noteLastLife()
{
    EXPECT_DONE(m_desk->signIn());
    const std::vector<DraftView> drafts = take(m_desk->part<Drafts>().all());
    const auto has = [&drafts](const char* flow) {
        return std::ranges::any_of(drafts, [flow](const DraftView& draft) { return draft.flow == flow; });
    };
    if (m_asked && !has("top-up")) {
        m_unshown.push_back(*m_asked);
    }
    if (m_counted && !has("till")) {
        ++m_unshownReports;
    }
}

void TillKillTest::settleEverything()
{
    noteLastLife();
    EXPECT_DONE(m_desk->sync());
    expectNothingRefused();
    closeTill();
    EXPECT_DONE(m_desk->sync());
    const DeskStatus status = take(m_desk->part<Views>().status());
    QCOMPARE(status.waiting, 0);
    QCOMPARE(status.attention, 0);
}

/// Nobody else loads these cards: whatever answers were lost, the desk is never in its own way, and no cash
/// has to be given back.
void TillKillTest::expectNothingRefused()
{
    for (const AttentionView& item : take(m_desk->part<Views>().attention())) {
        qWarning("%s", qPrintable(item.refused.problem->toLogLine()));
    }
    QCOMPARE(take(m_desk->part<Views>().attention()).size(), 0U);
    if (!take(m_desk->part<Views>().status()).shift) {
        m_desk->openShift();
    }
}

void TillKillTest::closeTill()
{
    const TillReportView till = *take(m_desk->part<Till>().open());
    const qint64 cents = till.report.expected.cents();
    const std::vector<CashCount> counted{{Money::fromCents(1'00), int(cents / 100)},
                                         {Money::fromCents(1), int(cents % 100)}};
    take(m_desk->record({ShiftClose{till.report.shift, till.nextNumber, counted, till.report.expected, {}}}));
    m_reports.insert(till.nextNumber);
}

/// The same at both, byte for byte.
void TillKillTest::readJournal()
{
    m_desk->close();
    const QList<QByteArray> journaled = m_desk->journaled();
    QCOMPARE(m_desk->atCentral(), journaled);
    for (const QByteArray& jws : journaled) {
        m_operations.push_back(take(wire::decodeOperation(take(parseJws(jws)).payload)));
    }
}

/// Sound in itself; and central finds no receipt, report or cent missing, in books and drawers.
void TillKillTest::expectSoundJournal()
{
    Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
    EXPECT_DONE(journal.fullCheck());
    const PublicKey key = take(m_desk->folder().deviceKey()).publicKey();
    const auto faults = take(journal.verify(key));
    QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front().what));
    const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
    QVERIFY2(reconciled.exitCode == 0, reconciled.output + reconciled.errors);
    QJsonObject sums = m_desk->totalsInJournal();
    const QJsonObject atCentral = m_desk->totalsAtCentral();
    for (const QString& account : sums.keys()) {
        QCOMPARE(sums.value(account).toInteger(), atCentral.value(account).toInteger());
    }
}

void TillKillTest::expectShownIsThereOnce()
{
    std::map<qint64, TopUp> there; // by receipt
    for (const Operation& operation : m_operations) {
        if (const auto* load = std::get_if<Load>(&operation.body)) {
            QVERIFY(
                there.emplace(operation.receipt, TopUp{load->card.number(), load->amount.cents()}).second);
        }
    }
    for (const auto& [receipt, load] : m_shown) {
        QVERIFY(there.contains(receipt) && there.at(receipt) == load);
        there.erase(receipt);
    }
    for (const TopUp& load : m_unshown) {
        const auto found = std::ranges::find(there, load, [](const auto& entry) { return entry.second; });
        QVERIFY2(found != there.end(), "neither recorded nor offered again");
        there.erase(found);
    }
    QVERIFY2(there.empty(), "a load that nobody asked for");
    QVERIFY(hasMetEveryMoment());
}

void TillKillTest::expectGaplessReports()
{
    std::set<qint64> there;
    for (const Operation& operation : m_operations) {
        if (const auto* close = std::get_if<ShiftClose>(&operation.body)) {
            QVERIFY(there.insert(close->number).second);
        }
    }
    QCOMPARE(*there.rbegin(), qint64(there.size())); // from 1, without a gap
    QVERIFY(std::ranges::includes(there, m_reports));
    QCOMPARE(there.size(), m_reports.size() + size_t(m_unshownReports));
}

/// As the signed operations say that central has applied, and as central says.
void TillKillTest::expectNoLimitPassed()
{
    std::map<quint32, Money> balances;
    std::map<std::pair<quint32, QDate>, Money> days;
    Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
    for (const Operation& operation : m_operations) {
        const auto* load = std::get_if<Load>(&operation.body);
        if (load && take(journal.entry(operation.id))->standing == Standing::Applied) {
            balances[load->card.number()] += load->amount;
            days[{load->card.number(), operation.at.date()}] += load->amount;
        }
    }
    for (const auto& [card, balance] : balances) {
        QCOMPARE(m_desk->card(MokId::fromNumber(card)).balance, balance);
    }
    for (const auto& [day, loaded] : days) {
        QVERIFY(loaded <= mostADay);
    }
}

/// In its own tables: limits of day, month and year, balances, and each promise kept once.
void TillKillTest::expectCentralAgreesWithItself()
{
    CentralDatabase database(m_central);
    const auto loadsBeyond = [&database](const QByteArray& period, Money most) {
        return database.number("SELECT count(*) FROM (SELECT 1 FROM load GROUP BY card, " + period +
                               " HAVING sum(cents) > " + QByteArray::number(most.cents()) + ')');
    };
    QCOMPARE(loadsBeyond("day", mostADay), 0);
    QCOMPARE(loadsBeyond("day / 100", mostAMonth), 0);
    QCOMPARE(loadsBeyond("day / 10000", mostAMonth), 0);
    QCOMPARE(database.number("SELECT count(*) FROM load WHERE passes IS NOT NULL"), 0);
    QCOMPARE(database.number("SELECT count(*) FROM card WHERE mok_id BETWEEN " +
                             QByteArray::number(firstCard) + " AND " +
                             QByteArray::number(firstCard + cards - 1) +
                             " AND (balance, loads) <> (SELECT coalesce(sum(cents), 0), count(*) FROM load "
                             "WHERE card = mok_id)"),
             0);
    QCOMPARE(database.number("SELECT count(captured_by) - count(DISTINCT captured_by) FROM authorisation"),
             0);
    QCOMPARE(database.number("SELECT count(*) FROM authorisation JOIN load ON load.operation = captured_by "
                             "WHERE load.card <> authorisation.card OR load.cents <> authorisation.cents"),
             0);
}

/// What killed top-ups had reserved is free again after its 15 minutes: all that the day leaves is granted.
void TillKillTest::expectReservationsEnd()
{
    CentralDatabase database(m_central);
    const QByteArray latest = QByteArray::number(QDateTime::currentMSecsSinceEpoch() + 15 * 60'000);
    QCOMPARE(database.number("SELECT count(*) FROM authorisation WHERE expires > " + latest), 0);
    QVERIFY(database.number("SELECT count(*) FROM authorisation WHERE captured_by IS NULL") > 0);
    database.execute("UPDATE authorisation SET expires = 1");
    EXPECT_DONE(m_desk->sync());
    EXPECT_DONE(m_desk->signIn());
    m_desk->openShift();
    for (quint32 i = 0; i < cards; ++i) {
        const MokId card = MokId::fromNumber(firstCard + i);
        const Money rest = mostADay - take(m_desk->part<Loads>().terms(card)).card.loadedDay;
        if (rest.isPositive()) {
            EXPECT_DONE(m_desk->reserve(newOperationId(m_desk->clock()), card, rest));
            database.execute("UPDATE authorisation SET expires = 1"); // a desk has so many at a time
        }
    }
}

QTEST_GUILESS_MAIN(TillKillTest)
#include "TillKillTest.moc"
