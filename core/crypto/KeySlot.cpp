// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/KeySlot.h"

#include "core/crypto/SealedBox.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char version = 1;
constexpr qsizetype keySize = 32;
constexpr qsizetype saltSize = 16;
constexpr qsizetype boxSize = sealOverhead + keySize;
/// Version, log2 n, r, p.
constexpr qsizetype headSize = 4;

} // namespace

QByteArray KeySlot::toBytes() const
{
    return QByteArray(1, version) + char(cost.log2N()) + char(cost.r) + char(cost.p) + salt + wrapped;
}

Result<KeySlot> KeySlot::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != headSize + saltSize + boxSize || bytes.front() != version) {
        return failure(ErrorCode::MalformedMessage, u"not a key slot"_s);
    }
    const auto cost = ScryptCost::bounded(quint8(bytes[1]), quint8(bytes[2]), quint8(bytes[3]));
    if (!cost) {
        return failure(ErrorCode::MalformedMessage, u"scrypt cost out of bounds"_s);
    }
    return KeySlot{bytes.sliced(headSize, saltSize).toByteArray(), *cost, bytes.last(boxSize).toByteArray()};
}

Result<KeySlot> wrapKey(const Secret& dataKey, const Secret& password, QByteArrayView associated,
                        const ScryptCost& cost)
{
    if (dataKey.size() != keySize || !cost.isBounded()) {
        return failure(ErrorCode::CryptoFailed,
                       u"data key of %1 bytes, or scrypt cost out of bounds"_s.arg(dataKey.size()));
    }
    const QByteArray salt = randomBytes(saltSize);
    const Secret wrappingKey = TRY(scrypt(password.view(), salt, cost, keySize));
    const QByteArray box = TRY(seal(wrappingKey, dataKey.view(), associated));
    return KeySlot{salt, cost, box};
}

Result<Secret> unwrapKey(const KeySlot& slot, const Secret& password, QByteArrayView associated)
{
    if (!slot.cost.isBounded()) {
        return failure(ErrorCode::CryptoFailed, u"scrypt cost out of bounds"_s);
    }
    const Secret wrappingKey = TRY(scrypt(password.view(), slot.salt, slot.cost, keySize));
    Result<Secret> dataKey = open(wrappingKey, slot.wrapped, associated);
    if (!dataKey && dataKey.error().code == ErrorCode::SealBroken) {
        return failure(ErrorCode::WrongPassword);
    }
    return dataKey;
}

} // namespace cekr
