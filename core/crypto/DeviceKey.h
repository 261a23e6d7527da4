// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/OpenSsl.h"
#include "core/crypto/PublicKey.h"
#include "core/crypto/Secret.h"

namespace cekr
{

/// A P-256 key pair: a desk's device key, or that of an authority. Move-only. Signing from several threads
/// at once is allowed.
class DeviceKey final
{
public:
    [[nodiscard]] static Result<DeviceKey> generate();
    /// Reads an unencrypted private key in PEM. MalformedMessage when it is anything but a P-256 key.
    [[nodiscard]] static Result<DeviceKey> fromPem(QByteArrayView pem);

    /// PKCS #8 (RFC 5958) in PEM, unencrypted: the file it goes to must have mode 0600.
    [[nodiscard]] Secret toPem() const;
    /// ES256 over the message: r and s, 32 bytes each (RFC 7518, 3.4). CryptoFailed if OpenSSL fails.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message) const;
    /// The public half alone; it holds nothing of the private one.
    [[nodiscard]] PublicKey publicKey() const;

    /// For core/crypto only.
    [[nodiscard]] evp_pkey_st* native() const { return m_key.get(); }

private:
    explicit DeviceKey(PkeyPtr key) : m_key(std::move(key)) {}

    PkeyPtr m_key;
};

} // namespace cekr
