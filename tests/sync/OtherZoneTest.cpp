// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/BusinessTime.h"

#include "tests/support/Deskctl.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include <QFile>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Programs with other zone data than the desk had when it recorded, or with none. The desk of this test has
/// its own; central and cekr-deskctl, which are programs of their own, have the others.
class OtherZoneTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    OtherZoneTest() : ProxiedDesk(u"Z"_s) {}

private slots:
    void initTestCase()
    {
        qputenv("LD_PRELOAD", CEKR_OTHER_ZONE);
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0");
        useZone("/usr/share/zoneinfo/Europe/Athens");
        startCentral();
    }

    void init()
    {
        useZone("/usr/share/zoneinfo/Europe/Athens");
        enrolDesk();
        m_cards = m_desk->prepare(4);
        handOver(0);
        EXPECT_DONE(m_desk->sync());
    }

    void cleanup() { m_desk.reset(); }

    void offsetOfAnotherTable_isRead_taken_andRestored()
    {
        const BusinessTime at = m_desk->recorded().front().operation.at;
        QCOMPARE(at.text(), BusinessTime::at(at.utc()).text()); // by the right table
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
        for (const OperationView& view : m_desk->recorded()) {
            QCOMPARE(view.standing, Standing::Applied);
        }
        const QString backup = m_central.path(u"zone-backup.db"_s);
        m_desk->close();
        QCOMPARE(run({u"journal"_s, u"verify"_s}).exitCode, 0);
        QCOMPARE(run({u"doctor"_s, u"--full"_s}).exitCode, 0);
        QCOMPARE(run({u"sync"_s, u"--once"_s}).exitCode, 0);
        QCOMPARE(run({u"backup"_s, backup}).exitCode, 0);
        handOver(1); // at central and not in the backup
        EXPECT_DONE(m_desk->sync());
        const QList<QByteArray> before = m_desk->journaled();
        m_desk->close();
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(m_desk->folder().journal() + end);
        }
        QCOMPARE(run({u"restore"_s, backup}).exitCode, 0);
        QCOMPARE(m_desk->journaled(), before);
        handOver(2);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    }

    void noZone_isSaid_andNothingIsDone_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("status") << QStringList{u"status"_s};
        QTest::newRow("sync") << QStringList{u"sync"_s, u"--once"_s};
        QTest::newRow("verify") << QStringList{u"journal"_s, u"verify"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, u"there.db"_s};
        QTest::newRow("restore") << QStringList{u"restore"_s};
    }

    void noZone_isSaid_andNothingIsDone()
    {
        QFETCH(const QStringList, words);
        m_desk->close();
        useZone("/nowhere");
        const DeskctlAnswer answer = run(words);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains("ZoneMissing"), answer.errors);
    }

    void noZone_isAFindingOfTheDoctor_besideAllOthers()
    {
        m_desk->close();
        QVERIFY(run({u"doctor"_s, u"--json"_s}).json()[u"time zone"_s][u"ok"_s].toBool());
        useZone("/nowhere");
        const DeskctlAnswer answer = run({u"doctor"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        const QJsonObject findings = answer.json();
        QVERIFY(!findings[u"time zone"_s][u"ok"_s].toBool());
        QVERIFY(findings[u"time zone"_s][u"detail"_s].toString().contains(u"ZoneMissing"_s));
        for (const QString& other : {u"disk"_s, u"files"_s, u"certificate"_s, u"journal"_s, u"replica"_s}) {
            QVERIFY2(findings[other][u"ok"_s].toBool(), qPrintable(other));
        }
    }

    void noZone_isSaidByCentral()
    {
        useZone("/nowhere");
        const auto answer = m_central.tryCommand({u"reconcile"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains("ZoneMissing"), answer.errors);
    }

private:
    static void useZone(const char* file) { qputenv("CEKR_ZONE_FILE", file); }
    [[nodiscard]] DeskctlAnswer run(const QStringList& words) { return deskctl(words, m_desk->path()); }

    void handOver(size_t card)
    {
        take(m_desk->signIn());
        take(m_desk->record(
            {m_desk->handover({m_cards[card]}), m_desk->load(m_cards[card], Money::fromCents(20'00))},
            Money::fromCents(50'00)));
    }
};

QTEST_GUILESS_MAIN(OtherZoneTest)
#include "OtherZoneTest.moc"
