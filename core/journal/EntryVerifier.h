// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/store/Statement.h"

#include <QJsonObject>

namespace cekr
{

/// Walks the entries of a journal in order and says of each what is wrong with it.
class EntryVerifier final
{
public:
    /// The columns a row has to have, in this order.
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

    explicit EntryVerifier(PublicKey key) : m_key(std::move(key)) {}

    /// What is wrong with the next entry; empty when it is sound.
    [[nodiscard]] QString check(const Statement& row);

private:
    [[nodiscard]] QString checkReceipt(const QJsonObject& payload, const Statement& row);
    [[nodiscard]] QString checkChain(const QJsonObject& payload, const Statement& row);

    PublicKey m_key;
    qint64 m_lastSequence = 0;
    QString m_desk;
    bool m_signsReceipts = false; ///< an operation before had its receipt signed
    // Of the signed bytes of the entry before: as they are, and as they were recorded.
    QByteArray m_lastHash = QByteArray(32, '\0');
    QByteArray m_lastRecordedHash = m_lastHash;
};

} // namespace cekr
