// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Outcome.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using wire::Outcome;

namespace
{

OperationId id()
{
    return take(OperationId::parse(u"0192e4a0-7b1c-7000-8000-000000000007"));
}

QByteArray line(const QByteArray& rest)
{
    return R"({"id":"0192e4a0-7b1c-7000-8000-000000000007",)" + rest + "}";
}

} // namespace

class OutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_areReadBack_data()
    {
        QTest::addColumn<Outcome>("outcome");
        const Error tooMany{ErrorCode::TooManyCards, u"four"_s, "ANON-1", u"3"_s};
        QTest::newRow("applied") << Outcome{id(), Outcome::Kind::Applied, 123456789012, {}};
        QTest::newRow("refused") << Outcome{id(), Outcome::Kind::Refused, 0, tooMany};
        QTest::newRow("held") << Outcome{id(), Outcome::Kind::Held, 0, Error{.code = ErrorCode::SequenceGap}};
        QTest::newRow("refused without an id") << Outcome{{}, Outcome::Kind::Refused, 0, tooMany};
    }

    void outcomes_areReadBack()
    {
        QFETCH(const Outcome, outcome);
        const Result<Outcome> read = wire::decodeOutcome(wire::encode(outcome));
        EXPECT_DONE(read);
        QVERIFY(*read == outcome);
    }

    void applied_toTheByte()
    {
        QCOMPARE(wire::encode(Outcome{id(), Outcome::Kind::Applied, 17, {}}),
                 R"({"change":17,"id":"0192e4a0-7b1c-7000-8000-000000000007","outcome":"applied"})"_ba);
    }

    void everyErrorCode_isReadBack()
    {
        for (const ErrorCode code : allErrorCodes) {
            const Outcome outcome{id(), Outcome::Kind::Refused, 0, Error{.code = code}};
            QCOMPARE(wire::decodeOutcome(wire::encode(outcome))->problem->code, code);
        }
    }

    void longestProblem_stillFits()
    {
        const QString worst(5000, QChar(1)); // six bytes each in JSON
        const Outcome outcome{id(), Outcome::Kind::Refused, 0,
                              Error{ErrorCode::FirstSignInNeedsConnection, worst, worst.toLatin1(), worst}};
        const Result<Outcome> read = wire::decodeOutcome(wire::encode(outcome));
        EXPECT_DONE(read);
        QCOMPARE(read->problem->detail.size(), 400);
        QCOMPARE(read->problem->rule.size(), 20);
        QCOMPARE(read->problem->subject.size(), 100);
    }

    void fieldsOfANewerCentral_arePassedOver()
    {
        EXPECT_DONE(wire::decodeOutcome(line(R"("outcome":"applied","change":1,"since":"2027")")));
    }

    void badOutcomes_areMalformed_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no outcome") << line(R"("change":1)");
        QTest::newRow("unknown outcome") << line(R"("outcome":"maybe")");
        QTest::newRow("applied without a change") << line(R"("outcome":"applied")");
        QTest::newRow("applied with half a change") << line(R"("outcome":"applied","change":1.5)");
        QTest::newRow("applied with a negative change") << line(R"("outcome":"applied","change":-1)");
        QTest::newRow("refused without a problem") << line(R"("outcome":"refused")");
        QTest::newRow("held without a problem") << line(R"("outcome":"held")");
        QTest::newRow("problem is a text") << line(R"("outcome":"held","problem":"late")");
        QTest::newRow("bad id") << R"({"id":"7","outcome":"applied","change":1})"_ba;
        QTest::newRow("id is null") << R"({"id":null,"outcome":"applied","change":1})"_ba;
    }

    void badOutcomes_areMalformed()
    {
        QFETCH(const QByteArray, bad);
        EXPECT_FAILURE(wire::decodeOutcome(bad), ErrorCode::MalformedMessage);
    }

    void tooLarge_isTooLarge()
    {
        EXPECT_FAILURE(wire::decodeOutcome(QByteArray(4097, ' ')), ErrorCode::TooLarge);
        EXPECT_FAILURE(wire::decodeOutcome(line(R"("outcome":"applied","change":1,"x":[[[[1]]]])")),
                       ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(OutcomeTest)
#include "OutcomeTest.moc"
