// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/View.h"
#include "core/journal/PrintTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/store/journal/Outside.h"
#include "tests/support/Expect.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

using Totals = std::vector<Entry>;

/// The cash of a shift to the cent, whatever central says of it, and the refusals somebody must resolve.
namespace
{

constexpr Document firstReceipt{Document::Kind::Receipt, 1};

} // namespace

class JournalTillTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void openShift_none_isEmpty();
    void openShift_holdsWhatWentThroughTheDrawer();
    void openShift_refused_isNotOpen();
    void openShift_later_beginsWithItsOwnFloat();
    void totals_byAccount_addUpToZero();
    void totals_unknownShift_areEmpty();
    void record_cashThatDoesNotBalance_isRefused_andNothingIsWritten();
    void settle_correctionThatDoesNotBalance_isRefused_andItStaysUnanswered();
    void open_accountThatTheFileDoesNotKnow_isAdded();
    void settle_refused_movesItsCashToUnresolved();
    void openRefusals_none_isEmpty();
    void openRefusals_untilRefunded();
    void openRefusals_refundRefused_isOpenAgain_andSaysThatItWasPaidBack();
    void openRefusals_refundRefused_isSettledByTwoWriteOffs();
    void openRefusals_escalated_staysAndSaysSo();
    void openRefusals_withoutCash_isListed();
    void receipts_numberOnWithoutGaps();
    void original_goesToAPrinterOnce_evenAfterACrash();
    void original_thePrinterDidNotTake_isThereAgain_unlessThereAreCopies();
    void countCopy_countsFromOne_andLeavesNoOriginal();
    void originals_whereItIsNotKnown_allCountAsPrinted();

private:
    [[nodiscard]] Journal& journal() { return m_desk->journal(); }
    [[nodiscard]] Money drawer() { return take(journal().till().openShift())->drawer; }
    JournalEntry refusedLoad(quint32 number, qint64 cents);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalDesk> m_desk;
    OperationId m_shift;
};

void JournalTillTest::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<JournalDesk>(m_folder->filePath(u"journal.db"_s));
    m_shift = {};
}

JournalEntry JournalTillTest::refusedLoad(quint32 number, qint64 cents)
{
    if (m_shift.isNull()) {
        m_shift = m_desk->openShift();
    }
    const JournalEntry entry = m_desk->record(load(m_shift, number, cents));
    m_desk->settle(entry, Standing::Refused);
    return m_desk->now(entry.id);
}

void JournalTillTest::openShift_none_isEmpty()
{
    QVERIFY(!take(journal().till().openShift()));
}

void JournalTillTest::openShift_holdsWhatWentThroughTheDrawer()
{
    const JournalEntry opened = m_desk->record(ShiftOpen{Money::fromCents(100'00)});
    m_desk->record(handover(opened.id, 7, 3));
    m_desk->record(load(opened.id, 7, 150'00));
    m_desk->record(CashMovement{opened.id, CashMovement::Direction::Out, Money::fromCents(30'00), u"bank"_s});
    m_desk->record(CashMovement{opened.id, CashMovement::Direction::In, Money::fromCents(5'00), u"coins"_s});
    m_desk->reopen();
    const std::optional<ShiftFacts> shift = take(journal().till().openShift());
    QVERIFY(shift);
    QCOMPARE(shift->id, opened.id);
    QCOMPARE(shift->clerk, clerk(u"ana"_s));
    QCOMPARE(shift->openedAt, opened.at);
    QCOMPARE(shift->drawer, Money::fromCents(100'00 + 6'00 + 150'00 - 30'00 + 5'00));
}

void JournalTillTest::openShift_refused_isNotOpen()
{
    const JournalEntry opened = m_desk->record(ShiftOpen{Money::fromCents(100'00)});
    m_desk->settle(opened, Standing::Refused);
    QVERIFY(!take(journal().till().openShift()));
    QCOMPARE(take(journal().till().unresolved()).front().cash, Money::fromCents(100'00));
}

void JournalTillTest::openShift_later_beginsWithItsOwnFloat()
{
    const OperationId first = m_desk->openShift();
    m_desk->record(load(first, 7, 150'00));
    const OperationId second = m_desk->openShift(Money::fromCents(20'00));
    QCOMPARE(take(journal().till().openShift())->id, second);
    QCOMPARE(drawer(), Money::fromCents(20'00));
    // An empty float moves nothing.
    const OperationId third = m_desk->openShift(Money());
    QCOMPARE(take(journal().till().openShift())->id, third);
    QCOMPARE(drawer(), Money());
}

void JournalTillTest::totals_byAccount_addUpToZero()
{
    const OperationId shift = m_desk->openShift();
    m_desk->record(handover(shift, 7, 2));
    m_desk->record(load(shift, 7, 150'00));
    m_desk->record(load(shift, 8, 50'00));
    m_desk->record(CashMovement{shift, CashMovement::Direction::Out, Money::fromCents(30'00), u"bank"_s});
    const Totals totals = take(journal().till().totals(shift));
    QCOMPARE(totals, Totals({{Account::Drawer, Money::fromCents(274'00)},
                             {Account::Float, Money::fromCents(-100'00)},
                             {Account::Movements, Money::fromCents(30'00)},
                             {Account::Loads, Money::fromCents(-200'00)},
                             {Account::Charges, Money::fromCents(-4'00)}}));
    Money sum;
    for (const Entry& entry : totals) {
        sum += entry.amount;
    }
    QVERIFY(sum.isZero());
}

void JournalTillTest::totals_unknownShift_areEmpty()
{
    m_desk->openShift();
    QVERIFY(take(journal().till().totals(OperationId())).empty());
}

void JournalTillTest::settle_refused_movesItsCashToUnresolved()
{
    refusedLoad(7, 50'00);
    QCOMPARE(take(journal().till().totals(m_shift)),
             Totals({{Account::Drawer, Money::fromCents(150'00)},
                     {Account::Float, Money::fromCents(-100'00)},
                     {Account::Loads, Money()},
                     {Account::Unresolved, Money::fromCents(-50'00)}}));
    QCOMPARE(drawer(), Money::fromCents(150'00));
}

void JournalTillTest::openRefusals_none_isEmpty()
{
    const OperationId shift = m_desk->openShift();
    m_desk->settle(m_desk->record(load(shift, 7, 50'00)), Standing::Applied, 1);
    m_desk->record(load(shift, 8, 50'00));
    QVERIFY(take(journal().till().unresolved()).empty());
}

void JournalTillTest::openRefusals_untilRefunded()
{
    const JournalEntry first = refusedLoad(7, 50'00);
    const JournalEntry second = refusedLoad(8, 20'00);
    std::vector<UnresolvedRefusal> refusals = take(journal().till().unresolved());
    QCOMPARE(refusals.size(), size_t(2));
    QCOMPARE(refusals[0].entry.id, first.id);
    QCOMPARE(refusals[0].cash, Money::fromCents(50'00));
    QCOMPARE(refusals[0].entry.problem->code, ErrorCode::CardWrongState);
    QVERIFY(refusals[0].escalation.isNull());
    QCOMPARE(refusals[1].entry.id, second.id);
    QCOMPARE(refusals[1].cash, Money::fromCents(20'00));

    const JournalEntry refund = m_desk->record(Refund{m_shift, first.id, Money::fromCents(50'00)});
    refusals = take(journal().till().unresolved());
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals[0].entry.id, second.id);
    QCOMPARE(drawer(), Money::fromCents(120'00));
    m_desk->settle(refund, Standing::Applied, 9);
    QCOMPARE(take(journal().till().unresolved()).size(), size_t(1));
}

void JournalTillTest::openRefusals_refundRefused_isOpenAgain_andSaysThatItWasPaidBack()
{
    const JournalEntry refused = refusedLoad(7, 50'00);
    const JournalEntry refund = m_desk->record(Refund{m_shift, refused.id, Money::fromCents(50'00)});
    QVERIFY(take(journal().till().unresolved()).empty());
    m_desk->settle(refund, Standing::Refused);
    // Both the load and the refund are nobody's now: what came in, and what went out.
    std::vector<UnresolvedRefusal> refusals = take(journal().till().unresolved());
    QCOMPARE(refusals.size(), size_t(2));
    QCOMPARE(refusals[0].entry.id, refused.id);
    QCOMPARE(refusals[0].cash, Money::fromCents(50'00));
    QVERIFY(refusals[0].wasPaidBack);
    QCOMPARE(refusals[1].entry.id, refund.id);
    QCOMPARE(refusals[1].cash, Money::fromCents(-50'00));
    QVERIFY(!refusals[1].wasPaidBack);
    QCOMPARE(drawer(), Money::fromCents(100'00));
}

void JournalTillTest::openRefusals_refundRefused_isSettledByTwoWriteOffs()
{
    const JournalEntry refused = refusedLoad(7, 50'00);
    const JournalEntry refund = m_desk->record(Refund{m_shift, refused.id, Money::fromCents(50'00)});
    m_desk->settle(refund, Standing::Refused);
    m_desk->record(WriteOff{m_shift, refused.id, Money::fromCents(50'00), u"given back"_s});
    QCOMPARE(take(journal().till().unresolved()).front().entry.id, refund.id);
    m_desk->record(WriteOff{m_shift, refund.id, Money::fromCents(-50'00), u"given back"_s});
    QVERIFY(take(journal().till().unresolved()).empty());
    for (const Entry& total : take(journal().till().totals(m_shift))) {
        QVERIFY(total.amount.isZero() || total.account == Account::Drawer || total.account == Account::Float);
    }
}

void JournalTillTest::openRefusals_escalated_staysAndSaysSo()
{
    const JournalEntry refused = refusedLoad(7, 50'00);
    refusedLoad(8, 20'00);
    const JournalEntry first = m_desk->record(Escalation{refused.id, u"for the supervisor"_s});
    std::vector<UnresolvedRefusal> refusals = take(journal().till().unresolved());
    QCOMPARE(refusals.size(), size_t(2));
    QCOMPARE(refusals[0].escalation, first.id);
    QVERIFY(refusals[1].escalation.isNull());
    const JournalEntry again = m_desk->record(Escalation{refused.id, u"he came back"_s});
    QCOMPARE(take(journal().till().unresolved())[0].escalation, again.id);
    m_desk->settle(again, Standing::Refused);
    QCOMPARE(take(journal().till().unresolved())[0].escalation, first.id);
    m_desk->settle(first, Standing::Refused);
    refusals = take(journal().till().unresolved());
    QCOMPARE(refusals.size(), size_t(4)); // both loads, both escalations
    QVERIFY(refusals[0].escalation.isNull());
    m_desk->record(Escalation{refused.id, u"again"_s});
    QVERIFY(!take(journal().till().unresolved())[0].escalation.isNull());
    m_desk->record(Refund{m_shift, refused.id, Money::fromCents(50'00)});
    QCOMPARE(take(journal().till().unresolved()).size(), size_t(3));
}

void JournalTillTest::openRefusals_withoutCash_isListed()
{
    const JournalEntry spoiled = m_desk->record(StockSpoil{card(7), StockSpoil::Reason::Damaged, u"bent"_s});
    m_desk->settle(spoiled, Standing::Refused);
    const std::vector<UnresolvedRefusal> refusals = take(journal().till().unresolved());
    QCOMPARE(refusals.size(), size_t(1));
    QVERIFY(refusals[0].cash.isZero());
}

void JournalTillTest::receipts_numberOnWithoutGaps()
{
    const OperationId shift = m_desk->openShift();
    for (qint64 number = 1; number <= 3; ++number) {
        QCOMPARE(take(journal().receipts().nextNumber()), number);
        const NewEntry entry = m_desk->sign(load(shift, quint32(number), 1'00), number);
        EXPECT_DONE(journal().record({{entry}, NewReceipt{number, QByteArray::number(number)}, {}}));
        m_desk->reopen();
    }
    QCOMPARE(take(journal().receipts().find(2))->sealed, QByteArray("2"));
    QVERIFY(!take(journal().receipts().find(4)));
    QVERIFY(!take(journal().receipts().find(0)));
}

void JournalTillTest::original_goesToAPrinterOnce_evenAfterACrash()
{
    const Document z{Document::Kind::TillReport, 1};
    QVERIFY(!take(journal().prints().isPrinted(firstReceipt)));
    QVERIFY(take(journal().prints().takeOriginal(firstReceipt)));
    m_desk->reopen();
    QVERIFY(take(journal().prints().isPrinted(firstReceipt)));
    QVERIFY(!take(journal().prints().takeOriginal(firstReceipt)));
    QVERIFY(!take(journal().prints().isPrinted(z))); // has its own
    QVERIFY(take(journal().prints().takeOriginal(z)));
}

void JournalTillTest::original_thePrinterDidNotTake_isThereAgain_unlessThereAreCopies()
{
    QVERIFY(take(journal().prints().takeOriginal(firstReceipt)));
    EXPECT_DONE(journal().prints().returnOriginal(firstReceipt));
    QVERIFY(take(journal().prints().takeOriginal(firstReceipt)));
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 1);
    EXPECT_DONE(journal().prints().returnOriginal(firstReceipt));
    QVERIFY(!take(journal().prints().takeOriginal(firstReceipt)));
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 2);
}

void JournalTillTest::countCopy_countsFromOne_andLeavesNoOriginal()
{
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 1);
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 2);
    m_desk->reopen();
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 3);
    QVERIFY(!take(journal().prints().takeOriginal(firstReceipt)));
}

void JournalTillTest::originals_whereItIsNotKnown_allCountAsPrinted()
{
    const OperationId shift = m_desk->openShift();
    EXPECT_DONE(journal().record({{m_desk->sign(load(shift, 1, 1'00), 1)}, NewReceipt{1, "sealed"}, {}}));
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 1);
    EXPECT_DONE(journal().record({{m_desk->sign(load(shift, 2, 1'00), 2)}, NewReceipt{2, "sealed"}, {}}));
    EXPECT_DONE(journal().prints().takeOriginals());
    QVERIFY(take(journal().prints().isPrinted({Document::Kind::Receipt, 2})));
    QVERIFY(!take(journal().prints().isPrinted({Document::Kind::Receipt, 3})));
    QVERIFY(!take(journal().prints().isPrinted({Document::Kind::TillReport, 1}))); // the shift is open
    QCOMPARE(take(journal().prints().countCopy(firstReceipt)), 2);
}

void JournalTillTest::record_cashThatDoesNotBalance_isRefused_andNothingIsWritten()
{
    const OperationId shift = m_desk->openShift();
    NewEntry entry = m_desk->sign(load(shift, 1, 20'00));
    entry.entries.pop_back();
    EXPECT_FAILURE(journal().record({{entry}, {}, {}}), ErrorCode::BooksUnbalanced);
    QCOMPARE(journal().head().sequence, entry.operation.sequence - 1);
    QVERIFY(!take(journal().entry(entry.operation.id)));
    QCOMPARE(take(journal().till().openShift())->drawer, Money::fromCents(100'00));
}

void JournalTillTest::settle_correctionThatDoesNotBalance_isRefused_andItStaysUnanswered()
{
    const OperationId shift = m_desk->openShift();
    const JournalEntry entry = m_desk->record(load(shift, 1, 20'00));
    const EntryAnswer refused{entry.sequence,
                              Standing::Refused,
                              0,
                              Error{ErrorCode::CardWrongState},
                              {{Account::Unresolved, Money::fromCents(-20'00)}}};
    EXPECT_FAILURE(journal().settle(std::span(&refused, 1)), ErrorCode::BooksUnbalanced);
    QCOMPARE(m_desk->now(entry.id).standing, Standing::Recorded);
    QVERIFY(take(journal().till().unresolved()).empty());
}

void JournalTillTest::open_accountThatTheFileDoesNotKnow_isAdded()
{
    m_desk->close();
    QCOMPARE(Outside(m_desk->path()).run(u"DELETE FROM account"_s),
             QString()); // as an earlier program left it
    m_desk->reopen();
    const OperationId shift = m_desk->openShift();
    std::vector<Entry> entries;
    for (const Account account : allAccounts) {
        entries.push_back({account, Money::fromCents(1)});
        entries.push_back({account, Money::fromCents(-1)});
    }
    NewEntry entry = m_desk->sign(load(shift, 1, 20'00));
    entry.entries = entries;
    EXPECT_DONE(journal().record({{entry}, {}, {}}));
    QCOMPARE(take(journal().till().totals(shift)).size(), allAccounts.size());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalTillTest)
#include "JournalTillTest.moc"
