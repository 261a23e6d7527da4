// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Scrypt.h"

namespace cekr
{

/// What is kept of a password to recognise it: salt, cost and scrypt hash. Safe to store and to send over
/// TLS, not to show. Passwords come from Secret::fromPassword().
class PasswordVerifier final
{
public:
    /// With a new random salt. CryptoFailed for a cost that is not bounded.
    [[nodiscard]] static Result<PasswordVerifier> make(const Secret& password, const ScryptCost& cost = {});
    /// Reads toText(). MalformedMessage for anything else, also for a cost out of bounds.
    [[nodiscard]] static Result<PasswordVerifier> parse(QByteArrayView text);

    /// "scrypt$LOG2N$R$P$SALT$HASH", salt and hash in base64url.
    [[nodiscard]] QByteArray toText() const;
    /// Takes as long as the cost says, and compares in constant time. False also when there is no memory
    /// for the attempt.
    [[nodiscard]] bool matches(const Secret& password) const;

private:
    PasswordVerifier(ScryptCost cost, QByteArray salt, QByteArray hash)
        : m_cost(cost), m_salt(std::move(salt)), m_hash(std::move(hash))
    {
    }

    ScryptCost m_cost;
    QByteArray m_salt;
    QByteArray m_hash;
};

} // namespace cekr
