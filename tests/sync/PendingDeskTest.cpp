// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"
#include "core/office/Papers.h"
#include "core/office/Till.h"
#include "core/office/Views.h"
#include "tests/central/CsvImport.h"
#include "tests/support/Decisions.h"
#include "tests/support/Deskctl.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include <QJsonObject>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A load on which central has yet to decide, as its desk goes through it: limits, drawer, shift, decision
/// and refusal, with the journal sound at every step.
class PendingDeskTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    PendingDeskTest() : ProxiedDesk(u"W"_s) {}

private slots:
    void initTestCase()
    {
        startCentral();
        QByteArray csv = "mok_id,pan_tail,kind,state,expiry\n";
        for (quint32 i = 0; i < 10; ++i) {
            csv += QByteArray::number(730'000'000 + i) + ",535797,named,active,2031-06\n";
        }
        QCOMPARE(importCsv(m_central, u"cards"_s, csv).count("imported"_L1), 10);
    }

    /// A load of 50 that a clerk took who had been disabled meanwhile; central has it, and has not decided.
    void init()
    {
        m_central.command({u"clerk"_s, u"set-password"_s, u"ana"_s, u"--password-stdin"_s},
                          "ana-pult-demo\n");
        enrolDesk();
        m_card = MokId::fromNumber(730'000'000U + quint32(m_desks));
        (void)m_desk->prepare(1);
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        m_central.command({u"clerk"_s, u"disable"_s, u"ana"_s});
        take(m_desk->record({m_desk->load(m_card, Money::fromCents(50'00))}, Money::fromCents(50'00)));
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        expectStanding(Standing::Pending);
    }

    void cleanup() { m_desk.reset(); }

    void pending_isShown_counts_andStopsNothing()
    {
        QCOMPARE(m_desk->recorded().front().problem->code, ErrorCode::ClerkDisabled);
        const DeskStatus status = take(m_desk->part<Views>().status());
        QCOMPARE(status.waiting, 0);   // nothing is left to be sent,
        QCOMPARE(status.attention, 0); // nor to be done here
        QCOMPARE(status.pending, 1);
        QCOMPARE(status.oldestPending.utc(), m_desk->recorded().front().operation.at.utc());
        QCOMPARE(m_desk->card(m_card).loadedDay, Money::fromCents(50'00)); // as it will be, if at all
        const TillReportView till = *take(m_desk->part<Till>().open());
        QCOMPARE(till.report.expected, Money::fromCents(150'00));
        QCOMPARE(till.report.pending, (Tally{1, Money::fromCents(50'00)}));
        EXPECT_DONE(m_desk->sync()); // it is not sent again
        expectStanding(Standing::Pending);
        expectSound();
    }

    /// Today's list is empty by then.
    void pending_isListedOnLaterDays_hereAndByDeskctl()
    {
        const OperationView pending = m_desk->recorded().front();
        m_desk->clock().advance(24h * 3);
        QVERIFY(m_desk->recorded().empty());
        QCOMPARE(take(m_desk->part<Views>().status()).pending, 1);
        const std::vector<OperationView> listed = take(m_desk->part<Views>().pending(10));
        QCOMPARE(listed.size(), 1U);
        QCOMPARE(listed.front().operation.id, pending.operation.id);
        QCOMPARE(listed.front().standing, Standing::Pending);
        QCOMPARE(listed.front().problem->code, ErrorCode::ClerkDisabled);
        m_desk->close();
        const QString since = pending.operation.at.utc().toString(Qt::ISODate);
        const DeskctlAnswer status = deskctl({u"status"_s, u"--json"_s}, m_desk->path());
        QCOMPARE(status.json()[u"journal"_s].toObject()[u"pending"_s].toInt(), 1);
        QCOMPARE(status.json()[u"journal"_s].toObject()[u"oldestPending"_s].toString(), since);
        const QJsonObject doctor = deskctl({u"doctor"_s, u"--json"_s}, m_desk->path()).json();
        const QJsonObject finding = doctor[u"pending"_s].toObject();
        QVERIFY(finding[u"ok"_s].toBool()); // central's business
        const QString detail = finding[u"detail"_s].toString();
        QVERIFY2(
            detail.contains(u"1 undecided at central, the oldest since "_s + pending.operation.at.text()),
            qPrintable(detail));
    }

    void applied_isConfirmed()
    {
        decide(u"apply"_s);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(take(m_desk->part<Views>().status()).pending, 0);
        QVERIFY(take(m_desk->part<Views>().pending(10)).empty());
        expectStanding(Standing::Applied);
        QCOMPARE(m_desk->card(m_card).balance, Money::fromCents(50'00));
        expectSound();
    }

    void refused_needsAttention()
    {
        decide(u"refuse"_s);
        EXPECT_DONE(m_desk->sync());
        expectStanding(Standing::Refused);
        QCOMPARE(m_desk->card(m_card).loadedDay, Money());
        const std::vector<AttentionView> attention = take(m_desk->part<Views>().attention());
        QCOMPARE(attention.size(), 1U);
        QCOMPARE(attention.front().cash, Money::fromCents(50'00));
        expectSound();
    }

    void decidedAfterTheShiftWasClosed_isSoundAtBoth()
    {
        take(m_desk->signIn(u"dare"_s, u"dare-pult-demo"_s));
        const TillReportView till = *take(m_desk->part<Till>().open());
        const std::vector<CashCount> counted{{Money::fromCents(1'00), 150}};
        take(m_desk->record({ShiftClose{till.report.shift, till.nextNumber, counted, till.report.expected,
                                        u"Ana ni več tu"_s}}));
        EXPECT_DONE(m_desk->sync());
        decide(u"apply"_s);
        EXPECT_DONE(m_desk->sync());
        expectStanding(Standing::Applied, 1);
        expectSound();
        const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, m_desk->id().text()});
        QVERIFY2(reconciled.exitCode == 0, reconciled.output);
    }

    /// The decision comes once; a desk that is started anew meanwhile, or restored, has it all the same.
    void decided_isThereAfterARestart_andAfterARestore()
    {
        decide(u"refuse"_s);
        m_proxy->cutAnswersAfter(60);
        (void)m_desk->sync();
        m_desk->close();
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        expectStanding(Standing::Refused);
        expectSound();
    }

    void pending_survivesARestore()
    {
        const QString backup = m_central.path(u"backup-%1.db"_s.arg(m_desks));
        m_desk->close();
        QCOMPARE(deskctl({u"backup"_s, backup}, m_desk->path()).exitCode, 0);
        QVERIFY(QFile::remove(m_desk->folder().journal()));
        const DeskctlAnswer answer = deskctl({u"restore"_s, backup}, m_desk->path());
        QVERIFY2(answer.exitCode == 0, answer.errors);
        expectStanding(Standing::Pending);
        decide(u"apply"_s);
        EXPECT_DONE(m_desk->sync());
        expectStanding(Standing::Applied);
        expectSound();
    }

private:
    void decide(const QString& way)
    {
        QCOMPARE(decideAll(m_central, m_desk->id().text(), way), QStringList{u"ClerkDisabled"_s});
    }

    void expectStanding(Standing standing, size_t place = 0)
    {
        QCOMPARE(m_desk->recorded().at(place).standing, standing);
    }

    /// The journal in itself, and both to the cent.
    void expectSound()
    {
        m_desk->close();
        QCOMPARE(deskctl({u"journal"_s, u"verify"_s}, m_desk->path()).exitCode, 0);
        QCOMPARE(sums(m_desk->totalsInJournal()), sums(m_desk->totalsAtCentral()));
    }

    /// Accounts with nothing in them left out.
    static QJsonObject sums(QJsonObject totals)
    {
        for (const QString& account : totals.keys()) {
            if (totals[account].toInteger() == 0) {
                totals.remove(account);
            }
        }
        return totals;
    }

    MokId m_card;
};

QTEST_GUILESS_MAIN(PendingDeskTest)
#include "PendingDeskTest.moc"
