// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/EcdhEs.h"

#include "core/crypto/P256.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace cekr::ecdhEs
{

namespace
{

QByteArray counted(QByteArrayView bytes)
{
    const quint32 size = qToBigEndian(quint32(bytes.size()));
    return QByteArray(reinterpret_cast<const char*>(&size), sizeof size).append(bytes);
}

/// AlgorithmID, PartyUInfo, PartyVInfo, SuppPubInfo (the bits of the key).
QByteArray otherInfo(const Purpose& purpose, qsizetype bytes)
{
    const quint32 bits = qToBigEndian(quint32(bytes) * 8);
    return counted(purpose.algorithm) + counted(purpose.producer) + counted(purpose.recipient) +
           QByteArray(reinterpret_cast<const char*>(&bits), sizeof bits);
}

Result<Secret> sharedSecret(const DeviceKey& own, const PublicKey& other)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, own.native(), nullptr));
    Secret shared = Secret::zeros(p256::fieldSize);
    size_t size = size_t(shared.size());
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer_ex(context.get(), other.native(), 1) != 1 ||
        EVP_PKEY_derive(context.get(), octets(shared.data()), &size) != 1 ||
        qsizetype(size) != shared.size()) {
        return openSslFailure("agree on a key");
    }
    return shared;
}

} // namespace

Result<Secret> agree(const DeviceKey& own, const PublicKey& other, const Purpose& purpose, qsizetype bytes)
{
    Secret shared = TRY(sharedSecret(own, other));
    QByteArray info = otherInfo(purpose, bytes);
    char digest[] = "SHA256";
    OSSL_PARAM settings[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, shared.data(), size_t(shared.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), size_t(info.size())),
        OSSL_PARAM_construct_end(),
    };
    const OpenSslPtr<evp_kdf_st> kdf(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_SSKDF, nullptr));
    const OpenSslPtr<evp_kdf_ctx_st> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    Secret key = Secret::zeros(bytes);
    if (!context || EVP_KDF_derive(context.get(), octets(key.data()), size_t(bytes), settings) != 1) {
        return openSslFailure("derive a key");
    }
    return key;
}

} // namespace cekr::ecdhEs
