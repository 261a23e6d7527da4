// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/crypto/PublicKey.h"

#include <optional>

namespace cekr
{

/// The largest JWS, in bytes of its compact form.
inline constexpr qsizetype largestJws = 65536;

/// A signed operation, taken apart and not yet verified.
struct Jws
{
    /// What its `typ` says of its signature.
    enum class Kind
    {
        AnyS, ///< "cekr-op+jws", of desks before low s: (r, s) and (r, n - s) are both valid
        LowS, ///< "cekr-op-low-s+jws": only the one with s at most n/2 is
    };

    /// Names the key it claims to be signed by.
    QByteArray kid;
    Kind kind = Kind::LowS;
    QByteArray payload;
    /// r and s, 32 bytes each.
    QByteArray signature;
    /// What the signature is over: the first two parts with the dot between.
    QByteArray signingInput;
};

/// Signs the payload as a compact JWS (RFC 7515, 3.1; ES256). The protected header is, to the byte,
/// {"alg":"ES256","kid":KID,"typ":"cekr-op-low-s+jws"}, and s is at most n/2, so that nobody can restate the
/// signature and with it the hash of the operation. A kid is 1 to 128 of A-Z a-z 0-9 . _ : - (a thumbprint,
/// an UUID, a desk's name); MalformedMessage otherwise. TooLarge when it would exceed largestJws.
[[nodiscard]] Result<QByteArray> signJws(QByteArrayView payload, const DeviceKey& key, QByteArrayView kid);

/// Takes a compact JWS apart. There is one way to write header and payload: the header must be the very bytes
/// signJws() makes or made before low s (so no other algorithm, no "crit" or "jwk", nothing twice) and each
/// part strict base64url. TooLarge beyond `largest` bytes, MalformedMessage otherwise.
[[nodiscard]] Result<Jws> parseJws(QByteArrayView compact, qsizetype largest = largestJws);

/// SignatureInvalid unless the holder of the key signed it, and in the one way that its `typ` allows.
[[nodiscard]] Done verifyJws(const Jws& jws, const PublicKey& key);

/// The same operation with the other of its two valid signatures: who has one can make the other without the
/// key. Nothing for what is no operation, or has but one.
[[nodiscard]] std::optional<QByteArray> restatedJws(QByteArrayView compact);

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
