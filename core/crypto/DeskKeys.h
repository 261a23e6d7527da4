// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Certificate.h"
#include "core/crypto/Jws.h"

#include <QHash>

#include <vector>

namespace cekr
{

/// The keys that one desk has signed with, the oldest first: whenever it is enrolled, it gets another. They
/// follow each other along the chain of its operations and never come back. Immutable; used by many threads.
class DeskKeys final
{
public:
    /// As long as there is one key, of whose certificate nothing is known; whatever signatures call it.
    DeskKeys(const PublicKey& only); // NOLINT(google-explicit-constructor): that key is all of them
    /// Those of all its certificates, in any order. A key that was certified again counts from then on.
    /// MalformedMessage when a key is not P-256.
    [[nodiscard]] static Result<DeskKeys> of(std::vector<Certificate> certificates);

    /// What one of them has signed.
    struct Signed
    {
        QByteArray payload;
        QByteArray kid;                   ///< names the key
        size_t place = 0;                 ///< of the key among all
        Jws::Kind kind = Jws::Kind::LowS; ///< what it was signed as

        /// Why it can't follow what the key of that place has signed; empty when it can.
        [[nodiscard]] QString faultAfter(size_t before) const;
    };
    /// SignatureInvalid when none of them did; errors of parseJws().
    [[nodiscard]] Result<Signed> open(QByteArrayView jws) const;
    /// The place of the key of that name, if it is one of them.
    [[nodiscard]] std::optional<size_t> placeOf(const QByteArray& kid) const;
    /// UTC: when the certificate of the key of that name ends; invalid when nothing is known of it.
    [[nodiscard]] QDateTime validUntil(const QByteArray& kid) const;
    /// All of them as a JWK Set (RFC 7517, 5).
    [[nodiscard]] QByteArray toJwkSet() const;

private:
    struct Key
    {
        PublicKey key;
        size_t place = 0;
        QDateTime validUntil;
    };

    DeskKeys() = default;

    QHash<QByteArray, Key> m_keys; ///< by thumbprint
    bool m_isOnly = false;
};

} // namespace cekr
