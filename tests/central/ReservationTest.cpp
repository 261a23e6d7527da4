// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Decisions.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <thread>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A load that central has promised to take is taken, and nothing else is meanwhile.
class ReservationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void reserve_withoutAnOpenShift_refused();
    void reserve_moreThanAnybodyTakesCashFor_refused();
    void reserve_deskRevoked_isFree();
    void reserve_freedByCommand_isFree();
    void reserve_cardMayBeLoaded_granted15Minutes();
    void reserve_sameAgain_sameReservation();
    void reserve_sameAgainLater_isRenewed();
    void reserve_sameIdForSomethingElse_refused();
    void reserve_whatTheRulesForbid_refusedWithTheRule();
    void reserve_byUnknownClerk_refused();
    void reserve_anonymousCardReserved_refusesEverybodyElse();
    void reserve_expired_countsUntilItsDeskIsHeard();
    void reserve_expired_countsWhileItsDeskHasNotSentAll();
    void reserve_expired_countsWhileItsDeskHoldsIt();
    void reserve_expired_countsWhileTwoMachinesSpeakAsItsDesk();
    void reserve_expiredAndSilentForAWeek_cardIsFreeAgain();
    void reserve_expiredAndSilentForAsLongAsDesksMayBe_countsUntilThen();
    void reserve_endedAndAskedAgain_isJudgedAnew();
    void free_reserved_cardIsFreeAgain();
    void free_twice_isNoError();
    void free_freedAndReservedAgain_refused();
    void free_anothersReservation_notFound();
    void capture_ownReservation_applied();
    void capture_expired_stillApplied();
    void capture_endedAndLoadedElsewhere_stillApplied();
    void capture_otherAmount_judgedByTheRules();
    void capture_twice_secondRefused();
    void capture_anothersReservation_refused();
    void load_withoutItsReservation_isNotHinderedByIt();
    void load_withoutItsReservation_freesIt();
    void load_recordedBeforeTheReservation_leavesIt();
    void reserve_twoDesksAtOnce_oneWins();

private:
    HttpsClient::Reply reserve(DeskAtCentral& desk, OperationId id, MokId card, qint64 cents,
                               const QString& clerk = u"ana"_s);
    /// Ids are ordered by the millisecond.
    static void letTimePass()
    {
        const qint64 then = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > then);
    }
    /// Their time was over ten minutes ago.
    void expireAll()
    {
        const qint64 then = QDateTime::currentMSecsSinceEpoch() - 10 * 60 * 1000;
        CentralDatabase(m_central).execute("UPDATE authorisation SET expires = " + QByteArray::number(then));
    }
    /// As after all was sent, but for `unsent`; the desk says that it holds some reservations.
    void hear(DeskAtCentral& desk, quint64 unsent = 0, const QString& holds = {})
    {
        const QString query = u"/v1/changes?recorded=%1&holds=%2"_s;
        const quint64 recorded = desk.chain().lastSequence() + unsent;
        QCOMPARE(desk.client().get(query.arg(recorded).arg(holds)).status, 200);
    }
    /// The rules of limits that promised loads of a desk have passed, in the words of the reconciliation.
    QByteArray passedLimits(DeskAtCentral& desk)
    {
        const auto said =
            m_central.tryCommand({u"reconcile"_s, u"--desk"_s, desk.chain().id().text(), u"--json"_s});
        QByteArrayList rules;
        for (const QJsonValue& passed : QJsonDocument::fromJson(said.output)["passed"_L1].toArray()) {
            rules += passed["rule"_L1].toString().toLatin1();
        }
        return rules.join(' ');
    }
    HttpsClient::Reply release(DeskAtCentral& desk, OperationId id)
    {
        return desk.client().remove(u"/v1/authorisations/"_s + id.text());
    }

    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    std::unique_ptr<DeskAtCentral> m_other;
    quint32 m_nextCard = 100'000'000;
    MokId m_card; ///< handed over, not loaded
};

void ReservationTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    allowLoadsOffline(m_central);
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"T-1"_s);
    m_other = std::make_unique<DeskAtCentral>(m_central, u"T-2"_s);
    m_desk->openShift();
    m_other->openShift();
}

void ReservationTest::init()
{
    m_card = m_desk->takeStock(m_nextCard += 1000, 1).front();
    EXPECT_APPLIED(m_desk->handOver({m_card}));
}

/// Nothing is kept for the next test.
void ReservationTest::cleanup()
{
    for (const auto& desk : {u"T-1"_s, u"T-2"_s}) {
        m_central.command({u"reservations"_s, u"free"_s, desk});
    }
}

void ReservationTest::reserve_withoutAnOpenShift_refused()
{
    DeskAtCentral desk(m_central, u"T-closed"_s);
    const HttpsClient::Reply reply = reserve(desk, SigningDesk::newId(), m_card, 20'00);
    QCOMPARE(reply.problem(), "ShiftNotOpen"_ba);
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
}

void ReservationTest::reserve_moreThanAnybodyTakesCashFor_refused()
{
    const std::vector<MokId> cards = m_desk->takeStock(m_nextCard += 1000, 21);
    for (size_t i = 0; i < cards.size(); ++i) {
        EXPECT_APPLIED(m_desk->handOver({cards[i]}));
        const HttpsClient::Reply reply = reserve(*m_desk, SigningDesk::newId(), cards[i], 20'00);
        QCOMPARE(reply.status == 200, i < 20);
        QCOMPARE(reply.problem() == "TooManyReservations", i == 20);
    }
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), cards[20], 20'00).status, 200);
    QCOMPARE(m_central.command({u"reservations"_s, u"list"_s, u"--desk"_s, u"T-1"_s}).count('\n'), 20);
}

void ReservationTest::reserve_deskRevoked_isFree()
{
    DeskAtCentral stolen(m_central, u"T-stolen"_s);
    stolen.openShift();
    QCOMPARE(reserve(stolen, SigningDesk::newId(), m_card, 20'00).status, 200);
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    m_central.command({u"desk"_s, u"revoke"_s, u"T-stolen"_s});
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
}

void ReservationTest::reserve_freedByCommand_isFree()
{
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
    m_central.command({u"reservations"_s, u"free"_s, u"T-2"_s});
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
}

HttpsClient::Reply ReservationTest::reserve(DeskAtCentral& desk, OperationId id, MokId card, qint64 cents,
                                            const QString& clerk)
{
    const wire::ReservationRequest request{id, card, Money::fromCents(cents), take(ClerkId::parse(clerk))};
    return desk.client().post(u"/v1/authorisations"_s, encode(request));
}

void ReservationTest::reserve_cardMayBeLoaded_granted15Minutes()
{
    const OperationId id = SigningDesk::newId();
    const HttpsClient::Reply reply = reserve(*m_desk, id, m_card, 150'00);
    QCOMPARE(reply.status, 200);
    const wire::ReservationGrant granted = take(wire::decodeReservationGrant(reply.body));
    QCOMPARE(granted.id, id);
    const QDateTime now = QDateTime::fromString(QString::fromLatin1(reply.centralTime), Qt::ISODateWithMs);
    QVERIFY(std::abs(now.secsTo(granted.validUntil.utc()) - 15 * 60) <= 2);
}

void ReservationTest::reserve_sameAgain_sameReservation()
{
    const OperationId id = SigningDesk::newId();
    const HttpsClient::Reply first = reserve(*m_desk, id, m_card, 20'00);
    const HttpsClient::Reply second = reserve(*m_desk, id, m_card, 20'00);
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200);
    QCOMPARE(CentralDatabase(m_central).number("SELECT count(*) FROM authorisation WHERE card = " +
                                               QByteArray::number(m_card.number())),
             1);
}

void ReservationTest::reserve_sameAgainLater_isRenewed()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    const HttpsClient::Reply again = reserve(*m_desk, id, m_card, 20'00);
    QCOMPARE(again.status, 200);
    const QDateTime until = take(wire::decodeReservationGrant(again.body)).validUntil.utc();
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(until) > 14 * 60);
    hear(*m_desk);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
}

void ReservationTest::reserve_sameIdForSomethingElse_refused()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    const HttpsClient::Reply other = reserve(*m_desk, id, m_card, 20'01);
    QCOMPARE(other.status, 409);
    QCOMPARE(other.problem(), "OperationModified"_ba);
}

void ReservationTest::reserve_whatTheRulesForbid_refusedWithTheRule()
{
    const HttpsClient::Reply tooMuch = reserve(*m_desk, SigningDesk::newId(), m_card, 150'01);
    QCOMPARE(tooMuch.status, 422);
    QCOMPARE(tooMuch.problem(), "AmountAboveSingleLoad"_ba);
    QCOMPARE(tooMuch.rule(), "LIMIT-A1"_ba);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(1'00)));
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 1'00).problem(), "SecondLoad"_ba);
}

void ReservationTest::reserve_byUnknownClerk_refused()
{
    const HttpsClient::Reply reply = reserve(*m_desk, SigningDesk::newId(), m_card, 1'00, u"nobody"_s);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem(), "ClerkUnknown"_ba);
}

void ReservationTest::reserve_anonymousCardReserved_refusesEverybodyElse()
{
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    EXPECT_REFUSED(m_other->load(m_card, Money::fromCents(20'00)), ErrorCode::SecondLoad, "LIMIT-A1");
}

/// The cash may be in the drawer of a desk without connection.
void ReservationTest::reserve_expired_countsUntilItsDeskIsHeard()
{
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    expireAll();
    hear(*m_other);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    hear(*m_desk);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
}

/// The load that captures it may be among what waits at the desk.
void ReservationTest::reserve_expired_countsWhileItsDeskHasNotSentAll()
{
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    expireAll();
    hear(*m_desk, 1);
    QCOMPARE(m_desk->client().get(u"/v1/changes"_s).status, 200); // says nothing of itself
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
}

/// The cash is being counted just now, and the request to keep it for longer was lost.
void ReservationTest::reserve_expired_countsWhileItsDeskHoldsIt()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    hear(*m_desk, 0, SigningDesk::newId().text() + u',' + id.text());
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    hear(*m_desk, 0, SigningDesk::newId().text());
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
}

/// The one that has all answers is not the one that holds the cash.
void ReservationTest::reserve_expired_countsWhileTwoMachinesSpeakAsItsDesk()
{
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    expireAll();
    const quint64 recorded = m_desk->chain().lastSequence();
    const auto say = [this](quint64 sequence, const QString& more = {}) {
        QCOMPARE(m_desk->client().get(u"/v1/changes?recorded=%1"_s.arg(sequence) + more).status, 200);
    };
    say(recorded - 1); // was put back
    say(recorded);     // and this is the other
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    say(recorded, u"&restored=true"_s);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
}

void ReservationTest::reserve_expiredAndSilentForAsLongAsDesksMayBe_countsUntilThen()
{
    m_central.command({u"settings"_s, u"set"_s, u"offlineLongestHours"_s, u"336"_s});
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    const auto expiredDaysAgo = [this](int days) {
        const qint64 then = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
        CentralDatabase(m_central).execute("UPDATE authorisation SET expires = " + QByteArray::number(then));
    };
    expiredDaysAgo(13);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).problem(), "SecondLoad"_ba);
    expiredDaysAgo(14);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
    m_central.command({u"settings"_s, u"set"_s, u"offlineLongestHours"_s, u"168"_s});
}

void ReservationTest::reserve_expiredAndSilentForAWeek_cardIsFreeAgain()
{
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    const qint64 then = QDateTime::currentDateTimeUtc().addDays(-7).toMSecsSinceEpoch();
    CentralDatabase(m_central).execute("UPDATE authorisation SET expires = " + QByteArray::number(then));
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
}

void ReservationTest::reserve_endedAndAskedAgain_isJudgedAnew()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    hear(*m_desk);
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    hear(*m_desk);
    EXPECT_APPLIED(m_other->load(m_card, Money::fromCents(1'00)));
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).problem(), "SecondLoad"_ba);
}

void ReservationTest::free_reserved_cardIsFreeAgain()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    QCOMPARE(release(*m_desk, id).status, 204);
    QCOMPARE(reserve(*m_other, SigningDesk::newId(), m_card, 20'00).status, 200);
}

void ReservationTest::free_twice_isNoError()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    QCOMPARE(release(*m_desk, id).status, 204);
    QCOMPARE(release(*m_desk, id).status, 204);
}

void ReservationTest::free_freedAndReservedAgain_refused()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    QCOMPARE(release(*m_desk, id).status, 204);
    const HttpsClient::Reply again = reserve(*m_desk, id, m_card, 20'00);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.problem(), "Cancelled"_ba);
}

void ReservationTest::free_anothersReservation_notFound()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    QCOMPARE(release(*m_other, id).status, 404);
    QCOMPARE(release(*m_desk, SigningDesk::newId()).status, 404);
    QCOMPARE(m_desk->client().remove(u"/v1/authorisations/nonsense"_s).status, 404);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
}

void ReservationTest::capture_ownReservation_applied()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
    QCOMPARE(release(*m_desk, id).status, 204); // too late, and nothing happens
    EXPECT_REFUSED(m_other->load(m_card, Money::fromCents(1'00)), ErrorCode::SecondLoad, "LIMIT-A1");
}

void ReservationTest::capture_expired_stillApplied()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
}

/// A desk that says so only after it has said that all was sent: a restored one.
void ReservationTest::capture_endedAndLoadedElsewhere_stillApplied()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    hear(*m_desk);
    EXPECT_APPLIED(m_other->load(m_card, Money::fromCents(150'00)));
    CentralDatabase database(m_central);
    database.execute("UPDATE card SET state = 'locked' WHERE mok_id = " +
                     QByteArray::number(m_card.number()));
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
    const QByteArray card = " FROM card WHERE mok_id = " + QByteArray::number(m_card.number());
    QCOMPARE(database.number("SELECT balance" + card), 170'00);
    QCOMPARE(database.number("SELECT state = 'locked'" + card), 1);
    QCOMPARE(passedLimits(*m_desk), "LIMIT-A1"_ba);
    QCOMPARE(passedLimits(*m_other), ""_ba);
}

void ReservationTest::capture_otherAmount_judgedByTheRules()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    expireAll();
    hear(*m_desk);
    EXPECT_APPLIED(m_other->load(m_card, Money::fromCents(5'00)));
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(21'00), id), ErrorCode::SecondLoad, "LIMIT-A1");
}

void ReservationTest::capture_twice_secondRefused()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(20'00), id), ErrorCode::SecondLoad, "LIMIT-A1");
}

void ReservationTest::capture_anothersReservation_refused()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    EXPECT_REFUSED(m_other->load(m_card, Money::fromCents(20'00), id), ErrorCode::SecondLoad, "LIMIT-A1");
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
}

/// The answer to the reservation was lost, and the clerk took the load under the offline rules.
void ReservationTest::load_withoutItsReservation_isNotHinderedByIt()
{
    QCOMPARE(reserve(*m_desk, SigningDesk::newId(), m_card, 20'00).status, 200);
    letTimePass();
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00)));
}

void ReservationTest::load_withoutItsReservation_freesIt()
{
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 30'00).status, 200);
    letTimePass();
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00))); // another amount, after going back
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(30'00), id), ErrorCode::SecondLoad, "LIMIT-A1");
}

/// What was promised while an earlier load still waited at the desk stays promised.
void ReservationTest::load_recordedBeforeTheReservation_leavesIt()
{
    const Operation waiting =
        m_desk->chain().next(Load{m_desk->shift(), m_card, Money::fromCents(20'00), {}});
    letTimePass();
    const OperationId id = SigningDesk::newId();
    QCOMPARE(reserve(*m_desk, id, m_card, 20'00).status, 200);
    EXPECT_REFUSED(m_desk->send(waiting), ErrorCode::SecondLoad, "LIMIT-A1");
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00), id));
}

void ReservationTest::reserve_twoDesksAtOnce_oneWins()
{
    for (int round = 0; round < 20; ++round) {
        const MokId card = m_desk->takeStock(m_nextCard += 1000, 1).front();
        EXPECT_APPLIED(m_desk->handOver({card}));
        int status = 0;
        std::thread rival([&] { // with a connection of its own thread
            HttpsClient client(m_central.url(), m_central.authority(), m_other->identity());
            const wire::ReservationRequest request{SigningDesk::newId(), card, Money::fromCents(20'00),
                                                   take(ClerkId::parse(u"ana"))};
            status = client.post(u"/v1/authorisations"_s, encode(request)).status;
        });
        const int own = reserve(*m_desk, SigningDesk::newId(), card, 20'00).status;
        rival.join();
        QCOMPARE(std::min(own, status), 200);
        QCOMPARE(std::max(own, status), 422);
    }
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ReservationTest)
#include "ReservationTest.moc"
