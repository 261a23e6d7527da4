// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Deskctl.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/journal/Journal.h"
#include "core/store/ProcessLock.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The console tool, as whoever looks after a desk runs it.
class DeskctlTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    DeskctlTest() : ProxiedDesk(u"U"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(3);
        take(m_desk->record(
            {m_desk->handover({m_cards[0]}), m_desk->load(m_cards[0], Money::fromCents(20'00))},
            Money::fromCents(50'00)));
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
    }

    void cleanup() { m_desk.reset(); }

    void usage_wrong_isTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList{u"dance"_s};
        QTest::newRow("no such option") << QStringList{u"status"_s, u"--loud"_s};
        QTest::newRow("half a command") << QStringList{u"journal"_s};
        QTest::newRow("too many files to restore") << QStringList{u"restore"_s, u"a"_s, u"b"_s};
        QTest::newRow("too many files") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
        QTest::newRow("sync without once") << QStringList{u"sync"_s};
        QTest::newRow("enrol without https")
            << QStringList{u"enrol"_s, u"--url"_s, u"http://x"_s, u"--code"_s, u"A"_s};
        QTest::newRow("enrol without authority")
            << QStringList{u"enrol"_s, u"--url"_s, u"https://x"_s, u"--code"_s, u"A"_s};
        QTest::newRow("help of everything") << QStringList{u"backup"_s, u"--help-all"_s};
    }

    void usage_wrong_isTwo()
    {
        QFETCH(const QStringList, words);
        QCOMPARE(run(words).exitCode, 2);
    }

    void help_saysWhatExitCodesMean()
    {
        const DeskctlAnswer answer = run({u"restore"_s, u"--help"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.startsWith("Usage: cekr-deskctl restore [options] [FILE]\n"));
        QVERIFY(answer.output.contains("Exit codes: 0 done; 1 "));
        QVERIFY(answer.output.contains("A backup of this desk's journal"));
        QCOMPARE(run({u"-h"_s}).exitCode, 0);
        QCOMPARE(run({u"status"_s, u"-h"_s}).exitCode, 0);
    }

    void noDesk_isAFault_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QString& command : {u"status"_s, u"doctor"_s, u"sync --once"_s, u"journal verify"_s,
                                       u"journal export x"_s, u"backup"_s, u"restore x"_s}) {
            QTest::newRow(qPrintable(command)) << command.split(u' ');
        }
    }

    void noDesk_isAFault()
    {
        QFETCH(const QStringList, words);
        const QString nowhere = m_central.path(u"nowhere"_s);
        const DeskctlAnswer answer = deskctl(words, nowhere);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2((answer.errors + answer.output).contains("NotEnrolled"), answer.errors);
        QVERIFY(!QFile::exists(nowhere));
    }

    void newDesk_hasNotStartedYet_andThatIsWell()
    {
        const RealDesk fresh(m_central, nextName());
        const DeskctlAnswer doctor = deskctl({u"doctor"_s, u"--json"_s}, fresh.path());
        QVERIFY2(doctor.exitCode == 0, doctor.output + doctor.errors);
        QCOMPARE(doctor.json()[u"journal"_s].toObject()[u"detail"_s].toString(), u"not started yet"_s);
        const QJsonObject status = deskctl({u"status"_s, u"--json"_s}, fresh.path()).json();
        QVERIFY(status[u"journal"_s].isNull() && !status[u"started"_s].toBool(true));
        for (const QString& command :
             {u"status"_s, u"backup"_s, u"journal verify"_s, u"journal export x"_s}) {
            QCOMPARE(deskctl(command.split(u' '), fresh.path()).exitCode, 0);
        }
    }

    void journalGone_isNoNewDesk()
    {
        QVERIFY(QFile::remove(m_desk->folder().journal()));
        for (const QString& command : {u"status"_s, u"backup"_s, u"doctor"_s}) {
            QCOMPARE(run({command}).exitCode, 1);
        }
        QVERIFY(run({u"status"_s}).errors.contains("the journal is gone"));
    }

    void enrol_makesADeskOnce()
    {
        const QString folder = m_central.path(u"enrolled"_s);
        const QStringList words{u"enrol"_s,
                                u"--url"_s,
                                m_central.url().toString(),
                                u"--authority"_s,
                                m_central.folder() + u"/ca.cert.pem"_s,
                                u"--code"_s};
        QCOMPARE(deskctl(words + QStringList{u"WRONG"_s}, folder).exitCode, 1);
        QVERIFY(!QFile::exists(folder + u"/desk.json"_s));
        QCOMPARE(deskctl(words + QStringList{m_central.enrolmentCode(u"AP-1"_s)}, folder).exitCode, 0);
        QCOMPARE(take(DeskFolder(folder).identity()).desk.text(), u"AP-1"_s);
        QCOMPARE(deskctl(words + QStringList{m_central.enrolmentCode(u"AP-1"_s)}, folder).exitCode, 3);
    }

    void enrol_whatCannotBe_isSaidAtOnce_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QByteArray>("said");
        const QByteArray pem = m_central.authority();
        const QString url = m_central.url().toString();
        QTest::newRow("empty file") << url << ""_ba
                                    << "is empty"_ba;
        QTest::newRow("DER") << url << take(Certificate::fromPem(pem)).toDer()
                             << "openssl x509 -inform der"_ba;
        QTest::newRow("text") << url << "no certificate"_ba
                              << "BEGIN CERTIFICATE"_ba;
        QTest::newRow("a key") << url << take(DeviceKey::generate()).toPem().view().toByteArray()
                               << "no certificate is in the file"_ba;
        QTest::newRow("a certificate cut off") << url << pem.first(pem.size() / 2) << "no certificate"_ba;
        QTest::newRow("too large") << url << QByteArray(70'000, 'x') << "at most 65536 bytes"_ba;
        QTest::newRow("path") << url + u"/v1"_s << pem << "https://HOST:PORT and nothing after it"_ba;
        QTest::newRow("query") << url + u"?x=1"_s << pem << "https://HOST:PORT and nothing after it"_ba;
        QTest::newRow("user") << u"https://ana@127.0.0.1"_s << pem << "nothing after it or before HOST"_ba;
        QTest::newRow("http") << u"http://127.0.0.1"_s << pem << "is https://HOST:PORT"_ba;
        QTest::newRow("no scheme") << u"127.0.0.1:8443"_s << pem << "https://HOST:PORT"_ba;
    }

    void enrol_whatCannotBe_isSaidAtOnce()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, authority);
        QFETCH(const QByteArray, said);
        QFile file(m_central.path(u"authority"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(authority) == authority.size());
        file.close();
        const QString folder = m_central.path(u"notEnrolled"_s);
        const DeskctlAnswer answer = deskctl({u"enrol"_s, u"--url"_s, url, u"--authority"_s, file.fileName(),
                                              u"--code"_s, u"AAAA-BBBB-CCCC"_s},
                                             folder);
        QVERIFY(answer.exitCode == 1 || answer.exitCode == 2);
        QVERIFY2(answer.errors.contains(said), answer.errors);
        QVERIFY(!QFile::exists(folder)); // nothing was begun
    }

    void status_tellsHowTheDeskStands()
    {
        m_proxy->refuse();
        take(m_desk->signIn());
        take(m_desk->record(
            {CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(5), u"x"_s}}));
        const DeskctlAnswer answer = run({u"status"_s, u"--json"_s}); // the desk is at work meanwhile
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject status = answer.json();
        QCOMPARE(status[u"desk"_s].toString(), m_desk->id().text());
        QCOMPARE(status[u"central"_s].toString(), m_proxy->url().toString());
        const QJsonObject journal = status[u"journal"_s].toObject();
        QCOMPARE(journal[u"operations"_s].toInt(), 5);
        QCOMPARE(journal[u"waiting"_s].toInt(), 1);
        QVERIFY(QDateTime::fromString(journal[u"oldestWaiting"_s].toString(), Qt::ISODate).isValid());
        QCOMPARE(journal[u"attention"_s].toInt(), 0);
        QCOMPARE(journal[u"receipts"_s].toInt(), 1);
        QCOMPARE(journal[u"shiftOpen"_s].toBool(), true);
        QVERIFY(status[u"replica"_s].toObject()[u"cards"_s].toInt() > 100);
        QCOMPARE(run({u"status"_s}).exitCode, 0);
    }

    void doctor_ofAWellDesk_findsNothing()
    {
        EXPECT_DONE(m_desk->sync()); // makes a backup when the shift begins; the desk is at work
        for (const QStringList& words :
             {QStringList{u"doctor"_s, u"--json"_s}, {u"doctor"_s, u"--json"_s, u"--full"_s}}) {
            const DeskctlAnswer answer = run(words);
            QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
            const QJsonObject findings = answer.json();
            for (const char* what :
                 {"product", "Qt",         "OpenSSL", "SQLite",    "system",      "time zone",
                  "desk",    "disk",       "files",   "printers",  "certificate", "journal",
                  "replica", "settings",   "queue",   "attention", "backup",      "proxy",
                  "name",    "connection", "TLS",     "server",    "central",     "clock"}) {
                QVERIFY2(findings.contains(QLatin1StringView(what)), what);
            }
        }
        QCOMPARE(run({u"doctor"_s}).exitCode, 0);
    }

    void doctor_saysNothingAboutPeople()
    {
        take(m_desk->signIn());
        const std::vector<OperationView> all = m_desk->recorded();
        const DeskctlAnswer answer = run({u"doctor"_s, u"--full"_s});
        const QByteArray said = answer.output + answer.errors;
        for (const QString& secret : {u"Ana"_s, u"ana"_s, u"Novak"_s, m_cards[0].text(), m_cards[0].grouped(),
                                      QString::fromLatin1(RealDesk::panTail()), all[0].operation.id.text()}) {
            // "ana" within another word is none: look for it as a word.
            QVERIFY2(!QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(secret)))
                          .match(QString::fromUtf8(said))
                          .hasMatch(),
                     qPrintable(secret));
        }
    }

    void doctor_tellsTheFaultsOfTheWayApart()
    {
        m_proxy->refuse();
        expectFaults({u"TLS"_s}); // somebody accepts the connection and drops it
        m_central.stop();
        identifyCentralAs(m_central.url());
        expectFaults({u"connection"_s});
        m_central.start();
        expectFaults({});
        identifyCentralAs(QUrl(u"https://central.invalid:1"_s));
        expectFaults({u"name"_s});
        identifyCentralAs(m_central.url(), take(CertificateAuthority::create(
                                                    u"Stranger"_s, QDateTime::currentDateTimeUtc(), 1))
                                               .certificatePem());
        expectFaults({u"TLS"_s, u"settings"_s}); // those here are not that central's, either
        identifyCentralAs(m_central.url());
        m_central.command({u"desk"_s, u"revoke"_s, m_desk->id().text()});
        expectFaults({u"server"_s});
    }

    void doctor_findsBrokenFiles()
    {
        scratch(m_desk->folder().replica());
        scratch(m_desk->folder().journal());
        QVERIFY(QFile::setPermissions(m_desk->path() + u"/desk.json"_s,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        expectFaults({u"files"_s, u"journal"_s, u"replica"_s});
        EXPECT_FAILURE(Journal::open(m_desk->folder().journal()), ErrorCode::DatabaseCorrupt);
    }

    void syncOnce_sendsAndFetches()
    {
        m_proxy->refuse();
        take(m_desk->signIn());
        take(m_desk->record({m_desk->handover({m_cards[1]})}));
        m_desk->close();
        QCOMPARE(run({u"sync"_s, u"--once"_s}).exitCode, 1);
        m_proxy->behave();
        const DeskctlAnswer answer = run({u"sync"_s, u"--once"_s});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        QVERIFY(answer.output.startsWith("0 waiting, 0 need attention"));
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
    }

    void syncOnce_whileTheDeskIsAtWork_isRefused()
    {
        const ProcessLock lock = take(ProcessLock::lock(m_desk->folder().journal()));
        QCOMPARE(run({u"sync"_s, u"--once"_s}).exitCode, 3);
    }

    void journalVerify_namesWhatWasAltered()
    {
        QCOMPARE(run({u"journal"_s, u"verify"_s}).exitCode, 0);
        QFile file(m_desk->folder().journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(m_desk->journaled()[2].mid(200, 40));
        QVERIFY(at > 0 && file.seek(at) && file.write("x") == 1);
        file.close();
        const DeskctlAnswer answer = run({u"journal"_s, u"verify"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.output.startsWith("operation 3: "), answer.output);
    }

    void journalExport_isVerifiedByTheCommandThatHelpNames()
    {
        const QByteArray help = run({u"journal"_s, u"export"_s, u"--help"_s}).output;
        const qsizetype begin = help.indexOf("  while ");
        const QByteArray command = help.mid(begin, help.indexOf('\n', begin) - begin);
        const QString file = m_central.path(u"export"_s);
        QCOMPARE(run({u"journal"_s, u"export"_s, file}).exitCode, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadWrite));
        const QByteArray lines = exported.readAll();
        QCOMPARE(lines, m_desk->journaled().join('\n') + '\n');
        for (const QString& path : {file, file + u".jwk"_s}) {
            QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        const QString script = QString::fromUtf8(command).replace(u"FILE"_s, file);
        QCOMPARE(QProcess::execute(u"bash"_s, {u"-c"_s, script}), 0);
        QVERIFY(exported.seek(200) && exported.write(lines[200] == 'A' ? "B" : "A") == 1);
        exported.close();
        QVERIFY(QProcess::execute(u"bash"_s, {u"-c"_s, script}) != 0);
    }

    void backup_alsoWhileTheDeskIsAtWork()
    {
        EXPECT_DONE(m_desk->sync());
        const ProcessLock lock = take(ProcessLock::lock(m_desk->folder().journal()));
        const QString file = m_central.path(u"copy.db"_s);
        QCOMPARE(run({u"backup"_s, file}).exitCode, 0);
        Journal copy = take(Journal::openReadOnly(file));
        QCOMPARE(copy.head().sequence, 4U);
        EXPECT_DONE(copy.fullCheck());
        QCOMPARE(run({u"backup"_s, file}).exitCode, 3); // replaces nothing
        QCOMPARE(run({u"backup"_s, m_desk->path() + u"/desk.json"_s}).exitCode, 3);
        QCOMPARE(take(m_desk->folder().identity()).desk, m_desk->id());
        const DeskctlAnswer answer = run({u"backup"_s});
        QCOMPARE(answer.exitCode, 0);
        const QStringList all = QDir(m_desk->folder().backups()).entryList({u"journal-*.db"_s});
        QVERIFY(!all.isEmpty() && answer.output.contains(all.back().toUtf8()));
        QCOMPARE(run({u"backup"_s, u"/no/such/folder/x"_s}).exitCode, 1);
    }

private:
    DeskctlAnswer run(const QStringList& words) const { return deskctl(words, m_desk->path()); }

    /// Exactly these findings are faults; what rests on them is not there at all.
    void expectFaults(const QSet<QString>& expected)
    {
        const DeskctlAnswer answer = run({u"doctor"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, expected.isEmpty() ? 0 : 1);
        const QJsonObject findings = answer.json();
        QSet<QString> faults;
        for (const QString& what : findings.keys()) {
            if (!findings[what].toObject()[u"ok"_s].toBool()) {
                faults.insert(what);
            }
        }
        QVERIFY2(faults == expected, answer.output);
    }

    void identifyCentralAs(const QUrl& url, const QByteArray& authority = {})
    {
        DeskIdentity identity = take(m_desk->folder().identity());
        identity.central = url;
        identity.authority = authority.isEmpty() ? m_central.authority() : authority;
        EXPECT_DONE(m_desk->folder().save(identity, take(m_desk->folder().deviceKey())));
    }

    static void scratch(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        QVERIFY(file.write(QByteArray(20'000, '\xa5')) > 0);
    }
};

QTEST_GUILESS_MAIN(DeskctlTest)
#include "DeskctlTest.moc"
