// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/OpenSsl.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/x509.h>

namespace cekr
{

void OpenSslFree::operator()(bignum_st* object) const
{
    BN_clear_free(object);
}

void OpenSslFree::operator()(bio_st* object) const
{
    BIO_free_all(object);
}

void OpenSslFree::operator()(ECDSA_SIG_st* object) const
{
    ECDSA_SIG_free(object);
}

void OpenSslFree::operator()(evp_cipher_ctx_st* object) const
{
    EVP_CIPHER_CTX_free(object);
}

void OpenSslFree::operator()(evp_kdf_ctx_st* object) const
{
    EVP_KDF_CTX_free(object);
}

void OpenSslFree::operator()(evp_kdf_st* object) const
{
    EVP_KDF_free(object);
}

void OpenSslFree::operator()(evp_md_ctx_st* object) const
{
    EVP_MD_CTX_free(object);
}

void OpenSslFree::operator()(evp_pkey_ctx_st* object) const
{
    EVP_PKEY_CTX_free(object);
}

void OpenSslFree::operator()(evp_pkey_st* object) const
{
    EVP_PKEY_free(object);
}

void OpenSslFree::operator()(X509_extension_st* object) const
{
    X509_EXTENSION_free(object);
}

void OpenSslFree::operator()(X509_req_st* object) const
{
    X509_REQ_free(object);
}

void OpenSslFree::operator()(x509_st* object) const
{
    X509_free(object);
}

std::unexpected<Error> openSslFailure(const char* attempted, ErrorCode code)
{
    const unsigned long last = ERR_peek_last_error();
    char words[256] = "no reason given";
    if (last != 0) {
        ERR_error_string_n(last, words, sizeof words);
    }
    ERR_clear_error();
    return failure(code,
                   QStringLiteral("%1: %2").arg(QLatin1StringView(attempted), QLatin1StringView(words)));
}

void keepOpenSslToTheEnd()
{
    requireOpenSsl(OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1, "to start");
}

void requireOpenSsl(bool succeeded, const char* attempted)
{
    if (!succeeded) {
        qFatal("OpenSSL cannot %s", attempted);
    }
}

Result<BioPtr> bioReading(QByteArrayView bytes)
{
    if (bytes.size() > largestPem) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("%1 bytes, at most %2").arg(bytes.size()).arg(largestPem));
    }
    BioPtr bio(BIO_new_mem_buf(bytes.isEmpty() ? "" : bytes.data(), int(bytes.size())));
    requireOpenSsl(bio != nullptr, "get memory");
    return bio;
}

BioPtr bioCollecting()
{
    BioPtr bio(BIO_new(BIO_s_mem()));
    requireOpenSsl(bio != nullptr, "get memory");
    return bio;
}

QByteArrayView collected(bio_st* bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, qsizetype(size)};
}

int refusePassphrase(char*, int, int, void*)
{
    return -1;
}

} // namespace cekr
