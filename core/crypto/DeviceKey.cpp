// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/DeviceKey.h"

#include "core/crypto/P256.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace cekr
{

namespace
{

/// The longest DER form of a P-256 signature: two integers of 33 bytes with their heads, in a sequence.
constexpr qsizetype largestDerSignature = 72;

} // namespace

Result<DeviceKey> DeviceKey::generate()
{
    PkeyPtr key(EVP_EC_gen(SN_X9_62_prime256v1));
    if (!key) {
        return openSslFailure("generate a key");
    }
    return DeviceKey(std::move(key));
}

Result<DeviceKey> DeviceKey::fromPem(QByteArrayView pem)
{
    const BioPtr bio = TRY(bioReading(pem));
    PkeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassphrase, nullptr));
    if (!key) {
        return openSslFailure("read a private key", ErrorCode::MalformedMessage);
    }
    if (!p256::isKey(key.get())) {
        return failure(ErrorCode::MalformedMessage, QStringLiteral("the private key is not of P-256"));
    }
    return DeviceKey(std::move(key));
}

Secret DeviceKey::toPem() const
{
    const BioPtr bio = bioCollecting();
    const int done =
        PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, refusePassphrase, nullptr);
    requireOpenSsl(done == 1, "write a private key");
    return Secret::copyOf(collected(bio.get()));
}

Result<QByteArray> DeviceKey::sign(QByteArrayView message) const
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    unsigned char der[largestDerSignature];
    size_t size = sizeof der;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), der, &size, octets(message), size_t(message.size())) != 1) {
        return openSslFailure("sign");
    }
    return p256::rawSignature({der, qsizetype(size)});
}

PublicKey DeviceKey::publicKey() const
{
    const Result<QByteArray> point = p256::point(m_key.get());
    requireOpenSsl(point.has_value(), "take the point of a key");
    Result<PkeyPtr> key = p256::keyOfPoint(*point);
    requireOpenSsl(key.has_value(), "make a key of a point");
    return PublicKey::fromNative(std::move(*key));
}

} // namespace cekr
