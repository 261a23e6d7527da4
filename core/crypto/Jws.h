// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/crypto/PublicKey.h"

namespace cekr
{

/// The largest JWS, in bytes of its compact form.
inline constexpr qsizetype largestJws = 65536;

/// A signed operation, taken apart and not yet verified.
struct Jws
{
    /// Names the key it claims to be signed by.
    QByteArray kid;
    QByteArray payload;
    /// r and s, 32 bytes each.
    QByteArray signature;
    /// What the signature is over: the first two parts with the dot between.
    QByteArray signingInput;
};

/// Signs the payload as a compact JWS (RFC 7515, 3.1; ES256). The protected header is, to the byte,
/// {"alg":"ES256","kid":KID,"typ":"cekr-op+jws"}. A kid is 1 to 128 of A-Z a-z 0-9 . _ : - (a thumbprint, an
/// UUID, a desk's name); MalformedMessage otherwise. TooLarge when it would exceed largestJws.
[[nodiscard]] Result<QByteArray> signJws(QByteArrayView payload, const DeviceKey& key, QByteArrayView kid);

/// Takes a compact JWS apart. There is one way to write header and payload: the header must be the very bytes
/// signJws() makes (so no other algorithm, no "crit" or "jwk", nothing twice) and each part strict
/// base64url. TooLarge beyond `largest` bytes, MalformedMessage otherwise.
[[nodiscard]] Result<Jws> parseJws(QByteArrayView compact, qsizetype largest = largestJws);

/// SignatureInvalid unless the holder of the key signed it.
[[nodiscard]] Done verifyJws(const Jws& jws, const PublicKey& key);

/// Signs a document that is kept beside its signature: a compact JWS with nothing between its dots (RFC 7515,
/// appendix F; ES256), of any length. Its header says typ "cekr-document+jws", so that no document passes for
/// an operation. MalformedMessage for a kid that is none.
[[nodiscard]] Result<QByteArray> signDetachedJws(QByteArrayView document, const DeviceKey& key,
                                                 QByteArrayView kid);
/// Whether the holder of the key signed that very document; the signature as signDetachedJws() makes it.
[[nodiscard]] Done verifyDetachedJws(QByteArrayView signature, QByteArrayView document, const PublicKey& key);

/// Parses, verifies, and only then gives the payload.
[[nodiscard]] Result<QByteArray> openJws(QByteArrayView compact, const PublicKey& key);

} // namespace cekr
