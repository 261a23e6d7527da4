// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeskKeys.h"
#include "core/domain/Operation.h"
#include "core/store/Database.h"

namespace cekr
{

/// Walks the entries of a journal in order and says of each what is wrong with it. Keys of the desk follow
/// each other as their certificates do, none signs after a later one, and none after its certificate has
/// ended.
class EntryVerifier final
{
public:
    EntryVerifier(DeskKeys keys, Database& database) : m_keys(std::move(keys)), m_database(database) {}

    /// The rows that check() takes one after the other.
    [[nodiscard]] static Result<Statement> rows(Database& database);
    /// What is wrong with the next entry; empty when it is sound. Errors of Database.
    [[nodiscard]] Result<QString> check(const Statement& row);

private:
    [[nodiscard]] QString faultOf(const Operation& operation, const Statement& row);
    [[nodiscard]] QString faultOfKey(const DeskKeys::Signed& opened, const Operation& operation);
    [[nodiscard]] QString faultOfReceipt(const Operation& operation, const Statement& row);
    [[nodiscard]] QString faultOfChain(const Operation& operation, const Statement& row);

    DeskKeys m_keys;
    Database& m_database;
    size_t m_lastKey = 0; ///< place of the key that signed the entry before
    qint64 m_lastSequence = 0;
    DeskId m_desk;
    bool m_signsReceipts = false; ///< an operation before had its receipt signed
    // Of the signed bytes of the entry before: as they are, and as they were recorded.
    QByteArray m_lastHash = QByteArray(32, '\0');
    QByteArray m_lastRecordedHash = m_lastHash;
};

} // namespace cekr
