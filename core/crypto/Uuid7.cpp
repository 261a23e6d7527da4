// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Uuid7.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace cekr
{

QUuid uuid7(const QDateTime& now, QByteArrayView random)
{
    Q_ASSERT(random.size() == 10);
    std::array<uchar, 16> bytes{};
    // 48 bits of time lie in front of the low 16 of these 64.
    qToBigEndian(quint64(now.toMSecsSinceEpoch()) << 16, bytes.data());
    std::copy_n(random.begin(), std::min<qsizetype>(random.size(), 10), bytes.begin() + 6);
    bytes[6] = uchar(0x70 | (bytes[6] & 0x0f));
    bytes[8] = uchar(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace cekr
