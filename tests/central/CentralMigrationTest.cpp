// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/TariffTable.h"
#include "core/store/Database.h"
#include "core/wire/Change.h"
#include "tests/support/CentralProcess.h"
#include "tests/support/Expect.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The program of today opens the database of any version that was ever released, with all that is in it.
class CentralMigrationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void command_onEveryReleasedVersion_saysWhatWasRecorded_data() { addReleasedVersions(); }
    void command_onEveryReleasedVersion_saysWhatWasRecorded();
    void command_onEveryReleasedVersion_keepsEveryTable_data() { addReleasedVersions(); }
    void command_onEveryReleasedVersion_keepsEveryTable();
    void command_onEveryReleasedVersion_endsWithTheNewestSchema_data() { addReleasedVersions(); }
    void command_onEveryReleasedVersion_endsWithTheNewestSchema();
    void FEE_1_tariffOfEveryReleasedVersion_isOwedToTheMunicipality_data() { addReleasedVersions(); }
    void FEE_1_tariffOfEveryReleasedVersion_isOwedToTheMunicipality();
    void serve_onEveryReleasedVersion_answers_data() { addReleasedVersions(); }
    void serve_onEveryReleasedVersion_answers();

private:
    void addReleasedVersions() const;
    void makeVersion(int version) const;
    [[nodiscard]] QString path() const { return m_central->folder() + u"/central.db"_s; }
    /// The first column of every row.
    [[nodiscard]] QByteArrayList rows(SqlLiteral sql) const;

    std::unique_ptr<CentralProcess> m_central;
    int m_newest = 0;
    QByteArrayList m_newestSchema;
};

namespace
{

constexpr SqlLiteral wholeSchema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
constexpr SqlLiteral schemaVersion = "PRAGMA user_version";

} // namespace

/// A central made today has the newest schema.
void CentralMigrationTest::initTestCase()
{
    init();
    m_newest = rows(schemaVersion).front().toInt();
    m_newestSchema = rows(wholeSchema);
    QVERIFY(m_newest > 0 && !m_newestSchema.isEmpty());
}

void CentralMigrationTest::init()
{
    m_central = std::make_unique<CentralProcess>();
}

void CentralMigrationTest::addReleasedVersions() const
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= m_newest; ++version) {
        QTest::addRow("version %d", version) << version;
    }
}

void CentralMigrationTest::makeVersion(int version) const
{
    QFile file(QStringLiteral(CEKR_SOURCE_DIR "/tests/central/data/central-v%1.sql").arg(version));
    QVERIFY2(file.open(QIODevice::ReadOnly), "every released version has its file in tests/central/data");
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path() + suffix);
    }
    Database database = take(Database::open({.path = path()}));
    EXPECT_DONE(database.execute(file.readAll().constData()));
}

QByteArrayList CentralMigrationTest::rows(SqlLiteral sql) const
{
    Database database = take(Database::open({.path = path(), .readOnly = true}));
    Statement found = take(database.query(sql));
    QByteArrayList all;
    const Done done = found.forEachRow([&all](const Statement& row) { all += row.text(0).toUtf8(); });
    return done ? all : QByteArrayList();
}

void CentralMigrationTest::command_onEveryReleasedVersion_saysWhatWasRecorded()
{
    QFETCH(const int, version);
    makeVersion(version);
    const QByteArrayList received = rows("SELECT jws FROM operation ORDER BY desk, sequence");
    QCOMPARE(received.size(), 14);
    QCOMPARE(m_central->command({u"totals"_s}).trimmed(),
             R"({"AP-1":{"charges":-200,"drawer":5200,"float":-5000},"AP-2":{"charges":-400,"drawer":25400,)"
             R"("float":-10000,"loads":-17000,"movements":3000,"unresolved":-1000}})"_ba);
    QCOMPARE(m_central->command({u"operations"_s, u"export"_s}), received.join('\n') + '\n');
    QCOMPARE(m_central->command({u"clerk"_s, u"list"_s}).count('\n'), 2);
    QCOMPARE(m_central->command({u"desk"_s, u"list"_s}).count('\n'), 2);
    QVERIFY(m_central->command({u"settings"_s, u"list"_s}).contains(R"("idleLockMinutes":7)"));
}

void CentralMigrationTest::command_onEveryReleasedVersion_keepsEveryTable()
{
    QFETCH(const int, version);
    makeVersion(version);
    m_central->command({u"totals"_s});
    const auto is = [this](SqlLiteral sql, const QByteArrayList& wanted) { return rows(sql) == wanted; };
    QVERIFY(is("SELECT mok_id || state || loads || ':' || balance FROM card WHERE box = 'B-204118731'",
               {"204118731handed-over1:2000", "204118732handed-over1:15000", "204118733spoiled0:0",
                "204118734in-stock0:0", "204118735in-stock0:0"}));
    QVERIFY(is("SELECT card || channel || day || ':' || cents FROM load ORDER BY card",
               {"204118731cash20261121:2000", "204118732cash20261121:15000"}));
    QVERIFY(is("SELECT cents FROM refusal WHERE resolved_by IS NOT NULL AND escalated_by IS NULL", {"1500"}));
    QVERIFY(is("SELECT cents FROM refusal WHERE resolved_by IS NULL AND escalated_by IS NOT NULL", {"1000"}));
    QVERIFY(is("SELECT desk || clerk || drawer FROM shift WHERE closed_at IS NULL ORDER BY desk",
               {"AP-1ana5200", "AP-2ana25400"}));
    QVERIFY(is("SELECT card || ':' || cents FROM authorisation WHERE captured_by IS NULL AND NOT freed",
               {"7310401:2500"}));
    QVERIFY(is("SELECT id || last_sequence FROM desk ORDER BY id", {"AP-13", "AP-211"}));
    QVERIFY(is("SELECT clerk || failures FROM sign_in_attempt", {"ana1"}));
    QVERIFY(is("SELECT kind || count(*) FROM change GROUP BY kind ORDER BY kind",
               {"card8", "clerk2", "desk2", "settings1", "tariff1"}));
    QVERIFY(is("SELECT max(number) FROM change", {"29"})); // where desks have read to
    QVERIFY(is("SELECT count(*) FROM certificate", {"2"}));
    QVERIFY(is("SELECT name FROM secret", {"pan-mac-key"}));
    QVERIFY(is("SELECT id FROM tariff", {"2026-09"}));
    QVERIFY(is("SELECT name || length(bytes) FROM document", {"letter.txt6"}));
}

void CentralMigrationTest::command_onEveryReleasedVersion_endsWithTheNewestSchema()
{
    QFETCH(const int, version);
    makeVersion(version);
    m_central->command({u"totals"_s});
    QCOMPARE(rows(schemaVersion).front().toInt(), m_newest);
    QCOMPARE(rows(wholeSchema), m_newestSchema);
    Database database = take(Database::open({.path = path(), .readOnly = true}));
    EXPECT_DONE(database.fullCheck());
}

/// Those that were stored before there were two lists mean what they meant.
void CentralMigrationTest::FEE_1_tariffOfEveryReleasedVersion_isOwedToTheMunicipality()
{
    QFETCH(const int, version);
    makeVersion(version);
    m_central->command({u"totals"_s});
    Database database = take(Database::open({.path = path()}));
    const std::vector<Tariff> tariffs = take(central::TariffTable(database).all());
    QCOMPARE(tariffs.size(), 1U);
    QCOMPARE(tariffs.front().charge(Service::Issue, CardKind::Anonymous),
             (Charge{.municipality = Money::fromCents(2'00)}));
    QCOMPARE(tariffs.front().itemsFor(Service::Issue, CardKind::Anonymous).front().list, PriceList::Cekr);
    const QByteArray told = rows("SELECT state FROM change WHERE kind = 'tariff'").front();
    const auto line = take(wire::decodeChangeLine(wire::changeLine(1, "tariff", told)));
    QCOMPARE(std::get<Tariff>(std::get<wire::Change>(line).state), tariffs.front());
}

void CentralMigrationTest::serve_onEveryReleasedVersion_answers()
{
    QFETCH(const int, version);
    makeVersion(version);
    m_central->start();
    m_central->stop();
    QCOMPARE(rows(schemaVersion).front().toInt(), m_newest);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CentralMigrationTest)
#include "CentralMigrationTest.moc"
