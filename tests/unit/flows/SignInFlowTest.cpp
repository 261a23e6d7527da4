// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"
#include "tests/support/DeskFixture.h"

#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"

#include <QDir>

using namespace cekr;
using namespace cekr::test;

/// Who may work, without a connection.
class SignInFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<DeskFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void rightPassword_signsInOffline()
    {
        QVERIFY(m_fixture->signIn());
        QCOMPARE(flow().session().name, QStringLiteral("Ana Novak"));
    }

    void clerksOfTheDesk_areOffered()
    {
        QVERIFY(m_fixture->signIn());
        QCOMPARE(flow().clerks().size(), 2U);
    }

    void wrongPassword_refusedAndDelayed()
    {
        open();
        for (int i = 0; i < 3; ++i) {
            attempt(QStringLiteral("ana"), QStringLiteral("napačno"));
            QCOMPARE(flow().fault()->code, ErrorCode::WrongPassword);
        }
        attempt(QStringLiteral("ana"), EnrolledDesk::password());
        QCOMPARE(flow().fault()->code, ErrorCode::SignInDelayed);
        QCOMPARE(flow().fault()->subject, QStringLiteral("5"));
        m_fixture->clock.advance(std::chrono::seconds(5));
        flow().signIn(QStringLiteral("ana"), EnrolledDesk::password());
        QTRY_COMPARE(flow().step(), SignInFlow::Step::SignedIn);
    }

    void delay_ofOneClerk_doesNotHoldUpAnother()
    {
        open();
        for (int i = 0; i < 4; ++i) {
            attempt(QStringLiteral("ana"), QStringLiteral("napačno"));
        }
        flow().signIn(QStringLiteral("dare"), EnrolledDesk::password());
        QTRY_COMPARE(flow().step(), SignInFlow::Step::SignedIn);
    }

    void diskThatDoesNotObey_endsAllWork()
    {
        QVERIFY(m_fixture->signIn());
        m_fixture->office.tell([](Office& office) { emit office.stopped(Error{ErrorCode::DatabaseFailed}); });
        QTRY_COMPARE(flow().step(), SignInFlow::Step::Unusable);
        QCOMPARE(flow().fault()->code, ErrorCode::DatabaseFailed);
        flow().signOut();
        flow().lock();
        flow().signIn(QStringLiteral("ana"), EnrolledDesk::password());
        QCOMPARE(flow().step(), SignInFlow::Step::Unusable);
    }

    void unknownClerk_needsTheConnection()
    {
        open();
        attempt(QStringLiteral("nova"), EnrolledDesk::password());
        QCOMPARE(flow().fault()->code, ErrorCode::FirstSignInNeedsConnection);
    }

    void longSinceOnline_needsTheConnection()
    {
        open();
        m_fixture->clock.set(QDateTime(QDate(2100, 1, 1), QTime(), Qt::UTC));
        attempt(QStringLiteral("ana"), EnrolledDesk::password());
        QCOMPARE(flow().fault()->code, ErrorCode::OfflineSignInExpired);
    }

    void lock_keepsTheClerk_andAnotherMayTakeOver()
    {
        QVERIFY(m_fixture->signIn());
        std::vector<bool> began;
        connect(&flow(), &SignInFlow::began, this, [&](bool isAnother) { began.push_back(isAnother); });
        flow().lock();
        QCOMPARE(flow().step(), SignInFlow::Step::Locked);
        QCOMPARE(flow().session().clerk.text(), QStringLiteral("ana"));
        flow().signIn(QStringLiteral("ana"), EnrolledDesk::password());
        QTRY_COMPARE(began, std::vector<bool>({false}));
        flow().lock();
        flow().signIn(QStringLiteral("dare"), EnrolledDesk::password());
        QTRY_COMPARE(began, std::vector<bool>({false, true}));
    }

    void locked_theOfficeRecordsNothing()
    {
        QVERIFY(m_fixture->signIn());
        flow().lock();
        m_fixture->flows.till.openShift(Money::fromCents(100'00));
        QTRY_VERIFY(m_fixture->flows.till.refusal());
        QCOMPARE(m_fixture->flows.till.refusal()->code, ErrorCode::NotSignedIn);
        QVERIFY(m_fixture->recorded().empty());
    }

    void shiftBegins_theJournalIsBackedUp()
    {
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
        const QDir backups(DeskFolder(m_fixture->desk.folder()).backups());
        QTRY_COMPARE(backups.entryList({QStringLiteral("journal-*.db")}, QDir::Files).size(), 1);
        const Result<Journal> copy =
            Journal::openReadOnly(backups.filePath(backups.entryList(QDir::Files).front()));
        QVERIFY(copy);
        QCOMPARE(copy->head().sequence, 1U);
    }

    void folderWithoutDesk_saysNotEnrolled()
    {
        QTemporaryDir empty;
        FixedClock clock;
        OfficeThread office(QStringLiteral("office"), [&] {
            return std::make_unique<Office>(OfficeParts{empty.path(), {}, &clock, {}});
        });
        SignInFlow flow(office);
        flow.open();
        QTRY_COMPARE(flow.step(), SignInFlow::Step::Unusable);
        QCOMPARE(flow.fault()->code, ErrorCode::NotEnrolled);
    }

private:
    SignInFlow& flow() { return m_fixture->flows.signIn; }
    void open()
    {
        flow().open();
        QTRY_COMPARE(flow().step(), SignInFlow::Step::SignedOut);
    }
    void attempt(const QString& clerk, const QString& password)
    {
        flow().signIn(clerk, password);
        QTRY_COMPARE(flow().step(), SignInFlow::Step::SignedOut);
        QVERIFY(flow().fault());
    }

    std::unique_ptr<DeskFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SignInFlowTest)
#include "SignInFlowTest.moc"
