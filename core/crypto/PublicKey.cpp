// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/PublicKey.h"

#include "core/base/Base64Url.h"
#include "core/base/Json.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/Digest.h"
#include "core/crypto/P256.h"

#include <openssl/err.h>
#include <openssl/evp.h>

namespace cekr
{

using namespace Qt::StringLiterals;

Result<PublicKey> PublicKey::fromCertificatePem(QByteArrayView pem)
{
    const Certificate certificate = TRY(Certificate::fromPem(pem));
    return certificate.publicKey();
}

Result<PublicKey> PublicKey::fromJwk(const QByteArray& json)
{
    const QJsonObject object = TRY(parseJsonObject(json, {.bytes = 4096, .depth = 4}));
    JsonReader reader(object, u"JWK"_s);
    const bool isP256 = reader.text("kty"_L1) == "EC"_L1 && reader.text("crv"_L1) == "P-256"_L1;
    const auto x = fromBase64Url(reader.text("x"_L1).toLatin1());
    const auto y = fromBase64Url(reader.text("y"_L1).toLatin1());
    TRY(reader.doneLeniently());
    if (!isP256 || !x || !y || x->size() != p256::fieldSize || y->size() != p256::fieldSize) {
        return failure(ErrorCode::MalformedMessage, u"JWK: not a P-256 key"_s);
    }
    PkeyPtr key = TRY(p256::keyOfPoint("\x04"_ba + *x + *y));
    return fromNative(std::move(key));
}

PublicKey PublicKey::fromNative(PkeyPtr key)
{
    return PublicKey(std::shared_ptr<evp_pkey_st>(std::move(key)));
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    const QByteArray der = p256::derSignature(signature);
    if (der.isEmpty()) {
        return false;
    }
    const DigestContextPtr context(EVP_MD_CTX_new());
    const bool verified =
        context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
        EVP_DigestVerify(context.get(), octets(der), size_t(der.size()), octets(message),
                         size_t(message.size())) == 1;
    ERR_clear_error();
    return verified;
}

QByteArray PublicKey::thumbprint() const
{
    return toBase64Url(sha256(toJwk()));
}

QByteArray PublicKey::toJwk() const
{
    const Result<QByteArray> point = p256::point(m_key.get());
    requireOpenSsl(point.has_value(), "take the point of a key");
    return R"({"crv":"P-256","kty":"EC","x":")"_ba + toBase64Url(point->mid(1, p256::fieldSize)) +
           R"(","y":")"_ba + toBase64Url(point->mid(1 + p256::fieldSize)) + R"("})"_ba;
}

} // namespace cekr
