// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"
#include "core/office/Counter.h"
#include "core/office/OperationIds.h"
#include "core/office/Views.h"
#include "core/wire/OperationCodec.h"
#include "tests/store/FaultyVfs.h"
#include "tests/support/Expect.h"
#include "tests/support/RealDesk.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The disk fills up while a desk works: that is said, nothing is there by half, and the same order goes
/// through once there is room.
class DeskDiskFullTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.command({u"settings"_s, u"set"_s, u"offlineFirstLoads"_s, u"100000000"_s});
        m_central.start();
        m_desk = std::make_unique<RealDesk>(m_central, u"D-1"_s);
        m_cards = m_desk->prepare(200);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
    }

    void cleanupTestCase() { m_desk.reset(); }

    void record_fullAnywhere_isAllOrNothing()
    {
        FaultyVfs disk;
        take(m_desk->signIn());
        constexpr qint64 stride = 397; // a prime: ever other places of the log's frames
        int refused = 0;
        for (qint64 room = 0; m_next < m_cards.size(); room += stride) {
            const Counter::Order order = nextOrder();
            const qsizetype before = m_desk->journaled().size();
            const DeskStatus statusBefore = take(m_desk->part<Views>().status());
            disk.fillAfter(room);
            const Result<Recorded> first = m_desk->part<Counter>().record(order);
            disk.freeSpace();
            if (first) {
                ++m_receipts;
                break; // there was room for all of it
            }
            ++refused;
            QCOMPARE(first.error().code, ErrorCode::DiskFull);
            QCOMPARE(m_desk->journaled().size(), before);
            QCOMPARE(take(m_desk->part<Views>().status()).shift->drawer, statusBefore.shift->drawer);
            QCOMPARE(m_desk->card(std::get<Handover>(order.steps[0].body).cards[0]).state,
                     CardState::InStock);
            const Recorded second = take(m_desk->part<Counter>().record(order));
            QCOMPARE(second.receipt, ++m_receipts);
            QCOMPARE(m_desk->journaled().size(), before + 2);
        }
        QVERIFY(refused > 20);
    }

    void record_sameIds_areTheSameOrderOrNone()
    {
        take(m_desk->signIn());
        Counter::Order order = nextOrder();
        const Recorded first = take(m_desk->part<Counter>().record(order));
        QCOMPARE(first.receipt, ++m_receipts);
        const qsizetype after = m_desk->journaled().size();
        const Recorded again = take(m_desk->part<Counter>().record(order));
        QCOMPARE(again.receipt, first.receipt);
        QCOMPARE(again.ids, first.ids);
        std::get<Load>(order.steps[1].body).amount = Money::fromCents(30'00);
        EXPECT_FAILURE(m_desk->part<Counter>().record(order), ErrorCode::OperationModified);
        order.steps[1].id = newOperationId(m_desk->clock());
        EXPECT_FAILURE(m_desk->part<Counter>().record(order), ErrorCode::OperationModified);
        QCOMPARE(m_desk->journaled().size(), after);
        m_desk->close();
    }

    void record_diskDoesNotObey_stopsUntilOpenedAnew()
    {
        FaultyVfs disk;
        take(m_desk->signIn());
        const Counter::Order order = nextOrder();
        disk.failFlush(EIO);
        EXPECT_FAILURE(m_desk->part<Counter>().record(order), ErrorCode::DatabaseFailed);
        disk.failFlush(0);
        EXPECT_FAILURE(m_desk->part<Counter>().record(nextOrder()), ErrorCode::DatabaseFailed);
        m_desk->close();
        take(m_desk->signIn());
        // Whether it was recorded or not: now it is, once.
        QCOMPARE(take(m_desk->part<Counter>().record(order)).receipt, ++m_receipts);
        QCOMPARE(take(m_desk->part<Counter>().record(order)).receipt, m_receipts);
        m_desk->close();
    }

    void restart_afterFull_isSoundAndAgreesWithCentral()
    {
        m_desk->close();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
        m_desk->close();
        Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
        EXPECT_DONE(journal.fullCheck());
        const PublicKey key = take(m_desk->folder().deviceKey()).publicKey();
        QVERIFY(take(journal.verify(key)).empty());
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
        QCOMPARE(m_desk->totalsAtCentral(), m_desk->totalsInJournal());
    }

    void sync_full_isSaidAndLosesNothing()
    {
        FaultyVfs disk;
        take(m_desk->signIn());
        m_next = m_cards.size() - 1;
        take(m_desk->part<Counter>().record(nextOrder()));
        disk.fillAfter(0);
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::DiskFull); // cannot write down what central says
        QCOMPARE(take(m_desk->part<Views>().status()).fault->code, ErrorCode::DiskFull);
        disk.freeSpace();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    }

private:
    Counter::Order nextOrder()
    {
        const MokId card = m_cards.at(m_next++);
        return {{{newOperationId(m_desk->clock()), m_desk->handover({card})},
                 {newOperationId(m_desk->clock()), m_desk->load(card, Money::fromCents(20'00))}},
                Money::fromCents(50'00),
                {}};
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards;
    size_t m_next = 0;
    qint64 m_receipts = 0;
};

QTEST_GUILESS_MAIN(DeskDiskFullTest)
#include "DeskDiskFullTest.moc"
