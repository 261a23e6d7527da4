// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeskKeys.h"
#include "core/journal/JournalEntry.h"
#include "core/journal/Record.h"

#include <functional>
#include <memory>

namespace cekr
{

class Database;
class DraftTable;
class KeySlotTable;
class NoteTable;
class PrintTable;
class ReceiptTable;
class TillTable;
struct DayCounts;

/// What waits for central.
struct Waiting
{
    int count = 0;
    BusinessTime oldest; ///< invalid when none waits
    int sent = 0;        ///< of them went out at least once
};

/// What central has recorded without effect until a person there decides.
struct Pending
{
    int count = 0;
    BusinessTime oldest; ///< invalid when there is none
};

/// The journal of one desk: the chain of what was signed, and central's answers. What stands beside the chain
/// in the same file has tables of its own. Belongs to one thread. Errors are those of Database.
class Journal final
{
public:
    /// Opens or makes the file, checks it quickly, and brings it to the newest schema. DatabaseAltered when
    /// the schema is not the one that this program made: a trigger that somebody planted would run with every
    /// write.
    [[nodiscard]] static Result<Journal> open(const QString& path);
    /// Never writes, and does not check, so that what can still be read of a damaged file can be verified
    /// and exported. FileUnusable for a file of an earlier schema, DatabaseAltered for one that somebody
    /// altered.
    [[nodiscard]] static Result<Journal> openReadOnly(const QString& path);
    /// As openReadOnly(), but also a file whose schema was altered. Of what is read there only signed bytes
    /// may be believed.
    [[nodiscard]] static Result<Journal> openToSalvage(const QString& path);
    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;
    ~Journal();

    /// The end of the chain: what the next operation has to name.
    struct Head
    {
        quint64 sequence = 0;
        QByteArray hash = QByteArray(32, '\0'); ///< SHA-256 of the last JWS
        BusinessTime at;
    };
    [[nodiscard]] const Head& head() const { return m_head; }

    /// Writes everything of the record in one durable transaction. Success means it is on the disk. Nothing
    /// is written on an error; after DatabaseFailed (the disk did not obey) only the file opened anew tells.
    /// ChainBroken unless the entries continue the chain and the receipt has the next number; BooksUnbalanced
    /// unless the cash of each adds up to zero.
    [[nodiscard]] Done record(const Record& record);

    /// Waiting entries after a sequence, in order, not more than `atMost`. Ends before one whose signed bytes
    /// are not what was recorded; DatabaseCorrupt when that is the first.
    [[nodiscard]] Result<std::vector<JournalEntry>> outbox(int atMost, quint64 after = 0);
    [[nodiscard]] Result<Waiting> waiting();
    [[nodiscard]] Result<Pending> pending();
    /// Of these, of whatever day, the oldest, in order.
    [[nodiscard]] Result<std::vector<JournalEntry>> pendingEntries(int atMost);
    /// Recorded -> Sent; others stay as they are.
    [[nodiscard]] Done markSent(std::span<const quint64> sequences);
    /// Sent -> Recorded, for those that it is certain have never left this machine.
    [[nodiscard]] Done markUnsent(std::span<const quint64> sequences);
    /// Central's word on several, in one transaction. A final standing is never taken back: a later word on
    /// such an entry changes nothing.
    [[nodiscard]] Done settle(std::span<const EntryAnswer> answers);

    /// Entries whose effects a replica at `cursor` does not hold yet: those without a final answer and those
    /// applied by a later change. In order.
    [[nodiscard]] Result<std::vector<JournalEntry>> beyond(qint64 cursor);
    /// Entries after a sequence, in order.
    [[nodiscard]] Result<std::vector<JournalEntry>> after(quint64 sequence);
    [[nodiscard]] Result<std::optional<JournalEntry>> entry(OperationId id);
    [[nodiscard]] Result<std::optional<JournalEntry>> entryAt(quint64 sequence);
    /// Entries from an instant (inclusive) to another (exclusive), newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> between(const QDateTime& from, const QDateTime& to,
                                                            int atMost = 500);
    /// How many there are between two instants.
    [[nodiscard]] Result<DayCounts> countsBetween(const QDateTime& from, const QDateTime& to);
    /// As between(), but only those with central's final word.
    [[nodiscard]] Result<std::vector<JournalEntry>> answeredBetween(const QDateTime& from,
                                                                    const QDateTime& to, int atMost);
    /// Entries that touch a card, newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> touching(MokId card, int atMost = 50);
    /// All entries in order, to a visitor that may stop it by returning false. The signed bytes are given as
    /// they are; the other functions give DatabaseCorrupt for some that are not what was recorded.
    [[nodiscard]] Done forEach(const std::function<bool(const JournalEntry&)>& visit);
    /// Business time of the newest operation that central has not refused; invalid when there is none.
    [[nodiscard]] Result<BusinessTime> lastUnrefusedAt();

    /// Adds an entry that central has and this file does not (after a restore from a backup), as applied or
    /// refused, with the cash it moved; one that central has not answered goes on waiting (Sent). A receipt
    /// has the next number, or the last for a further operation of the same one. ChainBroken unless it all
    /// continues what is there. Of the answer, the sequence is the operation's.
    [[nodiscard]] Done adopt(const Operation& operation, const QByteArray& jws, const EntryAnswer& answer,
                             const std::optional<NewReceipt>& receipt = {});

    struct Fault
    {
        quint64 sequence = 0;
        QString what;
    };
    /// Checks every entry: signature by the desk's key of its time, chain, gapless sequence, that the columns
    /// agree with what was signed,
    /// that it is either waiting or answered, and that its cash entries, cards and receipt are those that
    /// follow from what was signed and answered. Names each faulty entry once for what was signed.
    /// `goOn(done, total)` may end it with Cancelled. The list is bounded to 100.
    [[nodiscard]] Result<std::vector<Fault>> verify(const DeskKeys& keys,
                                                    const std::function<bool(qint64, qint64)>& goOn = {});

    // Tables beside the chain; each has a header of its own.
    [[nodiscard]] TillTable& till();
    [[nodiscard]] ReceiptTable& receipts();
    [[nodiscard]] PrintTable& prints();
    [[nodiscard]] DraftTable& drafts();
    [[nodiscard]] KeySlotTable& keySlots();
    [[nodiscard]] NoteTable& notes();

    /// See Database::backupTo().
    [[nodiscard]] Done backupTo(const QString& path);
    [[nodiscard]] Done fullCheck();

private:
    struct Tables;

    explicit Journal(std::unique_ptr<Tables> tables);
    [[nodiscard]] static Result<Journal> reading(Database database);

    [[nodiscard]] Done readHead();
    [[nodiscard]] Result<Head> append(const NewEntry& entry, const Head& head);
    [[nodiscard]] Done mark(std::span<const quint64> sequences, QLatin1StringView before,
                            QLatin1StringView now);
    [[nodiscard]] Done settleOne(const EntryAnswer& answer);
    [[nodiscard]] Done settlePending(const EntryAnswer& answer);
    [[nodiscard]] Done settleFinally(const EntryAnswer& answer);
    [[nodiscard]] Done verifySigned(const DeskKeys& keys, const std::function<bool(qint64, qint64)>& goOn,
                                    std::vector<Fault>& faults);
    [[nodiscard]] Done verifyUnsigned(std::vector<Fault>& faults);

    std::unique_ptr<Tables> m_tables;
    Head m_head;
};

} // namespace cekr
