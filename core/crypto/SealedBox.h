// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

namespace cekr
{

/// Bytes a box is longer than what is in it: version (1), nonce (12), tag (16).
inline constexpr qsizetype sealOverhead = 1 + 12 + 16;

/// Seals the bytes with AES-256-GCM (NIST SP 800-38D) under a 32-byte key:
/// version 0x01 | 12 random bytes of nonce | ciphertext | 16-byte tag. `associated` is not stored but must be
/// the same when opening: it says what the box is for, so that none can be moved to another place. One key
/// is good for 2^32 boxes. CryptoFailed for a key of another length, TooLarge beyond 16 MiB.
[[nodiscard]] Result<QByteArray> seal(const Secret& key, QByteArrayView plain, QByteArrayView associated);

/// What seal() took. SealBroken when key, box or `associated` are not the ones it was sealed with.
[[nodiscard]] Result<Secret> open(const Secret& key, QByteArrayView box, QByteArrayView associated);

} // namespace cekr
