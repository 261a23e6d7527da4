// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/DraftTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "tests/store/journal/JournalDesk.h"
#include "tests/support/Expect.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

using Sequences = std::vector<quint64>;

/// What was recorded is there, whole, once and in its order; what cannot follow is not taken.
class JournalRecordTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_newFile_beginsTheChain();
    void record_entries_areThereAfterReopening();
    void record_withReceiptAndDraft_keepsAllTogether();
    void record_doesNotFollow_isRefusedAndWritesNothing_data();
    void record_doesNotFollow_isRefusedAndWritesNothing();
    void record_idUsedBefore_isRefused();
    void record_afterARefusedRecord_works();
    void entry_unknown_isEmpty();
    void between_givesNewestFirstWithinBounds();
    void touching_givesEntriesOfTheCard();
    void forEach_visitsInOrderUntilStopped();
    void adopt_appliedAndRefused_continueTheChain();
    void adopt_doesNotFollow_isRefused();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalDesk> m_desk;
};

void JournalRecordTest::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<JournalDesk>(m_folder->filePath(u"journal.db"_s));
}

void JournalRecordTest::open_newFile_beginsTheChain()
{
    const Journal::Head& head = m_desk->journal().head();
    QCOMPARE(head.sequence, quint64(0));
    QCOMPARE(head.hash, QByteArray(32, '\0'));
    QVERIFY(!head.at.isValid());
    QVERIFY(take(m_desk->journal().outbox(10)).empty());
    QCOMPARE(take(m_desk->journal().waiting()).count, 0);
}

void JournalRecordTest::record_entries_areThereAfterReopening()
{
    const OperationId shift = m_desk->openShift();
    const NewEntry first = m_desk->sign(handover(shift, 204'118'733, 2));
    const NewEntry second = m_desk->sign(load(shift, 204'118'734, 50'00));
    EXPECT_DONE(m_desk->journal().record({{first, second}, {}, {}}));
    const Journal::Head head = m_desk->journal().head();
    m_desk->reopen();
    QCOMPARE(m_desk->journal().head().sequence, quint64(3));
    QCOMPARE(m_desk->journal().head().hash, head.hash);
    QCOMPARE(m_desk->journal().head().at, second.operation.at);
    const JournalEntry entry = m_desk->now(first.operation.id);
    QCOMPARE(entry.sequence, quint64(2));
    QCOMPARE(entry.id, first.operation.id);
    QCOMPARE(entry.type, QByteArray("handover"));
    QCOMPARE(entry.at, first.operation.at);
    QCOMPARE(entry.clerk, clerk(u"ana"_s));
    QCOMPARE(entry.jws, first.jws);
    QCOMPARE(entry.standing, Standing::Recorded);
    QCOMPARE(entry.change, 0);
    QVERIFY(!entry.problem);
    QCOMPARE(entry.receipt, 0);
    QCOMPARE(take(m_desk->journal().entryAt(3))->jws, second.jws);
    QVERIFY(take(m_desk->journal().verify(m_desk->key().publicKey())).empty());
}

void JournalRecordTest::record_withReceiptAndDraft_keepsAllTogether()
{
    Journal& journal = m_desk->journal();
    const OperationId shift = m_desk->openShift();
    const QDateTime now(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC);
    EXPECT_DONE(journal.drafts().save({"anonymous", clerk(u"ana"_s), now, "sealed"}));
    EXPECT_DONE(journal.drafts().save({"anonymous", clerk(u"bor"_s), now, "sealed"}));
    const NewEntry first = m_desk->sign(handover(shift, 7), 1);
    const NewEntry second = m_desk->sign(load(shift, 7, 50'00), 1);
    QCOMPARE(take(journal.receipts().nextNumber()), 1);
    EXPECT_DONE(journal.record({{first, second}, NewReceipt{1, "what it says"}, "anonymous"}));
    QCOMPARE(take(journal.receipts().nextNumber()), 2);
    QCOMPARE(m_desk->now(first.operation.id).receipt, 1);
    QCOMPARE(m_desk->now(second.operation.id).receipt, 1);
    const std::optional<Receipt> receipt = take(journal.receipts().find(1));
    QVERIFY(receipt);
    QCOMPARE(receipt->operation, first.operation.id);
    QCOMPARE(receipt->sealed, QByteArray("what it says"));
    QVERIFY(take(journal.drafts().of(clerk(u"ana"_s))).empty());
    QCOMPARE(take(journal.drafts().of(clerk(u"bor"_s))).size(), size_t(1));
}

void JournalRecordTest::record_doesNotFollow_isRefusedAndWritesNothing_data()
{
    QTest::addColumn<std::function<void(Record&)>>("spoil");
    const auto row = [](const char* tag, std::function<void(Record&)> spoil) {
        QTest::newRow(tag) << std::move(spoil);
    };
    row("no entry", [](Record& record) { record.entries.clear(); });
    row("sequence skipped", [](Record& record) { ++record.entries[0].operation.sequence; });
    row("sequence repeated", [](Record& record) { --record.entries[0].operation.sequence; });
    row("other predecessor", [](Record& record) { record.entries[0].operation.previous.fill('\1'); });
    row("no predecessor", [](Record& record) { record.entries[0].operation.previous.clear(); });
    row("no id", [](Record& record) { record.entries[0].operation.id = {}; });
    row("second skipped", [](Record& record) { ++record.entries[1].operation.sequence; });
    row("second on other bytes", [](Record& record) { record.entries[0].jws += 'x'; });
    row("first left out", [](Record& record) { record.entries.erase(record.entries.begin()); });
    row("receipt skipped", [](Record& record) { record.receipt->number = 2; });
    row("receipt used", [](Record& record) { record.receipt->number = 0; });
    row("receipt not signed", [](Record& record) { record.entries[1].operation.receipt = 0; });
    row("receipt signed and not there", [](Record& record) { record.receipt.reset(); });
}

void JournalRecordTest::record_doesNotFollow_isRefusedAndWritesNothing()
{
    QFETCH(const std::function<void(Record&)>, spoil);
    Journal& journal = m_desk->journal();
    const OperationId shift = m_desk->openShift();
    EXPECT_DONE(
        journal.drafts().save({"anonymous", clerk(u"ana"_s), QDateTime::currentDateTimeUtc(), "sealed"}));
    Record record{{m_desk->sign(handover(shift, 7), 1), m_desk->sign(load(shift, 7, 50'00), 1)},
                  NewReceipt{1, "sealed"},
                  "anonymous"};
    spoil(record);
    EXPECT_FAILURE(journal.record(record), ErrorCode::ChainBroken);
    QCOMPARE(journal.head().sequence, quint64(1));
    QCOMPARE(sequences(take(journal.outbox(10))), Sequences({1}));
    QVERIFY(!take(journal.receipts().find(1)));
    QCOMPARE(take(journal.drafts().of(clerk(u"ana"_s))).size(), size_t(1));
    QCOMPARE(take(journal.till().openShift())->drawer, Money::fromCents(100'00));
}

void JournalRecordTest::record_idUsedBefore_isRefused()
{
    const JournalEntry shift = m_desk->record(ShiftOpen{});
    NewEntry entry = m_desk->sign(load(shift.id, 7, 50'00));
    entry.operation.id = shift.id;
    EXPECT_FAILURE(m_desk->journal().record({{entry}, {}, {}}), ErrorCode::DatabaseFailed);
    QCOMPARE(m_desk->journal().head().sequence, quint64(1));
}

void JournalRecordTest::record_afterARefusedRecord_works()
{
    const OperationId shift = m_desk->openShift();
    NewEntry broken = m_desk->sign(load(shift, 7, 50'00));
    ++broken.operation.sequence;
    EXPECT_FAILURE(m_desk->journal().record({{broken}, {}, {}}), ErrorCode::ChainBroken);
    m_desk->forget();
    QCOMPARE(m_desk->record(load(shift, 7, 50'00)).sequence, quint64(2));
}

void JournalRecordTest::entry_unknown_isEmpty()
{
    const JournalEntry shift = m_desk->record(ShiftOpen{});
    QVERIFY(!take(m_desk->journal().entry(OperationId())));
    QVERIFY(!take(m_desk->journal().entryAt(0)));
    QVERIFY(!take(m_desk->journal().entryAt(2)));
    QVERIFY(take(m_desk->journal().entryAt(1)));
}

void JournalRecordTest::between_givesNewestFirstWithinBounds()
{
    const OperationId shift = m_desk->openShift();
    for (quint32 i = 0; i < 4; ++i) {
        m_desk->record(load(shift, i, 1'00));
    }
    Journal& journal = m_desk->journal();
    // At 09:00:00 and then every second.
    const QDateTime first = take(journal.entryAt(1))->at.utc();
    QCOMPARE(sequences(take(journal.between(first, first.addSecs(5)))), Sequences({5, 4, 3, 2, 1}));
    QCOMPARE(sequences(take(journal.between(first.addSecs(1), first.addSecs(3)))), Sequences({3, 2}));
    QCOMPARE(sequences(take(journal.between(first, first.addSecs(5), 2))), Sequences({5, 4}));
    QVERIFY(take(journal.between(first.addSecs(5), first.addSecs(50))).empty());
}

void JournalRecordTest::touching_givesEntriesOfTheCard()
{
    const OperationId shift = m_desk->openShift();
    m_desk->record(StockIntake{take(BoxId::parse(u"B1"_s)), {card(7), card(8)}, {card(9)}, {card(10)}});
    m_desk->record(handover(shift, 7, 2));
    m_desk->record(load(shift, 8, 1'00));
    m_desk->record(load(shift, 7, 1'00));
    Journal& journal = m_desk->journal();
    QCOMPARE(sequences(take(journal.touching(card(7)))), Sequences({5, 3, 2}));
    QCOMPARE(sequences(take(journal.touching(card(7), 2))), Sequences({5, 3}));
    QCOMPARE(sequences(take(journal.touching(card(9)))), Sequences({2}));
    QVERIFY(take(journal.touching(card(11))).empty());
}

void JournalRecordTest::forEach_visitsInOrderUntilStopped()
{
    const OperationId shift = m_desk->openShift();
    for (quint32 i = 0; i < 4; ++i) {
        m_desk->record(load(shift, i, 1'00));
    }
    Sequences visited;
    EXPECT_DONE(m_desk->journal().forEach([&](const JournalEntry& entry) {
        visited.push_back(entry.sequence);
        return entry.sequence < 3;
    }));
    QCOMPARE(visited, Sequences({1, 2, 3}));
    EXPECT_DONE(m_desk->journal().forEach([&](const JournalEntry& entry) {
        visited.push_back(entry.sequence);
        return true;
    }));
    QCOMPARE(visited, Sequences({1, 2, 3, 1, 2, 3, 4, 5}));
}

void JournalRecordTest::adopt_appliedAndRefused_continueTheChain()
{
    const OperationId shift = m_desk->openShift();
    const NewEntry applied = m_desk->sign(load(shift, 7, 50'00));
    const NewEntry refused = m_desk->sign(load(shift, 8, 20'00));
    Journal& journal = m_desk->journal();
    EXPECT_DONE(journal.adopt(applied.operation, applied.jws, {0, Standing::Applied, 12, {}, {}}));
    const Error problem{ErrorCode::SecondLoad, {}, "TOP-3"};
    EXPECT_DONE(journal.adopt(refused.operation, refused.jws, {0, Standing::Refused, 0, problem, {}}));
    QCOMPARE(journal.head().sequence, quint64(3));
    QCOMPARE(m_desk->now(applied.operation.id).standing, Standing::Applied);
    QCOMPARE(m_desk->now(applied.operation.id).change, 12);
    QCOMPARE(m_desk->now(refused.operation.id).problem, std::optional(problem));
    QCOMPARE(sequences(take(journal.outbox(10))), Sequences({1}));
    const std::vector<Entry> expected{{Account::Drawer, Money::fromCents(170'00)},
                                      {Account::Float, Money::fromCents(-100'00)},
                                      {Account::Loads, Money::fromCents(-50'00)},
                                      {Account::Unresolved, Money::fromCents(-20'00)}};
    QCOMPARE(take(journal.till().totals(shift)), expected);
    QCOMPARE(take(journal.till().unresolved()).front().cash, Money::fromCents(20'00));
    QCOMPARE(m_desk->record(load(shift, 9, 1'00)).sequence, quint64(4));
    QVERIFY(take(journal.verify(m_desk->key().publicKey())).empty());
}

void JournalRecordTest::adopt_doesNotFollow_isRefused()
{
    const OperationId shift = m_desk->openShift();
    (void)m_desk->sign(load(shift, 7, 50'00));
    const NewEntry later = m_desk->sign(load(shift, 8, 20'00));
    Journal& journal = m_desk->journal();
    EXPECT_FAILURE(journal.adopt(later.operation, later.jws, {0, Standing::Applied, 12, {}, {}}),
                   ErrorCode::ChainBroken);
    QCOMPARE(journal.head().sequence, quint64(1));
    QVERIFY(!take(journal.entryAt(3)));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalRecordTest)
#include "JournalRecordTest.moc"
