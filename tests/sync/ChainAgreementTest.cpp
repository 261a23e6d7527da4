// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/ChainAgreement.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/journal/Journal.h"
#include "core/office/Counter.h"
#include "core/office/Office.h"
#include "core/office/OperationIds.h"
#include "core/office/Session.h"
#include "core/office/Views.h"
#include "core/sync/HttpCentral.h"
#include "core/wire/OperationCodec.h"
#include "resources/terms/TermsFiles.h"
#include "tests/support/Deskctl.h"
#include "tests/support/Expect.h"
#include "tests/support/FakeCentral.h"
#include "tests/support/ProxiedDesk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A desk and central that do not have the same chain find it out at their first contact: nothing is recorded
/// until the described command has put them together again, to the cent.
class ChainAgreementTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    ChainAgreementTest() : ProxiedDesk(u"E"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    /// Four operations at both: box, shift, hand-over with a load.
    void init()
    {
        enrolDesk();
        m_cards = m_desk->prepare(6);
        handOver(0);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
    }

    void cleanup() { m_desk.reset(); }

    void deskPutBack_stopsAtFirstContact_andIsRestored()
    {
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        copyFolder(copy(), m_desk->path());

        expectStopped(ErrorCode::JournalBehind);
        expectNamed("JournalBehind");
        expectRestored({});
        expectGoesOn(3);
    }

    void twoMachinesWithOneIdentity_areFoundWhenBothHaveSpoken()
    {
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        m_proxy->refuse();
        handOver(1);
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        m_desk->close();
        m_proxy->behave();
        swapFolders(); // the other machine
        take(m_desk->signIn());
        handOver(2);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        swapFolders(); // and the first again

        expectStopped(ErrorCode::OperationModified);
        expectNamed("OperationModified");
        expectRestored("in nobody's books: operation 5, handover");
        expectGoesOn(3);
    }

    /// Each of the two has all that central has when it is its turn to speak: the one that goes on is told.
    void twoMachines_stopWhoeverSpeaksNext_untilAPersonFreesThem()
    {
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        QCOMPARE(chainAtCentral(), u"agrees"_s);
        swapFolders(); // the other machine
        QVERIFY(!m_desk->sync());
        m_desk->close();
        QCOMPARE(chainAtCentral(), u"behind"_s); // or put back: nobody can tell yet
        swapFolders();
        expectStopped(ErrorCode::JournalForked);
        expectNamed("JournalForked");
        expectTwoNamed();
        expectStopped(ErrorCode::JournalForked); // however often it asks
        m_central.command({u"desk"_s, u"free"_s, m_desk->id().text()});
        expectGoesOn(3);
    }

    void twoMachines_theOneThatGoesOn_isFreedByItsRestore()
    {
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        swapFolders();
        QVERIFY(!m_desk->sync());
        m_desk->close();
        swapFolders();
        expectStopped(ErrorCode::JournalForked);
        expectRestored("the journal and central agree");
        QCOMPARE(chainAtCentral(), u"agrees"_s);
        expectGoesOn(3);
    }

    void twoMachines_withTheSameNumberOfOperations_stayNamed()
    {
        copyFolder(m_desk->path(), copy());
        for (int turn = 0; turn < 2; ++turn) {
            take(m_desk->signIn());
            m_proxy->refuse();
            handOver(1 + turn);
            QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
            m_proxy->behave();
            (void)m_desk->sync();
            m_desk->close();
            swapFolders();
        }
        expectTwoNamed();
        for (int turn = 0; turn < 3; ++turn) {
            (void)m_desk->sync();
            m_desk->close();
            expectTwoNamed();
            swapFolders();
        }
        expectRestored("in nobody's books");
        QCOMPARE(chainAtCentral(), u"agrees"_s);
    }

    /// The other machine has no place any more.
    void twoMachines_oneIsEnrolledAgain_theOtherIsNotLetIn()
    {
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        swapFolders();
        QVERIFY(!m_desk->sync());
        m_desk->close();
        swapFolders();
        QCOMPARE(codeOf(m_desk->sync()), ErrorCode::JournalForked);
        m_desk->close();
        expectTwoNamed();
        QCOMPARE(
            deskctl({u"enrol"_s, u"--again"_s, u"--code"_s, m_central.enrolmentCode(m_desk->id().text())},
                    m_desk->path())
                .exitCode,
            0);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        swapFolders();
        QCOMPARE(codeOf(m_desk->sync()), ErrorCode::CertificateRefused);
        m_desk->close();
        QVERIFY(logOfCentral().contains("not let in: desk " + m_desk->id().text().toUtf8()));
        swapFolders();
        expectGoesOn(3);
    }

    void twoMachines_theOneWithoutAnythingNew_stopsToo()
    {
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        swapFolders();
        expectStopped(ErrorCode::JournalBehind);
    }

    /// While somebody sends, the other has recorded as many: only the bytes differ.
    void forked_isSaidByTheEndOfTheChain()
    {
        Journal journal = take(Journal::open(m_desk->folder().journal()));
        const QByteArray own = journal.head().hash;
        EXPECT_DONE(compareChains({4, own}, journal));
        Journal empty = take(Journal::open(copy() + u"-none"_s));
        EXPECT_DONE(compareChains({0, QByteArray(32, '\0')}, empty));
        QCOMPARE(codeOf(compareChains({4, QByteArray(32, 'x')}, journal)), ErrorCode::JournalForked);
        QCOMPARE(codeOf(compareChains({5, own}, journal)), ErrorCode::JournalBehind);
        const QByteArray before = sha256(take(journal.entryAt(3))->jws);
        QCOMPARE(codeOf(compareChains({3, before}, journal)), ErrorCode::CentralBehind);
    }

    void centralPutBack_stopsAtFirstContact_andGetsAllAgain()
    {
        m_central.stop();
        copyFolder(m_central.folder(), m_central.path(u"before"_s));
        m_central.start();
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        const QJsonObject totals = m_desk->totalsAtCentral();
        m_desk->close();
        m_central.stop();
        copyFolder(m_central.path(u"before"_s), m_central.folder());
        m_central.start();
        QVERIFY(m_desk->totalsAtCentral() != totals);

        expectStopped(ErrorCode::CentralBehind);
        expectNamed("CentralBehind");
        expectRestored("2 operations sent to central again");
        QCOMPARE(m_desk->totalsAtCentral(), totals);
        expectGoesOn(3);
    }

    /// Only what others did is lost: the chain is whole, the cursor is of another life.
    void centralPutBack_unknownCursor_stopsTheDeskToo()
    {
        m_central.stop();
        copyFolder(m_central.folder(), m_central.path(u"before"_s));
        m_central.start();
        (void)m_desk->deliver(2);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        m_central.stop();
        copyFolder(m_central.path(u"before"_s), m_central.folder());
        m_central.start();
        expectStopped(ErrorCode::CentralBehind);
        expectNamed("CentralBehind");
        expectRestored({}, "fetched anew");
        expectGoesOn(2);
    }

    void desksWord_isHeldAgainstWhatItSends()
    {
        take(m_desk->signIn());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(chainAtCentral(), u"agrees"_s);
        m_desk->close();
        copyFolder(m_desk->path(), copy());
        take(m_desk->signIn());
        handOver(1);
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        copyFolder(copy(), m_desk->path());
        QVERIFY(!m_desk->sync());
        QCOMPARE(chainAtCentral(), u"behind"_s);
        const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
        QCOMPARE(reconciled.exitCode, 1);
        QVERIFY2(reconciled.output.contains("not the same as here (behind)"), reconciled.output);
    }

    void whateverCentralCannotTake_stopsTheDesk_data()
    {
        QTest::addColumn<ErrorCode>("code");
        int rows = 0;
        for (const ErrorCode code : allErrorCodes) {
            if (about(code) == ErrorAbout::Message) {
                QTest::newRow(name(code)) << code;
                ++rows;
            }
        }
        QCOMPARE(rows, 5); // malformed, too large, signature, modified, chain
    }

    void whateverCentralCannotTake_stopsTheDesk()
    {
        QFETCH(const ErrorCode, code);
        auto* central = new FakeCentral;
        Office office(
            {m_desk->path(), take(termsEditions()), &m_desk->clock(),
             [central](CentralLink, const Clock&) { return std::unique_ptr<CentralApi>(central); }});
        EXPECT_DONE(office.open());
        signIn(office);
        central->isOnline = true;
        central->judge = [code](const QByteArray& jws) {
            const auto id = take(wire::decodeOperation(take(parseJws(jws)).payload)).id;
            return wire::Outcome{id, wire::Outcome::Kind::Refused, 0, Error{code}};
        };
        EXPECT_DONE(record(office));
        QCOMPARE(codeOf(syncOf(office)), code);
        QCOMPARE(partOf<Views>(office).status()->stopped, std::optional(Error{code}));
        QCOMPARE(codeOf(record(office)), code);
        central->judge = [](const QByteArray& jws) {
            const auto id = take(wire::decodeOperation(take(parseJws(jws)).payload)).id;
            return wire::Outcome{id, wire::Outcome::Kind::Applied, 1, {}};
        };
        EXPECT_DONE(syncOf(office)); // whoever mended the cause
        EXPECT_DONE(record(office));
    }

private:
    [[nodiscard]] QString copy() const { return m_central.path(u"copy-of-%1"_s.arg(m_desk->id().text())); }

    static void copyFolder(const QString& from, const QString& to)
    {
        namespace fs = std::filesystem;
        fs::remove_all(to.toStdString());
        fs::copy(from.toStdString(), to.toStdString(), fs::copy_options::recursive);
    }

    /// What is in the desk's folder is another machine from now on.
    void swapFolders()
    {
        const QString between = copy() + u"-between"_s;
        QVERIFY(QDir().rename(m_desk->path(), between) && QDir().rename(copy(), m_desk->path()) &&
                QDir().rename(between, copy()));
    }

    void handOver(int card)
    {
        take(m_desk->record({m_desk->handover({m_cards[size_t(card)]}),
                             m_desk->load(m_cards[size_t(card)], Money::fromCents(20'00))},
                            Money::fromCents(50'00)));
    }

    /// At the contact, and also after the program was started again without one.
    void expectStopped(ErrorCode code)
    {
        QCOMPARE(codeOf(m_desk->sync()), code);
        m_desk->close();
        m_proxy->refuse();
        const qsizetype recorded = m_desk->journaled().size();
        take(m_desk->signIn());
        QCOMPARE(codeOf(m_desk->record(
                     {m_desk->handover({m_cards[4]}), m_desk->load(m_cards[4], Money::fromCents(20'00))},
                     Money::fromCents(50'00))),
                 code);
        QCOMPARE(codeOf(m_desk->reserve(newOperationId(m_desk->clock()), m_cards[0], Money::fromCents(1))),
                 code);
        QCOMPARE(take(m_desk->part<Views>().status()).stopped->code, code);
        m_desk->close();
        m_proxy->behave();
        QCOMPARE(m_desk->journaled().size(), recorded);
    }

    /// By those who look after the desk and after central.
    void expectNamed(const QByteArray& fault)
    {
        const DeskctlAnswer doctor = deskctl({u"doctor"_s}, m_desk->path());
        QCOMPARE(doctor.exitCode, 1);
        QVERIFY2(doctor.output.contains(fault), doctor.output);
        QVERIFY(chainAtCentral() != u"agrees" && chainAtCentral() != u"unsent");
    }

    /// In the list of desks, by the reconciliation and in the log.
    void expectTwoNamed()
    {
        QCOMPARE(chainAtCentral(), u"forked"_s);
        const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
        QCOMPARE(reconciled.exitCode, 1);
        QVERIFY2(reconciled.output.contains("not the same as here (forked)"), reconciled.output);
        QVERIFY(logOfCentral().contains("desk \"" + m_desk->id().text().toUtf8() + "\" says"));
    }

    [[nodiscard]] QByteArray logOfCentral() const
    {
        QFile log(m_central.folder() + u"/central.log"_s);
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
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

    void expectRestored(const QByteArray& said, const QByteArray& also = {})
    {
        const DeskctlAnswer answer = deskctl({u"restore"_s}, m_desk->path());
        QVERIFY2(answer.exitCode == 0, answer.errors);
        QVERIFY2(answer.output.contains(said) && answer.output.contains(also), answer.output);
        QCOMPARE(answer.output.contains("in nobody's books"), said.contains("in nobody's books"));
        QCOMPARE(deskctl({u"journal"_s, u"verify"_s}, m_desk->path()).exitCode, 0);
    }

    /// With the next sequence and the next receipt; both agree to the cent, and the books balance.
    void expectGoesOn(qint64 receipt)
    {
        EXPECT_DONE(m_desk->sync());
        QVERIFY(!take(m_desk->part<Views>().status()).stopped);
        take(m_desk->signIn());
        const Recorded next = take(m_desk->record(
            {m_desk->handover({m_cards[5]}), m_desk->load(m_cards[5], Money::fromCents(10'00))},
            Money::fromCents(50'00)));
        QCOMPARE(next.receipt, receipt);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Views>().status()).waiting, 0);
        m_desk->close();
        QCOMPARE(m_desk->atCentral(), m_desk->journaled());
        QCOMPARE(m_desk->totalsInJournal(), m_desk->totalsAtCentral());
        QCOMPARE(chainAtCentral(), u"agrees"_s);
        const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
        QVERIFY2(reconciled.exitCode == 0, reconciled.output);
    }

    template <typename T>
    static ErrorCode codeOf(const Result<T>& result)
    {
        return result ? ErrorCode::NotFound : result.error().code;
    }

    static Done syncOf(Office& office)
    {
        std::optional<Done> end;
        office.syncOnce([&end](const Done& done) { end = done; });
        return QTest::qWaitFor([&end] { return end.has_value(); }) ? *end : failure(ErrorCode::Timeout);
    }

    void signIn(Office& office)
    {
        bool isIn = false;
        partOf<Session>(office).signIn(take(ClerkId::parse(u"ana"_s)),
                                       Secret::fromPassword(u"ana-pult-demo"_s),
                                       [&isIn](const auto& session) { isIn = session.has_value(); });
        QTRY_VERIFY(isIn);
    }

    Result<Recorded> record(Office& office)
    {
        return partOf<Counter>(office).record(
            {{{newOperationId(m_desk->clock()),
               CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(5), u"Drobiž"_s}}},
             {},
             {}});
    }
};

QTEST_GUILESS_MAIN(ChainAgreementTest)
#include "ChainAgreementTest.moc"
