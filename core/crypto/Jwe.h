// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/crypto/PublicKey.h"
#include "core/crypto/Secret.h"

namespace cekr
{

/// What a JWE holds at most, in bytes.
inline constexpr qsizetype largestJweContent = 4 * 1024 * 1024;
/// The largest JWE with that, in bytes of its compact form.
inline constexpr qsizetype largestJwe = largestJweContent / 3 * 4 + 1024;

/// Encrypts for the holder of the key: a compact JWE (RFC 7516, 3.1; ECDH-ES on P-256, A256GCM). Its header
/// is, to the byte, {"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"EC","x":X,"y":Y},"kid":KID,
/// "typ":"cekr-attachment+jwe"}, KID being the thumbprint of the key. The same content is never the same
/// bytes twice. TooLarge beyond largestJweContent.
[[nodiscard]] Result<QByteArray> encryptJwe(QByteArrayView content, const PublicKey& key);

/// The thumbprint of the key that a JWE is for; nothing is decrypted. MalformedMessage for anything but the
/// algorithms of encryptJwe(), and for a header with "zip", "crit", "apu" or "apv"; TooLarge beyond
/// largestJwe.
[[nodiscard]] Result<QByteArray> recipientOf(QByteArrayView compact);

/// What is in it. SealBroken when it is for another key or was altered; MalformedMessage and TooLarge as
/// recipientOf().
[[nodiscard]] Result<Secret> decryptJwe(QByteArrayView compact, const DeviceKey& key);

} // namespace cekr
