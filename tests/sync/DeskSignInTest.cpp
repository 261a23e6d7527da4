// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/DraftTable.h"
#include "core/journal/Journal.h"
#include "core/journal/KeySlotTable.h"
#include "core/office/Drafts.h"
#include "core/office/Session.h"
#include "core/office/Views.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"

#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who may work at a desk, with and without central.
class DeskSignInTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    DeskSignInTest() : ProxiedDesk(u"S"_s) {}

private slots:
    void initTestCase() { startCentral(); }

    void init()
    {
        enrolDesk();
        // A clerk of its own for each test: central counts wrong passwords too.
        m_clerk = u"clerk-%1"_s.arg(m_desks);
        m_central.command({u"clerk"_s, u"add"_s, m_clerk, u"Neža Kos"_s, u"--password-stdin"_s},
                          "prvo geslo\n");
        EXPECT_DONE(m_desk->sync());
    }

    void cleanup() { m_desk.reset(); }

    void firstTime_needsTheConnection_laterNot()
    {
        m_proxy->refuse();
        expectRefused(u"prvo geslo"_s, ErrorCode::FirstSignInNeedsConnection);
        m_proxy->behave();
        const SessionView session = take(signIn(u"prvo geslo"_s));
        QCOMPARE(session.name, u"Neža Kos"_s);
        QVERIFY(session.roles == std::vector{Role::Clerk});
        m_proxy->refuse();
        m_desk->part<Session>().signOut();
        take(signIn(u"prvo geslo"_s));
        m_desk->close();
        take(signIn(u"prvo geslo"_s));
    }

    void unknownToTheReplica_isKnownByCentral()
    {
        m_central.command({u"clerk"_s, u"add"_s, u"nova-%1"_s.arg(m_desks), u"Nova"_s, u"--password-stdin"_s},
                          "geslo nove\n");
        take(m_desk->signIn(u"nova-%1"_s.arg(m_desks), u"geslo nove"_s));
        m_proxy->refuse();
        m_desk->part<Session>().signOut();
        take(m_desk->signIn(u"nova-%1"_s.arg(m_desks), u"geslo nove"_s));
    }

    void nameInAnotherCase_isTheSameClerk()
    {
        const QString name = u"Velika-%1"_s.arg(m_desks);
        m_central.command({u"clerk"_s, u"add"_s, name, u"Velika"_s, u"--password-stdin"_s}, "geslo velike\n");
        QCOMPARE(take(m_desk->signIn(name.toLower(), u"geslo velike"_s)).clerk.text(), name);
        m_proxy->refuse();
        m_desk->part<Session>().signOut();
        QCOMPARE(take(m_desk->signIn(name.toUpper(), u"geslo velike"_s)).clerk.text(), name);
    }

    void nobodysName_isAWrongPassword()
    {
        EXPECT_FAILURE(m_desk->signIn(u"nihce"_s, u"karkoli"_s), ErrorCode::WrongPassword);
    }

    void offline_endsAfterTheDaysCentralSets()
    {
        m_central.command({u"settings"_s, u"set"_s, u"offlineSignInDays"_s, u"2"_s});
        take(signIn(u"prvo geslo"_s));
        m_proxy->refuse();
        m_desk->clock().advance(47h + 59min);
        take(signIn(u"prvo geslo"_s));
        m_desk->clock().advance(2min);
        expectRefused(u"prvo geslo"_s, ErrorCode::OfflineSignInExpired);
        m_proxy->behave();
        take(signIn(u"prvo geslo"_s)); // and for two days more
        m_proxy->refuse();
        m_desk->clock().advance(47h);
        take(signIn(u"prvo geslo"_s));
    }

    /// Where central wants it, the sign-in of a day needs a contact on that day, and so does its first load.
    void contactDaily_signInAndFirstLoadOfADayNeedContact()
    {
        m_central.command({u"settings"_s, u"set"_s, u"contactDaily"_s, u"1"_s});
        take(signIn(u"prvo geslo"_s));
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        take(signIn(u"prvo geslo"_s)); // heard today
        QVERIFY(m_desk->part<Views>().status()->offlineLeft.isPositive());
        m_desk->clock().advance(24h);
        QVERIFY(!m_desk->part<Views>().status()->offlineLeft.isPositive());
        expectRefused(u"prvo geslo"_s, ErrorCode::ContactNeeded);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        take(signIn(u"prvo geslo"_s));
        QVERIFY(m_desk->part<Views>().status()->offlineLeft.isPositive());
        m_proxy->behave();
        m_central.command({u"settings"_s, u"set"_s, u"contactDaily"_s, u"0"_s});
    }

    void wrongPassword_delayGrowsAndSurvivesARestart()
    {
        take(signIn(u"prvo geslo"_s));
        m_proxy->refuse();
        m_desk->part<Session>().signOut();
        for (int i = 0; i < 3; ++i) {
            expectRefused(u"narobe"_s, ErrorCode::WrongPassword);
        }
        expectRefused(u"prvo geslo"_s, ErrorCode::SignInDelayed);
        m_desk->close();
        const auto delayed = signIn(u"prvo geslo"_s);
        EXPECT_FAILURE(delayed, ErrorCode::SignInDelayed);
        QVERIFY(delayed.error().subject.toInt() > 0 && delayed.error().subject.toInt() <= 5);
        m_desk->clock().advance(5s);
        expectRefused(u"narobe"_s, ErrorCode::WrongPassword);
        m_desk->clock().advance(9s);
        expectRefused(u"prvo geslo"_s, ErrorCode::SignInDelayed);
        m_desk->clock().advance(1s);
        take(signIn(u"prvo geslo"_s));
        m_desk->part<Session>().signOut();
        expectRefused(u"narobe"_s, ErrorCode::WrongPassword); // counted from the start again
        take(signIn(u"prvo geslo"_s));
    }

    void wrongPassword_countsWhateverKeepsCentralFromSayingSo()
    {
        take(signIn(u"prvo geslo"_s));
        m_desk->part<Session>().signOut();
        m_proxy->loseAnswers();
        for (int i = 0; i < 3; ++i) {
            expectRefused(u"narobe"_s, ErrorCode::WrongPassword);
        }
        expectRefused(u"prvo geslo"_s, ErrorCode::SignInDelayed);
    }

    void clockSetBack_waitBeginsAnewAndEnds()
    {
        take(signIn(u"prvo geslo"_s));
        m_proxy->refuse();
        for (int i = 0; i < 5; ++i) {
            expectRefused(u"narobe"_s, ErrorCode::WrongPassword);
            m_desk->clock().advance(20s);
        }
        expectRefused(u"narobe"_s, ErrorCode::WrongPassword);
        m_desk->clock().advance(-1h);
        expectRefused(u"prvo geslo"_s, ErrorCode::SignInDelayed);
        m_desk->clock().advance(15min);
        take(signIn(u"prvo geslo"_s));
    }

    void disabled_endsAtTheNextContact()
    {
        take(signIn(u"prvo geslo"_s));
        m_central.command({u"clerk"_s, u"disable"_s, m_clerk});
        QSignalSpy revoked(&m_desk->office(), &Office::sessionRevoked);
        QVERIFY(m_desk->part<Session>().current());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(revoked.count(), 1);
        QVERIFY(!m_desk->part<Session>().current());
        EXPECT_FAILURE(m_desk->record({ShiftOpen{}}), ErrorCode::NotSignedIn);
        expectRefused(u"prvo geslo"_s, ErrorCode::ClerkDisabled);
        m_proxy->refuse();
        expectRefused(u"prvo geslo"_s, ErrorCode::ClerkDisabled);
        QVERIFY(!slot());
    }

    void disabledWhileCutOff_aPersonDecidesAboutWhatFollows()
    {
        take(signIn(u"prvo geslo"_s));
        m_proxy->refuse();
        take(m_desk->record({ShiftOpen{Money::fromCents(50'00)}}));
        m_desk->clock().advance(5s); // later than what follows, by central's clock
        m_central.command({u"clerk"_s, u"disable"_s, m_clerk});
        m_desk->clock().advance(5s);
        take(m_desk->record({CashMovement{m_desk->recorded().front().operation.id,
                                          CashMovement::Direction::In, Money::fromCents(1'00), u"x"_s}}));
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        const std::vector<OperationView> all = m_desk->recorded();
        QCOMPARE(all[0].standing, Standing::Pending);
        QCOMPARE(all[0].problem->code, ErrorCode::ClerkDisabled);
        QCOMPARE(all[1].standing, Standing::Applied); // what they did before stands
    }

    void passwordChanged_oldOneOpensNothingAfterTheNextContact()
    {
        take(signIn(u"prvo geslo"_s));
        m_desk->part<Session>().signOut();
        m_central.command({u"clerk"_s, u"set-password"_s, m_clerk, u"--password-stdin"_s}, "drugo geslo\n");
        EXPECT_DONE(m_desk->sync());
        QVERIFY(!slot());
        expectRefused(u"prvo geslo"_s, ErrorCode::WrongPassword); // by central
        m_proxy->refuse();
        expectRefused(u"prvo geslo"_s, ErrorCode::FirstSignInNeedsConnection);
        m_proxy->behave();
        take(signIn(u"drugo geslo"_s));
        m_proxy->refuse();
        m_desk->part<Session>().signOut();
        take(signIn(u"drugo geslo"_s));
    }

    void passwordChanged_newOneWorksBeforeThePull()
    {
        take(signIn(u"prvo geslo"_s));
        m_desk->part<Session>().signOut();
        m_central.command({u"clerk"_s, u"set-password"_s, m_clerk, u"--password-stdin"_s}, "drugo geslo\n");
        take(signIn(u"drugo geslo"_s));
        EXPECT_DONE(m_desk->sync());
        QVERIFY(slot()); // the new one stays
        m_proxy->refuse();
        take(signIn(u"drugo geslo"_s));
    }

    void draft_opensForItsClerkOnly()
    {
        take(signIn(u"prvo geslo"_s));
        EXPECT_DONE(m_desk->part<Drafts>().save("anonymous", "{\"cards\":[\"510000001\"]}"));
        m_desk->part<Session>().signOut();
        EXPECT_FAILURE(m_desk->part<Drafts>().all(), ErrorCode::NotSignedIn);
        take(m_desk->signIn(u"bojan"_s, u"bojan-pult-demo"_s));
        QVERIFY(take(m_desk->part<Drafts>().all()).empty());
        // Not even when somebody puts it under another name in the file.
        m_desk->close();
        {
            Journal journal = take(Journal::open(m_desk->folder().journal()));
            Draft draft = take(journal.drafts().of(take(ClerkId::parse(m_clerk)))).front();
            draft.clerk = take(ClerkId::parse(u"bojan"));
            EXPECT_DONE(journal.drafts().save(draft));
        }
        take(m_desk->signIn(u"bojan"_s, u"bojan-pult-demo"_s));
        QVERIFY(take(m_desk->part<Drafts>().all()).empty());
        m_desk->part<Session>().signOut();
        take(signIn(u"prvo geslo"_s));
        QCOMPARE(take(m_desk->part<Drafts>().all()).front().content, "{\"cards\":[\"510000001\"]}"_ba);
    }

    void slotOfAnotherClerk_doesNotOpen()
    {
        take(signIn(u"prvo geslo"_s));
        m_desk->close();
        {
            Journal journal = take(Journal::open(m_desk->folder().journal()));
            KeySlotRecord record = *take(journal.keySlots().of(take(ClerkId::parse(m_clerk))));
            record.clerk = take(ClerkId::parse(u"dare"));
            record.credential = 1'000;
            EXPECT_DONE(journal.keySlots().save(record));
        }
        m_proxy->refuse();
        EXPECT_FAILURE(m_desk->signIn(u"dare"_s, u"prvo geslo"_s), ErrorCode::WrongPassword);
    }

private:
    Result<SessionView> signIn(const QString& password) { return m_desk->signIn(m_clerk, password); }
    void expectRefused(const QString& password, ErrorCode code) { EXPECT_FAILURE(signIn(password), code); }

    bool slot()
    {
        Journal journal = take(Journal::openReadOnly(m_desk->folder().journal()));
        return take(journal.keySlots().of(take(ClerkId::parse(m_clerk)))).has_value();
    }

    QString m_clerk;
};

QTEST_GUILESS_MAIN(DeskSignInTest)
#include "DeskSignInTest.moc"
