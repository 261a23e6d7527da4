// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jwe.h"

#include "core/base/Base64Url.h"
#include "core/base/Json.h"
#include "core/crypto/AesGcm.h"
#include "core/crypto/EcdhEs.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView contentAlgorithm = "A256GCM";
constexpr qsizetype thumbprintSize = 43;

/// A compact JWE, taken apart and not yet opened. Its second part, an encrypted key, is empty: the key is
/// agreed on.
struct Jwe
{
    PublicKey ephemeral;
    QByteArray kid;
    QByteArray protectedHeader; ///< encoded: what is authenticated with the content
    QByteArray nonce;
    QByteArray ciphertextAndTag;
};

QByteArray headerWith(const PublicKey& ephemeral, const QByteArray& kid)
{
    return R"({"alg":"ECDH-ES","enc":"A256GCM","epk":)" + ephemeral.toJwk() + R"(,"kid":")" + kid +
           R"(","typ":"cekr-attachment+jwe"})";
}

std::unexpected<Error> malformed(const char* why)
{
    return failure(ErrorCode::MalformedMessage, u"JWE: "_s + QLatin1StringView(why));
}

/// What else a header may ask for changes how the content is read.
bool isOurs(const QJsonObject& header)
{
    const bool asksMore = std::ranges::any_of(std::array{"zip"_L1, "crit"_L1, "apu"_L1, "apv"_L1},
                                              [&header](auto key) { return header.contains(key); });
    return !asksMore && header[u"alg"] == "ECDH-ES"_L1 && header[u"enc"] == "A256GCM"_L1;
}

Result<Jwe> parse(QByteArrayView compact)
{
    if (compact.size() > largestJwe) {
        return failure(ErrorCode::TooLarge, u"a JWE of more than %1 bytes"_s.arg(largestJwe));
    }
    const QByteArrayList parts = compact.toByteArray().split('.');
    if (parts.size() != 5 || !parts[1].isEmpty()) {
        return malformed("not five parts with an empty key");
    }
    const auto header = fromBase64Url(parts[0]);
    const auto nonce = fromBase64Url(parts[2]);
    const auto ciphertext = fromBase64Url(parts[3]);
    const auto tag = fromBase64Url(parts[4]);
    if (!header || !nonce || !ciphertext || !tag || nonce->size() != aesGcm::nonceSize ||
        tag->size() != aesGcm::tagSize) {
        return malformed("a part is not what it should be");
    }
    const QJsonObject object = TRY(parseJsonObject(*header, {.bytes = 1024, .depth = 3}));
    const QByteArray kid = object[u"kid"].toString().toLatin1();
    const QByteArray key = QJsonDocument(object[u"epk"].toObject()).toJson(QJsonDocument::Compact);
    PublicKey ephemeral = TRY(PublicKey::fromJwk(key));
    if (!isOurs(object) || kid.size() != thumbprintSize) {
        return malformed("other algorithms, or no kid");
    }
    return Jwe{std::move(ephemeral), kid, parts[0], *nonce, *ciphertext + *tag};
}

Result<Secret> agreedKey(const DeviceKey& own, const PublicKey& other)
{
    return ecdhEs::agree(own, other, {.algorithm = contentAlgorithm}, aesGcm::keySize);
}

} // namespace

Result<QByteArray> encryptJwe(QByteArrayView content, const PublicKey& key)
{
    if (content.size() > largestJweContent) {
        return failure(ErrorCode::TooLarge,
                       u"%1 bytes, at most %2"_s.arg(content.size()).arg(largestJweContent));
    }
    const DeviceKey ephemeral = TRY(DeviceKey::generate());
    const Secret agreed = TRY(agreedKey(ephemeral, key));
    const QByteArray header = toBase64Url(headerWith(ephemeral.publicKey(), key.thumbprint()));
    const QByteArray nonce = randomBytes(aesGcm::nonceSize);
    const QByteArray sealed = TRY(aesGcm::encrypt(agreed, nonce, content, header));
    return header + ".." + toBase64Url(nonce) + '.' +
           toBase64Url(QByteArrayView(sealed).chopped(aesGcm::tagSize)) + '.' +
           toBase64Url(QByteArrayView(sealed).last(aesGcm::tagSize));
}

Result<QByteArray> recipientOf(QByteArrayView compact)
{
    return TRY(parse(compact)).kid;
}

Result<Secret> decryptJwe(QByteArrayView compact, const DeviceKey& key)
{
    const Jwe jwe = TRY(parse(compact));
    if (jwe.kid != key.publicKey().thumbprint()) {
        return failure(ErrorCode::SealBroken, u"for another key"_s);
    }
    const Secret agreed = TRY(agreedKey(key, jwe.ephemeral));
    return aesGcm::decrypt(agreed, jwe.nonce, jwe.ciphertextAndTag, jwe.protectedHeader);
}

} // namespace cekr
