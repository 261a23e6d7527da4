// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/Schema.h"
#include "core/journal/Journal.h"
#include "core/journal/JournalSchema.h"
#include "core/replica/Replica.h"
#include "core/replica/ReplicaSchema.h"
#include "tests/store/journal/Outside.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A file whose tables, indexes, triggers or views are not those that the program makes is not worked with:
/// a planted trigger would run with every write and stand in no row that anybody checks.
class SchemaTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_somethingPlanted_isAltered_data();
    void open_somethingPlanted_isAltered();
    void open_anyObjectMissing_isAltered_data() { addFiles(); }
    void open_anyObjectMissing_isAltered();
    void open_anyObjectChanged_isAltered_data() { addFiles(); }
    void open_anyObjectChanged_isAltered();
    void open_plantedInAnOlderVersion_isAlteredBeforeAnyStep();
    void newestStep_namesItsDigest_data() { addFiles(); }
    void newestStep_namesItsDigest();
    void replica_altered_isBegunAnew();
    void salvage_altered_isRead();

private:
    static void addFiles();
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.db"_s); }
    void make(const QString& file) const;
    /// Opens it as the programs do, to write or only to read.
    [[nodiscard]] Done open(const QString& file, bool readOnly) const;
    [[nodiscard]] QStringList objects() const;
    void alter(const QString& sql) const;
    void expectAltered(const QString& file, const QString& object) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const DeskId m_desk = take(DeskId::parse(u"AP-1"));
};

namespace
{

const QString anySchema = u"PRAGMA writable_schema = ON;"_s;

template <typename T>
Done doneOf(const Result<T>& result)
{
    return result ? Done() : Done(failure(result.error()));
}

} // namespace

void SchemaTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SchemaTest::addFiles()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"journal", "replica", "central"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

Done SchemaTest::open(const QString& file, bool readOnly) const
{
    if (file == "journal"_L1) {
        return doneOf(readOnly ? Journal::openReadOnly(path()) : Journal::open(path()));
    }
    if (file == "replica"_L1) {
        return doneOf(readOnly ? Replica::openReadOnly(path(), m_desk) : Replica::open(path(), m_desk));
    }
    return doneOf(central::openCentralDatabase(path(), readOnly));
}

void SchemaTest::make(const QString& file) const
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path() + end);
    }
    EXPECT_DONE(open(file, false));
    EXPECT_DONE(open(file, true));
}

QStringList SchemaTest::objects() const
{
    Database database = take(Database::open({.path = path(), .readOnly = true}));
    QStringList all;
    Statement rows = take(database.query("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL"));
    const Done done = rows.forEachRow([&all](const Statement& row) { all += row.text(0); });
    return done ? all : QStringList();
}

void SchemaTest::alter(const QString& sql) const
{
    Outside outside(path());
    QCOMPARE(outside.runAndFlush(sql), QString());
}

void SchemaTest::expectAltered(const QString& file, const QString& object) const
{
    for (const bool readOnly : {true, false}) {
        if (file == "replica"_L1 && !readOnly) {
            continue; // is begun anew then
        }
        const Done opened = open(file, readOnly);
        EXPECT_FAILURE(opened, ErrorCode::DatabaseAltered);
        QVERIFY2(opened.error().detail.contains(object), qPrintable(opened.error().toLogLine()));
        QVERIFY2(opened.error().detail.contains(u"backup"), qPrintable(opened.error().toLogLine()));
    }
}

void SchemaTest::open_somethingPlanted_isAltered_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("object");
    const auto row = [](const char* file, const char* what, const char* sql, const char* object) {
        QTest::addRow("%s, %s", file, what)
            << QString::fromLatin1(file) << QString::fromLatin1(sql) << QString::fromLatin1(object);
    };
    row("journal", "trigger",
        "CREATE TRIGGER load_gone AFTER INSERT ON waiting BEGIN"
        " INSERT INTO answer SELECT sequence, 'applied', 1, NULL FROM operation"
        "  WHERE sequence = NEW.sequence AND type = 'load';"
        " DELETE FROM waiting WHERE sequence = NEW.sequence AND sequence IN (SELECT sequence FROM answer); "
        "END",
        "load_gone");
    row("replica", "trigger", "CREATE TRIGGER rich AFTER INSERT ON card BEGIN UPDATE card SET state = 5; END",
        "rich");
    row("central", "trigger", "CREATE TRIGGER gone AFTER INSERT ON load BEGIN DELETE FROM load; END", "gone");
    for (const char* file : {"journal", "replica", "central"}) {
        row(file, "view", "CREATE VIEW planted AS SELECT 1", "planted");
        row(file, "table", "CREATE TABLE planted (a)", "planted");
        row(file, "index", "CREATE INDEX planted ON card(state)", "planted");
        row(file, "virtual table", "CREATE VIRTUAL TABLE planted USING fts5(a)", "planted");
    }
}

void SchemaTest::open_somethingPlanted_isAltered()
{
    QFETCH(QString, file);
    QFETCH(QString, sql);
    QFETCH(QString, object);
    make(file);
    alter(file == "journal"_L1 ? sql.replace(u"card(state)"_s, u"operation(clerk)"_s) : sql);
    expectAltered(file, object);
}

void SchemaTest::open_anyObjectMissing_isAltered()
{
    QFETCH(QString, file);
    make(file);
    const QStringList all = objects();
    QVERIFY(all.size() > 5);
    for (const QString& object : all) {
        make(file);
        alter(anySchema + u"DELETE FROM sqlite_schema WHERE name = '%1'"_s.arg(object));
        const Done opened = open(file, true);
        QVERIFY2(!opened.has_value(), qPrintable(object));
    }
}

void SchemaTest::open_anyObjectChanged_isAltered()
{
    QFETCH(QString, file);
    make(file);
    for (const QString& object : objects()) {
        make(file);
        alter(anySchema +
              u"UPDATE sqlite_schema SET sql = sql || ' /* x */' WHERE name = '%1'"_s.arg(object));
        expectAltered(file, object);
    }
}

void SchemaTest::open_plantedInAnOlderVersion_isAlteredBeforeAnyStep()
{
    static constexpr Migration steps[] = {{1, "CREATE TABLE t (a)"},
                                          {2, "CREATE TABLE u (a); INSERT INTO t VALUES (1)"}};
    {
        Database old = take(Database::open({.path = path()}));
        EXPECT_DONE(old.migrate(std::span(steps).first(1)));
        EXPECT_DONE(old.execute("CREATE TRIGGER planted AFTER INSERT ON t BEGIN UPDATE t SET a = 7; END"));
    }
    Database database = take(Database::open({.path = path()}));
    const Done migrated = database.migrate(steps);
    EXPECT_FAILURE(migrated, ErrorCode::DatabaseAltered);
    QVERIFY(migrated.error().detail.contains(u"trigger planted of t"));
    QCOMPARE(take(database.integer("PRAGMA user_version")), std::optional(qint64(1)));
    EXPECT_DONE(database.execute("DROP TRIGGER planted"));
    EXPECT_DONE(database.migrate(steps));
}

void SchemaTest::newestStep_namesItsDigest()
{
    QFETCH(QString, file);
    make(file);
    const QByteArray digest = take(take(Database::open({.path = path()})).schemaDigest());
    const std::span<const Migration> steps = file == "journal"_L1   ? journalMigrations()
                                             : file == "replica"_L1 ? std::span(&replicaSchema(), 1)
                                                                    : central::centralMigrations();
    QCOMPARE(QByteArray(steps.back().digest), digest);
}

void SchemaTest::replica_altered_isBegunAnew()
{
    make(u"replica"_s);
    alter(u"CREATE TRIGGER rich AFTER INSERT ON card BEGIN UPDATE card SET state = 5; END"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"begun anew: .DatabaseAltered"_s));
    QVERIFY(take(Replica::open(path(), m_desk)).wasRebuilt());
    EXPECT_DONE(open(u"replica"_s, true));
}

void SchemaTest::salvage_altered_isRead()
{
    make(u"journal"_s);
    alter(u"CREATE VIEW planted AS SELECT 1"_s);
    EXPECT_DONE(doneOf(Journal::openToSalvage(path())));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::SchemaTest)
#include "SchemaTest.moc"
