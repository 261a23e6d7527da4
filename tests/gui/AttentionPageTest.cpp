// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttentionPage.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// Central agrees, but not to spoiled cards.
wire::Outcome stockRefused(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<StockSpoil>(operation.body)) {
        return applied(jws);
    }
    return {operation.id, wire::Outcome::Kind::Refused, 0,
            Error{ErrorCode::CardWrongState, {}, "STOCK-2", cardsOf(operation.body).front().grouped()}};
}

/// Central agrees, but not to loads, nor to giving their cash back.
wire::Outcome refundsRefused(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<Refund>(operation.body)) {
        return loadsRefused(jws);
    }
    return {operation.id, wire::Outcome::Kind::Refused, 0, Error{ErrorCode::RoleMissing, {}, "ROLE-1", {}}};
}

/// Central agrees, but not to shifts.
wire::Outcome shiftsRefused(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<ShiftOpen>(operation.body)) {
        return applied(jws);
    }
    return {operation.id, wire::Outcome::Kind::Refused, 0,
            Error{ErrorCode::ShiftAlreadyOpen, {}, "TILL-1", {}}};
}

} // namespace

/// What central refused, resolved by keyboard, on a real journal.
class AttentionPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        m_page = new AttentionPage(m_desk->flows.attention, m_desk->flows.desk, m_desk->flows.signIn);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void nothingRefused_saysSo()
    {
        show();
        QVERIFY(m_stage->shows(u"Nothing needs attention"_s));
        m_stage->picture(u"attention-1-empty"_s);
    }

    void refusedLoad_saysWhatWhyWhoAndWhereTheCashIs()
    {
        refuse({20'00, 35'00});
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        const ErrorText why = textOf({ErrorCode::SecondLoad, {}, "LIMIT-A1", u"204 118 000"_s});
        QVERIFY(m_stage->shows(why.title));
        QVERIFY(m_stage->shows(why.rule));
        QTRY_VERIFY(m_stage->shows(u"Ana Novak"_s));
        QVERIFY(m_stage->shows(u"€20.00"_s));
        m_stage->picture(u"attention-2-refused"_s);
        m_stage->press(Qt::Key_Down);
        QTRY_VERIFY(m_stage->shows(u"€35.00"_s));
    }

    void cash_isGivenBackByKeyboard_butNotByEnterAlone()
    {
        refuse({20'00});
        show();
        QSignalSpy receipts(m_page, &AttentionPage::receiptRequested);
        QTRY_VERIFY(m_stage->find(u"Give the cash back …"_s));
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->focus(), u"Give the cash back …"_s);
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"Give back €20.00"_s));
        m_stage->picture(u"attention-3-refund"_s);
        m_stage->find<QAbstractButton>(u"Give back €20.00"_s)->setFocus();
        m_stage->press(Qt::Key_Return);
        QVERIFY(!m_desk->flows.attention.isBusy());
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(receipts.size(), 1);
        QVERIFY(receipts.first().first().toLongLong() > 0);
        QCOMPARE(std::get<Refund>(last()).amount, Money::fromCents(20'00));
        QTRY_VERIFY(m_stage->shows(u"Nothing needs attention"_s));
    }

    void supervisor_getsItWithANote_andItStaysOnTheList()
    {
        refuse({20'00});
        show();
        QTRY_VERIFY(m_stage->find(u"Hand to the supervisor …"_s));
        m_stage->click(u"Hand to the supervisor …"_s);
        QCOMPARE(m_stage->focus(), u"Note for the supervisor"_s);
        m_stage->type(u"Customer has left"_s);
        m_stage->click(u"Hand to the supervisor"_s);
        QTRY_VERIFY(m_stage->shows(u"Recorded."_s));
        QCOMPARE(std::get<Escalation>(last()).note, u"Customer has left"_s);
        QTRY_COMPARE(table()->model()->index(0, 3).data().toString(), u"with the supervisor"_s);
        m_stage->picture(u"attention-4-escalated"_s);
    }

    void supervisor_readsTheNote_byWhomAndWhen()
    {
        refuse({20'00});
        m_desk->flows.attention.escalate(m_desk->flows.desk.attention().front(), u"  Customer has left "_s);
        QTRY_VERIFY(!m_desk->flows.attention.isBusy());
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
        show();
        m_page->entered();
        QTRY_VERIFY(m_stage->shows(u"Customer has left"_s));
        QTRY_VERIFY(m_stage->shows(u"Handed to the supervisor by Ana Novak"_s));
        QVERIFY(m_stage->shows(dateTimeText(m_desk->flows.desk.attention().front().escalation->at)));
        m_stage->picture(u"attention-6-note"_s);
    }

    void withoutCash_isTakenOffTheList_whateverItWas()
    {
        m_desk->flows.stock.spoil(EnrolledDesk::stockCard(1), StockSpoil::Reason::Damaged, {});
        QTRY_COMPARE(m_desk->recorded().size(), 2U);
        connectWith(*m_desk, &stockRefused);
        QTRY_COMPARE(m_desk->flows.desk.attention().size(), 1U);
        QVERIFY(m_desk->flows.desk.attention().front().cash.isZero());
        show();
        QTRY_VERIFY(m_stage->find(u"It is settled …"_s));
        m_stage->click(u"It is settled …"_s);
        m_stage->picture(u"attention-7-without-cash"_s);
        m_stage->click(u"Take off the list"_s);
        QTRY_VERIFY(m_stage->shows(u"Nothing needs attention"_s));
        QCOMPARE(m_desk->recorded().back().receipt, 0);
    }

    void withoutCash_isSettledByASupervisor_withAReason_inAnothersShift()
    {
        m_desk->flows.stock.spoil(EnrolledDesk::stockCard(1), StockSpoil::Reason::Damaged, {});
        QTRY_COMPARE(m_desk->recorded().size(), 2U);
        connectWith(*m_desk, &stockRefused);
        QTRY_COMPARE(m_desk->flows.desk.attention().size(), 1U);
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
        show();
        QTRY_VERIFY(m_stage->find(u"It is settled …"_s));
        m_stage->click(u"It is settled …"_s);
        QCOMPARE(m_stage->focus(), u"Reason"_s);
        checkControls(*m_stage);
        m_stage->click(u"Take off the list"_s);
        QTRY_VERIFY(m_stage->shows(u"TILL-6"_s));
        m_stage->find<QLineEdit>(u"Reason"_s)->setFocus();
        m_stage->type(u"Card was found"_s);
        QVERIFY(!m_stage->shows(u"TILL-6"_s));
        m_stage->picture(u"attention-8-supervisor"_s);
        m_stage->click(u"Take off the list"_s);
        QTRY_VERIFY(m_stage->shows(u"Nothing needs attention"_s));
        QCOMPARE(std::get<WriteOff>(last()).reason, u"Card was found"_s);
    }

    void shiftOfAnother_refundIsRefusedInPlace()
    {
        refuse({20'00});
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
        show();
        QTRY_VERIFY(m_stage->find(u"Give the cash back …"_s));
        m_stage->click(u"Give the cash back …"_s);
        const QString focus = m_stage->focus();
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"TILL-1"_s));
        QCOMPARE(m_stage->focus(), focus);
        m_stage->picture(u"attention-5-not-yours"_s);
    }

    void refundThatIsRefused_isNotGivenTwice_andBothAreWrittenOff_byTwo()
    {
        refuse({20'00});
        connectWith(*m_desk, &refundsRefused);
        const AttentionView item = m_desk->flows.desk.attention().front();
        m_desk->flows.attention.refund(item, m_desk->flows.desk.status().shift->id,
                                       m_desk->flows.signIn.session());
        QTRY_COMPARE(m_desk->flows.desk.attention().size(), 2U);
        show();
        QTRY_VERIFY(m_stage->shows(u"Given back: €20.00. Central refuses to book it."_s));
        QVERIFY(!m_stage->find(u"Give the cash back …"_s));
        QVERIFY(m_stage->shows(u"The cash has been given back already."_s));
        QVERIFY(!m_stage->shows(u"Give the cash back"_s));
        m_stage->picture(u"attention-9-paid-back"_s);
        m_stage->press(Qt::Key_Down);
        QTRY_VERIFY(m_stage->shows(u"The cash, €20.00, went out of the drawer."_s));

        Money writtenOff;
        for (const size_t left : {1U, 0U}) {
            QTRY_VERIFY(m_stage->find(u"Write off …"_s));
            m_stage->click(u"Write off …"_s);
            m_stage->type(u"Given back"_s);
            m_stage->picture(u"attention-10-write-off"_s);
            m_stage->press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(m_desk->approve());
            QTRY_COMPARE(m_desk->flows.desk.attention().size(), left);
            QCOMPARE(m_desk->recorded().back().operation.approver, *ClerkId::parse(u"dare"));
            writtenOff += std::get<WriteOff>(last()).amount;
        }
        QCOMPARE(writtenOff, Money());
        QTRY_VERIFY(m_stage->shows(u"Nothing needs attention"_s));
    }

    void refusedShift_isNoCustomersCash()
    {
        connectWith(*m_desk, &shiftsRefused);
        QTRY_COMPARE(m_desk->flows.desk.attention().size(), 1U);
        show();
        QTRY_VERIFY(m_stage->find(u"Hand to the supervisor …"_s));
        QVERIFY(!m_stage->find(u"Give the cash back …"_s));
        QVERIFY(m_stage->find(u"Write off …"_s));
    }

    void OFF_3_escalated_isSettledByTheClerk_withTheSupervisorsApproval()
    {
        refuse({20'00});
        m_desk->flows.attention.escalate(m_desk->flows.desk.attention().front(), {});
        QTRY_VERIFY(!m_desk->flows.attention.isBusy());
        show();
        m_page->entered();
        QTRY_VERIFY(m_stage->shows(u"No note was left."_s));
        QVERIFY(!m_stage->find(u"Hand to the supervisor …"_s));
        m_stage->click(u"Give the cash back …"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->approve());
        QTRY_VERIFY(m_desk->flows.desk.attention().empty());
        QCOMPARE(m_desk->recorded().back().operation.approver, *ClerkId::parse(u"dare"));
    }

    void OFF_3_escalated_isTheSupervisorsAlone_inPerson()
    {
        refuse({20'00});
        m_desk->flows.attention.escalate(m_desk->flows.desk.attention().front(), {});
        QTRY_VERIFY(!m_desk->flows.attention.isBusy());
        show();
        asSupervisor();
        QTRY_VERIFY(m_stage->find(u"Give the cash back …"_s));
        m_stage->click(u"Give the cash back …"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->flows.desk.attention().empty());
    }

    void escape_leadsBackToTheChoice()
    {
        refuse({20'00});
        show();
        QTRY_VERIFY(m_stage->find(u"Give the cash back …"_s));
        m_stage->click(u"Hand to the supervisor …"_s);
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(m_stage->focus(), u"Hand to the supervisor …"_s);
        QVERIFY(!m_stage->find(u"Note for the supervisor"_s));
    }

    void everyControl_hasAName_andItsOwnLetter()
    {
        refuse({20'00});
        show();
        QTRY_VERIFY(m_stage->find(u"Give the cash back …"_s));
        checkControls(*m_stage);
        m_stage->click(u"Give the cash back …"_s);
        checkControls(*m_stage);
        m_stage->click(u"Cancel"_s);
        m_stage->click(u"Hand to the supervisor …"_s);
        checkControls(*m_stage);
    }

    void everySize_fitsItsWindow()
    {
        refuse({20'00});
        show();
        QTRY_VERIFY(m_stage->find(u"Give the cash back …"_s));
        checkFits(*m_stage);
        m_stage->click(u"Give the cash back …"_s);
        checkFits(*m_stage);
    }

private:
    void asSupervisor()
    {
        m_desk->flows.signIn.lock();
        m_desk->flows.signIn.signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->flows.signIn.session().clerk, *ClerkId::parse(u"dare"));
        m_page->entered();
    }
    void show()
    {
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    }
    /// Hands cards over with these loads, in cents, and has central refuse the loads.
    void refuse(const QList<int>& loads)
    {
        for (int i = 0; i < int(loads.size()); ++i) {
            QVERIFY(handOver(*m_desk, i, Money::fromCents(loads[i])));
        }
        connectWith(*m_desk, &loadsRefused);
        QTRY_COMPARE(m_desk->flows.desk.attention().size(), size_t(loads.size()));
    }
    [[nodiscard]] DataTable* table() const { return m_stage->find<DataTable>(u"Refused by central"_s); }
    [[nodiscard]] OperationBody last() const { return m_desk->recorded().back().operation.body; }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    AttentionPage* m_page = nullptr;
};

QTEST_MAIN(AttentionPageTest)
#include "AttentionPageTest.moc"
