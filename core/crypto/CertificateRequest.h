// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"

namespace cekr
{

/// A PKCS #10 request (RFC 2986) in PEM for the key, signed by it. The name (1 to 64 characters) is a wish:
/// central decides what the certificate says. CryptoFailed if OpenSSL refuses the name.
[[nodiscard]] Result<QByteArray> certificateRequestPem(const DeviceKey& key, const QString& commonName);

} // namespace cekr
