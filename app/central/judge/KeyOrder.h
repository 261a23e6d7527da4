// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/DeskTable.h"

namespace cekr::central
{

/// Which of a desk's keys may sign what comes next in its chain. They follow each other as their certificates
/// do: once a later one has signed, an earlier one signs nothing any more, whoever holds it. Belongs to one
/// transaction.
class KeyOrder final
{
public:
    [[nodiscard]] static Result<KeyOrder> of(Database& database, const Desk& desk);

    /// SignatureInvalid when a later key has signed already.
    [[nodiscard]] Done maySignNext(const QByteArray& kid) const;
    /// Whether its certificate was revoked, and it got no other since: who holds it is not certain.
    [[nodiscard]] bool isRevoked(const QByteArray& kid) const;
    /// It has signed what is recorded now.
    void noteSigned(const QByteArray& kid);

private:
    KeyOrder(DeskKeys keys, std::vector<QByteArray> revoked)
        : m_keys(std::move(keys)), m_revoked(std::move(revoked))
    {
    }

    DeskKeys m_keys;
    std::vector<QByteArray> m_revoked; ///< names of keys
    size_t m_last = 0;                 ///< place of the key that signed last
};

} // namespace cekr::central
