// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/NoteTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "core/store/Database.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/store/journal/Outside.h"
#include "tests/support/Expect.h"
#include "tests/support/Tamper.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The journal as a file: who may read it, what nobody may change, its backups, and how it is opened.
class JournalFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void files_areReadableByTheirOwnerOnly();
    void appendOnly_changedFromOutside_isRefused_data();
    void appendOnly_changedFromOutside_isRefused();
    void open_otherKindOfFile_isRefused();
    void open_newerSchema_isRefusedUntouched();
    void open_damagedFile_isCorruptAndUntouched();
    void open_lastEntryAltered_isCorrupt();
    void openReadOnly_readsWithoutWriting();
    void openReadOnly_whileTheDeskWrites_seesWhatIsRecorded();
    void openReadOnly_missingFile_isRefusedAndNotMade();
    void backupTo_standsAloneAndGoesOn();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalDesk> m_desk;
    OperationId m_shift;
};

void JournalFileTest::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<JournalDesk>(path(u"journal.db"_s));
    const NewEntry shift = m_desk->sign(ShiftOpen{Money::fromCents(100'00)}, 1);
    m_shift = shift.operation.id;
    EXPECT_DONE(m_desk->journal().record({{shift}, NewReceipt{1, "sealed"}, {}}));
    m_desk->settle(m_desk->record(load(m_shift, 7, 50'00)), Standing::Refused);
    m_desk->settle(m_desk->record(Refund{m_shift, m_shift, Money::fromCents(1)}), Standing::Applied, 4);
}

QByteArray JournalFileTest::content() const
{
    QFile file(path(u"journal.db"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalFileTest::files_areReadableByTheirOwnerOnly()
{
    EXPECT_DONE(m_desk->journal().backupTo(path(u"backup.db"_s)));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 4); // journal, log, shared memory, backup
    for (const QFileInfo& file : files) {
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QVERIFY2(file.permissions() == owner, qPrintable(file.fileName()));
    }
}

void JournalFileTest::appendOnly_changedFromOutside_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
    for (const char* column :
         {"sequence = 99", "id = zeroblob(16)", "type = 'load'", "at_ms = 0", "clerk = 'bor'",
          "refers_to = NULL", "receipt = NULL", "jws = x'00'", "hash = zeroblob(32)"}) {
        const QByteArray sql = QByteArray("UPDATE operation SET ") + column + " WHERE sequence = 3";
        row(sql.constData());
    }
    row("DELETE FROM operation");
    row("DELETE FROM operation WHERE sequence = 3");
    row("REPLACE INTO operation SELECT 3, id, type, at_ms, clerk, NULL, NULL, jws, hash FROM operation"
        " WHERE sequence = 3");
    row("REPLACE INTO operation SELECT 4, id, type, at_ms, clerk, NULL, NULL, jws, hash FROM operation"
        " WHERE sequence = 3");
    row("INSERT INTO operation SELECT 5, randomblob(16), type, at_ms, clerk, NULL, NULL, jws, hash"
        " FROM operation WHERE sequence = 3");
    row("DELETE FROM waiting");
    row("UPDATE waiting SET standing = 'applied'");
    row("UPDATE answer SET standing = 'applied'");
    row("UPDATE answer SET change = 1");
    row("DELETE FROM answer");
    row("REPLACE INTO answer VALUES (2, 'applied', 9, NULL)");
    row("UPDATE entry SET cents = 0");
    row("UPDATE entry SET account = 'float'");
    row("DELETE FROM entry");
    row("REPLACE INTO entry SELECT sequence, part, shift, account, 0 FROM entry");
    row("UPDATE receipt SET number = 2");
    row("UPDATE receipt SET sealed = x'00'");
    row("DELETE FROM receipt");
    row("INSERT INTO receipt VALUES (3, 1, x'00', 0)");
    row("REPLACE INTO receipt VALUES (1, 1, x'00', 0)");
}

void JournalFileTest::appendOnly_changedFromOutside_isRefused()
{
    QFETCH(const QString, sql);
    m_desk->close();
    {
        Outside outside(m_desk->path());
        QVERIFY(!outside.run(sql).isEmpty());
    }
    m_desk->reopen();
    QVERIFY(take(m_desk->journal().verify(m_desk->key().publicKey())).empty());
    QCOMPARE(m_desk->journal().head().sequence, quint64(3));
    QCOMPARE(take(m_desk->journal().till().unresolved()).size(), size_t(1));
    QCOMPARE(take(m_desk->journal().till().openShift())->drawer, Money::fromCents(149'99));
    QCOMPARE(take(m_desk->journal().receipts().find(1))->sealed, QByteArray("sealed"));
}

void JournalFileTest::open_otherKindOfFile_isRefused()
{
    Database other = take(Database::open({.path = path(u"other.db"_s), .applicationId = 1}));
    EXPECT_DONE(other.execute("CREATE TABLE t (a); PRAGMA application_id = 1"));
    EXPECT_FAILURE(Journal::open(path(u"other.db"_s)), ErrorCode::FileUnusable);
    EXPECT_FAILURE(Journal::openReadOnly(path(u"other.db"_s)), ErrorCode::FileUnusable);
}

void JournalFileTest::open_newerSchema_isRefusedUntouched()
{
    m_desk->close();
    {
        Outside outside(m_desk->path());
        QCOMPARE(outside.runAndFlush(u"PRAGMA user_version = 1000"_s), QString());
    }
    const QByteArray before = content();
    EXPECT_FAILURE(Journal::open(m_desk->path()), ErrorCode::DatabaseTooNew);
    EXPECT_FAILURE(Journal::openReadOnly(m_desk->path()), ErrorCode::DatabaseTooNew);
    QCOMPARE(content(), before);
}

void JournalFileTest::open_damagedFile_isCorruptAndUntouched()
{
    m_desk->close();
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(5 * 4096));
    file.write(QByteArray(4096, '\x55'));
    file.close();
    const QByteArray before = content();
    EXPECT_FAILURE(Journal::open(m_desk->path()), ErrorCode::DatabaseCorrupt);
    QCOMPARE(content(), before);
}

void JournalFileTest::open_lastEntryAltered_isCorrupt()
{
    m_desk->close();
    tamper(m_desk->path(), "UPDATE operation SET jws = x'00' WHERE sequence = 3");
    const Result<Journal> journal = Journal::open(m_desk->path());
    EXPECT_FAILURE(journal, ErrorCode::DatabaseCorrupt);
    QCOMPARE(journal.error().subject, u"3"_s);
    Journal readOnly = take(Journal::openReadOnly(m_desk->path()));
    QCOMPARE(take(readOnly.verify(m_desk->key().publicKey())).front().sequence, quint64(3));
}

void JournalFileTest::openReadOnly_readsWithoutWriting()
{
    m_desk->close();
    const QByteArray before = content();
    {
        Journal journal = take(Journal::openReadOnly(m_desk->path()));
        QCOMPARE(journal.head().sequence, quint64(3));
        QVERIFY(take(journal.verify(m_desk->key().publicKey())).empty());
        EXPECT_DONE(journal.fullCheck());
        EXPECT_FAILURE(journal.notes().set("a", "b"), ErrorCode::FileUnusable);
        EXPECT_FAILURE(journal.record({{m_desk->sign(load(m_shift, 8, 1))}, {}, {}}),
                       ErrorCode::FileUnusable);
    }
    QCOMPARE(content(), before);
}

void JournalFileTest::openReadOnly_whileTheDeskWrites_seesWhatIsRecorded()
{
    Journal reader = take(Journal::openReadOnly(m_desk->path()));
    m_desk->record(load(m_shift, 8, 1'00));
    QCOMPARE(take(reader.entryAt(4))->type, QByteArray("load"));
}

void JournalFileTest::openReadOnly_missingFile_isRefusedAndNotMade()
{
    EXPECT_FAILURE(Journal::openReadOnly(path(u"missing.db"_s)), ErrorCode::FileUnusable);
    QVERIFY(!QFile::exists(path(u"missing.db"_s)));
}

void JournalFileTest::backupTo_standsAloneAndGoesOn()
{
    EXPECT_DONE(m_desk->journal().backupTo(path(u"backup.db"_s)));
    m_desk->record(load(m_shift, 8, 1'00));
    JournalDesk restored(path(u"backup.db"_s), take(DeviceKey::fromPem(m_desk->key().toPem().view())));
    QCOMPARE(restored.journal().head().sequence, quint64(3));
    QVERIFY(take(restored.journal().verify(m_desk->key().publicKey())).empty());
    EXPECT_DONE(restored.journal().fullCheck());
    QCOMPARE(take(restored.journal().till().openShift())->drawer, Money::fromCents(149'99));
    QCOMPARE(restored.record(load(m_shift, 9, 1'00)).sequence, quint64(4));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalFileTest)
#include "JournalFileTest.moc"
