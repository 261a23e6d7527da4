// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/OperationCodec.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// OFF-2: central applies every operation exactly once, whatever happens to the messages on their way.
class ExactlyOnceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void post_sameBytesAgain_sameOutcomeAndNothingChanges();
    void post_sameBytesTwiceInOneRequest_appliedOnce();
    void post_refusedAgain_staysRefused();
    void post_otherBytesForTheSameId_refusedAndNothingChanges();
    void post_otherOperationForTheSamePlace_refusedAndNothingChanges();
    void post_idOfAnotherDesk_refused();
    void post_afterAGap_heldAndNamesWhatIsWanted();
    void post_gapFilledLater_allApplied();
    void post_previousDiffers_refusedWithoutAdvancing();
    void post_twoDesksAtOnce_chainsDoNotMix();
    void post_manyLines_answeredInOrder();
    void ownOperations_afterASequence_givesTheBytesThatWereSent();

private:
    [[nodiscard]] QByteArray totals() const { return m_central.command({u"totals"_s}); }

    CentralProcess m_central = CentralProcess::withDemoData();
    int m_desks = 0;
    std::unique_ptr<DeskAtCentral> m_desk;
};

namespace
{

CashMovement paidIn(OperationId shift, qint64 cents)
{
    return {shift, CashMovement::Direction::In, Money::fromCents(cents), u"change"_s};
}

} // namespace

void ExactlyOnceTest::initTestCase()
{
    m_central.start();
}

void ExactlyOnceTest::init()
{
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"T-%1"_s.arg(++m_desks));
}

void ExactlyOnceTest::post_sameBytesAgain_sameOutcomeAndNothingChanges()
{
    const QByteArray jws = m_desk->chain().make(ShiftOpen{Money::fromCents(100'00)});
    const HttpsClient::Reply first = m_desk->client().postOperations({jws});
    const QByteArray before = totals();
    const HttpsClient::Reply second = m_desk->client().postOperations({jws});
    EXPECT_APPLIED(outcomesOf(first).front());
    QCOMPARE(second.body, first.body);
    QCOMPARE(totals(), before);
}

void ExactlyOnceTest::post_sameBytesTwiceInOneRequest_appliedOnce()
{
    const QByteArray jws = m_desk->chain().make(ShiftOpen{Money::fromCents(77'00)});
    const auto outcomes = m_desk->post({jws, jws});
    QCOMPARE(outcomes[0], outcomes[1]);
    QVERIFY(totals().contains("\"float\":-7700"));
}

void ExactlyOnceTest::post_refusedAgain_staysRefused()
{
    m_desk->openShift();
    const QByteArray second = m_desk->chain().make(ShiftOpen{Money::fromCents(1'00)});
    EXPECT_REFUSED(m_desk->post({second}).front(), ErrorCode::ShiftAlreadyOpen, "TILL-1");
    const QByteArray before = totals();
    EXPECT_REFUSED(m_desk->post({second}).front(), ErrorCode::ShiftAlreadyOpen, "TILL-1");
    QCOMPARE(totals(), before);
}

void ExactlyOnceTest::post_otherBytesForTheSameId_refusedAndNothingChanges()
{
    Operation operation = m_desk->chain().next(ShiftOpen{Money::fromCents(100'00)});
    EXPECT_APPLIED(m_desk->send(operation));
    const QByteArray before = totals();
    operation.body = ShiftOpen{Money::fromCents(200'00)};
    EXPECT_REFUSED(m_desk->post({m_desk->chain().signAside(operation)}).front(), ErrorCode::OperationModified,
                   "OFF-2");
    // As its next operation too.
    operation.sequence = m_desk->chain().lastSequence() + 1;
    operation.previous = m_desk->chain().next(ShiftOpen{}).previous;
    EXPECT_REFUSED(m_desk->post({m_desk->chain().signAside(operation)}).front(), ErrorCode::OperationModified,
                   "OFF-2");
    QCOMPARE(totals(), before);
}

void ExactlyOnceTest::post_otherOperationForTheSamePlace_refusedAndNothingChanges()
{
    const Operation rival = m_desk->chain().next(ShiftOpen{Money::fromCents(1'00)});
    m_desk->openShift();
    const QByteArray before = totals();
    EXPECT_REFUSED(m_desk->post({m_desk->chain().signAside(rival)}).front(), ErrorCode::OperationModified,
                   "OFF-2");
    QCOMPARE(totals(), before);
}

void ExactlyOnceTest::post_idOfAnotherDesk_refused()
{
    m_desk->openShift();
    DeskAtCentral other(m_central, u"T-other"_s);
    Operation operation = other.chain().next(ShiftOpen{Money::fromCents(5'00)});
    operation.id = m_desk->chain().lastId();
    EXPECT_REFUSED(other.post({other.chain().signAside(operation)}).front(), ErrorCode::OperationModified,
                   "OFF-2");
}

void ExactlyOnceTest::post_afterAGap_heldAndNamesWhatIsWanted()
{
    m_desk->openShift();
    m_desk->chain().make(paidIn(m_desk->shift(), 5'00)); // is lost on the way
    const wire::Outcome early = m_desk->send(paidIn(m_desk->shift(), 6'00));
    QCOMPARE(early.kind, wire::Outcome::Kind::Held);
    QCOMPARE(early.problem->code, ErrorCode::SequenceGap);
    QCOMPARE(early.problem->subject, u"2"_s);
}

void ExactlyOnceTest::post_gapFilledLater_allApplied()
{
    m_desk->openShift();
    const QByteArray second = m_desk->chain().make(paidIn(m_desk->shift(), 5'00));
    const QByteArray third = m_desk->chain().make(paidIn(m_desk->shift(), 6'00));
    QCOMPARE(m_desk->post({third}).front().kind, wire::Outcome::Kind::Held);
    for (const wire::Outcome& outcome : m_desk->post({second, third})) {
        EXPECT_APPLIED(outcome);
    }
}

void ExactlyOnceTest::post_previousDiffers_refusedWithoutAdvancing()
{
    m_desk->openShift();
    Operation forged = m_desk->chain().next(paidIn(m_desk->shift(), 5'00));
    forged.previous = QByteArray(32, 'x');
    EXPECT_REFUSED(m_desk->post({m_desk->chain().signAside(forged)}).front(), ErrorCode::ChainBroken,
                   "OFF-2");
    EXPECT_APPLIED(m_desk->send(paidIn(m_desk->shift(), 7'00)));
}

void ExactlyOnceTest::post_twoDesksAtOnce_chainsDoNotMix()
{
    DeskAtCentral other(m_central, u"T-second"_s);
    m_desk->openShift();
    other.openShift();
    for (int i = 1; i <= 5; ++i) {
        EXPECT_APPLIED(m_desk->send(paidIn(m_desk->shift(), i)));
        EXPECT_APPLIED(other.send(paidIn(other.shift(), i)));
    }
    // The drawer of one desk is nothing to another.
    EXPECT_REFUSED(other.send(paidIn(m_desk->shift(), 1)), ErrorCode::ShiftNotOpen, "TILL-1");
}

void ExactlyOnceTest::post_manyLines_answeredInOrder()
{
    QList<QByteArray> lines{m_desk->chain().make(ShiftOpen{})};
    const OperationId shift = m_desk->chain().lastId();
    std::vector<OperationId> ids{shift};
    for (int i = 1; i < 500; ++i) {
        lines.append(m_desk->chain().make(paidIn(shift, i)));
        ids.push_back(m_desk->chain().lastId());
    }
    const auto outcomes = m_desk->post(lines);
    for (size_t i = 0; i < ids.size(); ++i) {
        EXPECT_APPLIED(outcomes[i]);
        QCOMPARE(outcomes[i].id, ids[i]);
    }
}

void ExactlyOnceTest::ownOperations_afterASequence_givesTheBytesThatWereSent()
{
    m_desk->openShift();
    const QByteArray second = m_desk->chain().make(paidIn(m_desk->shift(), 5'00));
    const QByteArray third = m_desk->chain().make(ShiftOpen{}); // refused
    const auto outcomes = m_desk->post({second, third});
    const QList<QByteArray> lines = m_desk->client().get(u"/v1/operations?after=1"_s).lines();
    QCOMPARE(lines.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(object["jws"_L1].toString().toLatin1(), i == 0 ? second : third);
        const QByteArray outcome =
            QJsonDocument(object["outcome"_L1].toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(take(wire::decodeOutcome(outcome)), outcomes[size_t(i)]);
    }
    QCOMPARE(m_desk->client().get(u"/v1/operations?after=1&limit=1"_s).lines().size(), 1);
    QVERIFY(m_desk->client().get(u"/v1/operations?after=3"_s).lines().isEmpty());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ExactlyOnceTest)
#include "ExactlyOnceTest.moc"
