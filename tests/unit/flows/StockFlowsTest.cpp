// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/DraftFields.h"
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "core/office/Views.h"
#include "tests/support/DeskFixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cekr;
using namespace cekr::test;

/// From the delivery box into stock, and out of it again other than by hand-over.
class StockFlowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
    }
    void cleanup() { m_fixture.reset(); }

    void intake_showsMissingAndSurplus()
    {
        openBox();
        for (int i = 0; i < 4; ++i) {
            intake().enter(EnrolledDesk::boxCard(i).text());
        }
        intake().enter(QStringLiteral("300000001"));
        QCOMPARE(intake().foundCount(), 4);
        QCOMPARE(intake().missing(), std::vector{EnrolledDesk::boxCard(4)});
        QCOMPARE(intake().surplus().size(), 1U);
        intake().confirm(); // what is missing has not been named
        QVERIFY(!intake().isBusy());
        intake().goOn();
        QCOMPARE(intake().step(), IntakeFlow::Step::Missing);
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        const auto body = std::get<StockIntake>(m_fixture->recorded().back().operation.body);
        QCOMPARE(body.found.size(), 4U);
        QCOMPARE(body.missing.size(), 1U);
        QCOMPARE(body.surplus.size(), 1U);
        QCOMPARE(stock().counts.at(CardState::InStock), 14);
        QVERIFY(stock().boxes.empty());
    }

    void intake_missingCardThatTurnsUp_isTakenOverLater()
    {
        openBox();
        for (int i = 0; i < 4; ++i) {
            intake().enter(EnrolledDesk::boxCard(i).text());
        }
        intake().goOn();
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        intake().begin();
        intake().enter(QStringLiteral("B-17"));
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Cards);
        QCOMPARE(intake().expected().size(), 1U);
        QVERIFY(intake().missing().empty()); // it was reported
        QVERIFY(!intake().canConfirm());
        intake().enter(EnrolledDesk::boxCard(4).text());
        QVERIFY(intake().canConfirm());
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        QCOMPARE(stock().counts.at(CardState::InStock), 15);
    }

    void intake_lastMissingCardScanned_needsNoReport()
    {
        openBox();
        for (int i = 0; i < 4; ++i) {
            intake().enter(EnrolledDesk::boxCard(i).text());
        }
        intake().goOn();
        intake().enter(EnrolledDesk::boxCard(4).text());
        QCOMPARE(intake().step(), IntakeFlow::Step::Cards);
        QVERIFY(intake().canConfirm());
    }

    void intake_sameCardTwice_saidAtOnce()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().enter(EnrolledDesk::boxCard(0).text());
        QCOMPARE(intake().refusal()->code, ErrorCode::CardTwice);
        QCOMPARE(intake().foundCount(), 1);
    }

    void intake_unknownBox_saidAtOnce()
    {
        intake().enter(QStringLiteral("B-99"));
        QTRY_VERIFY(intake().refusal());
        QCOMPARE(intake().refusal()->code, ErrorCode::BoxUnknown);
    }

    void intake_confirmedTwice_recordsOnce()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().goOn();
        intake().confirm();
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        QCOMPARE(m_fixture->recorded().size(), 2U);
    }

    void intake_locked_isOfferedAgainToTheSameClerkOnly()
    {
        scanSome();
        m_fixture->flows.signIn.signOut();
        QVERIFY(signInAs(QStringLiteral("dare")));
        QCOMPARE(drafts().size(), 0U);
        intake().begin();
        m_fixture->flows.signIn.signOut();
        QVERIFY(signInAs(QStringLiteral("ana")));
        QCOMPARE(drafts().size(), 1U);
        intake().begin(drafts().front().content);
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Cards);
        QCOMPARE(intake().box().text(), QStringLiteral("B-17"));
        QCOMPARE(intake().foundCount(), 2);
        QCOMPARE(intake().surplus().size(), 1U);
    }

    void intake_afterACrash_goesOn()
    {
        scanSome();
        settle(); // from here on nothing of this desk is closed or said good-bye to
        OfficeThread office(QStringLiteral("again"), [this] {
            return std::make_unique<Office>(m_fixture->desk.parts(m_fixture->clock));
        });
        Flows again(office, m_fixture->clock, take(topUpAccount()));
        again.signIn.open();
        QTRY_COMPARE(again.signIn.step(), SignInFlow::Step::SignedOut);
        again.signIn.signIn(QStringLiteral("ana"), EnrolledDesk::password());
        QTRY_COMPARE(again.signIn.step(), SignInFlow::Step::SignedIn);
        const auto left = office.call([](Drafts& drafts) { return drafts.all(); });
        QVERIFY(left && left->size() == 1);
        again.intake.begin(left->front().content);
        QTRY_COMPARE(again.intake.foundCount(), 2);
        again.intake.goOn();
        again.intake.confirm();
        QTRY_COMPARE(again.intake.step(), IntakeFlow::Step::Finished);
        QVERIFY(office.call([](Drafts& drafts) { return drafts.all(); })->empty());
    }

    void intake_draft_holdsMokIdsOnly_andSealed()
    {
        scanSome();
        const QString pan = QStringLiteral("6709041234567890");
        intake().enter(pan);
        QVERIFY(intake().refusal());
        intake().enter(EnrolledDesk::boxCard(2).text());
        QCOMPARE(drafts().size(), 1U);
        const QByteArray content = drafts().front().content;
        QVERIFY(!content.contains(pan.right(6).toLatin1()));
        QCOMPARE(QJsonDocument::fromJson(content).object().keys(),
                 (QStringList{QStringLiteral("box"), QStringLiteral("scanned")}));
        const QDir folder(m_fixture->desk.folder());
        for (const QString& name : folder.entryList({QStringLiteral("journal.db*")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(pan.right(6).toLatin1()));
            QVERIFY(!bytes.contains(EnrolledDesk::boxCard(2).text().toLatin1()));
        }
    }

    void intake_abandoned_leavesNoDraft()
    {
        scanSome();
        QCOMPARE(drafts().size(), 1U);
        intake().abandon();
        QCOMPARE(intake().step(), IntakeFlow::Step::Box);
        QCOMPARE(drafts().size(), 0U);
    }

    void intake_abandonedWithNothingScanned_leavesADraftThatNobodyHasSeen()
    {
        scanSome();
        intake().begin(); // as after a restart: nothing of the draft is here
        intake().abandon();
        QCOMPARE(drafts().size(), 1U);
    }

    void intake_boxNamedTwice_isOpenedOnce()
    {
        std::optional<bool> isBusy;
        connect(&intake(), &IntakeFlow::stepChanged, this, [&] { isBusy = intake().isBusy(); });
        intake().enter(QStringLiteral("B-17"));
        intake().enter(QStringLiteral("B-17")); // as Enter in its field does
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Cards);
        QCOMPARE(isBusy, std::optional(false)); // as the page shows it from now on
        disconnect(&intake(), nullptr, this, nullptr);
    }

    void intake_boxOpenedTooLate_isDropped()
    {
        intake().enter(QStringLiteral("B-17"));
        intake().abandon();
        settle();
        QCOMPARE(intake().step(), IntakeFlow::Step::Box);
        QVERIFY(intake().expected().empty());
    }

    void intakeDraft_unreadableBytes_areNone_andCardsCountOnce()
    {
        for (const char* bytes : {"", "{}", "[]", "{\"box\":\"B 17\",\"scanned\":[]}",
                                  "{\"box\":\"B-17\",\"scanned\":[],\"pan\":\"1\"}"}) {
            QVERIFY2(!fromJsonBytes<IntakeDraft>(bytes), bytes);
        }
        const auto draft =
            fromJsonBytes<IntakeDraft>("{\"box\":\"B-17\",\"scanned\":[\"204119000\",\"204119000\",7]}");
        QVERIFY(draft);
        QCOMPARE(draft->scanned, std::vector{EnrolledDesk::boxCard(0)});
    }

    void takenOverCard_canBeHandedOver()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().goOn();
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        m_fixture->flows.anonymous.begin();
        QTRY_VERIFY(m_fixture->flows.anonymous.terms().chargePerCard.cash().isPositive());
        m_fixture->flows.anonymous.addCard(EnrolledDesk::boxCard(0).text());
        QTRY_COMPARE(m_fixture->flows.anonymous.lines().size(), 1U);
    }

    void spoiledCard_isNotHandedOver()
    {
        m_fixture->flows.stock.spoil(EnrolledDesk::stockCard(0), StockSpoil::Reason::Damaged, {});
        QTRY_COMPARE(m_fixture->recorded().size(), 2U);
        m_fixture->flows.anonymous.begin();
        QTRY_VERIFY(m_fixture->flows.anonymous.terms().chargePerCard.cash().isPositive());
        m_fixture->flows.anonymous.addCard(EnrolledDesk::stockCard(0).text());
        QTRY_VERIFY(m_fixture->flows.anonymous.refusal());
        QCOMPARE(m_fixture->flows.anonymous.refusal()->code, ErrorCode::CardSpoiled);
        QCOMPARE(m_fixture->flows.anonymous.refusal()->rule, QByteArray("STOCK-2"));
    }

    void spoiledForOtherReason_needsWords()
    {
        m_fixture->flows.stock.spoil(EnrolledDesk::stockCard(0), StockSpoil::Reason::Other,
                                     QStringLiteral("  "));
        QTRY_VERIFY(m_fixture->flows.stock.refusal());
        QCOMPARE(m_fixture->flows.stock.refusal()->code, ErrorCode::ReasonMissing);
    }

    void transferredCard_leavesTheStock()
    {
        m_fixture->flows.stock.transfer({EnrolledDesk::stockCard(0)}, *DeskId::parse(u"KN-1"));
        QTRY_COMPARE(m_fixture->recorded().size(), 2U);
        QTRY_VERIFY(!m_fixture->flows.stock.isBusy());
        QCOMPARE(stock().counts.at(CardState::InStock), 9);
        m_fixture->flows.stock.giveBack({EnrolledDesk::stockCard(0)}, {});
        QTRY_VERIFY(m_fixture->flows.stock.refusal());
        QCOMPARE(m_fixture->flows.stock.refusal()->code, ErrorCode::CardNotInOwnStock);
    }

private:
    IntakeFlow& intake() { return m_fixture->flows.intake; }
    void openBox()
    {
        intake().enter(QStringLiteral("B-17"));
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Cards);
        QCOMPARE(intake().expected().size(), 5U);
    }
    /// Two cards of the box, and one that should not be in it.
    void scanSome()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().enter(EnrolledDesk::boxCard(1).text());
        intake().enter(QStringLiteral("300000001"));
    }
    /// Everything asked so far is answered, and the answers have come.
    void settle()
    {
        bool isSettled = false;
        m_fixture->flows.desk.drafts([&isSettled](const auto&) { isSettled = true; });
        QTRY_VERIFY(isSettled);
    }
    std::vector<DraftView> drafts()
    {
        return m_fixture->office.call(
            [](Drafts& drafts) { return drafts.all().value_or(std::vector<DraftView>()); });
    }
    bool signInAs(const QString& clerk)
    {
        m_fixture->flows.signIn.signIn(clerk, EnrolledDesk::password());
        return QTest::qWaitFor(
            [this] { return m_fixture->flows.signIn.step() == SignInFlow::Step::SignedIn; });
    }
    StockView stock()
    {
        return m_fixture->office.call([](Views& views) { return views.stock().value_or(StockView()); });
    }

    std::unique_ptr<DeskFixture> m_fixture;
};

QTEST_GUILESS_MAIN(StockFlowsTest)
#include "StockFlowsTest.moc"
