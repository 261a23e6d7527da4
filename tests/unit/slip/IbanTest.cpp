// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Iban.h"
#include "tests/support/Expect.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Account numbers of Slovenian banks, and what a slip of the pen makes of them.
class IbanTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_rightNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        for (const char* number :
             {"SI56029000000200020", "SI56020170014356205", "SI56051008010486080", "SI56191000000123438",
              "SI56043020002997963", "SI56610000009578515", "SI56610000005933061", "SI56029220020148350"}) {
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(number);
        }
        QTest::newRow("in groups") << u"SI56 0290 0000 0200 020"_s << u"SI56029000000200020"_s;
        QTest::newRow("in small letters") << u"si56029000000200020"_s << u"SI56029000000200020"_s;
        QTest::newRow("spaces around") << u" SI56 029000000200020 "_s << u"SI56029000000200020"_s;
    }

    void parse_rightNumber()
    {
        QFETCH(const QString, text);
        const Result<Iban> iban = Iban::parse(text);
        EXPECT_DONE(iban);
        QTEST(iban->text(), "plain");
        QCOMPARE(take(Iban::parse(iban->grouped())), *iban);
    }

    void parse_wrongNumber_isMalformedIban_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("empty", u""_s);
        row("last digit", u"SI56029000000200021"_s);
        row("two digits swapped", u"SI56029000000200002"_s);
        row("two digits swapped at the bank", u"SI56092000000200020"_s);
        row("check digits", u"SI57029000000200020"_s);
        row("check digits below", u"SI55029000000200020"_s);
        row("18 signs", u"SI5602900000020002"_s);
        row("20 signs", u"SI560290000002000200"_s);
        row("letter O", u"SI56029000000O200020"_s);
        row("zeros", u"SI56000000000000000"_s);
        row("another country", u"HR1210010051863000160"_s);
        row("national check digits only wrong", u"SI29029000000200021"_s);
        row("hyphens", u"SI56-0290-0000-0200-020"_s);
        row("full-width digits", u"SI56\uff10\uff12\uff19000000200020"_s);
        row("line feed", u"SI56029000000200020\n"_s);
        row("letters that become SI", u"\u017f\u013156029000000200020"_s);
        row("very long", QString(100'000, u'0'));
    }

    void parse_wrongNumber_isMalformedIban()
    {
        QFETCH(const QString, text);
        EXPECT_FAILURE(Iban::parse(text), ErrorCode::MalformedIban);
    }

    void grouped_isAsPrinted()
    {
        QCOMPARE(take(Iban::parse(u"SI56029000000200020")).grouped(), u"SI56 0290 0000 0200 020"_s);
        QCOMPARE(Iban().grouped(), QString());
    }
};

QTEST_GUILESS_MAIN(IbanTest)
#include "IbanTest.moc"
