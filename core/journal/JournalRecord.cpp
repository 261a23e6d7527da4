// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalTables.h"

#include "core/crypto/Digest.h"
#include "core/journal/JournalRow.h"
#include "core/store/Transaction.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QByteArray> bytesOf(OperationId id)
{
    return id.isNull() ? std::nullopt : std::optional(id.bytes());
}

Done continuesChain(const Operation& operation, const Journal::Head& head)
{
    if (operation.sequence != head.sequence + 1 || operation.previous != head.hash || operation.id.isNull()) {
        return failure(ErrorCode::ChainBroken,
                       u"entry %1 does not follow entry %2"_s.arg(operation.sequence).arg(head.sequence));
    }
    return {};
}

} // namespace

Done Journal::record(const Record& record)
{
    if (record.entries.empty()) {
        return failure(ErrorCode::ChainBroken, u"a record without an entry"_s);
    }
    Transaction transaction = TRY(Transaction::begin(m_tables->database));
    Head head = m_head;
    for (const NewEntry& entry : record.entries) {
        if (entry.operation.receipt != (record.receipt ? record.receipt->number : 0)) {
            return failure(ErrorCode::ChainBroken, u"another receipt than the one that is recorded"_s);
        }
        head = TRY(append(entry, head));
    }
    const Operation& first = record.entries.front().operation;
    TRY(record.receipt ? m_tables->receipts.append(*record.receipt, first.sequence) : Done());
    TRY(record.finishedDraft.isEmpty() ? Done() : m_tables->drafts.remove(record.finishedDraft, first.clerk));
    TRY(transaction.commit());
    m_head = head;
    m_tables->till.follow(record);
    return {};
}

Done Journal::adopt(const Operation& operation, const QByteArray& jws, const EntryAnswer& answer,
                    const std::optional<NewReceipt>& receipt)
{
    const NewEntry entry{operation, jws, entriesOf(operation.body, answer.standing)};
    Transaction transaction = TRY(Transaction::begin(m_tables->database));
    const Head head = TRY(append(entry, m_head));
    const qint64 nextReceipt = TRY(m_tables->receipts.nextNumber());
    const bool isFurther = !receipt || (receipt->number > 0 && receipt->number == nextReceipt - 1);
    TRY(isFurther ? Done() : m_tables->receipts.append(*receipt, operation.sequence));
    TRY(settleOne({operation.sequence, answer.standing, answer.change, answer.problem, {}}));
    TRY(transaction.commit());
    m_head = head;
    m_tables->till.forget();
    return {};
}

Result<Journal::Head> Journal::append(const NewEntry& entry, const Head& head)
{
    const Operation& operation = entry.operation;
    const qint64 sequence = qint64(operation.sequence);
    Head next{operation.sequence, sha256(entry.jws), operation.at};
    TRY(continuesChain(operation, head));
    TRY(m_tables->database.run(
        "INSERT INTO operation(sequence, id, type, at_ms, clerk, refers_to,"
        " receipt, jws, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sequence, operation.id.bytes(), typeName(operation.body), operation.at.msecsSinceEpoch(),
        operation.clerk.text(), bytesOf(refersTo(operation.body)),
        operation.receipt == 0 ? std::nullopt : std::optional(operation.receipt), entry.jws, next.hash));
    TRY(m_tables->database.run("INSERT INTO waiting(sequence) VALUES (?)", sequence));
    for (const MokId card : cardsOf(operation.body)) {
        TRY(m_tables->database.run("INSERT OR IGNORE INTO operation_card(card, sequence) VALUES (?, ?)",
                                   card.number(), sequence));
    }
    TRY(m_tables->till.book(operation.sequence, drawerShiftOf(operation), entry.entries));
    return next;
}

} // namespace cekr
