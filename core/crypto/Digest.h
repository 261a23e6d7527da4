// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Secret.h"

namespace cekr
{

/// SHA-256 (FIPS 180-4), 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// HMAC-SHA-256 (RFC 2104), 32 bytes.
[[nodiscard]] QByteArray hmacSha256(const Secret& key, QByteArrayView bytes);

/// Whether both are the same, in a time that depends on their lengths only.
[[nodiscard]] bool constantTimeEqual(QByteArrayView a, QByteArrayView b);

} // namespace cekr
