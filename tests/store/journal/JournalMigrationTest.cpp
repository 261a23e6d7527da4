// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/View.h"
#include "core/journal/DraftTable.h"
#include "core/journal/JournalSchema.h"
#include "core/journal/KeySlotTable.h"
#include "core/journal/NoteTable.h"
#include "core/journal/PrintTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A journal of any version that was ever released opens with all that is in it.
class JournalMigrationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_everyReleasedVersion_keepsAllThatIsInIt_data();
    void open_everyReleasedVersion_keepsAllThatIsInIt();
    void open_everyReleasedVersion_endsWithTheNewestSchema_data();
    void open_everyReleasedVersion_endsWithTheNewestSchema();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.db"_s); }
    void makeVersion(int version) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

QByteArray dataFile(const QString& name)
{
    QFile file(QStringLiteral(CEKR_SOURCE_DIR "/tests/store/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addReleasedVersions()
{
    QTest::addColumn<int>("version");
    for (const Migration& step : journalMigrations()) {
        QTest::addRow("version %d", step.toVersion) << step.toVersion;
    }
}

QStringList schema(const QString& path)
{
    Database database = take(Database::open({.path = path, .readOnly = true}));
    QStringList all;
    auto rows =
        take(database.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"));
    const Done done = rows.forEachRow([&all](const Statement& row) { all += row.text(0); });
    return done ? all : QStringList();
}

} // namespace

void JournalMigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalMigrationTest::makeVersion(int version) const
{
    Database database = take(Database::open({.path = path()}));
    const QByteArray sql = dataFile(u"journal-v%1.sql"_s.arg(version));
    QVERIFY2(!sql.isEmpty(), "every released version has its file in tests/store/data");
    EXPECT_DONE(database.execute(sql.constData()));
}

void JournalMigrationTest::open_everyReleasedVersion_keepsAllThatIsInIt_data()
{
    addReleasedVersions();
}

void JournalMigrationTest::open_everyReleasedVersion_keepsAllThatIsInIt()
{
    QFETCH(const int, version);
    makeVersion(version);
    Journal journal = take(Journal::open(path()));
    EXPECT_DONE(journal.fullCheck());
    const PublicKey key = take(PublicKey::fromJwk(dataFile(u"journal-v%1.jwk"_s.arg(version))));
    QVERIFY(take(journal.verify(key)).empty());
    QCOMPARE(journal.head().sequence, quint64(7));
    QCOMPARE(sequences(take(journal.outbox(10))), std::vector<quint64>({3, 5, 7}));
    QCOMPARE(sequences(take(journal.beyond(11))), std::vector<quint64>({2, 3, 5, 7}));
    QCOMPARE(sequences(take(journal.touching(card(204'118'733)))), std::vector<quint64>({3, 2}));
    QCOMPARE(take(journal.entryAt(5))->problem->code, ErrorCode::SequenceGap);
    QCOMPARE(take(journal.till().openShift())->drawer, Money::fromCents(162'00));
    const std::vector<UnresolvedRefusal> refusals = take(journal.till().unresolved());
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals[0].cash, Money::fromCents(10'00));
    QVERIFY(!refusals[0].escalation.isNull());
    QCOMPARE(take(journal.receipts().find(1))->sealed, QByteArray("sealed receipt"));
    QCOMPARE(take(journal.prints().countCopy({Document::Kind::Receipt, 1})), 2);
    QCOMPARE(take(journal.drafts().of(clerk(u"ana"_s))).front().sealed, QByteArray("sealed draft"));
    QCOMPARE(take(journal.keySlots().of(clerk(u"ana"_s)))->credential, 3);
    QCOMPARE(take(journal.keySlots().attempts(clerk(u"bor"_s))).failures, 2);
    QCOMPARE(take(journal.notes().value("last-contact")), QByteArray("2026-11-21T08:30:00Z"));
}

void JournalMigrationTest::open_everyReleasedVersion_endsWithTheNewestSchema_data()
{
    addReleasedVersions();
}

void JournalMigrationTest::open_everyReleasedVersion_endsWithTheNewestSchema()
{
    QFETCH(const int, version);
    makeVersion(version);
    const QString fresh = m_folder->filePath(u"fresh.db"_s);
    (void)take(Journal::open(path()));
    (void)take(Journal::open(fresh));
    QCOMPARE(schema(path()), schema(fresh));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalMigrationTest)
#include "JournalMigrationTest.moc"
