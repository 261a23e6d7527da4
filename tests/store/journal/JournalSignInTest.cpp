// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/DraftTable.h"
#include "core/journal/Journal.h"
#include "core/journal/KeySlotTable.h"
#include "core/journal/NoteTable.h"
#include "tests/support/Expect.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What belongs to a clerk at a desk (drafts, way to the data key, wrong passwords) and the desk's notes,
/// all of which survive a restart.
class JournalSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drafts_oneForFlowAndClerk();
    void removeDraft_leavesOthers();
    void keySlot_isReplacedAndRemoved();
    void attempts_areKeptForEachClerk();
    void notes_areReplaced();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;
    const ClerkId m_ana = take(ClerkId::parse(u"ana"_s));
    const ClerkId m_bor = take(ClerkId::parse(u"bor"_s));
    const QDateTime m_now{QDate(2026, 11, 21), QTime(8, 30, 1, 234), Qt::UTC};
};

void JournalSignInTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void JournalSignInTest::reopen()
{
    m_journal.reset();
    m_journal = take(Journal::open(m_folder->filePath(u"journal.db"_s)));
}

void JournalSignInTest::drafts_oneForFlowAndClerk()
{
    EXPECT_DONE(m_journal->drafts().save({"top-up", m_ana, m_now, "first"}));
    EXPECT_DONE(m_journal->drafts().save({"anonymous", m_ana, m_now, "second"}));
    EXPECT_DONE(m_journal->drafts().save({"anonymous", m_bor, m_now, "third"}));
    EXPECT_DONE(m_journal->drafts().save({"top-up", m_ana, m_now.addSecs(1), QByteArray("fir\0st", 6)}));
    reopen();
    const std::vector<Draft> drafts = take(m_journal->drafts().of(m_ana));
    QCOMPARE(drafts.size(), size_t(2));
    QCOMPARE(drafts[0].flow, QByteArray("anonymous"));
    QCOMPARE(drafts[0].clerk, m_ana);
    QCOMPARE(drafts[0].changedAt, m_now);
    QCOMPARE(drafts[0].sealed, QByteArray("second"));
    QCOMPARE(drafts[1].flow, QByteArray("top-up"));
    QCOMPARE(drafts[1].changedAt, m_now.addSecs(1));
    QCOMPARE(drafts[1].sealed, QByteArray("fir\0st", 6));
}

void JournalSignInTest::removeDraft_leavesOthers()
{
    EXPECT_DONE(m_journal->drafts().save({"anonymous", m_ana, m_now, "first"}));
    EXPECT_DONE(m_journal->drafts().save({"anonymous", m_bor, m_now, "second"}));
    EXPECT_DONE(m_journal->drafts().remove("anonymous", m_ana));
    EXPECT_DONE(m_journal->drafts().remove("anonymous", m_ana));
    QVERIFY(take(m_journal->drafts().of(m_ana)).empty());
    QCOMPARE(take(m_journal->drafts().of(m_bor)).size(), size_t(1));
}

void JournalSignInTest::keySlot_isReplacedAndRemoved()
{
    QVERIFY(!take(m_journal->keySlots().of(m_ana)));
    EXPECT_DONE(m_journal->keySlots().save({m_ana, "old", 1, m_now}));
    EXPECT_DONE(m_journal->keySlots().save({m_bor, "other", 7, m_now}));
    EXPECT_DONE(m_journal->keySlots().save({m_ana, "new", 2, m_now.addDays(7)}));
    reopen();
    const std::optional<KeySlotRecord> slot = take(m_journal->keySlots().of(m_ana));
    QVERIFY(slot);
    QCOMPARE(slot->clerk, m_ana);
    QCOMPARE(slot->slot, QByteArray("new"));
    QCOMPARE(slot->credential, 2);
    QCOMPARE(slot->validUntil, m_now.addDays(7));
    QCOMPARE(slot->validUntil.timeSpec(), Qt::UTC);
    EXPECT_DONE(m_journal->keySlots().remove(m_ana));
    QVERIFY(!take(m_journal->keySlots().of(m_ana)));
    QVERIFY(take(m_journal->keySlots().of(m_bor)));
}

void JournalSignInTest::attempts_areKeptForEachClerk()
{
    QCOMPARE(take(m_journal->keySlots().attempts(m_ana)).failures, 0);
    QVERIFY(!take(m_journal->keySlots().attempts(m_ana)).lastAt.isValid());
    EXPECT_DONE(m_journal->keySlots().saveAttempts(m_ana, {3, m_now}));
    EXPECT_DONE(m_journal->keySlots().saveAttempts(m_bor, {1, m_now}));
    EXPECT_DONE(m_journal->keySlots().saveAttempts(m_ana, {4, m_now.addSecs(9)}));
    reopen();
    QCOMPARE(take(m_journal->keySlots().attempts(m_ana)).failures, 4);
    QCOMPARE(take(m_journal->keySlots().attempts(m_ana)).lastAt, m_now.addSecs(9));
    EXPECT_DONE(m_journal->keySlots().saveAttempts(m_ana, {}));
    QCOMPARE(take(m_journal->keySlots().attempts(m_ana)).failures, 0);
    QVERIFY(!take(m_journal->keySlots().attempts(m_ana)).lastAt.isValid());
    QCOMPARE(take(m_journal->keySlots().attempts(m_bor)).failures, 1);
}

void JournalSignInTest::notes_areReplaced()
{
    QCOMPARE(take(m_journal->notes().value("last-contact")), QByteArray());
    EXPECT_DONE(m_journal->notes().set("last-contact", "yesterday"));
    EXPECT_DONE(m_journal->notes().set("clock-offset", "-120"));
    EXPECT_DONE(m_journal->notes().set("last-contact", "today"));
    reopen();
    QCOMPARE(take(m_journal->notes().value("last-contact")), QByteArray("today"));
    QCOMPARE(take(m_journal->notes().value("clock-offset")), QByteArray("-120"));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::JournalSignInTest)
#include "JournalSignInTest.moc"
