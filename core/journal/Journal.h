// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace cekr
{

class PublicKey;

/// An operation as kept.
struct JournalEntry
{
    quint64 sequence = 0;
    OperationId id;
    QByteArray type; ///< stable name ("handover")
    BusinessTime at;
    ClerkId clerk;
    QByteArray jws;
    Standing standing = Standing::Recorded;
    qint64 change = 0;            ///< applied: the change at central that carries the effects
    std::optional<Error> problem; ///< refused, or why central holds it
    qint64 receipt = 0;           ///< number of its receipt, 0 for none
};

/// An operation to be recorded, with its signed form and the cash it moves.
struct NewEntry
{
    Operation operation;
    QByteArray jws;
    std::vector<Entry> entries;
};

/// What a receipt says, sealed under the desk's data key. The number is nextReceiptNumber(), and signed with
/// each operation it stands for.
struct NewReceipt
{
    qint64 number = 0;
    QByteArray sealed;
};

struct Receipt
{
    qint64 number = 0;
    OperationId operation; ///< the first it stands for
    QByteArray sealed;
};

/// A flow left before its end, sealed under the desk's data key. One per flow and clerk.
struct Draft
{
    QByteArray flow;
    ClerkId clerk;
    QDateTime changedAt;
    QByteArray sealed;
};

/// What goes into the journal together or not at all.
struct Record
{
    std::vector<NewEntry> entries;
    std::optional<NewReceipt> receipt;
    QByteArray
        finishedDraft; ///< name of the flow whose draft (of the first entry's clerk) ends; may be empty
};

/// Central's final or interim word on an entry.
struct Settlement
{
    quint64 sequence = 0;
    Standing standing = Standing::Applied;
    qint64 change = 0;
    std::optional<Error> problem;
    /// Refused: booked beside its first entries, so that together they say what entriesOfRefused() says.
    std::vector<Entry> correction;
};

/// A refused operation that nobody has resolved yet.
struct OpenRefusal
{
    JournalEntry entry;
    Money cash;               ///< of it in the drawer
    OperationId escalation;   ///< the newest that handed it on to a supervisor; null when none did
    bool wasPaidBack = false; ///< the cash was given to the customer; central has refused that, too
};

/// What waits for central.
struct Waiting
{
    int count = 0;
    BusinessTime oldest; ///< invalid when none waits
    int sent = 0;        ///< of them went out at least once
};

/// A clerk's way to the data key at this desk, and their failed attempts.
struct KeySlotRecord
{
    ClerkId clerk;
    QByteArray slot;
    qint64 credential = 0;
    QDateTime validUntil; ///< UTC; offline sign-in ends then
};
struct SignInAttempts
{
    int failures = 0;
    QDateTime lastAt; ///< UTC
};

/// The journal of one desk. Belongs to one thread. Errors are those of Database.
class Journal final
{
public:
    /// Opens or makes the file, checks it quickly, and brings it to the newest schema.
    [[nodiscard]] static Result<Journal> open(const QString& path);
    /// Never writes, and does not check, so that what can still be read of a damaged file can be verified
    /// and exported. FileUnusable for a file of an earlier schema.
    [[nodiscard]] static Result<Journal> openReadOnly(const QString& path);

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
    /// ChainBroken unless the entries continue the chain and the receipt has the next number.
    [[nodiscard]] Done record(const Record& record);

    /// Waiting entries after a sequence, in order, not more than `atMost`. Ends before one whose signed bytes
    /// are not what was recorded; DatabaseCorrupt when that is the first.
    [[nodiscard]] Result<std::vector<JournalEntry>> outbox(int atMost, quint64 after = 0);
    [[nodiscard]] Result<Waiting> waiting();
    /// Recorded -> Sent; others stay as they are.
    [[nodiscard]] Done markSent(std::span<const quint64> sequences);
    /// Sent -> Recorded, for those that it is certain have never left this machine.
    [[nodiscard]] Done markUnsent(std::span<const quint64> sequences);
    /// Central's word on several, in one transaction. A final standing is never taken back: a later word on
    /// such an entry changes nothing.
    [[nodiscard]] Done settle(std::span<const Settlement> settlements);

    /// Entries whose effects a replica at `cursor` does not hold yet: unanswered ones and those applied by
    /// a later change. In order.
    [[nodiscard]] Result<std::vector<JournalEntry>> beyond(qint64 cursor);
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

    [[nodiscard]] Result<std::vector<OpenRefusal>> openRefusals();

    /// The open shift with what should be in its drawer.
    [[nodiscard]] Result<std::optional<ShiftFacts>> openShift();
    /// Sum of a shift's entries by account.
    [[nodiscard]] Result<std::vector<Entry>> totals(OperationId shift);
    /// The operations of a shift in order, from its opening to its close or the newest. Empty for an unknown
    /// one.
    [[nodiscard]] Result<std::vector<JournalEntry>> ofShift(OperationId shift);
    /// The newest operations that closed a shift, newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> closings(int atMost);
    /// How many operations closed a shift, those that central refused among them: no number is used twice.
    [[nodiscard]] Result<qint64> closingCount();
    /// Whether a correction of that operation stands.
    [[nodiscard]] Result<bool> isCorrected(OperationId operation);

    [[nodiscard]] Result<qint64> nextReceiptNumber();
    [[nodiscard]] Result<std::optional<Receipt>> receipt(qint64 number);

    /// Whether the original has gone to a printer, or a copy was counted without it.
    [[nodiscard]] Result<bool> isPrinted(const Document& document);
    /// Before it goes to a printer, so that no crash brings a second one. False when it went before.
    [[nodiscard]] Result<bool> takeOriginal(const Document& document);
    /// The printer certainly did not take it. Nothing happens once copies are counted.
    [[nodiscard]] Done returnOriginal(const Document& document);
    /// Counts one more copy and returns its number (1 for the first copy).
    [[nodiscard]] Result<int> countCopy(const Document& document);
    /// All originals that there can be, where it is no longer known (after a restore from a backup).
    [[nodiscard]] Done takeOriginals();

    [[nodiscard]] Done saveDraft(const Draft& draft);
    [[nodiscard]] Done removeDraft(const QByteArray& flow, ClerkId clerk);
    [[nodiscard]] Result<std::vector<Draft>> drafts(ClerkId clerk);

    [[nodiscard]] Done saveKeySlot(const KeySlotRecord& slot);
    [[nodiscard]] Done removeKeySlot(ClerkId clerk);
    [[nodiscard]] Result<std::optional<KeySlotRecord>> keySlot(ClerkId clerk);
    [[nodiscard]] Done saveAttempts(ClerkId clerk, const SignInAttempts& attempts);
    [[nodiscard]] Result<SignInAttempts> attempts(ClerkId clerk);

    /// Small facts of the desk: last contact, server clock offset, last backup. Empty when not set.
    [[nodiscard]] Result<QByteArray> note(const QByteArray& key);
    [[nodiscard]] Done setNote(const QByteArray& key, const QByteArray& value);

    /// Adds an entry that central has and this file does not (after a restore from a backup), as applied or
    /// refused, with the cash it moved; one that central has not answered goes on waiting (Sent). A receipt
    /// has the next number, or the last for a further operation of the same one. ChainBroken unless it all
    /// continues what is there. Of the answer, the sequence is the operation's.
    [[nodiscard]] Done adopt(const Operation& operation, const QByteArray& jws, const Settlement& answer,
                             const std::optional<NewReceipt>& receipt = {});

    struct Fault
    {
        quint64 sequence = 0;
        QString what;
    };
    /// Reads what was signed (wire::decodeOperation).
    using Decode = std::function<Result<Operation>(const QByteArray& payload)>;
    /// Checks every entry: signature, chain, gapless sequence, that the columns agree with what was signed,
    /// that it is either waiting or answered, and, given `decode`, that its cash entries, cards and receipt
    /// are those that follow from what was signed and answered. Names each faulty entry once for what was
    /// signed. `goOn(done, total)` may end it with Cancelled. The list is bounded to
    /// 100.
    [[nodiscard]] Result<std::vector<Fault>> verify(const PublicKey& key, const Decode& decode = {},
                                                    const std::function<bool(qint64, qint64)>& goOn = {});

    /// See Database::backupTo().
    [[nodiscard]] Done backupTo(const QString& path) { return m_database.backupTo(path); }
    [[nodiscard]] Done fullCheck() { return m_database.fullCheck(); }

private:
    explicit Journal(Database database) : m_database(std::move(database)) {}

    [[nodiscard]] Done readHead();
    [[nodiscard]] Result<Head> append(const NewEntry& entry, const Head& head);
    [[nodiscard]] Done appendReceipt(const NewReceipt& receipt, quint64 sequence);
    [[nodiscard]] Done book(quint64 sequence, OperationId shift, const std::vector<Entry>& entries);
    [[nodiscard]] Done bookCorrection(const Settlement& settlement);
    void follow(const Record& record);
    [[nodiscard]] Result<std::optional<ShiftFacts>> readOpenShift();
    [[nodiscard]] Done mark(std::span<const quint64> sequences, QLatin1StringView before,
                            QLatin1StringView now);
    [[nodiscard]] Done settleOne(const Settlement& settlement);
    [[nodiscard]] Done settleFinally(const Settlement& settlement);
    [[nodiscard]] Done verifySigned(const PublicKey& key, const Decode& decode,
                                    const std::function<bool(qint64, qint64)>& goOn,
                                    std::vector<Fault>& faults);
    [[nodiscard]] Done verifyUnsigned(std::vector<Fault>& faults);

    Database m_database;
    Head m_head;
    /// What openShift() says, as long as it is known; most answers change neither shift nor drawer.
    std::optional<std::optional<ShiftFacts>> m_openShift;
};

} // namespace cekr
