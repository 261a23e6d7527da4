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

/// Every column against the same thing in what was signed.
QString faultOfColumns(const Operation& operation, const Statement& row)
{
    const OperationId reference = refersTo(operation.body);
    const std::pair<QStringView, bool> columns[] = {
        {u"sequence", qint64(operation.sequence) == row.integer("sequence")},
        {u"id", operation.id.bytes() == row.blob("id")},
        {u"type", typeName(operation.body) == row.text("type")},
        {u"time", operation.at.msecsSinceEpoch() == row.integer("at_ms")},
        {u"clerk", operation.clerk.text() == row.text("clerk")},
        {u"reference", (reference.isNull() ? QByteArray() : reference.bytes()) == row.blob("refers_to")},
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

Result<QString> EntryVerifier::check(const Statement& row)
{
    const QByteArray jws = row.blob("jws");
    const Result<Operation> operation = readSigned(jws, m_key);
    QString fault = operation ? faultOf(*operation, row) : operation.error().toLogLine();
    m_lastSequence = row.integer("sequence");
    m_lastHash = sha256(jws);
    m_lastRecordedHash = row.blob("hash");
    if (fault.isEmpty() && m_lastHash != m_lastRecordedHash) {
        fault = u"the hash is not that of the signed bytes"_s;
    }
    return fault.isEmpty() ? m_books.check(*operation) : Result<QString>(std::move(fault));
}

QString EntryVerifier::faultOf(const Operation& operation, const Statement& row)
{
    QString fault = faultOfChain(operation, row);
    if (fault.isEmpty()) {
        fault = faultOfColumns(operation, row);
    }
    return fault.isEmpty() ? faultOfReceipt(operation, row) : fault;
}

// Version 1 of the journal signed none.
QString EntryVerifier::faultOfReceipt(const Operation& operation, const Statement& row)
{
    m_signsReceipts = m_signsReceipts || operation.receipt != 0;
    const bool isAsSigned = operation.receipt == row.integer("receipt");
    return isAsSigned || !m_signsReceipts ? QString() : u"the receipt is not the one that was signed"_s;
}

QString EntryVerifier::faultOfChain(const Operation& operation, const Statement& row)
{
    if (row.integer("sequence") != m_lastSequence + 1) {
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
