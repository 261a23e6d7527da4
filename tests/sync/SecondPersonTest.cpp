// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Session.h"
#include "core/office/Views.h"
#include "tests/support/Expect.h"
#include "tests/support/ProxiedDesk.h"
#include "tests/sync/Books.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// TILL-6: a supervisor who was never at this desk approves in place: central knows the password.
class SecondPersonTest : public QObject, private ProxiedDesk
{
    Q_OBJECT

public:
    SecondPersonTest() : ProxiedDesk(u"P"_s) {}

private slots:
    void initTestCase()
    {
        startCentral();
        m_other = std::make_unique<RealDesk>(m_central, u"P-0"_s);
        m_other->prepare(10);
    }

    /// A load that central refused, whose customer is gone.
    void init()
    {
        enrolDesk();
        m_desk->prepare(1);
        const MokId card = take(m_other->part<Views>().stock()).inStock.front().card;
        take(m_other->record({m_other->handover({card})}, m_cash));
        exchange(*m_other);
        exchange(*m_desk);
        take(m_other->record({m_other->load(card, m_cash)}, m_cash));
        exchange(*m_other);
        m_proxy->refuse();
        take(m_desk->record({m_desk->load(card, m_cash)}, m_cash));
        m_proxy->behave();
        exchange(*m_desk);
        const AttentionView item = take(m_desk->part<Views>().attention()).front();
        m_writeOff = {m_desk->shift(), item.refused.operation.id, item.cash, u"nobody came"_s};
        m_supervisor = take(ClerkId::parse(u"sup-%1"_s.arg(m_desks)));
    }

    void cleanup() { m_desk.reset(); }

    void supervisorWithoutASlot_approvesOnline_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("the desk has heard of them") << true;
        QTest::newRow("the desk has not") << false;
    }

    void supervisorWithoutASlot_approvesOnline()
    {
        QFETCH(const bool, isKnown);
        addClerk(u"supervisor"_s);
        if (isKnown) {
            EXPECT_DONE(m_desk->sync());
        }
        expectNotApproved();
        QCOMPARE(take(approve(m_password)).clerk, m_supervisor);
        QCOMPARE(m_desk->part<Session>().current()->clerk.text(), u"ana"_s); // who goes on working
        const Recorded done = take(m_desk->record({m_writeOff}, Money(), m_supervisor));
        QCOMPARE(m_desk->recorded().front().operation.approver, m_supervisor);
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->recorded().front().operation.id, done.ids.front());
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        QVERIFY(take(m_desk->part<Views>().attention()).empty());
        expectNotApproved(); // it was for that alone
    }

    void wrongPassword_approvesNothing()
    {
        addClerk(u"supervisor"_s);
        EXPECT_FAILURE(approve(u"narobe"_s), ErrorCode::WrongPassword);
        expectNotApproved();
        QCOMPARE(m_desk->part<Session>().current()->clerk.text(), u"ana"_s);
    }

    void centralAway_saysSo_andApprovesNothing()
    {
        addClerk(u"supervisor"_s);
        m_proxy->refuse();
        EXPECT_FAILURE(approve(m_password), ErrorCode::FirstSignInNeedsConnection);
        expectNotApproved();
        m_proxy->behave();
        take(approve(m_password));
        take(m_desk->record({m_writeOff}, Money(), m_supervisor));
    }

    void noSupervisor_approvesNothing()
    {
        addClerk(u"clerk"_s);
        EXPECT_FAILURE(approve(m_password), ErrorCode::ApproverLacksRole);
        expectNotApproved();
    }

    /// The answer comes when nobody works here any more.
    void clerkSignedOutMeanwhile_approvesNothing()
    {
        addClerk(u"supervisor"_s);
        std::optional<Result<SessionView>> answer;
        ask(m_password, answer);
        m_desk->part<Session>().signOut();
        QTRY_VERIFY(answer);
        EXPECT_FAILURE(*answer, ErrorCode::NotSignedIn);
    }

private:
    void addClerk(const QString& role)
    {
        m_central.command({u"clerk"_s, u"add"_s, u"--role"_s, role, m_supervisor.text(), u"Suzana Kos"_s,
                           u"--password-stdin"_s},
                          m_password.toUtf8() + '\n');
    }
    void ask(const QString& password, std::optional<Result<SessionView>>& answer)
    {
        m_desk->part<Session>().approve(m_supervisor, Secret::fromPassword(password),
                                        {m_writeOff, take(ClerkId::parse(u"ana")), "TILL-6"},
                                        [&answer](Result<SessionView> come) { answer = std::move(come); });
    }
    [[nodiscard]] Result<SessionView> approve(const QString& password)
    {
        std::optional<Result<SessionView>> answer;
        ask(password, answer);
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? *answer
                                                                         : failure(ErrorCode::NoConnection);
    }
    void expectNotApproved()
    {
        const auto before = m_desk->recorded().size();
        QVERIFY(!m_desk->record({m_writeOff}, Money(), m_supervisor));
        QCOMPARE(m_desk->recorded().size(), before);
    }

    const Money m_cash = Money::fromCents(20'00);
    const QString m_password = u"geslo nadzornice"_s;
    std::unique_ptr<RealDesk> m_other;
    ClerkId m_supervisor;
    WriteOff m_writeOff;
};

QTEST_GUILESS_MAIN(SecondPersonTest)
#include "SecondPersonTest.moc"
