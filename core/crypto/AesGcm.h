// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

namespace cekr
{

/// The cipher under SealedBox, with the nonce chosen by the caller. For SealedBox and for published vectors;
/// anybody else would sooner or later use one nonce twice.
namespace aesGcm
{

inline constexpr qsizetype keySize = 32;
inline constexpr qsizetype nonceSize = 12;
inline constexpr qsizetype tagSize = 16;

/// Ciphertext, then the tag. Sizes are the caller's duty, lengths below 2^31.
[[nodiscard]] Result<QByteArray> encrypt(const Secret& key, QByteArrayView nonce, QByteArrayView plain,
                                         QByteArrayView associated);
/// SealBroken when the tag does not fit; nothing of the plain text is given out then.
[[nodiscard]] Result<Secret> decrypt(const Secret& key, QByteArrayView nonce, QByteArrayView ciphertextAndTag,
                                     QByteArrayView associated);

} // namespace aesGcm

} // namespace cekr
