// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <memory>

struct bignum_st;
struct bio_st;
struct ECDSA_SIG_st;
struct evp_cipher_ctx_st;
struct evp_kdf_ctx_st;
struct evp_kdf_st;
struct evp_md_ctx_st;
struct evp_pkey_ctx_st;
struct evp_pkey_st;
struct X509_extension_st;
struct X509_req_st;
struct x509_st;

namespace cekr
{

/// Gives an OpenSSL object back. OpenSSL's types are only named here; its headers stay in the .cpp files.
struct OpenSslFree
{
    void operator()(bignum_st* object) const;
    void operator()(bio_st* object) const;
    void operator()(ECDSA_SIG_st* object) const;
    void operator()(evp_cipher_ctx_st* object) const;
    void operator()(evp_kdf_ctx_st* object) const;
    void operator()(evp_kdf_st* object) const;
    void operator()(evp_md_ctx_st* object) const;
    void operator()(evp_pkey_ctx_st* object) const;
    void operator()(evp_pkey_st* object) const;
    void operator()(X509_extension_st* object) const;
    void operator()(X509_req_st* object) const;
    void operator()(x509_st* object) const;
};

template <typename T>
using OpenSslPtr = std::unique_ptr<T, OpenSslFree>;

using BignumPtr = OpenSslPtr<bignum_st>;
using BioPtr = OpenSslPtr<bio_st>;
using CertificatePtr = OpenSslPtr<x509_st>;
using CertificateRequestPtr = OpenSslPtr<X509_req_st>;
using CipherContextPtr = OpenSslPtr<evp_cipher_ctx_st>;
using DigestContextPtr = OpenSslPtr<evp_md_ctx_st>;
using EcdsaSignaturePtr = OpenSslPtr<ECDSA_SIG_st>;
using ExtensionPtr = OpenSslPtr<X509_extension_st>;
using PkeyContextPtr = OpenSslPtr<evp_pkey_ctx_st>;
using PkeyPtr = OpenSslPtr<evp_pkey_st>;

/// CryptoFailed (or another code) with what was attempted and OpenSSL's own words; empties its error queue.
[[nodiscard]] std::unexpected<Error> openSslFailure(const char* attempted,
                                                    ErrorCode code = ErrorCode::CryptoFailed);

/// For what fails only when the machine does (no memory, no random source): ends the program.
void requireOpenSsl(bool succeeded, const char* attempted);

/// Keeps OpenSSL from cleaning up when main() has returned: a thread that is still ending then (Qt's network
/// has one) would find its state gone. Called in main() before anything uses OpenSSL.
void keepOpenSslToTheEnd();

/// The largest PEM or DER text taken from outside, in bytes.
inline constexpr qsizetype largestPem = 65536;

/// Reads from the view, which must outlive it. TooLarge beyond largestPem.
[[nodiscard]] Result<BioPtr> bioReading(QByteArrayView bytes);
/// Collects what is written, and wipes it in the end.
[[nodiscard]] BioPtr bioCollecting();
/// What was collected; valid as long as the BIO.
[[nodiscard]] QByteArrayView collected(bio_st* bio);

/// Bytes as OpenSSL wants them.
[[nodiscard]] inline unsigned char* octets(char* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

[[nodiscard]] inline const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// For PEM functions: never asks at the terminal for a pass phrase, as OpenSSL does by default.
int refusePassphrase(char* buffer, int size, int writing, void* context);

} // namespace cekr
