// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/OpenSsl.h"

namespace cekr::p256
{

/// A coordinate, and each half of a signature, in bytes.
inline constexpr qsizetype fieldSize = 32;
inline constexpr qsizetype signatureSize = 2 * fieldSize;

/// Whether the key lies on the named curve P-256 (secp256r1, prime256v1).
[[nodiscard]] bool isKey(const evp_pkey_st* key);

/// The public point without compression: 0x04, x, y (SEC 1, 2.3.3); 65 bytes.
[[nodiscard]] Result<QByteArray> point(const evp_pkey_st* key);
/// The public key of such a point. MalformedMessage when it is not on the curve.
[[nodiscard]] Result<PkeyPtr> keyOfPoint(QByteArrayView point);

/// An ECDSA signature between its two forms: r and s of 32 bytes each (RFC 7518, 3.4) and DER (RFC
/// 3279, 2.2.3).
[[nodiscard]] Result<QByteArray> rawSignature(QByteArrayView der);
/// Empty when the length is not 64.
[[nodiscard]] QByteArray derSignature(QByteArrayView raw);

/// Of the two valid signatures (r, s) and (r, n - s), whether it is the one with s at most n/2, n being the
/// order of the curve. False for what is no signature.
[[nodiscard]] bool isLowS(QByteArrayView raw);
/// The other of the two. Empty when s is not between 1 and n - 1.
[[nodiscard]] QByteArray otherSignature(QByteArrayView raw);

} // namespace cekr::p256
