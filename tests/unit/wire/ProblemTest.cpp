// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Problem.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::wire;
using namespace Qt::StringLiterals;

class ProblemTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCode_isReadBack_withWhatItSays()
    {
        for (const ErrorCode code : allErrorCodes) {
            const Error error{code, u"detail"_s, "ANON-1", u"204 118 733"_s};
            QCOMPARE(fromProblem(toProblem(error)), error);
            QCOMPARE(fromProblem(toProblem(Error{.code = code}, 409)), Error{.code = code});
        }
    }

    void problem_hasTheMembersOfRfc9457()
    {
        const QJsonObject problem = toProblem({ErrorCode::TooManyCards, u"four"_s, "ANON-1", u"3"_s}, 409);
        QCOMPARE(problem, (QJsonObject{{u"type"_s, u"urn:cekr:problem:TooManyCards"_s},
                                       {u"title"_s, u"TooManyCards"_s},
                                       {u"status"_s, 409},
                                       {u"detail"_s, u"four"_s},
                                       {u"rule"_s, u"ANON-1"_s},
                                       {u"subject"_s, u"3"_s}}));
        QCOMPARE(toProblem(Error{.code = ErrorCode::NotFound}).keys(), (QStringList{u"title"_s, u"type"_s}));
    }

    void unknownType_isWrongAnswer_data()
    {
        QTest::addColumn<QJsonValue>("type");
        QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("of the standard") << QJsonValue(u"about:blank"_s);
        QTest::newRow("of a newer central") << QJsonValue(u"urn:cekr:problem:CardOnTheMoon"_s);
        QTest::newRow("empty") << QJsonValue(u"urn:cekr:problem:"_s);
        QTest::newRow("without prefix") << QJsonValue(u"TooManyCards"_s);
        QTest::newRow("of another vendor") << QJsonValue(u"urn:other:problem:TooManyCards"_s);
        QTest::newRow("a number") << QJsonValue(7);
        QTest::newRow("not ASCII") << QJsonValue(u"urn:cekr:problem:TooManyCard\u0161"_s);
    }

    void unknownType_isWrongAnswer()
    {
        QFETCH(const QJsonValue, type);
        QCOMPARE(fromProblem(QJsonObject{{u"type"_s, type}, {u"detail"_s, u"x"_s}}),
                 (Error{.code = ErrorCode::WrongAnswer, .detail = u"x"_s}));
    }

    void longFields_areCut()
    {
        const QString text(1000, u'x');
        const Error read = fromProblem({{u"type"_s, u"urn:cekr:problem:NotFound"_s},
                                        {u"detail"_s, text},
                                        {u"rule"_s, text},
                                        {u"subject"_s, text}});
        QCOMPARE(read.detail.size(), 400);
        QCOMPARE(read.rule.size(), 20);
        QCOMPARE(read.subject.size(), 100);
    }
};

QTEST_GUILESS_MAIN(ProblemTest)
#include "ProblemTest.moc"
