// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OperationIds.h"
#include "core/office/Views.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/RealDesk.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Central's disk is full while desks send: nothing is there by half, the desk keeps what is unanswered, and
/// all of it goes through once there is room.
class CentralDiskFullTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void operations_noRoomAnywhere_areKeptAndGoThroughLater();
    void operations_noRoom_areAnsweredAsAServersFault();
    void reservation_noRoom_isGrantedToTheSameIdLater();
    void killedWhileFull_startsAgainAndHasLostNothing();

    void cleanup();

private:
    void recordOrder();
    void fillAfter(qint64 room);
    void expectNothingByHalf();

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards;
    size_t m_next = 0;
};

void CentralDiskFullTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<RealDesk>(m_central, u"D-1"_s);
    m_cards = m_desk->prepare(150);
}

void CentralDiskFullTest::init()
{
    EXPECT_DONE(m_desk->sync());
    recordOrder();
}

/// There is room again: everything arrives, once, to the cent.
void CentralDiskFullTest::cleanup()
{
    EXPECT_DONE(m_desk->sync());
    QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
    QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    QCOMPARE(m_desk->totalsAtCentral(), m_desk->totalsInJournal());
    CentralDatabase database(m_central);
    QCOMPARE(database.number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
}

/// A card with its load, and some cash: three operations for one request.
void CentralDiskFullTest::recordOrder()
{
    const MokId card = m_cards.at(m_next++);
    take(m_desk->record({m_desk->handover({card}), m_desk->load(card, Money::fromCents(20'00))},
                        Money::fromCents(50'00)));
    take(m_desk->record(
        {CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s}}));
}

/// So many bytes more, and no other, fit into central's database.
void CentralDiskFullTest::fillAfter(qint64 room)
{
    m_central.limitFiles(std::nullopt);
    CentralDatabase(m_central).execute("PRAGMA wal_checkpoint(TRUNCATE)"); // what follows begins a new log
    m_central.limitFiles(room);
}

/// What central has is a beginning of what the desk has, and its books are those of just that.
void CentralDiskFullTest::expectNothingByHalf()
{
    const QList<QByteArray> there = m_desk->atCentral();
    QCOMPARE(there, m_desk->journaled().first(there.size()));
    const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
    QVERIFY2(reconciled.exitCode == 0, reconciled.output + reconciled.errors);
}

void CentralDiskFullTest::operations_noRoomAnywhere_areKeptAndGoThroughLater()
{
    constexpr qint64 stride = 3989; // a prime: ever other places of the log's frames
    int refused = 0;
    for (qint64 room = 0;; room += stride) {
        fillAfter(room);
        const Done sent = m_desk->sync();
        const qsizetype there = m_desk->atCentral().size();
        m_central.limitFiles(std::nullopt);
        if (sent) {
            break; // there was room for all of it
        }
        ++refused;
        QCOMPARE(sent.error().code, ErrorCode::ServerFailed);
        expectNothingByHalf();
        const int waiting = take(m_desk->part<Views>().status()).waiting;
        QCOMPARE(there + waiting, m_desk->journaled().size());
        EXPECT_DONE(m_desk->sync());
        recordOrder();
    }
    QVERIFY(refused > 20);
}

void CentralDiskFullTest::operations_noRoom_areAnsweredAsAServersFault()
{
    fillAfter(0);
    const HttpsClient::Reply reply = m_desk->postAsItself(m_desk->journaled().last(3));
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.problem(), "ServerFailed"_ba);
    QVERIFY(!reply.retryAfter.isEmpty());
    m_central.limitFiles(std::nullopt);
}

void CentralDiskFullTest::reservation_noRoom_isGrantedToTheSameIdLater()
{
    const MokId card = m_cards.at(m_next++);
    take(m_desk->record({m_desk->handover({card})}, Money::fromCents(2'00)));
    EXPECT_DONE(m_desk->sync());
    const OperationId id = newOperationId(m_desk->clock());
    fillAfter(0);
    const auto refused = m_desk->reserve(id, card, Money::fromCents(150'00));
    EXPECT_FAILURE(refused, ErrorCode::ServerFailed);
    m_central.limitFiles(std::nullopt);
    EXPECT_DONE(m_desk->reserve(id, card, Money::fromCents(150'00)));
    take(m_desk->record({Load{m_desk->shift(), card, Money::fromCents(150'00), id}},
                        Money::fromCents(150'00)));
}

void CentralDiskFullTest::killedWhileFull_startsAgainAndHasLostNothing()
{
    fillAfter(5000); // in the middle of the second page
    EXPECT_FAILURE(m_desk->sync(), ErrorCode::ServerFailed);
    m_central.kill();
    m_central.start();
    expectNothingByHalf();
}

QTEST_GUILESS_MAIN(CentralDiskFullTest)
#include "CentralDiskFullTest.moc"
