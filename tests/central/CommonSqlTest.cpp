// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/ClerkTable.h"
#include "app/central/store/DocumentTable.h"
#include "app/central/store/Locks.h"
#include "app/central/store/Schema.h"
#include "app/central/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "tests/support/Expect.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Central's tables and questions are one SQL text for SQLite and PostgreSQL; what only one of them speaks
/// stays in the files of its driver.
class CommonSqlTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sources_haveNoWordOfOneEngine_data();
    void sources_haveNoWordOfOneEngine();
    void sources_nameTheirColumns();
    void rows_areReadByName();
    void publish_aThingAgain_takesTheNextNumber();
    void publish_afterTheNewestWasReplaced_neverUsesANumberTwice();
    void findTyped_anyCase_prefersTheExactOne();
    void addDocument_again_isNoError();
    void set_again_replaces();
    void locks_outsideATransaction_areRefused();

private:
    [[nodiscard]] qint64 publish(const QString& tariff);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

namespace
{

struct Source
{
    QString file;
    QString sql;
};

/// The string literals of C++ that begin as SQL does, those that stand side by side as one, whether or not a
/// macro stands between them.
std::vector<Source> statementsIn(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(file));
    }
    static const QRegularExpression literals(
        uR"re("(?:[^"\\\n]|\\.)*"(?:\s*(?:[A-Z_]+\s*)?"(?:[^"\\\n]|\\.)*")*)re"_s);
    static const QRegularExpression seam(uR"re("\s*(?:[A-Z_]+\s*)?")re"_s);
    static const QRegularExpression begins(
        u"^\"(SELECT|INSERT|UPDATE|DELETE|WITH|REPLACE|PRAGMA|VACUUM)\\b"_s);
    std::vector<Source> found;
    const QString text = QString::fromUtf8(source.readAll());
    for (auto each = literals.globalMatch(text); each.hasNext();) {
        const QString sql = each.next().captured().remove(seam);
        if (begins.match(sql).hasMatch()) {
            found.push_back({file, sql});
        }
    }
    return found;
}

/// All of central but the driver of an engine.
QStringList sources()
{
    QStringList found;
    QDirIterator files(QStringLiteral(CEKR_SOURCE_DIR "/app/central"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.contains(u"/store/sqlite/"_s)) {
            found.append(file);
        }
    }
    return found;
}

std::vector<Source> allStatements()
{
    std::vector<Source> all;
    for (const QString& file : sources()) {
        const std::vector<Source> some = statementsIn(file);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void require(const Done& done)
{
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toLogLine()));
}

} // namespace

void CommonSqlTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(central::openCentralDatabase(m_folder->filePath(u"central.db"_s), false, 0));
}

void CommonSqlTest::sources_haveNoWordOfOneEngine_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("upsert") << u"\\bREPLACE\\b|\\bINSERT OR\\b|\\bOR IGNORE\\b"_s;
    QTest::newRow("numbers") << u"sqlite_|\\browid\\b|last_insert|AUTOINCREMENT|\\bSERIAL\\b|nextval"_s;
    QTest::newRow("text") << u"NOCASE|\\bGLOB\\b|\\bILIKE\\b|printf\\(|\\bformat\\("_s;
    QTest::newRow("bytes") << u"zeroblob|\\bhex\\(|unhex|x'|bytea|randomblob"_s;
    QTest::newRow("time") << u"strftime|julianday|unixepoch|datetime\\(|\\bnow\\(\\)|to_char"_s;
    QTest::newRow("file") << u"PRAGMA|VACUUM|\\bATTACH\\b|user_version"_s;
    QTest::newRow("functions")
        << u"ifnull|\\biif\\(|total\\(|group_concat|\\bjson_[a-z]*\\(|typeof|\\bmax\\([^()]*,"_s;
    QTest::newRow("casts") << u"::[a-z]"_s;
    QTest::newRow("parameters") << u"\\?(?![0-9])|\\$[0-9]|[ (]:[a-z]|@[a-z]"_s;
}

void CommonSqlTest::sources_haveNoWordOfOneEngine()
{
    QFETCH(QString, words);
    const QRegularExpression forbidden(words, QRegularExpression::CaseInsensitiveOption);
    const std::vector<Source> all = allStatements();
    QVERIFY2(all.size() > 70, "where is the SQL?");
    const auto isAfterAMacro = [](const Source& one) { return one.sql.contains(u"AND day BETWEEN ?33"_s); };
    QVERIFY2(std::ranges::any_of(all, isAfterAMacro), "where is the SQL behind a macro?");
    for (const Source& one : all) {
        QVERIFY2(!forbidden.match(one.sql).hasMatch(), qPrintable(one.file + u": "_s + one.sql));
    }
}

void CommonSqlTest::sources_nameTheirColumns()
{
    static const QRegularExpression everything(u"SELECT \\*|\\w\\.\\*|INSERT INTO \\w+ (VALUES|SELECT)"_s);
    for (const Source& one : allStatements()) {
        QVERIFY2(!everything.match(one.sql).hasMatch(), qPrintable(one.file + u": "_s + one.sql));
    }
}

void CommonSqlTest::rows_areReadByName()
{
    static const QRegularExpression byPlace(
        u"\\.(integer|text|blob|isNull|optionalInteger|optionalText)\\([0-9]"_s);
    for (const QString& file : sources()) {
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY2(!byPlace.match(QString::fromUtf8(source.readAll())).hasMatch(), qPrintable(file));
    }
}

qint64 CommonSqlTest::publish(const QString& tariff)
{
    Transaction transaction = take(Transaction::begin(*m_database));
    const Tariff state{.id = take(TariffId::parse(tariff)), .from = QDate(2026, 1, 1), .items = {}};
    const qint64 number = take(central::ChangeFeed(*m_database).publish({0, state}));
    require(transaction.commit());
    return number;
}

void CommonSqlTest::publish_aThingAgain_takesTheNextNumber()
{
    QCOMPARE(take(central::ChangeFeed(*m_database).newest()), 0);
    QCOMPARE(publish(u"a"_s), 1);
    QCOMPARE(publish(u"b"_s), 2);
    QCOMPARE(publish(u"a"_s), 3);
    QCOMPARE(take(central::ChangeFeed(*m_database).newest()), 3);
    QCOMPARE(take(m_database->integer("SELECT count(*) FROM change")), std::optional<qint64>(2));
}

void CommonSqlTest::publish_afterTheNewestWasReplaced_neverUsesANumberTwice()
{
    QCOMPARE(publish(u"a"_s), 1);
    QCOMPARE(publish(u"a"_s), 2);
    QCOMPARE(publish(u"a"_s), 3);
    QCOMPARE(publish(u"b"_s), 4);
}

void CommonSqlTest::findTyped_anyCase_prefersTheExactOne()
{
    central::ClerkTable clerks(*m_database);
    for (const QString& id : {u"Ana"_s, u"ana"_s, u"Bojan"_s}) {
        require(clerks.add({take(ClerkId::parse(id)), {}, {Role::Clerk}, true, 1}, "-"));
    }
    const auto typed = [&clerks](QStringView id) {
        const auto clerk = take(clerks.findTyped(take(ClerkId::parse(id))));
        return clerk ? clerk->state.clerk.text() : QString();
    };
    QCOMPARE(typed(u"ana"), u"ana"_s);
    QCOMPARE(typed(u"Ana"), u"Ana"_s);
    QCOMPARE(typed(u"BOJAN"), u"Bojan"_s);
    QCOMPARE(typed(u"bo_an"), QString());
    require(clerks.beginTry(take(ClerkId::parse(u"ana")), QDateTime::fromSecsSinceEpoch(1000)));
    require(clerks.beginTry(take(ClerkId::parse(u"ANA")), QDateTime::fromSecsSinceEpoch(1001)));
    QCOMPARE(take(m_database->integer("SELECT failures FROM sign_in_attempt")), std::optional<qint64>(2));
}

void CommonSqlTest::addDocument_again_isNoError()
{
    central::DocumentTable documents(*m_database);
    const QByteArray hash = take(documents.add({u"tariff"_s, "paper"}));
    QCOMPARE(take(documents.add({u"another name"_s, "paper"})), hash);
    QCOMPARE(take(documents.find(QString::fromLatin1(hash)))->name, u"tariff"_s);
}

void CommonSqlTest::set_again_replaces()
{
    central::SettingTable settings(*m_database);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    require(settings.set(u"smallestLoad"_s, 500, now));
    require(settings.set(u"smallestLoad"_s, 700, now));
    QCOMPARE(take(settings.history()).at(now).smallestLoad, Money::fromCents(700));
    QCOMPARE(take(settings.history()).at(now.addMSecs(-1)).smallestLoad, Money::fromCents(1));
}

void CommonSqlTest::locks_outsideATransaction_areRefused()
{
    central::Locks locks(*m_database);
    const DeskId desk = take(DeskId::parse(u"AP-1"));
    EXPECT_FAILURE(locks.lockDesk(desk), ErrorCode::DatabaseFailed);
    EXPECT_FAILURE(locks.lockCards({}), ErrorCode::DatabaseFailed);
    EXPECT_FAILURE(locks.lockFeed(), ErrorCode::DatabaseFailed);
    const Transaction transaction = take(Transaction::begin(*m_database));
    EXPECT_DONE(locks.lockDesk(desk));
    EXPECT_DONE(locks.lockCards({MokId::fromNumber(1)}));
    EXPECT_DONE(locks.lockFeed());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CommonSqlTest)
#include "CommonSqlTest.moc"
