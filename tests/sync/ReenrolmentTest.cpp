// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificateRequest.h"
#include "core/journal/Journal.h"
#include "core/office/Views.h"
#include "core/store/ProcessLock.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Decisions.h"
#include "tests/support/Deskctl.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"
#include "tests/support/SigningDesk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A desk gets another key: on a new machine, or with its journal kept. What its earlier keys have signed
/// stays good, they sign nothing more, and the books agree to the cent.
class ReenrolmentTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    ReenrolmentTest() : ProxiedDesk(u"G"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    /// Four operations at both: shift, box, hand-over with a load.
    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(7);
        handOver(0);
        EXPECT_DONE(m_desk->sync());
    }

    void cleanup() { m_desk.reset(); }

    void newMachine_stopsAtFirstContact_andIsRestored_data()
    {
        QTest::addColumn<bool>("isRevoked");
        QTest::newRow("the old one was revoked") << true;
        QTest::newRow("the old one was replaced") << false;
    }

    void newMachine_stopsAtFirstContact_andIsRestored()
    {
        QFETCH(const bool, isRevoked);
        for (int machine = 1; machine <= 2; ++machine) { // three keys in the end
            m_desk->close();
            const QList<QByteArray> before = m_desk->journaled();
            if (isRevoked) {
                revoke();
            }
            enrolNewMachine();
            EXPECT_FAILURE(m_desk->sync(), ErrorCode::JournalBehind);
            m_desk->close();
            QCOMPARE(run({u"doctor"_s}).exitCode, 1);
            expectRestored(int(before.size()));
            QCOMPARE(m_desk->journaled(), before);
            expectGoesOn(machine, machine + 1);
        }
        QCOMPARE(certificates().size(), 3);
        expectWholeForAnybody();
    }

    /// The key is not suspect: what it signed is judged like everything else.
    void journalKept_whatWasNotSentIsSent()
    {
        recordWithoutConnection(1);
        enrolAgain();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        m_desk->close();
        expectGoesOn(2, 3);
        expectWholeForAnybody();
        expectRestoredFromNothing();
    }

    /// Somebody else may have the key: a person decides about what central did not have before.
    void journalKept_revoked_aPersonDecidesAboutWhatWasNotSent()
    {
        recordWithoutConnection(1);
        revoke();
        enrolAgain();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Pending);
        QCOMPARE(m_desk->recorded()[1].problem->code, ErrorCode::KeyRevoked);
        m_desk->close();
        QCOMPARE(decideAll(m_central, m_desk->id().text(), u"apply"_s),
                 (QStringList{u"KeyRevoked"_s, u"AwaitsDecision"_s}));
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        m_desk->close();
        expectGoesOn(2, 3);
        expectWholeForAnybody();
        expectRestoredFromNothing();
    }

    void thiefOfTheEarlierKey_addsNothing()
    {
        m_desk->close();
        const DeskIdentity stolen = take(m_desk->folder().identity());
        SigningDesk thief(stolen.desk, take(m_desk->folder().deviceKey()));
        revoke();
        enrolAgain();
        expectGoesOn(1, 2);
        const QByteArray forged = thief.signAside(nextOf(thief));
        HttpsClient withItsCertificate(m_central.url(), m_central.authority(),
                                       MintedDesk{stolen.desk,
                                                  take(DeviceKey::fromPem(thief.key().toPem().view())),
                                                  stolen.certificate});
        QCOMPARE(withItsCertificate.postOperations({forged}).problem(), "CertificateRefused"_ba);
        const HttpsClient::Reply reply = m_desk->postAsItself({forged});
        QVERIFY2(reply.body.contains("SignatureInvalid"), reply.body);
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
        QCOMPARE(chainAtCentral(), u"forked"_s);
        m_central.command({u"desk"_s, u"free"_s, m_desk->id().text()});
        expectGoesOn(2, 3);
    }

    /// On the machine itself: it is named, and comes back without.
    void earlierKeyInTheJournal_isNamed_andRestoredWithoutIt()
    {
        m_desk->close();
        const SigningDesk thief(m_desk->id(), take(m_desk->folder().deviceKey()));
        enrolAgain();
        expectGoesOn(1, 2);
        const QString backup = m_central.path(u"backup-%1.db"_s.arg(m_desk->id().text()));
        QCOMPARE(run({u"backup"_s, backup}).exitCode, 0);
        const QList<QByteArray> before = m_desk->journaled();
        const Operation forged = nextOf(thief);
        EXPECT_DONE(
            take(Journal::open(m_desk->folder().journal()))
                .adopt(forged, thief.signAside(forged), {forged.sequence, Standing::Sent, 0, {}, {}}));
        const DeskctlAnswer verified = run({u"journal"_s, u"verify"_s});
        QCOMPARE(verified.exitCode, 1);
        QVERIFY2(verified.output.contains("signed with an earlier key"), verified.output);
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::SignatureInvalid);
        m_desk->close();
        const DeskctlAnswer restored = run({u"restore"_s, backup});
        QVERIFY2(restored.exitCode == 0, restored.errors);
        QVERIFY2(restored.output.contains("in nobody's books: operation 7, cash"), restored.output);
        QCOMPARE(m_desk->journaled(), before);
        expectGoesOn(2, 3);
    }

    /// It is not let in with it, so that nothing is renewed by itself; its key signs nothing more.
    void endedCertificate_takesNoMoney_untilEnrolledAgain()
    {
        m_desk = std::make_unique<RealDesk>(m_central, nextName(), m_proxy->url());
        holdOnlyFor(2h);
        m_cards = m_desk->prepare(7);
        handOver(0);
        EXPECT_DONE(m_desk->sync());
        recordWithoutConnection(1);
        m_proxy->refuse();
        m_desk->clock().advance(3h);
        take(m_desk->signIn());
        EXPECT_FAILURE(m_desk->record({m_desk->handover({m_cards[2]})}, Money::fromCents(50'00)),
                       ErrorCode::CertificateRefused);
        QCOMPARE(take(m_desk->part<Views>().status()).stopped->code, ErrorCode::CertificateRefused);
        m_desk->close();
        m_desk->clock().advance(-3h);
        m_proxy->behave();

        enrolAgain();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        m_desk->close();
        expectGoesOn(2, 3);
        expectWholeForAnybody();
        expectRestoredFromNothing();
    }

    void answerLost_sameCodeAgain()
    {
        m_desk->close();
        const QString code = m_central.enrolmentCode(m_desk->id().text());
        m_proxy->loseAnswers();
        QCOMPARE(run({u"enrol"_s, u"--again"_s, u"--code"_s, code}).exitCode, 1);
        m_proxy->behave();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CertificateRefused); // the old one, in nobody's hands
        m_desk->close();
        QCOMPARE(run({u"enrol"_s, u"--again"_s, u"--code"_s, code}).exitCode, 0);
        expectGoesOn(1, 2);
    }

    void cutOffBetweenKeyAndCertificate_isSaid_andSameCodeAgain()
    {
        m_desk->close();
        const QString code = m_central.enrolmentCode(m_desk->id().text());
        m_proxy->loseAnswers();
        QCOMPARE(run({u"enrol"_s, u"--again"_s, u"--code"_s, code}).exitCode, 1);
        m_proxy->behave();
        const QByteArray key = take(readFile(m_desk->path() + u"/pending.key"_s, 4096));
        EXPECT_DONE(writePrivateFile(m_desk->path() + u"/device.key"_s, key));
        Office office({m_desk->path(), {}, &m_desk->clock(), {}});
        EXPECT_FAILURE(office.open(), ErrorCode::CertificateRefused);
        QCOMPARE(run({u"enrol"_s, u"--again"_s, u"--code"_s, code}).exitCode, 0);
        expectGoesOn(1, 2);
    }

    void codeOfAnotherDesk_changesNeither()
    {
        m_desk->close();
        RealDesk other(m_central, nextName());
        const QString code = m_central.enrolmentCode(other.id().text());
        const DeskctlAnswer answer = run({u"enrol"_s, u"--again"_s, u"--code"_s, code});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains("EnrolmentCodeInvalid"), answer.errors);
        EXPECT_DONE(other.sync());
        expectGoesOn(1, 2);
    }

    void deskAtWork_isNotEnrolledAgain()
    {
        const ProcessLock lock = take(ProcessLock::lock(m_desk->folder().journal()));
        QCOMPARE(run({u"enrol"_s, u"--again"_s, u"--code"_s, u"AAAA"_s}).exitCode, 3);
        QCOMPARE(run({u"enrol"_s, u"--again"_s}).exitCode, 2);
    }

    /// Central forgot that the desk has had another key since: the desk shows it.
    void centralPutBack_toBeforeTheNewKey_getsAllAgain()
    {
        m_desk->close();
        m_central.stop();
        copyFolder(m_central.folder(), m_central.path(u"before"_s));
        m_central.start();
        enrolAgain();
        expectGoesOn(1, 2);
        const QJsonObject totals = m_desk->totalsAtCentral();
        m_central.stop();
        copyFolder(m_central.path(u"before"_s), m_central.folder());
        m_central.start();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CertificateRefused);
        m_desk->close();

        enrolAgain();
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CentralBehind);
        m_desk->close();
        const DeskctlAnswer restored = run({u"restore"_s});
        QVERIFY2(restored.exitCode == 0, restored.errors);
        QVERIFY2(restored.output.contains("2 operations sent to central again"), restored.output);
        QCOMPARE(decideAll(m_central, m_desk->id().text(), u"apply"_s).front(), u"KeyRevoked"_s);
        QCOMPARE(sums(m_desk->totalsAtCentral()), totals);
        expectGoesOn(2, 3);
        expectWholeForAnybody();
    }

private:
    static void copyFolder(const QString& from, const QString& to)
    {
        namespace fs = std::filesystem;
        fs::remove_all(to.toStdString());
        fs::copy(from.toStdString(), to.toStdString(), fs::copy_options::recursive);
    }

    [[nodiscard]] DeskctlAnswer run(const QStringList& words) const { return deskctl(words, m_desk->path()); }
    void revoke() { m_central.command({u"desk"_s, u"revoke"_s, m_desk->id().text()}); }

    void handOver(int card)
    {
        take(m_desk->record({m_desk->handover({m_cards[size_t(card)]}),
                             m_desk->load(m_cards[size_t(card)], Money::fromCents(20'00))},
                            Money::fromCents(50'00)));
    }

    void recordWithoutConnection(int card)
    {
        m_proxy->refuse();
        handOver(card);
        QTRY_VERIFY(!take(m_desk->part<Views>().status()).isBusy);
        m_desk->close();
        m_proxy->behave();
    }

    /// As the help of deskctl says.
    void enrolAgain()
    {
        const DeskctlAnswer answer =
            run({u"enrol"_s, u"--again"_s, u"--code"_s, m_central.enrolmentCode(m_desk->id().text())});
        QVERIFY2(answer.exitCode == 0, answer.errors);
    }

    /// An empty folder becomes the same desk.
    void enrolNewMachine()
    {
        QVERIFY(QDir(m_desk->path()).removeRecursively());
        const QString authority = m_central.path(u"authority.pem"_s);
        EXPECT_DONE(writePrivateFile(authority, m_central.authority()));
        const DeskctlAnswer answer =
            run({u"enrol"_s, u"--url"_s, m_proxy->url().toString(), u"--authority"_s, authority, u"--code"_s,
                 m_central.enrolmentCode(m_desk->id().text())});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        QVERIFY2(answer.output.contains("worked before"), answer.output);
    }

    /// The desk's certificate ends that soon, at central as well.
    void holdOnlyFor(std::chrono::hours time)
    {
        const QByteArray key = take(readFile(m_central.folder() + u"/ca.key.pem"_s, 4096));
        const auto authority = take(CertificateAuthority::fromPem(m_central.authority(), key));
        const QString desk = m_desk->id().text();
        const QDateTime begin =
            QDateTime::currentDateTimeUtc().addDays(-1).addSecs(std::chrono::seconds(time).count());
        DeskIdentity identity = take(m_desk->folder().identity());
        identity.certificate = take(authority.issueClient(
            take(certificateRequestPem(take(m_desk->folder().deviceKey()), desk)), desk, begin, 1));
        EXPECT_DONE(m_desk->folder().save(identity, take(m_desk->folder().deviceKey())));
        const QByteArray fingerprint = take(Certificate::fromPem(identity.certificate)).fingerprintSha256();
        CentralDatabase(m_central).execute("UPDATE certificate SET fingerprint = '" + fingerprint +
                                           "', pem = X'" + identity.certificate.toHex() + "' WHERE desk = '" +
                                           desk.toLatin1() + '\'');
        CentralDatabase(m_central).execute("UPDATE desk SET certificate = '" + fingerprint +
                                           "' WHERE id = '" + desk.toLatin1() + '\'');
    }

    /// What would follow in the desk's chain.
    [[nodiscard]] Operation nextOf(const SigningDesk& by) const
    {
        Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
        Operation operation =
            by.next(CashMovement{m_desk->shift(), CashMovement::Direction::Out, Money::fromCents(5), u"x"_s});
        operation.sequence = journal.head().sequence + 1;
        operation.previous = journal.head().hash;
        return operation;
    }

    void expectRestored(int ofCentral)
    {
        const DeskctlAnswer answer = run({u"restore"_s});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        QVERIFY2(answer.output.startsWith(
                     u"0 operations of the backup, %1 of central, 0 saved"_s.arg(ofCentral).toLatin1()),
                 answer.output);
    }

    /// Also a machine that has never had the journal reads all of it, whichever key signed.
    void expectRestoredFromNothing()
    {
        const QList<QByteArray> before = m_desk->journaled();
        enrolNewMachine();
        (void)m_desk->sync();
        m_desk->close();
        expectRestored(int(before.size()));
        QCOMPARE(m_desk->journaled(), before);
        expectWholeForAnybody();
    }

    /// With the next sequence and the next receipt; both agree to the cent, and the books balance.
    void expectGoesOn(int card, qint64 receipt)
    {
        EXPECT_DONE(m_desk->sync());
        take(m_desk->signIn());
        const Recorded next =
            take(m_desk->record({m_desk->handover({m_cards[size_t(card)]}),
                                 m_desk->load(m_cards[size_t(card)], Money::fromCents(10'00))},
                                Money::fromCents(50'00)));
        QCOMPARE(next.receipt, receipt);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
        m_desk->close();
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
        QCOMPARE(sums(m_desk->totalsInJournal()), sums(m_desk->totalsAtCentral()));
        QCOMPARE(chainAtCentral(), u"agrees"_s);
        const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
        QVERIFY2(reconciled.exitCode == 0, reconciled.output);
    }

    /// Accounts with nothing in them left out: what was pending is booked in two steps.
    static QJsonObject sums(QJsonObject totals)
    {
        for (const QString& account : totals.keys()) {
            if (totals[account].toInteger() == 0) {
                totals.remove(account);
            }
        }
        return totals;
    }

    /// Every signature by the key of its time, with our tools and with others.
    void expectWholeForAnybody()
    {
        QCOMPARE(run({u"journal"_s, u"verify"_s}).exitCode, 0);
        const DeskctlAnswer doctor = run({u"doctor"_s, u"--full"_s});
        QVERIFY2(!doctor.output.contains("SignatureInvalid"), doctor.output);
        const QString file = m_central.path(u"export-%1"_s.arg(m_desk->id().text()));
        QCOMPARE(run({u"journal"_s, u"export"_s, file}).exitCode, 0);
        const QString script =
            uR"(while read -r jws; do printf %s "$jws" | jose jws ver -i - -k FILE.jwk || exit 1; done < FILE)"_s;
        QCOMPARE(QProcess::execute(u"bash"_s, {u"-c"_s, QString(script).replace(u"FILE"_s, file)}), 0);
    }

    [[nodiscard]] QString chainAtCentral() const
    {
        for (const QByteArray& line : m_central.command({u"desk"_s, u"list"_s}).split('\n')) {
            const QJsonObject desk = QJsonDocument::fromJson(line).object();
            if (desk["desk"_L1].toString() == m_desk->id().text()) {
                return desk["chain"_L1].toString();
            }
        }
        return {};
    }

    [[nodiscard]] QList<QByteArray> certificates() const
    {
        return m_central.command({u"desk"_s, u"certificates"_s, m_desk->id().text()}).trimmed().split('\n');
    }
};

QTEST_GUILESS_MAIN(ReenrolmentTest)
#include "ReenrolmentTest.moc"
