// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/EntryVerifier.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

enum Column
{
    Sequence,
    Id,
    Type,
    At,
    Clerk,
    RefersTo,
    ReceiptNumber,
    SignedBytes,
    Hash,
};

/// Every column against the same thing in what was signed.
QString faultOfColumns(const Operation& operation, const Statement& row)
{
    const OperationId reference = refersTo(operation.body);
    const std::pair<QStringView, bool> columns[] = {
        {u"sequence", qint64(operation.sequence) == row.integer(Sequence)},
        {u"id", operation.id.bytes() == row.blob(Id)},
        {u"type", typeName(operation.body) == row.text(Type)},
        {u"time", operation.at.msecsSinceEpoch() == row.integer(At)},
        {u"clerk", operation.clerk.text() == row.text(Clerk)},
        {u"reference", (reference.isNull() ? QByteArray() : reference.bytes()) == row.blob(RefersTo)},
    };
    for (const auto& [name, isAsSigned] : columns) {
        if (!isAsSigned) {
            return u"the %1 is not the one that was signed"_s.arg(name);
        }
    }
    return {};
}

Result<Operation> readSigned(const QByteArray& jws, const PublicKey& key)
{
    return wire::decodeOperation(TRY(openJws(jws, key)));
}

} // namespace

Result<Statement> EntryVerifier::rows(Database& database)
{
    return database.query("SELECT sequence, id, type, at_ms, clerk, refers_to, receipt, jws, hash"
                          " FROM operation ORDER BY sequence");
}

qint64 EntryVerifier::sequenceOf(const Statement& row)
{
    return row.integer(Sequence);
}

Result<QString> EntryVerifier::check(const Statement& row)
{
    const QByteArray jws = row.blob(SignedBytes);
    const Result<Operation> operation = readSigned(jws, m_key);
    const QString fault = operation ? TRY(faultOf(*operation, row)) : operation.error().toLogLine();
    const QByteArray hash = sha256(jws);
    m_lastSequence = row.integer(Sequence);
    m_lastHash = hash;
    m_lastRecordedHash = row.blob(Hash);
    return fault.isEmpty() && hash != m_lastRecordedHash ? u"the hash is not that of the signed bytes"_s
                                                         : fault;
}

Result<QString> EntryVerifier::faultOf(const Operation& operation, const Statement& row)
{
    for (const QString& fault :
         {faultOfChain(operation, row), faultOfColumns(operation, row), faultOfReceipt(operation, row)}) {
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return m_books.check(operation);
}

// Version 1 of the journal signed none.
QString EntryVerifier::faultOfReceipt(const Operation& operation, const Statement& row)
{
    m_signsReceipts = m_signsReceipts || operation.receipt != 0;
    const bool isAsSigned = operation.receipt == row.integer(ReceiptNumber);
    return isAsSigned || !m_signsReceipts ? QString() : u"the receipt is not the one that was signed"_s;
}

QString EntryVerifier::faultOfChain(const Operation& operation, const Statement& row)
{
    if (row.integer(Sequence) != m_lastSequence + 1) {
        return u"entry %1 stands before it: some are missing"_s.arg(m_lastSequence);
    }
    // When the entry before was altered, that one is named and not this one too.
    if (operation.previous != m_lastHash && operation.previous != m_lastRecordedHash) {
        return u"it was not signed on top of the entry before it"_s;
    }
    if (m_desk == DeskId()) {
        m_desk = operation.desk;
    }
    return operation.desk == m_desk ? QString() : u"it is of another desk than the first"_s;
}

} // namespace cekr
