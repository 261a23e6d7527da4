// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/domain/Operation.h"
#include "core/store/Database.h"

namespace cekr
{

/// Walks the entries of a journal in order and says of each what is wrong with it.
class EntryVerifier final
{
public:
    EntryVerifier(PublicKey key, Database& database) : m_key(std::move(key)), m_database(database) {}

    /// The rows that check() takes one after the other.
    [[nodiscard]] static Result<Statement> rows(Database& database);
    /// What is wrong with the next entry; empty when it is sound. Errors of Database.
    [[nodiscard]] Result<QString> check(const Statement& row);

private:
    [[nodiscard]] QString faultOf(const Operation& operation, const Statement& row);
    [[nodiscard]] QString faultOfReceipt(const Operation& operation, const Statement& row);
    [[nodiscard]] QString faultOfChain(const Operation& operation, const Statement& row);

    PublicKey m_key;
    Database& m_database;
    qint64 m_lastSequence = 0;
    DeskId m_desk;
    bool m_signsReceipts = false; ///< an operation before had its receipt signed
    // Of the signed bytes of the entry before: as they are, and as they were recorded.
    QByteArray m_lastHash = QByteArray(32, '\0');
    QByteArray m_lastRecordedHash = m_lastHash;
};

} // namespace cekr
