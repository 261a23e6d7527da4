// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Counter.h"
#include "core/office/Office.h"
#include "core/office/Views.h"
#include "core/wire/Outcome.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Portion.h"
#include "tests/support/RealDesk.h"
#include "tests/support/WrongServer.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Of a way that breaks somewhere else each time.
const Portion rounds(100);

/// Whatever happens between a desk and central, each operation is there in the end, once.
class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.start();
        m_proxy = std::make_unique<FaultProxy>(m_central.port());
        m_wrong = std::make_unique<WrongServer>(m_central);
        QVERIFY(m_plain.listen(QHostAddress::LocalHost));
        connect(&m_plain, &QTcpServer::newConnection, this,
                [this] { m_plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    }

    void init()
    {
        m_proxy->behave();
        m_proxy->leadTo(m_central.port());
        const QByteArray before = std::exchange(m_function, QByteArray(QTest::currentTestFunction()));
        if (m_desk && m_function == before) {
            return; // the rows of one test share a desk: each leaves it with nothing to send
        }
        m_desk = std::make_unique<RealDesk>(m_central, u"T-%1"_s.arg(++m_desks), m_proxy->url());
        m_cards = m_desk->prepare(3);
        EXPECT_DONE(m_desk->sync());
    }

    void cleanupTestCase() { m_desk.reset(); }

    void record_withConnection_isAppliedByItself()
    {
        take(m_desk->record({m_desk->handover({m_cards[0]})}));
        QTRY_COMPARE(newest().standing, Standing::Applied);
        QTRY_COMPARE(waiting(), 0);
        expectCentralHasTheJournal();
    }

    void withoutConnection_isNotCalledSent_data()
    {
        QTest::addColumn<quint16>("port");
        QTest::newRow("nobody listens") << quint16(1);
        QTest::newRow("no TLS there") << m_plain.serverPort();
    }

    /// A mistake that cannot have left this machine is still the clerk's own to undo (TILL-5).
    void withoutConnection_isNotCalledSent()
    {
        QFETCH(const quint16, port);
        m_proxy->leadTo(port);
        moveCash(1);
        QVERIFY(!m_desk->sync());
        QCOMPARE(newest().standing, Standing::Recorded);
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(newest().standing, Standing::Applied);
        expectCentralHasTheJournal();
    }

    void onceSent_staysSent_whenTheConnectionIsRefusedLater()
    {
        m_proxy->loseAnswers();
        moveCash(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        m_proxy->refuse();
        QVERIFY(!m_desk->sync());
        QCOMPARE(newest().standing, Standing::Sent);
        m_proxy->behave();
    }

    void answerLostAfterCommit_sameBytesAgain_onceAtCentral()
    {
        m_proxy->loseAnswers();
        moveCash(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        QCOMPARE(newest().standing, Standing::Sent);
        QTRY_COMPARE(m_desk->atCentral().size(), 3); // committed; the desk does not know
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(newest().standing, Standing::Applied);
        expectCentralHasTheJournal();
    }

    void answersCutAnywhere_everythingArrivesOnce()
    {
        sendThrough([this](qint64 bytes) { m_proxy->cutAnswersAfter(bytes); }, 3000);
    }

    void questionsCutAnywhere_everythingArrivesOnce()
    {
        sendThrough([this](qint64 bytes) { m_proxy->cutQuestionsAfter(bytes); }, 10'000);
    }

    void answersDrip_arrive()
    {
        m_proxy->refuse();
        moveCash(20);
        m_proxy->drip(400, 20ms);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(waiting(), 0);
        expectCentralHasTheJournal();
    }

    void centralSilent_isTimeout_nothingLost()
    {
        m_proxy->refuse();
        moveCash(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        m_proxy->drip(1, 120s);
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::Timeout);
        QVERIFY(!take(m_desk->part<Views>().status()).isOnline);
        QCOMPARE(waiting(), 1);
        m_proxy->behave();
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        expectCentralHasTheJournal();
    }

    void wrongAnswers_settleNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("error");
        const QByteArray page = "<html><body>Dober dan</body></html>\n";
        const QByteArray problem = R"({"type":"urn:cekr:problem:ServerFailed","title":"ServerFailed"})";
        QTest::newRow("500") << 500 << page << ErrorCode::ServerFailed;
        QTest::newRow("502") << 502 << QByteArray() << ErrorCode::ServerFailed;
        QTest::newRow("503, problem") << 503 << problem << ErrorCode::ServerFailed;
        QTest::newRow("503, 100 KB") << 503 << QByteArray(100'000, 'x') << ErrorCode::ServerFailed;
        QTest::newRow("429") << 429 << page << ErrorCode::TooManyRequests;
        QTest::newRow("404") << 404 << page << ErrorCode::WrongAnswer;
        QTest::newRow("302") << 302 << QByteArray() << ErrorCode::WrongAnswer;
        QTest::newRow("401") << 401 << QByteArray() << ErrorCode::CertificateRefused;
        QTest::newRow("401, problem")
            << 401 << QByteArray(R"({"type":"urn:cekr:problem:NotEnrolled","title":"NotEnrolled"})")
            << ErrorCode::NotEnrolled;
        QTest::newRow("413") << 413 << page << ErrorCode::TooLarge;
        QTest::newRow("page") << 200 << page << ErrorCode::WrongAnswer;
        QTest::newRow("empty") << 200 << QByteArray() << ErrorCode::WrongAnswer;
        QTest::newRow("no object") << 200 << QByteArray("[]\n") << ErrorCode::WrongAnswer;
        QTest::newRow("endless line") << 200 << QByteArray(5'000'000, 'x') << ErrorCode::WrongAnswer;
        QTest::newRow("another's outcome")
            << 200
            << QByteArray(R"({"change":9,"id":"0192e4a0-1111-7000-8000-000000000000","outcome":"applied"})"
                          "\n")
            << ErrorCode::WrongAnswer;
    }

    void wrongAnswers_settleNothing()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorCode, error);
        m_wrong->answer(status, "application/x-ndjson", body);
        m_proxy->leadTo(m_wrong->port());
        const QDateTime contact = take(m_desk->part<Views>().status()).lastContact;
        moveCash(1);
        EXPECT_FAILURE(m_desk->sync(), error);
        QCOMPARE(newest().standing, Standing::Sent);
        QCOMPARE(waiting(), 1);
        QVERIFY(take(m_desk->part<Views>().attention()).empty());
        QCOMPARE(take(m_desk->part<Views>().status()).lastContact,
                 contact); // OFF-1: nothing of central's own
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        expectCentralHasTheJournal();
    }

    void notLetIn_isAskedOnceForAll()
    {
        m_wrong->answer(401, "application/problem+json",
                        R"({"type":"urn:cekr:problem:NotEnrolled","title":"NotEnrolled"})");
        m_proxy->refuse();
        moveCash(20);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        m_proxy->behave();
        m_proxy->leadTo(m_wrong->port());
        const int before = m_wrong->questions();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::NotEnrolled);
        QVERIFY(m_wrong->questions() - before <= 3); // a retry may have come between
        QVERIFY(!take(m_desk->part<Views>().status()).isOnline);
        QVERIFY(!newest().problem);
        QCOMPARE(waiting(), 20);
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        expectCentralHasTheJournal();
    }

    /// What a question says of the journal holds for the moment at which it was asked: central hears of no
    /// copy of the desk when it arrives after what the desk has sent since.
    void question_thatArrivesLate_isNoWordOfACopy()
    {
        m_wrong->answer(503, "text/plain", {});
        m_proxy->leadTo(m_wrong->port());
        QVERIFY(!m_desk->sync());
        const QByteArray late = m_wrong->lastQuestion();
        QVERIFY2(late.startsWith("GET /v1/changes?"), late);
        m_proxy->leadTo(m_central.port());
        moveCash(1);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->getAsItself(QString::fromLatin1(late.split(' ')[1])).status, 200);
        EXPECT_DONE(m_desk->sync());
        for (const QByteArray& line : m_central.command({u"desk"_s, u"list"_s}).split('\n')) {
            const bool isOfDesk = line.contains('"' + m_desk->id().text().toLatin1() + '"');
            QVERIFY2(!isOfDesk || line.contains("agrees"), line);
        }
        expectCentralHasTheJournal();
    }

    void heldByCentral_thenApplied()
    {
        m_proxy->refuse();
        moveCash(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        const wire::Outcome held{newest().operation.id, wire::Outcome::Kind::Held, 0,
                                 Error{ErrorCode::SequenceGap}};
        m_wrong->answer(200, "application/x-ndjson", encode(held) + '\n');
        m_proxy->behave();
        m_proxy->leadTo(m_wrong->port());
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::WrongAnswer); // of the pull
        QCOMPARE(newest().standing, Standing::Sent);
        QCOMPARE(newest().problem->code, ErrorCode::SequenceGap);
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(newest().standing, Standing::Applied);
        QVERIFY(!newest().problem);
    }

    void notTakenByCentral_isNoRefusal()
    {
        m_proxy->refuse();
        moveCash(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        const wire::Outcome notTaken{newest().operation.id, wire::Outcome::Kind::Refused, 0,
                                     Error{ErrorCode::SignatureInvalid}};
        m_wrong->answer(200, "application/x-ndjson", encode(notTaken) + '\n');
        m_proxy->behave();
        m_proxy->leadTo(m_wrong->port());
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::WrongAnswer);
        QCOMPARE(newest().standing, Standing::Sent);
        QVERIFY(take(m_desk->part<Views>().attention()).empty());
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(newest().standing, Standing::Applied);
    }

    void sentBySomebodyElseToo_onceAtCentral()
    {
        m_proxy->refuse();
        moveCash(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        QCOMPARE(m_desk->postAsItself({m_desk->journaled().back()}).status, 200);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(newest().standing, Standing::Applied);
        expectCentralHasTheJournal();
    }

    void refusedAmongOthers_doesNotHoldThemUp()
    {
        // The card is loaded elsewhere while this desk is cut off.
        take(m_desk->record({m_desk->handover({m_cards[0]})}));
        EXPECT_DONE(m_desk->sync());
        RealDesk other(m_central, u"T-%1"_s.arg(++m_desks));
        other.prepare(1);
        m_proxy->refuse();
        take(other.record({other.load(m_cards[0], Money::fromCents(40'00))}));
        EXPECT_DONE(other.sync());
        moveCash(2);
        take(m_desk->record({m_desk->load(m_cards[0], Money::fromCents(50'00))}));
        take(m_desk->record(
            {m_desk->handover({m_cards[1]}), m_desk->load(m_cards[1], Money::fromCents(150'00))}));
        moveCash(2);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(waiting(), 0);
        QCOMPARE(standings(Standing::Refused), 1);
        const std::vector<AttentionView> attention = take(m_desk->part<Views>().attention());
        QCOMPARE(attention.size(), 1U);
        QCOMPARE(attention[0].cash, Money::fromCents(50'00));
        QCOMPARE(attention[0].refused.problem->rule, "LIMIT-A1");
        expectCentralHasTheJournal();
    }

    void manyPortions_whileCentralIsKilledAndStartedAnew_onceAtCentral()
    {
        m_proxy->refuse();
        moveCash(1300);
        m_proxy->behave();
        Office& office = m_desk->office();
        office.nudgeSync();
        for (int before = 1300; waiting() > 0;) {
            QTRY_VERIFY(waiting() < before || !partOf<Views>(office).status()->isBusy);
            before = waiting();
            m_central.kill();
            m_central.start();
            office.nudgeSync();
        }
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(standings(Standing::Applied), 200); // of the newest that are shown
        expectCentralHasTheJournal();
    }

    void twoDesks_atTheSameTime_eachItsOwn()
    {
        RealDesk other(m_central, u"T-%1"_s.arg(++m_desks), m_proxy->url());
        other.prepare(1);
        EXPECT_DONE(other.sync());
        EXPECT_DONE(m_desk->sync()); // it knows the other one now
        m_proxy->refuse();
        moveCash(30);
        const std::vector<MokId> moved{m_cards[0], m_cards[1]};
        take(m_desk->record({StockTransfer{moved, other.id()}}));
        for (int i = 0; i < 30; ++i) {
            take(other.record(
                {CashMovement{other.shift(), CashMovement::Direction::In, Money::fromCents(7), u"x"_s}}));
        }
        m_proxy->behave();
        m_desk->office().nudgeSync();
        other.office().nudgeSync();
        QTRY_VERIFY(waiting() == 0 && other.part<Views>().status()->waiting == 0);
        expectCentralHasTheJournal();
        QCOMPARE(other.atCentral(), other.journaled());
        // What one sent on its way, the other takes over.
        EXPECT_DONE(other.sync());
        const BoxId box = other.card(moved[0]).box;
        QCOMPARE(take(other.part<Counter>().boxContent(box)).size(), 2U);
        take(other.record({StockIntake{box, moved, {}, {}}}));
        EXPECT_DONE(other.sync());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->card(moved[0]).holdingDesk, other.id());
        EXPECT_FAILURE(m_desk->record({m_desk->handover({moved[0]})}), ErrorCode::CardNotInOwnStock);
    }

    void clockOfTheDeskWrong_offsetIsKnown()
    {
        m_desk->clock().advance(-3min);
        EXPECT_DONE(m_desk->sync());
        const auto offset = take(m_desk->part<Views>().status()).clockOffset;
        QVERIFY(offset && abs(*offset - 3min) < 5s);
    }

private:
    OperationView newest() { return m_desk->recorded().front(); }
    int waiting() { return take(m_desk->part<Views>().status()).waiting; }

    int standings(Standing standing)
    {
        const std::vector<OperationView> all = m_desk->recorded();
        return int(std::count_if(all.begin(), all.end(), [standing](const OperationView& view) {
            return view.standing == standing;
        }));
    }

    void moveCash(int times)
    {
        for (int i = 0; i < times; ++i) {
            take(m_desk->record({CashMovement{m_desk->shift(), CashMovement::Direction::In,
                                              Money::fromCents(1 + i % 100), u"Drobiž"_s}}));
        }
    }

    /// Central has exactly the journal, byte for byte and in order.
    void expectCentralHasTheJournal() { QCOMPARE(m_desk->atCentral(), m_desk->journaled()); }

    /// Sends forty operations through a way that breaks after a random number of bytes, again and again.
    void sendThrough(const std::function<void(qint64)>& fault, int largest)
    {
        m_proxy->refuse();
        moveCash(40);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        QRandomGenerator random(quint32(20261121 + rounds.first));
        const int before = m_proxy->breaks();
        for (int round = 0; round < rounds.count; ++round) {
            fault(random.bounded(largest));
            (void)m_desk->sync(); // whatever comes of it
            moveCash(1);
            QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        }
        QVERIFY(m_proxy->breaks() - before > rounds.count);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(waiting(), 0);
        expectCentralHasTheJournal();
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<WrongServer> m_wrong;
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards;
    QByteArray m_function; ///< the test that runs
    int m_desks = 0;
    QTcpServer m_plain; // answers, but speaks no TLS
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
