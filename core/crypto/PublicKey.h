// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/OpenSsl.h"

namespace cekr
{

/// A P-256 public key. Copies share one immutable key; all functions may be called from several threads.
class PublicKey final
{
public:
    /// The key of a certificate. MalformedMessage when it is not a certificate of a P-256 key. Says nothing
    /// about who issued the certificate, or for how long.
    [[nodiscard]] static Result<PublicKey> fromCertificatePem(QByteArrayView pem);
    /// A JSON Web Key (RFC 7517) as toJwk() writes it; further members are ignored.
    [[nodiscard]] static Result<PublicKey> fromJwk(const QByteArray& json);
    /// For core/crypto only. Takes a key that is known to be P-256.
    [[nodiscard]] static PublicKey fromNative(PkeyPtr key);

    /// Whether this is the key holder's ES256 signature (r and s, 32 bytes each; RFC 7518, 3.4) of the
    /// message.
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;
    /// SHA-256 thumbprint (RFC 7638) in base64url, 43 characters.
    [[nodiscard]] QByteArray thumbprint() const;
    /// The key as compact JSON, members in the order of RFC 7638, so that its SHA-256 is the thumbprint.
    [[nodiscard]] QByteArray toJwk() const;

    /// For core/crypto only.
    [[nodiscard]] evp_pkey_st* native() const { return m_key.get(); }

private:
    explicit PublicKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace cekr
