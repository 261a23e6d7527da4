// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Loads.h"
#include "core/office/OperationIds.h"
#include "core/office/Reservations.h"
#include "core/office/Views.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RealDesk.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

/// Of the demo data: a named card that was loaded with 380 EUR today.
constexpr quint32 namedCard = 310'200'102;

} // namespace

/// Central has made a reservation, its answer was lost, and the clerk takes the load without central: the
/// desk is not in its own way, and no cash has to be given back.
class LostReservationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void anonymousCard_loadIsApplied();
    void namedCard_restOfTheDay_isApplied();
    void otherAmountAfterGoingBack_isApplied();
    void cashBeingCounted_reservationDoesNotEnd();
    void givenUpWithoutConnection_ends();

private:
    void loseReservation(MokId card, Money amount);
    void loadOffline(MokId card, Money amount);
    void expectApplied(MokId card, Money balance);
    /// The time of all reservations is over, and the desk asks what is new.
    void expireAndSync()
    {
        const qint64 then = QDateTime::currentMSecsSinceEpoch() - 10 * 60 * 1000;
        CentralDatabase(m_central).execute("UPDATE authorisation SET expires = " + QByteArray::number(then));
        EXPECT_DONE(m_desk->sync());
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards;
    int m_desks = 0;
};

void LostReservationTest::initTestCase()
{
    m_central.start();
    m_proxy = std::make_unique<FaultProxy>(m_central.port());
}

void LostReservationTest::init()
{
    m_proxy->behave();
    m_desk = std::make_unique<RealDesk>(m_central, u"L-%1"_s.arg(++m_desks), m_proxy->url());
    m_cards = m_desk->prepare(1);
    take(m_desk->record({m_desk->handover(m_cards)}, euros(2)));
    EXPECT_DONE(m_desk->sync());
}

/// As the flow does it: the answer does not come, and neither does the word that it is given up.
void LostReservationTest::loseReservation(MokId card, Money amount)
{
    m_proxy->loseAnswers();
    const OperationId id = newOperationId(m_desk->clock());
    const auto lost = m_desk->reserve(id, card, amount);
    EXPECT_FAILURE(lost, ErrorCode::NoConnection);
    m_proxy->refuse();
    m_desk->part<Reservations>().free(id);
    QCOMPARE(
        CentralDatabase(m_central).number("SELECT count(*) FROM authorisation WHERE NOT freed AND card = " +
                                          QByteArray::number(card.number()) + " AND captured_by IS NULL"),
        1);
}

void LostReservationTest::loadOffline(MokId card, Money amount)
{
    EXPECT_DONE(m_desk->part<Loads>().mayLoadWithoutCentral(card, amount));
    take(m_desk->record({m_desk->load(card, amount)}, amount));
    m_proxy->behave();
    EXPECT_DONE(m_desk->sync());
}

void LostReservationTest::expectApplied(MokId card, Money balance)
{
    QVERIFY(take(m_desk->part<Views>().attention()).empty());
    QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
    QCOMPARE(m_desk->card(card).balance, balance);
}

void LostReservationTest::anonymousCard_loadIsApplied()
{
    loseReservation(m_cards.front(), euros(20));
    loadOffline(m_cards.front(), euros(20));
    expectApplied(m_cards.front(), euros(20));
}

void LostReservationTest::namedCard_restOfTheDay_isApplied()
{
    const MokId card = MokId::fromNumber(namedCard);
    const Money before = m_desk->card(card).balance;
    const OperationId promise = newOperationId(m_desk->clock());
    EXPECT_DONE(m_desk->reserve(promise, card, euros(520)));
    take(m_desk->record({Load{m_desk->shift(), card, euros(520), promise}}, euros(520)));
    EXPECT_DONE(m_desk->sync());
    loseReservation(card, euros(100)); // all that the day leaves
    loadOffline(card, euros(100));
    expectApplied(card, before + euros(620));
}

void LostReservationTest::otherAmountAfterGoingBack_isApplied()
{
    loseReservation(m_cards.front(), euros(90));
    loadOffline(m_cards.front(), euros(40));
    expectApplied(m_cards.front(), euros(40));
}

/// Longer than central keeps it, while the desk goes on asking what is new.
void LostReservationTest::cashBeingCounted_reservationDoesNotEnd()
{
    RealDesk other(m_central, u"L-%1"_s.arg(++m_desks));
    other.prepare(1);
    const MokId card = m_cards.front();
    const OperationId promise = newOperationId(m_desk->clock());
    EXPECT_DONE(m_desk->reserve(promise, card, euros(20)));
    expireAndSync();
    const auto rival = other.reserve(newOperationId(other.clock()), card, euros(20));
    EXPECT_FAILURE(rival, ErrorCode::SecondLoad);
    take(m_desk->record({Load{m_desk->shift(), card, euros(20), promise}}, euros(20)));
    EXPECT_DONE(m_desk->sync());
    expectApplied(card, euros(20));
}

void LostReservationTest::givenUpWithoutConnection_ends()
{
    RealDesk other(m_central, u"L-%1"_s.arg(++m_desks));
    other.prepare(1);
    loseReservation(m_cards.front(), euros(20));
    m_proxy->behave();
    expireAndSync();
    EXPECT_DONE(other.reserve(newOperationId(other.clock()), m_cards.front(), euros(20)));
}

QTEST_GUILESS_MAIN(LostReservationTest)
#include "LostReservationTest.moc"
