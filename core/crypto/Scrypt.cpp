// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Scrypt.h"

#include "core/crypto/OpenSsl.h"

#include <openssl/evp.h>

#include <bit>

namespace cekr
{

namespace
{

constexpr quint64 largestBoundedMemory = 128ULL * 1024 * 1024;
/// Twice the memory of the costliest bounded cost, for what scrypt needs beside it.
constexpr quint64 largestMemory = 2 * largestBoundedMemory;

} // namespace

std::optional<ScryptCost> ScryptCost::bounded(quint32 log2N, quint32 r, quint32 p)
{
    if (log2N >= 32) {
        return std::nullopt;
    }
    const ScryptCost cost{1U << log2N, r, p};
    return cost.isBounded() ? std::optional(cost) : std::nullopt;
}

bool ScryptCost::isBounded() const
{
    return std::has_single_bit(n) && log2N() >= 10 && log2N() <= 18 && r >= 1 && r <= 16 && p >= 1 &&
           p <= 4 && 128ULL * n * r <= largestBoundedMemory;
}

quint32 ScryptCost::log2N() const
{
    return quint32(std::countr_zero(n));
}

Result<Secret> scrypt(QByteArrayView password, QByteArrayView salt, const ScryptCost& cost, qsizetype size)
{
    Q_ASSERT(size > 0);
    Secret derived = Secret::zeros(size);
    if (EVP_PBE_scrypt(password.isEmpty() ? "" : password.data(), size_t(password.size()), octets(salt),
                       size_t(salt.size()), cost.n, cost.r, cost.p, largestMemory, octets(derived.data()),
                       size_t(size)) != 1) {
        return openSslFailure("derive a key from a password");
    }
    return derived;
}

} // namespace cekr
