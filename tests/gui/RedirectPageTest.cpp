// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RedirectPage.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "ui/text/CardText.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The cash of a refused load goes on another card, by keyboard, on a real journal.
class RedirectPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        m_page = new RedirectPage(m_desk->flows.redirect, m_desk->flows.desk, m_desk->flows.signIn);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void refusedLoad_goesOnAnotherCardByKeyboard_butNotByEnterAlone()
    {
        show(20'00);
        QVERIFY(m_stage->shows(EnrolledDesk::stockCard(0).grouped()));
        QCOMPARE(m_stage->focus(), u"MOK ID"_s);
        m_stage->picture(u"redirect-1-card"_s);
        chooseCard();
        QVERIFY(m_stage->shows(EnrolledDesk::namedCard(0).grouped()));
        const CardFacts& other = flow().terms()->card;
        QVERIFY(m_stage->shows(cardText(other)));
        QVERIFY(m_stage->shows(balanceChangeText(other, Money::fromCents(20'00))));
        QVERIFY(!button()->isEnabled());
        QCOMPARE(m_stage->focus(), holderWords());
        m_stage->picture(u"redirect-2-review"_s);
        m_stage->press(Qt::Key_Space);
        QVERIFY(button()->isEnabled());
        m_stage->press(Qt::Key_Return);
        QVERIFY(!flow().isBusy());
        QSignalSpy receipts(m_page, &RedirectPage::finished);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->approve());
        QTRY_COMPARE(receipts.size(), 1);
        QVERIFY(receipts.first().first().toLongLong() > 0);
        QCOMPARE(last().amount, Money::fromCents(20'00));
        QVERIFY(last().holderAttested);
    }

    void wrongDigits_areMarkedInPlace_andForgotten()
    {
        show(20'00);
        m_stage->type(EnrolledDesk::namedCard(0).text());
        m_stage->press(Qt::Key_Return);
        m_stage->type(u"000000"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"TOP-3"_s));
        QTRY_VERIFY(!flow().isBusy());
        QVERIFY(m_stage->find<QLineEdit>(u"Last six digits of the card number"_s)->text().isEmpty());
        QCOMPARE(m_stage->focus(), u"MOK ID"_s);
        m_stage->picture(u"redirect-3-wrong"_s);
    }

    void cardThatCannotTakeIt_saysWhy_andAnotherCanBeChosen()
    {
        m_desk->office.call([this](Office&) {
            m_desk->central->reserver = [](const wire::ReservationRequest&) {
                return Result<wire::ReservationGrant>(
                    failure(ErrorCode::LimitExceeded, {}, "LIMIT-N4", u"5.00"_s));
            };
        });
        show(20'00);
        chooseCard();
        m_stage->press(Qt::Key_Space);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"LIMIT-N4"_s));
        m_stage->picture(u"redirect-4-limit"_s);
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_stage->focus(), u"Last six digits of the card number"_s);
        QCOMPARE(m_stage->find<QLineEdit>(u"MOK ID"_s)->text(), EnrolledDesk::namedCard(0).grouped());
    }

    void withoutCentral_theClerkDecides()
    {
        show(20'00);
        m_desk->office.call([this](Office&) { m_desk->central->isOnline = false; });
        chooseCard();
        m_stage->press(Qt::Key_Space);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_stage->focus(), u"Go on without central"_s);
        m_stage->picture(u"redirect-5-offline"_s);
        checkControls(*m_stage);
        QSignalSpy receipts(m_page, &RedirectPage::finished);
        m_stage->press(Qt::Key_Space);
        QVERIFY(m_stage->shows(u"Without the approval of central"_s));
        m_stage->picture(u"redirect-6-without-central"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->approve());
        QTRY_COMPARE(receipts.size(), 1);
        QVERIFY(last().reservation.isNull());
    }

    void scan_fillsTheCard()
    {
        show(20'00);
        QVERIFY(m_page->takeScan(EnrolledDesk::namedCard(1).text()));
        QCOMPARE(m_stage->focus(), u"Last six digits of the card number"_s);
    }

    /// Whoever is signed in, alone nobody does it (TILL-6).
    void supervisorInAnothersShift_asksForASecondPerson_whoIsNotThemselves()
    {
        refuse(20'00);
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
        open();
        chooseCard();
        m_stage->press(Qt::Key_Space);
        QSignalSpy receipts(m_page, &RedirectPage::finished);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        ApprovalFlow& approval = m_desk->flows.approval;
        QTRY_VERIFY(approval.wish());
        approval.approve(u"dare"_s, EnrolledDesk::password());
        QTRY_VERIFY(approval.fault());
        QCOMPARE(approval.fault()->code, ErrorCode::SecondPersonNeeded);
        QCOMPARE(receipts.size(), 0);
    }

    void escape_leaves_andRecordsNothing()
    {
        show(20'00);
        const size_t before = m_desk->recorded().size();
        QSignalSpy closed(m_page, &RedirectPage::closed);
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!flow().item());
        QCOMPARE(m_desk->recorded().size(), before);
    }

    void everyControl_hasAName_andItsOwnLetter_andFits()
    {
        show(20'00);
        checkControls(*m_stage);
        checkFits(*m_stage);
        chooseCard();
        checkControls(*m_stage);
        checkFits(*m_stage);
    }

private:
    [[nodiscard]] RedirectFlow& flow() { return m_desk->flows.redirect; }
    [[nodiscard]] static QString holderWords() { return u"Both cards are this customer's"_s; }
    [[nodiscard]] QAbstractButton* button() const
    {
        return m_stage->find<QAbstractButton>(u"Put €20.00 on the other card"_s);
    }

    /// Central refuses a load; it agrees to whatever follows.
    void refuse(qint64 cents)
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(cents)));
        connectWith(*m_desk, loadsRefused);
        QTRY_COMPARE(m_desk->flows.desk.attention().size(), 1U);
        m_desk->office.call([this](Office&) {
            m_desk->central->judge = &applied;
            if (!m_desk->central->reserver) {
                m_desk->central->reserver = [this](const wire::ReservationRequest& request) {
                    return Result<wire::ReservationGrant>(wire::ReservationGrant{
                        request.id, BusinessTime::at(m_desk->clock.now().addSecs(900))});
                };
            }
        });
    }

    void show(qint64 cents)
    {
        refuse(cents);
        open();
    }

    void open()
    {
        flow().start(m_desk->flows.desk.attention().front());
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
    }

    void chooseCard()
    {
        m_stage->type(EnrolledDesk::namedCard(0).text());
        m_stage->press(Qt::Key_Return);
        m_stage->type(EnrolledDesk::panTail());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), RedirectFlow::Step::Review);
        QTRY_VERIFY(!flow().isBusy());
    }

    [[nodiscard]] Redirect last() { return std::get<Redirect>(m_desk->recorded().back().operation.body); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    RedirectPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(RedirectPageTest)
#include "RedirectPageTest.moc"
