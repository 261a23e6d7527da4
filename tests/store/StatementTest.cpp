// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/support/Expect.h"

#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Binding, stepping and reading, on one file for each test.
class StatementTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bind_everyType_readsBackTheSame();
    void bind_emptyTextAndBlob_areNotNull();
    void bind_textWithZeroAndAstralSigns_readsBackTheSame();
    void bindAll_wrongCount_failsAndNamesBoth();
    void bind_wrongPosition_failsOnceAndThenRecovers();
    void step_afterTheEnd_startsAgain();
    void forEachRow_rowFails_stopsThereAndReleases();
    void cached_whileInUse_isAnotherStatement();
    void cached_again_hasForgottenWhatWasBound();
    void query_outlivesDatabase_isHarmless();
    void integer_noRowOrNull_isEmpty();
    void error_neverShowsWhatWasBound();
    void columns_byName_areThoseOfTheQuery();
    void columns_byNameOfAnotherLiteral_areTheSame();
    void column_thatIsNotThere_isNullAndFails();
    void bindAll_aMillionTimes_staysOneStatement();

private:
    Database& database() { return *m_database; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

void StatementTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(Database::open({.path = m_folder->filePath(u"test.db"_s)}));
    EXPECT_DONE(database().execute("CREATE TABLE t (a, b, c)"));
}

void StatementTest::bind_everyType_readsBackTheSame()
{
    const QByteArray blob("\x00\xff\x7f", 3);
    EXPECT_DONE(database().run("INSERT INTO t VALUES (?, ?, ?)", std::numeric_limits<qint64>::min(),
                               u"Žiga"_s, blob));
    EXPECT_DONE(database().run("INSERT INTO t VALUES (?, ?, ?)", std::numeric_limits<qint64>::max(),
                               "latin"_L1, nullptr));
    EXPECT_DONE(database().run("INSERT INTO t VALUES (?, ?, ?)", true, std::optional(u"there"_s),
                               std::optional<qint64>()));
    auto rows = take(database().query("SELECT a, b, c FROM t ORDER BY rowid"));
    QVERIFY(take(rows.step()));
    QCOMPARE(rows.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(rows.text(1), u"Žiga"_s);
    QCOMPARE(rows.blob(2), blob);
    QVERIFY(take(rows.step()));
    QCOMPARE(rows.integer(0), std::numeric_limits<qint64>::max());
    QCOMPARE(rows.optionalText(1), std::optional(u"latin"_s));
    QVERIFY(rows.isNull(2));
    QVERIFY(take(rows.step()));
    QCOMPARE(rows.optionalInteger(0), std::optional(qint64(1)));
    QCOMPARE(rows.text(1), u"there"_s);
    QCOMPARE(rows.optionalInteger(2), std::nullopt);
    QVERIFY(!take(rows.step()));
}

void StatementTest::bind_emptyTextAndBlob_areNotNull()
{
    EXPECT_DONE(database().run("INSERT INTO t VALUES (?, ?, ?)", QString(), QByteArray(), QByteArrayView()));
    auto row = take(database().query("SELECT typeof(a), typeof(b), typeof(c), a, b FROM t"));
    QVERIFY(take(row.step()));
    QCOMPARE(row.text(0), u"text"_s);
    QCOMPARE(row.text(1), u"blob"_s);
    QCOMPARE(row.text(2), u"blob"_s);
    QCOMPARE(row.text(3), QString());
    QCOMPARE(row.blob(4), QByteArray());
}

void StatementTest::bind_textWithZeroAndAstralSigns_readsBackTheSame()
{
    const QString text = u"a"_s + QChar(0) + u"b \U0001F4B6"_s;
    EXPECT_DONE(database().run("INSERT INTO t(a) VALUES (?)", text));
    auto row = take(database().query("SELECT a FROM t"));
    QVERIFY(take(row.step()));
    QCOMPARE(row.text(0), text);
}

void StatementTest::bindAll_wrongCount_failsAndNamesBoth()
{
    const Done fewer = database().run("INSERT INTO t VALUES (?, ?, ?)", 1, 2);
    EXPECT_FAILURE(fewer, ErrorCode::DatabaseFailed);
    QCOMPARE(fewer.error().detail, u"2 values bound to 3 parameters"_s);
    EXPECT_FAILURE(database().run("INSERT INTO t(a) VALUES (?)", 1, 2), ErrorCode::DatabaseFailed);
    QCOMPARE(take(database().integer("SELECT count(*) FROM t")), std::optional(qint64(0)));
}

void StatementTest::bind_wrongPosition_failsOnceAndThenRecovers()
{
    auto insert = take(database().prepare("INSERT INTO t(a) VALUES (?)"));
    insert.bind(2, 5);
    EXPECT_FAILURE(insert.run(), ErrorCode::DatabaseFailed);
    insert.bind(1, 5);
    EXPECT_DONE(insert.run());
    QCOMPARE(take(database().integer("SELECT a FROM t")), std::optional(qint64(5)));
}

void StatementTest::step_afterTheEnd_startsAgain()
{
    EXPECT_DONE(database().execute("INSERT INTO t(a) VALUES (7)"));
    auto rows = take(database().prepare("SELECT a FROM t"));
    QVERIFY(take(rows.step()));
    QVERIFY(!take(rows.step()));
    QVERIFY(take(rows.step()));
    QCOMPARE(rows.integer(0), 7);
}

void StatementTest::forEachRow_rowFails_stopsThereAndReleases()
{
    EXPECT_DONE(database().execute("INSERT INTO t(a) VALUES (1), (2), (3)"));
    int seen = 0;
    auto rows = take(database().query("SELECT a FROM t"));
    EXPECT_FAILURE(rows.forEachRow([&seen](const Statement& row) -> Done {
        ++seen;
        return row.integer(0) == 2 ? failure(ErrorCode::MalformedMessage) : Done();
    }),
                   ErrorCode::MalformedMessage);
    QCOMPARE(seen, 2);
    EXPECT_DONE(database().checkpoint());
}

void StatementTest::cached_whileInUse_isAnotherStatement()
{
    EXPECT_DONE(database().execute("INSERT INTO t(a) VALUES (1), (2), (3)"));
    static constexpr SqlLiteral all = "SELECT a FROM t";
    int pairs = 0;
    auto outer = take(database().query(all));
    EXPECT_DONE(outer.forEachRow([&](const Statement&) -> Done {
        auto inner = take(database().query(all));
        return inner.forEachRow([&pairs](const Statement&) { ++pairs; });
    }));
    QCOMPARE(pairs, 9);
}

void StatementTest::cached_again_hasForgottenWhatWasBound()
{
    static constexpr SqlLiteral echo = "SELECT ?";
    {
        auto first = take(database().query(echo, u"secret"_s));
        QVERIFY(take(first.step()));
    }
    auto second = take(database().cached(echo));
    QVERIFY(take(second.step()));
    QVERIFY(second.isNull(0));
}

void StatementTest::query_outlivesDatabase_isHarmless()
{
    EXPECT_DONE(database().execute("INSERT INTO t(a) VALUES (1)"));
    auto rows = take(database().query("SELECT a FROM t"));
    QVERIFY(take(rows.step()));
    m_database.reset();
    QCOMPARE(rows.integer(0), 1);
}

void StatementTest::integer_noRowOrNull_isEmpty()
{
    QCOMPARE(take(database().integer("SELECT a FROM t")), std::nullopt);
    EXPECT_DONE(database().execute("INSERT INTO t(a) VALUES (NULL)"));
    QCOMPARE(take(database().integer("SELECT a FROM t")), std::nullopt);
    QCOMPARE(take(database().integer("SELECT count(*) FROM t WHERE a IS ?", nullptr)),
             std::optional(qint64(1)));
    EXPECT_FAILURE(database().integer("SELECT nothing FROM t"), ErrorCode::DatabaseFailed);
}

void StatementTest::error_neverShowsWhatWasBound()
{
    EXPECT_DONE(database().execute("CREATE VIRTUAL TABLE words USING fts5(word);"
                                   "CREATE TABLE strict (n INTEGER UNIQUE CHECK (n < 10)) STRICT"));
    EXPECT_DONE(database().run("INSERT INTO strict VALUES (?)", 7));
    const QString secret = u"705000123 \" AND"_s;
    const Done failures[] = {
        database().run("SELECT * FROM words WHERE word MATCH ?", secret),
        database().run("SELECT json_extract('{}', ?)", secret),
        database().run("INSERT INTO strict VALUES (?)", secret),
        database().run("INSERT INTO strict VALUES (?)", 705000123),
        database().run("INSERT INTO strict VALUES (?)", 7),
    };
    for (const Done& done : failures) {
        EXPECT_FAILURE(done, ErrorCode::DatabaseFailed);
        QVERIFY2(!done.error().toLogLine().contains(u"705000"), qPrintable(done.error().toLogLine()));
        QVERIFY(!done.error().detail.isEmpty());
    }
}

void StatementTest::columns_byName_areThoseOfTheQuery()
{
    EXPECT_DONE(database().execute("INSERT INTO t(a, b) VALUES (7, 'seven'), (NULL, NULL)"));
    for (int again = 0; again < 2; ++again) { // the second time from the cache
        Statement rows = take(
            database().query("SELECT b AS word, a, a + 1 AS next FROM t ORDER BY a IS NULL LIMIT ?1", 2));
        QVERIFY(take(rows.step()));
        QCOMPARE(rows.integer("a"), 7);
        QCOMPARE(rows.text("word"), u"seven"_s);
        QCOMPARE(rows.blob("word"), "seven");
        QCOMPARE(rows.integer("next"), 8);
        QVERIFY(!rows.isNull("a"));
        QVERIFY(take(rows.step()));
        QVERIFY(rows.isNull("word"));
        QCOMPARE(rows.optionalInteger("a"), std::nullopt);
        EXPECT_DONE(rows.rowFault());
    }
}

void StatementTest::columns_byNameOfAnotherLiteral_areTheSame()
{
    static constexpr char one[] = "answer";
    static constexpr char other[] = {'a', 'n', 's', 'w', 'e', 'r', 0};
    Statement row = take(database().query("SELECT 1 AS first, 42 AS answer"));
    QVERIFY(take(row.step()));
    QCOMPARE(row.integer(ColumnName(one)), 42);
    QCOMPARE(row.integer(ColumnName(other)), 42);
}

void StatementTest::column_thatIsNotThere_isNullAndFails()
{
    Statement row = take(database().query("SELECT 1 AS here UNION ALL SELECT 2"));
    QVERIFY(take(row.step()));
    QCOMPARE(row.integer("there"), 0);
    EXPECT_FAILURE(row.rowFault(), ErrorCode::DatabaseFailed);
    EXPECT_FAILURE(row.step(), ErrorCode::DatabaseFailed);
}

void StatementTest::bindAll_aMillionTimes_staysOneStatement()
{
    constexpr qint64 rows = 1'000'000;
    auto transaction = take(Transaction::begin(database()));
    for (qint64 i = 1; i <= rows; ++i) {
        if (!database().run("INSERT INTO t(a, b) VALUES (?, ?)", i, u"card"_s)) {
            QFAIL("an insert failed");
        }
    }
    EXPECT_DONE(transaction.commit());
    QCOMPARE(take(database().integer("SELECT count(*) FROM t")), std::optional(rows));
    QCOMPARE(take(database().integer("SELECT sum(a) FROM t")), std::optional(rows * (rows + 1) / 2));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::StatementTest)
#include "StatementTest.moc"
