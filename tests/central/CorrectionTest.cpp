// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"
#include "tests/central/CsvImport.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A mistake is undone by a counter-entry, once, in full, and by whom it has to be (TILL-5). A shift ends
/// once, with what the operations say (TILL-4).
class CorrectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void correction_byTheClerkAtOnce_takesTheLoadOffTheCard();
    void correction_twice_secondRefused();
    void correction_otherAmount_refused();
    void correction_ofAnothersDeskOrUnknown_refused();
    void correction_madeOffline_whateverTheDesksClock_applied_data();
    void correction_madeOffline_whateverTheDesksClock_applied();
    void TILL_5_correctionAlone_ofWhatCentralHadBefore_isPending_data();
    void TILL_5_correctionAlone_ofWhatCentralHadBefore_isPending();
    void TILL_5_pendingCorrection_isAppliedByAPerson_withTheBanksWord();
    void correction_ofWhatWasAnswered_needsASecondPerson();
    void RED_1_correctionOfWhatWasAnswered_byTwo_withTheBanksWord_applied();
    void RED_1_correctionWithoutTheBanksWord_isNotReserved();
    void RED_1_cardThatWasNeverUsed_isCorrected_withThatWordLaterThanTheLoad();
    void RED_1_usedSinceTheBanksWord_isNotReserved_data();
    void RED_1_usedSinceTheBanksWord_isNotReserved();
    void RED_1_acknowledgedLoad_isNotTheBanksWordOnTheCard();
    void RED_1_reservedTopUp_isNotOnTheCard();
    void RED_1_correctionAskedForAgain_isJudgedAnew();
    void RED_1_promiseThatIsOver_isNoWord();
    void TILL_5_correctionWithoutAnApprover_isNotReserved_data();
    void TILL_5_correctionWithoutAnApprover_isNotReserved();
    void TILL_5_reservedCorrection_withoutItsApprover_refused();
    void correction_ofWhatWasAnswered_withoutCentralsWord_refused();
    void reserve_correctionOfWhatIsCorrected_refused();
    void reserve_correctionTwiceAtOnce_oneWins();
    void close_asTheOperationsSay_closesTheShift();
    void close_otherThanTheOperationsSay_refused();
    void redirect_ofARefusedLoad_loadsTheOtherCard();
    void TILL_6_writeOff_byOne_refused_byTwo_settles();

private:
    wire::Outcome sendAs(const QString& clerk, OperationBody body, const QString& approver = {});
    [[nodiscard]] Correction correctionOf(OperationId load, OperationId reservation = {}) const;
    /// Loads another card and takes that back, before the desk is heard: both come in one request.
    void loadAndCorrect();
    HttpsClient::Reply reserveCorrection(OperationId id, OperationId load,
                                         const QString& approver = u"dare"_s);
    /// The bank says by now that the card holds so much.
    void bankSays(qint64 cents) { bankTells(u"balance"_s, cents); }
    /// By now, of the card; `cents`: of a kind that has an amount.
    void bankTells(const QString& kind, std::optional<qint64> cents = {});
    /// The desk has all answers to what it has sent, and has recorded `more` since.
    void hearAnswers(quint64 more = 0)
    {
        const quint64 recorded = m_desk->chain().lastSequence() + more;
        QCOMPARE(m_desk->client().get(u"/v1/changes?recorded=%1"_s.arg(recorded)).status, 200);
    }
    [[nodiscard]] qint64 balance(MokId card)
    {
        return CentralDatabase(m_central).number("SELECT balance FROM card WHERE mok_id = "_ba +
                                                 QByteArray::number(card.number()));
    }

    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    quint32 m_nextCard = 100'000'000;
    MokId m_card; ///< handed over, loaded with 50 €
    OperationId m_load;
    qint64 m_lastSecond = 0; ///< of the load, or of what the bank said last
};

void CorrectionTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    m_central.command({u"clerk"_s, u"add"_s, u"--role"_s, u"supervisor"_s, u"dare"_s, u"Dare Oblak"_s});
    m_central.command({u"clerk"_s, u"add"_s, u"bojan"_s, u"Bojan Kos"_s});
    m_central.start();
}

void CorrectionTest::init()
{
    static int number = 0;
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"T-%1"_s.arg(++number));
    m_desk->openShift();
    m_card = m_desk->takeStock(m_nextCard += 1000, 2).front();
    EXPECT_APPLIED(m_desk->handOver({m_card}));
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(50'00)));
    m_load = m_desk->chain().lastId();
    m_lastSecond = QDateTime::currentSecsSinceEpoch();
}

wire::Outcome CorrectionTest::sendAs(const QString& clerk, OperationBody body, const QString& approver)
{
    Operation operation = m_desk->chain().next(std::move(body));
    operation.clerk = take(ClerkId::parse(clerk));
    operation.approver = approver.isEmpty() ? ClerkId() : take(ClerkId::parse(approver));
    return m_desk->send(operation);
}

Correction CorrectionTest::correctionOf(OperationId load, OperationId reservation) const
{
    return {m_desk->shift(),          load,        m_card,      Money::fromCents(50'00),
            -Money::fromCents(50'00), reservation, u"mistake"_s};
}

void CorrectionTest::loadAndCorrect()
{
    m_card = MokId::fromNumber(m_card.number() + 1);
    EXPECT_APPLIED(m_desk->handOver({m_card}));
    SigningDesk& chain = m_desk->chain();
    QList<QByteArray> lines{chain.make(Load{m_desk->shift(), m_card, Money::fromCents(50'00), {}})};
    m_load = chain.lastId();
    lines += chain.make(correctionOf(m_load));
    for (const wire::Outcome& outcome : m_desk->post(lines)) {
        EXPECT_APPLIED(outcome);
    }
}

HttpsClient::Reply CorrectionTest::reserveCorrection(OperationId id, OperationId load,
                                                     const QString& approver)
{
    const wire::ReservationRequest request{id,
                                           m_card,
                                           Money::fromCents(50'00),
                                           take(ClerkId::parse(u"ana")),
                                           load,
                                           approver.isEmpty() ? ClerkId() : take(ClerkId::parse(approver))};
    return m_desk->client().post(u"/v1/authorisations"_s, encode(request));
}

void CorrectionTest::correction_byTheClerkAtOnce_takesTheLoadOffTheCard()
{
    loadAndCorrect();
    QCOMPARE(balance(m_card), 0);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(20'00))); // no load was used up
}

void CorrectionTest::correction_twice_secondRefused()
{
    loadAndCorrect();
    EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(m_load)), ErrorCode::NothingToCorrect, "TILL-5");
    QCOMPARE(balance(m_card), 0);
}

void CorrectionTest::correction_otherAmount_refused()
{
    Correction part = correctionOf(m_load);
    part.loaded = Money::fromCents(49'99);
    EXPECT_REFUSED(sendAs(u"ana"_s, part), ErrorCode::NothingToCorrect, "TILL-5");
    part = correctionOf(m_load);
    part.cash = -Money::fromCents(50'01);
    EXPECT_REFUSED(sendAs(u"ana"_s, part), ErrorCode::NothingToCorrect, "TILL-5");
}

void CorrectionTest::correction_ofAnothersDeskOrUnknown_refused()
{
    EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(SigningDesk::newId())), ErrorCode::NothingToCorrect,
                   "TILL-5");
    const OperationId ofOther = m_load;
    init();
    EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(ofOther)), ErrorCode::NothingToCorrect, "TILL-5");
}

void CorrectionTest::correction_madeOffline_whateverTheDesksClock_applied_data()
{
    QTest::addColumn<int>("minutesAhead");
    QTest::newRow("right") << 0;
    QTest::newRow("ahead") << 5;
    QTest::newRow("behind") << -4;
}

/// A load and its correction come together, however late it is at the desk (OFF-5).
void CorrectionTest::correction_madeOffline_whateverTheDesksClock_applied()
{
    QFETCH(const int, minutesAhead);
    const MokId card = MokId::fromNumber(m_nextCard += 1000);
    QCOMPARE(importCsv(m_central, u"cards"_s,
                       "mok_id,pan_tail,kind,state,expiry\n" + card.text().toLatin1() +
                           ",123456,named,active,2031-06\n")
                 .count("imported"_L1),
             1);
    DeskAtCentral desk(m_central, u"C-%1"_s.arg(card.text()));
    QList<QByteArray> lines;
    QDateTime at = QDateTime::currentDateTimeUtc().addSecs((minutesAhead - 2) * 60);
    const auto record = [&](OperationBody body) {
        Operation operation = desk.chain().next(std::move(body));
        operation.at = BusinessTime::at(at);
        at = at.addSecs(60);
        lines += desk.chain().sign(operation);
        return operation.id;
    };
    const OperationId shift = record(ShiftOpen{Money::fromCents(100'00)});
    const OperationId load = record(Load{shift, card, Money::fromCents(50'00), {}});
    record(
        Correction{shift, load, card, Money::fromCents(50'00), -Money::fromCents(50'00), {}, u"mistake"_s});
    for (const wire::Outcome& outcome : desk.post(lines)) {
        EXPECT_APPLIED(outcome);
    }
    QCOMPARE(balance(card), 0);
}

void CorrectionTest::TILL_5_correctionAlone_ofWhatCentralHadBefore_isPending_data()
{
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<bool>("isSentAgain");
    QTest::newRow("the desk never says what it has") << false << false;
    QTest::newRow("recorded before the desk had the answer") << true << false;
    QTest::newRow("the answer was lost, both come together") << false << true;
}

/// Whether the clerk could know that central has the load, central does not know: neither is it refused with
/// the cash given back, nor taken off the card.
void CorrectionTest::TILL_5_correctionAlone_ofWhatCentralHadBefore_isPending()
{
    QFETCH(const bool, isSaid);
    QFETCH(const bool, isSentAgain);
    SigningDesk& chain = m_desk->chain();
    const MokId card = MokId::fromNumber(m_card.number() + 1);
    EXPECT_APPLIED(m_desk->handOver({card}));
    const QByteArray load = chain.make(Load{m_desk->shift(), card, Money::fromCents(50'00), {}});
    const OperationId loaded = chain.lastId();
    EXPECT_APPLIED(m_desk->post({load}).front());
    if (isSaid) {
        hearAnswers(1);
    }
    m_card = card;
    const QByteArray correction = chain.make(correctionOf(loaded));
    const wire::Outcome outcome =
        m_desk->post(isSentAgain ? QList{load, correction} : QList{correction}).back();
    QCOMPARE(outcome.kind, wire::Outcome::Kind::Pending);
    QCOMPARE(outcome.problem->code, ErrorCode::SecondPersonNeeded);
    QCOMPARE(outcome.problem->rule, "TILL-5"_ba);
    QCOMPARE(balance(card), 50'00);
    QCOMPARE(CentralDatabase(m_central).number(
                 "SELECT cents FROM entry WHERE account = 'pending' AND operation = X'" +
                 outcome.id.bytes().toHex() + '\''),
             50'00);
}

/// Whoever decides is the second person, and gives back no more than the bank says is there (RED-1).
void CorrectionTest::TILL_5_pendingCorrection_isAppliedByAPerson_withTheBanksWord()
{
    QCOMPARE(sendAs(u"ana"_s, correctionOf(m_load)).kind, wire::Outcome::Kind::Pending);
    const QStringList apply{u"pending"_s,   u"apply"_s, m_desk->chain().lastId().text(),
                            u"--by"_s,      u"dare"_s,  u"--reason"_s,
                            u"preverjeno"_s};
    const auto early = m_central.tryCommand(apply);
    QVERIFY(early.exitCode != 0);
    QVERIFY2(early.errors.contains("CorrectionNeedsBank"), early.errors);
    bankSays(50'00);
    m_central.command(apply);
    QCOMPARE(balance(m_card), 0);
}

void CorrectionTest::correction_ofWhatWasAnswered_needsASecondPerson()
{
    hearAnswers();
    EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(m_load)), ErrorCode::SecondPersonNeeded, "TILL-5");
}

void CorrectionTest::bankTells(const QString& kind, std::optional<qint64> cents)
{
    static int number = 0;
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > m_lastSecond); // the bank speaks by the second
    const QDateTime moment = QDateTime::currentDateTimeUtc();
    m_lastSecond = moment.toSecsSinceEpoch();
    const QString at = moment.toString(Qt::ISODate);
    QTemporaryFile file;
    QVERIFY(file.open());
    const QString amount = cents ? u",\"amount\":%1"_s.arg(*cents) : QString();
    file.write(u"{\"reference\":\"B-%1\",\"kind\":\"%2\",\"card\":\"%3\",\"at\":\"%4\"%5}\n"_s
                   .arg(QString::number(++number), kind, m_card.text(), at, amount)
                   .toUtf8());
    QVERIFY(file.flush());
    m_central.command({u"bank"_s, u"import"_s, file.fileName()});
}

void CorrectionTest::RED_1_correctionOfWhatWasAnswered_byTwo_withTheBanksWord_applied()
{
    hearAnswers();
    bankSays(50'00);
    const OperationId word = SigningDesk::newId();
    QCOMPARE(reserveCorrection(word, m_load).status, 200);
    EXPECT_APPLIED(sendAs(u"ana"_s, correctionOf(m_load, word), u"dare"_s));
    QCOMPARE(balance(m_card), 0);
}

void CorrectionTest::RED_1_correctionWithoutTheBanksWord_isNotReserved()
{
    hearAnswers();
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).problem(), "CorrectionNeedsBank"_ba);
    bankSays(49'99);
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).problem(), "BalanceTooLow"_ba);
    bankSays(50'00);
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).status, 200);
}

void CorrectionTest::RED_1_cardThatWasNeverUsed_isCorrected_withThatWordLaterThanTheLoad()
{
    hearAnswers();
    bankTells(u"inactive"_s);
    const OperationId word = SigningDesk::newId();
    QCOMPARE(reserveCorrection(word, m_load).status, 200);
    EXPECT_APPLIED(sendAs(u"ana"_s, correctionOf(m_load, word), u"dare"_s));
    QCOMPARE(balance(m_card), 0);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(50'00))); // after the bank has spoken
    m_load = m_desk->chain().lastId();
    hearAnswers();
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).problem(), "CorrectionNeedsBank"_ba);
}

void CorrectionTest::RED_1_usedSinceTheBanksWord_isNotReserved_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<std::optional<qint64>>("cents");
    QTest::newRow("activated") << u"activation"_s << std::optional<qint64>();
    QTest::newRow("given back by a shop") << u"payment"_s << std::optional<qint64>(-1);
}
void CorrectionTest::RED_1_usedSinceTheBanksWord_isNotReserved()
{
    QFETCH(const QString, kind);
    QFETCH(const std::optional<qint64>, cents);
    hearAnswers();
    bankTells(u"inactive"_s);
    const OperationId word = SigningDesk::newId();
    QCOMPARE(reserveCorrection(word, m_load).status, 200);
    bankTells(kind, cents);
    QCOMPARE(reserveCorrection(word, m_load).problem(), "CorrectionNeedsBank"_ba);
}

/// That nobody has used it yet is not said by an order that the bank has taken.
void CorrectionTest::RED_1_acknowledgedLoad_isNotTheBanksWordOnTheCard()
{
    hearAnswers();
    const QByteArray orders = m_central.command({u"bank"_s, u"export"_s});
    for (const QByteArray& line : orders.split('\n')) {
        const QJsonObject order = QJsonDocument::fromJson(line).object();
        if (order.value("operation"_L1).toString() == m_load.text()) {
            m_central.command({u"bank"_s, u"acknowledge"_s,
                               QString::number(order.value("order"_L1).toInteger()),
                               u"REF-%1"_s.arg(m_load.text().left(13))});
        }
    }
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).problem(), "CorrectionNeedsBank"_ba);
}

/// A top-up for which no cash was taken yet puts nothing on a card that was emptied.
void CorrectionTest::RED_1_reservedTopUp_isNotOnTheCard()
{
    m_card = MokId::fromNumber(m_nextCard += 1000);
    QCOMPARE(importCsv(m_central, u"cards"_s,
                       "mok_id,pan_tail,kind,state,expiry\n" + m_card.text().toLatin1() +
                           ",123456,named,active,2031-06\n")
                 .count("imported"_L1),
             1);
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(50'00)));
    m_load = m_desk->chain().lastId();
    m_lastSecond = QDateTime::currentSecsSinceEpoch();
    hearAnswers();
    bankSays(0);
    const wire::ReservationRequest topUp{SigningDesk::newId(), m_card, Money::fromCents(50'00),
                                         take(ClerkId::parse(u"ana"))};
    QCOMPARE(m_desk->client().post(u"/v1/authorisations"_s, encode(topUp)).status, 200);
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).problem(), "BalanceTooLow"_ba);
}

/// What is on a card may be spent between two questions for the same correction.
void CorrectionTest::RED_1_correctionAskedForAgain_isJudgedAnew()
{
    hearAnswers();
    bankSays(50'00);
    const OperationId word = SigningDesk::newId();
    QCOMPARE(reserveCorrection(word, m_load).status, 200);
    QCOMPARE(reserveCorrection(word, m_load).status, 200);
    bankSays(0);
    QCOMPARE(reserveCorrection(word, m_load).problem(), "BalanceTooLow"_ba);
}

/// Cash is given back only while the promise holds; a clock that is minutes off does not matter.
void CorrectionTest::RED_1_promiseThatIsOver_isNoWord()
{
    hearAnswers();
    bankSays(50'00);
    const OperationId word = SigningDesk::newId();
    QCOMPARE(reserveCorrection(word, m_load).status, 200);
    CentralDatabase(m_central).execute("UPDATE authorisation SET expires = expires - 1080000"); // 18 minutes
    EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(m_load, word), u"dare"_s), ErrorCode::CorrectionNeedsCentral,
                   "TILL-5");
}

void CorrectionTest::TILL_5_correctionWithoutAnApprover_isNotReserved_data()
{
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("nobody") << QString() << "SecondPersonNeeded"_ba;
    QTest::newRow("who made it") << u"ana"_s << "SecondPersonNeeded"_ba;
    QTest::newRow("no supervisor") << u"bojan"_s << "ApproverLacksRole"_ba;
    QTest::newRow("unknown") << u"nobody"_s << "ApproverLacksRole"_ba;
}
void CorrectionTest::TILL_5_correctionWithoutAnApprover_isNotReserved()
{
    QFETCH(const QString, approver);
    QFETCH(const QByteArray, problem);
    hearAnswers();
    bankSays(50'00);
    const HttpsClient::Reply reply = reserveCorrection(SigningDesk::newId(), m_load, approver);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem(), problem);
}

/// What was reserved with an approver is not recorded without one, or with somebody else's name.
void CorrectionTest::TILL_5_reservedCorrection_withoutItsApprover_refused()
{
    hearAnswers();
    bankSays(50'00);
    for (const auto& [approver, code] :
         {std::pair(u""_s, ErrorCode::SecondPersonNeeded), std::pair(u"ana"_s, ErrorCode::SecondPersonNeeded),
          std::pair(u"bojan"_s, ErrorCode::ApproverLacksRole)}) {
        const OperationId word = SigningDesk::newId();
        QCOMPARE(reserveCorrection(word, m_load).status, 200);
        EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(m_load, word), approver), code, "TILL-5");
    }
    QCOMPARE(balance(m_card), 50'00);
}

void CorrectionTest::correction_ofWhatWasAnswered_withoutCentralsWord_refused()
{
    hearAnswers();
    EXPECT_REFUSED(sendAs(u"ana"_s, correctionOf(m_load), u"dare"_s), ErrorCode::CorrectionNeedsCentral,
                   "TILL-5");
    const Correction invented = correctionOf(m_load, SigningDesk::newId());
    EXPECT_REFUSED(sendAs(u"ana"_s, invented, u"dare"_s), ErrorCode::CorrectionNeedsCentral, "TILL-5");
}

void CorrectionTest::reserve_correctionOfWhatIsCorrected_refused()
{
    loadAndCorrect();
    const HttpsClient::Reply reply = reserveCorrection(SigningDesk::newId(), m_load);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem(), "NothingToCorrect"_ba);
}

void CorrectionTest::reserve_correctionTwiceAtOnce_oneWins()
{
    bankSays(50'00);
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).status, 200);
    QCOMPARE(reserveCorrection(SigningDesk::newId(), m_load).problem(), "NothingToCorrect"_ba);
}

void CorrectionTest::close_asTheOperationsSay_closesTheShift()
{
    const ShiftClose close{m_desk->shift(), 1, {{Money::fromCents(50'00), 3}}, Money::fromCents(150'00), {}};
    EXPECT_APPLIED(sendAs(u"ana"_s, close));
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(1)), ErrorCode::ShiftNotOpen, "TILL-1");
    m_desk->openShift(); // the next one
}

void CorrectionTest::close_otherThanTheOperationsSay_refused()
{
    const Money drawer = Money::fromCents(150'00);
    EXPECT_REFUSED(sendAs(u"ana"_s, ShiftClose{m_desk->shift(), 1, {}, Money::fromCents(149'99), u"short"_s}),
                   ErrorCode::ExpectedDiffers, "TILL-4");
    EXPECT_REFUSED(sendAs(u"ana"_s, ShiftClose{m_desk->shift(), 1, {}, drawer, u"number used"_s}),
                   ErrorCode::ExpectedDiffers, "TILL-4"); // one close was refused before: no number twice
    EXPECT_REFUSED(sendAs(u"ana"_s, ShiftClose{m_desk->shift(), 3, {}, drawer, {}}), ErrorCode::ReasonMissing,
                   "TILL-4");
    EXPECT_REFUSED(
        sendAs(u"dare"_s, ShiftClose{m_desk->shift(), 4, {{Money::fromCents(50'00), 3}}, drawer, {}}),
        ErrorCode::ReasonMissing, "TILL-4"); // another's shift
    EXPECT_APPLIED(
        sendAs(u"dare"_s, ShiftClose{m_desk->shift(), 5, {{Money::fromCents(50'00), 3}}, drawer, u"ill"_s}));
}

void CorrectionTest::redirect_ofARefusedLoad_loadsTheOtherCard()
{
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(30'00)), ErrorCode::SecondLoad, "LIMIT-A1");
    const OperationId refused = m_desk->chain().lastId();
    const MokId other = MokId::fromNumber(m_card.number() + 1);
    EXPECT_APPLIED(m_desk->handOver({other}));
    Redirect redirect{m_desk->shift(), refused, other, Money::fromCents(30'00), {}};
    EXPECT_REFUSED(sendAs(u"ana"_s, redirect, u"dare"_s), ErrorCode::HolderNotAttested, "OFF-3");
    redirect.holderAttested = true;
    EXPECT_REFUSED(sendAs(u"ana"_s, redirect), ErrorCode::SecondPersonNeeded, "TILL-6");
    EXPECT_APPLIED(sendAs(u"ana"_s, redirect, u"dare"_s));
    QCOMPARE(balance(other), 30'00);
    EXPECT_REFUSED(sendAs(u"ana"_s, Refund{m_desk->shift(), refused, Money::fromCents(30'00)}),
                   ErrorCode::NothingToResolve, "OFF-3");
}

void CorrectionTest::TILL_6_writeOff_byOne_refused_byTwo_settles()
{
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(30'00)), ErrorCode::SecondLoad, "LIMIT-A1");
    const OperationId refused = m_desk->chain().lastId();
    const WriteOff writeOff{m_desk->shift(), refused, Money::fromCents(30'00), u"nobody came"_s};
    EXPECT_REFUSED(sendAs(u"ana"_s, writeOff), ErrorCode::SecondPersonNeeded, "TILL-6");
    EXPECT_REFUSED(sendAs(u"dare"_s, writeOff), ErrorCode::SecondPersonNeeded, "TILL-6");
    EXPECT_REFUSED(sendAs(u"dare"_s, writeOff, u"dare"_s), ErrorCode::SecondPersonNeeded, "TILL-6");
    EXPECT_REFUSED(sendAs(u"bojan"_s, writeOff, u"dare"_s), ErrorCode::NotYourShift, "TILL-1");
    EXPECT_APPLIED(sendAs(u"ana"_s, writeOff, u"dare"_s));
    EXPECT_REFUSED(sendAs(u"ana"_s, writeOff, u"dare"_s), ErrorCode::NothingToResolve, "OFF-3");
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CorrectionTest)
#include "CorrectionTest.moc"
