// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"

#include "core/base/Base64Url.h"
#include "core/crypto/P256.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView headerStart = R"({"alg":"ES256","kid":")";
constexpr QByteArrayView anySEnd = R"(","typ":"cekr-op+jws"})";
constexpr QByteArrayView lowSEnd = R"(","typ":"cekr-op-low-s+jws"})";
constexpr QByteArrayView documentEnd = R"(","typ":"cekr-document+jws"})";
constexpr qsizetype largestKid = 128;

/// Only characters that stand for themselves in JSON, so that a header has one spelling.
bool isKid(QByteArrayView kid)
{
    const auto isKidSign = [](char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') ||
               sign == '.' || sign == '_' || sign == ':' || sign == '-';
    };
    return !kid.isEmpty() && kid.size() <= largestKid && std::all_of(kid.begin(), kid.end(), isKidSign);
}

/// The kid of a header that ends so, empty when it is not to the byte such a header.
QByteArrayView kidOf(QByteArrayView header, QByteArrayView end)
{
    if (!header.startsWith(headerStart) || !header.endsWith(end) ||
        header.size() <= headerStart.size() + end.size()) {
        return {};
    }
    const QByteArrayView kid = header.sliced(headerStart.size()).chopped(end.size());
    return isKid(kid) ? kid : QByteArrayView();
}

std::unexpected<Error> malformed(const QString& detail)
{
    return failure(ErrorCode::MalformedMessage, u"JWS: "_s + detail);
}

std::unexpected<Error> tooLarge(qsizetype size, qsizetype largest)
{
    return failure(ErrorCode::TooLarge, u"JWS of %1 bytes, at most %2"_s.arg(size).arg(largest));
}

} // namespace

Result<QByteArray> signJws(QByteArrayView payload, const DeviceKey& key, QByteArrayView kid)
{
    if (!isKid(kid)) {
        return malformed(u"kid"_s);
    }
    const QByteArray header = headerStart.toByteArray().append(kid).append(lowSEnd);
    QByteArray jws = toBase64Url(header) + '.' + toBase64Url(payload);
    const QByteArray signature = TRY(key.sign(jws));
    jws += '.' + toBase64Url(p256::isLowS(signature) ? signature : p256::otherSignature(signature));
    if (jws.size() > largestJws) {
        return tooLarge(jws.size(), largestJws);
    }
    return jws;
}

Result<Jws> parseJws(QByteArrayView compact, qsizetype largest)
{
    if (compact.size() > largest) {
        return tooLarge(compact.size(), largest);
    }
    // A third dot would stand in the payload or the signature, where base64url has none.
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = compact.lastIndexOf('.');
    if (first < 0 || first == second) {
        return malformed(u"not three parts"_s);
    }
    const auto header = fromBase64Url(compact.first(first));
    const auto payload = fromBase64Url(compact.sliced(first + 1, second - first - 1));
    const auto signature = fromBase64Url(compact.sliced(second + 1));
    if (!header || !payload || !signature) {
        return malformed(u"not strict base64url"_s);
    }
    const QByteArrayView lowS = kidOf(*header, lowSEnd);
    const QByteArrayView kid = lowS.isEmpty() ? kidOf(*header, anySEnd) : lowS;
    if (kid.isEmpty()) {
        return malformed(u"not the header of an operation"_s);
    }
    if (signature->size() != p256::signatureSize) {
        return malformed(u"signature of %1 bytes"_s.arg(signature->size()));
    }
    const auto kind = lowS.isEmpty() ? Jws::Kind::AnyS : Jws::Kind::LowS;
    return Jws{kid.toByteArray(), kind, *payload, *signature, compact.first(second).toByteArray()};
}

Done verifyJws(const Jws& jws, const PublicKey& key)
{
    if (jws.kind == Jws::Kind::LowS && !p256::isLowS(jws.signature)) {
        return failure(ErrorCode::SignatureInvalid, u"restated: s is above n/2"_s);
    }
    if (!key.verify(jws.signingInput, jws.signature)) {
        return failure(ErrorCode::SignatureInvalid, u"kid %1"_s.arg(QLatin1StringView(jws.kid)));
    }
    return {};
}

std::optional<QByteArray> restatedJws(QByteArrayView compact)
{
    const Result<Jws> jws = parseJws(compact);
    const bool hasTwo = jws && jws->kind == Jws::Kind::AnyS;
    const QByteArray other = hasTwo ? p256::otherSignature(jws->signature) : QByteArray();
    return other.isEmpty() ? std::nullopt : std::optional(jws->signingInput + '.' + toBase64Url(other));
}

Result<QByteArray> signDetachedJws(QByteArrayView document, const DeviceKey& key, QByteArrayView kid)
{
    if (!isKid(kid)) {
        return malformed(u"kid"_s);
    }
    const QByteArray header = toBase64Url(headerStart.toByteArray().append(kid).append(documentEnd));
    const QByteArray signature = TRY(key.sign(header + '.' + toBase64Url(document)));
    return header + ".." + toBase64Url(signature);
}

Done verifyDetachedJws(QByteArrayView signature, QByteArrayView document, const PublicKey& key)
{
    const qsizetype dots = signature.indexOf("..");
    const auto header = dots < 0 ? std::nullopt : fromBase64Url(signature.first(dots));
    const auto bytes = dots < 0 ? std::nullopt : fromBase64Url(signature.sliced(dots + 2));
    if (!header || !bytes || kidOf(*header, documentEnd).isEmpty()) {
        return malformed(u"not the signature of a document"_s);
    }
    const QByteArray input = signature.first(dots).toByteArray() + '.' + toBase64Url(document);
    return key.verify(input, *bytes) ? Done() : failure(ErrorCode::SignatureInvalid, u"of a document"_s);
}

Result<QByteArray> openJws(QByteArrayView compact, const PublicKey& key)
{
    const Jws jws = TRY(parseJws(compact));
    TRY(verifyJws(jws, key));
    return jws.payload;
}

} // namespace cekr
