// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/SealedBox.h"

#include "core/crypto/AesGcm.h"

namespace cekr
{

namespace
{

constexpr char version = 1;
constexpr qsizetype largestContents = 1 << 24;
constexpr qsizetype headSize = 1 + aesGcm::nonceSize;

static_assert(sealOverhead == headSize + aesGcm::tagSize);

Done checkKey(const Secret& key)
{
    if (key.size() != aesGcm::keySize) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("sealing key of %1 bytes").arg(key.size()));
    }
    return {};
}

} // namespace

Result<QByteArray> seal(const Secret& key, QByteArrayView plain, QByteArrayView associated)
{
    TRY(checkKey(key));
    if (plain.size() > largestContents || associated.size() > largestContents) {
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 bytes to seal").arg(plain.size()));
    }
    const QByteArray nonce = randomBytes(aesGcm::nonceSize);
    const QByteArray sealed = TRY(aesGcm::encrypt(key, nonce, plain, associated));
    return version + nonce + sealed;
}

Result<Secret> open(const Secret& key, QByteArrayView box, QByteArrayView associated)
{
    TRY(checkKey(key));
    if (box.size() < sealOverhead || box.size() > largestContents + sealOverhead ||
        associated.size() > largestContents || box.front() != version) {
        return failure(ErrorCode::SealBroken, QStringLiteral("not a sealed box"));
    }
    return aesGcm::decrypt(key, box.sliced(1, aesGcm::nonceSize), box.sliced(headSize), associated);
}

} // namespace cekr
