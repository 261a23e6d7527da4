// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/crypto/PublicKey.h"
#include "core/crypto/Secret.h"

namespace cekr::ecdhEs
{

/// What a key is agreed for (RFC 7518, 4.6.2): the algorithm it is used with, and who the parties are.
struct Purpose
{
    QByteArrayView algorithm;      ///< "A256GCM"
    QByteArrayView producer = {};  ///< PartyUInfo, decoded
    QByteArrayView recipient = {}; ///< PartyVInfo, decoded
};

/// The key of `bytes` bytes that the holders of the two keys agree on: ECDH on P-256 (NIST SP 800-56A) and
/// the Concat KDF with SHA-256. For Jwe and for published vectors. CryptoFailed if OpenSSL fails.
[[nodiscard]] Result<Secret> agree(const DeviceKey& own, const PublicKey& other, const Purpose& purpose,
                                   qsizetype bytes);

} // namespace cekr::ecdhEs
