// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// From any earlier version to the newest one, or not at all.
class MigrationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void migrate_fromEveryVersion_endsAlike_data();
    void migrate_fromEveryVersion_endsAlike();
    void migrate_again_changesNothing();
    void migrate_stepFails_leavesOldFileUntouched_data();
    void migrate_stepFails_leavesOldFileUntouched();
    void migrate_newerFile_isRefusedUntouched();
    void migrate_rebuildsReferencedTable_keepsReferences();
    void migrate_byTwoConnections_appliesOnce();
    void migrate_marksTheKindOfFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.db"_s); }
    [[nodiscard]] Database open(qint32 kind = 0) const
    {
        return take(Database::open({.path = path(), .applicationId = kind}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

constexpr Migration steps[] = {
    {1, "CREATE TABLE clerk (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
        "CREATE TABLE shift (id INTEGER PRIMARY KEY, clerk INTEGER NOT NULL REFERENCES clerk(id))"},
    {2, "ALTER TABLE clerk ADD COLUMN role TEXT NOT NULL DEFAULT 'clerk'"},
    {5, "CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL DEFAULT 'clerk', "
        "email TEXT);"
        "INSERT INTO fresh(id, name, role) SELECT id, name, role FROM clerk;"
        "DROP TABLE clerk;"
        "ALTER TABLE fresh RENAME TO clerk"},
};

std::span<const Migration> upTo(size_t count)
{
    return std::span(steps).first(count);
}

QStringList schema(Database& database)
{
    QStringList all;
    auto rows = take(database.query("SELECT sql FROM sqlite_schema ORDER BY name"));
    const Done done = rows.forEachRow([&all](const Statement& row) { all += row.text(0); });
    return done ? all : QStringList();
}

} // namespace

void MigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void MigrationTest::migrate_fromEveryVersion_endsAlike_data()
{
    QTest::addColumn<int>("stepsBefore");
    for (int count = 0; count <= int(std::size(steps)); ++count) {
        QTest::addRow("after %d steps", count) << count;
    }
}

void MigrationTest::migrate_fromEveryVersion_endsAlike()
{
    QFETCH(const int, stepsBefore);
    Database reference = take(Database::open({.path = m_folder->filePath(u"reference.db"_s)}));
    EXPECT_DONE(reference.migrate(steps));
    {
        Database old = open();
        EXPECT_DONE(old.migrate(upTo(size_t(stepsBefore))));
        if (stepsBefore > 0) {
            EXPECT_DONE(old.execute("INSERT INTO clerk(id, name) VALUES (1, 'Ana');"
                                    "INSERT INTO shift VALUES (1, 1)"));
        }
    }
    Database database = open();
    EXPECT_DONE(database.migrate(steps));
    QCOMPARE(database.schemaVersion(), 5);
    QCOMPARE(schema(database), schema(reference));
    QCOMPARE(take(database.integer("SELECT count(*) FROM clerk WHERE name = 'Ana' AND role = 'clerk'")),
             std::optional(qint64(stepsBefore > 0 ? 1 : 0)));
    EXPECT_DONE(database.fullCheck());
}

void MigrationTest::migrate_again_changesNothing()
{
    Database database = open();
    EXPECT_DONE(database.migrate(steps));
    const auto version = take(database.integer("PRAGMA schema_version"));
    const QStringList before = schema(database);
    EXPECT_DONE(database.migrate(steps));
    QCOMPARE(schema(database), before);
    QCOMPARE(take(database.integer("PRAGMA schema_version")), version);
}

void MigrationTest::migrate_stepFails_leavesOldFileUntouched_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto failed = ErrorCode::DatabaseFailed;
    QTest::newRow("at once") << QByteArray("CREATE TABLE") << failed;
    QTest::newRow("half-way") << QByteArray("CREATE TABLE a (x); INSERT INTO nowhere VALUES (1)") << failed;
    QTest::newRow("ends the transaction") << QByteArray("CREATE TABLE a (x); COMMIT") << failed;
    QTest::newRow("breaks references") << QByteArray("DELETE FROM clerk") << ErrorCode::DatabaseCorrupt;
}

void MigrationTest::migrate_stepFails_leavesOldFileUntouched()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const ErrorCode, code);
    Database database = open();
    EXPECT_DONE(database.migrate(upTo(1)));
    EXPECT_DONE(database.execute("INSERT INTO clerk VALUES (1, 'Ana'); INSERT INTO shift VALUES (1, 1)"));
    const QStringList before = schema(database);
    const Migration broken[] = {steps[0], steps[1], {3, sql.constData()}};
    EXPECT_FAILURE(database.migrate(broken), code);
    QCOMPARE(schema(database), before);
    QCOMPARE(take(database.integer("PRAGMA user_version")), std::optional(qint64(1)));
    QCOMPARE(database.schemaVersion(), 1);
    QCOMPARE(take(database.integer("SELECT count(*) FROM clerk")), std::optional(qint64(1)));
    QCOMPARE(take(database.integer("PRAGMA foreign_keys")), std::optional(qint64(1)));
}

void MigrationTest::migrate_newerFile_isRefusedUntouched()
{
    {
        Database newer = open();
        EXPECT_DONE(newer.migrate(steps));
    }
    Database database = open();
    const QStringList before = schema(database);
    EXPECT_FAILURE(database.migrate(upTo(2)), ErrorCode::DatabaseTooNew);
    QCOMPARE(schema(database), before);
    QCOMPARE(database.schemaVersion(), 5);
}

void MigrationTest::migrate_rebuildsReferencedTable_keepsReferences()
{
    Database database = open();
    EXPECT_DONE(database.migrate(upTo(2)));
    EXPECT_DONE(
        database.execute("INSERT INTO clerk(id, name) VALUES (1, 'Ana'); INSERT INTO shift VALUES (9, 1)"));
    EXPECT_DONE(database.migrate(steps));
    QCOMPARE(take(database.integer("SELECT count(*) FROM shift JOIN clerk ON clerk.id = shift.clerk")),
             std::optional(qint64(1)));
    EXPECT_FAILURE(database.execute("DELETE FROM clerk"), ErrorCode::DatabaseFailed);
}

void MigrationTest::migrate_byTwoConnections_appliesOnce()
{
    Database first = open();
    Database second = open();
    EXPECT_DONE(first.migrate(steps));
    EXPECT_DONE(second.migrate(steps));
    QCOMPARE(second.schemaVersion(), 5);
}

void MigrationTest::migrate_marksTheKindOfFile()
{
    Database database = open(0x43654b52);
    EXPECT_DONE(database.migrate(steps));
    QCOMPARE(take(database.integer("PRAGMA application_id")), std::optional(qint64(0x43654b52)));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::MigrationTest)
#include "MigrationTest.moc"
