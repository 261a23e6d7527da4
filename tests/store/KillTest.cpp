// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/store/Child.h"
#include "tests/support/Expect.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A program that dies at any moment: what it said was committed is there, whole and once.
class KillTest final : public QObject
{
    Q_OBJECT

private slots:
    void commit_killedAtRandomMoments_losesNothingReported();
};

namespace
{

constexpr int kills = 40;

constexpr Migration steps[] = {{1, "CREATE TABLE operation (id INTEGER PRIMARY KEY, lines INTEGER NOT NULL);"
                                   "CREATE TABLE line (operation INTEGER NOT NULL, bytes BLOB NOT NULL);"
                                   "CREATE INDEX by_operation ON line(operation)"}};

// One commit over several pages; half of it would be seen.
Done commitOne(Database& database, qint64 id)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    const qint64 lines = 1 + id % 20;
    if (Done done = database.run("INSERT INTO operation VALUES (?, ?)", id, lines); !done) {
        return done;
    }
    for (qint64 line = 0; line < lines; ++line) {
        if (Done done = database.run("INSERT INTO line VALUES (?, zeroblob(700))", id); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<Database> openMigrated(const QString& path)
{
    Result<Database> database = Database::open({.path = path});
    if (!database) {
        return database;
    }
    if (Done done = database->migrate(steps); !done) {
        return failure(done.error());
    }
    return database;
}

// The child's role: commits for ever and prints each number when its commit is done.
int commitForEver(const QString& path)
{
    Database database = take(openMigrated(path));
    // Often, so that kills hit checkpoints too.
    if (!database.execute("PRAGMA wal_autocheckpoint = 16")) {
        return 1;
    }
    qint64 id = take(database.integer("SELECT coalesce(max(id), 0) FROM operation")).value_or(0);
    while (commitOne(database, ++id)) {
        std::printf("%lld\n", id);
        std::fflush(stdout);
    }
    return 1;
}

// Everything the child printed; dies somewhere after `commits` of them.
qint64 lastReportedBeforeKill(const QString& path, int commits)
{
    Child child({u"commit-for-ever"_s, path});
    qint64 last = 0;
    for (int i = 0; i < commits; ++i) {
        last = child.readLine().toLongLong();
    }
    child.kill();
    for (QByteArray line = child.readLine(); !line.isEmpty(); line = child.readLine()) {
        last = line.toLongLong();
    }
    return last;
}

} // namespace

void KillTest::commit_killedAtRandomMoments_losesNothingReported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    QRandomGenerator random(20231101);
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 reported = lastReportedBeforeKill(path, random.bounded(1, 60));
        QVERIFY(reported > 0);
        Database database = take(openMigrated(path));
        EXPECT_DONE(database.quickCheck());
        const qint64 last = take(database.integer("SELECT max(id) FROM operation")).value_or(0);
        QVERIFY2(last == reported || last == reported + 1,
                 qPrintable(u"reported %1, found %2"_s.arg(reported).arg(last)));
        QCOMPARE(take(database.integer("SELECT count(*) FROM operation")), std::optional(last));
        QCOMPARE(take(database.integer("SELECT count(*) FROM operation WHERE lines <>"
                                       " (SELECT count(*) FROM line WHERE operation = id)")),
                 std::optional(qint64(0)));
    }
}

} // namespace cekr::test

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && application.arguments().at(1) == u"commit-for-ever") {
        return cekr::test::commitForEver(application.arguments().at(2));
    }
    cekr::test::KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KillTest.moc"
