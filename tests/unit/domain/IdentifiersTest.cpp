// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Identifiers.h"
#include "tests/support/Expect.h"

#include <QTest>

#include <type_traits>

using namespace cekr;
using namespace Qt::StringLiterals;

class IdentifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_shortNames()
    {
        for (const QString& text : {u"a"_s, u"AP-2"_s, u"2026-09"_s, u"KR.box_0042"_s, QString(40, u'z')}) {
            const Result<DeskId> id = DeskId::parse(text);
            EXPECT_DONE(id);
            QCOMPARE(id->text(), text);
            QVERIFY(!id->isEmpty());
        }
    }

    void parse_anythingElse_isMalformed_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows{u""_s,
                               u" "_s,
                               u"a b"_s,
                               u"čebela"_s,
                               u"a/b"_s,
                               u"../a"_s,
                               u"a\\b"_s,
                               u"a\n"_s,
                               u"a'b"_s,
                               u"a\"b"_s,
                               u"a%20b"_s,
                               u"a:b"_s,
                               u"\uff41"_s,
                               QString(41, u'a'),
                               QString(1, QChar(0)),
                               QString(100'000, u'a')};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QTest::addRow("%d", int(i)) << rows[i];
        }
    }

    void parse_anythingElse_isMalformed()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(DeskId::parse(text), ErrorCode::MalformedMessage);
        QVERIFY(!isIdentifier(text));
    }

    void differentTags_doNotMix()
    {
        static_assert(!std::is_convertible_v<DeskId, ClerkId>);
        static_assert(!std::is_constructible_v<BoxId, DeskId>);
        QVERIFY(DeskId().isEmpty());
        QVERIFY(DeskId() == DeskId());
    }

    void operationId_version7_isReadBack()
    {
        // The example of RFC 9562, appendix A.6.
        const Result<OperationId> id = OperationId::parse(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        EXPECT_DONE(id);
        QCOMPARE(id->text(), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
        QCOMPARE(id->bytes().toHex(), "017f22e279b07cc398c4dc0c0c07398f"_ba);
        QVERIFY(!id->isNull());
        QVERIFY(OperationId().isNull());
    }

    void operationId_anythingElse_isMalformed_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("null", u"00000000-0000-0000-0000-000000000000"_s);
        row("largest", u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s);
        row("version 4", u"919108f7-52d1-4320-9bac-f847db4148a8"_s); // RFC 9562, appendix A.3
        row("version 1", u"c232ab00-9414-11ec-b3c8-9f6bdeced846"_s); // RFC 9562, appendix A.1
        row("variant of NCS", u"017f22e2-79b0-7cc3-18c4-dc0c0c07398f"_s);
        row("variant of Microsoft", u"017f22e2-79b0-7cc3-c8c4-dc0c0c07398f"_s);
        row("variant of the future", u"017f22e2-79b0-7cc3-e8c4-dc0c0c07398f"_s);
        row("upper case", u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s);
        row("one letter upper case", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398F"_s);
        row("braces", u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s);
        row("no hyphens", u"017f22e279b07cc398c4dc0c0c07398f"_s);
        row("hyphens elsewhere", u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s);
        row("short", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s);
        row("long", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"_s);
        row("space behind", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398 "_s);
        row("no hex", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s);
    }

    void operationId_anythingElse_isMalformed()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(OperationId::parse(text), ErrorCode::MalformedMessage);
    }

    void operationId_order_isThatOfTheBytes()
    {
        const OperationId earlier = test::take(OperationId::parse(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
        const OperationId later = test::take(OperationId::parse(u"f17f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
        QVERIFY(earlier < later);
        QVERIFY(!(later < earlier));
    }
};

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "IdentifiersTest.moc"
