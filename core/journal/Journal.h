// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"

#include <optional>
#include <span>
#include <vector>

namespace cekr
{

class PublicKey;

/// How far an operation has come.
enum class Standing
{
    Recorded, ///< on this disk
    Sent,     ///< went out at least once, no final answer yet
    Applied,  ///< central has it
    Refused,  ///< central refuses it; somebody must resolve it (OFF-3)
};

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

/// What a receipt says, sealed under the desk's data key. The number is nextReceiptNumber().
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
    int copies = 0; ///< printed since the original
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
    QByteArray finishedDraft; ///< name of the flow whose draft (of the first entry's clerk) ends; may be empty
};

/// Central's final or interim word on an entry.
struct Settlement
{
    quint64 sequence = 0;
    Standing standing = Standing::Applied;
    qint64 change = 0;
    std::optional<Error> problem;
    /// Refused: how its cash is booked from now on (entriesOfRefused instead of entriesOf).
    std::vector<Entry> correction;
};

/// A refused operation that nobody has resolved yet.
struct OpenRefusal
{
    JournalEntry entry;
    Money cash;             ///< of it in the drawer
    bool escalated = false; ///< handed on to a supervisor
};

/// What waits for central.
struct Waiting
{
    int count = 0;
    BusinessTime oldest; ///< invalid when none waits
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
    /// Opens or makes the file, brings it to the newest schema, and checks it quickly.
    [[nodiscard]] static Result<Journal> open(const QString& path);
    /// As open(), without ever writing: for verification and export.
    [[nodiscard]] static Result<Journal> openReadOnly(const QString& path);

    /// The end of the chain: what the next operation has to name.
    struct Head
    {
        quint64 sequence = 0;
        QByteArray hash = QByteArray(32, '\0'); ///< SHA-256 of the last JWS
        BusinessTime at;
    };
    [[nodiscard]] const Head& head() const { return m_head; }

    /// Writes everything of the record in one durable transaction. Success means it is on the disk. The
    /// entries must continue the chain (asserted). Nothing is written on an error.
    [[nodiscard]] Done record(const Record& record);

    /// Waiting entries in order, not more than `atMost`.
    [[nodiscard]] Result<std::vector<JournalEntry>> outbox(int atMost);
    [[nodiscard]] Result<Waiting> waiting();
    /// Recorded -> Sent.
    [[nodiscard]] Done markSent(std::span<const quint64> sequences);
    /// Central's word on several, in one transaction. A final standing is never taken back.
    [[nodiscard]] Done settle(std::span<const Settlement> settlements);

    /// Entries whose effects a replica at `cursor` does not hold yet: unanswered ones and those applied by
    /// a later change. In order.
    [[nodiscard]] Result<std::vector<JournalEntry>> beyond(qint64 cursor);
    [[nodiscard]] Result<std::optional<JournalEntry>> entry(OperationId id);
    [[nodiscard]] Result<std::optional<JournalEntry>> entryAt(quint64 sequence);
    /// Entries from an instant (inclusive) to another (exclusive), newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> between(const QDateTime& from, const QDateTime& to,
                                                           int atMost = 500);
    /// All entries in order, to a visitor that may stop it by returning false.
    [[nodiscard]] Done forEach(const std::function<bool(const JournalEntry&)>& visit);

    [[nodiscard]] Result<std::vector<OpenRefusal>> openRefusals();

    /// The open shift with what should be in its drawer.
    [[nodiscard]] Result<std::optional<ShiftFacts>> openShift();
    /// Sum of a shift's entries by account.
    [[nodiscard]] Result<std::vector<Entry>> totals(OperationId shift);

    [[nodiscard]] Result<qint64> nextReceiptNumber();
    [[nodiscard]] Result<std::optional<Receipt>> receipt(qint64 number);
    /// Counts one more copy and returns its number (1 for the first copy).
    [[nodiscard]] Result<int> countCopy(qint64 number);

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

    /// Adds entries that central has and this file does not (after a restore from a backup), as applied or
    /// refused. They must continue the chain.
    [[nodiscard]] Done adopt(const Operation& operation, const QByteArray& jws, const Settlement& answer);

    struct Fault
    {
        quint64 sequence = 0;
        QString what;
    };
    /// Checks every entry: signature, chain, gapless sequence, and that the columns agree with what was
    /// signed. `goOn(done, total)` may stop it. The list is bounded to 100.
    [[nodiscard]] Result<std::vector<Fault>> verify(const PublicKey& key,
                                                    const std::function<bool(qint64, qint64)>& goOn = {});

    /// See Database::backupTo().
    [[nodiscard]] Done backupTo(const QString& path) { return m_database.backupTo(path); }
    [[nodiscard]] Done fullCheck() { return m_database.fullCheck(); }

private:
    explicit Journal(Database database);

    Database m_database;
    Head m_head;
};

} // namespace cekr
