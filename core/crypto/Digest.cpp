// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"

#include "core/crypto/OpenSsl.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace cekr
{

namespace
{

constexpr qsizetype digestSize = 32;

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    const int done =
        EVP_Digest(bytes.data(), size_t(bytes.size()), octets(digest.data()), nullptr, EVP_sha256(), nullptr);
    requireOpenSsl(done == 1, "compute SHA-256");
    return digest;
}

QByteArray hmacSha256(const Secret& key, QByteArrayView bytes)
{
    QByteArray mac(digestSize, Qt::Uninitialized);
    // A null key would mean to OpenSSL "the key of last time".
    const void* keyBytes = key.isEmpty() ? "" : key.view().data();
    size_t written = 0;
    const unsigned char* done =
        EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, keyBytes, size_t(key.size()), octets(bytes),
                  size_t(bytes.size()), octets(mac.data()), size_t(mac.size()), &written);
    requireOpenSsl(done != nullptr && written == size_t(digestSize), "compute HMAC-SHA-256");
    return mac;
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && (a.isEmpty() || CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

} // namespace cekr
