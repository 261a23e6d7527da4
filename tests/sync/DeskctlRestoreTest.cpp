// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"
#include "core/journal/ReceiptTable.h"
#include "core/office/Papers.h"
#include "core/office/Views.h"
#include "core/store/Database.h"
#include "core/store/ProcessLock.h"
#include "tests/support/Decisions.h"
#include "tests/support/Deskctl.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include <QDir>
#include <QFile>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A journal comes back from a backup, from central, and from what is left of it: nothing that was recorded
/// at central is lost, no sequence and no receipt is used twice.
class DeskctlRestoreTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    DeskctlRestoreTest() : ProxiedDesk(u"V"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    /// Four operations and a receipt in the backup; two orders (four operations, two receipts) more at
    /// central; one order (two operations, one receipt) not sent.
    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(6);
        handOver(0);
        EXPECT_DONE(m_desk->sync());
        m_backup = m_central.path(u"backup-%1.db"_s.arg(m_desks));
        QCOMPARE(deskctl({u"backup"_s, m_backup}, m_desk->path()).exitCode, 0);
        handOver(1);
        handOver(2);
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        handOver(3);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        m_before = m_desk->journaled();
        QCOMPARE(m_before.size(), 10);
        m_desk->close();
        m_proxy->behave();
    }

    void cleanup() { m_desk.reset(); }

    void unreadable_comesBackAsCentralKnowsIt()
    {
        overwrite(m_desk->folder().journal(), 0, QByteArray(8192, '\0'));
        expectRestored("4 operations of the backup, 4 of central, 0 saved");
        QCOMPARE(m_desk->journaled(), m_before.first(8));
        expectGoesOn(3);
        expectAside();
    }

    /// As an attacker would: loads count as applied and are never sent.
    void plantedTrigger_isSeenByAll_andComesBackWithoutIt()
    {
        const QString journal = m_desk->folder().journal();
        const QByteArray trigger = "CREATE TRIGGER planted AFTER INSERT ON waiting BEGIN"
                                   " INSERT INTO answer VALUES (NEW.sequence, 'applied', 1, NULL);"
                                   " DELETE FROM waiting WHERE sequence = NEW.sequence; END";
        for (const QString& path : {journal, m_backup}) {
            QVERIFY(QFile::copy(path, path + u".sound"_s));
            EXPECT_DONE(take(Database::open({.path = path})).execute(trigger.constData()));
        }
        EXPECT_FAILURE(Journal::open(journal), ErrorCode::DatabaseAltered);
        for (const QStringList& words : {QStringList{u"doctor"_s},
                                         {u"journal"_s, u"verify"_s},
                                         {u"status"_s},
                                         {u"backup"_s, m_central.path(u"altered.db"_s)},
                                         {u"restore"_s, m_backup}}) {
            const DeskctlAnswer answer = deskctl(words, m_desk->path());
            const QByteArray said = answer.output + answer.errors;
            QVERIFY2(answer.exitCode != 0, qPrintable(words.join(u' ')));
            QVERIFY2(said.contains("DatabaseAltered: trigger planted of waiting"), said);
        }
        QVERIFY(QFile::remove(m_backup + u"-wal"_s) || !QFile::exists(m_backup + u"-wal"_s));
        expectNoLeftovers();
        QVERIFY(QFile::remove(m_backup) && QFile::rename(m_backup + u".sound"_s, m_backup));
        expectRestored("4 operations of the backup, 4 of central, 2 saved");
        QCOMPARE(m_desk->journaled(), m_before);
        expectGoesOn(4);
    }

    void gone_comesBackAsCentralKnowsIt()
    {
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(m_desk->folder().journal() + end);
        }
        expectRestored("4 operations of the backup, 4 of central, 0 saved");
        expectGoesOn(3);
    }

    void emptyOneInItsPlace_isReplaced()
    {
        QVERIFY(QFile::remove(m_desk->folder().journal()));
        (void)take(Journal::open(m_desk->folder().journal()));
        expectRestored("4 operations of the backup, 4 of central, 0 saved");
        expectGoesOn(3);
    }

    void altered_whatWasNotSentIsSavedToo()
    {
        alter(m_before[1]); // what is in the backup as it was
        expectRestored("4 operations of the backup, 4 of central, 2 saved");
        QCOMPARE(m_desk->journaled(), m_before);
        take(m_desk->signIn());
        for (qint64 number = 1; number <= 4; ++number) { // the seals too
            const ReceiptView receipt = take(m_desk->part<Papers>().receipt(number));
            QCOMPARE(receipt.clerkName, u"Ana Novak"_s);
            QCOMPARE(receipt.received, Money::fromCents(50'00));
            QCOMPARE(receipt.operations.size(), 2U);
        }
        m_desk->close();
        expectGoesOn(4);
        expectAside();
    }

    void alteredInWhatWasNotSent_isSavedUpToThere()
    {
        alter(m_before[9]);
        expectRestored("4 operations of the backup, 4 of central, 1 saved");
        QCOMPARE(m_desk->journaled(), m_before.first(9));
        expectGoesOn(4);
    }

    void receiptsWithoutTheirSeal_canStillBeShown()
    {
        overwrite(m_desk->folder().journal(), 0, QByteArray(8192, '\0'));
        expectRestored("4 operations of the backup, 4 of central, 0 saved");
        take(m_desk->signIn());
        const ReceiptView kept = take(m_desk->part<Papers>().receipt(1));
        QCOMPARE(kept.received, Money::fromCents(50'00));
        const ReceiptView bare = take(m_desk->part<Papers>().nextCopy(3));
        QCOMPARE(bare.clerkName, u"ana"_s);
        QCOMPARE(bare.received, Money::fromCents(22'00)); // 20.00 loaded, 2.00 for the card
        QCOMPARE(bare.operations.size(), 2U);
        QCOMPARE(bare.copy, 1);
    }

    void LIMIT_X2_receiptsWithoutTheirSeal_showTheLimitsInForce()
    {
        m_central.command({u"settings"_s, u"set"_s, u"limit.anonymousSingleLoad"_s, u"10000"_s});
        overwrite(m_desk->folder().journal(), 0, QByteArray(8192, '\0'));
        expectRestored("4 operations of the backup, 4 of central, 0 saved");
        take(m_desk->signIn());
        EXPECT_DONE(m_desk->sync());
        QTRY_COMPARE(take(m_desk->part<Papers>().nextCopy(3)).limits.anonymousSingleLoad,
                     Money::fromCents(100'00));
        m_central.command({u"settings"_s, u"set"_s, u"limit.anonymousSingleLoad"_s, u"none"_s});
    }

    void refusedAtCentral_needsAttentionAgain()
    {
        // The fifth order is refused: its clerk is disabled by then, and so a person decides.
        m_proxy->refuse();
        m_central.command({u"clerk"_s, u"disable"_s, u"ana"_s});
        take(m_desk->signIn());
        handOver(4);
        m_desk->close();
        m_proxy->behave();
        QCOMPARE(deskctl({u"sync"_s, u"--once"_s}, m_desk->path()).exitCode, 0);
        QCOMPARE(decideAll(m_central, m_desk->id().text(), u"refuse"_s).size(), 2);
        QCOMPARE(deskctl({u"sync"_s, u"--once"_s}, m_desk->path()).exitCode, 0);
        m_central.command({u"clerk"_s, u"set-password"_s, u"ana"_s, u"--password-stdin"_s},
                          "ana-pult-demo\n");
        const size_t attention = take(m_desk->part<Views>().attention()).size();
        QCOMPARE(attention, 2U);
        m_desk->close();
        overwrite(m_desk->folder().journal(), 0, QByteArray(8192, '\0'));
        expectRestored("4 operations of the backup, 8 of central, 0 saved");
        QCOMPARE(take(m_desk->part<Views>().attention()).size(), attention);
        m_desk->close();
        QCOMPARE(sums(m_desk->totalsInJournal()), sums(m_desk->totalsAtCentral()));
    }

    void soundJournal_isNotReplaced()
    {
        const DeskctlAnswer answer = deskctl({u"restore"_s, m_backup}, m_desk->path());
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(m_desk->journaled(), m_before);
        expectNoLeftovers();
    }

    void sameJournal_saysSo()
    {
        const QString same = m_central.path(u"same-%1.db"_s.arg(m_desks));
        QCOMPARE(deskctl({u"backup"_s, same}, m_desk->path()).exitCode, 0);
        const DeskctlAnswer answer = deskctl({u"restore"_s, same}, m_desk->path());
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.output.contains("already the same"), answer.output);
        QCOMPARE(m_desk->journaled(), m_before);
        expectNoLeftovers();
    }

    void deskAtWork_isRefused()
    {
        const ProcessLock lock = take(ProcessLock::lock(m_desk->folder().journal()));
        QCOMPARE(deskctl({u"restore"_s, m_backup}, m_desk->path()).exitCode, 3);
    }

    void backupOfAnotherDesk_isRefused()
    {
        RealDesk other(m_central, nextName());
        other.prepare(1);
        EXPECT_DONE(other.sync());
        other.close();
        alter(m_before[1]);
        const DeskctlAnswer answer = deskctl({u"restore"_s, other.folder().journal()}, m_desk->path());
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.errors.contains("another desk"), answer.errors);
        expectNoLeftovers();
    }

    void damagedBackup_isRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no database") << 0;
        QTest::newRow("structure") << 1;
        QTest::newRow("altered") << 2;
        QTest::newRow("not there") << 3;
    }

    void damagedBackup_isRefused()
    {
        QFETCH(const int, kind);
        if (kind == 0) {
            overwrite(m_backup, 0, "Dober dan, svet!");
        } else if (kind == 1) {
            overwrite(m_backup, 8192, QByteArray(30'000, '\xa5'));
        } else if (kind == 2) {
            overwrite(m_backup, offsetOf(m_backup, m_before[2].mid(200, 60)), "x");
        } else {
            QVERIFY(QFile::remove(m_backup));
        }
        alter(m_before[1]);
        const QList<QByteArray> now = m_desk->journaled();
        QCOMPARE(deskctl({u"restore"_s, m_backup}, m_desk->path()).exitCode, kind == 3 ? 1 : 3);
        QCOMPARE(m_desk->journaled(), now);
        expectNoLeftovers();
    }

    void centralNotReached_changesNothing()
    {
        alter(m_before[1]);
        const QList<QByteArray> now = m_desk->journaled();
        m_proxy->refuse();
        QCOMPARE(deskctl({u"restore"_s, m_backup}, m_desk->path()).exitCode, 1);
        m_proxy->behave();
        m_proxy->cutAnswersAfter(1500);
        QCOMPARE(deskctl({u"restore"_s, m_backup}, m_desk->path()).exitCode, 1);
        QCOMPARE(m_desk->journaled(), now);
        expectNoLeftovers();
    }

private:
    void handOver(int card)
    {
        take(m_desk->record({m_desk->handover({m_cards[size_t(card)]}),
                             m_desk->load(m_cards[size_t(card)], Money::fromCents(20'00))},
                            Money::fromCents(50'00)));
    }

    void expectRestored(const QByteArray& said)
    {
        const DeskctlAnswer answer = deskctl({u"restore"_s, m_backup}, m_desk->path());
        QVERIFY2(answer.exitCode == 0, answer.errors);
        QVERIFY2(answer.output.startsWith(said), answer.output);
        QCOMPARE(deskctl({u"journal"_s, u"verify"_s}, m_desk->path()).exitCode, 0);
        QVERIFY(!QFile::exists(m_desk->folder().journal() + u".restored"_s));
    }

    /// The desk works on, with the next sequence and the next receipt, and agrees with central to the cent.
    void expectGoesOn(qint64 receipts)
    {
        take(m_desk->signIn());
        const Recorded next = take(m_desk->record(
            {m_desk->handover({m_cards[4]}), m_desk->load(m_cards[4], Money::fromCents(10'00))},
            Money::fromCents(50'00)));
        QCOMPARE(next.receipt, receipts + 1);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        m_desk->close();
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
        QCOMPARE(m_desk->totalsInJournal(), m_desk->totalsAtCentral());
        Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
        for (qint64 number = 1; number <= receipts + 1; ++number) {
            QVERIFY(take(journal.receipts().find(number)).has_value());
        }
    }

    void expectAside()
    {
        const QStringList aside = QDir(m_desk->path()).entryList({u"journal.db.broken-*"_s}, QDir::Files);
        QVERIFY(!aside.isEmpty());
        for (const QString& name : aside) {
            QCOMPARE(QFile::permissions(m_desk->path() + u'/' + name) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
    }

    void expectNoLeftovers()
    {
        QVERIFY(
            QDir(m_desk->path()).entryList({u"journal.db.broken-*"_s, u"journal.db.restored*"_s}).isEmpty());
    }

    /// Changes one sign of what was signed, wherever it lies.
    void alter(const QByteArray& jws)
    {
        // From the log into the file, so that there is one place to change.
        EXPECT_DONE(take(Database::open({.path = m_desk->folder().journal()})).checkpoint());
        overwrite(m_desk->folder().journal(), offsetOf(m_desk->folder().journal(), jws.mid(200, 60)), "x");
    }

    static qsizetype offsetOf(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().indexOf(bytes) : -1;
    }

    static void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(at >= 0 && file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Accounts with nothing in them left out: a refusal is booked at once by central, in two steps here.
    static QJsonObject sums(QJsonObject totals)
    {
        for (const QString& account : totals.keys()) {
            if (totals[account].toInteger() == 0) {
                totals.remove(account);
            }
        }
        return totals;
    }

    QString m_backup;
    QList<QByteArray> m_before;
};

QTEST_GUILESS_MAIN(DeskctlRestoreTest)
#include "DeskctlRestoreTest.moc"
