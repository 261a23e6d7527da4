// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/DeskKeys.h"

#include "core/crypto/Jws.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

DeskKeys::DeskKeys(const PublicKey& only) : m_isOnly(true)
{
    m_keys.insert(only.thumbprint(), {only, 0, {}});
}

Result<DeskKeys> DeskKeys::of(std::vector<Certificate> certificates)
{
    std::ranges::stable_sort(certificates, {}, &Certificate::notBefore);
    DeskKeys keys;
    for (size_t place = 0; place < certificates.size(); ++place) {
        const PublicKey key = TRY(certificates[place].publicKey());
        keys.m_keys.insert(key.thumbprint(), {key, place, certificates[place].notAfter()});
    }
    return keys;
}

Result<DeskKeys::Signed> DeskKeys::open(QByteArrayView compact) const
{
    Jws jws = TRY(parseJws(compact));
    const auto found = m_isOnly ? m_keys.cbegin() : m_keys.constFind(jws.kid);
    if (found == m_keys.cend()) {
        return failure(ErrorCode::SignatureInvalid, u"kid of no certificate of this desk"_s);
    }
    TRY(verifyJws(jws, found->key));
    return Signed{std::move(jws.payload), std::move(jws.kid), found->place, jws.kind};
}

QString DeskKeys::Signed::faultAfter(size_t before) const
{
    return place < before ? u"it was signed with an earlier key than what is before it"_s : QString();
}

std::optional<size_t> DeskKeys::placeOf(const QByteArray& kid) const
{
    const auto found = m_keys.constFind(kid);
    return found == m_keys.cend() ? std::nullopt : std::optional(found->place);
}

QDateTime DeskKeys::validUntil(const QByteArray& kid) const
{
    const auto found = m_keys.constFind(kid);
    return found == m_keys.cend() ? QDateTime() : found->validUntil;
}

QByteArray DeskKeys::toJwkSet() const
{
    std::vector<Key> inOrder(m_keys.cbegin(), m_keys.cend());
    std::ranges::sort(inOrder, {}, &Key::place);
    QByteArrayList keys;
    for (const Key& one : inOrder) {
        keys += one.key.toJwk();
    }
    return "{\"keys\":[" + keys.join(',') + "]}";
}

} // namespace cekr
