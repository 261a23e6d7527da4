// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/PanTailMac.h"

#include "core/crypto/Digest.h"

namespace cekr
{

using namespace Qt::StringLiterals;

QByteArray panTailMac(const Secret& key, QByteArrayView mokId, QByteArrayView sixDigits)
{
    Q_ASSERT(mokId.size() == 9 && sixDigits.size() == 6);
    // The label keeps this use of the key apart from any other; lengths are fixed, so nothing can be shifted.
    QByteArray text = "cekr pan tail 1:"_ba;
    text.append(mokId).append(':').append(sixDigits);
    const Secret input = Secret::fromBytes(std::move(text));
    return hmacSha256(key, input.view());
}

} // namespace cekr
