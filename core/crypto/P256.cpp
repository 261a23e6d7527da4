// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/P256.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace cekr::p256
{

namespace
{

// SEC 2, 2.4.2: n, and the whole part of n/2.
const QByteArray order =
    QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
const QByteArray halfOrder =
    QByteArray::fromHex("7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8");

bool writeNumber(const BIGNUM* number, char* bytes)
{
    return BN_bn2binpad(number, octets(bytes), int(fieldSize)) == fieldSize;
}

/// Writes a coordinate of the key's point; false when the key has none.
bool writeCoordinate(const evp_pkey_st* key, const char* name, char* bytes)
{
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1) {
        return false;
    }
    const BignumPtr owned(number);
    return writeNumber(number, bytes);
}

} // namespace

bool isKey(const evp_pkey_st* key)
{
    char group[32] = {};
    size_t length = 0;
    const bool named = key != nullptr && EVP_PKEY_is_a(key, "EC") == 1 &&
                       EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1;
    ERR_clear_error();
    return named && QByteArrayView(group, qsizetype(length)) == QByteArrayView(SN_X9_62_prime256v1);
}

Result<QByteArray> point(const evp_pkey_st* key)
{
    QByteArray bytes(1 + 2 * fieldSize, char(POINT_CONVERSION_UNCOMPRESSED));
    if (!writeCoordinate(key, OSSL_PKEY_PARAM_EC_PUB_X, bytes.data() + 1) ||
        !writeCoordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y, bytes.data() + 1 + fieldSize)) {
        return openSslFailure("take the point of a key");
    }
    return bytes;
}

Result<PkeyPtr> keyOfPoint(QByteArrayView point)
{
    char group[] = SN_X9_62_prime256v1;
    QByteArray bytes = point.toByteArray();
    OSSL_PARAM parts[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, bytes.data(), size_t(bytes.size())),
        OSSL_PARAM_construct_end(),
    };
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parts) != 1) {
        return openSslFailure("make a key of a point", ErrorCode::MalformedMessage);
    }
    return PkeyPtr(key);
}

Result<QByteArray> rawSignature(QByteArrayView der)
{
    const unsigned char* next = octets(der);
    const EcdsaSignaturePtr signature(d2i_ECDSA_SIG(nullptr, &next, long(der.size())));
    QByteArray raw(signatureSize, '\0');
    if (!signature || !writeNumber(ECDSA_SIG_get0_r(signature.get()), raw.data()) ||
        !writeNumber(ECDSA_SIG_get0_s(signature.get()), raw.data() + fieldSize)) {
        return openSslFailure("read a signature");
    }
    return raw;
}

QByteArray derSignature(QByteArrayView raw)
{
    if (raw.size() != signatureSize) {
        return {};
    }
    const EcdsaSignaturePtr signature(ECDSA_SIG_new());
    BignumPtr r(BN_bin2bn(octets(raw.first(fieldSize)), int(fieldSize), nullptr));
    BignumPtr s(BN_bin2bn(octets(raw.last(fieldSize)), int(fieldSize), nullptr));
    requireOpenSsl(signature && r && s, "get memory");
    requireOpenSsl(ECDSA_SIG_set0(signature.get(), r.release(), s.release()) == 1, "fill in a signature");
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    requireOpenSsl(size > 0, "write a signature");
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return bytes;
}

bool isLowS(QByteArrayView raw)
{
    const QByteArray s =
        raw.toByteArray().mid(fieldSize); // of equal length, so that order by bytes is that of numbers
    return raw.size() == signatureSize && s <= halfOrder && s > QByteArray(fieldSize, '\0');
}

QByteArray otherSignature(QByteArrayView raw)
{
    const QByteArray s = raw.toByteArray().mid(fieldSize);
    if (raw.size() != signatureSize || s >= order || s == QByteArray(fieldSize, '\0')) {
        return {};
    }
    const BignumPtr whole(BN_bin2bn(octets(order), int(fieldSize), nullptr));
    const BignumPtr part(BN_bin2bn(octets(s), int(fieldSize), nullptr));
    QByteArray other = raw.toByteArray();
    requireOpenSsl(whole && part && BN_sub(whole.get(), whole.get(), part.get()) == 1 &&
                       writeNumber(whole.get(), other.data() + fieldSize),
                   "subtract numbers");
    return other;
}

} // namespace cekr::p256
