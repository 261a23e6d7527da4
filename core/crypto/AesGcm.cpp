// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/AesGcm.h"

#include "core/crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/evp.h>

namespace cekr::aesGcm
{

namespace
{

/// Feeds associated data; none at all is not worth a call (and a null pointer would mean something else).
bool associate(EVP_CIPHER_CTX* context, QByteArrayView associated)
{
    int size = 0;
    return associated.isEmpty() ||
           EVP_CipherUpdate(context, nullptr, &size, octets(associated), int(associated.size())) == 1;
}

bool transform(EVP_CIPHER_CTX* context, QByteArrayView from, char* to)
{
    int size = 0;
    return from.isEmpty() ||
           (EVP_CipherUpdate(context, octets(to), &size, octets(from), int(from.size())) == 1 &&
            size == from.size());
}

/// GCM writes nothing at the end; it makes or checks the tag.
bool finish(EVP_CIPHER_CTX* context)
{
    unsigned char nothing[EVP_MAX_BLOCK_LENGTH];
    int size = 0;
    return EVP_CipherFinal_ex(context, nothing, &size) == 1;
}

} // namespace

Result<QByteArray> encrypt(const Secret& key, QByteArrayView nonce, QByteArrayView plain,
                           QByteArrayView associated)
{
    Q_ASSERT(key.size() == keySize && nonce.size() == nonceSize);
    QByteArray box(plain.size() + tagSize, Qt::Uninitialized);
    char* tag = box.data() + plain.size();
    const CipherContextPtr owned(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX* context = owned.get();
    if (!context ||
        EVP_EncryptInit_ex2(context, EVP_aes_256_gcm(), octets(key.view()), octets(nonce), nullptr) != 1 ||
        !associate(context, associated) || !transform(context, plain, box.data()) || !finish(context) ||
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, int(tagSize), tag) != 1) {
        return openSslFailure("seal");
    }
    return box;
}

Result<Secret> decrypt(const Secret& key, QByteArrayView nonce, QByteArrayView ciphertextAndTag,
                       QByteArrayView associated)
{
    Q_ASSERT(key.size() == keySize && nonce.size() == nonceSize && ciphertextAndTag.size() >= tagSize);
    const QByteArrayView ciphertext = ciphertextAndTag.chopped(tagSize);
    QByteArray tag = ciphertextAndTag.last(tagSize).toByteArray();
    Secret plain = Secret::zeros(ciphertext.size());
    const CipherContextPtr owned(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX* context = owned.get();
    if (!context ||
        EVP_DecryptInit_ex2(context, EVP_aes_256_gcm(), octets(key.view()), octets(nonce), nullptr) != 1 ||
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, int(tagSize), tag.data()) != 1 ||
        !associate(context, associated) || !transform(context, ciphertext, plain.data())) {
        return openSslFailure("open a seal");
    }
    if (!finish(context)) {
        ERR_clear_error();
        return failure(ErrorCode::SealBroken);
    }
    return plain;
}

} // namespace cekr::aesGcm
