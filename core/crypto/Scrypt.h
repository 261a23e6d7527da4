// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

#include <optional>

namespace cekr
{

/// What one try of a password costs (RFC 7914, section 2): about 128 * n * r bytes of memory. The default
/// takes 32 MiB and roughly a tenth of a second.
struct ScryptCost
{
    /// A power of two.
    quint32 n = 1U << 15;
    quint32 r = 8;
    quint32 p = 1;

    /// The cost with n = 2^log2N, as stored texts say it, if it is within what this program is willing to
    /// spend on another's word: log2N 10 to 18, r 1 to 16, p 1 to 4, at most 128 MiB.
    [[nodiscard]] static std::optional<ScryptCost> bounded(quint32 log2N, quint32 r, quint32 p);
    [[nodiscard]] bool isBounded() const;
    [[nodiscard]] quint32 log2N() const;

    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// Derives `size` bytes from the password. CryptoFailed for a cost scrypt does not allow or that takes more
/// than 256 MiB.
[[nodiscard]] Result<Secret> scrypt(QByteArrayView password, QByteArrayView salt, const ScryptCost& cost,
                                    qsizetype size);

} // namespace cekr
