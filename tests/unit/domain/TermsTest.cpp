// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Terms.h"
#include "core/domain/rules/Decide.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fileOf(const QString& edition)
{
    QFile file(QStringLiteral(CEKR_SOURCE_DIR "/resources/terms/%1.json").arg(edition));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TermsBook book()
{
    return TermsBook(
        {test::take(parseTermsEdition(fileOf(u"T25"_s))), test::take(parseTermsEdition(fileOf(u"T24"_s)))});
}

} // namespace

class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void editions_sayWhatTheTermsSay_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("mokFrom");
        QTest::addColumn<QDate>("bankFrom");
        QTest::newRow("T24") << u"T24"_s << QDate(2024, 4, 9) << QDate(2024, 4, 16);
        QTest::newRow("T25") << u"T25"_s << QDate(2025, 8, 2) << QDate(2025, 8, 2);
    }

    /// The figures of NLB 2.1, 2.2, 3.4, 14.1 and MOK 7.4, the same in both editions.
    void editions_sayWhatTheTermsSay()
    {
        QFETCH(const QString, id);
        const Result<TermsEdition> edition = parseTermsEdition(fileOf(id));
        EXPECT_DONE(edition);
        QCOMPARE(edition->id.text(), id);
        QTEST(edition->mokFrom, "mokFrom");
        QTEST(edition->bankFrom, "bankFrom");
        QCOMPARE(edition->limits.anonymousSingleLoad, Money::fromCents(150'00));
        QCOMPARE(edition->limits.anonymousBalance, Money::fromCents(150'00));
        QCOMPARE(edition->limits.knownCashDay, Money::fromCents(1000'00));
        QCOMPARE(edition->limits.knownTransferDay, Money::fromCents(1000'00));
        QCOMPARE(edition->limits.knownMonth, Money::fromCents(10'000'00));
        QCOMPARE(edition->limits.knownYear, Money::fromCents(10'000'00));
        QCOMPARE(edition->limits.knownBalance, Money::fromCents(10'000'00));
        QCOMPARE(edition->ages.basicCard, 15);
        QCOMPARE(edition->ages.anonymousCard, 15);
        QCOMPARE(edition->ages.additionalCard, 6);
        QCOMPARE(edition->ages.senior, 65);
        QCOMPARE(edition->anonymousCardsAtOnce, 3);
        QCOMPARE(edition->redemption.identifiedAbove, Money::fromCents(50'00));
        QCOMPARE(edition->redemption.years, 5);
    }

    void LIMIT_N2_binds_inBothEditions()
    {
        for (const QString& id : {u"T24"_s, u"T25"_s}) {
            const Limits limits = test::take(parseTermsEdition(fileOf(id))).limits;
            CardFacts named;
            named.card = MokId::fromNumber(1);
            named.kind = CardKind::Named;
            named.state = CardState::Active;
            named.validUntil = {2030, 1};
            Facts facts;
            facts.cards.insert(named.card, named);
            const QDate day(2026, 11, 21);
            EXPECT_DONE(mayTransfer(named.card, Money::fromCents(1000'00), facts, limits, day));
            const Done above = mayTransfer(named.card, Money::fromCents(1000'01), facts, limits, day);
            EXPECT_FAILURE(above, ErrorCode::LimitExceeded);
            QCOMPARE(above.error().rule, "LIMIT-N2"_ba);
        }
    }

    void inForceOn_eachSideBegunLast_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("editions");
        QTest::newRow("before both") << QDate(2024, 4, 8) << QString();
        QTest::newRow("the municipality's only, first day") << QDate(2024, 4, 9) << QString();
        QTest::newRow("the municipality's only, last day") << QDate(2024, 4, 15) << QString();
        QTest::newRow("both of T24") << QDate(2024, 4, 16) << u"T24 T24"_s;
        QTest::newRow("last day of T24") << QDate(2025, 8, 1) << u"T24 T24"_s;
        QTest::newRow("first day of T25") << QDate(2025, 8, 2) << u"T25 T25"_s;
        QTest::newRow("later") << QDate(2026, 11, 21) << u"T25 T25"_s;
        QTest::newRow("no day") << QDate() << QString();
    }

    void inForceOn_eachSideBegunLast()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, editions);
        const Result<Terms> terms = book().inForceOn(day);
        if (editions.isEmpty()) {
            EXPECT_FAILURE(terms, ErrorCode::TermsNotInForce);
            return;
        }
        EXPECT_DONE(terms);
        QCOMPARE(terms->mok.text() + u' ' + terms->bank.id.text(), editions);
    }

    void inForceOn_theSidesCanBeOfDifferentEditions()
    {
        TermsEdition newer = book().editions()[0];
        newer.id = test::take(TermsId::parse(u"T27"));
        newer.mokFrom = QDate(2027, 1, 1);
        newer.bankFrom = QDate(2027, 3, 1);
        const TermsBook books({book().editions()[0], newer});
        const Terms terms = test::take(books.inForceOn(QDate(2027, 2, 28)));
        QCOMPARE(terms.mok.text(), u"T27"_s);
        QCOMPARE(terms.bank.id.text(), u"T25"_s);
    }

    void parse_damagedFile_namesTheField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* from, const char* to, const QString& field) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << field;
        };
        row("a misspelt limit", "\"anonymousSingleLoad\"", "\"anonymousSingleLoads\"",
            u"anonymousSingleLoad"_s);
        row("a negative limit", "\"anonymousSingleLoad\": 15000", "\"anonymousSingleLoad\": -15000",
            u"anonymousSingleLoad"_s);
        row("a limit of zero", "\"knownYear\": 1000000", "\"knownYear\": 0", u"knownYear"_s);
        row("a limit with cents behind a point", "\"knownYear\": 1000000", "\"knownYear\": 10000.5",
            u"knownYear"_s);
        row("a limit as text", "\"knownYear\": 1000000", "\"knownYear\": \"1000000\"", u"knownYear"_s);
        row("no such day", "2025-08-02", "2025-02-30", u"mokFrom"_s);
        row("a day with a time", "2025-08-02", "2025-08-02T00:00", u"mokFrom"_s);
        row("any number of cards", "\"anonymousCardsAtOnce\": 3", "\"anonymousCardsAtOnce\": -1",
            u"anonymousCardsAtOnce"_s);
        row("no card at all", "\"anonymousCardsAtOnce\": 3", "\"anonymousCardsAtOnce\": 0",
            u"anonymousCardsAtOnce"_s);
        row("an age beyond reason", "\"senior\": 65", "\"senior\": 4294967361", u"senior"_s);
        row("a field too many", "\"id\": \"T25\",", "\"id\": \"T25\", \"note\": \"\",", u"note"_s);
        row("a field twice", "\"id\": \"T25\",", "\"id\": \"T25\", \"id\": \"T24\",", u"twice"_s);
        row("a bad id", "\"T25\"", "\"T 25\"", u"identifier"_s);
    }

    void parse_damagedFile_namesTheField()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, field);
        const QByteArray damaged = fileOf(u"T25"_s).replace(from, to);
        QVERIFY(damaged != fileOf(u"T25"_s));
        const Result<TermsEdition> edition = parseTermsEdition(damaged);
        EXPECT_FAILURE(edition, ErrorCode::MalformedMessage);
        QVERIFY2(edition.error().detail.contains(field), qPrintable(edition.error().detail));
    }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "TermsTest.moc"
