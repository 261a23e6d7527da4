// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MokId.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class MokIdTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_nineDigits_withSpacesOrWithout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"204118733"_s << u"204118733"_s;
        QTest::newRow("in groups") << u"204 118 733"_s << u"204118733"_s;
        QTest::newRow("spaces around") << u" 204118733  "_s << u"204118733"_s;
        QTest::newRow("leading zeros") << u"000000007"_s << u"000000007"_s;
        QTest::newRow("zero") << u"000000000"_s << u"000000000"_s;
        QTest::newRow("largest") << u"999999999"_s << u"999999999"_s;
    }

    void parse_nineDigits_withSpacesOrWithout()
    {
        QFETCH(const QString, text);
        const Result<MokId> id = MokId::parse(text);
        EXPECT_DONE(id);
        QTEST(id->text(), "plain");
        QCOMPARE(MokId::parse(id->grouped()), *id);
        QCOMPARE(MokId::fromNumber(id->number()), *id);
    }

    void parse_anythingElse_isMalformedMokId_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows{u""_s,
                               u" "_s,
                               u"20411873"_s,
                               u"2041187330"_s,
                               u"204-118-733"_s,
                               u"20411873x"_s,
                               u"-20411873"_s,
                               u"204118733."_s,
                               u"204\u00a0118\u00a0733"_s,
                               u"20411873\n"_s,
                               u"204118733\n"_s,
                               u"\uff12\uff10\uff14\uff11\uff11\uff18\uff17\uff13\uff13"_s,
                               u"2 0 4 1 1 8 7 3 3 "_s + u"         "_s,
                               u"4111111111111111"_s,
                               QString(100'000, u'0'),
                               QString(100'000, u' ')};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QTest::addRow("%d", int(i)) << rows[i];
        }
    }

    void parse_anythingElse_isMalformedMokId()
    {
        QFETCH(const QString, text);
        const Result<MokId> id = MokId::parse(text);
        EXPECT_FAILURE(id, ErrorCode::MalformedMokId);
        QCOMPARE(id.error().rule, "CARD-4"_ba);
        QVERIFY(id.error().detail.isEmpty()); // it might be a card number
    }

    void forms_forPeopleAndForLists()
    {
        const MokId id = test::take(MokId::parse(u"004118733"));
        QCOMPARE(id.grouped(), u"004 118 733"_s);
        QCOMPARE(id.masked(), u"••••••733"_s);
    }

    void order_isThatOfTheNumbers()
    {
        QVERIFY(MokId::fromNumber(1) < MokId::fromNumber(2));
        QCOMPARE(qHash(MokId::fromNumber(5)), qHash(MokId::fromNumber(5)));
    }
};

QTEST_GUILESS_MAIN(MokIdTest)
#include "MokIdTest.moc"
