// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/EntryVerifier.h"

#include "core/base/Json.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/domain/BusinessTime.h"

#include <QUuid>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray idBytes(const QJsonValue& id)
{
    return id.isUndefined() ? QByteArray() : QUuid(id.toString()).toRfc4122();
}

qint64 msecs(const QJsonValue& time)
{
    const Result<BusinessTime> parsed = BusinessTime::parse(time.toString());
    return parsed ? parsed->msecsSinceEpoch() : -1;
}

QJsonValue referenceOf(const QJsonObject& body)
{
    return body.contains("corrects"_L1) ? body.value("corrects"_L1) : body.value("refused"_L1);
}

/// Every column against the same thing in what was signed.
QString checkColumns(const QJsonObject& payload, const Statement& row)
{
    using enum EntryVerifier::Column;
    const QJsonObject body = payload.value("body"_L1).toObject();
    const std::pair<QStringView, bool> columns[] = {
        {u"sequence", payload.value("seq"_L1).toInteger() == row.integer(Sequence)},
        {u"id", idBytes(payload.value("id"_L1)) == row.blob(Id)},
        {u"type", payload.value("type"_L1).toString() == row.text(Type)},
        {u"time", msecs(payload.value("at"_L1)) == row.integer(At)},
        {u"clerk", payload.value("clerk"_L1).toString() == row.text(Clerk)},
        {u"reference", idBytes(referenceOf(body)) == row.blob(RefersTo)},
    };
    for (const auto& [name, isAsSigned] : columns) {
        if (!isAsSigned) {
            return u"the %1 is not the one that was signed"_s.arg(name);
        }
    }
    return {};
}

} // namespace

QString EntryVerifier::check(const Statement& row)
{
    const QByteArray jws = row.blob(SignedBytes);
    const QByteArray hash = sha256(jws);
    const Result<QByteArray> payload = openJws(jws, m_key);
    const Result<QJsonObject> object =
        payload ? parseJsonObject(*payload) : Result<QJsonObject>(failure(payload.error()));
    QString fault = object ? checkChain(*object, row) : object.error().toLogLine();
    if (fault.isEmpty()) {
        fault = checkColumns(*object, row);
    }
    if (fault.isEmpty()) {
        fault = checkReceipt(*object, row);
    }
    if (fault.isEmpty() && hash != row.blob(Hash)) {
        fault = u"the hash is not that of the signed bytes"_s;
    }
    m_lastSequence = row.integer(Sequence);
    m_lastHash = hash;
    m_lastRecordedHash = row.blob(Hash);
    return fault;
}

// Version 1 of the journal signed none.
QString EntryVerifier::checkReceipt(const QJsonObject& payload, const Statement& row)
{
    m_signsReceipts = m_signsReceipts || payload.contains("receipt"_L1);
    const bool isAsSigned = payload.value("receipt"_L1).toInteger() == row.integer(ReceiptNumber);
    return isAsSigned || !m_signsReceipts ? QString() : u"the receipt is not the one that was signed"_s;
}

QString EntryVerifier::checkChain(const QJsonObject& payload, const Statement& row)
{
    if (row.integer(Sequence) != m_lastSequence + 1) {
        return u"entry %1 stands before it: some are missing"_s.arg(m_lastSequence);
    }
    // When the entry before was altered, that one is named and not this one too.
    const QByteArray previous =
        QByteArray::fromBase64(payload.value("prev"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    if (previous != m_lastHash && previous != m_lastRecordedHash) {
        return u"it was not signed on top of the entry before it"_s;
    }
    const QString desk = payload.value("desk"_L1).toString();
    if (m_desk.isEmpty()) {
        m_desk = desk;
    }
    return desk == m_desk ? QString() : u"it is of another desk than the first"_s;
}

} // namespace cekr
